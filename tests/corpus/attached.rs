//! Mails within mails, held against `mail-parser`'s own reading of the same messages: what it finds must be found here.
//!
//! The other way round it does not hold: after an attached mail that is cut off within its own multipart, `mail-parser` finds no
//! further one.

use std::fs;

use countersign_core::source::Source;
use mail_parser::{Message, MessageParser, PartType};

/// How many mails are attached to a message, directly or in one another.
fn attached(message: &Message<'_>) -> usize {
    message
        .parts
        .iter()
        .map(|part| match &part.body {
            PartType::Message(inner) => 1 + attached(inner),
            _ => 0,
        })
        .sum()
}

#[test]
fn as_mail_parser_finds_them() {
    let Some(corpus) = kit::corpus() else {
        println!("SKIPPED corpus: mails within mails");
        return;
    };
    let (mut with, mut missed) = (0, Vec::new());
    for path in
        kit::all_files(&corpus).iter().filter(|path| path.extension().is_some_and(|it| it == "eml"))
    {
        let bytes = fs::read(path).unwrap();
        let Some(message) = MessageParser::default().parse(&bytes) else { continue };
        let (theirs, ours) =
            (attached(&message), Source::from_bytes(&bytes).inner_messages().len());
        with += usize::from(theirs + ours > 0);
        if theirs > ours {
            missed.push(format!("{}: {theirs} there, {ours} here", path.display()));
        }
    }
    println!("{with} messages with others inside");
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
