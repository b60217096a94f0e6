//! Row 1, and what a paste lacks: named as it is, and never as missing what stands in the text or was left out of it.

use super::{Basis, Origin, Reason, Ruling, Sender};
use crate::checks::CheckId;
use crate::message::violation::ViolationKind;
use crate::source::Refusal;
use crate::trust::Facts;
use crate::trust::claims::{Claim, ClaimPlace};

/// Row 1: nothing to judge.
pub(super) fn unreadable(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let reason = if let Some(copied) = copied(facts) {
        copied
    } else if let Some(refusal) = facts.source.refusal() {
        Reason::Refused(refusal)
    } else if facts.message.fields.is_empty() {
        Reason::NotHeaders
    } else if facts.authorship.fields.is_empty() {
        // A mail without `From` that calls itself Microsoft elsewhere is row 3's. A subject alone calls nobody so: the line
        // was lost on the way here.
        let named = |claim: &Claim| claim.strong && claim.place != ClaimPlace::Subject;
        if facts.authorship.claims.iter().any(named)
            && facts.message.named("received").next().is_some()
        {
            return None;
        }
        without_from(facts)
    } else if facts.authorship.address_lost {
        Reason::AddressLost
    } else {
        return None;
    };
    let checks: &[CheckId] = &[];
    Some((Origin::CannotTell, Basis::None, reason, checks))
}

/// The lines copied from a mail, and nothing of any server's. Where they claim what their address denies, row 3 says so.
fn copied(facts: &Facts<'_>) -> Option<Reason> {
    let forward = facts.own_forward.filter(|forward| !forward.has_headers)?;
    let of_words = match facts.source.refusal() {
        None | Some(Refusal::NoHeaderFields { .. }) => true,
        Some(_) => false,
    };
    let author = facts.authorship.author.as_ref();
    if !of_words || author.is_some_and(|author| !author.is_of_brand()) {
        return None;
    }
    Some(if forward.announced {
        Reason::ForwardedCopy { program: forward.program }
    } else {
        Reason::Summary
    })
}

/// What a block without `From` lacks.
fn without_from(facts: &Facts<'_>) -> Reason {
    let has = |name| facts.message.named(name).next().is_some();
    if outside_fields(facts).any(names_sender) {
        Reason::FromInside
    } else if let Some(reason) = one_field(facts) {
        reason
    } else if (has("received") || has("authentication-results")) && !SENDERS.into_iter().any(has) {
        Reason::LowerHalf
    } else {
        Reason::NoFrom
    }
}

/// Fields that the sender's side writes, below those of every server.
const SENDERS: [&str; 5] = ["subject", "date", "to", "message-id", "mime-version"];

/// A block of a single field, told by its name.
pub(super) fn one_field(facts: &Facts<'_>) -> Option<Reason> {
    let [field] = facts.message.fields.as_slice() else { return None };
    let name = field.name.clone();
    outside_fields(facts).all(|line| line.trim().is_empty()).then_some(Reason::OneField { name })
}

/// Whether a service's results stand in the text without being a field: behind other words on a line, under a name that was
/// lost, or on a line that lost the space it began with. They count for nothing, but they are there.
pub(super) fn results_are_loose(facts: &Facts<'_>) -> bool {
    let speaks = |line: &str| {
        line.contains("authentication-results:")
            || ["dkim=", "spf=", "dmarc="].iter().any(|method| line.contains(method))
    };
    outside_fields(facts).any(|line| speaks(&line.to_ascii_lowercase()))
}

/// The lines that are part of no field: above the block, and between its fields.
fn outside_fields<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = &'a str> {
    let block = facts.source.block();
    let between = facts.message.violations.iter();
    let between = between.filter(|odd| odd.kind == ViolationKind::NotAField);
    facts.source.text_above().lines().chain(between.map(move |odd| odd.span.of(block)))
}

fn names_sender(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    line.split_once("from:").is_some_and(|(_, behind)| behind.contains('@'))
}
