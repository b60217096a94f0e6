//! # The receiving service's seal
//!
//! **What it looks for**: whether the receiver's own ARC seal verifies here, and whether what it seals agrees
//! with the rest of the paste.
//! **Why it matters**: a seal that verifies turns the receiver's results from text into proof; one that
//! disagrees means that something was changed after delivery.
//! **When it is wrong**: somebody blanked out an address before pasting.
//! **References**: RFC 8617; `docs/microsoft.md` (seals); `docs/attacks.md`, attacks 71, 72.

use super::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::proof::ArcFlaw;
use crate::proof::Outcome;
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The receiver's seal verifies.
    Verified {
        /// `d=`
        domain: Box<str>,
        /// `i=`
        instance: u32,
    },
    /// The receiver's seal does not verify, though its key is known.
    DoesNotVerify {
        /// `d=`
        domain: Box<str>,
        /// `i=`
        instance: u32,
    },
    /// No key for a signature that matters.
    NoKey {
        /// `d=`
        domain: Box<str>,
        /// `s=`
        selector: Box<str>,
    },
    /// A signature that cannot count: revoked key, too weak, malformed, wrong algorithm.
    Unusable {
        /// `d=`
        domain: Box<str>,
        /// Why.
        outcome: Outcome,
    },
    /// The chain is broken.
    ArcFlawed(ArcFlaw),
    /// The verified seal and the readable results disagree.
    Disagrees,
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    if let Some(flaw) = facts.proof.arc.flaw
        && let Some((index, field)) = facts.message.named("arc-seal").next()
    {
        let says = Kind::ArcFlawed(flaw);
        findings.push(Finding::new(
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
                Kind::Verified { domain, instance },
                (Bearing::For, Severity::Medium, Confidence::Certain),
                evidence(Trust::Proven),
            ));
            if let Some(disagreement) = seal.disagreement {
                let says = Kind::Disagrees;
                findings.push(
                    Finding::new(
                        says,
                        (Bearing::Against, Severity::High, Confidence::Certain),
                        disagreement,
                    )
                    .with([evidence(Trust::Proven)]),
                );
            }
        }
        Outcome::DoesNotVerify => {
            let says = Kind::DoesNotVerify { domain, instance };
            findings.push(Finding::new(
                says,
                (Bearing::Against, Severity::Medium, Confidence::Likely),
                evidence(Trust::Claimed),
            ));
        }
        Outcome::NoKey => {
            let says = Kind::NoKey { domain, selector: seal.seal.selector.clone() };
            findings.push(Finding::new(
                says,
                (Bearing::Neutral, Severity::None, Confidence::Certain),
                evidence(Trust::Claimed),
            ));
        }
        outcome @ (Outcome::KeyRevoked
        | Outcome::WrongAlgorithm
        | Outcome::TooWeak
        | Outcome::Malformed
        | Outcome::Shortened) => {
            let says = Kind::Unusable { domain, outcome };
            findings.push(Finding::new(
                says,
                (Bearing::Neutral, Severity::Low, Confidence::Certain),
                evidence(Trust::Claimed),
            ));
        }
        Outcome::NotTried => {}
    }
}
