//! # A field that must stand once stands twice
//!
//! **What it looks for**: a second `Subject`, `Date`, `To`, `Content-Type` or `MIME-Version`; a second
//! `Message-ID` where a signature covers that field.
//! **Why it matters**: a signature covers one copy and the program shows the other.
//! **When it is wrong**: interfaces that list fields twice; a signed mail does not have them.
//! **References**: `docs/attacks.md`, attack 37; RFC 5322 section 3.6; RFC 6376 section 8.15.

use super::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A field that must stand once stands twice.
    DuplicateField {
        /// Its name.
        name: Box<str>,
    },
}

/// Fields that RFC 5322 allows once and that signatures cover.
pub(crate) const SINGLE: &[&str] =
    &["subject", "date", "to", "content-type", "mime-version", "message-id"];

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let concerns = facts.authorship.concerns_brand();
    for key in SINGLE {
        let mut copies = facts.message.named(key).filter(|(_, field)| &*field.key == *key);
        let (Some(first), Some(second)) = (copies.next(), copies.next()) else { continue };
        if *key == "message-id" && !is_signed(facts, key) {
            continue;
        }
        let weight = if concerns {
            (Bearing::Against, Severity::High, Confidence::Likely)
        } else {
            (Bearing::Neutral, Severity::Low, Confidence::Possible)
        };
        let evidence = |(index, field): (_, &crate::message::HeaderField)| {
            Evidence::field(index, field, Trust::Claimed)
        };
        let says = Kind::DuplicateField { name: second.1.name.clone() };
        findings.push(Finding::new(says, weight, evidence(second)).with([evidence(first)]));
    }
}

/// Whether a signature covers a field of that name.
pub(crate) fn is_signed(facts: &Facts<'_>, key: &str) -> bool {
    facts
        .message
        .signatures()
        .any(|signature| signature.signed_fields.iter().any(|name| &**name == key))
}
