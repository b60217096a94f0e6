//! # The signature, as the receiver checked it
//!
//! **What it looks for**: every `dkim` result of the receiver, each with its own signer.
//! **Why it matters**: genuine account mail is signed by `accountprotection.microsoft.com`; a pass for any
//! other domain says nothing about Microsoft.
//! **When it is wrong**: gateways and lists rewrite mail and break signatures.
//! **References**: RFC 6376; `docs/attacks.md`, attacks 54 to 57.

use super::{Bearing, Check, CheckId, Confidence, Finding, Severity};
use crate::checks::finding_kind::FindingPhrase;
use crate::message::authentication_results::Method;
use crate::trust::Facts;
use crate::trust::authentication::Says;

pub(super) const CHECK: Check = Check { id: CheckId::Dkim, run };

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for result in facts.authentication.of(&Method::Dkim) {
        let (says, weight) = match (result.says, result.domain.clone()) {
            (Says::Pass, Some(domain)) if result.aligned => (
                FindingPhrase::DkimPass { domain, aligned: true },
                (Bearing::For, Severity::Medium, Confidence::Likely),
            ),
            (Says::Pass, Some(domain)) => (
                FindingPhrase::DkimPass { domain, aligned: false },
                (Bearing::Neutral, Severity::Low, Confidence::Likely),
            ),
            (Says::Fail, domain) => (
                FindingPhrase::DkimFail { domain },
                (Bearing::Against, Severity::Medium, Confidence::Possible),
            ),
            (Says::Pass, None) | (Says::Unfinished | Says::Nothing, _) => (
                FindingPhrase::DkimMissing { word: result.word.clone() },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(CHECK.id, says, weight, result.evidence));
    }
}
