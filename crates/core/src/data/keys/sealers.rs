//! Keys of gateways, forwarders and smaller services that seal what they receive.

use super::{BOTH, F4, KeyUse, PublishedKey, RECOVERED, hex};

/// Mimecast.
const MIMECAST: &[u8] = &hex::<256>(
    "b19851f27640018fc2a5bb06f39a1169ddc40f270006121be916bf5d7c3d4f70457f20d1ac9d62f2c0fa150f16147ff5d696\
    89249dc165de9127a6ad1b7231e32ea8bc6f04430677cfcc81d51f803bd8b1ff417f1b2771989b5ee85045659ca31ecce634\
    d8905b69a43d0cc953f673e668598a336ce75c1c875d2c2eb1ec71c93fdfb20be54e7cd7a247555e8dd8a97609fc36f72dee\
    6fe96af49b42d5bd19a7f7604fcac264cd0a48cdc19545db9be05b34642ad7c79245966874d8af4f5dd3b593ea293dc60dcf\
    6eee5f1da1b0c94ed8ceeb1024c28293635937ee8dd4987f8cf4eb859be5d1679e371581974deeb6adc7a47986816cb11f99\
    f0e66e4baacb",
);

/// Check Point Harmony Email.
const CHECK_POINT: &[u8] = &hex::<128>(
    "ac4744ccd8337a5d0798da2c83b2dcb223716444aaa8ae7e9e36e64414fe93ef4e8c95617af80f3200e0b6913ed4e78947dc\
    3095169c3a6e63cf3544f423644a0cae0f285bc1973b6dac06505481f1db7b58f3999421835c364fc6d3e592357b16d00c6d\
    47bd8530d4584f5c0236049fc490c0a2dcdf84421a1d783bf756e94d",
);

/// The forwarder of `simplelogin.co`.
const SIMPLELOGIN: &[u8] = &hex::<256>(
    "dcca058b650dd245055e50e94df242c4e30bb8685c0d4eb4f225f91a2a4f28914bbd50946b2181dc517db256fb295c5d12df\
    4fe94034a0b89b2324a380fa0177580e3a5d09e1d407fbb95c4abb82074975225493da0f13be33b6132c4d29b43441ac7498\
    76c98b1608864120b9e6d23c17999696308718d2ebfdf5b9e7bc4314b6fbb97a617933242cd601843046b418da85c233beaa\
    f83d1e3335eecce959dd24c3973cc421497001183b32864d277290277c7ef829567f164e07167a6994439f52def3911889a7\
    ad6cb7c41cbf1e976471b57dcc05de489be467f9b2587d119e8b78e09b5960f3d78d0694381a7e41016a0064b59fe6de4739\
    5c361078f4bf",
);

/// Zoho.
const ZOHO: &[u8] = &hex::<128>(
    "a0c18fed458d3b9a6577d3d617926252cb279bdffa13a1b6809f94fb0934c06cb1511fc735cc04bebeee1b90d9ea1943cde9\
    e388cea3aaba4ad05d883c3d8a58745552257edefee4fddbe90d7565f47ae1f6fdd237441ecb82ec1d20b9cb9eaeaa9cfd21\
    d71c50dfc1f3d5243cd79a466256620e8102637c0ac208a824d435ed",
);

/// Zoho in Europe.
const ZOHO_EU: &[u8] = &hex::<128>(
    "96a01068dac8ed8b1c3281c0186a170d500157084dc303bcaeeca1729e45b770b0c3221c5f1b2d26d687d90d5ab8d7d9a5d5\
    9f3ea27f2284d204770b471237b31bd4a5da6a12a164b71b876e603e3492a86e2d295e383926e54c8e274c55a35480e5437d\
    73d926deefe7149eda66c6631b076efc863d077fd7113b5d9f67230b",
);

/// Zoho in India.
const ZOHO_IN: &[u8] = &hex::<128>(
    "80b4536abbf8680863f2fee29d47bc82607934143a5d234e8bc57b7055a9aa5f53f4c6294ce8d5ac2337d76bed7e8a41ba7d\
    883c7f5543789d60fdf08af377f66fb2c9267058d58c44f5edc769421587502efda52f87462616098d5c50e40d6cbdf68a10\
    d011055b58607d0553ff1df13a91a7e49878bc026ebfc5dba4076831",
);

/// Zoho mail360.
const ZOHO_360: &[u8] = &hex::<128>(
    "b9ca499258b232e7ecac63c9440fb4b231200a5bc910381409eef717b5b1ccf12880e5738682c1469ae9e680049cf7d7c67e\
    03aa3435a7451bb52568adec648a14cc5adcbec6053e54abef02528076f6cf9fb2e59ddda9a97d695a175cc30d273280c527\
    2615cc775d3c68abc0c70594e1293061d58f4607821364bcb4628d13",
);

/// `fm3` of Fastmail in autumn 2023.
const FASTMAIL_3: &[u8] = &hex::<256>(
    "c052d8491c632531ebfdf5faa45782d431a5c2e8e2ec0e5760904e7586c6ec6f28897efda7b0144350aa219384b6c7039b0a\
    ae65fc3166fd0712747efd6a9763ecefb3546431025e17bf5960c851a4f0789c2b39e2f169e7b7dab755de4da89b3905f1a6\
    90a6d6abd3d2d9f595a623072be4d366dba70dd979a94e7b99c41b7ff52a4a3b1f9951a36c1c0d8b71203b07819370376f92\
    6c965eed19aa96618977c4d14953705f35effd0bfad371f5f2a7559d2daa4c7c90a34852a185288bc89a5d231a41e9cca13e\
    5d14ea532ca877a93b8ca2d87b7a622f762d871e4a62553e22c1e19c3105749c012875480dd0aa6146501caeff17c7204283\
    5cf84de826db",
);

/// The rows.
pub const SEALERS: &[PublishedKey] = &[
    // Its results say `relay.mimecast.com`.
    PublishedKey {
        domain: "dkim.mimecast.com",
        selector: "201903",
        used_for: KeyUse::Arc,
        modulus: MIMECAST,
        exponent: F4,
        first_seen: "2021-02-23",
        last_seen: "2026-01-31",
        verified: 101,
        source: RECOVERED,
    },
    // Its results say `mx.checkpointcloudsec.com`; seen in five weeks only.
    PublishedKey {
        domain: "checkpointcloudsec.com",
        selector: "arcselector01",
        used_for: KeyUse::Arc,
        modulus: CHECK_POINT,
        exponent: F4,
        first_seen: "2025-10-27",
        last_seen: "2025-12-10",
        verified: 58,
        source: RECOVERED,
    },
    // Its results say `mail.protonmail.ch`.
    PublishedKey {
        domain: "simplelogin.co",
        selector: "arc-20230626",
        used_for: KeyUse::Arc,
        modulus: SIMPLELOGIN,
        exponent: F4,
        first_seen: "2024-01-02",
        last_seen: "2025-11-12",
        verified: 10,
        source: RECOVERED,
    },
    // The same seal is put on outgoing mail: it proves a reception only on top, in a mailbox at Zoho.
    PublishedKey {
        domain: "zohomail.com",
        selector: "zohoarc",
        used_for: KeyUse::Arc,
        modulus: ZOHO,
        exponent: F4,
        first_seen: "2020-08-18",
        last_seen: "2026-07-03",
        verified: 436,
        source: BOTH,
    },
    PublishedKey {
        domain: "zohomail.eu",
        selector: "zohoarc",
        used_for: KeyUse::Arc,
        modulus: ZOHO_EU,
        exponent: F4,
        first_seen: "2019-05-30",
        last_seen: "2026-07-11",
        verified: 33,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "zohomail.in",
        selector: "zohoarc",
        used_for: KeyUse::Arc,
        modulus: ZOHO_IN,
        exponent: F4,
        first_seen: "2022-08-25",
        last_seen: "2023-07-11",
        verified: 3,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "us.zohomail360.com",
        selector: "zohoarc",
        used_for: KeyUse::Arc,
        modulus: ZOHO_360,
        exponent: F4,
        first_seen: "2023-12-21",
        last_seen: "2026-02-12",
        verified: 6,
        source: RECOVERED,
    },
    // Of these weeks only: new keys come under `fm1`, `fm2` and `fm3` all the time. 1,147 signatures of this name
    // (2019 to 2026) were made with others, and are "no key".
    PublishedKey {
        domain: "messagingengine.com",
        selector: "fm3",
        used_for: KeyUse::Arc,
        modulus: FASTMAIL_3,
        exponent: F4,
        first_seen: "2023-10-19",
        last_seen: "2023-11-13",
        verified: 22,
        source: RECOVERED,
    },
];
