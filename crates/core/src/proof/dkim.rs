//! Signatures over a choice of header fields and the body: `DKIM-Signature` (RFC 6376 section 6.1) and
//! `ARC-Message-Signature` (RFC 8617 section 4.1.2), which differ in name only.
//!
//! Not supported: `x=` against a clock (the checks do that), Authorized Third-Party Signatures (RFC 6541).

use std::cell::OnceCell;

use sha2::{Digest, Sha256};

use super::keys::KeyStore;
use super::reconstruction::Reading;
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
    let known: Vec<bool> = all
        .iter()
        .map(|&place| {
            let (domain, selector) = names(message, place);
            keys.knows(&domain, &selector)
        })
        .collect();
    let with_key = known.iter().filter(|known| **known).count().min(MAX_SIGNATURES);
    let mut left = [MAX_SIGNATURES - with_key, with_key];
    let mut chosen = Vec::with_capacity(MAX_SIGNATURES);
    for (&place, &known) in all.iter().zip(&known) {
        if let Some(left @ 1..) = left.get_mut(usize::from(known)) {
            *left -= 1;
            chosen.push(place);
        }
    }
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
                let hash_of = |reading| {
                    let mut hasher = Sha256::new();
                    text.hash_fields(&mut hasher, how, reading, &selected);
                    hasher
                };
                let as_pasted = OnceCell::new();
                Trial::run(signature, &keys, |reading| {
                    let hasher = if text.changes_any(reading, &selected) {
                        hash_of(reading)
                    } else {
                        as_pasted.get_or_init(|| hash_of(Reading::AsPasted)).clone()
                    };
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
