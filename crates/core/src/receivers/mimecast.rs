//! Mimecast, a gateway.
//!
//! The same id is written on incoming and on outgoing mail, low in the block beside `MIME-Version`, so position
//! cannot prove it.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const MIMECAST: Receiver = Receiver {
    id: "mimecast",
    name: "Mimecast",
    edge: &[Under("mimecast.com"), Under("mimecast-offshore.com")],
    ids: Ids::Named(&[Under("mimecast.com")]),
    placement: Placement::Anywhere,
    seal_domains: &["mimecast.com"],
    rewriting: Rewriting::AddsWords,
    gateway: true,
    source: "docs/receivers.md: ten outgoing samples, none incoming",
    ..Receiver::PLAIN
};
