//! Cuts the header block into fields, RFC 5322 sections 2.2, 3.6.8 and 4.5.
//!
//! ```text
//! field      = field-name *WSP ":" unstructured   ; white space before the colon is obsolete and recorded
//! field-name = 1*( %d33-57 / %d59-126 )
//! ```
//!
//! Not supported: a name folded in its middle (`Fr` / ` om:`), which no program reads as a field.

use super::lexer::is_space;
use super::unseen::Unseen;
use super::violation::{Violation, ViolationKind};
use super::{FieldBody, HeaderField, MAX_FIELDS, Message};
use crate::source::Span;

/// Reads a block with LF line ends.
pub(super) fn read(block: &str) -> Message {
    let mut message = Message::default();
    let mut lines = Lines { block, at: 0 }.peekable();
    let mut is_first = true;
    while let Some(line) = lines.next() {
        // Whatever a line is, the lines behind it that begin with white space belong to it.
        let mut last = line;
        let mut second = None;
        while let Some(next) = lines.next_if(|next| next.is_continuation()) {
            second = second.or(Some(next));
            last = next;
        }
        let whole = Line { block, start: line.start, end: last.end };
        let leading_space = is_first && line.is_continuation();
        is_first = false;
        if line.text().chars().all(is_space) && last.start == line.start {
            continue;
        }
        let Some(name) = Name::find(line, second, leading_space) else {
            let span = whole.span();
            message.violations.push(Violation { kind: ViolationKind::NotAField, span });
            continue;
        };
        if message.fields.len() >= MAX_FIELDS {
            message.unread_fields += 1;
            continue;
        }
        message.fields.push(name.into_field(whole));
    }
    message
}

#[derive(Clone, Copy)]
struct Line<'a> {
    block: &'a str,
    start: usize,
    end: usize,
}

impl<'a> Line<'a> {
    fn text(self) -> &'a str {
        self.block.get(self.start..self.end).unwrap_or_default()
    }

    fn span(self) -> Span {
        Span::new(self.start, self.end)
    }

    fn is_continuation(self) -> bool {
        self.text().starts_with([' ', '\t'])
    }
}

/// The lines of a block, without their line ends.
struct Lines<'a> {
    block: &'a str,
    at: usize,
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        let rest = self.block.get(self.at..).filter(|rest| !rest.is_empty())?;
        let start = self.at;
        let length = rest.find('\n').unwrap_or(rest.len());
        self.at = start + length + 1;
        let end = start + length - usize::from(rest.get(..length)?.ends_with('\r'));
        Some(Line { block: self.block, start, end })
    }
}

/// A field's name and what is odd about it.
struct Name<'a> {
    text: &'a str,
    span: Span,
    /// Where the body begins: behind the colon.
    body_start: usize,
    oddities: Vec<ViolationKind>,
}

impl<'a> Name<'a> {
    fn find(line: Line<'a>, second: Option<Line<'a>>, leading_space: bool) -> Option<Self> {
        let mut oddities = Vec::new();
        if leading_space {
            oddities.push(ViolationKind::LeadingSpace);
        }
        let text = line.text();
        let (before, body_start) = if let Some(colon) = text.find(':') {
            let before = text.get(..colon)?;
            if before.ends_with([' ', '\t']) {
                oddities.push(ViolationKind::SpaceBeforeColon);
            }
            (before, line.start + colon + 1)
        } else {
            let second = second?;
            let colon = second.text().find(':')?;
            let blank = second.text().get(..colon)?.chars().all(is_space);
            if !blank {
                return None;
            }
            oddities.push(ViolationKind::FoldedName);
            (text, second.start + colon + 1)
        };
        let left = before.len() - before.trim_start_matches(is_space).len();
        let name = before.trim_matches(is_space);
        if lookalike(name) {
            oddities.push(ViolationKind::LookalikeName);
        } else if !is_field_name(name) {
            return None;
        }
        let start = line.start + left;
        Some(Self { text: name, span: Span::new(start, start + name.len()), body_start, oddities })
    }

    fn into_field(self, whole: Line<'_>) -> HeaderField {
        let key = self.text.to_ascii_lowercase();
        let body_start = self.body_start.min(whole.end);
        let body = whole.block.get(body_start..whole.end).unwrap_or_default();
        let mut violations: Vec<_> =
            self.oddities.iter().map(|&kind| Violation { kind, span: self.span }).collect();
        odd_characters(whole.text(), whole.start, &mut violations);
        HeaderField {
            name: self.text.into(),
            body: FieldBody::parse(&key, body, body_start),
            key: key.into(),
            span: whole.span(),
            name_span: self.span,
            body_span: Span::new(body_start, whole.end),
            violations,
        }
    }
}

fn is_field_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic() && b != b':')
}

/// Names that somebody might want to be mistaken for.
const KNOWN_NAMES: [&str; 17] = [
    "arc-authentication-results",
    "arc-message-signature",
    "arc-seal",
    "authentication-results",
    "cc",
    "date",
    "delivered-to",
    "dkim-signature",
    "from",
    "message-id",
    "received",
    "received-spf",
    "reply-to",
    "return-path",
    "sender",
    "subject",
    "to",
];

fn lookalike(name: &str) -> bool {
    mistaken_for(name).is_some()
}

/// The known name that the eye reads in this one, and no program does.
pub(crate) fn mistaken_for(name: &str) -> Option<&'static str> {
    // A long line that happens to hold a colon is not worth folding.
    if name.len() > 120 {
        return None;
    }
    let folded: String = name.chars().filter_map(fold).collect();
    let known = KNOWN_NAMES.into_iter().find(|known| *known == folded)?;
    (folded != name.to_ascii_lowercase()).then_some(known)
}

/// The ASCII letter a character is taken for; nothing for a character that is not seen.
fn fold(c: char) -> Option<char> {
    let seen = match c {
        '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c).to_ascii_lowercase()
        }
        'а' | 'А' | 'α' | 'Α' => 'a',
        'В' | 'Β' | 'ь' => 'b',
        'с' | 'С' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'Е' | 'Ε' | 'ё' => 'e',
        'һ' | 'Н' | 'Η' => 'h',
        'і' | 'І' | 'ı' | 'ι' | 'Ι' => 'i',
        'ј' | 'Ј' => 'j',
        'к' | 'К' | 'κ' | 'Κ' => 'k',
        'ӏ' | 'Ӏ' => 'l',
        'м' | 'М' | 'Μ' => 'm',
        'Ν' => 'n',
        'о' | 'О' | 'ο' | 'Ο' | 'օ' => 'o',
        'р' | 'Р' | 'ρ' | 'Ρ' => 'p',
        'г' => 'r',
        'ѕ' | 'Ѕ' => 's',
        'т' | 'Т' | 'τ' | 'Τ' => 't',
        'υ' | 'ս' => 'u',
        'ν' | 'ѵ' => 'v',
        'у' | 'У' | 'γ' | 'Υ' => 'y',
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' => return None,
        _ if c.is_control() || Unseen::of(c).is_some_and(|unseen| unseen != Unseen::Format) => {
            return None;
        }
        _ => c.to_ascii_lowercase(),
    };
    Some(seen)
}

/// Records the first odd character of each kind.
pub(super) fn odd_characters(text: &str, base: usize, violations: &mut Vec<Violation>) {
    let mut seen = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let Some(kind) = oddity(c) else { continue };
        let is_crlf = c == '\r' && characters.peek().is_some_and(|&(_, next)| next == '\n');
        if !is_crlf && !seen.contains(&kind) {
            seen.push(kind);
            let span = Span::new(base + at, base + at + c.len_utf8());
            violations.push(Violation { kind, span });
        }
    }
}

/// What is odd about a character that should stand in no field.
pub(super) fn oddity(c: char) -> Option<ViolationKind> {
    match c {
        '\t' | '\n' | ' '..='~' => None,
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
            Some(ViolationKind::OddLineEnd)
        }
        _ => match Unseen::of(c)? {
            Unseen::Control => Some(ViolationKind::ControlCharacter),
            Unseen::Bidi => Some(ViolationKind::BidiControl),
            Unseen::Invisible => Some(ViolationKind::InvisibleCharacter),
            Unseen::Format => None,
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        clippy::panic,
        reason = "a test may fail loudly"
    )]
    use super::*;
    use ViolationKind as V;

    fn keys(message: &Message) -> Vec<&str> {
        message.fields.iter().map(|field| &*field.key).collect()
    }

    #[track_caller]
    fn one(block: &str) -> HeaderField {
        let mut message = read(block);
        assert_eq!(message.fields.len(), 1, "{message:#?}");
        message.fields.remove(0)
    }

    fn kinds(field: &HeaderField) -> Vec<V> {
        field.violations.iter().map(|violation| violation.kind).collect()
    }

    #[test]
    fn fields_are_cut_with_their_places() {
        let block = "Subject: a\n  b\nX-Empty:\nTo:x@example.com\n";
        let message = read(block);
        assert_eq!(keys(&message), ["subject", "x-empty", "to"]);
        let first = &message.fields[0];
        assert_eq!(first.span.of(block), "Subject: a\n  b");
        assert_eq!((first.name_span.of(block), first.body_span.of(block)), ("Subject", " a\n  b"));
        assert_eq!(message.fields[1].body_span.of(block), "");
        assert_eq!(message.fields[2].body_span.of(block), "x@example.com");
        assert!(message.violations.is_empty());
        assert!(matches!(&first.body, FieldBody::Text(text) if &**text == "a b"));
    }

    #[test]
    fn odd_names_are_read_and_told() {
        for (block, kind) in [
            ("From : a@example.com", V::SpaceBeforeColon),
            ("From\t: a@example.com", V::SpaceBeforeColon),
            ("From\n : a@example.com", V::FoldedName),
            (" From: a@example.com\n", V::LeadingSpace),
        ] {
            let field = one(block);
            assert_eq!((&*field.name, &*field.key), ("From", "from"), "{block:?}");
            assert_eq!(kinds(&field), [kind], "{block:?}");
            let FieldBody::Addresses(addresses) = &field.body else { panic!("{block:?}") };
            assert_eq!(
                addresses.mailboxes[0].address.as_ref().unwrap().span.of(block),
                "a@example.com"
            );
        }
    }

    #[test]
    fn lookalike_names_are_told_and_not_obeyed() {
        for name in [
            "Authentication\u{2011}Results",
            "Authentication_Results",
            "Authenticati\u{43e}n-Results",
            "\u{ff21}uthentication-Results",
            "Authentication-\u{200b}Results",
            "Authentication-Results\u{a0}",
        ] {
            let field = one(&format!("{name}: a.example; dkim=pass"));
            assert!(kinds(&field).contains(&V::LookalikeName), "{name:?}");
            assert!(matches!(field.body, FieldBody::Other), "{name:?}");
            assert_ne!(&*field.key, "authentication-results");
        }
        for name in ["X-Authentication-Results", "Authentication-Results-Original", "Fro", "X_From"]
        {
            assert_eq!(kinds(&one(&format!("{name}: x"))), [], "{name}");
        }
    }

    #[test]
    fn what_is_no_field_is_told() {
        let block = "From: a@example.com\nthis is text\n and more\nTo: b@example.com\nFrom a@b Mon Jan 1 10:00:00\n: x";
        let message = read(block);
        assert_eq!(keys(&message), ["from", "to"]);
        let spans: Vec<_> = message.violations.iter().map(|v| v.span.of(block)).collect();
        assert_eq!(spans, ["this is text\n and more", "From a@b Mon Jan 1 10:00:00", ": x"]);
    }

    #[test]
    fn a_field_folded_into_another_is_none() {
        let message = read("Subject: a\n From: a@example.com\n\tTo: b@example.com");
        assert_eq!(keys(&message), ["subject"]);
    }

    #[test]
    fn odd_characters_are_told_once_per_kind() {
        for (text, kind) in [
            ("a\0b\0", V::ControlCharacter),
            ("a\x1bb", V::ControlCharacter),
            ("a\rb", V::OddLineEnd),
            ("a\u{b}b", V::OddLineEnd),
            ("a\u{c}b", V::OddLineEnd),
            ("a\u{85}b", V::OddLineEnd),
            ("a\u{2028}b", V::OddLineEnd),
            ("a\u{200b}b\u{ad}", V::InvisibleCharacter),
            ("\u{feff}a", V::InvisibleCharacter),
            ("a\u{202e}b", V::BidiControl),
        ] {
            assert_eq!(kinds(&one(&format!("X-Note: {text}"))), [kind], "{text:?}");
        }
        assert_eq!(kinds(&one("X-Note: a\r\n b\r\n")), []);
        assert_eq!(kinds(&one("X-Note: \u{fc}ber \u{2705}\u{fe0f}")), []);
    }

    #[test]
    fn fields_beyond_the_limit_are_counted() {
        let message = read(&"A: b\n".repeat(MAX_FIELDS + 3));
        assert_eq!((message.fields.len(), message.unread_fields), (MAX_FIELDS, 3));
    }
}
