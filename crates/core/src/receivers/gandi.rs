//! Gandi.
//!
//! The results stand below the sender's own fields, after `Received-SPF`, where anybody can write.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver};

pub(super) const GANDI: Receiver = Receiver {
    id: "gandi",
    name: "Gandi",
    edge: &[Exact("spool.mail.gandi.net")],
    hosts: &[Under("mail.gandi.net")],
    ids: Ids::Named(&[Exact("spool.mail.gandi.net")]),
    placement: Placement::Anywhere,
    source: "a delivery sent on to a public list, 2022-03-20",
    ..Receiver::PLAIN
};
