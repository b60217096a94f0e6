//! # A receiver's block that contradicts itself
//!
//! **What it looks for**: two results where the service writes one, an address or host that differs between
//! lines written in the same second, results that contradict each other.
//! **Why it matters**: in an unedited mail this does not happen (7,672 of 7,674 measured; the two others were
//! anonymised by hand).
//! **When it is wrong**: somebody blanked or changed a line before pasting.
//! **References**: `docs/receivers.md` (Exchange Online); `docs/attacks.md`, attack 66.

use super::{Bearing, Confidence, Finding, Severity};
use crate::trust::Facts;
use crate::trust::arrangement::EditSign;

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The block of the receiver is not as the service writes it.
    BlockEdited(EditSign),
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let weight = if facts.authorship.concerns_brand() {
        (Bearing::Against, Severity::High, Confidence::Likely)
    } else {
        (Bearing::Neutral, Severity::Low, Confidence::Possible)
    };
    for (sign, evidence) in &facts.believed.edits {
        findings.push(Finding::new(Kind::BlockEdited(*sign), weight, *evidence));
    }
}
