//! Dates, RFC 5322 section 3.3: a moment and the zone it was written in.

use super::violation::Violation;
use crate::source::Span;

/// A moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Timestamp {
    /// Seconds since 1970-01-01 00:00 UTC.
    pub unix: i64,
    /// The zone it was written in, in minutes east of UTC.
    pub zone_minutes: i16,
    /// The words it was read from.
    pub span: Span,
}

/// The body of a `Date` field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateField {
    /// The moment, if it could be read.
    pub at: Option<Timestamp>,
    /// What was odd.
    pub violations: Vec<Violation>,
}
