//! The route: every hand-over in the order it happened, with signed delays and whose word each is.

use core::net::IpAddr;

use super::Trust;
use super::boundary::TrustBoundary;
use super::hop::received;
use crate::brands::servers::{ServerUse, Servers};
use crate::data::ip_ranges;
use crate::message::date::Timestamp;
use crate::message::{FieldIndex, Message};

/// Every hand-over, oldest first.
#[derive(Debug, Clone, Default)]
pub struct DeliveryPath {
    /// The hops, oldest first.
    pub hops: Vec<Hop>,
    /// Which of them is the hand-over to the receiving service: from here on it is the receiver's word.
    pub boundary: Option<usize>,
}

/// One hand-over.
#[derive(Debug, Clone)]
pub struct Hop {
    /// The `Received` field.
    pub field: FieldIndex,
    /// The name the peer gave itself.
    pub helo: Option<Box<str>>,
    /// The name the taker looked up.
    pub reverse_name: Option<Box<str>>,
    /// The address the taker saw.
    pub address: Option<IpAddr>,
    /// Who took it.
    pub by: Option<Box<str>>,
    /// How.
    pub with: Option<Box<str>>,
    /// When.
    pub at: Option<Timestamp>,
    /// Seconds since the hop before it that has a time; negative when clocks disagree.
    pub delay: Option<i64>,
    /// Whose word this line is.
    pub trust: Trust,
    /// What the peer is, as far as the address tells.
    pub peer: PeerKind,
}

/// What a peer is, as far as the address (never the name it gives itself) tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeerKind {
    /// One of the brand's mail senders.
    BrandSender,
    /// Inside the brand's network.
    BrandNetwork,
    /// A machine of the receiving service.
    Receiver,
    /// A private or local address.
    Local,
    /// Anybody.
    Other,
    /// No address written.
    Unknown,
}

/// A stretch of time on the way, and whose word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Seconds; negative when clocks disagree.
    pub seconds: i64,
    /// The sender's as soon as one of its two ends is.
    pub trust: Trust,
}

impl DeliveryPath {
    /// From the first time that is written on the way to the last.
    pub fn total(&self) -> Option<Stretch> {
        let mut timed = self.hops.iter().filter_map(|hop| hop.at.map(|at| (at.unix, hop.trust)));
        let (first, trust) = timed.next()?;
        let (last, _) = timed.next_back()?;
        // Who wrote the oldest line decides: what is above it is never less trusted.
        Some(Stretch { seconds: last.saturating_sub(first), trust })
    }

    /// Which hop took the longest; none where none took a second.
    pub fn slowest(&self) -> Option<(usize, Stretch)> {
        let mut slowest: Option<(usize, Stretch)> = None;
        let mut before = Trust::Claimed;
        for (index, hop) in self.hops.iter().enumerate().filter(|(_, hop)| hop.at.is_some()) {
            let longest = slowest.map_or(0, |(_, stretch)| stretch.seconds);
            if let Some(seconds) = hop.delay.filter(|&seconds| seconds > longest) {
                slowest = Some((index, Stretch { seconds, trust: before }));
            }
            before = hop.trust;
        }
        slowest
    }

    /// Reads the route from the `Received` fields, oldest first.
    pub(super) fn read(message: &Message, boundary: &TrustBoundary, servers: &Servers) -> Self {
        let hand_over = boundary.hand_over.as_ref().map(|hand_over| hand_over.field);
        let mut hops: Vec<Hop> = received(message)
            .map(|(field, hop)| {
                let from = hop.from.as_ref();
                let address = from.and_then(|from| from.address);
                let attested = hand_over.is_some_and(|boundary| field <= boundary);
                Hop {
                    field,
                    helo: from.and_then(|from| from.helo.clone()),
                    reverse_name: from.and_then(|from| from.reverse_name.clone()),
                    address,
                    by: hop.by.clone(),
                    with: hop.with.clone(),
                    at: hop.at,
                    delay: None,
                    trust: if attested { Trust::Attested } else { Trust::Claimed },
                    peer: match address {
                        _ if attested && hand_over != Some(field) => PeerKind::Receiver,
                        None => PeerKind::Unknown,
                        Some(address) => peer_kind(address, servers),
                    },
                }
            })
            .collect();
        hops.reverse();
        let mut last = None;
        for hop in &mut hops {
            let Some(at) = hop.at else { continue };
            hop.delay = last.map(|last: i64| at.unix.saturating_sub(last));
            last = Some(at.unix);
        }
        let position = hops.iter().position(|hop| Some(hop.field) == hand_over);
        Self { hops, boundary: position }
    }
}

fn peer_kind(address: IpAddr, servers: &Servers) -> PeerKind {
    if ip_ranges::is_private(address) {
        return PeerKind::Local;
    }
    match servers.used_for(address) {
        Some(ServerUse::Outbound) => PeerKind::BrandSender,
        Some(ServerUse::Endpoint | ServerUse::RelayPool | ServerUse::HighRiskPool) => {
            PeerKind::BrandNetwork
        }
        None => PeerKind::Other,
    }
}
