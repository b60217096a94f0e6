//! # Microsoft's overall mark
//!
//! **What it looks for**: `compauth` in the results of Exchange Online.
//! **Why it matters**: it is often taken for proof and is none: it passed on 3,930 of 7,909 real phish. A
//! failure is evidence against.
//! **When it is wrong**: never by itself; a pass carries no weight here.
//! **References**: `docs/microsoft.md` (results).

use super::{Bearing, Confidence, Finding, Severity};
use crate::message::authentication_results::Method;
use crate::trust::Facts;
use crate::trust::authentication::Says;

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Microsoft's overall mark, explained, without weight.
    Compauth {
        /// The word.
        result: Box<str>,
        /// The reason code.
        reason: Option<Box<str>>,
    },
    /// Microsoft's overall mark is a failure.
    Fail {
        /// The reason code.
        reason: Option<Box<str>>,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for mark in facts.authentication.of(&Method::Compauth) {
        let reason = mark.reason.clone();
        let (says, weight) = match mark.says {
            Says::Fail => {
                (Kind::Fail { reason }, (Bearing::Against, Severity::Low, Confidence::Possible))
            }
            Says::Pass | Says::Unfinished | Says::Nothing => (
                Kind::Compauth { result: mark.word.clone(), reason },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(says, weight, mark.evidence));
    }
}
