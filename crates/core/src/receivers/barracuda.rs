//! Barracuda, a gateway.
//!
//! It writes `X-BESS-*` fields and rarely results, so nothing can be said from its word.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const BARRACUDA: Receiver = Receiver {
    id: "barracuda",
    name: "Barracuda",
    edge: &[Under("barracudanetworks.com")],
    ids: Ids::Never,
    placement: Placement::Above,
    rewriting: Rewriting::AddsWords,
    gateway: true,
    source: "docs/receivers.md: no sample with results is known",
    ..Receiver::PLAIN
};
