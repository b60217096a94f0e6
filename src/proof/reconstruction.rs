//! The readings of a paste that are tried, in this order and no others.
//!
//! Copying can change white space that relaxed canonicalisation does not forgive. Each reading undoes one kind of such
//! damage everywhere at once, only where white space has no meaning. There is no search: a signature is tried on each
//! reading once, and the reading it verified on is named in the result.
//!
//! 1. As pasted. Relaxed canonicalisation forgives unfolding, other folding, tabs, doubled spaces and line ends by
//!    itself. (Continuation lines that had lost their white space were already repaired by `source`.)
//! 2. White space inside `b=`, `bh=` and `h=` of signature fields taken out: a narrow window broke long words.
//! 3. One space after every `;` of signature and result fields: lines were joined without one.
//! 4. Both.
//!
//! Simple canonicalisation forgives nothing, so what is tried there is the white space a signer folds with:
//!
//! 1. As pasted.
//! 2. Every continuation line begins with one tab.
//! 3. Every continuation line begins with one space.

use std::borrow::Cow;

use super::Reconstruction;
use super::canonical::Canonicalization;

/// One way to read the paste.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// As it is.
    AsPasted,
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
                Self::WordsJoined,
                Self::SpacesRestored,
                Self::WordsJoinedAndSpacesRestored,
            ],
            Canonicalization::Simple => {
                &[Self::AsPasted, Self::FoldedWithTabs, Self::FoldedWithSpaces]
            }
        }
    }

    /// What it assumes of the paste.
    pub(super) fn assumes(self) -> Option<Reconstruction> {
        match self {
            Self::AsPasted => None,
            Self::WordsJoined | Self::SpacesRestored | Self::WordsJoinedAndSpacesRestored => {
                Some(Reconstruction::JoinsRestored)
            }
            Self::FoldedWithTabs | Self::FoldedWithSpaces => Some(Reconstruction::TabsRestored),
        }
    }

    /// The body of a field, read this way.
    pub(super) fn of<'a>(self, key: &str, body: &'a str) -> Cow<'a, str> {
        let signature = matches!(key, "dkim-signature" | "arc-message-signature" | "arc-seal");
        let results = matches!(key, "authentication-results" | "arc-authentication-results");
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
            | Self::WordsJoined
            | Self::SpacesRestored
            | Self::WordsJoinedAndSpacesRestored => body.into(),
        }
    }
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
        assert_eq!(Reading::FoldedWithSpaces.of("subject", " a\n\t b"), " a\n b");
    }
}
