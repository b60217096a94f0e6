//! Migadu.
//!
//! The mail goes from the front door to the store over LMTP between public addresses; the results stand right above
//! the boundary. It seals with the customer's own domain.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const MIGADU: Receiver = Receiver {
    id: "migadu",
    name: "Migadu",
    edge: &[Under("migadu.com")],
    stores: &[Under("migadu.com")],
    ids: Ids::Named(&[Under("migadu.com")]),
    placement: Placement::Above,
    source: "six deliveries sent on to public lists (2025-11-09) and two in a list archive (2025-04-28)",
    ..Receiver::PLAIN
};
