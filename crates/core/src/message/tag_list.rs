//! Tag lists, RFC 6376 section 3.2: `name=value;` as DKIM, ARC and key records write them.
//!
//! ```text
//! tag-list = tag-spec *( ";" tag-spec ) [ ";" ]
//! tag-spec = [FWS] tag-name [FWS] "=" [FWS] tag-value [FWS]
//! ```
//!
//! Not supported: nothing; there are neither comments nor quoted strings in a tag list.

use std::collections::BTreeSet;

use super::lexer::is_space;
use super::violation::{Violation, ViolationKind};
use crate::source::Span;

/// The tags, in order; repeats kept (a repeated tag makes a signature malformed).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TagList {
    /// Name and value with folding white space removed at both ends.
    pub tags: Vec<Tag>,
    /// What was odd.
    pub violations: Vec<Violation>,
}

/// One tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Case-sensitive name.
    pub name: Box<str>,
    /// The value, inner white space kept.
    pub value: Box<str>,
    /// The value's place.
    pub span: Span,
}

impl TagList {
    /// Reads a tag list that begins at a byte of the header block.
    pub fn parse(text: &str, base: usize) -> Self {
        let mut list = Self::default();
        let mut names = BTreeSet::new();
        let mut start = base;
        for piece in text.split(';') {
            let place = trimmed_span(piece, start);
            start += piece.len() + 1;
            let Some((name, value)) = piece.split_once('=') else {
                if !place.is_empty() {
                    list.violations.push(Violation { kind: ViolationKind::BrokenTag, span: place });
                }
                continue;
            };
            let name = name.trim_matches(is_space);
            if name.is_empty() {
                list.violations.push(Violation { kind: ViolationKind::BrokenTag, span: place });
                continue;
            }
            if !names.insert(name) {
                list.violations.push(Violation { kind: ViolationKind::DuplicateTag, span: place });
            }
            list.tags.push(Tag {
                name: name.into(),
                value: value.trim_matches(is_space).into(),
                span: trimmed_span(value, start - 1 - value.len()),
            });
        }
        list
    }

    /// The value of a tag; nothing when it is absent or stands twice.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut found = self.tags.iter().filter(|tag| &*tag.name == name);
        let first = found.next()?;
        found.next().is_none().then_some(&*first.value)
    }

    /// The value of a tag without any white space, for values that may be folded anywhere.
    pub fn unfolded(&self, name: &str) -> Option<Box<str>> {
        let value: String = self.value(name)?.chars().filter(|c| !is_space(*c)).collect();
        Some(value.into())
    }

    /// The value of a tag that is a plain decimal number.
    pub fn number<N: core::str::FromStr>(&self, name: &str) -> Option<N> {
        let value = self.value(name)?;
        value.bytes().all(|b| b.is_ascii_digit()).then(|| value.parse().ok()).flatten()
    }
}

/// The place of a piece without the white space at its ends.
fn trimmed_span(piece: &str, start: usize) -> Span {
    let left = piece.len() - piece.trim_start_matches(is_space).len();
    let trimmed = piece.trim_matches(is_space);
    Span::new(start + left, start + left + trimmed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_keep_their_order_their_case_and_their_places() {
        let text = " v=1; a = rsa-sha256;\n\tb=ab=\n c;";
        let list = TagList::parse(text, 100);
        let tags: Vec<_> = list.tags.iter().map(|t| (&*t.name, &*t.value)).collect();
        assert_eq!(tags, [("v", "1"), ("a", "rsa-sha256"), ("b", "ab=\n c")]);
        assert_eq!(list.unfolded("b").as_deref(), Some("ab=c"));
        for tag in &list.tags {
            let here = Span { start: tag.span.start - 100, end: tag.span.end - 100 };
            assert_eq!(here.of(text), &*tag.value);
        }
        assert!(list.violations.is_empty());
    }

    #[test]
    fn a_tag_that_stands_twice_has_no_value() {
        let list = TagList::parse("d=a.example; d=b.example", 0);
        assert_eq!(list.value("d"), None);
        assert_eq!(list.violations.len(), 1);
        assert_eq!(list.violations.first().map(|v| v.kind), Some(ViolationKind::DuplicateTag));
    }

    #[test]
    fn what_is_no_tag_is_told() {
        let list = TagList::parse("d=a.example; junk; =x;;", 0);
        assert_eq!(list.tags.len(), 1);
        assert_eq!(list.violations.len(), 2);
    }

    #[test]
    fn numbers_are_plain_decimals() {
        let list = TagList::parse("t=1700000000; x=+5; l=99999999999999999999; i=7", 0);
        assert_eq!(list.number::<i64>("t"), Some(1_700_000_000));
        assert_eq!(list.number::<i64>("x"), None);
        assert_eq!(list.number::<u64>("l"), None);
        assert_eq!(list.number::<u8>("i"), Some(7));
    }
}
