//! The generated tables of `crates/core/src/data/tables/`: written by a package of its own, `xtask/tables`, because the crates
//! it reads take long to compile and no other chore needs them.

use std::process::Command;

/// Writes the tables anew.
pub fn run() -> Result<(), String> {
    let written = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "countersign-tables"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if written.success() { Ok(()) } else { Err("the tables were not written".to_owned()) }
}
