//! Byte ranges: in the header block the core reads, and in the text as it was pasted.
//!
//! The two are different types because repairing a damaged paste moves bytes: a [`Span`] may only be
//! shown to a reader after [`Source::pasted_span`](super::Source::pasted_span) has carried it back.

use serde::Serialize;

/// A byte range in the repaired header block, `start` inclusive, `end` exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span from two byte offsets; offsets beyond four gigabytes are clamped (the limits forbid them long before).
    pub fn new(start: usize, end: usize) -> Self {
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        Self { start, end: u32::try_from(end).unwrap_or(u32::MAX).max(start) }
    }

    /// The span as a range for slicing.
    pub fn range(self) -> core::ops::Range<usize> {
        usize::try_from(self.start).unwrap_or(usize::MAX)
            ..usize::try_from(self.end).unwrap_or(usize::MAX)
    }

    /// The words it covers, or nothing when the span does not lie on character boundaries of `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    /// Length in bytes.
    pub fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers nothing.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// This span moved `by` bytes to the right, for parsers that work on a slice.
    #[must_use]
    pub fn shifted(self, by: u32) -> Self {
        Self { start: self.start.saturating_add(by), end: self.end.saturating_add(by) }
    }
}

/// A byte range in the text as it was pasted, with the lines it touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize)]
pub struct PastedSpan {
    /// First byte in the paste.
    pub start: u32,
    /// One past the last byte in the paste.
    pub end: u32,
    /// Line of the first byte, counted from 1.
    pub line: u32,
    /// Line of the last byte, counted from 1.
    pub last_line: u32,
}
