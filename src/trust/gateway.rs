//! The organisation's own gateway in front of a mailbox: two boundaries, and the outer one is the gateway's.
//!
//! The mailbox's service sees the gateway as the sender, so its own results speak of the gateway and fail. The
//! policy names the gateway by the *address* the service saw (or the name it looked up); the name a peer gives
//! itself would let anybody pose as the gateway.
//!
//! Not supported: gateways that the policy does not name; their mail is read as forwarded.

use super::boundary::{HandOver, TrustBoundary, is_local, received};
use crate::Context;
use crate::data::ip_ranges;
use crate::message::authentication_results::AuthenticationResults;
use crate::message::received::Received;
use crate::message::violation::ViolationKind;
use crate::message::{FieldIndex, Message};
use crate::policy::names_peer;
use crate::receivers::{RECEIVERS, Receiver};
use crate::source::Source;

/// The gateways known by their host names.
fn known(host: &str) -> Option<&'static Receiver> {
    RECEIVERS.iter().copied().find(|receiver| receiver.gateway && receiver.is_edge(host))
}

/// The hand-over at the gateway's front door, when the peer at the mailbox's door is the organisation's gateway.
pub(super) fn front_door(
    message: &Message,
    inner: &HandOver,
    context: &Context,
) -> Option<HandOver> {
    let gateways = &context.policy.gateways;
    let address = inner.address.as_ref().map(|address| *address.value());
    let looked_up = inner.reverse_name.as_ref().map(|name| &**name.value());
    if !names_peer(gateways, looked_up, address) {
        return None;
    }
    let below = received(message).filter(|(index, _)| *index > inner.field);
    for (hops_above, (index, hop)) in (inner.hops_above + 1..).zip(below) {
        let inside = is_local(hop) || is_own_peer(hop, gateways);
        if !is_local(hop) {
            let by = hop.by.as_deref()?;
            if !names_peer(gateways, Some(by), None) && known(by).is_none() {
                return None;
            }
        }
        if !inside {
            return HandOver::at(message, index, hop, hops_above);
        }
    }
    None
}

/// Whether the peer of a hop is a machine of the gateway's. A greeting that hides the address makes nobody one.
fn is_own_peer(hop: &Received, gateways: &[String]) -> bool {
    let Some(from) = &hop.from else { return true };
    let Some(address) = from.address else {
        let unread = hop.violations.iter().any(|odd| odd.kind == ViolationKind::BadValue);
        return !unread
            && from.helo.as_deref().is_some_and(|helo| {
                helo == "localhost"
                    || known(helo).is_some()
                    || names_peer(gateways, Some(helo), None)
            });
    };
    ip_ranges::is_private(address)
}

/// The results between the two boundaries that Exchange Online renamed as coming from outside.
pub(super) fn renamed(
    source: &Source,
    message: &Message,
    boundary: &TrustBoundary,
) -> Vec<(FieldIndex, AuthenticationResults)> {
    if boundary.gateway.is_none() {
        return Vec::new();
    }
    let fields = message.named("authentication-results-original");
    fields
        .map(|(index, field)| {
            let body = field.body_span;
            (index, AuthenticationResults::parse(body.of(source.block()), body.range().start))
        })
        .collect()
}

/// Whether the gateway wrote these results: an id the policy names, or the gateway product's own, between the
/// two boundaries.
pub(super) fn wrote(
    boundary: &TrustBoundary,
    context: &Context,
    index: FieldIndex,
    results: &AuthenticationResults,
) -> bool {
    let (Some(inner), Some(outer)) = (&boundary.gateway, &boundary.hand_over) else { return false };
    let Some(id) = results.authserv_id.as_deref() else { return false };
    let product = outer.by.as_deref().and_then(known);
    let own = context.policy.authserv_ids.iter().any(|name| name == id)
        || outer.by.as_deref() == Some(id)
        || product.is_some_and(|receiver| receiver.wrote(results));
    own && inner.field < index && index < outer.field
}
