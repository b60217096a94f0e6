//! No stage behind the profiles spells a brand.

use std::fs;
use std::path::{Path, PathBuf};

/// The stages that judge by profiles, and the neutral half of `brands`.
const ENGINE: [&str; 12] = [
    "source", "message", "proof", "policy", "context", "trust", "checks", "verdict", "guidance",
    "report", "brands", "kind",
];

/// Words of brands, as parts of longer ones too.
const WORDS: [&str; 4] = ["microsoft", "outlook", "hotmail", "msa"];

/// Where a brand's word may stand (a file, or a stage), and why. A row that is no longer needed fails.
const MAY: [(&str, &str, Why); 11] = [
    ("source/field_name.rs", "\"x-microsoft-antispam\"", Why::Format),
    ("source/refusal.rs", "an Outlook message without transport headers", Why::Format),
    ("source/refusal.rs", "a broken Outlook message", Why::Format),
    ("report/in_words/kinds.rs", "\"x-microsoft-antispam\"", Why::Format),
    ("report/in_words/kinds.rs", "\"x-microsoft-antispam-mailbox-delivery\"", Why::Format),
    ("report/in_words/kinds.rs", "\"x-microsoft-antispam-untrusted\"", Why::Format),
    ("report/in_words/kinds.rs", "\"x-microsoft-\"", Why::Format),
    ("checks/", "\"claims-microsoft\"", Why::Json),
    ("verdict/", "\"not_microsoft\"", Why::Json),
    ("brands/mod.rs", "pub mod microsoft;", Why::TheList),
    ("brands/mod.rs", "&[&microsoft::MICROSOFT]", Why::TheList),
];

/// Why a word may stand.
#[derive(Debug)]
enum Why {
    /// The name of a format, which many use: a header field, a kind of file.
    Format,
    /// A name in the JSON, which others read.
    Json,
    /// The list of brands itself.
    TheList,
}

fn walk(path: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() { walk(&path, found) } else { found.push(path) }
    }
}

/// The files of the engine: their paths below `src` and their text above their tests.
fn engine() -> Vec<(String, String)> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/core/src"));
    let mut paths = Vec::new();
    for stage in ENGINE {
        let file = root.join(format!("{stage}.rs"));
        if file.exists() { paths.push(file) } else { walk(&root.join(stage), &mut paths) }
    }
    let read = paths.into_iter().map(|path| {
        let below = path.strip_prefix(root).expect("a file of the core").display().to_string();
        (below, fs::read_to_string(&path).expect("a source file in UTF-8"))
    });
    let files: Vec<_> = read.filter(|(path, _)| !path.starts_with("brands/microsoft/")).collect();
    // A module of tests is declared so by the one above it.
    let of_tests: Vec<String> = files
        .iter()
        .filter_map(|(path, text)| Some((path.strip_suffix("mod.rs")?, text)))
        .flat_map(|(folder, text)| {
            let declared = text.split("#[cfg(test)]\n").skip(1).filter_map(|rest| {
                let line = rest.lines().next()?;
                line.strip_suffix(';')?.rsplit_once("mod ").map(|(_, name)| name)
            });
            declared.map(|name| format!("{folder}{name}")).collect::<Vec<_>>()
        })
        .collect();
    assert!(!of_tests.is_empty(), "a module of tests was found");
    // What stands in its folder is its own.
    let is_of_tests = |path: &str| {
        let below = |module: &String| path.strip_prefix(&**module);
        of_tests.iter().filter_map(below).any(|rest| rest == ".rs" || rest.starts_with('/'))
    };
    let code = |text: &str| text.split("\n#[cfg(test)]").next().unwrap_or_default().to_owned();
    files
        .iter()
        .filter(|(path, _)| !is_of_tests(path))
        .map(|(path, text)| (path.clone(), code(text)))
        .collect()
}

#[test]
fn the_engine_names_no_brand() {
    let files = engine();
    assert!(files.len() > 100, "the engine was read: {} files", files.len());
    let mut broken = Vec::new();
    let mut used = Vec::new();
    for (path, text) in &files {
        for (number, line) in text.lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            let mut code =
                line.split(" // ").next().filter(|_| !is_comment).unwrap_or_default().to_owned();
            for (place, words, _) in MAY {
                if path.starts_with(place) && code.contains(words) {
                    used.push((place, words));
                    code = code.replace(words, "");
                }
            }
            let code = code.to_lowercase();
            if let Some(word) = WORDS.iter().find(|word| code.contains(*word)) {
                broken.push(format!("{path}:{}: {word}", number + 1));
            }
        }
    }
    assert!(broken.is_empty(), "a brand is data, see brands/:\n  {}", broken.join("\n  "));
    for (path, words, why) in MAY {
        assert!(used.contains(&(path, words)), "{path} no longer says {words} ({why:?})");
    }
}
