//! Riseup.
//!
//! It writes a DKIM result where something was signed and nothing otherwise.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const RISEUP: Receiver = Receiver {
    id: "riseup",
    name: "Riseup",
    edge: &[Under("riseup.net")],
    ids: Ids::Named(&[Under("riseup.net")]),
    placement: Placement::Above,
    source: "chatmail/core dkimchecks-2022-09-28; lines of its hosts in list archives (2019 to 2022)",
    ..Receiver::PLAIN
};
