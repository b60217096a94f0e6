//! # Microsoft's overall mark
//!
//! **What it looks for**: `compauth` in the results of Exchange Online.
//! **Why it matters**: it is often taken for proof and is none: it passed on 3,930 of 7,909 real phish. A
//! failure is evidence against.
//! **When it is wrong**: never by itself; a pass carries no weight here.
//! **References**: `docs/microsoft.md` (results).

use super::{Bearing, Check, CheckId, Confidence, Finding, Severity};
use crate::checks::finding_kind::FindingPhrase;
use crate::message::authentication_results::Method;
use crate::trust::Facts;
use crate::trust::authentication::Says;

pub(super) const CHECK: Check = Check { id: CheckId::Compauth, run };

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for mark in facts.authentication.of(&Method::Compauth) {
        let reason = mark.reason.clone();
        let (says, weight) = match mark.says {
            Says::Fail => (
                FindingPhrase::CompauthFail { reason },
                (Bearing::Against, Severity::Low, Confidence::Possible),
            ),
            Says::Pass | Says::Unfinished | Says::Nothing => (
                FindingPhrase::Compauth { result: mark.word.clone(), reason },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(CHECK.id, says, weight, mark.evidence));
    }
}
