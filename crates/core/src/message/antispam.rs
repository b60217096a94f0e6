//! The `KEY:value;` reports of Microsoft's filters: `X-Forefront-Antispam-Report`, `X-Microsoft-Antispam`,
//! `X-Microsoft-Antispam-Mailbox-Delivery` and their `-Untrusted` copies.
//!
//! There is no standard. The shape is taken from Microsoft's "Anti-spam message headers" (7 July 2025) and from
//! observation: entries end in `;`, the first `:` ends the key, so that the colons of an IPv6 address survive;
//! `(null)` may be glued before a key; the last entry may lack its `;`.
//! Not supported: nothing. Any text gives a report, at worst one of unnamed entries.

use crate::source::Span;

/// Most entries that are read of one report; real ones have fewer than thirty.
pub const MAX_ENTRIES: usize = 400;

/// One report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AntispamReport {
    /// The entries, in order; repeats kept.
    pub entries: Vec<AntispamEntry>,
    /// Entries beyond [`MAX_ENTRIES`], not read.
    pub unread: usize,
}

/// `KEY:value`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AntispamEntry {
    /// The key as written; empty when the entry has no colon.
    pub key: Box<str>,
    /// The value without folding and without white space at its ends; empty for `(null)`.
    pub value: Box<str>,
    /// Key and value.
    pub span: Span,
    /// The value alone.
    pub value_span: Span,
}

impl AntispamReport {
    /// Reads the words of `text` that `body` covers. Never fails.
    pub fn read(text: &str, body: Span) -> Self {
        let mut report = Self::default();
        let mut at = body.range().start;
        for piece in body.of(text).split(';') {
            let start = at;
            at = at.saturating_add(piece.len()).saturating_add(1);
            let Some(entry) = read_entry(piece, start) else { continue };
            if report.entries.len() < MAX_ENTRIES {
                report.entries.push(entry);
            } else {
                report.unread = report.unread.saturating_add(1);
            }
        }
        report
    }

    /// The value of the only entry of that key; nothing when it is absent or stands twice with different values.
    pub fn value(&self, key: &str) -> Option<&str> {
        let mut found = self.entries.iter().filter(|entry| entry.key.eq_ignore_ascii_case(key));
        let first = &*found.next()?.value;
        found.all(|entry| &*entry.value == first).then_some(first)
    }
}

fn read_entry(piece: &str, start: usize) -> Option<AntispamEntry> {
    let (piece, start) = trimmed(piece, start);
    // `(null);(null)SFV:SKI;` is really written: a missing value's mark glued to the next key.
    let mut rest = piece;
    while let Some(after) = rest.strip_prefix("(null)") {
        rest = after.trim_start();
    }
    let (piece, start) = (rest, start.saturating_add(piece.len().saturating_sub(rest.len())));
    if piece.is_empty() {
        return None;
    }
    let span = Span::new(start, start.saturating_add(piece.len()));
    let (key, value, value_start) = match piece.split_once(':') {
        Some((key, value)) if is_key(key.trim()) => {
            (key.trim(), value, start.saturating_add(key.len()).saturating_add(1))
        }
        Some(_) | None => ("", piece, start),
    };
    let (value, value_start) = trimmed(value, value_start);
    let value_span = Span::new(value_start, value_start.saturating_add(value.len()));
    let value = if value == "(null)" { "" } else { value };
    Some(AntispamEntry { key: key.into(), value: unfolded(value), span, value_span })
}

/// Without white space at both ends, and where it then begins.
fn trimmed(text: &str, start: usize) -> (&str, usize) {
    let tail = text.trim_start();
    (tail.trim_end(), start.saturating_add(text.len().saturating_sub(tail.len())))
}

fn is_key(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key.len() <= 64
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Line breaks and the white space around them removed: folding splits a value anywhere, even inside a list.
fn unfolded(value: &str) -> Box<str> {
    if value.contains(['\n', '\r']) {
        value.lines().map(str::trim).collect::<String>().into()
    } else {
        value.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let report = AntispamReport::read(text, Span::new(0, text.len()));
        for entry in &report.entries {
            let words = entry.span.of(text);
            assert!(!words.is_empty(), "an entry covers its words");
            assert!(words.ends_with(entry.value_span.of(text)), "the value ends the entry");
        }
        report.entries.into_iter().map(|e| (e.key.into(), e.value.into())).collect()
    }

    /// Text, and the keys and values it must give.
    #[test]
    fn hand_written_reports() {
        let cases: &[(&str, &[(&str, &str)])] = &[
            (" CIP:192.0.2.1;CTRY:;", &[("CIP", "192.0.2.1"), ("CTRY", "")]),
            (
                "CIP:2001:db8:f403::1;H:a.example;",
                &[("CIP", "2001:db8:f403::1"), ("H", "a.example")],
            ),
            ("SFV:NSPM;DIR:INB", &[("SFV", "NSPM"), ("DIR", "INB")]),
            ("UIP:(null);(null);(null)SFV:SKI", &[("UIP", ""), ("SFV", "SKI")]),
            ("\n\tSCL:5;\n\tSRV:BULK;\n", &[("SCL", "5"), ("SRV", "BULK")]),
            ("SFS:(1)(22)\n (333);DIR:OUT;", &[("SFS", "(1)(22)(333)"), ("DIR", "OUT")]),
            ("BCL:0;ARA:1|2|3;", &[("BCL", "0"), ("ARA", "1|2|3")]),
            (
                "X-CustomSpam:Image links to remote sites;",
                &[("X-CustomSpam", "Image links to remote sites")],
            ),
            ("", &[]),
            (";;;", &[]),
            ("no colon here", &[("", "no colon here")]),
            (":nothing", &[("", ":nothing")]),
            ("not a key: x;", &[("", "not a key: x")]),
            ("SFV:NSPM;SFV:SPM;", &[("SFV", "NSPM"), ("SFV", "SPM")]),
        ];
        for (text, expected) in cases {
            let expected: Vec<_> =
                expected.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
            assert_eq!(read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_contradicting_key_has_no_value() {
        let text = "SFV:NSPM;SFV:SPM;DIR:INB;DIR:INB";
        let report = AntispamReport::read(text, Span::new(0, text.len()));
        assert_eq!(report.value("SFV"), None);
        assert_eq!(report.value("dir"), Some("INB"));
        assert_eq!(report.value("SCL"), None);
    }

    #[test]
    fn endless_reports_are_counted_and_left() {
        let text = "A:1;".repeat(MAX_ENTRIES + 7);
        let report = AntispamReport::read(&text, Span::new(0, text.len()));
        assert_eq!((report.entries.len(), report.unread), (MAX_ENTRIES, 7));
    }

    #[test]
    fn a_span_outside_the_text_gives_nothing() {
        assert_eq!(AntispamReport::read("é:1;", Span::new(1, 99)), AntispamReport::default());
    }
}
