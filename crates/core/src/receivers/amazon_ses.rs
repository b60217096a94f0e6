//! Amazon SES, receiving.
//!
//! The results hold `client-ip=..; envelope-from=..; helo=..` between semicolons, which are no results.

use super::HostPattern::Exact;
use super::{Ids, Placement, Receiver};

pub(super) const AMAZON_SES: Receiver = Receiver {
    id: "amazon_ses",
    name: "Amazon SES",
    // The regions that receive mail ("Amazon SES endpoints", docs.aws.amazon.com, 2026-11-26). Customers' machines have names
    // under the same domain.
    edge: &[
        Exact("inbound-smtp.us-east-1.amazonaws.com"),
        Exact("inbound-smtp.us-east-2.amazonaws.com"),
        Exact("inbound-smtp.us-west-2.amazonaws.com"),
        Exact("inbound-smtp.ca-central-1.amazonaws.com"),
        Exact("inbound-smtp.eu-central-1.amazonaws.com"),
        Exact("inbound-smtp.eu-west-1.amazonaws.com"),
        Exact("inbound-smtp.eu-west-2.amazonaws.com"),
        Exact("inbound-smtp.ap-southeast-1.amazonaws.com"),
        Exact("inbound-smtp.ap-southeast-2.amazonaws.com"),
        Exact("inbound-smtp.ap-northeast-1.amazonaws.com"),
    ],
    ids: Ids::Named(&[Exact("amazonses.com")]),
    placement: Placement::BelowAtTimes,
    always_prepends: true,
    seal_domains: &["amazonses.com"],
    source: "docs/receivers.md: samples",
    ..Receiver::PLAIN
};
