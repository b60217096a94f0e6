//! Measured on real mail: what is whole stays whole, what is damaged is named.
//!
//! The mail is not part of the project; without it these tests say so and pass.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use countersign_core::source::{Source, Span};

/// All files of a folder of the corpus.
fn files(folder: &str) -> Vec<PathBuf> {
    kit::corpus().map_or_else(Vec::new, |corpus| {
        let found = kit::all_files(&corpus.join(folder));
        if found.is_empty() {
            println!("SKIPPED corpus: {folder} is not here");
        }
        found
    })
}

/// Whether that line begins a field.
fn begins_a_field(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| {
        let name = name.trim_end_matches([' ', '\t']);
        !name.is_empty() && name.bytes().all(|b| (33..=126).contains(&b))
    })
}

#[test]
fn whole_mail_is_not_touched() {
    let mut touched = String::new();
    for folder in ["phish", "phish-full", "genuine-other", "genuine-msa", "attacks"] {
        for path in files(folder) {
            let name = path.display().to_string();
            if name.contains("mangled") || name.contains("partial") {
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            // A file that begins with an empty line is no whole block.
            if bytes.trim_ascii_start().len() < bytes.len() {
                continue;
            }
            let source = Source::from_bytes(&bytes);
            if !source.repairs().is_empty() || source.refusal().is_some() {
                writeln!(touched, "{name}: {:?} {:?}", source.refusal(), source.repairs()).unwrap();
            }
            for (at, c) in source.block().char_indices().step_by(97) {
                let there = source.pasted_span(Span::new(at, at + c.len_utf8()));
                let range = there.start.try_into().unwrap()..there.end.try_into().unwrap();
                let words = source.pasted().get::<std::ops::Range<usize>>(range);
                let same = words.is_some_and(|w| w == c.to_string() || (w == "\r\n" && c == '\n'));
                assert!(same, "{name} at {at}: {words:?} is {c:?}");
            }
        }
    }
    assert!(touched.is_empty(), "{touched}");
}

#[test]
fn damaged_mail_is_named() {
    for folder in ["genuine-msa", "genuine-other", "attacks", "doubtful", "probes"] {
        for path in files(folder) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let damaged =
                name.contains("mangled") || name.contains("partial") || folder == "probes";
            if !damaged {
                continue;
            }
            let source = Source::from_bytes(&fs::read(&path).unwrap());
            let fields = source.block().lines().filter(|l| !l.starts_with([' ', '\t']));
            let odd = fields.clone().filter(|l| !begins_a_field(l)).count();
            let kinds: Vec<_> = source.repairs().iter().map(|r| (r.kind, r.count)).collect();
            let (refusal, looks) = (source.refusal(), source.looks_like());
            println!(
                "{name}\t{} fields, {odd} odd\t{kinds:?}\t{refusal:?} {looks:?}",
                fields.count()
            );
            if name.contains("p06")
                || name.contains("p07")
                || name.contains("p08")
                || name.contains("p11")
            {
                assert!(source.repairs().len() == 1 && odd == 0, "{name}");
            }
        }
    }
}
