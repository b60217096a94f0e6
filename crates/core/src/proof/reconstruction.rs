//! The readings of a paste that are tried, in this order and no others.
//!
//! Copying can change white space that relaxed canonicalisation does not forgive. Each reading undoes one kind of such
//! damage everywhere at once, only where white space has no meaning. There is no search: a signature is tried on each
//! reading once, and the reading it verified on is named in the result.
//!
//! 1. As pasted. Relaxed canonicalisation forgives unfolding, other folding, tabs, doubled spaces and line ends by
//!    itself. (Continuation lines that had lost their white space were already repaired by `source`.)
//! 2. Characters up to U+00FF as one byte each: the file was not UTF-8 (`source` reads it byte by byte then), or the
//!    program it was copied from took it for Latin-1.
//! 3. White space inside `b=`, `bh=` and `h=` of signature fields taken out: a narrow window broke long words.
//! 4. One space after every `;` of signature and result fields: lines were joined without one.
//! 5. Both of these.
//!
//! Simple canonicalisation forgives nothing, so what is tried there is the white space a signer folds with:
//!
//! 1. As pasted.
//! 2. Characters up to U+00FF as one byte each.
//! 3. Every continuation line begins with one tab.
//! 4. Every continuation line begins with one space.

use std::borrow::Cow;

use super::Reconstruction;
use super::canonical::Canonicalization;

/// One way to read the paste.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// As it is.
    AsPasted,
    /// As it is, one byte a character.
    SingleBytes,
    /// Broken words joined.
    WordsJoined,
    /// Spaces put back after `;`.
    SpacesRestored,
    /// Both of these.
    WordsJoinedAndSpacesRestored,
    /// Folded with tabs.
    FoldedWithTabs,
    /// Folded with spaces.
    FoldedWithSpaces,
}

impl Reading {
    /// The readings to try for a canonicalisation of header fields.
    pub(super) fn all(how: Canonicalization) -> &'static [Self] {
        match how {
            Canonicalization::Relaxed => &[
                Self::AsPasted,
                Self::SingleBytes,
                Self::WordsJoined,
                Self::SpacesRestored,
                Self::WordsJoinedAndSpacesRestored,
            ],
            Canonicalization::Simple => {
                &[Self::AsPasted, Self::SingleBytes, Self::FoldedWithTabs, Self::FoldedWithSpaces]
            }
        }
    }

    /// What it assumes of the paste.
    pub(super) fn assumes(self) -> Option<Reconstruction> {
        match self {
            Self::AsPasted | Self::SingleBytes => None,
            Self::WordsJoined | Self::SpacesRestored | Self::WordsJoinedAndSpacesRestored => {
                Some(Reconstruction::JoinsRestored)
            }
            Self::FoldedWithTabs | Self::FoldedWithSpaces => Some(Reconstruction::TabsRestored),
        }
    }

    /// Whether it may change a field; when not, the field is as pasted.
    pub(super) fn may_change(self, key: &str, body: &str) -> bool {
        match self {
            Self::AsPasted => false,
            Self::SingleBytes => !body.is_ascii(),
            Self::WordsJoined => is_signature(key),
            Self::SpacesRestored | Self::WordsJoinedAndSpacesRestored => {
                is_signature(key) || is_results(key)
            }
            Self::FoldedWithTabs | Self::FoldedWithSpaces => body.contains('\n'),
        }
    }

    /// The body of a field, read this way.
    pub(super) fn of<'a>(self, key: &str, body: &'a str) -> Cow<'a, str> {
        let (signature, results) = (is_signature(key), is_results(key));
        match self {
            Self::WordsJoined if signature => join_words(body).into(),
            Self::SpacesRestored if signature || results => restore_spaces(body).into(),
            Self::WordsJoinedAndSpacesRestored if signature => {
                restore_spaces(&join_words(body)).into()
            }
            Self::WordsJoinedAndSpacesRestored if results => restore_spaces(body).into(),
            Self::FoldedWithTabs => fold_with(body, "\n\t").into(),
            Self::FoldedWithSpaces => fold_with(body, "\n ").into(),
            Self::AsPasted
            | Self::SingleBytes
            | Self::WordsJoined
            | Self::SpacesRestored
            | Self::WordsJoinedAndSpacesRestored => body.into(),
        }
    }
}

impl Reading {
    /// The bytes of a text, read this way.
    pub(super) fn bytes(self, text: String) -> Vec<u8> {
        if self == Self::SingleBytes {
            let single: Option<Vec<u8>> =
                text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
            if let Some(single) = single {
                return single;
            }
        }
        text.into_bytes()
    }
}

fn is_signature(key: &str) -> bool {
    matches!(key, "dkim-signature" | "arc-message-signature" | "arc-seal")
}

fn is_results(key: &str) -> bool {
    matches!(key, "authentication-results" | "arc-authentication-results")
}

fn is_white(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n')
}

fn join_words(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    for (number, tag) in body.split(';').enumerate() {
        if number > 0 {
            out.push(';');
        }
        match tag.split_once('=') {
            Some((name, value)) if matches!(name.trim_matches(is_white), "b" | "bh" | "h") => {
                out.push_str(name);
                out.push('=');
                out.extend(value.chars().filter(|&c| !is_white(c)));
            }
            _ => out.push_str(tag),
        }
    }
    out
}

fn restore_spaces(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut rest = body.chars().peekable();
    while let Some(c) = rest.next() {
        out.push(c);
        if c == ';' && rest.peek().is_some_and(|&next| !is_white(next)) {
            out.push(' ');
        }
    }
    out
}

fn fold_with(body: &str, fold: &str) -> String {
    let mut out = String::with_capacity(body.len());
    for (number, line) in body.split('\n').enumerate() {
        if number == 0 {
            out.push_str(line);
        } else {
            out.push_str(fold);
            out.push_str(line.trim_start_matches(is_white));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reading_changes_white_space_only_where_it_has_no_meaning() {
        let body = " i=1;a=x; b=ab\n cd; h=from:\n to;d=a b";
        let cases = [
            (Reading::AsPasted, body),
            (Reading::WordsJoined, " i=1;a=x; b=abcd; h=from:to;d=a b"),
            (Reading::SpacesRestored, " i=1; a=x; b=ab\n cd; h=from:\n to; d=a b"),
            (Reading::WordsJoinedAndSpacesRestored, " i=1; a=x; b=abcd; h=from:to; d=a b"),
            (Reading::FoldedWithTabs, " i=1;a=x; b=ab\n\tcd; h=from:\n\tto;d=a b"),
        ];
        for (reading, expected) in cases {
            assert_eq!(reading.of("arc-message-signature", body), expected);
        }
        assert_eq!(Reading::WordsJoinedAndSpacesRestored.of("subject", "a;b"), "a;b");
        assert_eq!(Reading::SpacesRestored.of("arc-authentication-results", "a;b;"), "a; b;");
        assert_eq!(Reading::SingleBytes.bytes("a\u{e9}".to_owned()), b"a\xe9");
        assert_eq!(Reading::SingleBytes.bytes("\u{e9}\u{20ac}".to_owned()).len(), 5);
        assert_eq!(Reading::AsPasted.bytes("\u{e9}".to_owned()).len(), 2);
        assert_eq!(Reading::FoldedWithSpaces.of("subject", " a\n\t b"), " a\n b");
    }
}
