//! The methods and result words of the IANA registry "Email Authentication Parameters" (RFC 8601 section 6).
//!
//! Not supported: `compauth` and other extension methods are known to [`Method`] but to no registry.

use super::{Method, ResultCode};

/// Whether the registry lists a method, by its lower-case name.
pub(super) fn lists_method(name: &str) -> bool {
    matches!(
        name,
        "arc"
            | "auth"
            | "dkim"
            | "dkim-adsp"
            | "dkim-atps"
            | "dmarc"
            | "dnswl"
            | "domainkeys"
            | "iprev"
            | "rrvs"
            | "sender-id"
            | "smime"
            | "spf"
            | "vbr"
    )
}

/// Whether the registry lists a result word for a method. Methods whose words are not kept here list every word.
pub(super) fn lists(method: &Method, result: &ResultCode) -> bool {
    use ResultCode::{Fail, Neutral, None, Pass, PermError, Policy, SoftFail, TempError};
    match method {
        Method::Spf => {
            matches!(
                result,
                Pass | Fail | SoftFail | Neutral | None | TempError | PermError | Policy
            )
        }
        Method::Dkim => {
            matches!(result, Pass | Fail | Neutral | None | TempError | PermError | Policy)
        }
        Method::Dmarc | Method::Auth => {
            matches!(result, Pass | Fail | None | TempError | PermError)
        }
        Method::Arc => matches!(result, Pass | Fail | None),
        Method::Iprev => matches!(result, Pass | Fail | TempError | PermError),
        Method::Compauth | Method::Bimi | Method::Other(_) => true,
    }
}
