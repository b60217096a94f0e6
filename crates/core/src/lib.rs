#![doc = include_str!("../../../ARCHITECTURE.md")]

pub mod brands;
pub mod checks;
pub mod context;
pub mod data;
pub mod guidance;
pub mod message;
pub mod policy;
pub mod proof;
pub mod receivers;
pub mod report;
pub mod source;
pub mod trust;
pub mod verdict;

pub use context::Context;

use report::Report;
use source::Source;

/// Judges a pasted header block. Pure and total: the same text and context give the same report.
pub fn analyse(text: &str, context: &Context) -> Report {
    Report::of(Source::read(text), context)
}

/// Judges the bytes of a file (`.eml`, `.txt`, `.msg`).
pub fn analyse_bytes(bytes: &[u8], context: &Context) -> Report {
    Report::of(Source::from_bytes(bytes), context)
}
