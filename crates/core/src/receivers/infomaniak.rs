//! Infomaniak (`ik.me`).
//!
//! Its id is under `infomaniak.com`, its hosts are under `infomaniak.ch`. Its SPF result may stand below `To`, where
//! anybody can write, and is not read there.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver};

pub(super) const INFOMANIAK: Receiver = Receiver {
    id: "infomaniak",
    name: "Infomaniak",
    edge: &[Under("infomaniak.ch"), Under("infomaniak.com")],
    stores: &[Under("mail.infomaniak.ch")],
    ids: Ids::Named(&[Exact("mx.infomaniak.com")]),
    placement: Placement::Above,
    source: "chatmail/core dkimchecks-2022-09-28 (22 deliveries); a delivery in a test of its own mail program (2023-09-12)",
    ..Receiver::PLAIN
};
