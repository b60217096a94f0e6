//! RSA signatures, RFC 8017 section 8.2 (RSASSA-PKCS1-v1_5) with SHA-256, as RFC 6376 section 3.3.1 asks: verifying
//! only, keys of 1024 to 4096 bits.
//!
//! `p=` holds a `SubjectPublicKeyInfo` (what everybody publishes) or a bare `RSAPublicKey` (what RFC 6376 section
//! 3.6.1 says); both are read.

use rsa::traits::PublicKeyParts;
use rsa::{BigUint, RsaPublicKey};

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
    key_of(numbers.modulus, numbers.exponent)
}

/// The key of two numbers, most significant byte first.
pub(super) fn key_of(modulus: &[u8], exponent: &[u8]) -> Result<RsaPublicKey, KeyError> {
    let modulus = BigUint::from_bytes_be(modulus);
    match modulus.bits() {
        bits if bits < MIN_BITS => return Err(KeyError::TooShort),
        bits if bits > MAX_BITS => return Err(KeyError::TooLong),
        _ => {}
    }
    let exponent = BigUint::from_bytes_be(exponent);
    RsaPublicKey::new(modulus, exponent).map_err(|_| KeyError::BrokenKey)
}

/// Length of the modulus.
pub(super) fn bits(key: &RsaPublicKey) -> u32 {
    u32::try_from(key.n().bits()).unwrap_or(u32::MAX)
}

/// What a signature says once a key is applied to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opened {
    /// No padded block: the signature was made with another key, or is damaged itself.
    MadeWithAnother,
    /// The hash that the owner of this key signed.
    Hash(Hash),
    /// The owner of this key signed something else than a hash of SHA-256.
    NoHash,
}

/// `DigestInfo` of SHA-256 up to the hash (RFC 8017 section 9.2, note 1).
const DIGEST_INFO: &[u8] = &[
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05,
    0x00, 0x04, 0x20,
];
/// Least length of the padding (RFC 8017 section 9.2, step 4). Another key gives it once in 2^80 times.
const MIN_PADDING: usize = 8;

/// Applies a key to a signature (RFC 8017 section 5.2.2) and reads the block that comes out, every byte of it
/// (section 9.2). One exponentiation, whatever text the signature is for.
pub(super) fn open(key: &RsaPublicKey, signature: &[u8]) -> Opened {
    let number = BigUint::from_bytes_be(signature);
    if signature.len() != key.size() || number >= *key.n() {
        return Opened::MadeWithAnother;
    }
    let block = number.modpow(key.e(), key.n()).to_bytes_be();
    // The first byte of the block is zero, and no number begins with one.
    let Some(padded) = block.strip_prefix(&[1]).filter(|rest| rest.len() + 2 == key.size()) else {
        return Opened::MadeWithAnother;
    };
    let length = padded.iter().take_while(|&&byte| byte == 0xff).count();
    let content = padded.get(length..).unwrap_or_default();
    match content.strip_prefix(&[0]) {
        Some(content) if length >= MIN_PADDING => content
            .strip_prefix(DIGEST_INFO)
            .and_then(|hash| hash.try_into().ok())
            .map_or(Opened::NoHash, Opened::Hash),
        _ => Opened::MadeWithAnother,
    }
}
