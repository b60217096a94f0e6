//! # Microsoft's overall mark
//!
//! **What it looks for**: `compauth` in the results of Exchange Online.
//! **Why it matters**: it is often taken for proof and is none: it passed on 3,930 of 7,909 real phish. A
//! failure is evidence against.
//! **When it is wrong**: never by itself; a pass carries no weight here.
//! **References**: domain dossier 0.2, 3.1.

use super::{Bearing, Check, Confidence, Evidence, Finding, Severity};
use crate::i18n::FindingPhrase;
use crate::message::authentication_results::{Method, Ptype, ResultCode};
use crate::trust::{Facts, Trust};

pub(super) const CHECK: Check = Check { id: "compauth", run };

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for result in facts.believed.of(&Method::Compauth) {
        let evidence = Evidence::words(result.field(), result.span(), Trust::Attested);
        let value = result.value();
        let reason = value
            .reason
            .clone()
            .or_else(|| value.untyped("reason").map(Box::from))
            .or_else(|| value.property(Ptype::Policy, "reason").map(Box::from));
        if value.result == ResultCode::Fail {
            findings.push(Finding::new(
                CHECK.id,
                FindingPhrase::CompauthFail { reason },
                (Bearing::Against, Severity::Low, Confidence::Possible),
                evidence,
            ));
        } else {
            let says = FindingPhrase::Compauth { result: value.result.as_str().into(), reason };
            findings.push(Finding::new(
                CHECK.id,
                says,
                (Bearing::Neutral, Severity::None, Confidence::Certain),
                evidence,
            ));
        }
    }
}
