//! Ed25519 signatures, RFC 8463: `PureEdDSA` (RFC 8032) over the SHA-256 hash of the header fields. Verifying only.

use ed25519_dalek::{Signature, VerifyingKey};

use super::body::Hash;
use super::key_record::KeyError;

/// Length of every such key.
pub(super) const BITS: u32 = 256;

/// Reads a key from the decoded `p=`: the 32 bytes alone (RFC 8463 section 4).
pub(super) fn read_key(bytes: &[u8]) -> Result<VerifyingKey, KeyError> {
    let bytes = bytes.try_into().map_err(|_| KeyError::BrokenKey)?;
    let key = VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::BrokenKey)?;
    // A key of small order verifies signatures that its owner never made.
    if key.is_weak() { Err(KeyError::BrokenKey) } else { Ok(key) }
}

/// Whether `signature` is the owner's over `hash`.
pub(super) fn verify(key: &VerifyingKey, hash: &Hash, signature: &[u8]) -> bool {
    Signature::from_slice(signature)
        .is_ok_and(|signature| key.verify_strict(hash, &signature).is_ok())
}
