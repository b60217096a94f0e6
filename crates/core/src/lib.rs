#![doc = include_str!("../../../ARCHITECTURE.md")]
#![forbid(unsafe_code)]
#![allow(
    rustdoc::private_intra_doc_links,
    reason = "the architecture is told to those who change the core, too"
)]

pub mod behind;
pub mod brands;
pub mod checks;
pub mod context;
pub mod data;
pub mod guidance;
pub mod kind;
pub mod lowercase;
pub mod message;
mod piece;
pub mod policy;
pub mod proof;
pub mod receivers;
pub mod report;
pub mod sorting;
pub mod source;
pub mod trust;
pub mod verdict;

pub use checks::{Bearing, CheckId, Confidence, Finding, FindingKind, Severity};
pub use context::{Answers, Context};
pub use guidance::{Advice, AdvicePhrase, Guidance};
pub use kind::MailKind;
pub use policy::{Policy, PolicyFault, PolicyProblem};
pub use proof::keys::KeyStore;
pub use report::Report;
pub use source::{Refusal, Source};
pub use verdict::{Basis, Origin, Reason, Verdict};

/// Judges a pasted header block. Pure and total: the same text and context give the same report.
pub fn analyse(text: &str, context: &Context) -> Report {
    Report::of(Source::read(text), context)
}

/// Judges the bytes of a file (`.eml`, `.txt`, `.msg`).
pub fn analyse_bytes(bytes: &[u8], context: &Context) -> Report {
    Report::of(Source::from_bytes(bytes), context)
}
