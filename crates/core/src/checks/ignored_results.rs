//! # Results that were not believed
//!
//! **What it looks for**: `Authentication-Results` that the receiving service did not write, or that stand
//! where the sender could write them; and the absence of any that could be believed.
//! **Why it matters**: a forged "pass" is the commonest trick against header readers. It is shown with the
//! reason why it does not count.
//! **When it is wrong**: the reader's own server may be one we do not know; naming it sets that right.
//! **References**: RFC 8601 sections 4.1, 5, 7.1; `docs/attacks.md`, attacks 45 to 48, 62 to 67.

use super::{Bearing, Confidence, Evidence, Finding, Severity, absence};
use crate::message::FieldBody;
use crate::trust::results::IgnoredWhy;
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Results that were not believed.
    Ignored {
        /// The name they give.
        id: Option<Box<str>>,
        /// Why.
        why: IgnoredWhy,
    },
    /// No results of the receiving service.
    NoTrustedResults,
    /// A results line could not be read.
    Malformed,
    /// The receiver wrote results for a non-ASCII sender.
    Encoded,
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (index, why) in &facts.believed.ignored {
        let Some(field) = facts.message.field(*index) else { continue };
        let FieldBody::AuthenticationResults(results) = &field.body else { continue };
        let evidence = Evidence::field(*index, field, Trust::Claimed);
        let says = if *why == IgnoredWhy::Malformed {
            Kind::Malformed
        } else {
            Kind::Ignored { id: results.authserv_id.clone(), why: *why }
        };
        findings.push(Finding::new(
            says,
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
            evidence,
        ));
    }
    for index in &facts.believed.fields {
        let Some(field) = facts.message.field(*index) else { continue };
        if matches!(&field.body, FieldBody::AuthenticationResults(results) if results.encoded) {
            let evidence = Evidence::field(*index, field, Trust::Attested);
            findings.push(Finding::new(
                Kind::Encoded,
                (Bearing::Against, Severity::Low, Confidence::Likely),
                evidence,
            ));
        }
    }
    if facts.believed.results.is_empty()
        && let Some(evidence) = absence(facts)
    {
        findings.push(Finding::new(
            Kind::NoTrustedResults,
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
            evidence,
        ));
    }
}
