//! The package as others use it: its examples put into folders of their own with the package beside them, compiled, bundled
//! with Vite and run in Node and in Chromium.

use crate::command::{Shell, root};
use crate::{offline, package, tools};
use std::path::Path;

/// Makes the package of the built page and every example ready to be opened (`e2e/tests/package.rs` opens them).
pub fn prepare(shell: &Shell) -> Result<(), String> {
    let package = package::make()?;
    let modules = tools::of_lock_file(&root().join("package/tools"))?;
    let folder = e2e::embedded();
    if folder.is_dir() {
        std::fs::remove_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    }
    copy_all(&root().join("package/examples"), &folder)?;
    // Where a program that installed the package has it; and beside the page that has no bundler.
    copy_all(&package, &folder.join("node_modules/countersign"))?;
    copy_all(&package, &folder.join("worker/countersign"))?;

    let node = |script: &str, arguments: &[&str]| {
        let script = modules.join(script);
        let mut command = shell.command("node", [script.as_os_str()]);
        let done = command.args(arguments).current_dir(&folder).status();
        match done {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("{}: {status}", script.display())),
            Err(why) => Err(format!("cannot start node: {why}")),
        }
    };
    let compiled =
        ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "types.mts"];
    node("typescript/bin/tsc", &compiled)?;
    let bundled = ["build", "vite", "--base", "./", "--logLevel", "warn"];
    node("vite/bin/vite.js", &bundled)
}

/// A folder with all in it.
fn copy_all(from: &Path, to: &Path) -> Result<(), String> {
    let mut files = Vec::new();
    offline::walk(from, &mut files)?;
    for file in files {
        let target = to.join(file.strip_prefix(from).unwrap_or(&file));
        let folder = target.parent().unwrap_or(to);
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::copy(&file, &target))
            .map_err(|why| format!("{}: {why}", target.display()))?;
    }
    Ok(())
}
