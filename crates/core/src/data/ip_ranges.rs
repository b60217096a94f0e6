//! Address ranges: Exchange Online's, and the special-purpose ones.
//!
//! Microsoft's outgoing ranges are shared by all its customers: an address in them shows that a mail left
//! Exchange Online, never that Microsoft wrote it.
//!
//! Not supported: ranges that change; each row carries the date it was last seen published.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A range of addresses in CIDR notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Range {
    /// IPv4.
    V4(Ipv4Addr, u8),
    /// IPv6.
    V6(Ipv6Addr, u8),
}

/// What Microsoft uses an address for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ServerUse {
    /// Ordinary outgoing mail: the published SPF set.
    Outbound,
    /// Forwarded and unauthenticated mail.
    RelayPool,
    /// Mail its own filter doubts: in the endpoint list and not in the SPF set.
    HighRiskPool,
    /// Exchange Online's endpoints, besides the above.
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

const SPF: Published =
    Published { by: "SPF record of spf.protection.outlook.com, since 2024", seen: "2026" };
const ENDPOINTS: Published =
    Published { by: "Microsoft 365 endpoint list, ID 10, version 2026081400", seen: "2026-08-14" };
const POOLS: Published = Published { by: "Microsoft: outbound delivery pools", seen: "2023-11-03" };

const fn v4(a: u8, b: u8, c: u8, d: u8, bits: u8) -> Range {
    Range::V4(Ipv4Addr::new(a, b, c, d), bits)
}

const fn v6(a: u16, b: u16, c: u16, d: u16, bits: u8) -> Range {
    Range::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0), bits)
}

const fn row(range: Range, used: ServerUse, source: Published) -> RangeRow {
    RangeRow { range, used, source }
}

/// Exchange Online's ranges. The narrower use comes first: the first row that holds an address decides.
pub const EXCHANGE_ONLINE: &[RangeRow] = &[
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

/// Addresses between Exchange Online's own machines, as their `Received` lines show them (counted 2021 to 2026).
const INTERNAL: &[Range] = &[
    v6(0x2603, 0x1026, 0, 0, 32),
    v6(0x2603, 0x1036, 0, 0, 32),
    v6(0x2603, 0x1096, 0, 0, 32),
    v6(0x2603, 0x10a6, 0, 0, 32),
    v6(0x2603, 0x10b6, 0, 0, 32),
    v6(0x2603, 0x10c6, 0, 0, 32),
    v6(0x2603, 0x10d6, 0, 0, 32),
    v6(0x2a01, 0x111, 0xe400, 0, 48),
    v4(10, 0, 0, 0, 8),
];

/// Special-purpose addresses that are nobody's on the open network (RFC 6890, RFC 1918, RFC 4193).
const PRIVATE: &[Range] = &[
    v4(10, 0, 0, 0, 8),
    v4(172, 16, 0, 0, 12),
    v4(192, 168, 0, 0, 16),
    v4(127, 0, 0, 0, 8),
    v4(169, 254, 0, 0, 16),
    v4(100, 64, 0, 0, 10),
    v4(0, 0, 0, 0, 8),
    v6(0xfc00, 0, 0, 0, 7),
    v6(0xfe80, 0, 0, 0, 10),
    Range::V6(Ipv6Addr::LOCALHOST, 128),
    Range::V6(Ipv6Addr::UNSPECIFIED, 128),
];

impl Range {
    /// Reads `192.0.2.0/24`, `2001:db8::/32`, or a single address.
    pub fn parse(text: &str) -> Option<Self> {
        let (address, bits) =
            text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits =
            bits.map_or(Some(most), |bits| bits.parse().ok().filter(|bits| *bits <= most))?;
        Some(match address {
            IpAddr::V4(address) => Self::V4(address, bits),
            IpAddr::V6(address) => Self::V6(address, bits),
        })
    }

    /// Whether an address lies in it. An IPv4 address written as IPv6 is the same address.
    pub fn contains(self, address: IpAddr) -> bool {
        match (self, address.to_canonical()) {
            (Self::V4(start, bits), IpAddr::V4(address)) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(bits)).unwrap_or(0);
                u32::from(start) & mask == u32::from(address) & mask
            }
            (Self::V6(start, bits), IpAddr::V6(address)) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(bits)).unwrap_or(0);
                u128::from(start) & mask == u128::from(address) & mask
            }
            (Self::V4(..), IpAddr::V6(_)) | (Self::V6(..), IpAddr::V4(_)) => false,
        }
    }
}

/// What Microsoft uses an address for, if it is in its mail ranges.
pub fn classify(address: IpAddr) -> Option<ServerUse> {
    EXCHANGE_ONLINE.iter().find(|row| row.range.contains(address)).map(|row| row.used)
}

/// Whether an address is one between Exchange Online's own machines.
pub fn is_microsoft_internal(address: IpAddr) -> bool {
    INTERNAL.iter().any(|range| range.contains(address))
}

/// Whether an address is private, local or otherwise nobody's on the open network.
pub fn is_private(address: IpAddr) -> bool {
    PRIVATE.iter().any(|range| range.contains(address))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may fail loudly")]

    use super::*;

    fn of(address: &str) -> Option<ServerUse> {
        classify(address.parse().expect("an address"))
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
    fn private_addresses_are_nobodys() {
        for address in [
            "10.1.2.3",
            "172.31.255.255",
            "192.168.0.1",
            "127.0.0.1",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
        ] {
            assert!(is_private(address.parse().expect("an address")), "{address}");
        }
        for address in ["172.32.0.1", "203.0.113.9", "2001:db8::1"] {
            assert!(!is_private(address.parse().expect("an address")), "{address}");
        }
    }

    #[test]
    fn ranges_are_read_strictly() {
        assert_eq!(Range::parse("192.0.2.0/24"), Some(v4(192, 0, 2, 0, 24)));
        assert_eq!(
            Range::parse("0.0.0.0/0")
                .map(|range| range.contains("203.0.113.1".parse().expect("an address"))),
            Some(true)
        );
        for text in [
            "192.0.2.0/33",
            "192.0.2.0/x",
            "192.0.2",
            "0300.0.2.1",
            "1074266112",
            "",
            "example.com",
        ] {
            assert_eq!(Range::parse(text), None, "{text}");
        }
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
