//! Signatures over a choice of header fields and the body: `DKIM-Signature` (RFC 6376 section 6.1) and
//! `ARC-Message-Signature` (RFC 8617 section 4.1.2), which differ in name only.
//!
//! Not supported: `x=` against a clock (the checks do that), Authorized Third-Party Signatures (RFC 6541).

use sha2::{Digest, Sha256};

use super::keys::KeyStore;
use super::signature::Signature;
use super::signed_text::SignedText;
use super::verify::Trial;
use super::{BodyHash, MAX_SIGNATURES, Outcome, SignatureKind, SignatureProof};
use crate::message::{FieldBody, FieldIndex, Message};

/// A signature checked, and what is still to be compared with the body.
#[derive(Debug)]
pub(super) struct Checked {
    /// The proof so far; the body hash is filled in by `prove`.
    pub(super) proof: SignatureProof,
    /// The signature, when it could be read.
    pub(super) signature: Option<Signature>,
}

/// Checks the DKIM signatures, from the top; the number is of those left out beyond the limit.
///
/// Where there are more than the limit, those with a known key go first: fields that a stranger added must not push
/// out the one that can be verified.
pub(super) fn check_all(
    text: &SignedText<'_>,
    message: &Message,
    keys: &KeyStore,
) -> (Vec<Checked>, usize) {
    let all = text.by_name.named("dkim-signature");
    let (known, unknown): (Vec<FieldIndex>, Vec<FieldIndex>) = all.iter().partition(|&&place| {
        let (domain, selector) = names(message, place);
        keys.knows(&domain, &selector)
    });
    let mut chosen: Vec<FieldIndex> =
        known.into_iter().chain(unknown).take(MAX_SIGNATURES).collect();
    chosen.sort_unstable();
    let checked = chosen
        .iter()
        .map(|&place| check(text, message, keys, SignatureKind::Dkim, place, true))
        .collect();
    (checked, all.len().saturating_sub(chosen.len()))
}

/// Checks one signature; when it is not to be tried, only what needs no arithmetic.
pub(super) fn check(
    text: &SignedText<'_>,
    message: &Message,
    keys: &KeyStore,
    kind: SignatureKind,
    place: FieldIndex,
    may_try: bool,
) -> Checked {
    let read = Signature::read(kind, text.body(place));
    let mut proof = blank(message, kind, place);
    match &read {
        Err(outcome) => proof.outcome = *outcome,
        Ok(signature) => {
            let selected = text.by_name.select(&signature.names, place);
            let keys = keys.lookup(&signature.domain, &signature.selector);
            let trial = if may_try && !text.is_incomplete() {
                let how = signature.canonicalization.header;
                Trial::run(signature, &keys, |reading| {
                    let mut hasher = Sha256::new();
                    for &field in &selected {
                        text.hash_field(&mut hasher, how, reading, field);
                    }
                    Some(text.hash_own(hasher, how, reading, place))
                })
            } else {
                Trial::without_key(Outcome::NotTried)
            };
            fill(&mut proof, signature, trial, text);
            proof.covers.clone_from(&signature.names);
            proof.covered_fields = selected;
        }
    }
    Checked { proof, signature: read.ok() }
}

/// A proof that says only what the field says of itself, read leniently.
pub(super) fn blank(message: &Message, kind: SignatureKind, place: FieldIndex) -> SignatureProof {
    let (domain, selector) = names(message, place);
    SignatureProof {
        kind,
        field: place,
        instance: None,
        domain,
        selector,
        outcome: Outcome::Malformed,
        body: BodyHash::NotCovered,
        covers: Vec::new(),
        covered_fields: Vec::new(),
        key: None,
        key_bits: None,
        reconstruction: None,
    }
}

/// Takes over what was found out by verifying.
pub(super) fn fill(
    proof: &mut SignatureProof,
    signature: &Signature,
    trial: Trial,
    text: &SignedText<'_>,
) {
    proof.domain.clone_from(&signature.domain);
    proof.selector.clone_from(&signature.selector);
    proof.outcome = trial.outcome;
    proof.key = trial.key;
    proof.key_bits = trial.key_bits;
    proof.reconstruction = text.assumed(trial.outcome, trial.reconstruction);
}

fn names(message: &Message, place: FieldIndex) -> (Box<str>, Box<str>) {
    let signature = match message.field(place).map(|field| &field.body) {
        Some(FieldBody::DkimSignature(signature)) => signature,
        Some(FieldBody::ArcSeal(arc) | FieldBody::ArcMessageSignature(arc)) => &arc.signature,
        _ => return (Box::default(), Box::default()),
    };
    let domain = signature.domain.clone().unwrap_or_default();
    (domain, signature.selector.clone().unwrap_or_default())
}
