//! # The sending server, as the receiver checked it
//!
//! **What it looks for**: the receiver's `spf` result for the envelope sender.
//! **Why it matters**: little by itself: any customer of Exchange Online passes for their own domain.
//! **When it is wrong**: every forward fails it.
//! **References**: RFC 7208; `docs/microsoft.md` (what passes and proves nothing).

use super::{Bearing, Confidence, Finding, Severity};
use crate::message::authentication_results::Method;
use crate::trust::Facts;
use crate::trust::authentication::Says;

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The receiver confirms the sending server.
    Pass {
        /// The envelope domain.
        domain: Box<str>,
        /// Whether it is the author's.
        aligned: bool,
    },
    /// The receiver says the server may not send for the domain.
    Fail {
        /// The envelope domain, if given.
        domain: Option<Box<str>>,
    },
    /// No word about the server.
    Missing {
        /// The word.
        word: Box<str>,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for result in facts.authentication.of(&Method::Spf) {
        let aligned = result.aligned && result.mailbox.is_some();
        let (says, weight) = match (result.says, result.domain.clone()) {
            (Says::Pass, Some(domain)) => (
                Kind::Pass { domain, aligned },
                (
                    if aligned { Bearing::For } else { Bearing::Neutral },
                    Severity::Low,
                    Confidence::Possible,
                ),
            ),
            (Says::Fail, domain) => {
                (Kind::Fail { domain }, (Bearing::Against, Severity::Low, Confidence::Possible))
            }
            (Says::Pass, None) | (Says::Unfinished | Says::Nothing, _) => (
                Kind::Missing { word: result.word.clone() },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(says, weight, result.evidence));
    }
}
