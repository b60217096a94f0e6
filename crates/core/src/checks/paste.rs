//! # The paste itself
//!
//! **What it looks for**: repairs that were made, a mail found inside another, a second header block, odd characters and line ends, more
//! fields than are read.
//! **Why it matters**: the reader should know what was done to the text before it was judged.
//! **When it is wrong**: it reports what was done, and decides nothing.
//! **References**: `docs/limits.md`; `docs/attacks.md`, attacks 61, 75, 77.

use super::{Bearing, Confidence, Evidence, Finding, Severity, absence};
use crate::message::FieldIndex;
use crate::message::violation::ViolationKind;
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The paste was damaged and was repaired.
    Repaired {
        /// How many kinds of damage.
        kinds: usize,
    },
    /// Two header blocks; the first was judged.
    SecondBlock,
    /// It was found inside another mail.
    FoundInside,
    /// Odd characters or line ends.
    OddCharacters(ViolationKind),
    /// More fields than are read.
    TooManyFields {
        /// How many were left.
        left: usize,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(start) = absence(facts) else { return };
    let neutral = (Bearing::Neutral, Severity::None, Confidence::Certain);
    let repairs = facts.source.repairs().len();
    if repairs > 0 {
        findings.push(Finding::new(Kind::Repaired { kinds: repairs }, neutral, start));
    }
    if !facts.source.within().is_empty() {
        findings.push(Finding::new(Kind::FoundInside, neutral, start));
    }
    if facts.source.second_block().is_some() {
        findings.push(Finding::new(
            Kind::SecondBlock,
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
            start,
        ));
    }
    if facts.message.unread_fields > 0 {
        findings.push(Finding::new(
            Kind::TooManyFields { left: facts.message.unread_fields },
            (Bearing::Against, Severity::Low, Confidence::Likely),
            start,
        ));
    }
    let mut seen = Vec::new();
    for (index, field) in facts.message.fields.iter().enumerate() {
        for violation in &field.violations {
            let odd = matches!(
                violation.kind,
                ViolationKind::ControlCharacter
                    | ViolationKind::OddLineEnd
                    | ViolationKind::InvisibleCharacter
                    | ViolationKind::BidiControl
                    | ViolationKind::LookalikeName
                    | ViolationKind::SpaceBeforeColon
            );
            if odd && !seen.contains(&violation.kind) {
                seen.push(violation.kind);
                let evidence = Evidence::field(FieldIndex(index), field, Trust::Claimed);
                findings.push(Finding::new(
                    Kind::OddCharacters(violation.kind),
                    (Bearing::Against, Severity::Low, Confidence::Possible),
                    evidence,
                ));
            }
        }
    }
}
