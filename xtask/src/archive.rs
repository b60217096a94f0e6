//! The release: the site, the single file, the package and the list of all that they are made of, in one archive with a hash of
//! every file. The same source gives the same bytes in any folder and at any time.

use crate::command::{Shell, root};
use crate::{bill, build, files, package, single_file};
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// The list of hashes, in the form that `sha256sum --check` reads.
const SUMS: &str = "SHA256SUMS";

/// What the archive holds: contents by name, in the order of the names.
type Files = BTreeMap<String, Vec<u8>>;

/// Builds everything and writes `target/out/countersign-VERSION.tar.gz`, and beside it a file with its hash.
pub fn run(shell: &Shell) -> Result<(), String> {
    build::page(shell)?;
    single_file::make(None)?;
    let version = package::version()?;
    let mut all = Files::new();
    put(&mut all, "site", &e2e::dist()?)?;
    put(&mut all, "package", &package::make()?)?;
    for name in ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "CHANGELOG.md", "SECURITY.md"] {
        all.insert(name.to_owned(), files::read(&root().join(name))?);
    }
    all.insert("countersign.html".to_owned(), files::read(&e2e::single_file())?);
    all.insert("countersign.cdx.json".to_owned(), bill::of_materials(shell)?.into_bytes());
    all.insert(SUMS.to_owned(), sums(&all).into_bytes());

    let name = format!("countersign-{version}.tar.gz");
    let archive = packed(&all, &format!("countersign-{version}"))
        .map_err(|why| format!("cannot pack {name}: {why}"))?;
    let folder = root().join("target/out");
    let line = sums(&Files::from([(name.clone(), archive.clone())]));
    for (name, bytes) in [(name.clone(), &*archive), (format!("{name}.sha256"), line.as_bytes())] {
        files::write(&folder.join(name), bytes)?;
    }
    println!("Made target/out/{name} of {} kB, {} files.", archive.len().div_ceil(1000), all.len());
    print!("{line}");
    Ok(())
}

/// A line for each file: its hash and its name.
fn sums(files: &Files) -> String {
    let line = |(name, bytes): (&String, &Vec<u8>)| {
        let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{hash}  {name}\n")
    };
    files.iter().map(line).collect()
}

/// A compressed archive with all files in one folder. Nothing in it tells when, where or by whom it was made.
fn packed(files: &Files, folder: &str) -> std::io::Result<Vec<u8>> {
    let gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let mut tar = tar::Builder::new(gzip);
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        header.set_mode(0o644);
        header.set_mtime(0);
        tar.append_data(&mut header, format!("{folder}/{name}"), &**bytes)?;
    }
    let mut gzip = tar.into_inner()?;
    gzip.flush()?;
    gzip.finish()
}

/// Every file below a folder, under another name for it.
fn put(all: &mut Files, name: &str, folder: &Path) -> Result<(), String> {
    for file in files::walk(folder)? {
        let below = files::below(folder, &file);
        all.insert(format!("{name}/{below}"), files::read(&file)?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Files, packed, sums};

    #[test]
    fn the_same_files_give_the_same_archive() {
        let (a, b) = (("a".to_owned(), b"1".to_vec()), ("b/c".to_owned(), vec![0; 2000]));
        let archive = |files: Files| packed(&files, "x").unwrap();
        let one = archive(Files::from([a.clone(), b.clone()]));
        assert_eq!(one, archive(Files::from([b, a])));
        let mut unpacked = tar::Archive::new(flate2::read::GzDecoder::new(&*one));
        let names: Vec<String> = unpacked
            .entries()
            .unwrap()
            .map(|entry| entry.unwrap().path().unwrap().display().to_string())
            .collect();
        assert_eq!(names, ["x/a", "x/b/c"]);
    }

    #[test]
    fn a_hash_is_written_as_sha256sum_does() {
        let files = Files::from([("abc".to_owned(), b"abc".to_vec())]);
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc\n";
        assert_eq!(sums(&files), expected);
    }
}
