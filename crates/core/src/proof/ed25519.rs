//! Ed25519 signatures, RFC 8463: `PureEdDSA` (RFC 8032) over the SHA-256 hash of the header fields. Verifying only.

use ed25519_dalek::{Signature, VerifyingKey};

use super::body::Hash;
use super::key_record::KeyError;
use crate::piece::Piece;

/// Length of every such key.
pub(super) const BITS: u32 = 256;

/// A public key: a point of the curve, compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key([u8; 32]);

/// The arithmetic of the curve.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Functions {
    is_usable: fn(Key) -> bool,
    verify: fn(Key, &Hash, &[u8]) -> bool,
}

pub(crate) const FUNCTIONS: Functions = Functions { is_usable, verify: is_the_owners };

/// It, which few mails need.
pub(crate) static PIECE: Piece<Functions> = Piece::awaited();

/// Reads a key from the decoded `p=`: the 32 bytes alone (RFC 8463 section 4).
pub(super) fn read_key(bytes: &[u8]) -> Result<Key, KeyError> {
    let key = Key(bytes.try_into().map_err(|_| KeyError::BrokenKey)?);
    // While the arithmetic is not here, nothing is verified with it either.
    let broken = PIECE.get(|| FUNCTIONS).is_some_and(|functions| !(functions.is_usable)(key));
    if broken { Err(KeyError::BrokenKey) } else { Ok(key) }
}

/// Whether `signature` is the owner's over `hash`.
pub(super) fn verify(key: Key, hash: &Hash, signature: &[u8]) -> bool {
    PIECE.get(|| FUNCTIONS).is_some_and(|functions| (functions.verify)(key, hash, signature))
}

fn is_usable(Key(bytes): Key) -> bool {
    // A key of small order verifies signatures that its owner never made.
    VerifyingKey::from_bytes(&bytes).is_ok_and(|key| !key.is_weak())
}

fn is_the_owners(Key(bytes): Key, hash: &Hash, signature: &[u8]) -> bool {
    let key = VerifyingKey::from_bytes(&bytes).ok().filter(|key| !key.is_weak());
    key.zip(Signature::from_slice(signature).ok())
        .is_some_and(|(key, signature)| key.verify_strict(hash, &signature).is_ok())
}
