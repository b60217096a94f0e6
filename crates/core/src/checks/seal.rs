//! # The receiving service's seal
//!
//! **What it looks for**: whether the receiver's own ARC seal verifies here, and whether what it seals agrees
//! with the rest of the paste.
//! **Why it matters**: a seal that verifies turns the receiver's results from text into proof; one that
//! disagrees means that something was changed after delivery.
//! **When it is wrong**: somebody blanked out an address before pasting.
//! **References**: RFC 8617; `docs/microsoft.md` (seals); `docs/attacks.md`, attacks 71, 72.

use super::{Bearing, Check, CheckId, Confidence, Evidence, Finding, Severity};
use crate::checks::finding_kind::FindingPhrase;
use crate::proof::Outcome;
use crate::trust::{Facts, Trust};

pub(super) const CHECK: Check = Check { id: CheckId::Seal, run };

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    if let Some(flaw) = facts.proof.arc.flaw
        && let Some((index, field)) = facts.message.named("arc-seal").next()
    {
        let says = FindingPhrase::ArcFlawed(flaw);
        findings.push(Finding::new(
            CHECK.id,
            says,
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
            Evidence::field(index, field, Trust::Claimed),
        ));
    }
    let Some(seal) = &facts.seal else { return };
    let Some(field) = facts.message.field(seal.seal.field) else { return };
    let (domain, instance) = (seal.seal.domain.clone(), seal.instance);
    let evidence = |trust| Evidence::field(seal.seal.field, field, trust);
    match seal.seal.outcome {
        Outcome::Verified => {
            findings.push(Finding::new(
                CHECK.id,
                FindingPhrase::SealVerified { domain, instance },
                (Bearing::For, Severity::Medium, Confidence::Certain),
                evidence(Trust::Proven),
            ));
            if let Some(disagreement) = seal.disagreement {
                let says = FindingPhrase::SealDisagrees;
                findings.push(
                    Finding::new(
                        CHECK.id,
                        says,
                        (Bearing::Against, Severity::High, Confidence::Certain),
                        disagreement,
                    )
                    .with([evidence(Trust::Proven)]),
                );
            }
        }
        Outcome::DoesNotVerify => {
            let says = FindingPhrase::SealDoesNotVerify { domain, instance };
            findings.push(Finding::new(
                CHECK.id,
                says,
                (Bearing::Against, Severity::Medium, Confidence::Likely),
                evidence(Trust::Claimed),
            ));
        }
        Outcome::NoKey => {
            let says = FindingPhrase::NoKey { domain, selector: seal.seal.selector.clone() };
            findings.push(Finding::new(
                CHECK.id,
                says,
                (Bearing::Neutral, Severity::None, Confidence::Certain),
                evidence(Trust::Claimed),
            ));
        }
        outcome @ (Outcome::KeyRevoked
        | Outcome::WrongAlgorithm
        | Outcome::TooWeak
        | Outcome::Malformed) => {
            let says = FindingPhrase::SignatureUnusable { domain, outcome };
            findings.push(Finding::new(
                CHECK.id,
                says,
                (Bearing::Neutral, Severity::Low, Confidence::Certain),
                evidence(Trust::Claimed),
            ));
        }
        Outcome::NotTried => {}
    }
}
