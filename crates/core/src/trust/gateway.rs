//! The organisation's own gateway in front of a mailbox: two boundaries, and the outer one is the gateway's.
//!
//! The mailbox's service sees the gateway as the sender, so its own results speak of the gateway and fail. The
//! policy names the gateway by the *address* the service saw. A name would let anybody pose as the gateway: the one a peer
//! gives itself is his own word, and the one that is looked up is set by whoever owns the address.
//!
//! Not supported: gateways that the policy does not name, whose mail is read as forwarded; and gateways that write no
//! `Received` line, below which the sender's own would be taken for it. A policy must not name those.

use super::boundary::TrustBoundary;
use super::hand_over::HandOver;
use super::hop::received;
use super::hop::{is_local, is_smtp, is_torn};
use crate::Context;
use crate::data::{domain_name, ip_ranges};
use crate::message::authentication_results::AuthenticationResults;
use crate::message::received::Received;
use crate::message::{FieldIndex, Message};
use crate::policy::names_address;
use crate::receivers::{RECEIVERS, Receiver, at_some};
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
    if !address.is_some_and(|address| names_address(gateways, address)) {
        return None;
    }
    let below = received(message).filter(|(index, _)| *index > inner.field);
    for (hops_above, (index, hop)) in (inner.hops_above + 1..).zip(below) {
        if is_torn(hop) {
            return None;
        }
        let inside = is_local(hop) || is_own_peer(hop, gateways);
        if !is_local(hop) && !hop.by.as_deref().is_some_and(|by| is_gateways(by, inner, context)) {
            return None;
        }
        if !inside {
            return HandOver::at(message, index, hop, hops_above);
        }
    }
    None
}

/// Whether a host that took mail below the mailbox's door is the gateway's: of the organisation whose name the gateway gave
/// or was looked up under (its address was already known), one of a gateway product's, or one that the policy names.
fn is_gateways(by: &str, inner: &HandOver, context: &Context) -> bool {
    let organisation = |host: &str| domain_name::registrable_domain(host).map(str::to_owned);
    let of_the_same = |host: &str| {
        host == by || organisation(host).is_some_and(|own| organisation(by) == Some(own))
    };
    inner.helo().is_some_and(of_the_same)
        || inner.reverse_name.as_ref().is_some_and(|name| of_the_same(name.value()))
        || context.policy.authserv_ids.iter().any(|id| id == by)
        || known(by).is_some_and(|product| {
            let of_it = |host: &str| product.is_host(host);
            inner.helo().is_some_and(of_it)
                || inner.reverse_name.as_ref().is_some_and(|name| of_it(name.value()))
        })
}

/// Whether the peer of a hop is a machine of the gateway's. A greeting that hides the address makes nobody one.
fn is_own_peer(hop: &Received, gateways: &[String]) -> bool {
    let Some(from) = &hop.from else { return true };
    from.address.is_some_and(|address| {
        address.is_loopback()
            || (ip_ranges::is_private(address) && !is_smtp(hop))
            || names_address(gateways, address)
    })
}

/// The results that the mailbox's service renamed as coming from outside, the gateway's among them.
pub(super) fn renamed(
    source: &Source,
    message: &Message,
    boundary: &TrustBoundary,
) -> Vec<(FieldIndex, AuthenticationResults)> {
    if boundary.gateway.is_none() {
        return Vec::new();
    }
    let fields = message.fields.iter().enumerate();
    fields
        .filter(|(_, field)| at_some(|names| names.planted_results.contains(&&*field.key)))
        .map(|(index, field)| {
            let index = FieldIndex(index);
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
