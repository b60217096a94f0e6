//! # A signature unlike the known ones
//!
//! **What it looks for**: a signature of the author's domain with a body length; one of the account mails' domain with
//! times, an identity, other signed fields or another key length than the samples known; two of them that contradict each other.
//! **Why it matters**: a stolen or stitched block often differs in one of these.
//! **When it is wrong**: a brand may change its signatures at any time; this only asks for caution.
//! **References**: `docs/microsoft.md` (policies and signatures); `docs/attacks.md`, attack 38.

use super::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::brands::account::UnlikeWhy;
use crate::message::dkim_signature::DkimSignature;
use crate::message::{FieldBody, FieldIndex};
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The signature is unlike the ones Microsoft is known to make.
    UnlikeKnown(UnlikeWhy),
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let weight = (Bearing::Neutral, Severity::Low, Confidence::Possible);
    let claims_brand = facts.authorship.names_brand || facts.authorship.pretence().is_some();
    let shape = &facts.brand().account.signature;
    let mut first: Option<&DkimSignature> = None;
    for (index, field) in facts.message.fields.iter().enumerate() {
        let FieldBody::DkimSignature(signature) = &field.body else { continue };
        let evidence = Evidence::field(FieldIndex(index), field, Trust::Claimed);
        // None of the brand's senders ever left a part of the text to anybody.
        let in_part = claims_brand
            && signature.body_length.is_some()
            && signature.domain.is_some()
            && signature.domain.as_deref() == facts.authorship.domain();
        if in_part {
            findings.push(Finding::new(
                Kind::UnlikeKnown(UnlikeWhy::BodyLength),
                (Bearing::Against, Severity::Medium, Confidence::Likely),
                evidence,
            ));
        }
        if !shape.is_of(signature) {
            continue;
        }
        let others = shape
            .differences(signature)
            .into_iter()
            .filter(|why| !(in_part && *why == UnlikeWhy::BodyLength));
        for why in others {
            findings.push(Finding::new(Kind::UnlikeKnown(why), weight, evidence));
        }
        match first {
            Some(first) if first.tags.value("b") != signature.tags.value("b") => {
                findings.push(Finding::new(
                    Kind::UnlikeKnown(UnlikeWhy::Stitched),
                    (Bearing::Against, Severity::Medium, Confidence::Likely),
                    evidence,
                ));
            }
            _ => first = Some(signature),
        }
    }
}
