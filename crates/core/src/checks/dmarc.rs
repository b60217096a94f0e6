//! # The author's domain, as the receiver checked it
//!
//! **What it looks for**: the receiver's own `dmarc` result, and whether it speaks of the same author as `From`.
//! **Why it matters**: Microsoft asks every receiver to refuse mail from its account address that fails this.
//! **When it is wrong**: forwarding and gateways break it; `none`, errors and guesses are missing evidence.
//! **References**: RFC 7489 section 11.2; `docs/microsoft.md` (policies and signatures).

use super::{Bearing, Check, CheckId, Confidence, Finding, Severity};
use crate::checks::finding_kind::FindingPhrase;
use crate::message::authentication_results::Method;
use crate::trust::Facts;
use crate::trust::authentication::Says;

pub(super) const CHECK: Check = Check { id: CheckId::Dmarc, run };

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let shown = facts.authorship.author.as_ref().map(|author| author.address.domain.clone());
    for result in facts.authentication.of(&Method::Dmarc) {
        let (says, weight) = match (result.says, result.domain.clone()) {
            (Says::Pass, Some(domain)) => (
                FindingPhrase::DmarcPass { domain },
                (Bearing::For, Severity::Medium, Confidence::Likely),
            ),
            (Says::Fail, domain) => (
                FindingPhrase::DmarcFail { domain },
                (Bearing::Against, Severity::High, Confidence::Likely),
            ),
            (Says::Pass, None) | (Says::Unfinished | Says::Nothing, _) => (
                FindingPhrase::DmarcMissing { word: result.word.clone() },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(CHECK.id, says, weight, result.evidence));
        if let (Some(reported), Some(shown)) = (result.domain.clone(), &shown)
            && reported != *shown
            && facts.authorship.concerns_brand()
        {
            let says = FindingPhrase::AuthorDisagrees { reported, shown: shown.clone() };
            findings.push(Finding::new(
                CHECK.id,
                says,
                (Bearing::Against, Severity::High, Confidence::Likely),
                result.evidence,
            ));
        }
    }
}
