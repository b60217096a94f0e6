//! Times and recipient of the hand-over: what a replayed mail cannot keep (`docs/microsoft.md`, age and replay).
//!
//! The signature on account mails does not cover the recipient and never expires, so an old genuine mail can be
//! sent on unchanged to anybody. Its `Date` and its `To` betray it.

use super::boundary::TrustBoundary;
use super::hop::received;
use super::hop::{is_fetch, is_local};
use super::{Claimed, Evidence, Trust};
use crate::lowercase::lowercase;
use crate::message::date::Timestamp;
use crate::message::identity::Address;
use crate::message::{FieldBody, FieldIndex, Message};
use crate::receivers::dotless;

/// Up to here a delivery is ordinary, in seconds.
pub(crate) const ORDINARY_AGE: i64 = 15 * 60;
/// Beyond here it is a replay rather than a queue, in seconds.
pub(crate) const REPLAY_AGE: i64 = 24 * 60 * 60;
/// As long as servers try to hand a mail on (RFC 5321 section 4.5.4.1), in seconds.
pub(crate) const LONGEST_QUEUE: i64 = 5 * 24 * 60 * 60;
/// A `Date` this far after the hand-over is no ordinary difference of clocks, in seconds.
pub(crate) const FUTURE_DATE: i64 = 10 * 60;
/// Older than this, the lines inside do not belong to this delivery, in seconds.
pub(crate) const INNER_AGE: i64 = 60 * 60;

/// When it was written, handed over, and to whom it was addressed.
#[derive(Debug, Clone, Default)]
pub struct Delivery {
    /// `Date`.
    pub date: Option<Claimed<Timestamp>>,
    /// Seconds from `Date` to the hand-over; where the boundary is not known or carries no time, to the topmost time
    /// that can be read.
    pub age: Option<i64>,
    /// Whether that is the time at the boundary itself.
    pub told_at_boundary: bool,
    /// Seconds from the oldest hop to the hand-over, with that hop's field.
    pub inner_age: Option<(i64, FieldIndex)>,
    /// Whether the recipient the receiver noted is the one in `To`.
    pub recipient: Recipient,
}

/// The recipient in `To`, held against the one the receiver delivered to.
#[derive(Debug, Clone, Copy, Default)]
pub enum Recipient {
    /// Nothing to compare.
    #[default]
    Unknown,
    /// The same.
    Matches,
    /// Another.
    Differs {
        /// The `To` field.
        to: Evidence,
        /// Where the receiver names another.
        delivered: Evidence,
    },
}

impl Delivery {
    pub(super) fn read(message: &Message, boundary: &TrustBoundary) -> Self {
        let date = message
            .named("date")
            .find_map(|(index, field)| field.date()?.at.map(|at| Claimed::new(at, index, at.span)));
        let handed = boundary
            .hand_over
            .as_ref()
            .and_then(|hand_over| hand_over.at.as_ref())
            .map(|at| at.value().unix);
        // The reader's own steps behind the mailbox take as long as they like.
        // The service's own later steps hold the time of the hand-over, which stands nearest to the sender's lines.
        let inside = boundary.hand_over.as_ref().and_then(|hand_over| {
            let above = received(message).filter(|(index, _)| *index < hand_over.field);
            above.filter(|(_, hop)| !is_fetch(hop)).filter_map(|(_, hop)| Some(hop.at?.unix)).last()
        });
        let at_boundary = handed;
        let handed = match (handed, inside) {
            (Some(handed), Some(inside)) if inside.saturating_sub(handed) > INNER_AGE => {
                Some(inside)
            }
            (handed, inside) => handed.or(inside),
        };
        let topmost = || {
            let mut hops = received(message).filter(|(_, hop)| !is_local(hop));
            hops.find_map(|(_, hop)| Some(hop.at?.unix))
        };
        let age = date
            .as_ref()
            .zip(handed.or_else(topmost))
            .map(|(date, handed)| handed.saturating_sub(date.value().unix));
        let inner_age = boundary.hand_over.as_ref().zip(handed).and_then(|(hand_over, handed)| {
            received(message)
                .filter(|(index, _)| *index > hand_over.field)
                .filter_map(|(index, hop)| hop.at.map(|at| (handed.saturating_sub(at.unix), index)))
                .max_by_key(|(age, _)| age.saturating_abs())
        });
        let told_at_boundary = at_boundary.is_some() && at_boundary == handed;
        Self { date, age, told_at_boundary, inner_age, recipient: recipient(message, boundary) }
    }
}

fn recipient(message: &Message, boundary: &TrustBoundary) -> Recipient {
    let mut named_there: Vec<String> = Vec::new();
    let mut to = None;
    for (index, field) in message.fields.iter().enumerate() {
        let FieldBody::Addresses(addresses) = &field.body else { continue };
        if &*field.key == "to" {
            to.get_or_insert(Evidence::field(FieldIndex(index), field, Trust::Claimed));
        }
        if matches!(&*field.key, "to" | "cc") {
            named_there.extend(
                addresses.addresses().map(|address| canonical(&address.local, &address.domain)),
            );
        }
    }
    let Some(to) = to else { return Recipient::Unknown };
    if named_there.is_empty() {
        return Recipient::Unknown;
    }
    let Some(delivered) = delivered_to(message, boundary) else { return Recipient::Unknown };
    let (address, evidence) = delivered;
    if named_there.contains(&address) {
        Recipient::Matches
    } else {
        Recipient::Differs { to, delivered: evidence }
    }
}

/// The recipient as the receiver noted it: in the hand-over, or in a field it wrote above it.
pub(super) fn delivered_to(
    message: &Message,
    boundary: &TrustBoundary,
) -> Option<(String, Evidence)> {
    let hand_over = boundary.hand_over.as_ref()?;
    if let Some(recipient) = &hand_over.recipient
        && let Some((local, domain)) = recipient.value().trim_matches(['<', '>']).rsplit_once('@')
    {
        return Some((
            canonical(local, &domain.to_ascii_lowercase()),
            Evidence::words(recipient.field(), recipient.span(), Trust::Attested),
        ));
    }
    message.fields.iter().take(hand_over.field.0).enumerate().find_map(|(index, field)| {
        if !matches!(&*field.key, "delivered-to" | "x-original-to" | "x-apparently-to") {
            return None;
        }
        let FieldBody::Addresses(addresses) = &field.body else { return None };
        let address = addresses.first_address()?;
        Some((
            canonical(&address.local, &address.domain),
            Evidence::words(FieldIndex(index), field.span, Trust::Attested),
        ))
    })
}

/// Whether the receiver notes that it delivered to that very mailbox.
pub(crate) fn is_delivered_to(
    message: &Message,
    boundary: &TrustBoundary,
    address: &Address,
) -> bool {
    let mailbox = canonical(&address.local, &address.domain);
    delivered_to(message, boundary).is_some_and(|(delivered, _)| delivered == mailbox)
}

/// Lower case, without a `+tag`, and without dots where they mean nothing.
fn canonical(local: &str, domain: &str) -> String {
    let local = lowercase(local);
    let base = local.split_once('+').map_or(&*local, |(base, _)| base);
    match dotless(domain) {
        Some(domain) => format!("{}@{domain}", base.replace('.', "")),
        None => format!("{base}@{domain}"),
    }
}
