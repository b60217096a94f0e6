//! STRATO.
//!
//! The results stand above `Received-SPF` and the boundary. It writes the same id on outgoing mail, low in the block,
//! always as `dkim=none`; that line is the sender's side and is not read.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver};

pub(super) const STRATO: Receiver = Receiver {
    id: "strato",
    name: "STRATO",
    edge: &[Exact("smtpin.rzone.de")],
    hosts: &[Under("rzone.de")],
    ids: Ids::Named(&[Exact("strato.com")]),
    placement: Placement::Above,
    seal_domains: &["strato.com"],
    source: "deliveries in tests of public code (2020-04-16, 2023-08-04, 2024-02-18); outgoing lines in list archives (2021, 2022)",
    ..Receiver::PLAIN
};
