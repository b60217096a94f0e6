//! The route: every hand-over in the order it happened, with signed delays and whose word each is.

use core::net::IpAddr;

use super::Trust;
use crate::message::FieldIndex;
use crate::message::date::Timestamp;

/// Every hand-over, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Route {
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
    /// One of Microsoft's mail senders.
    MicrosoftSender,
    /// Inside Microsoft's network.
    MicrosoftNetwork,
    /// A machine of the receiving service.
    Receiver,
    /// A private or local address.
    Local,
    /// Anybody.
    Other,
    /// No address written.
    Unknown,
}
