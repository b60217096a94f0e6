//! The service worker's list: the names of the page's own files, as the build made them, and a hash of them all, which the
//! foot of the page shows as well.

use crate::{files, size};
use std::path::Path;

const WORKER: &str = "service-worker.js";
/// Where the hash goes, in the worker and in the page. The page is hashed as it is with this in it.
const BUILD: &str = "build-of-the-page";

/// Writes into the worker which files the page has, which of them it loads first, and which build they are; that also into
/// the page.
pub fn list(folder: &Path) -> Result<(), String> {
    let mut all = files::walk(folder)?;
    all.sort();
    let mut content = Vec::new();
    let mut names = Vec::new();
    for file in all.iter().filter(|file| !file.ends_with(WORKER)) {
        let name = files::below(folder, file);
        content.extend(name.as_bytes());
        content.extend(files::read(file)?);
        names.push(name);
    }
    let build = files::short(&content);
    let index = folder.join("index.html");
    let page = files::text(&index)?;
    let mut first = size::named_in(&page);
    first.push("policy.json".to_owned());
    // Of the words each reader loads those of one language, and the page says which.
    first.retain(|name| names.contains(name) && !name.starts_with("words-"));
    first.sort();
    first.dedup();
    if page.matches(BUILD).count() != 1 {
        return Err(format!("index.html has to have `{BUILD}` once"));
    }
    files::write(&index, page.replace(BUILD, &build))?;
    let worker = folder.join(WORKER);
    let text = filled(&files::text(&worker)?, &names, &first, &build)?;
    files::write(&worker, text)
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
