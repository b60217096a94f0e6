//! Yahoo! JAPAN, a service of its own.
//!
//! It keeps the old form: `mta1.mail.example.yahoo.co.jp  from=d; domainkeys=pass (ok); dkim=pass (ok); header.i=@d`.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const YAHOO_JAPAN: Receiver = Receiver {
    id: "yahoo_japan",
    name: "Yahoo! JAPAN",
    edge: &[Under("yahoo.co.jp")],
    ids: Ids::Named(&[Under("yahoo.co.jp")]),
    placement: Placement::BelowAtTimes,
    always_prepends: true,
    source: "docs/receivers.md: samples in public code",
    ..Receiver::PLAIN
};
