//! Running other programs: from the workspace root, with the pinned tools first on `PATH`, and never with standard input.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_owned()
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Where programs are looked for.
#[derive(Debug, Clone)]
pub struct Shell {
    path: OsString,
}

impl Shell {
    /// A shell that looks into these folders before those of `PATH`.
    pub fn with(folders: &[PathBuf]) -> Self {
        let old = std::env::var_os("PATH").unwrap_or_default();
        let all = folders.iter().cloned().chain(std::env::split_paths(&old));
        Self { path: std::env::join_paths(all).expect("no folder of PATH has a colon in its name") }
    }

    /// A command to be run from the workspace root.
    pub fn command<I: AsRef<OsStr>>(
        &self,
        program: &str,
        arguments: impl IntoIterator<Item = I>,
    ) -> Command {
        // A relative program name would be looked up in this process's own PATH, not in the child's.
        let mut command = Command::new(self.find(program).unwrap_or_else(|| program.into()));
        command.args(arguments).env("PATH", &self.path).current_dir(root()).stdin(Stdio::null());
        command.env("CARGO_TERM_COLOR", "never");
        command
    }

    /// The program's file, if there is one.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        std::env::split_paths(&self.path)
            .map(|folder| folder.join(program))
            .find(|file| file.is_file())
    }

    /// Runs a program that shows its own progress.
    pub fn run(&self, program: &str, arguments: &[&str]) -> Result<(), String> {
        self.run_with(program, arguments, &[])
    }

    /// The same with these variables in its environment.
    pub fn run_with(
        &self,
        program: &str,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> Result<(), String> {
        let mut command = self.command(program, arguments);
        let status = command.envs(environment.iter().copied()).status();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("`{program} {}` failed: {status}", arguments.join(" "))),
            Err(error) => Err(format!("cannot start {program}: {error}")),
        }
    }

    /// What a program prints on standard output, if it succeeds.
    pub fn read(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let output = self.command(program, arguments).stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// Runs a command and tells whether it succeeded. All that it says goes to standard output: one log, in its order.
pub fn succeeds(command: &mut Command) -> bool {
    match command.stderr(std::io::stdout()).status() {
        Ok(status) => status.success(),
        Err(error) => {
            println!("cannot start {}: {error}", command.get_program().display());
            false
        }
    }
}

/// The same, and what it said on standard output, each line passed on as it comes.
pub fn overhear(command: &mut Command) -> (bool, String) {
    let mut text = String::new();
    let child = command.stdout(Stdio::piped()).stderr(std::io::stdout()).spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => {
            println!("cannot start {}: {error}", command.get_program().display());
            return (false, text);
        }
    };
    let lines = child.stdout.take().map(|out| BufReader::new(out).split(b'\n'));
    for line in lines.into_iter().flatten().map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        text.push_str(&line);
        text.push('\n');
    }
    (child.wait().is_ok_and(|status| status.success()), text)
}
