//! # The sending server, as the receiver checked it
//!
//! **What it looks for**: the receiver's `spf` result for the envelope sender.
//! **Why it matters**: little by itself: any customer of Exchange Online passes for their own domain.
//! **When it is wrong**: every forward fails it.
//! **References**: RFC 7208; domain dossier 0.2, 3.4.

use super::{Bearing, Check, Confidence, Evidence, Finding, Severity};
use crate::i18n::FindingPhrase;
use crate::message::authentication_results::{Method, Ptype, ResultCode};
use crate::trust::alignment::domain_of;
use crate::trust::alignment::{Alignment, alignment};
use crate::trust::{Facts, Trust};

pub(super) const CHECK: Check = Check { id: "spf", run };

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let author = facts.authorship.author.as_ref();
    for result in facts.believed.of(&Method::Spf) {
        let evidence = Evidence::words(result.field(), result.span(), Trust::Attested);
        let envelope = result
            .value()
            .property(Ptype::Smtp, "mailfrom")
            .or_else(|| result.value().property(Ptype::Smtp, "mail"));
        let domain = envelope
            .or_else(|| result.value().property(Ptype::Smtp, "helo"))
            .map(domain_of)
            .unwrap_or_default();
        let (says, weight) = match &result.value().result {
            ResultCode::Pass => {
                let aligned = envelope.is_some()
                    && author.is_some_and(|author| {
                        alignment(&domain, &author.address.domain) != Alignment::Unaligned
                    });
                (
                    FindingPhrase::SpfPass { domain, aligned },
                    (
                        if aligned { Bearing::For } else { Bearing::Neutral },
                        Severity::Low,
                        Confidence::Possible,
                    ),
                )
            }
            ResultCode::Fail | ResultCode::HardFail | ResultCode::SoftFail => (
                FindingPhrase::SpfFail { domain },
                (Bearing::Against, Severity::Low, Confidence::Possible),
            ),
            word @ (ResultCode::Neutral
            | ResultCode::None
            | ResultCode::TempError
            | ResultCode::PermError
            | ResultCode::Policy
            | ResultCode::BestGuessPass
            | ResultCode::Timeout
            | ResultCode::Other(_)) => (
                FindingPhrase::SpfMissing { word: word.as_str().into() },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(CHECK.id, says, weight, evidence));
    }
}
