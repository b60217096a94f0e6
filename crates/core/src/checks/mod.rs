//! Stage 4: what the facts mean, one check a file.
//!
//! A check is a pure function over [`Facts`]. It reads what the receiver attested and what the sender claimed
//! from different places, and writes findings; it decides nothing. A check that is not in [`CHECKS`] is dead
//! code and does not compile.

mod address_in_name;
mod age;
mod ambiguous_author;
mod author;
mod claims_brand;
mod compauth;
mod copied_marks;
mod dkim;
mod dmarc;
pub(crate) mod duplicate_fields;
mod edited_block;
pub mod finding;
pub mod finding_kind;
mod forwarded;
mod id;
mod ignored_results;
mod message;
mod paste;
mod recipient;
mod reply_address;
mod seal;
mod sending_server;
mod signature;
mod spam_marks;
mod spf;
mod unlike_known;

pub use crate::trust::Evidence;
pub use finding::{Bearing, Confidence, Finding, Severity};
pub use id::CheckId;

use std::collections::BTreeMap;

use crate::checks::finding_kind::FindingPhrase;
use crate::message::FieldIndex;
use crate::trust::{Facts, Trust};

/// One check.
#[derive(Debug)]
pub struct Check {
    /// Which.
    pub id: CheckId,
    /// What it does.
    pub run: fn(&Facts<'_>, &mut Vec<Finding>),
}

/// Every check. The order decides between findings of equal weight.
pub const CHECKS: &[Check] = &[
    ambiguous_author::CHECK,
    edited_block::CHECK,
    author::CHECK,
    claims_brand::CHECK,
    address_in_name::CHECK,
    duplicate_fields::CHECK,
    dmarc::CHECK,
    dkim::CHECK,
    message::CHECK,
    signature::CHECK,
    seal::CHECK,
    spf::CHECK,
    age::CHECK,
    recipient::CHECK,
    reply_address::CHECK,
    sending_server::CHECK,
    copied_marks::CHECK,
    unlike_known::CHECK,
    spam_marks::CHECK,
    forwarded::CHECK,
    ignored_results::CHECK,
    compauth::CHECK,
    paste::CHECK,
];

/// Runs every check; the worst findings come first.
pub fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in CHECKS {
        (check.run)(facts, &mut findings);
    }
    let mut findings = once_each(findings);
    findings.sort_by_key(|finding| (finding.severity, finding.bearing));
    findings
}

/// The same sentence said again, of other words, is one finding with more evidence: whoever writes a line a thousand
/// times shall not have it read a thousand times.
fn once_each(findings: Vec<Finding>) -> Vec<Finding> {
    let mut said: BTreeMap<(CheckId, FindingPhrase, Bearing, Severity, Confidence), usize> =
        BTreeMap::new();
    let mut kept: Vec<Finding> = Vec::new();
    for finding in findings {
        let Finding { check, bearing, severity, confidence, says, .. } = &finding;
        let place = *said
            .entry((*check, says.clone(), *bearing, *severity, *confidence))
            .or_insert(kept.len());
        match kept.get_mut(place) {
            Some(first) => {
                first.related.push(finding.primary);
                first.related.extend(finding.related);
            }
            None => kept.push(finding),
        }
    }
    kept
}

/// Evidence for what is missing: the sender line, or else the first field.
fn absence(facts: &Facts<'_>) -> Option<Evidence> {
    let index = facts.authorship.fields.first().copied().unwrap_or(FieldIndex(0));
    let field = facts.message.field(index)?;
    Some(Evidence::field(index, field, Trust::Claimed))
}
