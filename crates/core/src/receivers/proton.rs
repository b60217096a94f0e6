//! Proton Mail.
//!
//! Three to five fields with one id. Its export rebuilds the header block: in 40 messages all results stood
//! above the boundary, in 51 all stood below every `Received`, so position cannot prove them.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const PROTON: Receiver = Receiver {
    id: "proton",
    name: "Proton Mail",
    edge: &[Under("protonmail.ch"), Under("proton.ch")],
    ids: Ids::Named(&[Under("protonmail.ch"), Under("proton.ch")]),
    placement: Placement::Anywhere,
    rewriting: Rewriting::Reencodes,
    source: "docs/receivers.md: 147 and 244 fields in the collection, 2022 to 2026",
    ..Receiver::PLAIN
};
