//! DKIM key records, RFC 6376 section 3.6.1 and RFC 8463 section 4.
//!
//! Not supported: `g=` (RFC 4871), which RFC 6376 took back; `n=`, which is for people.

use ::rsa::RsaPublicKey;
use base64ct::{Base64Unpadded, Encoding};

use super::tags::{Tags, compact};
use super::{ed25519, rsa};

/// A public key, ready to verify with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublicKey {
    /// `k=rsa`
    Rsa(RsaPublicKey),
    /// `k=ed25519`
    Ed25519(ed25519::Key),
}

impl PublicKey {
    /// Its length in bits.
    pub fn bits(&self) -> u32 {
        match self {
            Self::Rsa(key) => rsa::bits(key),
            Self::Ed25519(_) => ed25519::BITS,
        }
    }
}

/// What a domain publishes for one selector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRecord {
    /// `p=`, read as `k=` says.
    pub key: PublicKey,
    /// `t=y`: the domain is only trying it out.
    pub testing: bool,
    /// `t=s`: `i=` must name the very domain of `d=`, no subdomain.
    pub strict_identity: bool,
}

/// Why a text is no usable key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyError {
    /// It is no key record at all (another TXT record, an error message, only half of it).
    NotAKey,
    /// `p=` is empty: the owner withdrew the key.
    Revoked,
    /// Neither RSA nor Ed25519, or not for SHA-256.
    OtherAlgorithm,
    /// `s=` says that it is not for mail.
    NotForMail,
    /// An RSA key below 1024 bits.
    TooShort,
    /// An RSA key above 4096 bits.
    TooLong,
    /// `p=` is not base64, as when the end is cut off.
    BadBase64,
    /// `p=` is base64 but no key of its kind.
    BrokenKey,
    /// More than one different key.
    SeveralKeys,
}

/// For logs and terminals; the sentences for readers stand in the words crate.
impl core::fmt::Display for KeyError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::NotAKey => "not a key record",
            Self::Revoked => "the owner withdrew the key",
            Self::OtherAlgorithm => "neither RSA nor Ed25519 for SHA-256",
            Self::NotForMail => "not for mail",
            Self::TooShort => "an RSA key below 1024 bits",
            Self::TooLong => "an RSA key above 4096 bits",
            Self::BadBase64 => "`p=` is not base64",
            Self::BrokenKey => "`p=` is no key of its kind",
            Self::SeveralKeys => "more than one key",
        })
    }
}

impl core::error::Error for KeyError {}

impl KeyError {
    /// Whether the domain's owner said this, rather than whoever copied the record.
    pub fn is_an_answer(self) -> bool {
        match self {
            Self::Revoked
            | Self::OtherAlgorithm
            | Self::NotForMail
            | Self::TooShort
            | Self::TooLong => true,
            Self::NotAKey | Self::BadBase64 | Self::BrokenKey | Self::SeveralKeys => false,
        }
    }
}

impl KeyRecord {
    /// Reads one record, its strings joined.
    pub fn read(record: &str) -> Result<Self, KeyError> {
        let tags = Tags::read(record).ok_or(KeyError::NotAKey)?;
        let version_is_right = match tags.value("v") {
            None => true,
            Some(version) => version == "DKIM1" && tags.begins_with("v"),
        };
        let p = tags.value("p").filter(|_| version_is_right).ok_or(KeyError::NotAKey)?;
        if !allows(tags.value("h"), &["sha256"]) {
            return Err(KeyError::OtherAlgorithm);
        }
        if !allows(tags.value("s"), &["*", "email"]) {
            return Err(KeyError::NotForMail);
        }
        let flag = |flag| tags.value("t").is_some_and(|t| t.split(':').any(|f| f.trim() == flag));
        Ok(Self {
            key: read_key(tags.value("k").unwrap_or("rsa"), p)?,
            testing: flag("y"),
            strict_identity: flag("s"),
        })
    }
}

impl KeyRecord {
    /// The record that holds an RSA key and says nothing else.
    pub fn of_numbers(modulus: &[u8], exponent: u32) -> Result<Self, KeyError> {
        let key = PublicKey::Rsa(rsa::key_of(modulus, &exponent.to_be_bytes())?);
        Ok(Self { key, testing: false, strict_identity: false })
    }
}

/// Whether a colon-separated list, if there is one, names one of these words.
fn allows(list: Option<&str>, words: &[&str]) -> bool {
    list.is_none_or(|list| list.split(':').any(|word| words.contains(&word.trim())))
}

fn read_key(kind: &str, p: &str) -> Result<PublicKey, KeyError> {
    let p = compact(p);
    if p.is_empty() {
        return Err(KeyError::Revoked);
    }
    // Some publish without the padding; it carries nothing.
    let bytes = Base64Unpadded::decode_vec(p.trim_end_matches('='));
    match kind {
        "rsa" => rsa::read_key(&bytes.map_err(|_| KeyError::BadBase64)?).map(PublicKey::Rsa),
        "ed25519" => {
            ed25519::read_key(&bytes.map_err(|_| KeyError::BadBase64)?).map(PublicKey::Ed25519)
        }
        _ => Err(KeyError::OtherAlgorithm),
    }
}

/// `p=` of a row of the built-in table, for tests.
#[cfg(test)]
pub(crate) fn built_in(row: usize) -> String {
    let key = crate::data::keys::all().nth(row);
    let bytes = key.map(crate::data::keys::PublishedKey::subject_public_key_info);
    base64ct::Base64::encode_string(&bytes.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        reason = "a test may fail loudly"
    )]

    use super::*;
    use crate::data::keys;

    /// The key of RFC 8463 appendix A.2.
    const ED25519: &str = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

    fn p() -> String {
        built_in(0)
    }

    #[test]
    fn records_are_read_as_published() {
        let record = KeyRecord::read(&format!("v=DKIM1; k=rsa; t=y:s; n=note; p={}", p())).unwrap();
        assert_eq!(record.key.bits(), 1024);
        assert!(record.testing && record.strict_identity);
        for prefix in ["", "k=rsa;", "v=DKIM1;h=sha1:sha256;", "s=email; ", "s=*;"] {
            let record = KeyRecord::read(&format!("{prefix}p={}", p())).unwrap();
            assert!(!record.testing && !record.strict_identity);
        }
        let record = KeyRecord::read(&format!("v=DKIM1; k=ed25519; p={ED25519}")).unwrap();
        assert_eq!(record.key.bits(), 256);
    }

    #[test]
    fn white_space_in_the_key_and_missing_padding_do_not_matter() {
        let p = p();
        let (a, b) = p.split_at(70);
        let expected = KeyRecord::read(&format!("p={p}"));
        assert!(expected.is_ok());
        assert_eq!(KeyRecord::read(&format!("p={a} \n\t{b}")), expected);
        let unpadded = ED25519.trim_end_matches('=');
        assert!(KeyRecord::read(&format!("k=ed25519;p={unpadded}")).is_ok());
    }

    #[test]
    fn a_bare_rsa_public_key_is_the_same_key() {
        use base64ct::Base64;
        let der = Base64::decode_vec(&p()).unwrap();
        // SEQUENCE, AlgorithmIdentifier and BIT STRING take 22 bytes before the RSAPublicKey.
        let bare = Base64::encode_string(&der[22..]);
        assert_eq!(KeyRecord::read(&format!("p={bare}")), KeyRecord::read(&format!("p={}", p())));
    }

    #[test]
    fn every_other_text_is_told_apart() {
        let p = p();
        let cases = [
            ("v=spf1 -all".to_owned(), KeyError::NotAKey),
            ("hello".to_owned(), KeyError::NotAKey),
            (format!("v=DKIM2; p={p}"), KeyError::NotAKey),
            (format!("p={p}; v=DKIM1"), KeyError::NotAKey),
            (format!("p={p}; p={p}"), KeyError::NotAKey),
            ("v=DKIM1; p=".to_owned(), KeyError::Revoked),
            ("v=DKIM1; k=rsa; p= ;".to_owned(), KeyError::Revoked),
            (format!("k=dsa; p={p}"), KeyError::OtherAlgorithm),
            (format!("h=sha1; p={p}"), KeyError::OtherAlgorithm),
            (format!("s=tlsrpt; p={p}"), KeyError::NotForMail),
            (format!("p={}", &p[..p.len() - 3]), KeyError::BadBase64),
            ("p=MIG...".to_owned(), KeyError::BadBase64),
            (format!("p={}", &p[..100]), KeyError::BrokenKey),
            ("p=AAAA".to_owned(), KeyError::BrokenKey),
            (format!("k=ed25519; p={p}"), KeyError::BrokenKey),
            (format!("k=ed25519; p={}=", "A".repeat(43)), KeyError::BrokenKey),
            (format!("p={ED25519}"), KeyError::BrokenKey),
        ];
        for (text, error) in cases {
            assert_eq!(KeyRecord::read(&text), Err(error), "{text}");
        }
    }

    #[test]
    fn a_built_in_key_is_the_one_its_owner_publishes() {
        for (row, key) in keys::all().enumerate() {
            let record = KeyRecord::read(&format!("p={}", built_in(row)));
            assert_eq!(record, KeyRecord::of_numbers(key.modulus, key.exponent));
            let bits = usize::try_from(record.unwrap().key.bits());
            assert_eq!(bits, Ok(key.bits()), "{} {}", key.selector, key.domain);
        }
    }
}
