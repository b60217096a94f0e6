//! The hand-over: who gave the mail to the receiving service, as that service wrote it down.

use core::net::IpAddr;

use super::{Attested, Claimed};
use crate::message::date::Timestamp;
use crate::message::received::Received;
use crate::message::{FieldIndex, Message};

/// The hand-over at the boundary.
#[derive(Debug, Clone)]
pub struct HandOver {
    /// The `Received` field.
    pub field: FieldIndex,
    /// The address the receiver saw.
    pub address: Option<Attested<IpAddr>>,
    /// The name the receiver looked up for it.
    pub reverse_name: Option<Attested<Box<str>>>,
    /// The name the peer gave itself.
    pub helo: Option<Claimed<Box<str>>>,
    /// When.
    pub at: Option<Attested<Timestamp>>,
    /// The recipient the receiver noted.
    pub recipient: Option<Attested<Box<str>>>,
    /// The host that took it.
    pub by: Option<Box<str>>,
    /// How many hops of the service stand above.
    pub hops_above: usize,
}

impl HandOver {
    /// The address the receiver saw.
    pub fn address(&self) -> Option<IpAddr> {
        self.address.as_ref().map(|address| *address.value())
    }

    /// The name the peer gave itself: its own word.
    pub fn helo(&self) -> Option<&str> {
        self.helo.as_ref().map(|helo| &**helo.value())
    }

    /// The hand-over that a hop of the service describes.
    pub(super) fn at(
        message: &Message,
        index: FieldIndex,
        hop: &Received,
        hops_above: usize,
    ) -> Option<Self> {
        let span = message.field(index)?.span;
        let from = hop.from.as_ref();
        let name = |name: Option<Box<str>>| name.map(|name| Attested::new(name, index, span));
        Some(Self {
            field: index,
            address: from.and_then(|from| from.address).map(|ip| Attested::new(ip, index, span)),
            reverse_name: name(from.and_then(|from| from.reverse_name.clone())),
            helo: from
                .and_then(|from| from.helo.clone())
                .map(|helo| Claimed::new(helo, index, span)),
            at: hop.at.map(|at| Attested::new(at, index, at.span)),
            recipient: name(hop.for_.clone()),
            by: hop.by.clone(),
            hops_above,
        })
    }
}
