//! The words something rests on, and whose they are.

use super::Trust;
use crate::message::{FieldIndex, HeaderField};
use crate::source::Span;

/// The words a finding rests on, and whose they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Evidence {
    /// The field.
    pub field: FieldIndex,
    /// The words.
    pub span: Span,
    /// Whose word it is.
    pub trust: Trust,
}

impl Evidence {
    /// A whole field as evidence.
    pub fn field(index: FieldIndex, field: &HeaderField, trust: Trust) -> Self {
        Self { field: index, span: field.span, trust }
    }

    /// Some words of a field as evidence.
    pub fn words(field: FieldIndex, span: Span, trust: Trust) -> Self {
        Self { field, span, trust }
    }
}
