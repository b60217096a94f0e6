//! iCloud Mail.
//!
//! One service that writes three to six fields, each with an id of its own for one method: `spf.icloud.com`,
//! `dkim-verifier.icloud.com`, `dmarc.icloud.com`, `arc.icloud.com`, `bimi.icloud.com`.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const ICLOUD: Receiver = Receiver {
    id: "icloud",
    name: "iCloud Mail",
    edge: &[
        Under("icloud.com"),
        Under("mail.icloud.com"),
        Under("apple.com"),
        Under("me.com"),
        Under("mac.com"),
    ],
    ids: Ids::Named(&[Under("icloud.com")]),
    placement: Placement::Above,
    always_prepends: true,
    seal_domains: &["icloud.com"],
    source: "docs/receivers.md: the survey of September 2022 and samples",
    ..Receiver::PLAIN
};
