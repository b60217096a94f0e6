//! What kind of step a `Received` line describes (RFC 5321 section 4.4): mail taken over SMTP from somebody, a delivery within a
//! house, a fetch from a mailbox, or a line that cannot be read.

use core::net::IpAddr;

use crate::data::domain_name::is_within;
use crate::data::ip_ranges;
use crate::message::received::Received;
use crate::message::violation::ViolationKind;
use crate::message::{FieldIndex, Message};

/// Every `Received` field, from the top.
pub(crate) fn received(message: &Message) -> impl Iterator<Item = (FieldIndex, &Received)> {
    let fields = message.fields.iter().enumerate();
    fields.filter_map(|(index, field)| Some((FieldIndex(index), field.received()?)))
}

/// Whether the name that a peer gave itself (`(`, `"`, `x by mx.example.org; y`) tore the line apart. Who handed the mail
/// over can then not be read from it.
pub(super) fn is_torn(hop: &Received) -> bool {
    hop.violations.iter().any(|odd| {
        matches!(
            odd.kind,
            ViolationKind::UnclosedComment
                | ViolationKind::UnclosedQuote
                | ViolationKind::BadValue
                | ViolationKind::GluedComment
        )
    })
}

/// Whether a hop is a step within one house: a machine without a name of its own that took the mail from nobody, or
/// a local delivery (LMTP and the like) or a fetch from a mailbox, which no stranger can bring about.
pub(super) fn is_local(hop: &Received) -> bool {
    if is_torn(hop) {
        return false;
    }
    if is_fetch(hop) {
        return true;
    }
    let peer = hop.from.as_ref().and_then(|from| from.address);
    if peer.is_some_and(|address| !is_private_or_mapped(address)) {
        return false;
    }
    if hop.from.is_some() && is_smtp(hop) && !peer.is_some_and(|address| address.is_loopback()) {
        return false;
    }
    if is_local_delivery(hop) {
        return true;
    }
    let by_private = hop.by_address.is_some_and(is_private_or_mapped);
    match hop.by.as_deref() {
        None => by_private || hop.by_address.is_none(),
        Some(by) if by.contains(':') => {
            // A service may name its inner machines by address; one that was cut short is no host either.
            by.parse::<IpAddr>().map_or(true, is_private_or_mapped)
        }
        Some(by) => is_nameless(by) || by.parse::<IpAddr>().is_ok_and(is_private_or_mapped),
    }
}

/// A name that anybody may give a machine of his own (RFC 6762 appendix G, RFC 9476, ICANN's `.internal`): it says nothing
/// about whose it is.
pub(super) fn is_nameless(host: &str) -> bool {
    const ANYBODYS: [&str; 7] =
        ["internal", "local", "localdomain", "lan", "home", "intranet", "home.arpa"];
    !host.contains('.') || ANYBODYS.iter().any(|suffix| is_within(host, suffix))
}

/// Whether mail was taken over SMTP in any of its forms (`ESMTPS`), as a line that does not say how, or says it in words
/// of its own, is taken to mean.
pub(super) fn is_smtp(hop: &Received) -> bool {
    !(is_local_delivery(hop) || is_fetch(hop))
}

/// Local delivery: LMTP in its forms (RFC 2033), or a program of the machine's own.
fn is_local_delivery(hop: &Received) -> bool {
    hop.with.as_deref().is_some_and(|with| {
        let word = with.split([' ', '(']).next().unwrap_or_default().to_ascii_lowercase();
        word.starts_with("lmtp") || word == "local"
    })
}

/// A program of the reader's that fetched the mail from a mailbox over IMAP or POP.
pub(super) fn is_fetch(hop: &Received) -> bool {
    hop.with.as_deref().is_some_and(|with| {
        let word = with.split([' ', '(']).next().unwrap_or_default();
        let word = word.to_ascii_lowercase();
        word.starts_with("imap") || word.starts_with("pop")
    })
}

/// Whether mail came from a user or a program of the machine's own: `with local`, `(qmail 1 invoked by uid 89)`, `(Postfix,
/// from userid 33)`. On a machine that others use as well, that may be anybody.
pub(super) fn is_submission(hop: &Received) -> bool {
    let with = hop.with.as_deref().unwrap_or_default().to_ascii_lowercase();
    let nobody = hop.from.is_none() && !hop.by.as_deref().is_some_and(is_address);
    with == "local" || (nobody && !with.starts_with("lmtp"))
}

/// Whether a machine calls itself by an address, or by one that was cut short.
pub(super) fn is_address(host: &str) -> bool {
    host.contains(':') || host.parse::<IpAddr>().is_ok()
}

/// Whether mail came over SMTP from the machine itself: a filter's reinjection, or anybody behind a tunnel or a proxy.
pub(super) fn is_loopback_smtp(hop: &Received) -> bool {
    let peer = hop.from.as_ref().and_then(|from| from.address);
    is_smtp(hop) && peer.is_some_and(|address| address.is_loopback())
}

/// Private addresses, and those of `10.0.0.0/8` in the form of 6to4 (RFC 3056 section 2), as some services write them.
fn is_private_or_mapped(address: IpAddr) -> bool {
    ip_ranges::is_private(address)
        || match address {
            IpAddr::V6(address) => {
                address.segments()[0] == 0x2002 && address.segments()[1] >> 8 == 10
            }
            IpAddr::V4(_) => false,
        }
}
