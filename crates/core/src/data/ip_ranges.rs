//! Address ranges: how they are written and held against an address, and the special-purpose ones.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A range of addresses in CIDR notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Range {
    /// IPv4.
    V4(Ipv4Addr, u8),
    /// IPv6.
    V6(Ipv6Addr, u8),
}

/// A range of IPv4.
pub const fn v4(a: u8, b: u8, c: u8, d: u8, bits: u8) -> Range {
    Range::V4(Ipv4Addr::new(a, b, c, d), bits)
}

/// A range of IPv6, by the first half of its addresses.
pub const fn v6(a: u16, b: u16, c: u16, d: u16, bits: u8) -> Range {
    Range::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0), bits)
}

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
}
