//! Writes the generated tables. Run by `cargo xtask tables`, from the root of the repository.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = Path::new("crates/core/src/data/tables");
    let tables = [
        ("confusables.rs", countersign_tables::confusables::generate()),
        ("public_suffix.rs", countersign_tables::public_suffix::generate()),
    ];
    for (name, table) in tables {
        let written = table.and_then(|text| {
            std::fs::write(folder.join(name), text).map_err(|error| error.to_string())
        });
        if let Err(why) = written {
            eprintln!("{name}: {why}");
            return ExitCode::FAILURE;
        }
        println!("{}", folder.join(name).display());
    }
    ExitCode::SUCCESS
}
