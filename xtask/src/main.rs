//! The project's chores: `cargo xtask serve` runs it, `cargo xtask test` proves it.

mod dns;
mod keys;
mod tables;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["keys", rest @ ..] => keys::run(rest),
        ["tables"] => tables::run(),
        _ => Err("cargo xtask keys --resolver ADDRESS[:PORT]\ncargo xtask tables".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
