//! ARC, RFC 8617 section 4.1: the three fields of a set, as they describe themselves. Nothing here is verified.

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
