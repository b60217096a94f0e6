//! ARC chains, RFC 8617 sections 4.2 (instances) and 5.2 (validation).
//!
//! A seal covers the three fields of its own set and of every older one, so the newest seal is tried first; message
//! signatures follow. A seal that says `cv=fail` covers its own set alone (section 5.1.2); Microsoft's do, Google's
//! cover all sets as any other, so both are tried. What is said of a chain (`cv=`) and what verifies here are kept
//! apart: [`ArcFlaw`] is about the first, the outcome of each seal about the second.
//!
//! Not supported: the oldest-pass value (section 5.2 step 5), which says how far back a message was not changed.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::body::Hash;
use super::canonical::Canonicalization;
use super::dkim::{self, Checked};
use super::keys::{KeyStore, KnownKey};
use super::reconstruction::Reading;
use super::signature::{Signature, instance_of_results, instance_of_signature};
use super::signed_text::SignedText;
use super::verify::Trial;
use super::{ArcFlaw, MAX_SIGNATURES, Outcome, SignatureKind, SignatureProof};
use crate::message::arc::ChainValidation;
use crate::message::{FieldIndex, Message};

const RESULTS: &str = "arc-authentication-results";
const MESSAGE_SIGNATURE: &str = "arc-message-signature";
const SEAL: &str = "arc-seal";

/// The three fields of a set.
#[derive(Debug, Clone, Copy)]
struct Set {
    instance: u32,
    results: FieldIndex,
    message_signature: FieldIndex,
    seal: FieldIndex,
}

/// One set, checked.
#[derive(Debug)]
pub(super) struct CheckedSet {
    /// `i=`
    pub(super) instance: u32,
    /// The results field.
    pub(super) results: FieldIndex,
    /// The seal.
    pub(super) seal: SignatureProof,
    /// The message signature.
    pub(super) message_signature: Checked,
}

/// Checks the chain: its sets, lowest first, and what is wrong with it.
pub(super) fn check(
    text: &SignedText<'_>,
    message: &Message,
    keys: &KeyStore,
) -> (Vec<CheckedSet>, Option<ArcFlaw>) {
    let (sets, mut flaw) = collect(text);
    // The sets that stand without a gap from the first on; only these have a text to verify.
    let whole = sets.iter().zip(1..).take_while(|(set, number)| set.instance == *number).count();
    let chain = SealedText {
        text,
        sets: sets.get(..whole).unwrap_or_default(),
        hashes: Default::default(),
    };

    let mut left = if text.is_incomplete() { 0 } else { MAX_SIGNATURES };
    let mut may_try = |domain: &str, selector: &str| {
        let known = keys.knows(domain, selector);
        let may = left > 0;
        left = left.saturating_sub(usize::from(known));
        may
    };
    let mut seals = Vec::with_capacity(sets.len());
    for (place, set) in sets.iter().enumerate().rev() {
        let read = Signature::read(SignatureKind::ArcSeal, text.body(set.seal));
        let mut proof = dkim::blank(message, SignatureKind::ArcSeal, set.seal);
        proof.instance = Some(set.instance);
        match &read {
            Err(outcome) => proof.outcome = *outcome,
            Ok(signature) => {
                let (trial, oldest) = if may_try(&signature.domain, &signature.selector) {
                    let keys = keys.lookup(&signature.domain, &signature.selector);
                    chain.trial(signature, &keys, place, set)
                } else {
                    (Trial::without_key(Outcome::NotTried), oldest_covered(signature, place))
                };
                dkim::fill(&mut proof, signature, trial, text);
                proof.covers = [RESULTS, MESSAGE_SIGNATURE, SEAL].map(Into::into).to_vec();
                proof.covered_fields = covered(&sets, oldest, place);
            }
        }
        seals.push((proof, read.ok().and_then(|signature| signature.chain)));
    }
    let newest_first = sets.iter().rev().zip(seals);
    let mut checked = Vec::with_capacity(sets.len());
    let mut values = Vec::with_capacity(sets.len());
    for (set, (seal, value)) in newest_first {
        let (kind, place) = (SignatureKind::ArcMessageSignature, set.message_signature);
        let names = dkim::blank(message, kind, place);
        let may = may_try(&names.domain, &names.selector);
        let mut message_signature = dkim::check(text, message, keys, kind, place, may);
        message_signature.proof.instance = Some(set.instance);
        values.push((set.instance, value));
        checked.push(CheckedSet {
            instance: set.instance,
            results: set.results,
            seal,
            message_signature,
        });
    }
    checked.reverse();
    flaw = flaw.or_else(|| flaw_of_values(&values));
    (checked, flaw)
}

/// The sets of which each field stands once, lowest first, and what is wrong with the rest.
fn collect(text: &SignedText<'_>) -> (Vec<Set>, Option<ArcFlaw>) {
    let mut found: BTreeMap<u32, [Vec<FieldIndex>; 3]> = BTreeMap::new();
    let mut bad_instance = false;
    for (kind, name) in [RESULTS, MESSAGE_SIGNATURE, SEAL].into_iter().enumerate() {
        for &place in text.by_name.named(name) {
            let body = text.body(place);
            let instance =
                if kind == 0 { instance_of_results(body) } else { instance_of_signature(body) };
            match instance {
                Some(instance) => {
                    if let Some(same) = found.entry(instance).or_default().get_mut(kind) {
                        same.push(place);
                    }
                }
                None => bad_instance = true,
            }
        }
    }
    let mut sets = Vec::with_capacity(found.len());
    let (mut duplicate, mut incomplete) = (false, false);
    for (&instance, fields) in &found {
        if let [[results], [message_signature], [seal]] = fields.each_ref().map(Vec::as_slice) {
            let (results, message_signature, seal) = (*results, *message_signature, *seal);
            sets.push(Set { instance, results, message_signature, seal });
        } else {
            duplicate |= fields.iter().any(|same| same.len() > 1);
            incomplete |= fields.iter().any(Vec::is_empty);
        }
    }
    let gap = found.keys().zip(1..).any(|(&instance, number)| instance != number);
    let flaw = [
        (bad_instance, ArcFlaw::BadInstance),
        (duplicate, ArcFlaw::Duplicate),
        (incomplete, ArcFlaw::Incomplete),
        (gap, ArcFlaw::Gap),
    ];
    (sets, flaw.into_iter().find(|(is, _)| *is).map(|(_, flaw)| flaw))
}

/// What the seals say of the chain, newest first, RFC 8617 section 5.2 steps 2 and 3.
fn flaw_of_values(values: &[(u32, Option<ChainValidation>)]) -> Option<ArcFlaw> {
    if let Some((_, Some(ChainValidation::Fail))) = values.first() {
        return Some(ArcFlaw::ChainFailed);
    }
    let right = |&(instance, value): &(u32, Option<ChainValidation>)| {
        let expected = if instance == 1 { ChainValidation::None } else { ChainValidation::Pass };
        value == Some(expected)
    };
    (!values.iter().all(right)).then_some(ArcFlaw::BadChainValue)
}

/// The place of the oldest set that the standard has a seal cover.
fn oldest_covered(signature: &Signature, place: usize) -> usize {
    if signature.chain == Some(ChainValidation::Fail) { place } else { 0 }
}

fn covered(sets: &[Set], oldest: usize, newest: usize) -> Vec<FieldIndex> {
    let mut fields: Vec<FieldIndex> = Vec::new();
    for set in sets.get(oldest..=newest).unwrap_or_default() {
        fields.extend([set.results, set.message_signature, set.seal]);
    }
    // Its own field is not among those it covers.
    fields.pop();
    fields
}

/// What the seals of a chain cover. One pass over the sets gives the hash for each of them.
struct SealedText<'a> {
    text: &'a SignedText<'a>,
    sets: &'a [Set],
    /// The hashes of all seals, for each reading once it is asked for.
    hashes: [OnceCell<Vec<Hash>>; 5],
}

impl SealedText<'_> {
    /// What came of the seal at that place, and the place of the oldest set that it covers.
    fn trial(
        &self,
        signature: &Signature,
        keys: &[KnownKey],
        place: usize,
        set: &Set,
    ) -> (Trial, usize) {
        let oldest = oldest_covered(signature, place);
        let all = || Trial::run(signature, keys, |reading| self.hash(reading, place));
        if oldest == 0 {
            return (all(), oldest);
        }
        let alone = Trial::run(signature, keys, |reading| Some(self.hash_alone(reading, set)));
        // Without one of the known keys there is nothing that the other sets could change.
        if alone.outcome == Outcome::DoesNotVerify {
            let all = all();
            if all.outcome == Outcome::Verified {
                return (all, 0);
            }
        }
        (alone, oldest)
    }

    /// The hash for the seal of the set at that place, or nothing when an older set is missing.
    fn hash(&self, reading: Reading, place: usize) -> Option<Hash> {
        let number = Reading::all(Canonicalization::Relaxed).iter().position(|&r| r == reading)?;
        self.hashes.get(number)?.get_or_init(|| self.all(reading)).get(place).copied()
    }

    /// The hash for a seal over its own set alone.
    fn hash_alone(&self, reading: Reading, set: &Set) -> Hash {
        let mut hasher = Sha256::new();
        self.push_set(&mut hasher, reading, set)
    }

    fn all(&self, reading: Reading) -> Vec<Hash> {
        let mut hasher = Sha256::new();
        let mut all = Vec::with_capacity(self.sets.len());
        for set in self.sets {
            all.push(self.push_set(&mut hasher, reading, set));
            self.text.hash_fields(&mut hasher, Canonicalization::Relaxed, reading, &[set.seal]);
        }
        all
    }

    /// Hashes the first two fields of a set, and gives the hash for its seal.
    fn push_set(&self, hasher: &mut Sha256, reading: Reading, set: &Set) -> Hash {
        let how = Canonicalization::Relaxed;
        self.text.hash_fields(hasher, how, reading, &[set.results, set.message_signature]);
        self.text.hash_own(hasher.clone(), how, reading, set.seal)
    }
}
