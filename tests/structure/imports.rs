//! The stages of the core import in one direction. The imports are read from the source and drawn in ARCHITECTURE.md.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The stages in the order the data takes, the tables and inputs before the first that reads them. A file may name its own
/// stage and those before it.
const STAGES: [&str; 14] = [
    "source",
    "message",
    "data",
    "brands",
    "kind",
    "receivers",
    "proof",
    "policy",
    "context",
    "trust",
    "checks",
    "verdict",
    "guidance",
    "report",
];

fn root() -> PathBuf {
    kit::root().to_owned()
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the core").flatten() {
        let path = entry.path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// The stage of a file below the core's `src`.
fn stage(file: &Path) -> Option<&'static str> {
    let first = file.components().next()?.as_os_str().to_str()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    STAGES.into_iter().find(|stage| *stage == name)
}

/// The stages that a line names by `crate::`, `use crate::{a, b}` included.
fn named(line: &str) -> impl Iterator<Item = &'static str> {
    let words = line.split("crate::").skip(1).flat_map(|rest| match rest.strip_prefix('{') {
        Some(list) => {
            list.split(',').map(|item| item.trim_start().trim_end_matches(['}', ';'])).collect()
        }
        None => vec![rest],
    });
    let end = |letter: char| !letter.is_alphanumeric() && letter != '_';
    words.filter_map(move |word| {
        let name = match word.split(end).next()? {
            // Named at the root of the crate. Any other name there would hide a stage.
            "Context" => "context",
            name if name.starts_with(char::is_uppercase) => {
                panic!("crate::{name}: name it by its stage")
            }
            name => name,
        };
        STAGES.into_iter().find(|stage| *stage == name)
    })
}

/// Every pair of stages of which the first names the second, with the first line that does.
fn imports() -> Vec<((&'static str, &'static str), String)> {
    let folder = root().join("crates/core/src");
    let mut paths = Vec::new();
    files(&folder, &mut paths);
    paths.sort();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for path in paths {
        let below = path.strip_prefix(&folder).expect("a file of the core");
        let Some(own) = stage(below) else { continue };
        // Tests make what they judge, of whatever stage.
        if below.iter().any(|part| part == "tests.rs" || part == "tests") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source file in UTF-8");
        let code = text.split("\n#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            for other in named(line).filter(|other| *other != own) {
                if seen.insert((own, other)) {
                    found.push(((own, other), format!("{}:{}", below.display(), number + 1)));
                }
            }
        }
    }
    found
}

fn place(stage: &str) -> usize {
    STAGES.iter().position(|other| *other == stage).expect("a stage")
}

#[test]
fn no_stage_names_a_later_one() {
    let back: Vec<String> = imports()
        .into_iter()
        .filter(|((own, other), _)| place(other) > place(own))
        .map(|((own, other), at)| format!("{at}: {own} names {other}"))
        .collect();
    assert!(back.is_empty(), "{} is the way:\n  {}", STAGES.join(" < "), back.join("\n  "));
}

/// The figure in ARCHITECTURE.md is the one made here. `UPDATE_FIGURE=1` writes it.
#[test]
fn the_figure_shows_the_imports() {
    let mut arrows: Vec<_> = imports().into_iter().map(|(pair, _)| pair).collect();
    arrows.sort_by_key(|(own, other)| (place(own), place(other)));
    let mut figure = String::from("```mermaid\nflowchart RL\n");
    for (own, other) in arrows {
        figure.push_str(&format!("  {own} --> {other}\n"));
    }
    for above in ["words --> report", "page --> words"] {
        figure.push_str(&format!("  {above}\n"));
    }
    figure.push_str("```\n");
    let path = root().join("ARCHITECTURE.md");
    let text = fs::read_to_string(&path).expect("ARCHITECTURE.md");
    let start = text.find("```mermaid\n").expect("a figure in ARCHITECTURE.md");
    let end = start + text[start + 3..].find("```\n").expect("the end of the figure") + 7;
    if std::env::var_os("UPDATE_FIGURE").is_some() {
        fs::write(&path, [&text[..start], &figure, &text[end..]].concat())
            .expect("ARCHITECTURE.md is writable");
        return;
    }
    assert_eq!(&text[start..end], figure, "UPDATE_FIGURE=1 draws it anew");
}

#[test]
fn the_reader_of_imports_reads_what_it_should() {
    let read = |line| named(line).collect::<Vec<_>>();
    assert_eq!(read("use crate::{report::Report, verdict::Origin};"), ["report", "verdict"]);
    assert_eq!(read("use crate::receivers::{RECEIVERS, Receiver};"), ["receivers"]);
    assert_eq!(read("use crate::Context;"), ["context"]);
    assert_eq!(read("pub(crate) fn x() {}"), [""; 0]);
}
