//! Netease (163, 126, yeah.net).
//!
//! It writes no results that could be read here (`X-CM-*` are its own), so nothing can be said from its word.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const NETEASE: Receiver = Receiver {
    id: "netease",
    name: "163 / 126 / yeah.net",
    edge: &[Under("163.com"), Under("126.com"), Under("yeah.net"), Under("netease.com")],
    ids: Ids::Never,
    placement: Placement::Above,
    source: "docs/receivers.md: no sample with results is known",
    ..Receiver::PLAIN
};
