//! Parts of a paste: a forged block that stands inside a stranger's mail, under his words, or in one of his lines, and
//! that a reader chooses to check, or that a repair would make of it.

use super::kept::{Kept, SENT, kept};
use super::receivers::{Found, SHAPES, Shape, Signature, genuine};
use super::senders_part::Bytes;
use super::sent::{BELIEVED, MAILBOX, Part, Sent, reader};
use super::stolen::around;
use crate::services::EVIL;
use crate::signing::fields;

/// What a stranger's own mail is found to be; every check passes for him.
fn strangers() -> Found {
    Found {
        peer: EVIL,
        envelope: "it@evil.example".to_owned(),
        spf: "pass".to_owned(),
        signatures: vec![Signature::by("evil.example", "selector1", "pass")],
        says_none: false,
        dmarc: "pass".to_owned(),
        author: "evil.example".to_owned(),
        arc: String::new(),
        compauth: "pass reason=100".to_owned(),
        chain: false,
        to: MAILBOX.to_owned(),
        taken: SENT + 60,
    }
}

/// A stranger's mail as it is received there, its last lines given.
fn strangers_mail(shape: &Shape, subject: &str, last: &str) -> String {
    let lines = format!(
        "From: IT <it@evil.example>\nDate: Thu, 12 Nov 2026 09:15:01 +0000\nSubject: {subject}\nTo: alex@example.org\nMessage-ID: <1@evil.example>\nMIME-Version: 1.0\n{last}"
    );
    around(&shape.written(&strangers()), &lines)
}

/// A whole delivery that never was, over kept or invented lines.
fn invented(bytes: &mut Bytes<'_>, shape: &Shape, kept: &Kept) -> String {
    let signature = if bytes.chance(2) { kept.signature.as_str() } else { "" };
    let lines = format!("{signature}{}To: alex@example.org\n", kept.lines.concat());
    around(&shape.written(&genuine(kept, SENT)), &lines)
}

/// The same block as a page shows it: a line for each field, and what people ask about first.
fn sender_line_first(block: &str) -> String {
    let mut all = fields(block);
    let mut first = Vec::new();
    for start in ["From:", "Authentication-Results:", "Received: from NAM11"] {
        if let Some(at) = all.iter().position(|field| field.starts_with(start)) {
            first.push(all.remove(at));
        }
    }
    first.extend(all);
    first.iter().map(|field| field.replace("\n\t", " ").replace("\n ", " ") + "\n").collect()
}

const TEXT: &str = "Your account will be closed today: https://evil.example\n";
/// A mark before every line.
fn marked(block: &str, mark: &str) -> String {
    block.lines().flat_map(|line| [mark, line, "\n"]).collect()
}

const MIXED: &str = "Content-Type: multipart/mixed; boundary=\"b\"\n";

/// A stranger's mail and an invented delivery to stand in it.
struct Nested {
    outer: &'static Shape,
    /// Of the same service as the outer one, or of another.
    inner: &'static Shape,
    /// Whether the reader names the server of the inner one.
    names: bool,
    block: String,
}

fn nested(bytes: &mut Bytes<'_>) -> Nested {
    let outer = &SHAPES[bytes.below(SHAPES.len())];
    let inner = if bytes.chance(2) { outer } else { &SHAPES[bytes.below(SHAPES.len())] };
    let kept = &kept()[bytes.below(kept().len())];
    let names = bytes.chance(4);
    let block = invented(bytes, inner, kept);
    Nested { outer, inner, names, block }
}

/// A part that the reader chooses, or the whole around it.
pub fn parts(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let Nested { outer, inner, names, block } = nested(bytes);
    let short = bytes.chance(2);
    let second = if short { sender_line_first(&block) } else { block.clone() };
    let whole = bytes.chance(4);
    let (kind, text, part) = match bytes.below(7) {
        0 | 1 => (
            "attached",
            strangers_mail(outer, "please check", MIXED)
                + &format!(
                    "\n--b\nContent-Type: text/plain\n\nIs this real?\n--b\nContent-Type: message/rfc822\n\n{block}\n{TEXT}--b--\n"
                ),
            Part::Inner,
        ),
        2 => (
            "the message itself",
            strangers_mail(outer, "please check", "Content-Type: message/rfc822\n")
                + &format!("\n{block}\n{TEXT}"),
            Part::Inner,
        ),
        3 => (
            "attached twice over",
            strangers_mail(outer, "please check", MIXED)
                + &format!(
                    "\n--b\nContent-Type: message/rfc822\n\n{}{MIXED2}\n--c\nContent-Type: message/rfc822\n\n{block}\n{TEXT}--c--\n--b--\n",
                    "From: IT <it@evil.example>\nSubject: x\nMIME-Version: 1.0\n"
                ),
            Part::Innermost,
        ),
        4 => (
            if short { "second block, sender line first" } else { "second block" },
            strangers_mail(outer, "please check", "")
                + &format!("\nIs the mail below real?\n\n{second}\n{TEXT}"),
            Part::Second,
        ),
        5 => (
            "second block, at once",
            strangers_mail(outer, "please check", "") + &format!("\n{second}\n{TEXT}"),
            Part::Second,
        ),
        _ => (
            "second block, quoted",
            strangers_mail(outer, "please check", "") + "\n" + &marked(&second, "> "),
            Part::Second,
        ),
    };
    let part = if whole { Part::Whole } else { part };
    Sent {
        kind: format!("{kind}, {part:?}"),
        place: inner.name,
        text,
        context: reader(inner, names),
        part,
        never: BELIEVED,
    }
}

const MIXED2: &str = "Content-Type: multipart/mixed; boundary=\"c\"\n";

/// How programs write the end of a line inside a line.
const ESCAPES: &[&str] = &[
    "\\n",
    "\\n",
    "\\r\\n",
    "\\r\\n",
    "\r",
    "\r",
    "\r",
    "\\n",
    "\\r\\n",
    "\r",
    "&#10;",
    "&#13;&#10;",
    "<br>",
    "<br/>\r",
    "\\u000a",
    "\\u000d\\u000a",
    "=0A",
    "=0D=0A",
    "%0A",
    "%0D%0A",
    "\u{2028}",
    "\u{85}",
    "\u{b}",
    "\u{c}",
    "\\012",
    "^M",
    " \\n ",
    "\u{240a}",
    "\\\n",
    "=\n",
    "\n \n",
    "\r\r\n",
];

/// A block inside one line: a field's own value that a repair turns into fields; the whole on one line, or as it came.
pub fn one_line(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let Nested { outer, inner, names, block } = nested(bytes);
    let escape = bytes.one(ESCAPES);
    let in_the_subject = bytes.chance(2);
    let unfolded = block.replace("\n\t", " ").replace("\n ", " ");
    let escaped = unfolded.trim_end().replace('\n', escape);
    // A first line is the attacker's field; what follows should be another.
    let value = format!("{}{escape}{escaped}", bytes.one(&["hello ", "hello", ""]));
    // The value is the subject, or that of a field of its own.
    let text = if in_the_subject {
        strangers_mail(outer, &value, "")
    } else {
        strangers_mail(outer, "hello", &format!("X-Any: {value}\n"))
    };
    let (text, form) = match bytes.below(5) {
        0 | 1 => (text, "as it came"),
        2 => (text.replace("\n\t", " ").replace("\n ", " ").replace('\n', " "), "all on one line"),
        3 => (text.replace('\n', "\\n"), "all escaped"),
        _ => (
            format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")),
            "a string of a program",
        ),
    };
    Sent {
        kind: format!(
            "one line, {form}, {}",
            if ["\\n", "\\r\\n", "\r"].contains(&escape) { escape } else { "other" }.escape_debug()
        ),
        place: inner.name,
        text,
        context: reader(inner, names),
        part: Part::Whole,
        never: BELIEVED,
    }
}

/// Words of somebody's above a block, or around it.
pub fn under_words(data: &[u8]) -> Sent {
    const WORDS: &[&str] = &[
        "Hello friend, is this real?",
        "Hi,\n\nI got this mail today.",
        "Subject",
        "---------- Forwarded message ---------",
        "-----Original Message-----",
        "IT wrote:",
        "see below:",
        "Message source",
        "From: IT <it@evil.example>\nSubject: hello",
        "X-Any: x",
    ];
    const FENCES: &[(&str, &str)] = &[
        ("```\n", "```\n"),
        ("~~~\n", "~~~\n"),
        ("```text\n", "```\n"),
        ("<pre>\n", "</pre>\n"),
        ("<pre><code>", "</code></pre>\n"),
        ("[code]\n", "[/code]\n"),
        ("<details>\n\n```\n", "```\n</details>\n"),
        ("", ""),
        ("\n", "\n"),
        ("========\n", "========\n"),
    ];
    const MARKS: &[&str] = &["", "", "", "> ", "    ", "\t", "| ", "* ", "\u{a0}"];
    let bytes = &mut Bytes(data);
    let inner = &SHAPES[bytes.below(SHAPES.len())];
    let kept = &kept()[bytes.below(kept().len())];
    let names = bytes.chance(4);
    let block = invented(bytes, inner, kept);
    let (open, close) = FENCES[bytes.below(FENCES.len())];
    let mark = bytes.one(MARKS);
    let words = bytes.one(WORDS);
    let gap = bytes.one(&["\n\n", "\n\n", "\n \n", "\n\u{a0}\n", "\r\n\r\n"]);
    let block = marked(&block, mark);
    let text = format!("{words}{gap}{open}{block}{close}");
    Sent {
        kind: format!("under words, fence {open:?}"),
        place: inner.name,
        text,
        context: reader(inner, names),
        part: Part::Whole,
        never: BELIEVED,
    }
}
