//! # Other addresses than the author's
//!
//! **What it looks for**: a `Reply-To`, `Sender` or `Return-Path` of another domain.
//! **Why it matters**: Microsoft's account mails carry no `Reply-To` and no `Sender`, and their signature does
//! not cover either, so whoever sends one on may add them.
//! **When it is wrong**: newsletters and lists use all three; on mail that does not claim to be Microsoft's it weighs little.
//! **References**: `docs/microsoft.md` (a genuine account mail); `docs/attacks.md`, attacks 34 to 36.

use super::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::message::FieldBody;
use crate::message::identity::Address;
use crate::trust::{EditSign, Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Answers would go elsewhere.
    ReplyToElsewhere {
        /// The domain.
        domain: Box<str>,
    },
    /// `Sender` names somebody else.
    SenderDiffers {
        /// The domain.
        domain: Box<str>,
    },
    /// The envelope sender is another domain.
    ReturnPathDiffers {
        /// The domain.
        domain: Box<str>,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(author) = &facts.authorship.author else { return };
    let concerns = facts.authorship.concerns_brand();
    for (key, domain, evidence) in others(facts) {
        // An envelope that reads like a result is told for what it is (`edited_block`).
        let built = facts
            .believed
            .edits
            .iter()
            .any(|(sign, at)| *sign == EditSign::ResultInAddress && at.field == evidence.field);
        if domain == author.address.domain || built {
            continue;
        }
        let (says, severity) = match key {
            "reply-to" => (Kind::ReplyToElsewhere { domain }, Severity::Medium),
            "sender" => (Kind::SenderDiffers { domain }, Severity::Medium),
            _ => (Kind::ReturnPathDiffers { domain }, Severity::Low),
        };
        let weight = if concerns && severity == Severity::Medium {
            (Bearing::Against, severity, Confidence::Likely)
        } else {
            (Bearing::Neutral, Severity::Low, Confidence::Possible)
        };
        findings.push(Finding::new(says, weight, evidence));
    }
}

fn others<'a>(
    facts: &'a Facts<'_>,
) -> impl Iterator<Item = (&'static str, Box<str>, Evidence)> + 'a {
    ["reply-to", "sender", "return-path"].into_iter().filter_map(|key| {
        facts.message.named(key).find_map(|(index, field)| {
            let FieldBody::Addresses(addresses) = &field.body else { return None };
            let address: &Address = addresses.first_address()?;
            Some((
                key,
                address.domain.clone(),
                Evidence::words(
                    index,
                    address.span,
                    if facts.boundary.is_above(index) { Trust::Attested } else { Trust::Claimed },
                ),
            ))
        })
    })
}
