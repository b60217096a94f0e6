//! Proofpoint, a gateway.
//!
//! The same id is written on incoming and on outgoing mail, so the results count only above a boundary of its own.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const PROOFPOINT: Receiver = Receiver {
    id: "proofpoint",
    name: "Proofpoint",
    edge: &[Under("pphosted.com"), Under("ppe-hosted.com")],
    ids: Ids::Named(&[Exact("ppops.net")]),
    placement: Placement::Above,
    rewriting: Rewriting::AddsWords,
    gateway: true,
    source: "docs/receivers.md: samples, outgoing ones among them",
    ..Receiver::PLAIN
};
