//! Keys of Microsoft: its account mail, its own tenant, its consumer mailboxes, and the seals of Exchange Online.

use super::{BOTH, F4, KeyUse, PUBLISHED, PublishedKey, RECOVERED, hex};

/// Mail of Microsoft accounts.
const ACCOUNTS: &[u8] = &hex::<128>(
    "bb38543297974e287546b7c0802ebd8febee42f09dd14f45c5683519126d3698bf56db32084fe0522d0cd3ea6035d345c71d\
    29f16521b37817d28a9eb79d17883a02aafa0be9e43a44ce290a9250cbfdc65049c36ed792d16135f1a6483f0cf5e05c50b0\
    a82d3a487ffd95978e9b37e1c09f84aa70edb3e53276372710d02c51",
);

/// One key for all consumer names, and for `notification.microsoft.com`.
const CONSUMER: &[u8] = &hex::<256>(
    "bd6ca4b6b20bf033bff941af31bbfb70f77f5e88296ecee9815c3ccbd95d3ba00032683cfa28c4365fdcec56f531f28ceee1\
    b72ccc00af475554ac8cfa66e4a17da4e4bee5b11390af467d8064a9bbbc6b9d939ae7cfbfa4885dd9793f0c53e96b9f9329\
    b5a875bb1264f44df33d11639c79f6377349c957944c8df661197663a2293b0e3fa03bbd0c5f4b26bd8e0e4df3575f34dbcf\
    ec79d67a330cb0ac8832b5e9b713a1201b84607ebb2437bdf10817d78a07bc6336533e7789ffd25bc305d3dad887db29e19b\
    1a58b220e93df8dc9ce56edaec1911820c9f493e9c515998a6b73f94a7f0652b34fab020ab06285bfc18b7a59884041e148b\
    fbebb8be5109",
);

/// Microsoft's own tenant: its employees, and what Microsoft sends through Exchange Online.
const OWN_TENANT: &[u8] = &hex::<128>(
    "8f91bf1bbbc44659e246937849ae8b995c8759f874e9fdacd1a7c214387a79c0abcf5008bfe783f0b8bb1c523464e1187786\
    32243292917c92573f159bad3ede30bae273b7ff4b487ea85e1aa88890a871420c061f32737a57759b91ed94e441a6d07fdc\
    01462469fd80b6e1c9feb758fc45da95d026d343e04fd41031ecfae9",
);

/// The seal of Exchange Online up to July 2024, and of the China cloud since.
const SEAL_9901: &[u8] = &hex::<256>(
    "a210840b1f00095223e36b5a31cf06da58e20e6b1ba145b89a06ac3a0dffd80cb50f7ec3c0ad021356a893ac74c7a750e050\
    bf34675e92c3e34ff64b607fb3c3052f12527077c69db592b813b013f51cebe963ed4e21478bcede9ba9f5d874efa7ca65a4\
    61d79e6f2f745ad3c5c09482ec140736dee8c075d83737bd251170e52a7dae83963ffa70d7a197e3cca27aa52f13a5d8a9a9\
    4c9fd5cbd8e17453aee74c44857213e6870e6b8b57d7685fa0ca597c15ba894e50232be7105909b85f086ecec786bec47351\
    9973ab6039de6e3530279ef87ec6262cf1eef6d87e620de70cb01ce3f88f54f82058d400b063d8530b550336edf14be58a40\
    d82f9e27dd21",
);

/// The seal of Exchange Online since July 2024.
const SEAL_10001: &[u8] = &hex::<256>(
    "cd705ac582285a52f513544add03e1d8a1c7f8c8b95ec745016ed6cfa1c32555e1153958a8bf77f69d52f5efd57c6ddcbb6d\
    74afe3b6611da7d50dd9a7dad350109523ca847e90da08034ac064e341d29c26c1b0f509484bf8fe94aeaacc5d34a9540b56\
    4aea5857b0072e1353a2038f75adc920492fa00c83515f38ca282b9e49f3f1a8825349368083c8be3babee7b9cd980436ea8\
    ec0c8f2d29b4680cf379b9041af89a95c76b4f8f2c7d9700a35f9f9136116f9fa24d67f41074a647465e31dd339f995e0523\
    d6da57e2fb7241700c2873bf9da9d23a94f867a6f7729b0d4674dd111dc5383413e81919762939e541a616efc6433fed25e6\
    8bff46aac069",
);

/// The seal of the cloud for the US government.
const SEAL_5401: &[u8] = &hex::<256>(
    "d71d405ee6c7f80ce79cf2c4ca72bcafc27e479a6ed6632c1222045e51cfbaa06abab27924f321108dc0cba787c852317e5f\
    46113bb51ea634e09eab180344ed1a7e5c0baca8582f62154aa08dc37db70761bc7d6bfd382a3a81a10919e35c1c14d29d03\
    264b8158a04ef1dfad2277db948f2d89f9c5f42c084f6883c4cc77d2e3b00cc49a3b269c110d487ad65a0d2e09b9f18288b4\
    0ff15a8f0b8d85a068980050d059caf97246f7c02c569ffa66b937b7b4e770fefc4a1fd7dc1a5501271c1c5b2304e65136cd\
    d519090f3076c86ddd70cb16a0cef8a7f47504c27f28efbf8ebff264c26cbea49f3ee13532dd411cf70f19256f7b5dec57ff\
    657b0dada521",
);

/// The rows.
pub const MICROSOFT: &[PublishedKey] = &[
    // No newer message was found.
    PublishedKey {
        domain: "accountprotection.microsoft.com",
        selector: "selector1",
        used_for: KeyUse::Dkim,
        modulus: ACCOUNTS,
        exponent: F4,
        first_seen: "2020-08-27",
        last_seen: "2023-07-19",
        verified: 3,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "notification.microsoft.com",
        selector: "selector1",
        used_for: KeyUse::Dkim,
        modulus: CONSUMER,
        exponent: F4,
        first_seen: "2021-10-17",
        last_seen: "2022-10-25",
        verified: 2,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "outlook.com",
        selector: "selector1",
        used_for: KeyUse::Dkim,
        modulus: CONSUMER,
        exponent: F4,
        first_seen: "2020-04-18",
        last_seen: "2026-07-14",
        verified: 1004,
        source: BOTH,
    },
    PublishedKey {
        domain: "hotmail.com",
        selector: "selector1",
        used_for: KeyUse::Dkim,
        modulus: CONSUMER,
        exponent: F4,
        first_seen: "2019-09-10",
        last_seen: "2026-02-22",
        verified: 104,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "live.com",
        selector: "selector1",
        used_for: KeyUse::Dkim,
        modulus: CONSUMER,
        exponent: F4,
        first_seen: "2020-04-27",
        last_seen: "2026-10-09",
        verified: 75,
        source: RECOVERED,
    },
    // In use without a change since 16 September 2019; the name had another key in 2017.
    PublishedKey {
        domain: "microsoft.com",
        selector: "selector2",
        used_for: KeyUse::Dkim,
        modulus: OWN_TENANT,
        exponent: F4,
        first_seen: "2019-09-16",
        last_seen: "2026-07-10",
        verified: 3142,
        source: BOTH,
    },
    // Worldwide up to 10 July 2024; what comes later is of the China cloud (21Vianet).
    PublishedKey {
        domain: "microsoft.com",
        selector: "arcselector9901",
        used_for: KeyUse::Arc,
        modulus: SEAL_9901,
        exponent: F4,
        first_seen: "2019-06-21",
        last_seen: "2026-01-18",
        verified: 13_704,
        source: PUBLISHED,
    },
    // Worldwide since 11 July 2024. Its seals with `cv=fail` cover their own set alone: 421 of 421.
    PublishedKey {
        domain: "microsoft.com",
        selector: "arcselector10001",
        used_for: KeyUse::Arc,
        modulus: SEAL_10001,
        exponent: F4,
        first_seen: "2024-07-11",
        last_seen: "2026-10-09",
        verified: 8154,
        source: PUBLISHED,
    },
    // The second key under this name: North American servers sealed with the old key under the new name.
    PublishedKey {
        domain: "microsoft.com",
        selector: "arcselector10001",
        used_for: KeyUse::Arc,
        modulus: SEAL_9901,
        exponent: F4,
        first_seen: "2025-07-02",
        last_seen: "2026-05-26",
        verified: 161,
        source: RECOVERED,
    },
    // Hosts below outbound.protection.office365.us.
    PublishedKey {
        domain: "microsoft.com",
        selector: "arcselector5401",
        used_for: KeyUse::Arc,
        modulus: SEAL_5401,
        exponent: F4,
        first_seen: "2024-07-07",
        last_seen: "2026-06-17",
        verified: 29,
        source: RECOVERED,
    },
];
