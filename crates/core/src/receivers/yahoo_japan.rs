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
    source: "receiver survey of September 2022 and stored samples; domain dossier 1.4",
    ..Receiver::PLAIN
};
