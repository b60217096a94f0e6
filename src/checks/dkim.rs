//! # The signature, as the receiver checked it
//!
//! **What it looks for**: every `dkim` result of the receiver, each with its own signer.
//! **Why it matters**: genuine account mail is signed by `accountprotection.microsoft.com`; a pass for any
//! other domain says nothing about Microsoft.
//! **When it is wrong**: gateways and lists rewrite mail and break signatures.
//! **References**: RFC 6376; attacks 54 to 57.

use super::{Bearing, Check, Confidence, Evidence, Finding, Severity};
use crate::i18n::FindingPhrase;
use crate::message::authentication_results::{Method, ResultCode};
use crate::trust::alignment::{Alignment, alignment};
use crate::trust::seal::signer;
use crate::trust::{Facts, Trust};

pub(super) const CHECK: Check = Check { id: "dkim", run };

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let author = facts.authorship.author.as_ref();
    for result in facts.believed.of(&Method::Dkim) {
        let evidence = Evidence::words(result.field(), result.span(), Trust::Attested);
        let domain = signer(result.value()).map(Box::from);
        let (says, weight) = match &result.value().result {
            ResultCode::Pass => match domain {
                Some(domain) => {
                    let aligned = author.is_some_and(|author| {
                        alignment(&domain, &author.address.domain) != Alignment::Unaligned
                    });
                    let bearing = if aligned { Bearing::For } else { Bearing::Neutral };
                    (
                        FindingPhrase::DkimPass { domain, aligned },
                        (
                            bearing,
                            if aligned { Severity::Medium } else { Severity::Low },
                            Confidence::Likely,
                        ),
                    )
                }
                None => (
                    FindingPhrase::DkimMissing { word: "pass".into() },
                    (Bearing::Neutral, Severity::None, Confidence::Certain),
                ),
            },
            ResultCode::Fail | ResultCode::HardFail => (
                FindingPhrase::DkimFail { domain },
                (Bearing::Against, Severity::Medium, Confidence::Possible),
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
                FindingPhrase::DkimMissing { word: word.as_str().into() },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(CHECK.id, says, weight, evidence));
    }
}
