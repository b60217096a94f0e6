//! # Signatures, verified here
//!
//! **What it looks for**: what came of every DKIM signature in the paste, computed without network.
//! **Why it matters**: a signature that verifies cannot be invented; it binds the sender line, the date and
//! the subject to Microsoft's key.
//! **When it is wrong**: "does not verify as pasted" is ordinary: programs rewrite and people blank out.
//! **References**: RFC 6376; `docs/limits.md` (what proof can do).

use super::{Bearing, Confidence, Evidence, Finding, Severity, absence};
use crate::proof::{BodyHash, Outcome, SignatureProof};
use crate::trust::alignment::is_aligned;
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A signature by Microsoft verifies.
    Verified {
        /// `d=`
        domain: Box<str>,
    },
    /// What the verified signature does not cover.
    NotCovered {
        /// The field names.
        fields: Vec<Box<str>>,
    },
    /// A signature does not verify as pasted.
    DoesNotVerify {
        /// `d=`
        domain: Box<str>,
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
    /// More signatures than are read.
    TooManySignatures {
        /// How many were left.
        left: usize,
    },
    /// The body is not the one that was signed.
    BodyDiffers {
        /// `d=`
        domain: Box<str>,
        /// Whether the receiving service is known to rewrite bodies.
        explained: bool,
    },
    /// The body is the one that was signed.
    BodyMatches {
        /// `d=`
        domain: Box<str>,
    },
}

/// What readers take for granted and Microsoft's signature does not cover.
const EXPECTED: &[&str] = &["to", "reply-to", "sender", "cc"];

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for signature in &facts.proof.signatures {
        let Some(field) = facts.message.field(signature.field) else { continue };
        let aligned = facts
            .authorship
            .author
            .as_ref()
            .is_some_and(|author| is_aligned(&signature.domain, &author.address.domain));
        let evidence = Evidence::field(
            signature.field,
            field,
            if signature.outcome == Outcome::Verified { Trust::Proven } else { Trust::Claimed },
        );
        one(facts, signature, aligned, evidence, findings);
    }
    if facts.proof.unverified > 0
        && let Some(evidence) = absence(facts)
    {
        let says = Kind::TooManySignatures { left: facts.proof.unverified };
        findings.push(Finding::new(
            says,
            (Bearing::Against, Severity::Low, Confidence::Likely),
            evidence,
        ));
    }
}

fn one(
    facts: &Facts<'_>,
    signature: &SignatureProof,
    aligned: bool,
    evidence: Evidence,
    findings: &mut Vec<Finding>,
) {
    let domain = signature.domain.clone();
    let (says, weight) = match signature.outcome {
        Outcome::Verified => (
            Kind::Verified { domain: domain.clone() },
            (
                // Over lines alone it speaks for nothing.
                if aligned && facts.authentication.message.is_some() {
                    Bearing::For
                } else {
                    Bearing::Neutral
                },
                if aligned { Severity::Medium } else { Severity::Low },
                Confidence::Certain,
            ),
        ),
        Outcome::DoesNotVerify => (
            Kind::DoesNotVerify { domain: domain.clone() },
            (
                Bearing::Neutral,
                if aligned { Severity::Medium } else { Severity::Low },
                Confidence::Possible,
            ),
        ),
        Outcome::NoKey => (
            Kind::NoKey { domain: domain.clone(), selector: signature.selector.clone() },
            (Bearing::Neutral, Severity::None, Confidence::Certain),
        ),
        // A line without `d=` is nobody's.
        _ if domain.is_empty() => return,
        outcome @ (Outcome::KeyRevoked
        | Outcome::WrongAlgorithm
        | Outcome::TooWeak
        | Outcome::Malformed
        | Outcome::Shortened) => (
            Kind::Unusable { domain: domain.clone(), outcome },
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
        ),
        Outcome::NotTried => return,
    };
    findings.push(Finding::new(says, weight, evidence));
    if signature.outcome != Outcome::Verified || !aligned {
        return;
    }
    let uncovered: Vec<Box<str>> = EXPECTED
        .iter()
        .filter(|name| !signature.covers.iter().any(|covered| **covered == ***name))
        .filter(|name| **name == "to" || facts.message.named(name).next().is_some())
        .map(|name| Box::from(*name))
        .collect();
    if !uncovered.is_empty() {
        findings.push(Finding::new(
            Kind::NotCovered { fields: uncovered },
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
            evidence,
        ));
    }
    match signature.body {
        BodyHash::Matches => findings.push(Finding::new(
            Kind::BodyMatches { domain },
            (Bearing::For, Severity::Low, Confidence::Certain),
            evidence,
        )),
        BodyHash::Differs => {
            let explained = facts
                .boundary
                .receiver
                .is_some_and(|receiver| receiver.rewriting.explains_another_body());
            let weight = if explained {
                (Bearing::Neutral, Severity::Low, Confidence::Possible)
            } else {
                (Bearing::Against, Severity::Medium, Confidence::Likely)
            };
            let says = Kind::BodyDiffers { domain, explained };
            findings.push(Finding::new(says, weight, evidence));
        }
        BodyHash::NotPasted | BodyHash::NotCovered => {}
    }
}
