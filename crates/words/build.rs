//! Reads the catalogues under `locales/` and writes what the crate compiles: the accessors, and every language in its compact
//! form. Whatever is wrong with a catalogue stops the build, with the file and the line.

use countersign_catalogue::read_folder;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed={}", root.join("locales").display());
    let catalogues = match read_folder(&root.join("locales")) {
        Ok(catalogues) => catalogues,
        Err(why) => {
            for line in why.to_string().lines() {
                println!("cargo::error={line}");
            }
            return Ok(());
        }
    };
    fs::write(out.join("texts.rs"), catalogues.accessors())?;
    let texts: Vec<String> =
        catalogues.languages.iter().map(|language| catalogues.compact(language)).collect();
    fs::write(out.join("built_in.rs"), format!("const COMPACT: &[&str] = &{texts:?};\n"))
}
