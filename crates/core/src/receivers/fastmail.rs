//! Fastmail.
//!
//! Three or four fields with one id, among them its own methods (`x-ptr`, `x-aligned-from`, `x-me-sender`), and
//! an ARC set of its own.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const FASTMAIL: Receiver = Receiver {
    id: "fastmail",
    name: "Fastmail",
    edge: &[Under("messagingengine.com")],
    hosts: &[Under("internal"), Under("fastmail.com")],
    ids: Ids::Named(&[Under("messagingengine.com")]),
    placement: Placement::Above,
    always_prepends: true,
    nameless_steps: true,
    seal_domains: &["messagingengine.com"],
    source: "docs/receivers.md: the survey of September 2022 and samples",
    ..Receiver::PLAIN
};
