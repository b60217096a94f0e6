//! The catalogues under `locales/`: one [Fluent](https://projectfluent.org/fluent/guide/) file a language, English first.
//!
//! Read at build time only. [`read`] parses every file and holds the others against English: a key that is missing or that
//! nobody knows, an argument more or less, a plural that the language does not have, is a [`Fault`] that names file and line.
//! What passes is written twice: as accessors in Rust ([`Catalogues::accessors`]), so that a sentence that is not there does
//! not compile, and for each language as a compact text ([`Catalogues::compact`]) that the program reads.

#![forbid(unsafe_code)]

mod accessors;
mod check;
mod compact;
mod fault;
mod message;
mod plural;
mod syntax;

pub use fault::{Fault, Problem};
pub use message::{Argument, Message, Part, Variant, When};
pub use plural::Plural;

use std::collections::BTreeMap;
use std::path::Path;
use std::{fmt, fs, io};

/// One file: its name as faults shall show it, ending in `TAG.ftl`, and its text.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// `locales/en.ftl`.
    pub path: &'a str,
    /// The whole file.
    pub text: &'a str,
}

/// All languages, checked against each other.
#[derive(Debug)]
pub struct Catalogues {
    /// The reference first, then the others by tag.
    pub languages: Vec<Language>,
    /// The keys in the order of the reference; a message's number is its place here.
    pub keys: Vec<String>,
}

/// One language.
#[derive(Debug)]
pub struct Language {
    /// Its tag (BCP 47), as in the file's name: `en`.
    pub tag: String,
    /// The messages by key: `paste-label`, and `finding-age.detail` for an attribute.
    pub messages: BTreeMap<String, Message>,
}

/// Reads the files, the reference first, and holds the others against it. Every fault is told, in the order of the files.
pub fn read(sources: &[Source<'_>]) -> Result<Catalogues, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut languages: Vec<Language> = Vec::new();
    let mut keys = Vec::new();
    for (place, source) in sources.iter().enumerate() {
        let parsed = syntax::parse(source, &mut faults);
        if place == 0 {
            keys.clone_from(&parsed.order);
        }
        languages.push(Language { tag: parsed.tag, messages: parsed.messages });
    }
    check::check(sources, &languages, &mut faults);
    if faults.is_empty() { Ok(Catalogues { languages, keys }) } else { Err(faults) }
}

/// Why a folder gave no catalogues.
#[derive(Debug)]
pub enum Unread {
    /// A file could not be opened, or is no text.
    File(io::Error),
    /// What is wrong with them, in the order of the files.
    Faulty(Vec<Fault>),
}

impl fmt::Display for Unread {
    /// A line for each fault.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(why) => write!(f, "locales: {why}"),
            Self::Faulty(faults) => {
                for (place, fault) in faults.iter().enumerate() {
                    let line = if place == 0 { "" } else { "\n" };
                    write!(f, "{line}{fault}")?;
                }
                Ok(())
            }
        }
    }
}

/// Reads the catalogues in a folder, English first, then by tag.
pub fn read_folder(folder: &Path) -> Result<Catalogues, Unread> {
    let files = files(folder).map_err(Unread::File)?;
    let sources: Vec<Source<'_>> = files.iter().map(|(path, text)| Source { path, text }).collect();
    read(&sources).map_err(Unread::Faulty)
}

/// The files, each with its name as faults shall show it.
fn files(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((format!("locales/{name}"), fs::read_to_string(&path)?));
        }
    }
    files.sort_by_key(|(name, _)| (name != "locales/en.ftl", name.clone()));
    Ok(files)
}
