//! ARC, RFC 8617 section 4.1: the three fields of a set, as they describe themselves. Nothing here is verified.
//!
//! ```text
//! arc-authres-header = "ARC-Authentication-Results:" [CFWS] "i" [CFWS] "=" [CFWS] 1*2DIGIT [CFWS] ";" authres-payload
//! ```
//!
//! Signature and seal are tag lists (`dkim_signature`). Not supported: whether the sets form a chain; `proof` judges that.

use super::authentication_results::AuthenticationResults;
use super::dkim_signature::DkimSignature;

/// `ARC-Authentication-Results`: `i=` and then what an `Authentication-Results` would hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ArcAuthenticationResults {
    /// `i=`, 1 to 50.
    pub instance: Option<u32>,
    /// The results.
    pub results: AuthenticationResults,
}

/// `ARC-Message-Signature` or `ARC-Seal`: the same tags as a DKIM signature, with `i=` the instance.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ArcSignature {
    /// `i=`, 1 to 50.
    pub instance: Option<u32>,
    /// `cv=`, in a seal.
    pub chain: Option<ChainValidation>,
    /// All else.
    pub signature: DkimSignature,
}

/// `cv=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChainValidation {
    /// `none`: the first set.
    None,
    /// `pass`
    Pass,
    /// `fail`
    Fail,
}

/// The instances the standard allows (RFC 8617 section 4.2.1).
const INSTANCES: core::ops::RangeInclusive<u32> = 1..=50;

impl ArcAuthenticationResults {
    /// Reads a field whose body begins at a byte of the header block.
    pub fn parse(text: &str, base: usize) -> Self {
        let (instance, results) = AuthenticationResults::parse_arc(text, base);
        Self { instance: instance.filter(|i| INSTANCES.contains(i)), results }
    }
}

impl ArcSignature {
    /// Reads a field whose body begins at a byte of the header block.
    pub fn parse(text: &str, base: usize) -> Self {
        // `i=` is the instance here, never an identity.
        let signature = DkimSignature { identity: None, ..DkimSignature::parse(text, base) };
        let chain = signature.tags.value("cv").and_then(|value| {
            match value.to_ascii_lowercase().as_str() {
                "none" => Some(ChainValidation::None),
                "pass" => Some(ChainValidation::Pass),
                "fail" => Some(ChainValidation::Fail),
                _ => None,
            }
        });
        let instance = signature.tags.number("i").filter(|i| INSTANCES.contains(i));
        Self { instance, chain, signature }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::authentication_results::{Method, ResultCode};

    #[test]
    fn a_set_is_read() {
        let text = " i=2; mx.example.net 1; spf=pass (sender ip is 192.0.2.1)\n smtp.mailfrom=example.com; arc=pass (0 oda=0 ltdi=1)";
        let field = ArcAuthenticationResults::parse(text, 0);
        assert_eq!(field.instance, Some(2));
        assert_eq!(field.results.authserv_id.as_deref(), Some("mx.example.net"));
        assert_eq!(field.results.version, Some(1));
        let methods: Vec<_> = field.results.results.iter().map(|r| &r.method).collect();
        assert_eq!(methods, [&Method::Spf, &Method::Arc]);
        assert!(field.results.results.iter().all(|r| r.result == ResultCode::Pass));

        let seal = ArcSignature::parse("i=2; a=rsa-sha256; cv=Pass; d=example.net; s=x; b=AAAA", 0);
        assert_eq!((seal.instance, seal.chain), (Some(2), Some(ChainValidation::Pass)));
        assert_eq!(seal.signature.domain.as_deref(), Some("example.net"));
        assert_eq!(seal.signature.identity, None);
    }

    #[test]
    fn instances_outside_the_standard_are_none() {
        for i in ["0", "51", "4294967296", "x", "", "1x"] {
            let text = format!("i={i}; mx.example.net; spf=pass");
            assert_eq!(ArcAuthenticationResults::parse(&text, 0).instance, None, "{i}");
            assert_eq!(ArcSignature::parse(&format!("i={i}; cv=none"), 0).instance, None, "{i}");
        }
    }
}
