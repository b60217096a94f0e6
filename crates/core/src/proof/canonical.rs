//! Canonicalisation of header fields, RFC 6376 section 3.4.1 (simple) and 3.4.2 (relaxed), and the removal of the
//! value of `b=` from a signature's own field (section 3.7).
//!
//! The text comes in with LF line ends, as the header block has them, and goes out as the signer saw it: with CRLF.
//! Everything is one pass over the text.

/// How much change on the way a signer allows for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Canonicalization {
    /// Almost none.
    Simple,
    /// White space and the case of field names.
    Relaxed,
}

/// What `c=` names: one for the header fields, one for the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct CanonicalizationPair {
    /// For the header fields.
    pub(super) header: Canonicalization,
    /// For the body.
    pub(super) body: Canonicalization,
}

impl CanonicalizationPair {
    /// Reads `c=`; both are simple when it is absent, the body's is simple when only one is named (section 3.5).
    pub(super) fn read(value: Option<&str>) -> Option<Self> {
        let (header, body) = match value {
            None => ("simple", "simple"),
            Some(value) => value.split_once('/').unwrap_or((value, "simple")),
        };
        let read = |word: &str| match word {
            "simple" => Some(Canonicalization::Simple),
            "relaxed" => Some(Canonicalization::Relaxed),
            _ => None,
        };
        Some(Self { header: read(header)?, body: read(body)? })
    }
}

/// Appends one header field as it is hashed, without the line end after it.
pub(super) fn push_field(out: &mut String, how: Canonicalization, name: &str, body: &str) {
    match how {
        Canonicalization::Simple => push_simple(out, name, body),
        Canonicalization::Relaxed => push_relaxed(out, name, body),
    }
}

fn push_simple(out: &mut String, name: &str, body: &str) {
    out.push_str(name);
    out.push(':');
    for (number, line) in body.split('\n').enumerate() {
        if number > 0 {
            out.push_str("\r\n");
        }
        out.push_str(line);
    }
}

fn push_relaxed(out: &mut String, name: &str, body: &str) {
    out.push_str(&name.trim_end_matches(is_white).to_ascii_lowercase());
    out.push(':');
    // A space is written only once something follows it, so none is left at either end.
    let start = out.len();
    let mut space = false;
    for c in body.chars() {
        if is_white(c) {
            space = true;
            continue;
        }
        if space && out.len() > start {
            out.push(' ');
        }
        space = false;
        out.push(c);
    }
}

/// WSP and the line ends between folded lines, which unfolding removes; a fold always has white space after it.
fn is_white(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n')
}

/// The body of a signature's own field with the value of `b=` removed, all else kept, white space included.
///
/// A tag name stands at the start of a tag, so `bh=` and a `b=` inside another value are left alone.
pub(super) fn without_signature(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    for (number, tag) in body.split(';').enumerate() {
        if number > 0 {
            out.push(';');
        }
        match tag.split_once('=') {
            Some((name, _)) if name.trim_matches(is_white) == "b" => {
                out.push_str(name);
                out.push('=');
            }
            _ => out.push_str(tag),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Canonicalization::{Relaxed, Simple};
    use super::*;

    fn relaxed(name: &str, body: &str) -> String {
        let mut out = String::new();
        push_field(&mut out, Canonicalization::Relaxed, name, body);
        out
    }

    fn simple(name: &str, body: &str) -> String {
        let mut out = String::new();
        push_field(&mut out, Canonicalization::Simple, name, body);
        out
    }

    #[test]
    fn the_examples_of_rfc_6376_section_3_4_5() {
        assert_eq!(relaxed("A", " X"), "a:X");
        assert_eq!(relaxed("B ", " Y\t\n\tZ  "), "b:Y Z");
        assert_eq!(simple("A", " X"), "A: X");
        assert_eq!(simple("B ", " Y\t\n\tZ  "), "B : Y\t\r\n\tZ  ");
    }

    #[test]
    fn white_space_at_the_ends_goes_and_bytes_that_are_not_white_space_stay() {
        assert_eq!(relaxed("Subject", "\n  a \u{a0}\t\tb\n"), "subject:a \u{a0} b");
        assert_eq!(relaxed("X", ""), "x:");
        assert_eq!(relaxed("X", " \n "), "x:");
        assert_eq!(relaxed("X", " a\rb\u{b}c"), "x:a\rb\u{b}c");
    }

    #[test]
    fn only_the_value_of_b_is_removed() {
        let cases = [
            (" v=1; b=abc\n def; bh=xyz", " v=1; b=; bh=xyz"),
            (" bh=xyz;\n\tb = abc ", " bh=xyz;\n\tb ="),
            (" b=a==;d=x", " b=;d=x"),
            (" d=x; z=b=1; b=", " d=x; z=b=1; b="),
            (" xb=1; B=2", " xb=1; B=2"),
            ("", ""),
        ];
        for (body, expected) in cases {
            assert_eq!(without_signature(body), expected, "{body:?}");
        }
    }

    #[test]
    fn c_names_the_header_first_and_the_body_is_simple_by_default() {
        let pair = |header, body| Some(CanonicalizationPair { header, body });
        assert_eq!(CanonicalizationPair::read(None), pair(Simple, Simple));
        assert_eq!(CanonicalizationPair::read(Some("relaxed")), pair(Relaxed, Simple));
        assert_eq!(CanonicalizationPair::read(Some("simple/relaxed")), pair(Simple, Relaxed));
        assert_eq!(CanonicalizationPair::read(Some("relaxed/other")), None);
        assert_eq!(CanonicalizationPair::read(Some("")), None);
    }
}
