//! # Lines copied from a real mail of the brand's
//!
//! **What it looks for**: marks that only the brand's account mails carry (fields of their own, a signature or
//! a hop of their domain) in a mail whose author is somebody else.
//! **Why it matters**: they stand where the sender can write; real ones are stolen to look genuine.
//! **When it is wrong**: a reply or forward that kept the original's lines.
//! **References**: `docs/microsoft.md` (what passes and proves nothing); `docs/attacks.md`, attack 43.

use super::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::message::{FieldIndex, HeaderField};
use crate::trust::author::Author;
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Lines copied from a real Microsoft mail.
    CopiedMarks,
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    // Where the author is lost, or a service wrote its own address in his place, nobody knows that it is somebody else.
    if facts.sender_rewritten || facts.authorship.author.as_ref().is_none_or(Author::is_of_brand) {
        return;
    }
    let account = &facts.brand().account;
    let mut marks =
        facts.message.fields.iter().enumerate().filter(|(_, field)| account.is_marked(field));
    let evidence = |(index, field): (usize, &HeaderField)| {
        Evidence::field(FieldIndex(index), field, Trust::Claimed)
    };
    let Some(first) = marks.next() else { return };
    let weight = (Bearing::Against, Severity::Medium, Confidence::Likely);
    findings.push(
        Finding::new(Kind::CopiedMarks, weight, evidence(first)).with(marks.take(5).map(evidence)),
    );
}
