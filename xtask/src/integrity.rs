//! The hashes of the page's own files, written into the page: what was swapped on the way is not run (W3C SRI).
//!
//! Trunk does this for style sheets. The script, the program and its WebAssembly are named by patterns of our own
//! (Trunk.toml), so Trunk calls this when all else is built. Not covered: the page itself, which holds the hashes.

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha384};
use std::path::{Path, PathBuf};

/// Writes the hashes into the page that Trunk is about to move into place.
pub fn seal() -> Result<(), String> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("TRUNK_STAGING_DIR is not set: Trunk calls this itself while it builds")?;
    let page = folder.join("index.html");
    let html =
        std::fs::read_to_string(&page).map_err(|why| format!("{}: {why}", page.display()))?;
    let html = sealed(&html, |name| hash(&folder.join(name)))?;
    std::fs::write(&page, html).map_err(|why| format!("{}: {why}", page.display()))
}

fn hash(file: &Path) -> Result<String, String> {
    let content = std::fs::read(file).map_err(|why| format!("{}: {why}", file.display()))?;
    Ok(format!("sha384-{}", Base64::encode_string(&Sha384::digest(content))))
}

/// The page with a hash in the place of every `integrity-of:NAME`.
fn sealed(html: &str, hash: impl Fn(&str) -> Result<String, String>) -> Result<String, String> {
    const MARK: &str = "integrity-of:";
    let mut out = String::with_capacity(html.len() + 1024);
    let mut rest = html;
    while let Some((before, behind)) = rest.split_once(MARK) {
        let (name, tail) = behind.split_at(behind.find('"').ok_or("a name without an end")?);
        out.push_str(before);
        out.push_str(&hash(name.trim_start_matches("./"))?);
        rest = tail;
    }
    if out.is_empty() {
        return Err(format!("no {MARK} in the page: the patterns of Trunk.toml are not used"));
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::sealed;

    #[test]
    fn every_mark_becomes_a_hash() {
        let html = "<link href=\"./a.js\" integrity=\"integrity-of:./a.js\"><script integrity=\"integrity-of:b.js\">";
        let sealed = sealed(html, |name| Ok(format!("sha384-{name}")));
        let expected =
            "<link href=\"./a.js\" integrity=\"sha384-a.js\"><script integrity=\"sha384-b.js\">";
        assert_eq!(sealed.as_deref(), Ok(expected));
    }

    #[test]
    fn a_page_without_marks_and_a_missing_file_are_said() {
        assert!(sealed("<p>", |_| Ok(String::new())).is_err());
        assert!(sealed("\"integrity-of:x\"", |_| Err("gone".to_owned())).is_err());
    }
}
