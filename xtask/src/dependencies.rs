//! The core alone: what the library builds upon when the page is left out.

use crate::command::Shell;

/// Crates that would bring a browser, a network, a clock or randomness into the core. `rand` is not among them: `rsa` names
/// it for making keys, but without `getrandom` it has no source to draw from.
const FOREIGN: [&str; 13] = [
    "chrono",
    "fastrand",
    "getrandom",
    "gloo",
    "js-sys",
    "mio",
    "reqwest",
    "socket2",
    "time",
    "tokio",
    "wasm-bindgen",
    "web-sys",
    "yew",
];

/// Fails when the core depends on one of those.
pub fn check(shell: &Shell) -> Result<(), String> {
    let arguments = [
        "tree",
        "--locked",
        "--package",
        "countersign-core",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{p}",
        "--target",
        "wasm32-unknown-unknown",
    ];
    let tree = shell.read("cargo", &arguments).ok_or("cargo tree failed")?;
    let mut names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    names.sort_unstable();
    names.dedup();
    let foreign: Vec<_> = names.iter().filter(|name| FOREIGN.contains(name)).collect();
    println!("The core alone builds upon {} crates.", names.len().saturating_sub(1));
    if foreign.is_empty() {
        Ok(())
    } else {
        Err(format!("the core must not depend on {foreign:?}"))
    }
}
