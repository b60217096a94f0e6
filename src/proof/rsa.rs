//! RSA signatures, RFC 8017 section 8.2 (RSASSA-PKCS1-v1_5) with SHA-256, as RFC 6376 section 3.3.1 asks: verifying
//! only, keys of 1024 to 4096 bits.
//!
//! `p=` holds a `SubjectPublicKeyInfo` (what everybody publishes) or a bare `RSAPublicKey` (what RFC 6376 section
//! 3.6.1 says); both are read.

use rsa::traits::PublicKeyParts;
use rsa::{BigUint, Pkcs1v15Sign, RsaPublicKey};
use sha2::Sha256;

use super::body::Hash;
use super::der::{self, KeyFile};
use super::key_record::KeyError;

/// Shorter keys can be broken (RFC 8301 section 3.2).
pub(super) const MIN_BITS: usize = 1024;
/// Longer keys are not read: verifying costs time that anybody could make this page spend.
pub(super) const MAX_BITS: usize = 4096;

/// Reads a key from the decoded `p=`.
pub(super) fn read_key(bytes: &[u8]) -> Result<RsaPublicKey, KeyError> {
    let numbers = match der::read(bytes).ok_or(KeyError::BrokenKey)? {
        KeyFile::Rsa(numbers) => numbers,
        KeyFile::Other => return Err(KeyError::OtherAlgorithm),
    };
    let modulus = BigUint::from_bytes_be(numbers.modulus);
    match modulus.bits() {
        bits if bits < MIN_BITS => return Err(KeyError::TooShort),
        bits if bits > MAX_BITS => return Err(KeyError::TooLong),
        _ => {}
    }
    let exponent = BigUint::from_bytes_be(numbers.exponent);
    RsaPublicKey::new(modulus, exponent).map_err(|_| KeyError::BrokenKey)
}

/// Length of the modulus.
pub(super) fn bits(key: &RsaPublicKey) -> u32 {
    u32::try_from(key.n().bits()).unwrap_or(u32::MAX)
}

/// Whether `signature` is the owner's over `hash`.
pub(super) fn verify(key: &RsaPublicKey, hash: &Hash, signature: &[u8]) -> bool {
    key.verify(Pkcs1v15Sign::new::<Sha256>(), hash, signature).is_ok()
}
