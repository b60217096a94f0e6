//! Running other programs: from the workspace root, with the pinned tools first on `PATH`, and never with standard input.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_owned()
}

/// Where programs are looked for.
#[derive(Debug, Clone)]
pub struct Shell {
    path: OsString,
}

/// What a program said, standard output and standard error together, and whether it succeeded.
#[derive(Debug)]
pub struct Said {
    pub success: bool,
    pub text: String,
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

/// Runs a command, passing on each line that `shows` as it comes, and returns all of it.
pub fn overhear(mut command: Command, shows: fn(&str) -> bool) -> Said {
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => {
            let text = format!("cannot start {}: {error}", command.get_program().display());
            println!("{text}");
            return Said { success: false, text };
        }
    };
    let text = Arc::new(Mutex::new(String::new()));
    let streams: [Option<Box<dyn Read + Send>>; 2] = [
        child.stdout.take().map(|out| Box::new(out) as _),
        child.stderr.take().map(|err| Box::new(err) as _),
    ];
    let readers = streams.into_iter().flatten().map(|stream| {
        let text = Arc::clone(&text);
        std::thread::spawn(move || {
            for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
                let line = String::from_utf8_lossy(&line);
                if shows(&line) {
                    println!("{line}");
                }
                let mut text = text.lock().expect("no reader panics");
                text.push_str(&line);
                text.push('\n');
            }
        })
    });
    for reader in readers.collect::<Vec<_>>() {
        reader.join().expect("no reader panics");
    }
    let success = child.wait().is_ok_and(|status| status.success());
    let text = text.lock().expect("no reader panics").clone();
    Said { success, text }
}
