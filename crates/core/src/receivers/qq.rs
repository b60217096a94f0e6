//! QQ Mail.
//!
//! The results stand below the boundary after `X-QQ-mid`; `none(permerror)` is written without a space.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver};

pub(super) const QQ: Receiver = Receiver {
    id: "qq",
    name: "QQ Mail",
    edge: &[Under("qq.com")],
    ids: Ids::Named(&[Exact("mx.qq.com")]),
    placement: Placement::BelowAtTimes,
    always_prepends: true,
    source: "docs/receivers.md: a few samples in the collection, 2022 to 2026",
    ..Receiver::PLAIN
};
