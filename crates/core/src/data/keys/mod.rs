//! Public keys of mail services, with what each is known from.
//!
//! None of them comes with a promise: the dates say when a key was first and last seen at work, not how long it is
//! valid, and an owner may replace a key any day. So a key is tried on every mail of its name, whatever the mail's
//! date: a signature that verifies is a fact, and one that was made with another key is told as just that
//! (`NoKey` of `proof::Outcome`). The dates are for whoever reads this table or the foot of the page. Some names change
//! their key all the time (Fastmail's `fm1` to `fm3`), some have two at once (Microsoft's `arcselector10001`): one
//! name may stand in several rows, and each is tried.
//!
//! How a key is recovered from two signatures, and checked: `docs/recovering-keys.md`. `cargo xtask keys` compares
//! this table with the DNS. Its files use nothing else of the crate, because `xtask` includes them as they stand.
//! A modulus does not compress, so it is held as its bytes.

pub mod google;
pub mod mailboxes;
pub mod microsoft;
pub mod sealers;

/// What a key signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyUse {
    /// Mail of the domain (`DKIM-Signature`).
    Dkim,
    /// What the domain's servers found on receiving (`ARC-Seal`).
    Arc,
}

/// One public key of RSA under one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishedKey {
    /// `d=` of the signatures.
    pub domain: &'static str,
    /// `s=` of the signatures.
    pub selector: &'static str,
    /// What it was seen to sign.
    pub used_for: KeyUse,
    /// n, most significant byte first.
    pub modulus: &'static [u8],
    /// e
    pub exponent: u32,
    /// The day of the first signature that verifies with it.
    pub first_seen: &'static str,
    /// The day of the last one.
    pub last_seen: &'static str,
    /// How many public messages were found to verify with it.
    pub verified: u32,
    /// Where the key itself comes from.
    pub source: &'static str,
}

/// The exponent that everybody uses.
pub const F4: u32 = 65_537;
/// The source of a key that nobody had published where it could be read.
pub const RECOVERED: &str =
    "recovered from public signatures: n = gcd(s1^65537 - m1, s2^65537 - m2)";
/// The source of a key that stands in public test data.
pub const PUBLISHED: &str = "published in public test data of mail software";
/// The source of a key that was recovered, and is the same where somebody published it.
pub const BOTH: &str = "recovered from public signatures, and published in public data: identical";

/// The tables, a family a file.
const FAMILIES: [&[PublishedKey]; 4] =
    [microsoft::MICROSOFT, google::GOOGLE, mailboxes::MAILBOXES, sealers::SEALERS];

/// Every key compiled in.
pub fn all() -> impl Iterator<Item = &'static PublishedKey> {
    FAMILIES.into_iter().flatten()
}

/// The keys of one name; both parts in lower case.
pub fn named(domain: &str, selector: &str) -> impl Iterator<Item = &'static PublishedKey> {
    all().filter(move |key| key.domain == domain && key.selector == selector)
}

impl PublishedKey {
    /// Its length.
    pub fn bits(&self) -> usize {
        self.modulus.len().saturating_mul(8)
    }

    /// What its owner publishes as `p=`, before base64: a `SubjectPublicKeyInfo` (RFC 5280 section 4.1). For tests
    /// and for the comparison with the DNS; verifying takes the numbers themselves.
    pub fn subject_public_key_info(&self) -> Vec<u8> {
        let numbers = [integer(self.modulus), integer(&self.exponent.to_be_bytes())].concat();
        let key = [&[0][..], &element(0x30, &numbers)].concat();
        element(0x30, &[RSA_ENCRYPTION, &element(0x03, &key)].concat())
    }
}

/// The `AlgorithmIdentifier` of RSA.
const RSA_ENCRYPTION: &[u8] =
    &[0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

/// An `INTEGER` of DER; it begins with a zero where the first bit would make it negative, and with none otherwise.
fn integer(number: &[u8]) -> Vec<u8> {
    let significant = number.iter().position(|&byte| byte != 0).unwrap_or(number.len());
    let number = number.get(significant..).unwrap_or_default();
    let sign: &[u8] = if number.first().is_none_or(|first| first & 0x80 != 0) { &[0] } else { &[] };
    element(0x02, &[sign, number].concat())
}

/// An element of DER, of at most 65,535 bytes.
fn element(kind: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap_or(u16::MAX);
    let [high, low] = length.to_be_bytes();
    let head: &[u8] = match length {
        0..=0x7f => &[kind, low],
        0x80..=0xff => &[kind, 0x81, low],
        _ => &[kind, 0x82, high, low],
    };
    [head, content].concat()
}

/// The bytes that hexadecimal digits stand for.
///
/// # Panics
///
/// When they are too few, too many or none: at compile time, as the tables are constants.
pub const fn hex<const N: usize>(digits: &str) -> [u8; N] {
    let mut digits = digits.as_bytes();
    assert!(digits.len() == N * 2, "as many digits as the key is long");
    let mut bytes = [0; N];
    let mut rest: &mut [u8] = &mut bytes;
    while let (Some((byte, others)), [high, low, more @ ..]) = (rest.split_first_mut(), digits) {
        *byte = digit(*high) << 4 | digit(*low);
        rest = others;
        digits = more;
    }
    bytes
}

const fn digit(digit: u8) -> u8 {
    assert!(matches!(digit, b'0'..=b'9' | b'a'..=b'f'), "a digit of a key");
    if digit <= b'9' { digit - b'0' } else { digit - b'a' + 10 }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn every_row_is_complete_and_no_key_stands_twice_under_a_name() {
        let rows: Vec<_> = all().collect();
        assert!(rows.len() > 20);
        for (place, key) in rows.iter().enumerate() {
            let name = (key.domain, key.selector);
            let same = |k: &&PublishedKey| {
                (k.domain, k.selector, k.modulus) == (name.0, name.1, key.modulus)
            };
            assert!(!rows[..place].iter().any(same), "{name:?}");
            assert_eq!(key.domain, key.domain.to_ascii_lowercase());
            assert_eq!(key.selector, key.selector.to_ascii_lowercase());
            for date in [key.first_seen, key.last_seen] {
                assert!(date.len() == 10 && date.as_bytes()[4] == b'-', "{date}");
            }
            assert!(key.first_seen <= key.last_seen);
            // A number of that length that is odd.
            assert!(
                key.modulus[0] >= 0x80 && key.modulus[key.modulus.len() - 1] % 2 == 1,
                "{name:?}"
            );
            assert!([1024, 2048].contains(&key.bits()), "{name:?}");
            assert!(key.verified >= 1 && !key.source.is_empty(), "{name:?}");
            // Two signatures are what a key is computed from, under whatever names; the third is the first that shows
            // anything.
            let of_one_key = rows.iter().filter(|other| other.modulus == key.modulus);
            assert!(of_one_key.map(|other| other.verified).sum::<u32>() >= 3, "{name:?}");
        }
    }

    #[test]
    fn digits_are_bytes() {
        assert_eq!(hex::<3>("00fa1b"), [0, 0xfa, 0x1b]);
    }

    #[test]
    fn two_keys_of_one_name_are_both_found() {
        assert_eq!(named("microsoft.com", "arcselector10001").count(), 2);
        assert_eq!(named("evil.google.com", "arc-20240605").count(), 0);
    }
}
