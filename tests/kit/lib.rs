//! What the tests, the fuzzer and the examples share: the project's own mails, the collected mail beside it, and the
//! makers of mail.

pub mod answer_laws;
pub mod archive;
pub mod json;
pub mod non_interference;
pub mod services;
pub mod signing;
pub mod tampering;

use std::path::{Path, PathBuf};

/// The workspace.
pub fn root() -> &'static Path {
    let kit = Path::new(env!("CARGO_MANIFEST_DIR"));
    kit.ancestors().nth(2).unwrap_or(kit)
}

/// One of the project's own mails, `tests/fixtures/<name>.eml`.
pub fn fixture(name: &str) -> String {
    let path = root().join(format!("tests/fixtures/{name}.eml"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Mail that was collected for measuring: the folder that `COUNTERSIGN_CORPUS` names, or `../shared/corpus` beside the
/// workspace. It is other people's mail and no part of the project; where it is missing, this says so to whoever counts
/// the tests, and the test has nothing to do.
pub fn corpus() -> Option<PathBuf> {
    let folder = std::env::var_os("COUNTERSIGN_CORPUS")
        .map_or_else(|| root().join("../shared/corpus"), |named| root().join(named));
    if folder.is_dir() {
        return Some(folder);
    }
    println!("SKIPPED corpus: no collected mail at {}", folder.display());
    None
}

/// Mails and pastes that were written for judging, each with its answer: `cases` beside the corpus.
pub fn cases() -> Option<PathBuf> {
    let folder = corpus()?.with_file_name("cases");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("SKIPPED corpus: no cases at {}", folder.display());
    None
}

/// All files below a folder whose names end so, sorted; none where there is no folder.
pub fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = all_files(folder);
    found.retain(|path| path.extension().is_some_and(|end| extensions.iter().any(|e| end == *e)));
    found
}

/// All files below a folder, sorted.
pub fn all_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(folder) = left.pop() {
        for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()) {
            if path.is_dir() { left.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}
