//! Judges many mails at once: `cargo run --release --example triage -- [--jsonl] [--policy FILE] [--receiver HOST] [--archive] PATH...`
//!
//! Takes files, folders of `.eml`, `.msg` and `.txt`, and Maildir folders (`cur`, `new`); prints one line a message, in the order of their paths:
//! `path<TAB>verdict<TAB>basis<TAB>reason`, or with `--jsonl` the report with its `"path"`. A mail attached to another, and
//! a second header block, get a line each below it: `path#attached:1`, `path#second`, or the name as `"part"`.
//! An mbox file is one text to it: its mails begin wherever a line says `From `, which a sender can write. Split it first.
//! With `--archive` it also verifies with the keys that the page leaves out (`tests/kit/archive/`).
//! Ends with 1 if a file could not be read (the others are still done) or a policy was refused (the mails are judged
//! without it), with 2 if it was not understood.

use countersign_core::report::visible::{escaped_json, one_line};
use countersign_core::source::{Part, Source};
use countersign_core::{Context, report::Report};
use countersign_words::Lang;
use countersign_words::json::ReportJson;
use serde::Serialize;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

const USAGE: &str = "triage [--jsonl] [--policy FILE] [--receiver HOST] [--archive] PATH...";

fn main() -> ExitCode {
    match Request::understood(std::env::args_os().skip(1)) {
        Ok(request) => match request.answer() {
            Ok(0) => ExitCode::SUCCESS,
            Ok(_unread) => ExitCode::FAILURE,
            // Whoever read the output has had enough of it.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => refused(&error.to_string()),
        },
        Err(why) => refused(&why),
    }
}

fn refused(why: &str) -> ExitCode {
    say(why);
    ExitCode::from(2)
}

/// A line to the person at the terminal. There is nobody to tell if that fails.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// What was asked for.
struct Request {
    paths: Vec<PathBuf>,
    jsonl: bool,
    context: Context,
    refused_policies: usize,
}

impl Request {
    fn understood(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut request = Self {
            paths: Vec::new(),
            jsonl: false,
            context: Context::default(),
            refused_policies: 0,
        };
        let (mut receiver, mut archived) = (None, false);
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--jsonl") => request.jsonl = true,
                Some("--archive") => archived = true,
                Some("--policy") => match under_policy(arguments.next())? {
                    Ok(context) => request.context = context,
                    Err(why) => {
                        say(&why);
                        say("The mails are judged without this policy.");
                        request.refused_policies += 1;
                    }
                },
                Some("--receiver") => {
                    let host = arguments.next().and_then(|host| host.into_string().ok());
                    receiver = Some(host.filter(|host| !host.starts_with("--")).ok_or(USAGE)?);
                }
                Some(unknown) if unknown.starts_with("--") => {
                    return Err(format!("{unknown} is not known: {USAGE}"));
                }
                _ => request.paths.push(argument.into()),
            }
        }
        request.context.receiver = receiver;
        if archived {
            let refused = |_| "a key of the archive is none".to_owned();
            kit::archive::add_to(&mut request.context.keys).map_err(refused)?;
        }
        if request.paths.is_empty() { Err(USAGE.to_owned()) } else { Ok(request) }
    }

    /// Prints the lines of every file and returns how many files or folders could not be read.
    fn answer(&self) -> io::Result<usize> {
        let mut files = Vec::new();
        let unlisted = self.paths.iter().map(|path| listed(path, &mut files)).sum::<usize>();
        let next = AtomicUsize::new(0);
        let (sender, lines) = mpsc::channel();
        let threads = thread::available_parallelism().map_or(1, usize::from);
        thread::scope(|scope| {
            for _ in 0..threads {
                let (sender, next, files) = (sender.clone(), &next, &files);
                scope.spawn(move || {
                    while let Some((index, file)) = taken(files, next) {
                        if sender.send((index, self.lines(file))).is_err() {
                            return;
                        }
                    }
                });
            }
            drop(sender);
            print_in_order(&lines, files.len())
                .map(|unread| unread + unlisted + self.refused_policies)
        })
    }

    /// A line for the mail in the file, and one for each mail found inside it.
    fn lines(&self, file: &Path) -> Result<String, String> {
        let path = file.display().to_string();
        let bytes = std::fs::read(file).map_err(|error| format!("{path}: {error}"))?;
        let reports = Report::with_parts(Source::from_bytes(&bytes), &self.context);
        let lines: Result<Vec<_>, _> =
            reports.iter().map(|report| self.line(&path, report)).collect();
        Ok(lines?.join("\n"))
    }

    fn line(&self, path: &str, report: &Report) -> Result<String, String> {
        if self.jsonl {
            let line = JsonLine { path, report: ReportJson::new(report, Lang::default()) };
            let json = serde_json::to_string(&line).map_err(|error| format!("{path}: {error}"))?;
            return Ok(escaped_json(&json));
        }
        let place = match report.source.within() {
            [] => path.to_owned(),
            parts => format!("{path}#{}", Part::path(parts)),
        };
        let verdict = &report.verdict;
        let reason = Lang::default().reason(&verdict.reason);
        let columns = [place.as_str(), verdict.origin.name(), verdict.basis.name(), &reason];
        // Nothing of a mail begins a line or a column, or speaks to the terminal.
        Ok(columns.map(one_line).join("\t"))
    }
}

#[derive(Serialize)]
struct JsonLine<'a> {
    path: &'a str,
    #[serde(flatten)]
    report: ReportJson,
}

/// The context under an organisation's policy, its keys included. A wrong policy is refused whole, as on the page: the
/// mails are judged without it, which is said, and counts as a file that could not be read.
fn under_policy(file: Option<OsString>) -> Result<Result<Context, String>, &'static str> {
    let file = PathBuf::from(file.ok_or(USAGE)?);
    let wrong = |why: String| format!("{}: {why}", file.display());
    let read = || {
        let text = std::fs::read_to_string(&file).map_err(|error| wrong(error.to_string()))?;
        kit::json::under_policy(&text).map_err(|fault| wrong(Lang::default().policy_fault(&fault)))
    };
    Ok(read())
}

/// The file itself, or all mail files below the folder, sorted. Returns how many folders could not be read.
fn listed(path: &Path, files: &mut Vec<PathBuf>) -> usize {
    if !path.is_dir() {
        files.push(path.to_owned());
        return 0;
    }
    let entries = match std::fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) => {
            say(&format!("{}: {error}", path.display()));
            return 1;
        }
    };
    let mut inside: Vec<PathBuf> =
        entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    inside.sort();
    inside.retain(|path| path.is_dir() || is_mail(path));
    inside.iter().map(|path| listed(path, files)).sum()
}

/// A mail by the name of its file, or by its place in a Maildir, where the names say nothing.
fn is_mail(path: &Path) -> bool {
    let folder = path.parent().and_then(Path::file_name).and_then(|name| name.to_str());
    if folder.is_some_and(|name| name == "cur" || name == "new") {
        return true;
    }
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| {
        ["eml", "msg", "txt"].iter().any(|known| extension.eq_ignore_ascii_case(known))
    })
}

/// The next file that no thread has taken.
fn taken<'a>(files: &'a [PathBuf], next: &AtomicUsize) -> Option<(usize, &'a Path)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    files.get(index).map(|file| (index, file.as_path()))
}

/// Prints the lines in the order of their files, as soon as all before them are there.
fn print_in_order(
    lines: &mpsc::Receiver<(usize, Result<String, String>)>,
    count: usize,
) -> io::Result<usize> {
    let mut output = BufWriter::new(io::stdout().lock());
    let watched = io::stderr().is_terminal() && !io::stdout().is_terminal();
    let (mut early, mut done, mut unread) = (BTreeMap::new(), 0, 0);
    for (index, line) in lines {
        early.insert(index, line);
        while let Some(line) = early.remove(&done) {
            done += 1;
            match line {
                Ok(line) => writeln!(output, "{line}")?,
                Err(why) => {
                    unread += 1;
                    say(&why);
                }
            }
            if watched && (done % 100 == 0 || done == count) {
                let _ = write!(io::stderr(), "\r{done} of {count}");
            }
        }
    }
    if watched {
        say("");
    }
    output.flush()?;
    Ok(unread)
}
