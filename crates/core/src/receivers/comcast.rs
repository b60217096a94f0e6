//! Comcast (Xfinity).
//!
//! The result, of DKIM only, stands below the boundary after `X-CAA-SPAM` and `X-Xfinity-*`; whether it always stands there
//! is not known. Stores take the mail over LMTP between public addresses.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const COMCAST: Receiver = Receiver {
    id: "comcast",
    name: "Comcast / Xfinity",
    edge: &[Under("sys.comcast.net")],
    hosts: &[Under("email.comcast.net")],
    stores: &[Under("email.comcast.net")],
    ids: Ids::Named(&[Under("sys.comcast.net")]),
    placement: Placement::BelowAtTimes,
    source: "two deliveries in the documentation of a sending service, 2020-01-17",
    ..Receiver::PLAIN
};
