//! Netease (163, 126, yeah.net).
//!
//! It writes no results that could be read here (`X-CM-*` are its own), so nothing can be said from its word.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const NETEASE: Receiver = Receiver {
    id: "netease",
    name: "163 / 126 / yeah.net",
    edge: &[Under("163.com"), Under("126.com"), Under("yeah.net"), Under("netease.com")],
    hosts: &[],
    stores: &[],
    ids: Ids::Never,
    placement: Placement::Above,
    always_prepends: false,
    nameless_doors: false,
    nameless_steps: false,
    seal_domains: &[],
    rewriting: Rewriting::Unknown,
    gateway: false,
    source: "no sample with results is known; domain dossier 1.4, 8 (7)",
};
