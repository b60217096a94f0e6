//! # Its age when it was handed over
//!
//! **What it looks for**: the time between `Date` and the hand-over, and between the oldest line inside and
//! the hand-over.
//! **Why it matters**: these mails arrive within seconds, and their signature never expires: an old one is one
//! that somebody kept and sent on.
//! **When it is wrong**: queues and greylisting take minutes to hours; clocks differ by seconds.
//! **References**: `docs/microsoft.md` (age and replay); `docs/attacks.md`, attacks 44, 74.

use super::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::trust::delivery::{FUTURE_DATE, INNER_AGE, ORDINARY_AGE, REPLAY_AGE};
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Age at the hand-over.
    Age {
        /// Seconds between `Date` and the hand-over.
        seconds: i64,
    },
    /// The age is that of a replay.
    TooOld {
        /// Seconds between `Date` and the hand-over.
        seconds: i64,
    },
    /// `Date` lies after the hand-over.
    DateInFuture {
        /// Seconds.
        seconds: i64,
    },
    /// Lines inside are much older than the hand-over.
    InnerAge {
        /// Seconds.
        seconds: i64,
    },
    /// Clocks differ a little; harmless.
    ClockSkew {
        /// Seconds.
        seconds: i64,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let claims = facts.authorship.concerns_brand();
    let strong = if claims {
        (Bearing::Against, Severity::Medium, Confidence::Likely)
    } else {
        (Bearing::Neutral, Severity::Low, Confidence::Possible)
    };
    if let (Some(date), Some(seconds)) = (&facts.delivery.date, facts.delivery.age) {
        let evidence = Evidence::words(date.field(), date.span(), Trust::Claimed);
        let related = facts
            .boundary
            .hand_over
            .as_ref()
            .and_then(|hand_over| hand_over.at.as_ref())
            .map(|at| Evidence::words(at.field(), at.span(), Trust::Attested));
        let (says, weight) = if seconds > REPLAY_AGE {
            (Kind::TooOld { seconds }, strong)
        } else if seconds < -FUTURE_DATE {
            (Kind::DateInFuture { seconds: seconds.saturating_neg() }, strong)
        } else if seconds < 0 {
            (
                Kind::ClockSkew { seconds: seconds.saturating_neg() },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            )
        } else {
            let severity = if seconds > ORDINARY_AGE { Severity::Low } else { Severity::None };
            (Kind::Age { seconds }, (Bearing::Neutral, severity, Confidence::Certain))
        };
        findings.push(Finding::new(says, weight, evidence).with(related));
    }
    if let Some((seconds, index)) = facts.delivery.inner_age
        && seconds.saturating_abs() > INNER_AGE
        && let Some(field) = facts.message.field(index)
    {
        findings.push(Finding::new(
            Kind::InnerAge { seconds: seconds.saturating_abs() },
            strong,
            Evidence::field(index, field, Trust::Claimed),
        ));
    }
}
