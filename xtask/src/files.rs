//! Files and folders as the chores need them; what fails names the file. And the hashes that stand in the page and in names.

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha384};
use std::path::{Path, PathBuf};

/// Every file below a folder.
pub fn walk(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let failed = |why: std::io::Error| named(folder, &why);
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            files.extend(walk(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// The name of a file below a folder, with `/` everywhere.
pub fn below(folder: &Path, file: &Path) -> String {
    file.strip_prefix(folder).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

pub fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|why| named(file, &why))
}

pub fn text(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|why| named(file, &why))
}

pub fn write(file: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    std::fs::write(file, content).map_err(|why| named(file, &why))
}

/// Copies one file; its error names the one that is copied.
pub fn copy(from: &Path, to: &Path) -> Result<(), String> {
    std::fs::copy(from, to).map(drop).map_err(|why| named(from, &why))
}

/// Makes a folder and those above it.
pub fn make_folder(folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|why| named(folder, &why))
}

/// Deletes a folder that a chore made before, if it did.
pub fn remove_folder(folder: &Path) -> Result<(), String> {
    if folder.is_dir() {
        std::fs::remove_dir_all(folder).map_err(|why| named(folder, &why))?;
    }
    Ok(())
}

fn named(file: &Path, why: &std::io::Error) -> String {
    format!("{}: {why}", file.display())
}

/// The hash that a tag or a policy names (W3C SRI).
pub fn sri(content: impl AsRef<[u8]>) -> String {
    format!("sha384-{}", Base64::encode_string(&Sha384::digest(content)))
}

/// The beginning of a hash, for a name.
pub fn short(content: impl AsRef<[u8]>) -> String {
    Sha384::digest(content).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_written_as_the_page_has_them() {
        // `printf abc | openssl dgst -sha384 -binary | base64`, and its first eight bytes.
        let hash = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(sri("abc"), hash);
        assert_eq!(short("abc"), "cb00753f45a35e8b");
    }

    #[test]
    fn a_folder_is_walked_to_its_end_and_what_is_not_there_is_named() {
        let folder = std::env::temp_dir().join(format!("countersign-files-{}", std::process::id()));
        make_folder(&folder.join("a/b")).unwrap();
        write(&folder.join("a/b/c"), "d").unwrap();
        let found: Vec<String> =
            walk(&folder).unwrap().iter().map(|file| below(&folder, file)).collect();
        let gone = [read(&folder.join("e")).err(), text(&folder.join("e")).err()];
        remove_folder(&folder).unwrap();
        assert_eq!(found, ["a/b/c"]);
        for why in gone {
            assert!(why.is_some_and(|why| why.contains("/e: ")));
        }
        assert!(walk(&folder).is_err());
    }
}
