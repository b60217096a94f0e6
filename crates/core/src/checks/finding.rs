//! A finding: one sentence about the mail, how much it weighs, and the words it rests on.
//!
//! Three axes are kept apart: which way it points ([`Bearing`]), how much it weighs ([`Severity`]) and how
//! sure it is ([`Confidence`]). A finding cannot be built without [`Evidence`].

use serde::Serialize;

use super::{CheckId, FindingKind};
use crate::trust::Evidence;

/// Which way a finding points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bearing {
    /// It speaks against the mail.
    Against,
    /// It is worth knowing and says neither yes nor no.
    Neutral,
    /// It speaks for the mail.
    For,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Decides, alone or with one other.
    High,
    /// Strong.
    Medium,
    /// Worth knowing.
    Low,
    /// No weight; listed so that the reader sees it was looked at.
    None,
}

/// How sure a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// It follows from the words alone, or was computed.
    Certain,
    /// There is an innocent explanation, and it is rare.
    Likely,
    /// There is an ordinary innocent explanation.
    Possible,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Which check found it.
    pub check: CheckId,
    /// Which way it points.
    pub bearing: Bearing,
    /// How much it weighs.
    pub severity: Severity,
    /// How sure it is.
    pub confidence: Confidence,
    /// What it says.
    pub says: FindingKind,
    /// The words it rests on first of all.
    pub primary: Evidence,
    /// Further words.
    pub related: Vec<Evidence>,
}

impl Finding {
    /// A finding needs its first evidence to exist at all.
    pub fn new(
        says: impl Into<FindingKind>,
        (bearing, severity, confidence): (Bearing, Severity, Confidence),
        primary: Evidence,
    ) -> Self {
        let says = says.into();
        Self {
            check: says.check(),
            bearing,
            severity,
            confidence,
            says,
            primary,
            related: Vec::new(),
        }
    }

    /// Adds further evidence.
    #[must_use]
    pub fn with(mut self, evidence: impl IntoIterator<Item = Evidence>) -> Self {
        self.related.extend(evidence);
        self
    }
}
