//! The laws of every answer, held over the corpus, the project's own mails and the page's examples. Generated mail is
//! held against them in `tests/law`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    unreachable_pub,
    reason = "a test may stop at the first surprise"
)]

mod laws;

use std::path::{Path, PathBuf};

use countersign_core::{Context, analyse_bytes};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|end| end == "eml" || end == "txt" || end == "msg") {
            found.push(path);
        }
    }
}

fn held_over(folder: &Path) -> usize {
    let mut found = Vec::new();
    files(folder, &mut found);
    found.sort();
    let broken: Vec<String> = found
        .iter()
        .filter_map(|path| {
            let report = analyse_bytes(&std::fs::read(path).unwrap(), &Context::default());
            Some(format!("{}: {}", path.display(), laws::broken(&report)?))
        })
        .collect();
    assert!(
        broken.is_empty(),
        "{} broken\n{}",
        broken.len(),
        broken.iter().take(5).cloned().collect::<Vec<_>>().join("\n")
    );
    found.len()
}

#[test]
fn over_the_projects_own_mails() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    assert!(held_over(&root.join("tests/fixtures")) > 20);
    assert!(held_over(&root.join("www/examples")) > 5);
    assert!(held_over(&root.join("tests/law/regressions")) > 4);
}

#[test]
fn over_the_corpus_and_the_cases() {
    let shared = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("../shared");
    for folder in ["corpus", "cases"] {
        let folder = shared.join(folder);
        if !folder.is_dir() {
            println!("skipped: no {}", folder.display());
            continue;
        }
        assert!(held_over(&folder) > 20);
    }
}
