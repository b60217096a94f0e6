//! # Sent on by somebody on the way
//!
//! **What it looks for**: a rewritten envelope, `Resent-*` and `X-Forwarded-*` fields, mailing lists, mail
//! gateways, Microsoft's relay pool, the reader's own word.
//! **Why it matters**: forwarding breaks the checks of genuine mail. It explains a failure; it never makes a pass.
//! **When it is wrong**: a forger can write such fields; in the sender's own lines they weigh nothing alone.
//! **References**: `docs/decision-table.md` (8 and 9); `docs/microsoft.md` (passed, and bad all the same).

use super::{Bearing, Confidence, Finding, Severity};
use crate::trust::Facts;
use crate::trust::forwarding::ForwardedHow;

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Forwarded on the way.
    Forwarded(ForwardedHow),
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let mut seen = Vec::new();
    for sign in &facts.forwarding {
        if !seen.contains(&sign.how) {
            seen.push(sign.how);
            findings.push(Finding::new(
                Kind::Forwarded(sign.how),
                (Bearing::Neutral, Severity::Low, Confidence::Likely),
                sign.evidence,
            ));
        }
    }
}
