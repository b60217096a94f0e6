//! Mail of other mailbox services.

use super::{F4, RECOVERED};
use countersign_core::data::keys::{KeyUse, PublishedKey, hex};

/// `a2048` of aol.com
const AOL_COM_A2048: &[u8] = &hex::<256>(
    "ba08e3a163965da017661e6259d5fd6b6ecfeaad046678d041d142a65b059f12fce69a6294c3c6299735380fda40ae9b5054\
    ee7f83092abf091779a9f8efc4a34db65bdf1873624a3c563a3d8c5bf35196c295cd6909ee83a6cf56b2da415266c42ee2cd\
    d2ba17456633aa0b2224cd18c5150b05677660dab856f78c5adfd8382f832fddf698c62981072a449e61e6d6731ac67ce124\
    0403dc1dfaf43d4a9efe19a9ec877a80ee84bcc435933c991d59ae2774d99a9910039c58f42c83f5fd74959f4c885bfcf703\
    3fbbf9bba1c0269ac938f5a3e2e030705d23bc552a5b239fe8ba5c36488e350981604dd0c1c93bd2af88518dcc9ce01ddf79\
    876167d7a075",
);

/// `protonmail3` of protonmail.com
const PROTONMAIL_COM_PROTONMAIL3: &[u8] = &hex::<256>(
    "ce616b9af91a54e135d2e79ea0438c8e8b698faeed33e6cd0006ff5c40db87f7cfa168db932cecc51fc76dc121ee57c9cab4\
    e5e19fb8cec269b527fb3f9f9dd69b8588bb023fc5be2e7e5fe2524d769edc104b2ce2fd2e33c87671ecfcf4f652ba80f6ea\
    1e5c7c59e745dcbb774e408345db13fbd82efd647561c7c0afd4c4bdba1abb0a25c4ca70da3e524c771a75ea86c24934bcbf\
    514600232e30de64509f18dd134282ef87d0051ffb5b08906f8ec96d04c3889685b6286207708d77afe165f8b97ec1aca32a\
    565d1fee2ff2e241c4c6802f2048ce18b92033c08b941383feff6ddd380f25f355a62d38ca45d8783565f574638f43a6bdde\
    72275247d39b",
);

/// `protonmail` of proton.me
const PROTON_ME_PROTONMAIL: &[u8] = &hex::<256>(
    "9f8eb30a6df31c1992d7378f2b103e4485f0e3536eea5f753692cb0675a7adc677e47ffce375cd58f6444343a01b0c7fcaa4\
    d711330b5c80e31845a52b51359a9760baabbedeced2b881e8a39fa2ea6832c4982e963930737764f288e727a55550f9c387\
    918902b900857c446f568e2b505518cd320e599876668e7dde3ca9cc7988e0cffcc15cf298af7f11174c82fe694cfbf97ebd\
    94c8b05121e95982f7fdae57de72c3d33127b71bf4f31b3c27fae9b91838bfe39710e85c36f8647a2459a8905da494e4a046\
    5f1af75372df94d18602ebd356d0295470a8a8dae0cf9b1535c6f7ef1db4935b6807624f11a5865ac4b00250b74ca3e56de0\
    d6bfa0847eb3",
);

/// `protonmail3` of pm.me
const PM_ME_PROTONMAIL3: &[u8] = &hex::<256>(
    "b1929caebbdbfc48b036f6b8b0d3ec94c4c4599d64534d8ff77d8713f52e40ba71068d783e7ee1f454ce009504b5c0739ab2\
    56cb2131d03884ad002d1e2abbf921f3d0614df8eb80e423e1cb3a8df3a383a46078c82e4d8085ead422e86afe9f4d7e7225\
    48c561c92c39cb2ad36cd6ea6c29ea40827ce0d4e2de9863199670e5c604af6238e56f5d018adaeba59df46807996ed726e3\
    9d28d38274b0b3583e482addce9249d9168f85f118222c039abf85e5a9b7209651d6a77c064285ff1f0c1bc45f47d0c764c4\
    d69e0552dc295a17d1ca588d63cdd10a31e1e30eeace43d110d943fce788572d2a096e05cff6e8ec72dc869473c415ec0805\
    08478194d661",
);

/// `s31663417` of gmx.de
const GMX_DE_S31663417: &[u8] = &hex::<256>(
    "ba32aad8efb4e2d29ed59f33e4af39d9d248ab2ade541f2347867c3e92154777736cb709b7f7038af5e9241149f23154eb78\
    d3e6535c4ed841c573feeedf25a7a9c3a16e9596fce4a785bf5adb3d53c648397064c3884e4f355376c93468a1804ab7fd51\
    287b24df4f4fad5b3f69d72751a79ee889e28f0469b13c32ac0f10b52e09dd7e9b2fbca4cb10ff0aaa0d62aed655435b49fd\
    f7eb8bfdf01c737b4de31ae5e2a04205fba8fc3a3f867c8425eb952eade7c690810a56113aca5f76ba50d9f0ee9764c8cdda\
    8325c6ec7ff9fadb2af274dc07b1297d1cf69073df29c728b1f731460911e57f4f05da58af8018f0550ec4bf399a83c41cf2\
    67a8aacc8733",
);

/// `s29768273` of web.de
const WEB_DE_S29768273: &[u8] = &hex::<256>(
    "c435b13f3ff99b751fcfa7cb49367d7ab79b7e32d4717cc0970ab2fca8e75a24eeed9acb2524e9623695b60700256673144e\
    11d0c14ff709b94619701ab9b84979227ab070b8874b1678fb966902295b99218f9cb5d4162f5dd9cc1ec7becb91ecca6b15\
    c8027ec5a290f61ad944f0f77cabe93fb1e328bd6412433e954857a9e8ce208313a720d393be7e3f7485fc3475251472d7fe\
    c7ea4ea6631d0c224a041c34ae1df9fd568d5af38d5b1458bf2199e7ce3aeefb1894a844df7eddee22fe42a08643462516a1\
    b783636ec5fd3436cfda0e9e64c25e48f22a5d6c1a5fb0dc09fe7c49c3e345c119c49c6d3daa2a1096690cfd8a994904ad01\
    c59049ff81d3",
);

/// `mail` of yandex.ru
const YANDEX_RU_MAIL: &[u8] = &hex::<128>(
    "c473a2e473d90b1e32312e47accf3d5d6331887cf1fca9a531db02e88d879f5336620a3ca5d2cfd84f5ed624c7c6159925d2\
    01e09048f9fc8d82ef632668756d4c5ccda83e3c66ea95c9d943c9f2de77403abf16fe312df80c86e90a00a2d07c503b5411\
    1bb3de7212b36b489acd64c8010d71454db865833bd24183ce11474b",
);

/// `s201512` of qq.com
const QQ_COM_S201512: &[u8] = &hex::<128>(
    "cfb0520e4ad78c4adb0deb5e605162b6469349fc1fde9269b88d596ed9f3735c00c592317c982320874b987bcc38e8556ac5\
    44bdee169b66ae8fe639828ff5afb4f199017e3d8e675a077f21cd9e5c526c1866476e7ba74cd7bb16a1c3d93bc7bb1d576a\
    edb4307c6b948d5b8c29f79307788d7a8ebf84585bf53994827c23a5",
);

/// `s110527` of 163.com
const N163_COM_S110527: &[u8] = &hex::<128>(
    "a9f49a52ec4391363c089ed5c8235ee626ec286fe849a15987af68761cfa5213b418821f35e641dd602e096f15e070fd2635\
    9398dd1d5593a7540d1f0d4222fec41f5f44d5854b7e93abb0b33c4fd423ff8fc5684fccf9ef001af881b41cadeb3c79ef5c\
    80430f143a5c9383bb50b3493711f4d3739f7268752bec431b2a8f59",
);

/// `zm2022` of zohomail.com
const ZOHOMAIL_COM_ZM2022: &[u8] = &hex::<128>(
    "801ecd42ef2ff076a4c639c25eb7fa8d1807b559c20cebc19a8483610f0d168938fcd9a1c9f1a9c3a11c5b2228a8201fa9bd\
    3d9210ebce5ce7c6729757a6595ce8761d5a7338e20577f7c8ecdc47f0b3884f398c4ce1e48f5dacc96d0179e12e7e6c75c1\
    6781b9e1eab364e13a800a3cb9deaed792cbec805b6e14434429aa5d",
);

/// `k20201202` of kernel.org
const KERNEL_ORG_K20201202: &[u8] = &hex::<256>(
    "bd1f6de9b9a214b0dab525a0264576210cc274245b05ca08f18b5bf0c08fdf526a0ef6f5c2eb6661e84e6b3e1791a8e78cd7\
    bf7a88c536217c2f0fb93e648f80e3145977ce396e84349d28395b5b65c71a98dbe4def26cf73ee0db0915e7741b5db35dd0\
    fd72f9ea90a71d32c4e32601ddd9c2037cc36e3c386877ed4ad77b076db92bd164c363c38d751229341d49b4e4d3ffe781d4\
    953e75bc818651ffb8f754d251daba77d5f4a43f017d1ba92403e5030157023570df1d217c838b57607c4704ab969f56f164\
    78dcb5890a428b74c102d95b8b0e320416e36e71a1e981b26f5d76f69f3b21241ff9af4368d11ad0629df263b18feb73e8d7\
    f97be4d6e115",
);

/// The rows.
pub const MAILBOXES: &[PublishedKey] = &[
    PublishedKey {
        domain: "aol.com",
        selector: "a2048",
        used_for: KeyUse::Dkim,
        modulus: AOL_COM_A2048,
        exponent: F4,
        first_seen: "2019-09-11",
        last_seen: "2026-01-12",
        verified: 14,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "protonmail.com",
        selector: "protonmail3",
        used_for: KeyUse::Dkim,
        modulus: PROTONMAIL_COM_PROTONMAIL3,
        exponent: F4,
        first_seen: "2022-06-02",
        last_seen: "2026-01-14",
        verified: 82,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "proton.me",
        selector: "protonmail",
        used_for: KeyUse::Dkim,
        modulus: PROTON_ME_PROTONMAIL,
        exponent: F4,
        first_seen: "2022-11-19",
        last_seen: "2026-01-15",
        verified: 43,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "pm.me",
        selector: "protonmail3",
        used_for: KeyUse::Dkim,
        modulus: PM_ME_PROTONMAIL3,
        exponent: F4,
        first_seen: "2023-09-01",
        last_seen: "2026-01-29",
        verified: 122,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "gmx.de",
        selector: "s31663417",
        used_for: KeyUse::Dkim,
        modulus: GMX_DE_S31663417,
        exponent: F4,
        first_seen: "2023-01-25",
        last_seen: "2026-07-10",
        verified: 159,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "gmx.net",
        selector: "s31663417",
        used_for: KeyUse::Dkim,
        modulus: GMX_DE_S31663417,
        exponent: F4,
        first_seen: "2023-10-26",
        last_seen: "2026-03-09",
        verified: 45,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "gmx.com",
        selector: "s31663417",
        used_for: KeyUse::Dkim,
        modulus: GMX_DE_S31663417,
        exponent: F4,
        first_seen: "2024-01-06",
        last_seen: "2026-03-06",
        verified: 1176,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "web.de",
        selector: "s29768273",
        used_for: KeyUse::Dkim,
        modulus: WEB_DE_S29768273,
        exponent: F4,
        first_seen: "2023-03-27",
        last_seen: "2026-07-09",
        verified: 196,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "yandex.ru",
        selector: "mail",
        used_for: KeyUse::Dkim,
        modulus: YANDEX_RU_MAIL,
        exponent: F4,
        first_seen: "2019-05-01",
        last_seen: "2026-01-28",
        verified: 36,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "qq.com",
        selector: "s201512",
        used_for: KeyUse::Dkim,
        modulus: QQ_COM_S201512,
        exponent: F4,
        first_seen: "2020-07-18",
        last_seen: "2026-06-22",
        verified: 65,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "163.com",
        selector: "s110527",
        used_for: KeyUse::Dkim,
        modulus: N163_COM_S110527,
        exponent: F4,
        first_seen: "2020-03-09",
        last_seen: "2026-03-09",
        verified: 192,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "126.com",
        selector: "s110527",
        used_for: KeyUse::Dkim,
        modulus: N163_COM_S110527,
        exponent: F4,
        first_seen: "2019-11-04",
        last_seen: "2025-07-29",
        verified: 51,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "zohomail.com",
        selector: "zm2022",
        used_for: KeyUse::Dkim,
        modulus: ZOHOMAIL_COM_ZM2022,
        exponent: F4,
        first_seen: "2024-05-11",
        last_seen: "2026-06-08",
        verified: 77,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "kernel.org",
        selector: "k20201202",
        used_for: KeyUse::Dkim,
        modulus: KERNEL_ORG_K20201202,
        exponent: F4,
        first_seen: "2020-12-04",
        last_seen: "2026-07-15",
        verified: 23_370,
        source: RECOVERED,
    },
];
