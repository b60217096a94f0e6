//! The analysis as an npm package, made of the program that was built beside the page's: `countersign` for a bundler, a worker, a plain module
//! script and Node. What is written by hand stands in `package/`; here it gets the program, the words and the types.

use crate::command::root;
use crate::files::{self, copy, make_folder, remove_folder, text, write};
use countersign_catalogue::read_folder;
use std::path::PathBuf;

/// What the package has of the project's own files, and where they come from.
const COPIED: [(&str, &str); 8] = [
    ("package/index.js", "index.js"),
    ("package/node.js", "node.js"),
    ("package/analysis.js", "analysis.js"),
    ("package/index.d.ts", "index.d.ts"),
    ("package/README.md", "README.md"),
    ("src/report.d.ts", "report.d.ts"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
];

/// Where the package is made.
pub fn folder() -> PathBuf {
    root().join("target/out/package")
}

/// Makes the package of the built page and says how large it is.
pub fn make() -> Result<PathBuf, String> {
    let (dist, folder) = (e2e::dist()?, folder());
    remove_folder(&folder)?;
    let words_folder = folder.join("words");
    make_folder(&words_folder)?;
    for (from, to) in COPIED {
        copy(&root().join(from), &folder.join(to))?;
    }
    let mut addresses = String::new();
    for file in files::walk(&dist)? {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with("analysis-") && name.ends_with("_bg.wasm") {
            copy(&file, &folder.join("countersign_bg.wasm"))?;
        } else if name.starts_with("analysis-") && name.ends_with(".js") {
            copy(&file, &folder.join("countersign.js"))?;
        }
    }
    let catalogues = read_folder(&root().join("locales")).map_err(|why| why.to_string())?;
    for language in &catalogues.languages {
        let tag = &language.tag;
        write(&words_folder.join(format!("{tag}.txt")), catalogues.compact(language).concat())?;
        addresses += &format!("  \"{tag}\": new URL(\"./words/{tag}.txt\", import.meta.url),\n");
    }
    let version = version()?;
    // Each address is written out: that is how a bundler knows what to take along.
    let files =
        format!("export const version = \"{version}\";\nexport const words = {{\n{addresses}}};\n");
    write(&folder.join("files.js"), files)?;
    let manifest = text(&root().join("package/package.json"))?;
    write(&folder.join("package.json"), manifest.replace("0.0.0", &version))?;
    for name in ["countersign.js", "countersign_bg.wasm", "words/en.txt"] {
        if !folder.join(name).is_file() {
            return Err(format!("the package has no {name}: the page in dist/ is not whole"));
        }
    }
    println!("Made {}, version {version}.", folder.display());
    Ok(folder)
}

/// The version that all crates of the workspace have.
pub fn version() -> Result<String, String> {
    let manifest = text(&root().join("Cargo.toml"))?;
    let after = manifest.split("[workspace.package]").nth(1).unwrap_or_default();
    let line = after.lines().find(|line| line.starts_with("version = "));
    let version = line.and_then(|line| line.split('"').nth(1)).map(str::to_owned);
    version.ok_or_else(|| "Cargo.toml names no version of the workspace".to_owned())
}
