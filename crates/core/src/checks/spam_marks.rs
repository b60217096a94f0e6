//! # Spam marks
//!
//! **What it looks for**: the mark of Exchange Online's outgoing filter in `-Untrusted` reports (`CAT:OSPM`), and
//! the receiver's own filing as spam or phishing.
//! **Why it matters**: the first is a tenant's own provider doubting it; the second is the receiver's opinion.
//! Neither decides.
//! **When it is wrong**: filters err in both directions.
//! **References**: `docs/microsoft.md` (filter fields).

use super::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::message::FieldIndex;
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Microsoft's own outgoing filter took it for spam.
    MarkedOutgoingSpam,
    /// The receiver filed it as spam or phishing.
    FiledAsSpam {
        /// The mark.
        mark: Box<str>,
    },
}

/// Categories that are an alarm (Microsoft's documentation of `X-Forefront-Antispam-Report`, 2025-07-07).
const ALARMS: &[&str] =
    &["PHSH", "HPHSH", "HPHISH", "MALW", "SPOOF", "UIMP", "DIMP", "GIMP", "BIMP", "HSPM", "SPM"];

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (index, field) in facts.message.fields.iter().enumerate() {
        let untrusted = match &*field.key {
            "x-forefront-antispam-report" => false,
            "x-forefront-antispam-report-untrusted" => true,
            _ => continue,
        };
        let text = field.body_span.of(facts.source.block());
        let Some(category) = text.split(';').find_map(|part| part.trim().strip_prefix("CAT:"))
        else {
            continue;
        };
        let index = FieldIndex(index);
        if untrusted && category == "OSPM" {
            let evidence = Evidence::field(index, field, Trust::Claimed);
            findings.push(Finding::new(
                Kind::MarkedOutgoingSpam,
                (Bearing::Against, Severity::Low, Confidence::Likely),
                evidence,
            ));
        } else if !untrusted && ALARMS.contains(&category) {
            // Exchange Online appends this field below the sender's; elsewhere anybody may write it.
            let evidence = Evidence::field(index, field, Trust::Claimed);
            findings.push(Finding::new(
                Kind::FiledAsSpam { mark: category.into() },
                (Bearing::Against, Severity::Low, Confidence::Possible),
                evidence,
            ));
        }
    }
}
