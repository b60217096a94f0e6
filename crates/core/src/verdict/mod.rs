//! Stage 5: one explicit precedence table, from what was found to one answer (`docs/decision-table.md`).

use serde::Serialize;

mod against;
mod elsewhere;
mod missing;
mod passed_on;
mod reason;
mod sender;
mod signed;
mod standing;

pub use reason::{NobodyWhy, Reason, Unusual};
pub use sender::{BrandClaim, ClaimedBrand, Sender, SenderStatus};

use crate::brands::SenderProfile;
use crate::checks::{Bearing, CheckId, Finding, Severity};
use crate::message::HeaderField;
use crate::message::violation::ViolationKind;
use crate::source::Doubt;
use crate::trust::Facts;
use against::{
    built_to_confuse, check_unfinished, checks_failed, edited_after_delivery, impersonation,
    lines_contradicted, no_sender_address, nobody_vouches,
};
use elsewhere::not_the_brand;
use missing::unreadable;
use signed::{replayed, server_only, signed_by_account_security, strangers_text};

/// Did the brand send it?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The brand's account security system sent it.
    Genuine,
    /// The brand's servers sent it, but delivered unusually, or with text strangers can write.
    GenuineCaution,
    /// Not to be trusted: built to confuse, edited, replayed or contradictory.
    Suspicious,
    /// It pretends to be the brand.
    Spoofed,
    /// It neither is nor claims to be from the brand.
    #[serde(rename = "not_microsoft")]
    NotTheBrand,
    /// The paste does not hold enough.
    CannotTell,
}

/// What the answer rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A signature was verified here.
    Proven,
    /// The receiving service says so, and position, host and address agree.
    Reported,
    /// The visible address alone decides.
    Address,
    /// Nothing.
    None,
}

/// The answer, what it rests on, and the row of the table that gave it.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Of which brand it speaks.
    pub brand: &'static SenderProfile,
    /// Did the brand send it?
    pub origin: Origin,
    /// What that rests on.
    pub basis: Basis,
    /// The one reason that decided it.
    pub reason: Reason,
    /// The row of the decision table, 1 to 15: a name that stays, not the place in the order (`docs/decision-table.md`).
    pub row: u8,
    /// Findings (by position in the report) that decided it.
    pub decided_by: Vec<usize>,
}

impl Origin {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Genuine => "genuine",
            Self::GenuineCaution => "genuine_caution",
            Self::Suspicious => "suspicious",
            Self::Spoofed => "spoofed",
            Self::NotTheBrand => "not_microsoft",
            Self::CannotTell => "cannot_tell",
        }
    }
}

impl Basis {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Reported => "reported",
            Self::Address => "address",
            Self::None => "none",
        }
    }
}

/// Sums the facts up. The rows are tried from the top; the first that applies decides.
pub fn decide(facts: &Facts<'_>, sender: &Sender, findings: &[Finding]) -> Verdict {
    let ruling = ROWS.iter().find_map(|(number, row)| Some((*number, row(facts, sender)?)));
    // What was not read may be what was signed.
    let unread = (facts.message.unread_fields > 0).then_some(Reason::NotEnough);
    let (row, (origin, basis, reason, checks)) = match (ruling, doubted(facts).or(unread)) {
        (Some((_, (Origin::Genuine | Origin::GenuineCaution, ..))), Some(doubt)) => {
            (15, (Origin::CannotTell, Basis::None, doubt, &[CheckId::Paste][..]))
        }
        (Some(ruling), _) => ruling,
        (None, _) => (15, (Origin::CannotTell, Basis::None, Reason::NotEnough, &[][..])),
    };
    let decided_by = deciding(origin, checks, findings);
    Verdict { brand: facts.brand(), origin, basis, reason, row, decided_by }
}

/// The findings that decided: those of the row's checks that weigh something and point where the answer points. An alarm
/// without a finding against the mail could not be told to anybody, so the worst one stands in where a row's own checks
/// found none.
fn deciding(origin: Origin, checks: &[CheckId], findings: &[Finding]) -> Vec<usize> {
    let points = |finding: &&Finding| match origin {
        Origin::Suspicious | Origin::Spoofed => finding.bearing == Bearing::Against,
        Origin::Genuine => finding.bearing == Bearing::For,
        Origin::GenuineCaution | Origin::NotTheBrand | Origin::CannotTell => true,
    };
    let of_its_checks =
        || findings.iter().enumerate().filter(|(_, f)| checks.contains(&f.check) && points(f));
    let weighty: Vec<usize> = of_its_checks()
        .filter(|(_, finding)| finding.severity <= Severity::Medium)
        .map(|(index, _)| index)
        .collect();
    if !weighty.is_empty() {
        return weighty;
    }
    let alarm = matches!(origin, Origin::Suspicious | Origin::Spoofed);
    let any = || findings.iter().enumerate().filter(|(_, finding)| alarm && points(finding));
    of_its_checks().next().or_else(|| any().next()).map(|(index, _)| index).into_iter().collect()
}

/// Why the block may be a sender's own words, if it may (`source::part`).
fn doubted(facts: &Facts<'_>) -> Option<Reason> {
    match facts.source.doubt() {
        Some(Doubt::InsideAnother) => Some(Reason::InsideAnother),
        Some(Doubt::TextAbove) => Some(Reason::TextAbove),
        Some(Doubt::SplitLine) => Some(Reason::SplitLine),
        None => words_above_the_boundary(facts).then_some(Reason::TextAbove),
    }
}

/// Whether a line that is no field, or one under a name that no service gives, stands above the boundary. A service writes
/// nothing but its fields there.
fn words_above_the_boundary(facts: &Facts<'_>) -> bool {
    let hand_over = facts.boundary.hand_over.as_ref().map(|hand_over| hand_over.field);
    let Some((at, boundary)) = hand_over.and_then(|at| Some((at, facts.message.field(at)?))) else {
        return false;
    };
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    // Nor a line of blanks within a field: a paste has one between somebody's words and the block.
    let holds_blank_line = |field: &HeaderField| {
        let mut folded = field.body_span.of(facts.source.block()).split('\n').skip(1);
        folded.any(|line| line.trim().is_empty() && !line.is_empty())
    };
    let mut above = facts.message.fields.iter().take(at.0);
    above.any(|field| !field.key.bytes().all(is_plain) || holds_blank_line(field))
        || facts
            .message
            .violations
            .iter()
            .any(|odd| odd.kind == ViolationKind::NotAField && odd.span.start < boundary.span.start)
}

/// What a row says when it applies, and the checks whose findings show why.
type Ruling = (Origin, Basis, Reason, &'static [CheckId]);

/// One row of the table: a condition and its answer.
type Row = fn(&Facts<'_>, &Sender) -> Option<Ruling>;

/// The decision table, in order (`docs/decision-table.md`). A row may assume that none above it applied.
const ROWS: &[(u8, Row)] = &[
    (1, unreadable),
    (2, built_to_confuse),
    (3, impersonation),
    (3, no_sender_address),
    (4, not_the_brand),
    (14, edited_after_delivery),
    (11, replayed),
    (5, checks_failed),
    (6, lines_contradicted),
    (8, nobody_vouches),
    (7, check_unfinished),
    (12, server_only),
    (9, signed_by_account_security),
    (13, strangers_text),
];
