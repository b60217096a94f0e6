//! # The sending server, as the receiver checked it
//!
//! **What it looks for**: the receiver's `spf` result for the envelope sender.
//! **Why it matters**: little by itself: any customer of Exchange Online passes for their own domain.
//! **When it is wrong**: every forward fails it.
//! **References**: RFC 7208; `docs/microsoft.md` (what passes and proves nothing).

use super::{Bearing, Check, CheckId, Confidence, Finding, Severity};
use crate::checks::finding_kind::FindingPhrase;
use crate::message::authentication_results::Method;
use crate::trust::Facts;
use crate::trust::authentication::Says;

pub(super) const CHECK: Check = Check { id: CheckId::Spf, run };

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for result in facts.authentication.of(&Method::Spf) {
        let aligned = result.aligned && result.mailbox.is_some();
        let (says, weight) = match (result.says, result.domain.clone()) {
            (Says::Pass, Some(domain)) => (
                FindingPhrase::SpfPass { domain, aligned },
                (
                    if aligned { Bearing::For } else { Bearing::Neutral },
                    Severity::Low,
                    Confidence::Possible,
                ),
            ),
            (Says::Fail, domain) => (
                FindingPhrase::SpfFail { domain },
                (Bearing::Against, Severity::Low, Confidence::Possible),
            ),
            (Says::Pass, None) | (Says::Unfinished | Says::Nothing, _) => (
                FindingPhrase::SpfMissing { word: result.word.clone() },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(CHECK.id, says, weight, result.evidence));
    }
}
