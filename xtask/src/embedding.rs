//! The package as others use it: its examples put into folders of their own with the package beside them, compiled, bundled
//! with Vite and run in Node and in Chromium.

use crate::command::{Shell, root};
use crate::{files, package, tools};
use std::path::Path;

/// Makes the package of the built page and every example ready to be opened (`e2e/tests/package.rs` opens them).
pub fn prepare(shell: &Shell) -> Result<(), String> {
    let package = package::make()?;
    let modules = tools::of_lock_file(&root().join("package/tools"))?;
    let folder = e2e::embedded();
    files::remove_folder(&folder)?;
    let copy_all = |from: &Path, to: &Path| e2e::copy_all(from, to).map_err(|why| why.to_string());
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
