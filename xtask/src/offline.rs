//! The service worker's list: the names of the page's own files, as the build made them, and a hash of them all, which the
//! foot of the page shows as well.

use crate::size;
use sha2::{Digest, Sha384};
use std::path::{Path, PathBuf};

const WORKER: &str = "service-worker.js";
/// Where the hash goes, in the worker and in the page. The page is hashed as it is with this in it.
const BUILD: &str = "build-of-the-page";

/// Writes into the worker which files the page has, which of them it loads first, and which build they are; that also into
/// the page.
pub fn list(folder: &Path) -> Result<(), String> {
    let mut files = Vec::new();
    walk(folder, &mut files)?;
    files.sort();
    let mut digest = Sha384::new();
    let mut names = Vec::new();
    for file in files.iter().filter(|file| !file.ends_with(WORKER)) {
        let name = file.strip_prefix(folder).unwrap_or(file).to_string_lossy().replace('\\', "/");
        digest.update(name.as_bytes());
        digest.update(read(file)?);
        names.push(name);
    }
    let index = folder.join("index.html");
    let page = String::from_utf8_lossy(&read(&index)?).into_owned();
    let mut first = size::named_in(&page);
    first.push("policy.json".to_owned());
    // Of the words each reader loads one file, and the page says which.
    first.retain(|name| names.contains(name) && !name.starts_with("words-"));
    first.sort();
    first.dedup();
    let build: String =
        digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    if page.matches(BUILD).count() != 1 {
        return Err(format!("index.html has to have `{BUILD}` once"));
    }
    std::fs::write(&index, page.replace(BUILD, &build))
        .map_err(|why| format!("{}: {why}", index.display()))?;
    let worker = folder.join(WORKER);
    let text = String::from_utf8_lossy(&read(&worker)?).into_owned();
    let text = filled(&text, &names, &first, &build)?;
    std::fs::write(&worker, text).map_err(|why| format!("{}: {why}", worker.display()))
}

/// The worker with all three in their places.
fn filled(worker: &str, names: &[String], first: &[String], build: &str) -> Result<String, String> {
    let mut text = worker.to_owned();
    let lists = [
        ("/* files-of-the-page */ []", serde_json::json!(names).to_string()),
        ("/* files-loaded-first */ []", serde_json::json!(first).to_string()),
        (BUILD, build.to_owned()),
    ];
    for (mark, value) in lists {
        if text.matches(mark).count() != 1 {
            return Err(format!("{WORKER} has to have `{mark}` once"));
        }
        text = text.replace(mark, &value);
    }
    Ok(text)
}

/// Every file below a folder.
pub fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let failed = |why: std::io::Error| format!("{}: {why}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|why| format!("{}: {why}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn the_worker_of_this_project_has_the_three_places() {
        let worker = include_str!("../../www/service-worker.js");
        let all = ["index.html".to_owned(), "a.js".to_owned()];
        let text = filled(worker, &all, &all[1..], "0123").unwrap();
        assert!(text.contains("const FILES = [\"index.html\",\"a.js\"];"));
        assert!(text.contains("const FIRST = [\"a.js\"];"));
        assert!(text.contains("const BUILD = \"0123\";"));
        assert!(filled("", &all, &all, "").is_err());
    }
}
