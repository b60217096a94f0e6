//! # The signature, as the receiver checked it
//!
//! **What it looks for**: every `dkim` result of the receiver, each with its own signer.
//! **Why it matters**: genuine account mail is signed by `accountprotection.microsoft.com`; a pass for any
//! other domain says nothing about Microsoft.
//! **When it is wrong**: gateways and lists rewrite mail and break signatures.
//! **References**: RFC 6376; `docs/attacks.md`, attacks 54 to 57.

use super::{Bearing, Confidence, Finding, Severity};
use crate::message::authentication_results::Method;
use crate::trust::Facts;
use crate::trust::authentication::Says;

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The receiver confirms the signature of a domain.
    Pass {
        /// `header.d`.
        domain: Box<str>,
        /// Whether it is the author's.
        aligned: bool,
    },
    /// The receiver says the signature is wrong.
    Fail {
        /// `header.d`, if given.
        domain: Option<Box<str>>,
    },
    /// The receiver says there is no signature, or could not check.
    Missing {
        /// The word.
        word: Box<str>,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for result in facts.authentication.of(&Method::Dkim) {
        let (says, weight) = match (result.says, result.domain.clone()) {
            (Says::Pass, Some(domain)) if result.aligned => (
                Kind::Pass { domain, aligned: true },
                (Bearing::For, Severity::Medium, Confidence::Likely),
            ),
            (Says::Pass, Some(domain)) => (
                Kind::Pass { domain, aligned: false },
                (Bearing::Neutral, Severity::Low, Confidence::Likely),
            ),
            (Says::Fail, domain) => {
                (Kind::Fail { domain }, (Bearing::Against, Severity::Medium, Confidence::Possible))
            }
            (Says::Pass, None) | (Says::Unfinished | Says::Nothing, _) => (
                Kind::Missing { word: result.word.clone() },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(says, weight, result.evidence));
    }
}
