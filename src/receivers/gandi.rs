//! Gandi.
//!
//! The results stand below the sender's own fields, after `Received-SPF`, where anybody can write.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const GANDI: Receiver = Receiver {
    id: "gandi",
    name: "Gandi",
    edge: &[Exact("spool.mail.gandi.net")],
    hosts: &[Under("mail.gandi.net")],
    stores: &[],
    ids: Ids::Named(&[Exact("spool.mail.gandi.net")]),
    placement: Placement::Anywhere,
    always_prepends: false,
    nameless_doors: false,
    nameless_steps: false,
    seal_domains: &[],
    rewriting: Rewriting::Unknown,
    gateway: false,
    source: "a delivery sent on to a public list, 2022-03-20",
};
