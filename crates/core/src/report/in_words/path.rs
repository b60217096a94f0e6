//! The path and the people: `Received` (RFC 5321 section 4.4), `Date` and the address fields (RFC 5322).

use super::Rows;
use crate::message::FieldBody;
use crate::report::field_phrase::{FieldKind, FieldPhrase as P, HopPart};

/// One hand-over: what the peer said, what was seen, who took it, how and when.
pub(super) fn received(rows: &mut Rows<'_>, body: &FieldBody) {
    let FieldBody::Received(read) = body else { return };
    let mut part = |part: HopPart, value: Option<&str>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            rows.about(value, P::Hop(part, value.into()));
        }
    };
    if let Some(peer) = &read.from {
        part(HopPart::Greeting, peer.helo.as_deref());
        part(HopPart::ReverseName, peer.reverse_name.as_deref());
        let address = peer.address.map(|address| address.to_string());
        part(HopPart::Address, address.as_deref());
    }
    part(HopPart::Taker, read.by.as_deref());
    part(HopPart::Protocol, read.with.as_deref());
    part(HopPart::Id, read.id.as_deref());
    part(HopPart::Recipient, read.for_.as_deref());
    if let Some(at) = read.at {
        rows.push(at.span, P::TakenAt { unix: at.unix, zone: at.zone_minutes });
    }
    if rows.found.is_empty() {
        rows.whole(P::Unreadable);
    }
}

/// When it was written, as the sender says.
pub(super) fn date(rows: &mut Rows<'_>, body: &FieldBody) {
    let FieldBody::Date(read) = body else { return };
    match read.at {
        Some(at) => rows.whole(P::WrittenAt { unix: at.unix, zone: at.zone_minutes }),
        None => rows.whole(P::Unreadable),
    }
}

/// Mailboxes, name and address apart.
pub(super) fn people(rows: &mut Rows<'_>, body: &FieldBody, kind: FieldKind) {
    // Some of these fields (`X-Forwarded-For`, `Resent-Date`) hold no plain address list.
    let FieldBody::Addresses(read) = body else { return };
    if kind == FieldKind::ReturnPath && rows.value() == "<>" {
        rows.whole(P::EmptyReturnPath);
        return;
    }
    for mailbox in &read.mailboxes {
        let address = mailbox
            .address
            .as_ref()
            .map(|address| format!("{}@{}", address.local, address.domain).into());
        rows.push(mailbox.span, P::Mailbox { name: mailbox.display_name.clone(), address });
    }
    if read.mailboxes.is_empty() {
        rows.whole(P::Unreadable);
    }
}

/// Decoded text.
pub(super) fn text(rows: &mut Rows<'_>, body: &FieldBody) {
    if let FieldBody::Text(decoded) = body {
        rows.whole(P::Text(decoded.clone()));
    }
}
