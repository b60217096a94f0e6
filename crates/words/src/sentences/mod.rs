//! The core's codes, each turned into its message of the catalogues by an exhaustive match, once for all languages.

pub(crate) mod advice;
pub(crate) mod duration;
pub(crate) mod field_meanings;
mod field_results;
pub(crate) mod fields;
pub(crate) mod finding;
mod finding_receiver;
pub(crate) mod kind;
mod kind_advice;
pub(crate) mod line;
mod oddity;
pub(crate) mod paste;
pub(crate) mod reason;
pub(crate) mod sender;
pub(crate) mod verdict;
