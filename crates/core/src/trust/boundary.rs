//! The trust boundary: where the receiving service took the mail from somebody outside it.
//!
//! Walking from the top, every `Received` down to the boundary was written inside the receiving service; what
//! stands below it is what the sender wants us to believe (RFC 8601 sections 4.1 and 5, `docs/receivers.md`). A hop is *inside* only by the
//! address the taker saw, never by the name the peer gave itself. Whoever took mail over SMTP from anything but itself
//! is a server, however short its name and however private the peer's address: behind a container or a router every
//! stranger has a private address.
//!
//! Not supported: services that write no `Received` at all, and pastes whose field order was lost; the reader
//! is asked for the original then.

use super::gateway;
use super::hand_over::HandOver;
use super::hop::{
    is_address, is_fetch, is_local, is_loopback_smtp, is_nameless, is_smtp, is_submission, is_torn,
    received,
};
use crate::Context;
use crate::data::domain_name::is_within;
use crate::data::{domain_name, ip_ranges};
use crate::message::authentication_results::AuthenticationResults;
use crate::message::received::Received;
use crate::message::{FieldIndex, HeaderField, Message};
use crate::policy::names_peer;
use crate::receivers::{RECEIVERS, Receiver};

/// How the receiving service is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReceiverHow {
    /// Its lines fit what only it writes.
    Identified,
    /// It looks like it; the reader should confirm.
    Guessed,
    /// The reader, or the organisation's policy, named it.
    Confirmed,
    /// Not found.
    Unknown,
}

/// Who received the mail, and where its word begins.
#[derive(Debug, Clone, Default)]
pub struct TrustBoundary {
    /// The service, if it is a known one.
    pub receiver: Option<&'static Receiver>,
    /// Its host, as its own line names it; for a self-hosted service that is all there is.
    pub host: Option<Box<str>>,
    /// Whether the reader or the policy named it.
    pub confirmed: bool,
    /// The hand-over.
    pub hand_over: Option<HandOver>,
    /// The hand-over from the organisation's own gateway to the mailbox, when the policy names that gateway by
    /// address: the gateway's front door is the boundary then, and only its results count.
    pub gateway: Option<HandOver>,
    /// The last step in which a program fetched the mail from the mailbox. The service below it is only a guess.
    pub fetched: Option<FieldIndex>,
    /// Whether somebody's own server took the mail over SMTP from its own machine above the boundary: a filter, or a
    /// stranger behind a tunnel. Nobody has a tunnel into a known service.
    pub loopback_above: bool,
}

impl TrustBoundary {
    /// Whether the word of this service counts for a pass: it is known, or the reader or the policy named it.
    pub fn has_word(&self) -> bool {
        self.receiver.is_some() || self.confirmed
    }
}

impl TrustBoundary {
    /// Finds the boundary, believing the reader's word about the service where it was given, and stepping through
    /// the organisation's own gateway where the policy names it.
    pub(super) fn find(message: &Message, context: &Context) -> Self {
        let mut found = Self::of_the_mailbox(message, context);
        let outer =
            found.hand_over.as_ref().and_then(|inner| gateway::front_door(message, inner, context));
        if let Some(outer) = outer {
            found.gateway = found.hand_over.replace(outer);
            found.confirmed = true;
        }
        found
    }

    fn of_the_mailbox(message: &Message, context: &Context) -> Self {
        let named = context.receiver.as_deref().map(str::to_ascii_lowercase);
        let hops: Vec<_> = received(message).collect();
        let steps = hops.iter().take_while(|(_, hop)| is_local(hop));
        let fetched = steps.filter(|(_, hop)| is_fetch(hop)).map(|(index, _)| *index).last();
        let steps = hops.iter().take_while(|(_, hop)| is_local(hop)).map(|(_, hop)| *hop);
        // Whoever wrote the steps on top is the one who received the mail: what stands below somebody else's is the
        // sender's word, however much it looks like a service's.
        let of_service = |receiver: &Receiver| steps.clone().all(|step| is_step_of(receiver, step));
        let of_own_house = |organisation: &str| {
            steps.clone().all(|step| {
                is_fetch(step)
                    || (!is_submission(step)
                        && step.by.as_deref().is_none_or(|by| {
                            is_nameless(by) || is_address(by) || is_within(by, organisation)
                        }))
            })
        };
        if let Some(receiver) = named.as_deref().and_then(named_receiver) {
            let hand_over = of_service(receiver)
                .then(|| hand_over(message, &hops, &Service::Known(receiver)))
                .flatten();
            return Self {
                receiver: Some(receiver),
                host: hand_over.as_ref().and_then(|h| h.by.clone()),
                confirmed: true,
                hand_over,
                fetched,
                ..Self::default()
            };
        }
        let Some(&(place, top)) = hops.iter().find(|(_, hop)| !is_local(hop)) else {
            return Self { receiver: by_results(message), ..Self::default() };
        };
        let Some(top) = top.by.as_deref() else { return Self::default() };
        let known = || {
            let mut all = RECEIVERS.iter().copied();
            all.find(|receiver| receiver.is_host(top))
                .or_else(|| by_results_above(message, place, top))
        };
        if named.is_none()
            && !is_nameless(top)
            && let Some(receiver) = known().filter(|receiver| of_service(receiver))
        {
            let hand_over = hand_over(message, &hops, &Service::Known(receiver));
            return Self {
                receiver: Some(receiver),
                host: Some(top.into()),
                confirmed: named_by_policy(context, top),
                hand_over,
                fetched,
                ..Self::default()
            };
        }
        let own = named.unwrap_or_else(|| top.to_owned());
        let organisation = domain_name::registrable_domain(&own).unwrap_or(&own).to_owned();
        let confirmed = context.receiver.is_some() || named_by_policy(context, top);
        let hand_over = of_own_house(&organisation)
            .then(|| hand_over(message, &hops, &Service::Own(&organisation)))
            .flatten();
        let loopback_above = hand_over.as_ref().is_some_and(|at| {
            let mut above = hops.iter().take_while(|(index, _)| *index < at.field);
            above.any(|(_, hop)| is_loopback_smtp(hop))
        });
        Self {
            host: Some(top.into()),
            confirmed,
            hand_over,
            fetched,
            loopback_above,
            ..Self::default()
        }
    }

    /// How the service is known, given whether its invariants hold.
    pub(super) fn how(&self, invariants_hold: bool) -> ReceiverHow {
        match (self.receiver, self.confirmed) {
            (_, true) => ReceiverHow::Confirmed,
            (Some(receiver), false)
                if receiver.always_prepends && invariants_hold && self.fetched.is_none() =>
            {
                ReceiverHow::Identified
            }
            (Some(_), false) => ReceiverHow::Guessed,
            (None, false) if self.host.is_some() => ReceiverHow::Guessed,
            (None, false) => ReceiverHow::Unknown,
        }
    }

    /// The name to show.
    pub fn name(&self) -> Option<Box<str>> {
        self.receiver.map(|receiver| receiver.name.into()).or_else(|| self.host.clone())
    }

    /// Whether a field stands above a step in which a program fetched the mail from the mailbox: what such a program wrote
    /// is not the service's.
    pub fn is_of_the_fetcher(&self, index: FieldIndex) -> bool {
        self.fetched.is_some_and(|fetch| index < fetch)
    }

    /// Whether a field stands above the boundary.
    pub fn is_above(&self, index: FieldIndex) -> bool {
        self.hand_over.as_ref().is_some_and(|hand_over| index < hand_over.field)
    }
}

/// Whose machines are inside.
enum Service<'a> {
    Known(&'static Receiver),
    Own(&'a str),
}

impl Service<'_> {
    fn is_host(&self, host: &str) -> bool {
        match self {
            Self::Known(receiver) => receiver.is_host(host) || is_nameless_door(receiver, host),
            Self::Own(organisation) => is_within(host, organisation),
        }
    }

    fn is_edge(&self, host: &str) -> bool {
        match self {
            Self::Known(receiver) => receiver.is_edge(host) || is_nameless_door(receiver, host),
            Self::Own(organisation) => is_within(host, organisation),
        }
    }

    /// Whether the peer of a hop is one of the service's own machines. The name a peer gives itself counts only
    /// where its address could not be anybody else's.
    fn is_own_peer(&self, hop: &Received) -> bool {
        let Some(from) = &hop.from else { return true };
        match (self, from.address) {
            (_, Some(address)) if address.is_loopback() => true,
            // Behind a router or in a container every stranger's address is private, also at a customer's machine that
            // bears a name of his provider's. The inner machines of a known service are nobody else's.
            (Self::Own(_), Some(address)) if ip_ranges::is_private(address) => !is_smtp(hop),
            (Self::Known(receiver), Some(address)) if ip_ranges::is_private(address) => {
                !is_smtp(hop)
                    || receiver.always_prepends
                    || hop.by.as_deref().is_some_and(|by| !receiver.is_edge(by))
            }
            (Self::Known(receiver), Some(_))
                if hop
                    .by
                    .as_deref()
                    .zip(hop.with.as_deref())
                    .is_some_and(|(by, with)| receiver.is_into_store(by, with)) =>
            {
                true
            }
            // A looked-up name is set by whoever owns the address, so it makes nobody an insider.
            (Self::Known(receiver), Some(address)) => {
                receiver.is_public_peer(from.helo.as_deref(), address)
            }
            (Self::Own(_), Some(_)) => false,
            // No address: a local hand-over that names one of its own machines. Over SMTP that name is the peer's own
            // word, except at the services which leave their own machines' addresses out and write everybody else's.
            (_, None) => {
                let own = |helo: &str| self.is_host(helo) || helo == "localhost";
                let word = matches!(self, Self::Known(_)) || !is_smtp(hop);
                word && from.helo.as_deref().is_some_and(own)
            }
        }
    }
}

fn hand_over(
    message: &Message,
    hops: &[(FieldIndex, &Received)],
    service: &Service<'_>,
) -> Option<HandOver> {
    let mut hops_above = 0;
    for (index, hop) in hops {
        if is_local(hop) {
            hops_above += 1;
            continue;
        }
        // Who handed the mail over cannot be read from a torn line, so nothing below or above it is anybody's word.
        if is_torn(hop) {
            return None;
        }
        let by = hop.by.as_deref()?;
        if !service.is_host(by) {
            // A hop of somebody else above the front door: this is not the service that received the mail.
            return None;
        }
        if matches!(service, Service::Own(_)) && is_submission(hop) {
            // Whatever stands below was given to the machine by one of its users.
            return None;
        }
        if service.is_own_peer(hop) {
            hops_above += 1;
            continue;
        }
        if !service.is_edge(by) {
            // An inner machine that took mail from outside: not how this service works, so not its line.
            return None;
        }
        return HandOver::at(message, *index, hop, hops_above);
    }
    None
}

/// Whether a local step is one that this service writes, or a fetch from its mailbox.
fn is_step_of(receiver: &Receiver, step: &Received) -> bool {
    if is_fetch(step) {
        return true;
    }
    let nameless = |by: &str| {
        // Its own steps are no deliveries of a user's, and none comes over SMTP from the machine itself.
        receiver.nameless_steps
            && !is_loopback_smtp(step)
            && if step.from.is_some() {
                is_nameless(by) && !is_submission(step)
            } else {
                is_address(by) && step.with.as_deref() == Some("SMTP")
            }
    };
    step.by.as_deref().is_some_and(|by| {
        if is_nameless(by) || is_address(by) { nameless(by) } else { receiver.is_host(by) }
    })
}

/// Whether a host is a private address, as the front doors of this service call themselves.
fn is_nameless_door(receiver: &Receiver, host: &str) -> bool {
    receiver.nameless_doors && host.parse().is_ok_and(ip_ranges::is_private)
}

/// A service whose front doors leave no name, by its results above the line of one. Nobody else writes above that line.
fn by_results_above(message: &Message, door: FieldIndex, host: &str) -> Option<&'static Receiver> {
    let above = message.fields.iter().take(door.0).filter_map(HeaderField::results);
    let above: Vec<_> = above.collect();
    RECEIVERS.iter().copied().find(|receiver| {
        is_nameless_door(receiver, host) && above.iter().any(|results| receiver.wrote(results))
    })
}

/// Without any `Received` the topmost results still say which service they come from: a guess to show.
fn by_results(message: &Message) -> Option<&'static Receiver> {
    let named = |results: &&AuthenticationResults| results.authserv_id.is_some();
    let first = message.fields.iter().filter_map(HeaderField::results).find(named)?;
    RECEIVERS.iter().copied().find(|receiver| receiver.wrote(first))
}

/// The service that a reader names by its id or by a host of its own.
fn named_receiver(named: &str) -> Option<&'static Receiver> {
    let owns = |receiver: &&Receiver| !is_nameless(named) && receiver.is_host(named);
    Receiver::by_id(named).or_else(|| RECEIVERS.iter().copied().find(owns))
}

fn named_by_policy(context: &Context, host: &str) -> bool {
    names_peer(&context.policy.authserv_ids, Some(host), None)
}
