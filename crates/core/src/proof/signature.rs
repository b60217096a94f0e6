//! The fields of a signature read strictly, RFC 6376 sections 3.5 and 6.1.1, RFC 8617 sections 4.1.2 and 4.1.3.
//!
//! Not supported: `z=` (copied fields, which prove nothing), expiry (`x=` needs a clock; here it must only not lie
//! before `t=`), and any algorithm but rsa-sha256 and ed25519-sha256.

use base64ct::{Base64, Encoding};

use super::body::Hash;
use super::canonical::CanonicalizationPair;
use super::tags::{Tags, compact, is_folding};
use super::{MAX_ARC_SETS, Outcome, SignatureKind};
use crate::message::arc::ChainValidation;

/// Most names in `h=`; the longest seen in real mail has about fifty.
const MAX_NAMES: usize = 512;

/// How a signature is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithm {
    /// `rsa-sha256`
    Rsa,
    /// `ed25519-sha256`
    Ed25519,
}

/// A signature that keeps to its standard.
#[derive(Debug, Clone)]
pub(super) struct Signature {
    /// `d=`, lower-case.
    pub(super) domain: Box<str>,
    /// `s=`
    pub(super) selector: Box<str>,
    /// `a=`
    pub(super) algorithm: Algorithm,
    /// `c=`; relaxed for a seal, which has none.
    pub(super) canonicalization: CanonicalizationPair,
    /// `h=`, lower-case; empty for a seal, which has none.
    pub(super) names: Vec<Box<str>>,
    /// `bh=`; a seal has none.
    pub(super) body_hash: Option<Hash>,
    /// `l=`
    pub(super) body_limit: Option<u64>,
    /// `b=`
    pub(super) bytes: Vec<u8>,
    /// Whether `i=`, when it names an identity, names the very domain of `d=`.
    pub(super) identity_is_domain: bool,
    /// `cv=` of a seal.
    pub(super) chain: Option<ChainValidation>,
}

impl Signature {
    /// Reads the body of a field, or says why it is not usable.
    pub(super) fn read(kind: SignatureKind, body: &str) -> Result<Self, Outcome> {
        let tags = Tags::read(body).ok_or(Outcome::Malformed)?;
        // Asked first: what a copy left out must not be called a fault of the signer's.
        if ["b", "bh"].iter().any(|tag| tags.value(tag).is_some_and(is_shortened)) {
            return Err(Outcome::Shortened);
        }
        let algorithm = match tags.value("a") {
            Some("rsa-sha256") => Algorithm::Rsa,
            Some("ed25519-sha256") => Algorithm::Ed25519,
            Some("rsa-sha1") => return Err(Outcome::TooWeak),
            _ => return Err(Outcome::Malformed),
        };
        Self::of_tags(kind, &tags, algorithm).ok_or(Outcome::Malformed)
    }

    fn of_tags(kind: SignatureKind, tags: &Tags<'_>, algorithm: Algorithm) -> Option<Self> {
        let domain = domain(tags.value("d")?)?;
        let identity_is_domain = match kind {
            SignatureKind::Dkim => {
                if tags.value("v") != Some("1") || !names_dns(tags.value("q")) {
                    return None;
                }
                identity(tags.value("i"), &domain)?
            }
            SignatureKind::ArcSeal | SignatureKind::ArcMessageSignature => {
                instance(tags.value("i")?)?;
                true
            }
        };
        let number_of = |name| tags.value(name).map(number);
        let (signed, expires, limit) = (number_of("t"), number_of("x"), number_of("l"));
        if [signed, expires, limit].contains(&Some(None)) {
            return None;
        }
        if matches!((signed, expires), (Some(signed), Some(expires)) if expires < signed) {
            return None;
        }
        let mut signature = Self {
            selector: selector(tags.value("s")?)?,
            algorithm,
            canonicalization: CanonicalizationPair::read(Some("relaxed/relaxed"))?,
            names: Vec::new(),
            body_hash: None,
            body_limit: None,
            bytes: base64(tags.value("b")?)?,
            identity_is_domain,
            chain: None,
            domain,
        };
        if kind == SignatureKind::ArcSeal {
            // A seal covers the whole set, never a choice of fields (RFC 8617 section 4.1.3).
            if tags.value("h").is_some() {
                return None;
            }
            signature.chain = Some(chain(tags.value("cv")?)?);
            return Some(signature);
        }
        signature.canonicalization = CanonicalizationPair::read(tags.value("c"))?;
        signature.names = names(tags.value("h")?)?;
        signature.body_hash = Some(base64(tags.value("bh")?)?.try_into().ok()?);
        signature.body_limit = limit.flatten();
        let covers = |name: &str| signature.names.iter().any(|covered| **covered == *name);
        let names_are_right = match kind {
            SignatureKind::Dkim => covers("from"),
            SignatureKind::ArcMessageSignature => !covers("arc-seal"),
            SignatureKind::ArcSeal => true,
        };
        names_are_right.then_some(signature)
    }
}

/// An instance number, RFC 8617 section 4.2.1.
pub(super) fn instance(value: &str) -> Option<u32> {
    let digits = (1..=2).contains(&value.len()) && value.chars().all(|c| c.is_ascii_digit());
    let number = digits.then(|| value.parse().ok())??;
    (1..=MAX_ARC_SETS).contains(&number).then_some(number)
}

/// The instance at the head of an `ARC-Authentication-Results`, RFC 8617 section 4.1.1.
pub(super) fn instance_of_results(body: &str) -> Option<u32> {
    let (head, _) = body.split_once(';')?;
    let (name, value) = head.split_once('=')?;
    (name.trim_matches(is_folding) == "i").then(|| instance(value.trim_matches(is_folding)))?
}

/// The instance of a seal or a message signature, whatever else is wrong with it.
pub(super) fn instance_of_signature(body: &str) -> Option<u32> {
    instance(Tags::read(body)?.value("i")?)
}

fn chain(value: &str) -> Option<ChainValidation> {
    match value.to_ascii_lowercase().as_str() {
        "none" => Some(ChainValidation::None),
        "pass" => Some(ChainValidation::Pass),
        "fail" => Some(ChainValidation::Fail),
        _ => None,
    }
}

/// A domain of two labels or more. Letters beyond ASCII are allowed by RFC 8616; no key is known for such names.
fn domain(value: &str) -> Option<Box<str>> {
    (value.contains('.') && is_dotted(value)).then(|| value.to_ascii_lowercase().into())
}

fn selector(value: &str) -> Option<Box<str>> {
    is_dotted(value).then(|| value.into())
}

fn is_dotted(value: &str) -> bool {
    value.split('.').all(|label| {
        !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    })
}

/// Whether `i=` is exactly the domain; nothing when it is neither that nor below it (RFC 6376 section 6.1.1).
fn identity(value: Option<&str>, domain: &str) -> Option<bool> {
    let Some(value) = value else { return Some(true) };
    let (_, of) = value.rsplit_once('@')?;
    let of = of.to_ascii_lowercase();
    if of == domain {
        return Some(true);
    }
    of.strip_suffix(domain).is_some_and(|sub| sub.ends_with('.')).then_some(false)
}

fn names_dns(value: Option<&str>) -> bool {
    value.is_none_or(|value| value.split(':').any(|way| way.trim_matches(is_folding) == "dns/txt"))
}

/// A number of `t=`, `x=` or `l=`, or nothing when the tag holds anything but digits.
fn number(value: &str) -> Option<u64> {
    let digits = (1..=18).contains(&value.len()) && value.chars().all(|c| c.is_ascii_digit());
    digits.then(|| value.parse().ok())?
}

fn names(value: &str) -> Option<Vec<Box<str>>> {
    if value.is_empty() {
        return Some(Vec::new());
    }
    let mut names = Vec::new();
    for name in value.split(':').map(|name| name.trim_matches(is_folding)) {
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_graphic());
        if !is_name || names.len() == MAX_NAMES {
            return None;
        }
        names.push(name.to_ascii_lowercase().into());
    }
    Some(names)
}

/// Whether a value in base64 was cut short by whoever copied it: its end says so, or is missing. A program shows the
/// beginning and dots, and a hand marks a line that stops.
fn is_shortened(value: &str) -> bool {
    let compact = compact(value);
    let is_of_base64 = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/');
    let rest = compact.trim_start_matches(is_of_base64);
    let kept = compact.len() - rest.len();
    let marked = ["..", "\u{2026}", "[", "("].iter().any(|mark| rest.starts_with(mark));
    // Four letters stand for three bytes: a whole value never ends within them.
    let cut_off = rest.is_empty() && kept > 8 && !kept.is_multiple_of(4);
    kept > 0 && (marked || cut_off)
}

/// Base64 with white space anywhere, otherwise exact; an empty value is none.
fn base64(value: &str) -> Option<Vec<u8>> {
    Base64::decode_vec(&compact(value)).ok().filter(|bytes| !bytes.is_empty())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use SignatureKind::{ArcMessageSignature, ArcSeal, Dkim};

    const BH: &str = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    fn read(kind: SignatureKind, extra: &str) -> Result<Signature, Outcome> {
        let base = match kind {
            Dkim => "v=1; h=From:To ;",
            ArcMessageSignature => "i=1; h=from;",
            ArcSeal => "i=1;cv=none;",
        };
        let hash = if kind == ArcSeal { String::new() } else { format!("bh={BH};") };
        Signature::read(kind, &format!("{base}{hash}{extra}"))
    }

    #[test]
    fn a_signature_that_keeps_to_the_standard_is_read() {
        let text = "a=rsa-sha256; d=Example.ORG; s=sel; b=AA\n AA; c=relaxed; t=5; x=5; l=0; i=@a.example.org";
        let signature = read(Dkim, text).unwrap();
        assert_eq!((&*signature.domain, &*signature.selector), ("example.org", "sel"));
        assert_eq!(signature.names, ["from", "to"].map(Box::<str>::from));
        assert_eq!((signature.bytes.len(), signature.body_limit), (3, Some(0)));
        assert!(!signature.identity_is_domain);
        let seal = read(ArcSeal, "a=ed25519-sha256; d=a.b; s=s; b=AAAA").unwrap();
        assert_eq!(seal.chain, Some(ChainValidation::None));
        assert!(read(ArcMessageSignature, "a=rsa-sha256; d=a.b; s=s; b=AAAA").is_ok());
    }

    #[test]
    fn whatever_breaks_the_standard_is_malformed() {
        let fine = "a=rsa-sha256; d=a.b; s=s; b=AAAA;";
        assert!(read(Dkim, fine).is_ok());
        let whole = [
            "a=rsa-sha256; d=a.b; s=s; b=",
            "a=rsa-sha256; d=a.b; s=s; b=A*AA",
            "a=rsa-sha256; d=a.b; s=s",
            "a=rsa-sha256; d=a.b; s=; b=AAAA",
            "a=rsa-sha256; d=a; s=s; b=AAAA",
            "a=rsa-sha256; d=a b.c; s=s; b=AAAA",
            "a=rsa-sha256; d=a.b'c.d; s=s; b=AAAA",
            "a=rsa-sha512; d=a.b; s=s; b=AAAA",
            "a=; d=a.b; s=s; b=AAAA",
            "d=a.b; s=s; b=AAAA",
        ];
        for text in whole {
            assert_eq!(read(Dkim, text).err(), Some(Outcome::Malformed), "{text}");
        }
        let added = [
            "t=", "t=x", "t=-1", "l=1e3", "t=2; x=1", "c=loose", "q=https", "i=@b.a", "i=@xa.b",
            "i=a.b", "s=t", "h=from",
        ];
        for extra in added {
            assert_eq!(
                read(Dkim, &format!("{fine}{extra}")).err(),
                Some(Outcome::Malformed),
                "{extra}"
            );
        }
        let sha1 = "a=rsa-sha1; d=a.b; s=s; b=AAAA";
        assert_eq!(read(Dkim, sha1).err(), Some(Outcome::TooWeak));
    }

    #[test]
    fn what_a_copy_cut_short_is_no_fault_of_the_signers() {
        for value in
            ["Ab1cD2e0...", "Ab1cD2e0\u{2026}", "Ab1c D2e0 [...]", "Ab (cut)", "Ab1cD2e0Ab"]
        {
            let text = format!("a=rsa-sha256; d=a.b; s=s; b={value}");
            assert_eq!(read(Dkim, &text).err(), Some(Outcome::Shortened), "{value}");
        }
        let hash = "v=1; h=from; bh=47DEQ...; a=rsa-sha256; d=a.b; s=s; b=AAAA";
        assert_eq!(Signature::read(Dkim, hash).err(), Some(Outcome::Shortened));
        for value in ["...", "A*AA", "Ab1c=D2e0"] {
            let text = format!("a=rsa-sha256; d=a.b; s=s; b={value}");
            assert_eq!(read(Dkim, &text).err(), Some(Outcome::Malformed), "{value}");
        }
    }

    #[test]
    fn names_must_include_from_in_dkim_and_no_seal_in_a_message_signature() {
        let rest = format!("a=rsa-sha256; d=a.b; s=s; b=AAAA; bh={BH}");
        let read = |kind, head: &str| Signature::read(kind, &format!("{head}{rest}")).is_ok();
        assert!(read(Dkim, "v=1; h=from:from:to;"));
        assert!(!read(Dkim, "v=1; h=to;"));
        assert!(!read(Dkim, "v=1; h=from::to;"));
        assert!(!read(Dkim, &format!("v=1; h={}from;", "a:".repeat(MAX_NAMES))));
        assert!(read(ArcMessageSignature, "i=1; h=;"));
        assert!(!read(ArcMessageSignature, "i=1; h=from:ARC-Seal;"));
        assert!(!read(ArcMessageSignature, "i=51; h=from;"));
        assert!(!read(ArcSeal, "i=1; cv=none; h=from;"));
        assert!(!read(ArcSeal, "i=1; cv=maybe;"));
        assert!(!read(ArcSeal, "i=1;"));
    }

    #[test]
    fn instances_are_one_to_fifty() {
        for (text, expected) in [
            ("1", Some(1)),
            ("50", Some(50)),
            ("51", None),
            ("0", None),
            ("+1", None),
            ("", None),
            ("001", None),
        ] {
            assert_eq!(instance(text), expected, "{text}");
        }
        assert_eq!(instance_of_results(" i = 2 ; mx.example.org; none"), Some(2));
        for text in ["", "i=1", "mx.example.org; i=1;", "a=1; i=1", "i=1 x; y"] {
            assert_eq!(instance_of_results(text), None, "{text}");
        }
    }
}
