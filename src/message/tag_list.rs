//! Tag lists, RFC 6376 section 3.2: `name=value;` as DKIM, ARC and key records write them.

use super::violation::Violation;
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
    /// The value of a tag; nothing when it is absent or stands twice.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut found = self.tags.iter().filter(|tag| &*tag.name == name);
        let first = found.next()?;
        found.next().is_none().then_some(&*first.value)
    }
}
