//! The project's chores: `cargo xtask serve` runs it, `cargo xtask test` proves it.

mod archive;
mod bill;
mod build;
mod command;
mod dependencies;
mod dns;
mod embedding;
mod files;
mod gate;
mod integrity;
mod keys;
mod measure;
mod offline;
mod package;
mod packed;
mod program;
mod shots;
mod single_file;
mod size;
mod start;
mod symbols;
mod tables;
mod tally;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask serve [PORT]     build the page and serve it on 127.0.0.1 (8080)
cargo xtask test [TIER...]   the whole gate, or only these tiers of it
cargo xtask build            build the page into dist/
cargo xtask single-file [POLICY]   the page as one file that needs no server, with that policy.json inside
cargo xtask package          the analysis as an npm package, into target/out/package/
cargo xtask dist             site, single file, package and bill of materials in one archive, into target/out/
cargo xtask size             what a browser loads up to the first verdict and behind it, against the budgets
cargo xtask measure [FILE]   bytes loaded, and milliseconds from the button to the verdict for a pasted file
cargo xtask shots [FILE...]  pictures of the page, phone and desk, light and dark, into target/shots/
cargo xtask keys --resolver ADDRESS[:PORT]   the built-in keys against a name server
cargo xtask tables           the generated tables anew, after their sources changed
cargo xtask integrity        cuts the program, writes hashes and lists, packs copies (Trunk calls this)
cargo xtask tools            only install what the others need

What is missing is installed at pinned versions, outside the clone, before anything else happens.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["serve"] => build::serve(8080),
        ["serve", port] => match port.parse() {
            Ok(port) => build::serve(port),
            Err(_) => Err(format!("{port} is no port")),
        },
        ["test", tiers @ ..] => gate::run(tiers),
        ["build"] => tools::for_building().and_then(|shell| build::page(&shell)),
        ["single-file", policy @ ..] if policy.len() < 2 => tools::for_building()
            .and_then(|shell| single_file::run(&shell, policy.first().copied())),
        ["package"] => tools::for_building()
            .and_then(|shell| build::page(&shell))
            .and_then(|()| package::make())
            .map(drop),
        ["dist"] => tools::for_releasing().and_then(|shell| archive::run(&shell)),
        ["size"] => {
            tools::for_building().and_then(|shell| build::page(&shell)).and_then(|()| size::check())
        }
        ["measure", file @ ..] => measure::run(file.first().copied()),
        ["shots", files @ ..] => shots::run(files),
        ["keys", rest @ ..] => keys::run(rest),
        ["integrity"] => integrity::seal(),
        ["tables"] => tables::run(),
        ["tools"] => tools::for_everything().map(drop),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
