//! Signs that a mail was sent on by somebody between its author and the reader: it explains failed checks.
//!
//! Signs the receiver saw itself (the envelope, the address) count alone. Signs in the sender's own lines count
//! only beside a signature of the author's domain: a forger can write `Resent-From`, and would gain by it.

use super::authentication::{Authentication, Says};
use super::boundary::TrustBoundary;
use super::{Evidence, Trust};
use crate::Context;
use crate::brands::servers::{ServerUse, Servers};
use crate::data::forwarders;
use crate::message::authentication_results::Method;
use crate::message::{FieldBody, FieldIndex, Message};
use crate::policy::{names_address, names_peer};
use crate::receivers::is_rested;

/// How a mail was forwarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ForwardedHow {
    /// Sender Rewriting Scheme in the envelope.
    Srs,
    /// Gmail's `+caf_`.
    GmailCaf,
    /// `Resent-*` fields.
    Resent,
    /// `X-Forwarded-*` fields.
    XForwarded,
    /// A mailing list.
    List,
    /// A mail gateway in front of the mailbox.
    Gateway,
    /// The brand's relay pool.
    RelayPool,
    /// The receiving service let its check rest because of the way the mail took.
    NotApplied,
    /// Somebody on the way sealed what he had found.
    SealedOnTheWay,
    /// The reader said so.
    ReaderSays,
}

/// One sign of forwarding.
#[derive(Debug, Clone, Copy)]
pub struct Forwarding {
    /// How.
    pub how: ForwardedHow,
    /// The words; their trust says whether the receiver saw it.
    pub evidence: Evidence,
}

pub(super) fn signs(
    message: &Message,
    boundary: &TrustBoundary,
    authentication: &Authentication,
    servers: &Servers,
    context: &Context,
) -> Vec<Forwarding> {
    let mut found = Vec::new();
    let mut add = |how, evidence| found.push(Forwarding { how, evidence });
    if let Some(hand_over) = &boundary.hand_over
        && let Some(field) = message.field(hand_over.field)
    {
        let evidence = Evidence::field(hand_over.field, field, Trust::Attested);
        if context.forwarded {
            add(ForwardedHow::ReaderSays, evidence);
        }
        let address = hand_over.address();
        if address.and_then(|it| servers.used_for(it)) == Some(ServerUse::RelayPool) {
            add(ForwardedHow::RelayPool, evidence);
        }
        // The name the receiver looked up is its own knowledge; the name the peer gave itself anybody may give.
        let looked_up =
            hand_over.reverse_name.as_ref().map(|name| (&**name.value(), Trust::Attested));
        let given = hand_over.helo().map(|helo| (helo, Trust::Claimed));
        let named = address.is_some_and(|it| names_address(&context.policy.gateways, it));
        if named {
            add(ForwardedHow::Gateway, evidence);
        }
        for (name, trust) in looked_up.into_iter().chain(given).filter(|_| !named) {
            let evidence = Evidence { trust, ..evidence };
            if forwarders::is_gateway_host(name) {
                add(ForwardedHow::Gateway, evidence);
                break;
            }
            if forwarders::is_forwarding_host(name) {
                add(ForwardedHow::XForwarded, evidence);
                break;
            }
            if names_peer(&context.policy.forwarders, Some(name), address) {
                add(ForwardedHow::ReaderSays, evidence);
                break;
            }
        }
    }
    for spf in authentication.of(&Method::Spf) {
        if let Some(how) = spf.mailbox.as_deref().and_then(rewritten_envelope) {
            add(how, spf.evidence);
        }
    }
    for mark in authentication.of(&Method::Compauth) {
        if mark.reason.as_deref().is_some_and(is_rested) {
            add(ForwardedHow::NotApplied, mark.evidence);
        }
    }
    // A chain of one set is what a service gives every mail that leaves it.
    for chain in authentication.of(&Method::Arc) {
        if chain.says == Says::Pass && chain.instance.is_some_and(|instance| instance > 1) {
            // Anybody can put a seal above his own: it counts as his word.
            let evidence = Evidence { trust: Trust::Claimed, ..chain.evidence };
            add(ForwardedHow::SealedOnTheWay, evidence);
        }
    }
    for (index, field) in message.fields.iter().enumerate() {
        let index = FieldIndex(index);
        let evidence = Evidence::field(
            index,
            field,
            if boundary.is_above(index) { Trust::Attested } else { Trust::Claimed },
        );
        match &*field.key {
            "return-path" => {
                if let FieldBody::Addresses(addresses) = &field.body
                    && let Some(address) = addresses.first_address()
                    && let Some(how) =
                        rewritten_envelope(&format!("{}@{}", address.local, address.domain))
                {
                    add(how, evidence);
                }
            }
            "resent-from" | "resent-to" | "resent-sender" => add(ForwardedHow::Resent, evidence),
            "x-forwarded-to" | "x-forwarded-for" => add(ForwardedHow::XForwarded, evidence),
            "list-id" | "list-post" => add(ForwardedHow::List, evidence),
            key if forwarders::is_forwarding_field(key) => add(ForwardedHow::XForwarded, evidence),
            _ => {}
        }
    }
    found
}

fn rewritten_envelope(envelope: &str) -> Option<ForwardedHow> {
    if forwarders::is_srs(envelope) {
        Some(ForwardedHow::Srs)
    } else if forwarders::is_gmail_caf(envelope) {
        Some(ForwardedHow::GmailCaf)
    } else if forwarders::is_list_envelope(envelope) {
        Some(ForwardedHow::List)
    } else {
        None
    }
}
