//! `Received`, RFC 5321 section 4.4: one hand-over, as the one who took the mail wrote it down.

use core::net::IpAddr;

use super::date::Timestamp;
use super::violation::Violation;

/// One hand-over.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Received {
    /// Who handed it over.
    pub from: Option<HandedBy>,
    /// The host that took it, lower-case without trailing dot.
    pub by: Option<Box<str>>,
    /// Its own address, if written.
    pub by_address: Option<IpAddr>,
    /// `with`: the protocol, or Exchange's long form.
    pub with: Option<Box<str>>,
    /// `via`.
    pub via: Option<Box<str>>,
    /// `id`.
    pub id: Option<Box<str>>,
    /// `for`: the recipient.
    pub for_: Option<Box<str>>,
    /// `envelope-from` as some services write it in a comment.
    pub envelope_from: Option<Box<str>>,
    /// When.
    pub at: Option<Timestamp>,
    /// What was odd.
    pub violations: Vec<Violation>,
}

/// The `from` clause: what the peer *said* kept apart from what the receiver *saw*.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HandedBy {
    /// The name the peer gave itself (HELO/EHLO), lower-case. It may say anything.
    pub helo: Option<Box<str>>,
    /// The name the receiver looked up for the address, lower-case.
    pub reverse_name: Option<Box<str>>,
    /// The address the receiver saw.
    pub address: Option<IpAddr>,
}
