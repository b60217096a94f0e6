//! Barracuda, a gateway.
//!
//! It writes `X-BESS-*` fields and rarely results, so nothing can be said from its word.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const BARRACUDA: Receiver = Receiver {
    id: "barracuda",
    name: "Barracuda",
    edge: &[Under("barracudanetworks.com")],
    hosts: &[],
    stores: &[],
    ids: Ids::Never,
    placement: Placement::Above,
    always_prepends: false,
    nameless_doors: false,
    nameless_steps: false,
    seal_domains: &[],
    rewriting: Rewriting::AddsWords,
    gateway: true,
    source: "no sample with results is known; domain dossier 1.4, 8 (7)",
};
