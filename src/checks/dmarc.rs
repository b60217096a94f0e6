//! # The author's domain, as the receiver checked it
//!
//! **What it looks for**: the receiver's own `dmarc` result, and whether it speaks of the same author as `From`.
//! **Why it matters**: Microsoft asks every receiver to refuse mail from its account address that fails this.
//! **When it is wrong**: forwarding and gateways break it; `none`, errors and guesses are missing evidence.
//! **References**: RFC 7489 section 11.2; domain dossier 3.4.

use super::{Bearing, Check, Confidence, Evidence, Finding, Severity};
use crate::i18n::FindingPhrase;
use crate::message::authentication_results::{Method, Ptype, ResultCode};
use crate::trust::alignment::domain_of;
use crate::trust::{Facts, Trust};

pub(super) const CHECK: Check = Check { id: "dmarc", run };

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let shown = facts.authorship.author.as_ref().map(|author| author.address.domain.clone());
    for result in facts.believed.of(&Method::Dmarc) {
        let evidence = Evidence::words(result.field(), result.span(), Trust::Attested);
        let reported: Option<Box<str>> =
            result.value().property(Ptype::Header, "from").map(domain_of);
        let domain = reported.clone().or_else(|| shown.clone()).unwrap_or_default();
        let (says, weight) = match &result.value().result {
            ResultCode::Pass => (
                FindingPhrase::DmarcPass { domain },
                (Bearing::For, Severity::Medium, Confidence::Likely),
            ),
            ResultCode::Fail | ResultCode::HardFail => (
                FindingPhrase::DmarcFail { domain },
                (Bearing::Against, Severity::High, Confidence::Likely),
            ),
            word @ (ResultCode::SoftFail
            | ResultCode::Neutral
            | ResultCode::None
            | ResultCode::TempError
            | ResultCode::PermError
            | ResultCode::Policy
            | ResultCode::BestGuessPass
            | ResultCode::Timeout
            | ResultCode::Other(_)) => (
                FindingPhrase::DmarcMissing { word: word.as_str().into() },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(CHECK.id, says, weight, evidence));
        if let (Some(reported), Some(shown)) = (reported, &shown)
            && reported != *shown
            && facts.authorship.concerns_microsoft()
        {
            let says = FindingPhrase::AuthorDisagrees { reported, shown: shown.clone() };
            findings.push(Finding::new(
                CHECK.id,
                says,
                (Bearing::Against, Severity::High, Confidence::Likely),
                evidence,
            ));
        }
    }
}
