//! # A sender line that programs read differently
//!
//! **What it looks for**: two `From` fields, and the oddities by which one program shows one sender and
//! another checks another.
//! **Why it matters**: such lines are built to pass a check as one sender and be shown as another.
//! **When it is wrong**: badly written bulk mailers; without any claim to be Microsoft it weighs little.
//! **References**: `docs/attacks.md`, attacks 12 to 30; RFC 5322 section 3.4.

use super::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::message::violation::ViolationKind;
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Two `From` fields.
    TwoFrom,
    /// The sender line is odd.
    OddFrom(ViolationKind),
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let concerns = facts.authorship.concerns_brand();
    let nameless = facts.authorship.author.is_none();
    let weight = if concerns {
        (Bearing::Against, Severity::High, Confidence::Certain)
    } else if nameless {
        (Bearing::Against, Severity::Medium, Confidence::Likely)
    } else {
        (Bearing::Neutral, Severity::Low, Confidence::Certain)
    };
    let fields = &facts.authorship.fields;
    if let (Some(first), Some(_)) = (fields.first(), fields.get(1)) {
        let evidence = |index: &crate::message::FieldIndex| {
            facts.message.field(*index).map(|field| Evidence::field(*index, field, Trust::Claimed))
        };
        if let Some(primary) = evidence(first) {
            findings.push(
                Finding::new(Kind::TwoFrom, weight, primary)
                    .with(fields.iter().skip(1).filter_map(evidence)),
            );
        }
    }
    let mut seen = Vec::new();
    let unsaid = nameless && facts.authorship.ambiguities.is_empty();
    if let (true, Some(&first)) = (unsaid, fields.first())
        && let Some(field) = facts.message.field(first)
    {
        let evidence = Evidence::field(first, field, Trust::Claimed);
        let says = Kind::OddFrom(ViolationKind::NoAddress);
        findings.push(Finding::new(says, weight, evidence));
    }
    for (kind, evidence) in &facts.authorship.ambiguities {
        if !seen.contains(kind) {
            seen.push(*kind);
            findings.push(Finding::new(Kind::OddFrom(*kind), weight, *evidence));
        }
    }
}
