//! # Addressed to somebody else
//!
//! **What it looks for**: a recipient noted by the receiver that does not stand in `To` or `Cc`.
//! **Why it matters**: Microsoft writes to one person and puts that address in `To`, which its signature does
//! not cover. A mail sent on to somebody else keeps the first one's address.
//! **When it is wrong**: aliases and automatic forwarding.
//! **References**: `docs/microsoft.md` (age and replay); `docs/attacks.md`, attack 44.

use super::{Bearing, Confidence, Finding, Severity};
use crate::trust::Facts;
use crate::trust::delivery::Recipient;

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Addressed to somebody else.
    Differs,
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Recipient::Differs { to, delivered } = facts.delivery.recipient else { return };
    let bearing = if facts.authorship.names_brand { Bearing::Against } else { Bearing::Neutral };
    findings.push(
        Finding::new(Kind::Differs, (bearing, Severity::Low, Confidence::Possible), to)
            .with([delivered]),
    );
}
