//! Building the page with Trunk and serving it.

use crate::command::Shell;
use crate::{size, tools};
use std::time::Instant;

/// Builds the page into `dist/`, downloading nothing but crates.
pub fn page(shell: &Shell) -> Result<(), String> {
    println!("Building the page.");
    let started = Instant::now();
    shell.run("cargo", &["fetch", "--quiet", "--locked", "--target", "wasm32-unknown-unknown"])?;
    shell.run("trunk", &["--log", "warn", "build", "--release", "--offline"])?;
    println!("Built dist/ in {} s.", started.elapsed().as_secs());
    Ok(())
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
