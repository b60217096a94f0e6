//! Posteo.
//!
//! Three fields with one id, in the order dmarc, spf, dkim. The mail is taken under `posteo.de`, filtered there, and
//! stored under `posteo.name` (2020: `posteo.local`). In 2020 the field stood below the boundary, under the name
//! of the host; only what stands above is read.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver};

pub(super) const POSTEO: Receiver = Receiver {
    id: "posteo",
    name: "Posteo",
    edge: &[Under("posteo.de")],
    hosts: &[Under("posteo.name"), Under("posteo.local")],
    stores: &[Under("posteo.name"), Under("posteo.local")],
    ids: Ids::Named(&[Exact("posteo.de"), Under("posteo.de")]),
    placement: Placement::Above,
    source: "deliveries in tests of chatmail/core (2020-06-09, 2021-06-12) and attached to a mail of a public list (2023-08-05)",
    ..Receiver::PLAIN
};
