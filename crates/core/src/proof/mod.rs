//! Cryptography: what a signature in the pasted header fields proves, without any network.
//!
//! A DKIM header signature (RFC 6376) and an ARC seal (RFC 8617) need only header fields and a public key.
//! A pass is strong evidence; an unknown key is no proof and never a failure; a mismatch means "does not verify
//! as pasted", because mail programs rewrite and people redact.
//!
//! Not supported: signing; DNS; SHA-1 signatures (recognised, not accepted).
//!
//! The work is bounded: at most [`MAX_SIGNATURES`] DKIM signatures and as many of ARC, each on at most five readings
//! of the paste (`reconstruction`), and two passes over the body for all of them together.

mod arc;
mod body;
mod canonical;
mod der;
mod dkim;
pub mod ed25519;
pub mod key_record;
pub mod keys;
pub mod pasted_record;
mod reconstruction;
mod rsa;
mod selection;
mod signature;
mod signed_text;
mod tags;
mod verify;

use crate::message::{FieldIndex, Message};
use crate::source::Source;
use canonical::Canonicalization;
use dkim::Checked;
use keys::{KeyOrigin, KeyStore};
use signed_text::SignedText;

/// Most DKIM signatures that are verified in one message, and most of ARC; the rest is left and said to be left.
pub const MAX_SIGNATURES: usize = 20;
/// Most ARC sets that are read (RFC 8617 section 4.2.1 allows 50).
pub const MAX_ARC_SETS: u32 = 50;

/// Everything that was checked by computing.
#[derive(Debug, Clone, Default)]
pub struct Proof {
    /// Every DKIM signature, from the top.
    pub signatures: Vec<SignatureProof>,
    /// The ARC chain.
    pub arc: ArcProof,
    /// Signatures beyond [`MAX_SIGNATURES`], not verified.
    pub unverified: usize,
}

/// The ARC chain of the message.
#[derive(Debug, Clone, Default)]
pub struct ArcProof {
    /// The sets, by instance, lowest first.
    pub sets: Vec<ArcSetProof>,
    /// What is wrong with the chain as a whole (RFC 8617 section 5.2), if anything.
    pub flaw: Option<ArcFlaw>,
}

/// One ARC set.
#[derive(Debug, Clone)]
pub struct ArcSetProof {
    /// `i=`
    pub instance: u32,
    /// The `ARC-Authentication-Results` field.
    pub results: FieldIndex,
    /// The seal.
    pub seal: SignatureProof,
    /// The message signature. A bonus when it verifies, never a failure when not: Exchange strips fields it signed.
    pub message_signature: SignatureProof,
}

/// Why a chain proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ArcFlaw {
    /// An instance is missing.
    Gap,
    /// An instance stands twice.
    Duplicate,
    /// A set lacks one of its three fields.
    Incomplete,
    /// `i=` below 1 or above 50, or unreadable.
    BadInstance,
    /// The newest set says `cv=fail`.
    ChainFailed,
    /// `cv=` is not `none` at 1, or not `pass` above 1.
    BadChainValue,
}

/// One signature, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureProof {
    /// What kind of signature.
    pub kind: SignatureKind,
    /// The field that holds it.
    pub field: FieldIndex,
    /// `i=` of an ARC set.
    pub instance: Option<u32>,
    /// `d=`, lower-case.
    pub domain: Box<str>,
    /// `s=`
    pub selector: Box<str>,
    /// What came of it.
    pub outcome: Outcome,
    /// What came of the body hash.
    pub body: BodyHash,
    /// The field names it covers, lower-case, in the order of `h=`.
    pub covers: Vec<Box<str>>,
    /// The fields it really covers (those of `covers` that exist), for highlighting.
    pub covered_fields: Vec<FieldIndex>,
    /// Where the key came from, when there was one. Beside [`Outcome::NoKey`] it is that of a key which is known
    /// under this name and did not make the signature.
    pub key: Option<KeyOrigin>,
    /// Length of the key in bits.
    pub key_bits: Option<u32>,
    /// What had to be assumed of the paste for it to verify.
    pub reconstruction: Option<Reconstruction>,
}

/// The kinds of signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignatureKind {
    /// `DKIM-Signature`
    Dkim,
    /// `ARC-Seal`
    ArcSeal,
    /// `ARC-Message-Signature`
    ArcMessageSignature,
}

/// What came of a signature over the header fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// It verifies.
    Verified,
    /// It was made with a key that is known, over another text than the one pasted.
    DoesNotVerify,
    /// It was made with a key that is not known here: none of this name is, or another one made it.
    NoKey,
    /// The key was withdrawn by its owner (`p=` empty).
    KeyRevoked,
    /// The key is for another algorithm.
    WrongAlgorithm,
    /// SHA-1, or a key below 1024 bits: recognised, not accepted.
    TooWeak,
    /// The field breaks its own standard.
    Malformed,
    /// It was cut short when the text was copied.
    Shortened,
    /// Beyond the limits: not tried.
    NotTried,
}

/// What came of the body hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BodyHash {
    /// The body is the one that was signed.
    Matches,
    /// The body is not the one that was signed (mail services rewrite bodies).
    Differs,
    /// Only headers were pasted.
    NotPasted,
    /// This kind of signature covers no body.
    NotCovered,
}

/// What had to be assumed of the paste.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reconstruction {
    /// Continuation lines had lost their white space.
    FoldsRestored,
    /// Spaces had been lost where lines were joined.
    JoinsRestored,
    /// Tabs had become spaces, or the reverse.
    TabsRestored,
}

/// Checks every signature of a message.
pub fn prove(source: &Source, message: &Message, keys: &KeyStore) -> Proof {
    let text = SignedText::of(source, message);
    let (sets, flaw) = arc::check(&text, message, keys);
    let (mut signatures, mut unverified) = dkim::check_all(&text, message, keys);

    let mut seals = Vec::with_capacity(sets.len());
    let mut message_signatures = Vec::with_capacity(sets.len());
    for set in sets {
        seals.push((set.instance, set.results, set.seal));
        message_signatures.push(set.message_signature);
    }
    let body = source.body();
    for how in [Canonicalization::Simple, Canonicalization::Relaxed] {
        let all = signatures.iter_mut().chain(&mut message_signatures);
        compare_body(body.as_deref(), how, all);
    }
    let sets: Vec<ArcSetProof> = seals
        .into_iter()
        .zip(message_signatures)
        .map(|((instance, results, seal), message_signature)| ArcSetProof {
            instance,
            results,
            seal,
            message_signature: message_signature.proof,
        })
        .collect();
    let left = |proof: &SignatureProof| usize::from(proof.outcome == Outcome::NotTried);
    for set in &sets {
        unverified =
            unverified.saturating_add(left(&set.seal)).saturating_add(left(&set.message_signature));
    }
    let signatures = signatures.into_iter().map(|checked| checked.proof).collect();
    Proof { signatures, arc: ArcProof { sets, flaw }, unverified }
}

/// Compares the body with what the signatures of one canonicalisation say of it, in one pass.
fn compare_body<'a>(
    body: Option<&[u8]>,
    how: Canonicalization,
    signatures: impl Iterator<Item = &'a mut Checked>,
) {
    let mut asked = Vec::new();
    for checked in signatures {
        if let Some(signature) = &checked.signature
            && signature.canonicalization.body == how
        {
            asked.push((&mut checked.proof.body, signature.body_hash, signature.body_limit));
        }
    }
    let Some(body) = body else {
        for (found, ..) in asked {
            *found = BodyHash::NotPasted;
        }
        return;
    };
    if asked.is_empty() {
        return;
    }
    let limits: Vec<Option<u64>> = asked.iter().map(|(_, _, limit)| *limit).collect();
    let hashes = body::body_hashes(body, how, &limits);
    for ((found, expected, _), hash) in asked.into_iter().zip(hashes) {
        // A limit beyond the end of the body gives no hash, and then nothing matches.
        let same = hash.is_some() && hash == expected;
        *found = if same { BodyHash::Matches } else { BodyHash::Differs };
    }
}

impl Outcome {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::DoesNotVerify => "does_not_verify",
            Self::NoKey => "no_key",
            Self::KeyRevoked => "key_revoked",
            Self::WrongAlgorithm => "wrong_algorithm",
            Self::TooWeak => "too_weak",
            Self::Malformed => "malformed",
            Self::Shortened => "shortened",
            Self::NotTried => "not_tried",
        }
    }
}

impl Reconstruction {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::FoldsRestored => "folds_restored",
            Self::JoinsRestored => "joins_restored",
            Self::TabsRestored => "tabs_restored",
        }
    }
}
