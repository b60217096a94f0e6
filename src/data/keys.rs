//! Public keys of mail services, with what each is known from.
//!
//! None of them comes with a promise: the dates say when the key was seen at work, not how long it is valid, and an
//! owner may replace a key any day. `cargo xtask keys` compares this table with the DNS.
//! This file uses nothing else of the crate, because `xtask` includes it as it stands.

/// What a key signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyUse {
    /// Mail of the domain (`DKIM-Signature`).
    Dkim,
    /// What the domain's servers found on receiving (`ARC-Seal`).
    Arc,
}

/// One public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishedKey {
    /// `d=` of the signatures.
    pub domain: &'static str,
    /// `s=` of the signatures.
    pub selector: &'static str,
    /// What it was seen to sign.
    pub used_for: KeyUse,
    /// Its length.
    pub bits: u32,
    /// `p=` of the DNS record: a `SubjectPublicKeyInfo` in base64.
    pub p: &'static str,
    /// The first day it was seen at work.
    pub first_seen: &'static str,
    /// The last day it was seen at work.
    pub last_seen: &'static str,
    /// What it verifies.
    pub evidence: &'static str,
    /// Where the key itself comes from.
    pub source: &'static str,
}

/// The source of a key that nobody had published where it could be read.
const RECOVERED: &str = "recovered from public signatures: n = gcd(s1^65537 - m1, s2^65537 - m2)";
/// The source of a key that stands in public test data as well.
const PUBLISHED: &str = "published in public test data of mail software";

/// Every key compiled in.
pub const KEYS: &[PublishedKey] = &[
    PublishedKey {
        domain: "accountprotection.microsoft.com",
        selector: "selector1",
        used_for: KeyUse::Dkim,
        bits: 1024,
        p: "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC7OFQyl5dOKHVGt8CALr2P6+5C8J3RT0XFaDUZEm02mL9W2zIIT+BSLQzT\
            6mA100XHHSnxZSGzeBfSip63nReIOgKq+gvp5DpEzikKklDL/cZQScNu15LRYTXxpkg/DPXgXFCwqC06SH/9lZeOmzfhwJ+E\
            qnDts+UydjcnENAsUQIDAQAB",
        first_seen: "2020-08-27",
        last_seen: "2023-07-19",
        evidence: "three genuine messages of 2020, 2021 and 2023 verify (header signature)",
        source: RECOVERED,
    },
    PublishedKey {
        domain: "notification.microsoft.com",
        selector: "selector1",
        used_for: KeyUse::Dkim,
        bits: 2048,
        p: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvWyktrIL8DO/+UGvMbv7cPd/Xogpbs7pgVw8y9ldO6AAMmg8+ijE\
            Nl/c7Fb1MfKM7uG3LMwAr0dVVKyM+mbkoX2k5L7lsROQr0Z9gGSpu7xrnZOa58+/pIhd2Xk/DFPpa5+TKbWodbsSZPRN8z0R\
            Y5x59jdzSclXlEyN9mEZdmOiKTsOP6A7vQxfSya9jg5N81dfNNvP7HnWejMMsKyIMrXptxOhIBuEYH67JDe98QgX14oHvGM2\
            Uz53if/SW8MF09rYh9sp4ZsaWLIg6T343JzlbtrsGRGCDJ9JPpxRWZimtz+Up/BlKzT6sCCrBihb/Bi3pZiEBB4Ui/vruL5R\
            CQIDAQAB",
        first_seen: "2021-10-17",
        last_seen: "2022-10-25",
        evidence: "two genuine messages verify (header signature and body hash)",
        source: RECOVERED,
    },
    PublishedKey {
        domain: "microsoft.com",
        selector: "arcselector9901",
        used_for: KeyUse::Arc,
        bits: 2048,
        p: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAohCECx8ACVIj42taMc8G2ljiDmsboUW4mgasOg3/2Ay1D37DwK0C\
            E1aok6x0x6dQ4FC/NGdeksPjT/ZLYH+zwwUvElJwd8adtZK4E7AT9Rzr6WPtTiFHi87em6n12HTvp8plpGHXnm8vdFrTxcCU\
            guwUBzbe6MB12Dc3vSURcOUqfa6Dlj/6cNehl+PMonqlLxOl2KmpTJ/Vy9jhdFOu50xEhXIT5ocOa4tX12hfoMpZfBW6iU5Q\
            IyvnEFkJuF8Ibs7Hhr7Ec1GZc6tgOd5uNTAnnvh+xiYs8e722H5iDecMsBzj+I9U+CBY1ACwY9hTC1UDNu3xS+WKQNgvnifd\
            IQIDAQAB",
        first_seen: "2021-11-17",
        last_seen: "2024-07-09",
        evidence: "764 of 764 intact ARC seals verify",
        source: PUBLISHED,
    },
    PublishedKey {
        domain: "microsoft.com",
        selector: "arcselector10001",
        used_for: KeyUse::Arc,
        bits: 2048,
        p: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzXBaxYIoWlL1E1RK3QPh2KHH+Mi5XsdFAW7Wz6HDJVXhFTlYqL93\
            9p1S9e/VfG3cu210r+O2YR2n1Q3Zp9rTUBCVI8qEfpDaCANKwGTjQdKcJsGw9QlIS/j+lK6qzF00qVQLVkrqWFewBy4TU6ID\
            j3WtySBJL6AMg1FfOMooK55J8/GoglNJNoCDyL47q+57nNmAQ26o7AyPLSm0aAzzebkEGvialcdrT48sfZcAo1+fkTYRb5+i\
            TWf0EHSmR0ZeMd0zn5leBSPW2lfi+3JBcAwoc7+dqdI6lPhnpvdymw1GdN0RHcU4NBPoGRl2KTnlQaYW78ZDP+0l5ov/RqrA\
            aQIDAQAB",
        first_seen: "2024-07-13",
        last_seen: "2026-03-26",
        evidence: "2,006 of 2,006 intact ARC seals verify",
        source: PUBLISHED,
    },
    PublishedKey {
        domain: "google.com",
        selector: "arc-20160816",
        used_for: KeyUse::Arc,
        bits: 2048,
        p: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1Lztpxs7yUxQEsbDFhjMc9kZVZu5P/COYEUIX4B39IL4SXAbv4vi\
            IlT9E6F6iZmTh1go7+9WQLywwgwjXMJx/Dz0RgMoPeyp5NRy4l320DPYibNqVMWa5iQ2WiImQC0en1O9uhLLvzaSZJ03fvGm\
            Co9jMo0GwKzLNe14xMgn/px2L5N/3IKlKX4bqUAJTUt8L993ZlWzvgMnSFSt8B+euSKSrtAiopdy4r1yO4eN5goBASrGW0eL\
            Qc1lYouNvCrcTQpos4/GEAqiGzpqueJLmBfOO4clNvVvpPkvQs2BHw9I9LmIjaMxTNGxkGBRaP3utDiKXXqu1K+LRzl0HCNS\
            dQIDAQAB",
        first_seen: "2022-12-22",
        last_seen: "2024-09-01",
        evidence: "108 of 109 intact ARC seals verify",
        source: PUBLISHED,
    },
    PublishedKey {
        domain: "google.com",
        selector: "arc-20240605",
        used_for: KeyUse::Arc,
        bits: 2048,
        p: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAl3xpv8nzv48sGAt6yT3BhDpQcLv9Cgnot1arQefERmoFpgygBi73\
            YM3lllM3fb435QBz8Qsu3ZM+xkIM5+UM9p286xJXI/26vNSbCFEAHeYJmUCJMUP1sX1b5oKzW5NJgojoJNLRulyo6GC6nFpB\
            Lv6j2hL41GOjg+RdYDxrTcQavsP2DMQLFP/mdsg7zBlfYdg0occfvpJXHYgxN3M1mYvBvbmnmPIrMtfoMFDdmJCiri3c9X9j\
            e2yz/gcpKXoz0n+O9Clk8jVQkrPEcahkCHPpbe662VLndAYsiD36IyF0+shLOJn0duf2O5eMNlUBwMPX7N589dz3Xy32B0eo\
            PQIDAQAB",
        first_seen: "2024-09-01",
        last_seen: "2026-03-02",
        evidence: "61 of 61 intact ARC seals verify",
        source: RECOVERED,
    },
    PublishedKey {
        domain: "messagingengine.com",
        selector: "fm3",
        used_for: KeyUse::Arc,
        bits: 2048,
        p: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwFLYSRxjJTHr/fX6pFeC1DGlwuji7A5XYJBOdYbG7G8oiX79p7AU\
            Q1CqIZOEtscDmwquZfwxZv0HEnR+/WqXY+zvs1RkMQJeF79ZYMhRpPB4nCs54vFp57fat1XeTaibOQXxppCm1qvT0tn1laYj\
            Byvk02bbpw3ZealOe5nEG3/1Kko7H5lRo2wcDYtxIDsHgZNwN2+SbJZe7RmqlmGJd8TRSVNwXzXv/Qv603H18qdVnS2qTHyQ\
            o0hSoYUoi8iaXSMaQenMoT5dFOpTLKh3qTuMoth7emIvdi2HHkpiVT4iweGcMQV0nAEodUgN0KphRlAcrv8XxyBCg1z4Tegm\
            2wIDAQAB",
        first_seen: "2023-10-23",
        last_seen: "2023-10-24",
        evidence: "5 of 6 ARC seals in public test data verify",
        source: PUBLISHED,
    },
];

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn every_row_is_complete_and_stands_once() {
        for (place, key) in KEYS.iter().enumerate() {
            let name = (key.domain, key.selector);
            assert!(KEYS[..place].iter().all(|k| (k.domain, k.selector) != name), "{name:?}");
            assert_eq!(key.domain, key.domain.to_ascii_lowercase());
            for date in [key.first_seen, key.last_seen] {
                assert!(date.len() == 10 && date.as_bytes()[4] == b'-', "{date}");
            }
            assert!(key.first_seen <= key.last_seen);
            assert!(!key.evidence.is_empty() && !key.source.is_empty());
        }
    }
}
