//! The few shapes of DER (ITU-T X.690) that public keys come in; smaller than a general reader by several kilobytes
//! of download.
//!
//! ```text
//! SubjectPublicKeyInfo ::= SEQUENCE { algorithm SEQUENCE { OBJECT IDENTIFIER, parameters }, key BIT STRING }
//! RSAPublicKey         ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER }
//! ```
//!
//! (RFC 5280 section 4.1 and RFC 8017 appendix A.1.1.) Not supported: lengths beyond 65,535 bytes, negative integers,
//! anything after the end.

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OBJECT_IDENTIFIER: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
/// 1.2.840.113549.1.1.1, rsaEncryption.
const RSA_ENCRYPTION: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/// The two numbers of an RSA key, most significant byte first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RsaNumbers<'a> {
    /// n
    pub(super) modulus: &'a [u8],
    /// e
    pub(super) exponent: &'a [u8],
}

/// What a key file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyFile<'a> {
    /// An RSA key, with or without the wrapping that names the algorithm.
    Rsa(RsaNumbers<'a>),
    /// A key for another algorithm.
    Other,
}

/// Reads a key, or nothing when the bytes are none.
pub(super) fn read(bytes: &[u8]) -> Option<KeyFile<'_>> {
    let inside = whole(SEQUENCE, bytes)?;
    if inside.first() == Some(&INTEGER) {
        return numbers(inside).map(KeyFile::Rsa);
    }
    let (algorithm, rest) = part(SEQUENCE, inside)?;
    let (name, _parameters) = part(OBJECT_IDENTIFIER, algorithm)?;
    let key = whole(BIT_STRING, rest)?;
    if name != RSA_ENCRYPTION {
        return Some(KeyFile::Other);
    }
    // The first byte says how many bits at the end do not count; keys are whole bytes.
    let key = key.strip_prefix(&[0])?;
    numbers(whole(SEQUENCE, key)?).map(KeyFile::Rsa)
}

fn numbers(inside: &[u8]) -> Option<RsaNumbers<'_>> {
    let (modulus, rest) = part(INTEGER, inside)?;
    let exponent = whole(INTEGER, rest)?;
    let is_positive = |number: &[u8]| number.first().is_some_and(|first| first & 0x80 == 0);
    (is_positive(modulus) && is_positive(exponent)).then_some(RsaNumbers { modulus, exponent })
}

/// The content of the only element of that kind.
fn whole(kind: u8, bytes: &[u8]) -> Option<&[u8]> {
    part(kind, bytes).and_then(|(content, rest)| rest.is_empty().then_some(content))
}

/// The content of the first element, which is of that kind, and what follows it.
fn part(kind: u8, bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&found, rest) = bytes.split_first()?;
    let (&first, rest) = rest.split_first()?;
    // The shortest form is the only one allowed.
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81 => {
            let (&length, rest) = rest.split_first()?;
            (usize::from(length).checked_sub(0x80)? + 0x80, rest)
        }
        0x82 => {
            let (length, rest) = rest.split_first_chunk()?;
            (usize::from(u16::from_be_bytes(*length)).checked_sub(0x100)? + 0x100, rest)
        }
        _ => return None,
    };
    (found == kind).then(|| rest.split_at_checked(length))?
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test may fail loudly")]

    use super::*;

    const BARE: &[u8] = &[0x30, 8, 2, 1, 15, 2, 3, 1, 0, 1];

    fn wrapped(oid_end: u8) -> Vec<u8> {
        let mut bytes = vec![0x30, 28, 0x30, 13, 6, 9];
        bytes.extend_from_slice(&RSA_ENCRYPTION[..8]);
        bytes.extend_from_slice(&[oid_end, 5, 0, 3, 11, 0]);
        bytes.extend_from_slice(BARE);
        bytes
    }

    #[test]
    fn both_wrappings_hold_the_same_numbers() {
        let numbers = RsaNumbers { modulus: &[15], exponent: &[1, 0, 1] };
        assert_eq!(read(BARE), Some(KeyFile::Rsa(numbers)));
        assert_eq!(read(&wrapped(1)), Some(KeyFile::Rsa(numbers)));
        assert_eq!(read(&wrapped(10)), Some(KeyFile::Other));
    }

    #[test]
    fn anything_cut_off_or_added_is_refused() {
        let whole = wrapped(1);
        for length in 0..whole.len() {
            assert_eq!(read(&whole[..length]), None, "{length}");
        }
        for bytes in [
            &[0x30, 0x81, 8, 2, 1, 15, 2, 3, 1, 0, 1][..],
            &[0x30, 8, 2, 1, 0x8f, 2, 3, 1, 0, 1],
            &[0x30, 8, 2, 1, 15, 2, 3, 1, 0, 1, 0],
            &[0x30, 5, 2, 0, 2, 1, 3],
            &[0x30, 0x84, 0, 0, 0, 8, 2, 1, 15, 2, 3, 1, 0, 1],
        ] {
            assert_eq!(read(bytes), None, "{bytes:?}");
        }
    }
}
