//! Disroot.
//!
//! It writes a DKIM result where something was signed and nothing otherwise. Its machines call themselves `disroot.org`, and
//! `*.disroot.lan` among themselves.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver};

pub(super) const DISROOT: Receiver = Receiver {
    id: "disroot",
    name: "Disroot",
    edge: &[Exact("disroot.org"), Under("disroot.org")],
    hosts: &[Under("disroot.lan")],
    ids: Ids::Named(&[Exact("disroot.org")]),
    placement: Placement::Above,
    source: "chatmail/core dkimchecks-2022-09-28; lines of its hosts in list archives (2022 to 2026-05-15)",
    ..Receiver::PLAIN
};
