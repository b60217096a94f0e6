//! IONOS (1&1).
//!
//! The results stand between `Return-Path` and the boundary, one field a signature, and speak of DKIM only, as GMX
//! writes them; a delivery of 2021 has none at all, so a missing field says nothing.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver};

pub(super) const IONOS: Receiver = Receiver {
    id: "ionos",
    name: "IONOS",
    edge: &[Exact("mx.kundenserver.de"), Under("kundenserver.de")],
    ids: Ids::Named(&[Exact("kundenserver.de")]),
    placement: Placement::Above,
    source: "four deliveries in tests of public code, 2021-02-11, 2023-12-08, 2024-08-07, 2026-01-22",
    ..Receiver::PLAIN
};
