//! Exchange Online's servers, from which Microsoft's mail comes.
//!
//! They are shared by all its customers: an address in them shows that a mail left Exchange Online, never that Microsoft
//! wrote it.
//!
//! Not supported: ranges that change; each row carries the date it was last seen published.

use crate::brands::servers::{Published, RangeRow, ServerUse, Servers};
use crate::data::ip_ranges::{Range, v4, v6};

/// The servers of Microsoft.
pub(super) const SERVERS: Servers = Servers {
    ranges: EXCHANGE_ONLINE,
    shared: true,
    greeting: Some("outbound.protection.outlook.com"),
    pretended: &["outlook.com", "microsoft.com", "office365.com"],
};

const SPF: Published =
    Published { by: "SPF record of spf.protection.outlook.com, since 2024", seen: "2026" };
const ENDPOINTS: Published =
    Published { by: "Microsoft 365 endpoint list, ID 10, version 2026081400", seen: "2026-08-14" };
const POOLS: Published = Published { by: "Microsoft: outbound delivery pools", seen: "2023-11-03" };

const fn row(range: Range, used: ServerUse, source: Published) -> RangeRow {
    RangeRow { range, used, source }
}

/// The narrower use comes first.
const EXCHANGE_ONLINE: &[RangeRow] = &[
    row(v4(40, 95, 0, 0, 16), ServerUse::RelayPool, POOLS),
    row(v4(52, 103, 128, 0, 17), ServerUse::HighRiskPool, ENDPOINTS),
    row(v4(40, 92, 0, 0, 15), ServerUse::Outbound, SPF),
    row(v4(40, 107, 0, 0, 16), ServerUse::Outbound, SPF),
    row(v4(52, 100, 0, 0, 15), ServerUse::Outbound, SPF),
    row(v4(52, 102, 0, 0, 16), ServerUse::Outbound, SPF),
    row(v4(52, 103, 0, 0, 17), ServerUse::Outbound, SPF),
    row(v4(104, 47, 0, 0, 17), ServerUse::Outbound, SPF),
    row(v6(0x2a01, 0x111, 0xf400, 0, 48), ServerUse::Outbound, SPF),
    row(v6(0x2a01, 0x111, 0xf403, 0, 49), ServerUse::Outbound, SPF),
    row(v6(0x2a01, 0x111, 0xf403, 0x8000, 51), ServerUse::Outbound, SPF),
    row(v6(0x2a01, 0x111, 0xf403, 0xc000, 51), ServerUse::Outbound, SPF),
    row(v6(0x2a01, 0x111, 0xf403, 0xf000, 52), ServerUse::Outbound, SPF),
    row(v6(0x2a01, 0x111, 0xf403, 0, 48), ServerUse::Endpoint, ENDPOINTS),
    row(v4(52, 238, 78, 88, 32), ServerUse::Endpoint, ENDPOINTS),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may fail loudly")]

    use super::*;

    fn of(address: &str) -> Option<ServerUse> {
        SERVERS.used_for(address.parse().expect("an address"))
    }

    #[test]
    fn published_ranges_are_told_apart() {
        assert_eq!(of("40.107.94.50"), Some(ServerUse::Outbound));
        assert_eq!(of("40.93.255.255"), Some(ServerUse::Outbound));
        assert_eq!(of("40.94.0.0"), None);
        assert_eq!(of("40.95.35.173"), Some(ServerUse::RelayPool));
        assert_eq!(of("52.103.127.255"), Some(ServerUse::Outbound));
        assert_eq!(of("52.103.139.4"), Some(ServerUse::HighRiskPool));
        assert_eq!(of("104.47.127.255"), Some(ServerUse::Outbound));
        assert_eq!(of("104.47.128.0"), None);
        assert_eq!(of("2a01:111:f403:c10c::1"), Some(ServerUse::Outbound));
        assert_eq!(of("2a01:111:f403:e000::1"), Some(ServerUse::Endpoint));
        assert_eq!(of("::ffff:40.107.1.1"), Some(ServerUse::Outbound));
        assert_eq!(of("203.0.113.9"), None);
    }

    #[test]
    fn every_row_has_a_source() {
        assert!(
            EXCHANGE_ONLINE
                .iter()
                .all(|row| !row.source.by.is_empty() && !row.source.seen.is_empty())
        );
    }
}
