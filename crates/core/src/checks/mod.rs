//! Stage 4: what the facts mean, one check a file.
//!
//! A check is a pure function over [`Facts`]. It reads what the receiver attested and what the sender claimed
//! from different places, and writes findings; it decides nothing. A check is a file and its row in
//! the table below, with its `mod` line: its kind, what it looks for, when it is wrong and its references stand in the file,
//! its words under its name in each language.

pub mod address_in_name;
pub mod age;
pub mod ambiguous_author;
pub mod author;
pub mod claims_brand;
pub mod compauth;
pub mod copied_marks;
pub mod dkim;
pub mod dmarc;
pub mod duplicate_fields;
pub mod edited_block;
pub mod finding;
pub mod forwarded;
pub mod ignored_results;
pub mod message;
pub mod paste;
pub mod recipient;
pub mod reply_address;
pub mod seal;
pub mod sending_server;
pub mod signature;
pub mod spam_marks;
pub mod spf;
pub mod unlike_known;

pub use crate::trust::Evidence;
pub use finding::{Bearing, Confidence, Finding, Severity};

use crate::sorting::sort_by_key;
use std::collections::BTreeMap;

use crate::message::FieldIndex;
use crate::trust::{Facts, Trust};

/// Makes of the rows what would otherwise be written four times: the name of each check, what it finds, and the list that runs.
macro_rules! checks {
    ($($(#[$doc:meta])* $name:literal $Check:ident = $module:ident;)*) => {
        /// Which check: what a finding came from, and what a decision row points at.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum CheckId {
            $($(#[$doc])* $Check,)*
        }

        impl CheckId {
            /// Every check, in the order they run.
            pub const ALL: &[Self] = &[$(Self::$Check),*];

            /// The name in JSON.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$Check => $name,)*
                }
            }
        }

        /// What a check found, as a code with typed arguments.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub enum FindingKind {
            $($(#[$doc])* $Check($module::Kind),)*
        }

        impl FindingKind {
            /// The check that finds it.
            pub fn check(&self) -> CheckId {
                match self {
                    $(Self::$Check(_) => CheckId::$Check,)*
                }
            }
        }

        $(impl From<$module::Kind> for FindingKind {
            fn from(kind: $module::Kind) -> Self {
                Self::$Check(kind)
            }
        })*

        const RUN: &[fn(&Facts<'_>, &mut Vec<Finding>)] = &[$($module::run),*];
    };
}

// Every check. The order decides between findings of equal weight.
checks! {
    /// A sender line that programs read differently.
    "ambiguous-author" AmbiguousAuthor = ambiguous_author;
    /// A receiver's block that contradicts itself.
    "edited-block" EditedBlock = edited_block;
    /// Who the address belongs to.
    "author" Author = author;
    /// It says it is Microsoft.
    "claims-microsoft" ClaimsBrand = claims_brand;
    /// An address in the name shown.
    "address-in-name" AddressInName = address_in_name;
    /// A field that must stand once stands twice.
    "duplicate-fields" DuplicateFields = duplicate_fields;
    /// The author's domain, as the receiver checked it.
    "dmarc" Dmarc = dmarc;
    /// The signature, as the receiver checked it.
    "dkim" Dkim = dkim;
    /// Whether this message is what its author signed.
    "message" Message = message;
    /// Signatures, verified here.
    "signature" Signature = signature;
    /// The receiving service's seal.
    "seal" Seal = seal;
    /// The sending server, as the receiver checked it.
    "spf" Spf = spf;
    /// Its age when it was handed over.
    "age" Age = age;
    /// Addressed to somebody else.
    "recipient" Recipient = recipient;
    /// Other addresses than the author's.
    "reply-address" ReplyAddress = reply_address;
    /// The server that handed it over.
    "sending-server" SendingServer = sending_server;
    /// Lines copied from a real Microsoft mail.
    "copied-marks" CopiedMarks = copied_marks;
    /// A signature unlike the known ones.
    "unlike-known" UnlikeKnown = unlike_known;
    /// Spam marks.
    "spam-marks" SpamMarks = spam_marks;
    /// Sent on by somebody on the way.
    "forwarded" Forwarded = forwarded;
    /// Results that were not believed.
    "ignored-results" IgnoredResults = ignored_results;
    /// Microsoft's overall mark.
    "compauth" Compauth = compauth;
    /// The paste itself.
    "paste" Paste = paste;
}

/// Runs every check; the worst findings come first.
pub fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for run in RUN {
        run(facts, &mut findings);
    }
    let mut findings = once_each(findings);
    sort_by_key(&mut findings, |finding| (finding.severity, finding.bearing));
    findings
}

/// The same sentence said again, of other words, is one finding with more evidence: whoever writes a line a thousand
/// times shall not have it read a thousand times.
fn once_each(findings: Vec<Finding>) -> Vec<Finding> {
    let mut said: BTreeMap<(CheckId, FindingKind, Bearing, Severity, Confidence), usize> =
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
