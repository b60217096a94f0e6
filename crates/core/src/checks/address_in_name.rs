//! # An address inside the name
//!
//! **What it looks for**: a display name that holds an address of another domain than the real one.
//! **Why it matters**: phones show only the name; the reader takes it for the address.
//! **When it is wrong**: programs that repeat the same address as name; those agree and are not reported.
//! **References**: `docs/attacks.md`, attack 31.

use super::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::trust::claims::address_in_name;
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The name shown holds an address.
    AddressInName {
        /// The address shown.
        shown: Box<str>,
        /// The real domain.
        domain: Box<str>,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(author) = &facts.authorship.author else { return };
    let mailbox = author.mailbox.value();
    let Some(name) = mailbox.display_name.as_deref() else { return };
    let Some((local, domain)) = address_in_name(name) else { return };
    if domain == *author.address.domain {
        return;
    }
    let concerns = facts.authorship.concerns_brand();
    let weight = if concerns {
        (Bearing::Against, Severity::High, Confidence::Certain)
    } else {
        (Bearing::Neutral, Severity::Low, Confidence::Possible)
    };
    let says = Kind::AddressInName {
        shown: format!("{local}@{domain}").into(),
        domain: author.address.domain.clone(),
    };
    let evidence = Evidence::words(
        author.mailbox.field(),
        mailbox.name_span.unwrap_or(mailbox.span),
        Trust::Claimed,
    );
    findings.push(Finding::new(says, weight, evidence));
}
