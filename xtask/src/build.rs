//! Building the page with Trunk and serving it.

use crate::command::{Shell, root};
use crate::{size, tools};
use std::path::PathBuf;
use std::time::Instant;

/// Builds the page into `dist/`, downloading nothing but crates.
pub fn page(shell: &Shell) -> Result<(), String> {
    println!("Building the page.");
    let started = Instant::now();
    shell.run("cargo", &["fetch", "--quiet", "--locked", "--target", "wasm32-unknown-unknown"])?;
    // Of the page alone: set for every target, these would rebuild this program each time.
    let flags = [("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", &*flags(shell)?)];
    shell.run_with("trunk", &["--log", "warn", "build", "--release", "--offline"], &flags)?;
    println!("Built dist/ in {} s.", started.elapsed().as_secs());
    Ok(())
}

/// The compiler's flags that take this machine's folders out of the program: what panics names its file, and the same source
/// has to give the same bytes wherever it lies.
fn flags(shell: &Shell) -> Result<String, String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let home = home.ok_or("neither CARGO_HOME nor HOME is set: where are the crates?")?;
    let system = shell.read("rustc", &["--print", "sysroot"]).ok_or("rustc has no sysroot")?;
    let mut folders = vec![
        (root(), "countersign"),
        (home.clone(), "cargo"),
        (PathBuf::from(system.trim()).join("lib/rustlib/src/rust"), "rust"),
    ];
    if let Some(target) = std::env::var_os("CARGO_TARGET_DIR") {
        folders.push((root().join(target), "countersign/target"));
    }
    // A registry's folder is named for its address, which may be a mirror's.
    let registries = home.join("registry/src").read_dir().into_iter().flatten().flatten();
    folders.extend(registries.map(|entry| (entry.path(), "crates")));
    // The last one that fits is taken, so the longest come last.
    folders.sort();
    let flag = |(folder, name): &(PathBuf, &str)| {
        format!("--remap-path-prefix={}=/{name}", folder.display())
    };
    let flags: Vec<String> = folders.iter().map(flag).collect();
    match flags.iter().find(|flag| flag.contains(' ')) {
        Some(flag) => Err(format!("a folder with a space in its name cannot be given: {flag}")),
        None => Ok(flags.join(" ")),
    }
}

/// Builds the page and serves it until interrupted.
pub fn serve(port: u16) -> Result<(), String> {
    let shell = tools::for_building()?;
    page(&shell)?;
    println!("{}", size::Loaded::of(&e2e::dist()?)?);
    let site = e2e::Site::serve(&e2e::dist()?, port)
        .map_err(|error| format!("cannot serve on 127.0.0.1:{port}: {error}"))?;
    println!("Countersign is at {} (stop with Ctrl-C).", site.url(""));
    loop {
        std::thread::park();
    }
}
