//! Mail of Google and Microsoft.

use super::{BOTH, F4, RECOVERED};
use countersign_core::data::keys::{KeyUse, PublishedKey, hex};

/// `selector1` of microsoft.com
const MICROSOFT_COM_SELECTOR1: &[u8] = &hex::<128>(
    "a41eadf3b46226d51f1a943fbba1989a1b999352db457453a5a4a1d105908f146e2cba057511f17917a269c1b243cd99b222\
    5a987d381492660ebdb1eca18bd6eeb75d2ca55387ebc4d526793fd728207af0ef9f615dba4f0d243d24d3fc68df817eb83a\
    60c1169ce180f8f2fe669cafb30701d23cfd33ac8cbe8c0ec421efe5",
);

/// `default` of linux.microsoft.com
const LINUX_MICROSOFT_COM_DEFAULT: &[u8] = &hex::<128>(
    "b5157c54501bda8f226cdcf6642dc0e7bb62c29035d880dbc59d11b066e706d6b1eb85537748920e326c00163fcb67d69a69\
    d124bb8cfedea4086ec7d794702d18bab1b4dadfaae74ecc7ddb17cb372fd742c4c77cc164a73d2dd112c8776b590af07235\
    c0cc98b58b1c892d3629996eff371dc764902d740a980c37073407e5",
);

/// `selector1-azurecomm-prod-net` of azurecomm.net
const AZURECOMM_NET_SELECTOR1_AZURECOMM_PROD_NET: &[u8] = &hex::<256>(
    "f8444ffc4849490588f4cd91f9049bceffac61c7166d1489fa46aa7099bfdbda0890b709e1e67f067ffd0f90409fcccb9d72\
    c90ff8bf9380c0df8f4ebfc5b7645b2a23387001d1afd954d66b0ea2bf6b9d16f167d47ea53c85535c6600859af6ff5edda6\
    713351ef02c4fc9d3d4fff93f4ce074ed8d7fa657f10f032134052451526cb66021dcc2fe7ee050cf9d2ff2b451a3db687b9\
    94e7bc129165b607b10b9c7c5698a2272a0ff56592e12c5dbb6ffa291af46ba6fc9e6b57346e565180d85b6f28e780f3faf8\
    5c560a41aec73a53ea7e09607a1cfc14611103029a7560c4ed1426d6b8b34add579e0df1735a64b6a39e9fdf3135d1217464\
    e738eb8decd5",
);

/// `20221208` of gmail.com
const GMAIL_COM_20221208: &[u8] = &hex::<256>(
    "b3a543e094101d1676119351e744da9084056371863f855f63704f6ee7907ba5e7c2f86e879c24565954f174c8c7166df93e\
    ae83bb5be906c00aea50f48fd303674a9225afe165d4b7ea917e4719bf379d1201896a540bbcf4768996889aa5a230d5ce8a\
    7b627e6d20f3caec7d1ad85166b74fe608a396e2220f409ea9a8f706ca0e6b4c95632092852a2876e30d58076fa8aa6230d5\
    fc7124a7986d04269c3f92af75c1f5f26e8fdaa52771fc5f3e3e4392bc323c0937c78329eac9b8c2a001632c91ba4c4edbf9\
    482948d981b1c012e7511bd959aa58b290c380e5900a4330f41255908983c02b6b3de7e1b4147778256b43e6952aab3b98fa\
    13a79bfd1d0f",
);

/// `20221208` of google.com
const GOOGLE_COM_20221208: &[u8] = &hex::<256>(
    "efa424a2fcff5f875c8ac4a98a79a45c7164e986bd9e4674c95bde0cb766fbb4dbe14e04ba98e2f3b7dfb0e226d6ea3644c9\
    dd697c4834b484741e56960136e52fc4c94433fc07446b7263938c295a45fdb45755b6b3e9324d0ed26ba07211601b272d5e\
    060199e4114887ae6d6cc1bf9f45d0609b05dadc8ca239ee3950d0d463f2e3f745d7cad5bc2bb5bccffd747893f541bf005d\
    3a6c7adc4af359c17fcfca9406e8eca4f3f7e8d815a2b9f3821b16f1a546043a64f47fb51a4edde4d2580b2dd544b9d17999\
    988ce5788fce40039cd21b4a91642ae3939d2f325c70a34340764f04091c87a06cdc1f228b1acf5d4e21d0672722f6a35f07\
    d3fa31b8dcfd",
);

/// `20210112` of gmail.com
const GMAIL_COM_20210112: &[u8] = &hex::<256>(
    "abc27154130b1d9463d56bc83121c0a516370eb684fc4885891e88300943abd1809eb572d2d0d0c81343d46f3ed5fcb9470b\
    2c43d0e07cd7bbac89b0c5a6d67d6c49d4b4a6a3f0f311d38738935088ffe7c3b31d986bbe47d844bc17864500269f58e43b\
    8e8a230fe9da51af98f49edfe0150fe5f2697678bc919364a1540a7a1cb40554c878d20d3eca9c4b1a88d0f6ad5b03bf28ac\
    254007f84c917e61d20707c954701d27da03f1c9fd36322e9ff1072d2230842c5798b26568978d005b5c19e0f669119b1da4\
    bb33a69314ffaa9387f6b9c471df57320b16eee7408355f53e778264203341143895f8c22968315721fd756c6a12d3ca0105\
    08b23d7817d3",
);

/// `20210112` of google.com
const GOOGLE_COM_20210112: &[u8] = &hex::<256>(
    "b676d001eaaf10fda91b62f9e345bd26f554eeacbbebb66cf371e3c37e0f0a467dffd75613a70af8261a30d210a9319fc2ae\
    2e51eddd881bb3dd48a492bf963cc8fd02ec6dc49a9400ef0fb19d98e439de169cf99157ac0bdfebb57802c2060e98ef548d\
    2cb820dd757b05d406e087fb3a76bf901bbf94f42e897f9d697cc0b81123521eb2cb629e063872749fa373eadd4d08d46031\
    74d1422b614f79d3e9838b1d3e91eab7156f44b30b6a644aa147f2481323a57b8c34bd147828b39857dd50bef765d892f8c3\
    711840b314d99e0a780506c70b40dfbebabbdf07d3aa1d0adbc4b2303729e2dca31b13f13e7313e4c782b1872187494da495\
    5d6fbc80077f",
);

/// The rows.
pub const LARGE: &[PublishedKey] = &[
    PublishedKey {
        domain: "microsoft.com",
        selector: "selector1",
        used_for: KeyUse::Dkim,
        modulus: MICROSOFT_COM_SELECTOR1,
        exponent: F4,
        first_seen: "2019-04-30",
        last_seen: "2019-09-14",
        verified: 359,
        source: BOTH,
    },
    PublishedKey {
        domain: "linux.microsoft.com",
        selector: "default",
        used_for: KeyUse::Dkim,
        modulus: LINUX_MICROSOFT_COM_DEFAULT,
        exponent: F4,
        first_seen: "2020-07-20",
        last_seen: "2026-07-14",
        verified: 4126,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "azurecomm.net",
        selector: "selector1-azurecomm-prod-net",
        used_for: KeyUse::Dkim,
        modulus: AZURECOMM_NET_SELECTOR1_AZURECOMM_PROD_NET,
        exponent: F4,
        first_seen: "2025-01-24",
        last_seen: "2025-01-29",
        verified: 2,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "gmail.com",
        selector: "20221208",
        used_for: KeyUse::Dkim,
        modulus: GMAIL_COM_20221208,
        exponent: F4,
        first_seen: "2023-04-11",
        last_seen: "2023-09-14",
        verified: 2417,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "google.com",
        selector: "20221208",
        used_for: KeyUse::Dkim,
        modulus: GOOGLE_COM_20221208,
        exponent: F4,
        first_seen: "2023-04-12",
        last_seen: "2023-08-31",
        verified: 113,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "gmail.com",
        selector: "20210112",
        used_for: KeyUse::Dkim,
        modulus: GMAIL_COM_20210112,
        exponent: F4,
        first_seen: "2021-09-01",
        last_seen: "2023-04-11",
        verified: 9318,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "google.com",
        selector: "20210112",
        used_for: KeyUse::Dkim,
        modulus: GOOGLE_COM_20210112,
        exponent: F4,
        first_seen: "2021-09-06",
        last_seen: "2023-04-11",
        verified: 700,
        source: RECOVERED,
    },
];
