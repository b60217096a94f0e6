//! Murena (`e.email`, `murena.io`).
//!
//! The results stand below `To`, where anybody can write; about unsigned mail it writes an empty field.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const MURENA: Receiver = Receiver {
    id: "murena",
    name: "Murena / e.email",
    edge: &[Under("ecloud.global")],
    ids: Ids::Named(&[Under("ecloud.global")]),
    placement: Placement::Anywhere,
    source: "chatmail/core dkimchecks-2022-09-28; lines of its hosts in list archives (2025, 2026)",
    ..Receiver::PLAIN
};
