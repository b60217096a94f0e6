//! # A signature unlike the known ones
//!
//! **What it looks for**: a signature of the author's domain with a body length; one of
//! `accountprotection.microsoft.com` with times, an identity, other signed fields or another key length than the
//! samples known; two of them that contradict each other.
//! **Why it matters**: a stolen or stitched block often differs in one of these.
//! **When it is wrong**: Microsoft may change its signatures at any time; this only asks for caution.
//! **References**: `docs/microsoft.md` (policies and signatures); `docs/attacks.md`, attack 38.

use super::{Bearing, Check, CheckId, Confidence, Evidence, Finding, Severity};
use crate::checks::finding_kind::FindingPhrase;
use crate::message::dkim_signature::DkimSignature;
use crate::message::{FieldBody, FieldIndex};
use crate::trust::marks::ACCOUNT_SECURITY;
use crate::trust::{Facts, Trust};

/// In what a signature differs from the known ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnlikeWhy {
    /// `l=`: part of the body only.
    BodyLength,
    /// `t=` or `x=`.
    Times,
    /// `i=`.
    Identity,
    /// Other fields signed.
    Fields,
    /// Another key length.
    KeyLength,
    /// Two signatures of one domain that contradict each other.
    Stitched,
}

pub(super) const CHECK: Check = Check { id: CheckId::UnlikeKnown, run };

/// What they covered in 2020, 2021 and 2023.
const COVERED: &[&str] = &[
    "from",
    "date",
    "subject",
    "message-id",
    "content-type",
    "mime-version",
    "x-ms-exchange-senderadcheck",
];

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let weight = (Bearing::Neutral, Severity::Low, Confidence::Possible);
    let claims_brand = facts.authorship.names_brand || facts.authorship.pretence().is_some();
    let mut first: Option<&DkimSignature> = None;
    for (index, field) in facts.message.fields.iter().enumerate() {
        let FieldBody::DkimSignature(signature) = &field.body else { continue };
        let evidence = Evidence::field(FieldIndex(index), field, Trust::Claimed);
        // None of Microsoft's senders ever left a part of the text to anybody.
        let in_part = claims_brand
            && signature.body_length.is_some()
            && signature.domain.is_some()
            && signature.domain.as_deref() == facts.authorship.domain();
        if in_part {
            findings.push(Finding::new(
                CHECK.id,
                FindingPhrase::UnlikeKnown(UnlikeWhy::BodyLength),
                (Bearing::Against, Severity::Medium, Confidence::Likely),
                evidence,
            ));
        }
        if signature.domain.as_deref() != Some(ACCOUNT_SECURITY) {
            continue;
        }
        let others = differences(signature)
            .into_iter()
            .filter(|why| !(in_part && *why == UnlikeWhy::BodyLength));
        for why in others {
            findings.push(Finding::new(
                CHECK.id,
                FindingPhrase::UnlikeKnown(why),
                weight,
                evidence,
            ));
        }
        match first {
            Some(first) if first.tags.value("b") != signature.tags.value("b") => {
                findings.push(Finding::new(
                    CHECK.id,
                    FindingPhrase::UnlikeKnown(UnlikeWhy::Stitched),
                    (Bearing::Against, Severity::Medium, Confidence::Likely),
                    evidence,
                ));
            }
            _ => first = Some(signature),
        }
    }
}

/// In what a signature differs from the known ones.
pub(crate) fn differences(signature: &DkimSignature) -> Vec<UnlikeWhy> {
    let mut found = Vec::new();
    if signature.body_length.is_some() {
        found.push(UnlikeWhy::BodyLength);
    }
    if signature.signed_at.is_some() || signature.expires_at.is_some() {
        found.push(UnlikeWhy::Times);
    }
    if signature.identity.is_some() {
        found.push(UnlikeWhy::Identity);
    }
    if !signature.signed_fields.iter().map(|name| &**name).eq(COVERED.iter().copied()) {
        found.push(UnlikeWhy::Fields);
    }
    if signature.signature_bytes.is_some_and(|bytes| bytes != 128) {
        found.push(UnlikeWhy::KeyLength);
    }
    found
}
