//! Riseup.
//!
//! It writes a DKIM result where something was signed and nothing otherwise.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const RISEUP: Receiver = Receiver {
    id: "riseup",
    name: "Riseup",
    edge: &[Under("riseup.net")],
    hosts: &[],
    stores: &[],
    ids: Ids::Named(&[Under("riseup.net")]),
    placement: Placement::Above,
    always_prepends: false,
    nameless_doors: false,
    nameless_steps: false,
    seal_domains: &[],
    rewriting: Rewriting::Unknown,
    gateway: false,
    source: "chatmail/core dkimchecks-2022-09-28; lines of its hosts in list archives (2019 to 2022)",
};
