//! The rules of the architecture as tests: they read the source as text, so a broken one names its file and line.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file: its path below the package with `/`, and its text.
struct SourceFile {
    path: String,
    text: String,
}

impl SourceFile {
    /// The lines above the file's own tests, numbered from 1.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let code = self.text.split("\n#[cfg(test)]").next().unwrap_or_default();
        code.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// The same without comments.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines().filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

fn package() -> &'static Path {
    kit::root()
}

/// The source of the three crates.
fn source() -> Vec<SourceFile> {
    ["crates/core/src", "crates/words/src", "src"]
        .iter()
        .flat_map(|folder| files(folder, "rs"))
        .collect()
}

/// All files below a folder of the package with that extension, sorted.
fn files(folder: &str, extension: &str) -> Vec<SourceFile> {
    let mut paths = Vec::new();
    walk(&package().join(folder), &mut paths);
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    let read = paths.into_iter().map(|path| {
        let below = path.strip_prefix(package()).expect("a path of the package");
        let below = below.to_str().expect("a path in UTF-8").replace('\\', "/");
        SourceFile { text: fs::read_to_string(&path).expect("a source file in UTF-8"), path: below }
    });
    read.collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    // A folder that was moved away is a rule that checks nothing.
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() { walk(&path, paths) } else { paths.push(path) }
    }
}

/// Fails with every broken line at once.
#[track_caller]
fn none(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}:\n  {}", broken.join("\n  "));
}

/// Whether the text has this as a whole word, `_` being part of one.
fn has_word(text: &str, word: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(part) && !after.is_some_and(part)
    })
}

/// The lines of code that have one of these words, outside the files that may.
fn named(words: &[&str], may: impl Fn(&SourceFile) -> bool) -> Vec<String> {
    let mut broken = Vec::new();
    for file in source().iter().filter(|file| !may(file)) {
        for (number, line) in file.code() {
            if let Some(word) = words.iter().find(|word| has_word(line, word)) {
                broken.push(format!("{}:{number}: {word}", file.path));
            }
        }
    }
    broken
}

#[test]
fn only_the_charsets_know_mail_parser() {
    let broken = named(&["mail_parser"], |file| file.path == "crates/core/src/message/charset.rs");
    none("mail_parser is named in crates/core/src/message/charset.rs only", &broken);
}

#[test]
fn nothing_in_the_page_can_reach_the_network_or_keep_a_mail() {
    let ways = [
        "EventSource",
        "IdbFactory",
        "Request",
        "RtcPeerConnection",
        "Storage",
        "WebSocket",
        "WebTransport",
        "XmlHttpRequest",
        "fetch",
        "fetch_with_str",
        "fetch_with_request",
        "local_storage",
        "send_beacon",
        "session_storage",
        "set_cookie",
        "gloo_net",
        "gloo_storage",
    ];
    let elsewhere = |file: &SourceFile| !file.path.starts_with("src/");
    none("no network and no storage", &named(&ways, elsewhere));
}

/// The workspace only denies `unsafe`, since the macro that cuts the page's program writes some; every library that is handed out forbids it.
#[test]
fn only_the_cut_may_be_unsafe() {
    let loosened = |file: &SourceFile| {
        let loosens =
            |line: &str| has_word(line, concat!("unsafe", "_code")) && !line.contains("forbid");
        file.code().any(|(_, line)| loosens(line))
    };
    let may = "src/second.rs";
    let all: Vec<SourceFile> = ["src", "crates", "tests", "e2e", "xtask", "complexity"]
        .into_iter()
        .flat_map(|folder| files(folder, "rs"))
        .collect();
    let loose: Vec<&str> =
        all.iter().filter(|file| loosened(file)).map(|file| file.path.as_str()).collect();
    assert_eq!(loose, [may]);
    let manifest = std::fs::read_to_string(package().join("Cargo.toml")).unwrap_or_default();
    assert!(manifest.contains(concat!("\nunsafe", "_code = \"deny\"\n")), "the workspace's lint");
    let libraries: Vec<&SourceFile> = all
        .iter()
        .filter(|file| file.path.starts_with("src/") || file.path.starts_with("crates/"))
        .filter(|file| file.path.ends_with("src/lib.rs"))
        .collect();
    assert!(libraries.len() > 3, "the libraries were read");
    let open = libraries.iter().filter(|file| !file.text.contains("#![forbid(unsafe_code)]"));
    none(
        "every library forbids unsafe code",
        &open.map(|file| file.path.clone()).collect::<Vec<_>>(),
    );
}

#[test]
fn nothing_of_a_mail_becomes_markup_and_no_style_is_written_into_a_tag() {
    let markup = [
        "inner_html",
        "set_inner_html",
        "set_outer_html",
        "insert_adjacent_html",
        "from_html_unchecked",
    ];
    let mut broken = named(&markup, |_| false);
    for file in files("src/ui", "rs") {
        let styled =
            file.code().filter(|(_, line)| line.contains(" style=") || line.contains("\"style\""));
        broken.extend(styled.map(|(number, _)| format!("{}:{number}: style", file.path)));
    }
    none("no markup from text, no style attribute (the page's own policy drops it)", &broken);
}

#[test]
fn every_check_and_every_receiver_says_what_it_is() {
    let files = files("crates/core/src/checks", "rs")
        .into_iter()
        .chain(files("crates/core/src/receivers", "rs"));
    let broken: Vec<String> =
        files.filter(|file| !file.text.starts_with("//!")).map(|file| file.path).collect();
    none("the first line of a check or a receiver is its `//!` head", &broken);
}

#[test]
fn a_file_holds_one_idea() {
    let long = |file: &SourceFile| file.lines().count() > 400 && !is_generated(file);
    let broken: Vec<String> =
        source().iter().filter(|file| long(file)).map(|file| file.path.clone()).collect();
    none("at most 400 lines before the tests", &broken);
}

/// A table that a program wrote says so in its first lines.
fn is_generated(file: &SourceFile) -> bool {
    file.text
        .lines()
        .take(5)
        .any(|line| line.contains("@generated") || line.contains("cargo xtask tables"))
}

#[test]
fn a_name_says_what_is_in_it() {
    let empty = ["common", "helper", "helpers", "manager", "misc", "util", "utils"];
    let mut paths = Vec::new();
    for folder in [
        "crates",
        "src",
        "tests",
        "xtask/src",
        "e2e/src",
        "e2e/tests",
        "complexity/src",
        "complexity/tests",
        "www",
    ] {
        walk(&package().join(folder), &mut paths);
    }
    let says_nothing = |path: &&PathBuf| {
        let parts = path.strip_prefix(package()).unwrap_or(path).iter();
        parts.filter_map(|part| part.to_str()?.split('.').next()).any(|name| empty.contains(&name))
    };
    let broken: Vec<String> =
        paths.iter().filter(says_nothing).map(|path| path.display().to_string()).collect();
    none("no drawer for odds and ends", &broken);
}

#[test]
fn nothing_is_ever_called_safe() {
    let mut broken = Vec::new();
    for file in source() {
        for (number, line) in file.code() {
            let quoted = line
                .split('"')
                .skip(1)
                .step_by(2)
                .any(|prose| has_word(&prose.to_lowercase(), "safe"));
            if quoted {
                broken.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    none("genuine is not safe: the word is never printed", &broken);
}

/// Domains that stand for nobody (RFC 2606, RFC 6761), and the services whose very mail the fixtures imitate.
const FIXTURE_DOMAINS: [&str; 24] = [
    "example",
    "example.com",
    "example.net",
    "example.org",
    "invalid",
    "localhost",
    "test",
    "microsoft.com",
    "microsoftonline.com",
    "onmicrosoft.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "office365.us",
    "office.com",
    "microsoftonline.us",
    "google.com",
    "gmail.com",
    "googlegroups.com",
    "yahoo.com",
    "messagingengine.com",
    "fastmail.com",
    "web.de",
    // The look-alike that a fixture is about.
    "rnicrosoft.com",
];

#[test]
fn fixtures_write_to_nobody() {
    let examples = files("www/examples", "txt").into_iter();
    let broken: Vec<String> = examples
        .chain(files("www/examples", "eml"))
        .chain(files("tests/fixtures", "eml"))
        .chain(files("tests/fixtures", "txt"))
        .flat_map(|file| {
            let foreign =
                addressed(&file.text).into_iter().filter(|domain| !is_fixture_domain(domain));
            foreign.map(|domain| format!("{}: {domain}", file.path)).collect::<Vec<_>>()
        })
        .collect();
    none(
        "every address in a fixture is at a reserved domain or at the service it imitates",
        &broken,
    );
}

/// What stands behind each `@`, lower-case.
fn addressed(text: &str) -> Vec<String> {
    let end = |letter: char| !letter.is_ascii_alphanumeric() && letter != '.' && letter != '-';
    let domains = text.split('@').skip(1).filter_map(|rest| rest.split(end).next());
    domains
        .map(|domain| domain.trim_end_matches('.').to_lowercase())
        .filter(|domain| domain.contains('.'))
        .collect()
}

fn is_fixture_domain(domain: &str) -> bool {
    FIXTURE_DOMAINS.iter().any(|known| {
        domain.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

/// Everything that people read: sources, tests, programs beside them, and pages.
fn written() -> Vec<SourceFile> {
    let folders = [
        "crates",
        "src",
        "tests",
        "e2e/src",
        "e2e/tests",
        "complexity",
        "xtask",
        "fuzz/fuzz_targets",
        "www",
    ];
    let mut files: Vec<SourceFile> =
        folders.iter().flat_map(|folder| files(folder, "rs")).collect();
    files.extend(pages());
    files
}

/// The pages of the project, those of `docs/` included.
fn pages() -> Vec<SourceFile> {
    let top = ["ARCHITECTURE.md", "CHANGELOG.md", "README.md", "SECURITY.md"];
    let read = top.iter().map(|name| SourceFile {
        path: (*name).to_owned(),
        text: fs::read_to_string(package().join(name)).expect("a page in UTF-8"),
    });
    read.chain(files("docs", "md")).collect()
}

fn page(path: &str) -> SourceFile {
    pages().into_iter().find(|page| page.path == path).expect("a page of the project")
}

/// What can be named, and what stands behind `docs/` up to `.md`.
fn pages_named(line: &str) -> Vec<String> {
    let end = |letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_';
    let named = line.split("docs/").skip(1).filter_map(|rest| {
        let (name, behind) = rest.split_at(rest.find(end)?);
        (!name.is_empty() && behind.starts_with(".md")).then(|| format!("docs/{name}.md"))
    });
    named.collect()
}

/// The numbers behind "attack" and "attacks": `43`, `43, 44 and 71`, `12 to 30`.
fn attacks_named(line: &str) -> Vec<u32> {
    let mut found = Vec::new();
    for word in ["attack ", "attacks ", "Attack ", "Attacks "] {
        for behind in line.split(word).skip(1) {
            let numbers = behind.split_whitespace().take_while(|part| {
                ["and", "to"].contains(part) || part.starts_with(|c: char| c.is_ascii_digit())
            });
            found.extend(numbers.filter_map(|part| {
                part.trim_end_matches(|c: char| !c.is_ascii_digit()).parse::<u32>().ok()
            }));
        }
    }
    found
}

/// The first cells of a page's tables that are numbers.
fn numbered(page: &SourceFile) -> Vec<u32> {
    let cells = page.text.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next());
    cells.filter_map(|cell| cell.parse().ok()).collect()
}

#[test]
fn every_reference_can_be_opened() {
    // In pieces, so that this file does not name them.
    let private = [["dos", "sier"].concat(), ["design", " section"].concat()];
    let mut broken = Vec::new();
    for file in written() {
        for (index, line) in file.text.lines().enumerate() {
            let small = line.to_lowercase();
            let closed = private.iter().find(|word| small.contains(*word)).cloned();
            let missing =
                pages_named(line).into_iter().filter(|name| !package().join(name).is_file());
            // This file tries names that are none.
            let named = closed
                .into_iter()
                .chain(missing)
                .filter(|_| file.path != "tests/structure/tidy.rs");
            broken.extend(named.map(|name| format!("{}:{}: {name}", file.path, index + 1)));
        }
    }
    none("a reference leads to something that a stranger can open", &broken);
}

#[test]
fn pages_name_files_that_exist() {
    let mut broken = Vec::new();
    for page in pages() {
        for (index, line) in page.text.lines().enumerate() {
            let quoted = line.split('`').skip(1).step_by(2);
            let paths = quoted.filter(|words| {
                let below =
                    ["crates/", "src/", "tests/", "e2e/", "complexity/", "docs/", "www/", ".ci/"];
                below.iter().any(|folder| words.starts_with(folder))
                    && !words.contains(['*', ' ', ':'])
            });
            let missing = paths.filter(|path| !package().join(path).exists());
            broken.extend(missing.map(|path| format!("{}:{}: {path}", page.path, index + 1)));
        }
    }
    none("a page names only files that exist", &broken);
}

#[test]
fn every_attack_has_its_line_and_its_test() {
    let listed = numbered(&page("docs/attacks.md"));
    let mut broken = Vec::new();
    for file in source() {
        for (index, line) in file.text.lines().enumerate() {
            let numbers = attacks_named(line);
            let linked = numbers.is_empty() || line.contains("docs/attacks.md");
            if !linked || numbers.iter().any(|number| !listed.contains(number)) {
                broken.push(format!("{}:{}: {}", file.path, index + 1, line.trim()));
            }
        }
    }
    let tests: String = files("tests/attacks", "rs").into_iter().map(|file| file.text).collect();
    let tried = |number: u32| tests.contains(&format!("fn a{number:02}_"));
    broken.extend(listed.iter().filter(|number| !tried(**number)).map(|n| format!("no test: {n}")));
    let all = 1..=u32::try_from(tests.matches("fn a").count()).expect("few");
    let untold = all.filter(|number| tried(*number) && !listed.contains(number));
    broken.extend(untold.map(|number| format!("no line: {number}")));
    assert!(listed.len() >= 78, "the list was read");
    none(
        "an attack named in the source is linked and listed in docs/attacks.md, and each has a test",
        &broken,
    );
}

#[test]
fn the_decision_table_is_told_in_its_order() {
    let source =
        fs::read_to_string(package().join("crates/core/src/verdict/mod.rs")).expect("the table");
    let rows = source.split("const ROWS").nth(1).and_then(|rest| rest.split("];").next());
    let rows = rows.expect("the table").lines().filter_map(|line| {
        let (number, name) = line.trim().strip_prefix('(')?.strip_suffix("),")?.split_once(", ")?;
        Some((number.to_owned(), name.to_owned()))
    });
    let rows: Vec<(String, String)> = rows.collect();
    let page = page("docs/decision-table.md");
    let told = page.text.lines().filter_map(|line| {
        let cells: Vec<&str> = line.strip_prefix("| ")?.split(" | ").collect();
        let [order, row, _, _, name] = *cells else { return None };
        order.parse::<u32>().ok()?;
        Some((row.to_owned(), name.trim_end_matches(" |").trim_matches('`').to_owned()))
    });
    let told: Vec<(String, String)> = told.collect();
    assert!(rows.len() > 10, "the rows were read");
    assert_eq!(told.get(..rows.len()), Some(&*rows), "docs/decision-table.md");
}

#[test]
fn every_service_is_told_with_its_evidence() {
    let page = page("docs/receivers.md");
    let mut broken = Vec::new();
    let mut read = 0;
    for file in files("crates/core/src/receivers", "rs") {
        let ids = file
            .lines()
            .filter_map(|(_, line)| line.trim().strip_prefix("id: \"")?.strip_suffix("\","));
        let ids: Vec<&str> = ids.filter(|id| !id.is_empty()).collect();
        read += ids.len();
        let untold = ids.into_iter().filter(|id| !page.text.contains(&format!("(`{id}`)")));
        broken.extend(untold.map(|id| format!("{}: {id}", file.path)));
    }
    assert!(read > 30, "the services were read");
    none("docs/receivers.md tells of every service", &broken);
}

#[test]
fn the_reader_of_these_rules_reads_what_it_should() {
    assert!(has_word("never safe at all", "safe") && !has_word("unsafely_safe, safely", "safe"));
    assert_eq!(addressed("a@Example.COM> b@c <x@mail.test>"), ["example.com", "mail.test"]);
    assert!(is_fixture_domain("mail.example.org") && !is_fixture_domain("notexample.org"));
    assert_eq!(pages_named("see `docs/a-b.md`, docs/, docs/c"), ["docs/a-b.md"]);
    assert_eq!(attacks_named("attacks 45 to 48, 62; an attack 7; attacker 9"), [7, 45, 48, 62]);
}
