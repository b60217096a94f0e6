//! English.

pub(in crate::i18n) mod field_meanings;
mod field_results;
pub(in crate::i18n) mod fields;
pub(in crate::i18n) mod how_to;
