//! One signature against the keys known for it.
//!
//! One name may have several keys, each is tried. An RSA signature tells whether a key made it, before any text is
//! looked at: when none of the known keys did, that is an unknown key and no failure. When one did, it decides.

use super::body::Hash;
use super::key_record::{KeyError, KeyRecord, PublicKey};
use super::keys::{KeyOrigin, KnownKey};
use super::reconstruction::Reading;
use super::rsa::Opened;
use super::signature::{Algorithm, Signature};
use super::{Outcome, Reconstruction, ed25519, rsa};

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Trial {
    /// The outcome.
    pub(super) outcome: Outcome,
    /// The key that verified, or else the one that made the signature, or else the first that could have.
    pub(super) key: Option<KeyOrigin>,
    /// Its length.
    pub(super) key_bits: Option<u32>,
    /// The reading it verified on.
    pub(super) reconstruction: Option<Reconstruction>,
}

impl Trial {
    /// Nothing was computed.
    pub(super) fn without_key(outcome: Outcome) -> Self {
        Self { outcome, key: None, key_bits: None, reconstruction: None }
    }

    /// Tries every key on every reading; `hash` gives the hash of the signed text for a reading, or nothing when
    /// that text cannot be put together from the paste.
    pub(super) fn run(
        signature: &Signature,
        keys: &[KnownKey],
        hash: impl Fn(Reading) -> Option<Hash>,
    ) -> Self {
        let usable: Vec<(KeyOrigin, &PublicKey)> =
            keys.iter().filter_map(|key| Some((key.origin, usable(signature, key)?))).collect();
        let Some((origin, _)) = usable.first() else {
            return Self {
                key: keys.first().map(|key| key.origin),
                ..Self::without_key(
                    keys.first().map_or(Outcome::NoKey, |key| why_not(signature, key)),
                )
            };
        };
        let made: Vec<(KeyOrigin, u32, Claim)> = usable
            .iter()
            .filter_map(|&(origin, key)| {
                Some((origin, key.bits(), Claim::of(key, &signature.bytes)?))
            })
            .collect();
        let Some(&(maker, bits, _)) = made.first() else {
            return Self { key: Some(*origin), ..Self::without_key(Outcome::NoKey) };
        };
        let mut tried: Vec<Hash> = Vec::new();
        for &reading in Reading::all(signature.canonicalization.header) {
            let Some(hash) = hash(reading) else { break };
            // A reading that changed nothing is not worth the arithmetic again.
            if tried.contains(&hash) {
                continue;
            }
            for (origin, bits, claim) in &made {
                if claim.holds(&hash, &signature.bytes) {
                    return Self {
                        outcome: Outcome::Verified,
                        key: Some(*origin),
                        key_bits: Some(*bits),
                        reconstruction: reading.assumes(),
                    };
                }
            }
            tried.push(hash);
        }
        Self {
            outcome: Outcome::DoesNotVerify,
            key: Some(maker),
            key_bits: Some(bits),
            reconstruction: None,
        }
    }
}

/// What a signature says under a key that can have made it.
enum Claim {
    /// It was made over this hash.
    Hash(Hash),
    /// It was made over something else than a hash.
    NoHash,
    /// Ed25519: a signature shows what it was made over, and with which key, only when it verifies.
    Unseen(ed25519::Key),
}

impl Claim {
    /// Nothing when another key made it.
    fn of(key: &PublicKey, bytes: &[u8]) -> Option<Self> {
        match key {
            PublicKey::Rsa(key) => match rsa::open(key, bytes) {
                Opened::MadeWithAnother => None,
                Opened::Hash(hash) => Some(Self::Hash(hash)),
                Opened::NoHash => Some(Self::NoHash),
            },
            PublicKey::Ed25519(key) => Some(Self::Unseen(*key)),
        }
    }

    fn holds(&self, hash: &Hash, bytes: &[u8]) -> bool {
        match self {
            Self::Hash(signed) => signed == hash,
            Self::NoHash => false,
            Self::Unseen(key) => ed25519::verify(*key, hash, bytes),
        }
    }
}

fn usable<'a>(signature: &Signature, known: &'a KnownKey) -> Option<&'a PublicKey> {
    let KeyRecord { key, strict_identity, testing: _ } = known.record.as_ref().ok()?;
    let fits = match (key, signature.algorithm) {
        (PublicKey::Rsa(_), Algorithm::Rsa) | (PublicKey::Ed25519(_), Algorithm::Ed25519) => true,
        (PublicKey::Rsa(_), Algorithm::Ed25519) | (PublicKey::Ed25519(_), Algorithm::Rsa) => false,
    };
    (fits && (signature.identity_is_domain || !strict_identity)).then_some(key)
}

/// What to say when a key is known that cannot be used.
fn why_not(signature: &Signature, known: &KnownKey) -> Outcome {
    match &known.record {
        // Only its identity can be what the key's owner did not allow.
        Ok(record) if record.strict_identity && !signature.identity_is_domain => Outcome::Malformed,
        Ok(_) | Err(KeyError::OtherAlgorithm | KeyError::NotForMail) => Outcome::WrongAlgorithm,
        Err(KeyError::Revoked) => Outcome::KeyRevoked,
        Err(KeyError::TooShort) => Outcome::TooWeak,
        Err(KeyError::TooLong) => Outcome::NotTried,
        Err(
            KeyError::NotAKey | KeyError::BadBase64 | KeyError::BrokenKey | KeyError::SeveralKeys,
        ) => Outcome::NoKey,
    }
}
