//! Rackspace Email.
//!
//! Its id is the gate host; a `;` stands inside a comment (`dmarc=none (p=nil; dis=none)`).

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const RACKSPACE: Receiver = Receiver {
    id: "rackspace",
    name: "Rackspace Email",
    edge: &[Under("emailsrvr.com"), Under("rsapps.net")],
    ids: Ids::Named(&[Under("rsapps.net"), Under("emailsrvr.com")]),
    placement: Placement::Above,
    always_prepends: true,
    source: "docs/receivers.md: one paste",
    ..Receiver::PLAIN
};
