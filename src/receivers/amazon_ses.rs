//! Amazon SES, receiving.
//!
//! The results hold `client-ip=..; envelope-from=..; helo=..` between semicolons, which are no results.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const AMAZON_SES: Receiver = Receiver {
    id: "amazon_ses",
    name: "Amazon SES",
    edge: &[Under("amazonaws.com")],
    hosts: &[],
    stores: &[],
    ids: Ids::Named(&[Exact("amazonses.com")]),
    placement: Placement::BelowAtTimes,
    always_prepends: true,
    seal_domains: &["amazonses.com"],
    rewriting: Rewriting::Unknown,
    gateway: false,
    source: "stored samples; domain dossier 1.4",
};
