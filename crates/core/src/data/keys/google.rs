//! Keys of Google: the seals of Gmail, Workspace and Groups, and the signatures of gmail.com and google.com.

use super::{BOTH, F4, KeyUse, PUBLISHED, PublishedKey, RECOVERED, hex};

/// `arc-20160816`
const SEAL_2016: &[u8] = &hex::<256>(
    "d4bceda71b3bc94c5012c6c31618cc73d919559bb93ff08e6045085f8077f482f849701bbf8be22254fd13a17a8999938758\
    28efef5640bcb0c20c235cc271fc3cf44603283deca9e4d472e25df6d033d889b36a54c59ae624365a2226402d1e9f53bdba\
    12cbbf3692649d377ef1a60a8f63328d06c0accb35ed78c4c827fe9c762f937fdc82a5297e1ba940094d4b7c2fdf776655b3\
    be03274854adf01f9eb92292aed022a29772e2bd723b878de60a01012ac65b478b41cd65628b8dbc2adc4d0a68b38fc6100a\
    a21b3a6ab9e24b9817ce3b872536f56fa4f92f42cd811f0f48f4b9888da3314cd1b190605168fdeeb4388a5d7aaed4af8b47\
    39741c235275",
);

/// `arc-20240605`
const SEAL_2024: &[u8] = &hex::<256>(
    "977c69bfc9f3bf8f2c180b7ac93dc1843a5070bbfd0a09e8b756ab41e7c4466a05a60ca0062ef760cde59653377dbe37e500\
    73f10b2edd933ec6420ce7e50cf69dbceb125723fdbabcd49b0851001de6099940893143f5b17d5be682b35b93498288e824\
    d2d1ba5ca8e860ba9c5a412efea3da12f8d463a383e45d603c6b4dc41abec3f60cc40b14ffe676c83bcc195f61d834a1c71f\
    be92571d8831377335998bc1bdb9a798f22b32d7e83050dd9890a2ae2ddcf57f637b6cb3fe0729297a33d27f8ef42964f235\
    5092b3c471a8640873e96deebad952e774062c883dfa232174fac84b3899f476e7f63b978c365501c0c3d7ecde7cf5dcf75f\
    2df60747a83d",
);

/// `arc-20260327`
const SEAL_2026: &[u8] = &hex::<256>(
    "b43eb4f792669ec0438d731b2d3ad02f74869dd56fd8e6dc07c4fe0a171a04129fa9781394e872dc3ff27ad8a2dcc0e934e8\
    951ef4ecb637a1aeab5db92780a4a940b5b74c668b2d8e97ee55ffcb6d19a6da57dff5da5f5e03b35c51d3cf467689f9a7cf\
    792d76062f4d6e4436bc8695cade6656d889ed2982a2b90525cd43a11679c86c509c66468a83c616fc59541ec8f277df862a\
    f211f1bd9c9309363f93cc1a64708be10ec4a6b54c9fd944171b0c0412a027e15bcd3c6542645527b233cdf02dc616552449\
    e92845035a6817b71c11e1b7a6bec9ba5d869e0b047d823f11a400b29f2daf3d15478450307a072a5ba83425d3d6bc319663\
    9dd6ca647909",
);

/// `20230601` of gmail.com
const GMAIL_2023: &[u8] = &hex::<256>(
    "9edbd2293d6192a84a7b4c5c699d31f906e8b83b09b817dbcbf4bcda3c6ca02fd2a1d99f995b360f52801f79a2d40a9d31d5\
    35da1d957c44de389920198ab996377df7a009eee7764b238b42696168d1c7ecbc7e31d69bf3fcc337549dc4f0110e070cec\
    0b111021f0435e51db415a2940011aee0d4db4767c32a76308aae634320642d63fe2e018e81f505e13e0765bd8f6366d0b44\
    3fa41ea8eb5c5b8aebb07db82fb5e10fe1d265bd61b22b6b13454f6e1273c43c08e0917cd795cc9d25636606145cff02c48d\
    58d0538d96ab50620b28ad9f5aa685b528f41ef1bad24a546c8bdb1707fb6ee7a2e61bbb440cd9ab6795d4c106145000c13a\
    eeedd678b05f",
);

/// `20251104` of gmail.com
const GMAIL_2025: &[u8] = &hex::<256>(
    "b4ecc88d36155186436e6d3796c2f8306c5251525600b4d2b9e3519c2bc274ce5dd22dba115507ee3a6ba8815d0529cc5d00\
    c70a4c1c1f56c58ed6df1c2cc57d6969cce59db9c3cf53413ebadd2b46a232e0d298f022655b7f50f801c9ef487e93655a76\
    642dd00d588a383f0e4ef736e240cfc283360cf6c75e270d59083519729c053b128b1aad14615462aa94dad8769fe8b3a418\
    69eb5f60d7504490de70e01134e6c64444ffb16d26e586b94811ac6b0f1548696e0b049987ecd28535da3b20355a7a4736d0\
    280900a514f9fdbe69ba09bd19da0605d20ffea99d450a76a3d7e69a246ce1a953971ad1c658cddd2e9c02ed1ba5e924df14\
    3e76d497aaa5",
);

/// `20230601` of google.com
const GOOGLE_2023: &[u8] = &hex::<256>(
    "e337779df5282c75856dfa0f67301bf1bbe3b0520816c372a7078bb8f7b833ebc03f563139b171467a6f2d8cfb67e6ce44a2\
    db7abe5a1a680517d89ab9fb07d73d3e6b0f107b1eee0da69fcd6a0938cffa9404b9888d09820662524a8da5140b2fb1fa13\
    b1dcbce302eb59c970ee2bd0fc0b0d92b011a0acf205078aa467fd24b7c2a1195f6f6ffd539455c23806368ecce08b6b3ed5\
    f019309a3e11aaae2468b410adb7e98dab359da49c1d3026cd42e3d11769f8bd6f5721a2b66f9d778eb43dc4c81b73e7f856\
    2b810428d9fbe74dc1a2145b8c6bc729c607c7deb273b5fd5815e84b5b025681e5d3ae2b88caec5469b19d450bbbbe1ec6ac\
    e6d3b079881f",
);

/// `20251104` of google.com
const GOOGLE_2025: &[u8] = &hex::<256>(
    "c27bf3fd16d3980cc70ce1b558d7660fa31afdbf57f7d686580ba38fdb267930120503bb59e07e8a72f1dc0c479710c74bd3\
    7cc4d431019cfc33e11b495c04995547a13f83d26a4f3af52a2e67985810ba5bf890e98fa9ce488f2852f802d6d218c364c5\
    15f343f33e9bcbecb2bfe7a9af34a5addaffd7b5a2af7d86f84f1e836c8e2eedcc1f06ec6bddcb62bb1caf1ff304282a6cca\
    f9fb74fa79faafe23280e5ac43165ab25a00958158271b746971e034563f802cd4308950be1c8f66f8aa5568ae9e88cc993b\
    4791cef35f613ef8cce56e20869d02fbd8547db6e28671b07c7bbb18abdcd826d6dc147bef749c028a37a29194ce0b28785b\
    693603c65fa5",
);

/// The rows.
pub const GOOGLE: &[PublishedKey] = &[
    PublishedKey {
        domain: "google.com",
        selector: "arc-20160816",
        used_for: KeyUse::Arc,
        modulus: SEAL_2016,
        exponent: F4,
        first_seen: "2018-03-28",
        last_seen: "2024-09-06",
        verified: 32_271,
        source: PUBLISHED,
    },
    // Its seals with `cv=fail` cover all sets: 46 of 46, none its own set alone (against RFC 8617 section 5.1.2).
    PublishedKey {
        domain: "google.com",
        selector: "arc-20240605",
        used_for: KeyUse::Arc,
        modulus: SEAL_2024,
        exponent: F4,
        first_seen: "2024-08-02",
        last_seen: "2026-06-23",
        verified: 11_183,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "google.com",
        selector: "arc-20260327",
        used_for: KeyUse::Arc,
        modulus: SEAL_2026,
        exponent: F4,
        first_seen: "2026-06-25",
        last_seen: "2026-10-03",
        verified: 59,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "gmail.com",
        selector: "20230601",
        used_for: KeyUse::Dkim,
        modulus: GMAIL_2023,
        exponent: F4,
        first_seen: "2023-09-14",
        last_seen: "2026-03-23",
        verified: 15_060,
        source: BOTH,
    },
    // Another one is near: an internal signature of Google moved on to `20260707` in September 2026.
    PublishedKey {
        domain: "gmail.com",
        selector: "20251104",
        used_for: KeyUse::Dkim,
        modulus: GMAIL_2025,
        exponent: F4,
        first_seen: "2026-03-25",
        last_seen: "2026-10-03",
        verified: 468,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "google.com",
        selector: "20230601",
        used_for: KeyUse::Dkim,
        modulus: GOOGLE_2023,
        exponent: F4,
        first_seen: "2023-09-13",
        last_seen: "2026-03-10",
        verified: 772,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "google.com",
        selector: "20251104",
        used_for: KeyUse::Dkim,
        modulus: GOOGLE_2025,
        exponent: F4,
        first_seen: "2026-03-15",
        last_seen: "2026-07-13",
        verified: 230,
        source: RECOVERED,
    },
];
