//! The servers that hand a brand's mail over, by the addresses that it publishes and the names that they give themselves.

use core::net::IpAddr;

use crate::data::domain_name::{is_below, is_within};
use crate::data::ip_ranges::Range;

/// What a brand uses an address for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ServerUse {
    /// Ordinary outgoing mail: the published SPF set.
    Outbound,
    /// Forwarded and unauthenticated mail.
    RelayPool,
    /// Mail its own filter doubts.
    HighRiskPool,
    /// Other servers of its mail network.
    Endpoint,
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct RangeRow {
    /// The addresses.
    pub range: Range,
    /// What for.
    pub used: ServerUse,
    /// Where it is published, and when it was last seen there.
    pub source: Published,
}

/// Where a range is published, and when it was last seen there (a year, or a day).
#[derive(Debug, Clone, Copy)]
pub struct Published {
    /// The document or record.
    pub by: &'static str,
    /// When.
    pub seen: &'static str,
}

/// The servers of a brand.
#[derive(Debug)]
pub struct Servers {
    /// Their addresses. The narrower use comes first: the first row that holds an address decides.
    pub ranges: &'static [RangeRow],
    /// Whether customers send from the same addresses: one of them then shows nobody.
    pub shared: bool,
    /// The domain below which its ordinary servers name themselves in their greeting.
    pub greeting: Option<&'static str>,
    /// Domains under which strangers' servers name themselves to look like its own.
    pub pretended: &'static [&'static str],
}

impl Servers {
    /// None known.
    pub const NONE: Self = Self { ranges: &[], shared: false, greeting: None, pretended: &[] };

    /// What the brand uses an address for, if it is in its mail ranges.
    pub fn used_for(&self, address: IpAddr) -> Option<ServerUse> {
        self.ranges.iter().find(|row| row.range.contains(address)).map(|row| row.used)
    }

    /// Whether an address is in its mail ranges.
    pub fn hold(&self, address: IpAddr) -> bool {
        self.used_for(address).is_some()
    }

    /// Whether a greeting is one of its ordinary servers'.
    pub fn greet_as(&self, helo: &str) -> bool {
        self.greeting.is_some_and(|domain| is_below(helo, domain))
    }

    /// Whether a greeting is made to look like one of its servers'. That they are not is told by the address.
    pub fn are_named(&self, helo: &str) -> bool {
        self.pretended.iter().any(|domain| is_within(helo, domain))
    }
}
