//! # It says it is the brand
//!
//! **What it looks for**: the brand's name in the display name, `Sender`, `Reply-To` or `Subject`, after
//! decoding and folding look-alike letters, while the address is somebody else's.
//! **Why it matters**: a name can be typed by anybody; only the address can be checked.
//! **When it is wrong**: a colleague who writes *about* the brand; such mentions are weak and weigh nothing.
//! **References**: `docs/attacks.md`, attacks 31 to 35.

use super::{Bearing, Confidence, Finding, Severity};
use crate::trust::Facts;
use crate::trust::claims::ClaimPlace;

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It says it is Microsoft.
    ClaimsBrand {
        /// Where.
        place: ClaimPlace,
        /// The words, decoded.
        words: Box<str>,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    if facts.authorship.author.as_ref().is_some_and(crate::trust::author::Author::is_of_brand) {
        return;
    }
    for claim in facts
        .authorship
        .claims
        .iter()
        .filter(|claim| claim.strong && claim.place != ClaimPlace::Address)
    {
        let says = Kind::ClaimsBrand { place: claim.place, words: claim.words.clone() };
        let weight = match claim.place {
            _ if facts.sender_rewritten => (Bearing::Neutral, Severity::Low, Confidence::Certain),
            // Whoever writes about such a mail uses its words.
            ClaimPlace::Subject => (Bearing::Against, Severity::Medium, Confidence::Likely),
            ClaimPlace::DisplayName
            | ClaimPlace::Address
            | ClaimPlace::Sender
            | ClaimPlace::ReplyTo
            | ClaimPlace::ResentFrom => (Bearing::Against, Severity::High, Confidence::Certain),
        };
        findings.push(Finding::new(says, weight, claim.evidence));
    }
}
