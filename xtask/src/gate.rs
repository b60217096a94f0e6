//! The whole gate: every tier runs whatever the others gave, and the last line counts them all.

use crate::command::{Shell, overhear, root, succeeds};
use crate::tally::Tally;
use crate::{build, dependencies, embedding, single_file, size, tools};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// One part of the gate.
struct Tier {
    name: &'static str,
    what: &'static str,
    run: fn(&Shell) -> Tally,
}

/// In the order they run: what fails soonest first, and what shares a build side by side.
const TIERS: [Tier; 16] = [
    Tier { name: "fmt", what: "formatting", run: fmt },
    Tier {
        name: "core",
        what: "the core depends on no browser, network, clock or randomness, and is right where it is cut",
        run: core,
    },
    Tier { name: "deny", what: "licences, sources and banned crates", run: deny },
    Tier { name: "clippy", what: "lints, native", run: clippy },
    Tier { name: "clippy-wasm", what: "lints, the page", run: clippy_wasm },
    Tier { name: "doc", what: "documentation without a broken link", run: doc },
    Tier {
        name: "native",
        what: "unit, property, corpus, snapshot, component and tidiness tests",
        run: native,
    },
    Tier { name: "complexity", what: "work is linear, counted in instructions", run: complexity },
    Tier { name: "doctest", what: "the examples in the documentation", run: doctest },
    Tier { name: "build", what: "the page, as it is released", run: page },
    Tier { name: "size", what: "what a first visit loads", run: budget },
    Tier {
        name: "package",
        what: "the npm package by Vite, in a worker and in Node",
        run: package,
    },
    Tier { name: "browser", what: "components in Chromium", run: browser },
    Tier { name: "e2e", what: "the released page in Chromium, end to end", run: e2e },
    Tier {
        name: "firefox",
        what: "the same in Firefox, without what needs Chromium",
        run: firefox,
    },
    Tier { name: "webkit", what: "the same in WebKit", run: webkit },
];

/// What all of them put on the disk in a fresh clone, in MB: 5,000 were measured, and the browsers' profiles come on top.
const ROOM: u64 = 6_000;

/// Runs these tiers, or all of them, and fails if anything in them did.
pub fn run(names: &[&str]) -> Result<(), String> {
    if let Some(unknown) = names.iter().find(|name| TIERS.iter().all(|tier| tier.name != **name)) {
        let known = TIERS.map(|tier| format!("  {:<12} {}", tier.name, tier.what)).join("\n");
        return Err(format!("there is no tier {unknown}; there are\n{known}"));
    }
    let shell = tools::for_everything()?;
    // A full disk shows as anything but that: a service worker that never comes, a driver that says nothing.
    let full = little_room(&shell);
    full.iter().for_each(|full| println!("{full}"));
    let mut total = Tally::default();
    let mut results = Vec::new();
    for Tier { name, what, run } in
        TIERS.iter().filter(|tier| names.is_empty() || names.contains(&tier.name))
    {
        println!("\n== {name}: {what}");
        let started = Instant::now();
        let tally = run(&shell);
        let result = format!("{name}: {tally} ({} s)", started.elapsed().as_secs());
        println!("== {result}");
        results.push(result);
        total += tally;
    }
    println!("\n{}\n", results.join("\n"));
    if let Some(full) = full.filter(|_| total.failed > 0) {
        println!("{full} That alone may be why.\n");
    }
    println!("{total}");
    if total.failed == 0 { Ok(()) } else { Err(String::new()) }
}

/// What to say where the disk has too little room for all of it: that of the build, or that of the browsers.
fn little_room(shell: &Shell) -> Option<String> {
    let places = [crate::command::root(), std::env::temp_dir()];
    places.iter().find_map(|place| {
        let report = shell.read("df", &["-Pm", place.to_str()?])?;
        let free = free_in(&report).filter(|free| *free < ROOM)?;
        Some(format!(
            "{} has {free} MB free; the gate needs {ROOM} in a fresh clone.",
            place.display()
        ))
    })
}

/// The fourth column of what POSIX's `df` says of one place.
fn free_in(report: &str) -> Option<u64> {
    report.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}

fn fmt(shell: &Shell) -> Tally {
    step(shell, &["fmt", "--all", "--check"])
}

fn core(shell: &Shell) -> Tally {
    let mut all = told(dependencies::check(shell));
    // As the page begins with it: without what comes behind.
    let cut = ["--package", "countersign-core", "--no-default-features", "--test", "cut"];
    all += nextest(shell, &cut, &[]);
    all
}

fn deny(shell: &Shell) -> Tally {
    step(
        shell,
        &[
            "deny",
            "--offline",
            "--workspace",
            "check",
            "--hide-inclusion-graph",
            "bans",
            "licenses",
            "sources",
        ],
    )
}

fn clippy(shell: &Shell) -> Tally {
    step(
        shell,
        &["clippy", "--quiet", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"],
    )
}

fn clippy_wasm(shell: &Shell) -> Tally {
    let arguments = [
        "clippy",
        "--quiet",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
        "--package",
        "countersign",
        "--lib",
        "--bins",
        "--test",
        "browser",
        "--",
        "-D",
        "warnings",
    ];
    step(shell, &arguments)
}

fn doc(shell: &Shell) -> Tally {
    let mut command = shell
        .command("cargo", ["doc", "--quiet", "--locked", "--no-deps", "--document-private-items"]);
    command.env("RUSTDOCFLAGS", "-D warnings");
    Tally::step(succeeds(&mut command))
}

fn native(shell: &Shell) -> Tally {
    nextest(
        shell,
        &[
            "--workspace",
            "--filterset",
            "not ((package(e2e) or package(complexity)) and kind(test))",
        ],
        &[],
    )
}

/// The core as a WebAssembly module of its own, run by an interpreter that counts.
fn complexity(shell: &Shell) -> Tally {
    let arguments = [
        "build",
        "--quiet",
        "--locked",
        "--package",
        "complexity",
        "--lib",
        "--profile",
        "complexity",
        "--target",
        "wasm32-unknown-unknown",
    ];
    if !succeeds(&mut shell.command("cargo", arguments)) {
        return Tally::FAILED;
    }
    let module = crate::command::target().join("wasm32-unknown-unknown/complexity/complexity.wasm");
    nextest(
        shell,
        &["--package", "complexity", "--test", "linear"],
        &[("COMPLEXITY_MODULE", &module)],
    )
}

fn doctest(shell: &Shell) -> Tally {
    tests(shell.command("cargo", ["test", "--quiet", "--locked", "--doc"]))
}

fn page(shell: &Shell) -> Tally {
    told(build::page(shell).and_then(|()| single_file::make(None)))
}

fn budget(_: &Shell) -> Tally {
    told(size::check())
}

/// A package that cannot be made has nothing to be tested.
fn package(shell: &Shell) -> Tally {
    let prepared = told(embedding::prepare(shell));
    if prepared.failed > 0 {
        return prepared;
    }
    nextest(shell, &["--workspace", "--filterset", "package(e2e) and binary(package)"], &[])
}

fn browser(shell: &Shell) -> Tally {
    // Without `--quiet`, which cargo would hand on to a runner that does not know it.
    let arguments = [
        "test",
        "--locked",
        "--package",
        "countersign",
        "--target",
        "wasm32-unknown-unknown",
        "--test",
        "browser",
    ];
    let mut command = shell.command("cargo", arguments);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    if let Some(driver) =
        shell.find("chromedriver").filter(|_| std::env::var_os("CHROMEDRIVER").is_none())
    {
        command.env("CHROMEDRIVER", driver);
    }
    tests(command)
}

fn e2e(shell: &Shell) -> Tally {
    let arguments =
        ["--workspace", "--filterset", "package(e2e) and kind(test) and not binary(package)"];
    match tools::axe() {
        Ok(script) => nextest(shell, &arguments, &[("AXE_CORE", &script)]),
        Err(why) => told(Err(why)),
    }
}

fn firefox(shell: &Shell) -> Tally {
    in_engine(shell, "firefox")
}

fn webkit(shell: &Shell) -> Tally {
    in_engine(shell, "webkit")
}

/// The tests that need nothing of Chromium's own: no accessibility tree, the hostile inputs once, and
/// nothing that needs no browser.
fn in_engine(shell: &Shell, engine: &str) -> Tally {
    const CORE: &str = "package(e2e) and kind(test) and not (binary(access) or binary(hostile) or binary(hosting) or binary(package))";
    nextest(
        shell,
        &["--workspace", "--filterset", CORE],
        &[("COUNTERSIGN_ENGINE", Path::new(engine))],
    )
}

/// A run of cargo that passes or fails as a whole.
fn step(shell: &Shell, arguments: &[&str]) -> Tally {
    Tally::step(succeeds(&mut shell.command("cargo", arguments)))
}

/// A step of our own, with what it has to say when it fails.
fn told(done: Result<(), String>) -> Tally {
    if let Err(why) = &done {
        println!("{why}");
    }
    Tally::step(done.is_ok())
}

/// A run of cargo's own test runner or of wasm-bindgen's, counted by its summaries.
fn tests(mut command: Command) -> Tally {
    let (success, text) = overhear(&mut command);
    Tally::of_libtest(&text, success)
}

/// A run of nextest, counted by its report. Tests that need what is not here say so and pass: what they miss is told.
fn nextest(shell: &Shell, arguments: &[&str], environment: &[(&str, &Path)]) -> Tally {
    let report = root().join("target/nextest/gate/junit.xml");
    // That of an earlier run: this one may not get as far as writing its own.
    let _ = std::fs::remove_file(&report);
    let gate = ["nextest", "run", "--locked", "--profile", "gate", "--cargo-quiet"];
    let mut command = shell.command("cargo", [&gate[..], arguments].concat());
    let success = succeeds(command.envs(environment.iter().copied()));
    let report = std::fs::read_to_string(&report).unwrap_or_default();
    let (tally, skipped) = Tally::of_junit(&report, success);
    for why in skipped {
        println!("{why}");
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::free_in;

    #[test]
    fn the_free_room_is_the_fourth_column() {
        let report = "Filesystem 1048576-blocks  Used Available Capacity Mounted on\n/dev/vda 257857 33530 59897 36% /\n";
        assert_eq!(free_in(report), Some(59_897));
        assert_eq!(free_in("df: /nowhere: No such file or directory\n"), None);
    }
}
