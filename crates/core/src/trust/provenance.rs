//! Whose word a value is. The types keep the receiving service's word and the sender's word apart:
//! there is no conversion between them, and only this stage can make an [`Attested`] value.

use serde::Serialize;

use crate::message::FieldIndex;
use crate::source::Span;

/// Whose word some text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    /// Anybody could have written it: the sender, or a server on the way.
    Claimed,
    /// The service that received the mail wrote it.
    Attested,
    /// A signature over it was verified here.
    Proven,
}

/// A value the receiving service wrote, with the field it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attested<T> {
    value: T,
    field: FieldIndex,
    span: Span,
}

/// A value anybody could have written, with the field it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed<T> {
    value: T,
    field: FieldIndex,
    span: Span,
}

impl<T> Attested<T> {
    /// Only the trust stage, which knows where the boundary lies, may say that the receiver wrote something.
    pub(in crate::trust) fn new(value: T, field: FieldIndex, span: Span) -> Self {
        Self { value, field, span }
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The field it stands in.
    pub fn field(&self) -> FieldIndex {
        self.field
    }

    /// Its words.
    pub fn span(&self) -> Span {
        self.span
    }
}

impl<T> Claimed<T> {
    /// Anything may be claimed.
    pub fn new(value: T, field: FieldIndex, span: Span) -> Self {
        Self { value, field, span }
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The field it stands in.
    pub fn field(&self) -> FieldIndex {
        self.field
    }

    /// Its words.
    pub fn span(&self) -> Span {
        self.span
    }
}
