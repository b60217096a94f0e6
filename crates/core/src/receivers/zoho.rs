//! Zoho Mail.
//!
//! Its `dkim=pass` names no domain, so it cannot show who signed: such a pass is no evidence.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver};

pub(super) const ZOHO: Receiver = Receiver {
    id: "zoho",
    name: "Zoho Mail",
    edge: &[
        Exact("mx.zohomail.com"),
        Exact("mx.zohomail.eu"),
        Exact("mx.zohomail.in"),
        Under("zohomail.com"),
        Under("zohomail.eu"),
        Under("zohomail.in"),
        Under("zoho.com"),
    ],
    ids: Ids::Named(&[
        Exact("mx.zohomail.com"),
        Exact("mx.zohomail.eu"),
        Exact("mx.zohomail.in"),
        Exact("mx.zoho.com"),
    ]),
    placement: Placement::Above,
    always_prepends: true,
    seal_domains: &["zohomail.com", "zohomail.eu", "zohomail.in", "zoho.com"],
    source: "docs/receivers.md: the survey of September 2022 and samples",
    ..Receiver::PLAIN
};
