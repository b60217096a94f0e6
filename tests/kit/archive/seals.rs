//! Seals.

use super::{BOTH, F4, RECOVERED};
use countersign_core::data::keys::{KeyUse, PublishedKey, hex};

/// `testarcselector01` of microsoft.com
const MICROSOFT_COM_TESTARCSELECTOR01: &[u8] = &hex::<128>(
    "cab1d56cd57fc993012559423724c3aa42be54ac8d65c2c1e4b3e64295f3f4e841a078d1b11985b7bd2c179a327a3d7de228\
    49ae1a99a9dfe341428298c2b149bb047efef2d8da1ad651fa648146a24c2b4256001a42dc55c07b56e0790152dfe6c16cab\
    e42a8f2688976e8f8acdf4e434c11d335bf765cd56e62a613d93ed59",
);

/// `zohoarc` of zohomail360.eu
const ZOHOMAIL360_EU_ZOHOARC: &[u8] = &hex::<128>(
    "8680ebcc8823693964ab8eba8d429e31baede77f266fba781e06b6da583b32587dec7aa93cdc65f7ffb5a8348bafea8bf4ba\
    2dd39b85d2b6fa77b821d09574dd68d059a363cb286b83a4b5d41a920ffa4161169ad80cc5bde30e8a0f958b956a131bd86c\
    4893662ecdf720b0d6cdaefce08795b2928bf596582f3827214ad3cb",
);

/// `strato-dkim-0002` of strato.com
const STRATO_COM_STRATO_DKIM_0002: &[u8] = &hex::<256>(
    "b776b59db850743d0cb5b3d3d6bf0319979fa10963ddf4a0b5674836c5ec465e793a63807f640d47c0744b00b9f5d5aa03e8\
    acb87fdb4275347f43a63b903ba7e7327d3f447a46d6b253f9ef93409c0629b1426506fff43bca80e93fdc2e80f3e8bb1462\
    fd34d20151a924947b50599c9fec8e0d1ff7a502928993d5a411a525120f03580aaa50290fdf5a0f484b67cbf9dda4475adc\
    92ac2829d81b12d8ebe22f880a7d92528748d4a906bac222bee06e78c61f0e1f111982af16fe3451994149fb97ef51a4cc43\
    ef40f9d04df5cba8cf45f2ad645aafe6756632e51d0aad6a6d027b8098266aba39205a672accba133259f4e283b1185a7fce\
    47fc880ef997",
);

/// `arc-2022` of mailchannels.net
const MAILCHANNELS_NET_ARC_2022: &[u8] = &hex::<256>(
    "f98a3f0d8be29bb2c28f1a1e68af3063186714b3e2932bd503f8b1468b11f8b01ecb6a118e8d4866667b1a370d5f4a5bc3f8\
    03bb7b7c3374daa09312695dcd42d219eec89297722c0dc00546b7c15ec75ebd45839362c165ff6f163b48682aaee50224ff\
    ac0289858ec566960a3e232cd20bfa5fc5e830a7dd5c59fd1ad7c087526bb856c55aea2379d775ded94549f5f2ad04ab71cf\
    dc21d8a1e34b4216f3ea0dd87614c02b254e0b852909df06848bcf13a961bd74532f28270ffbb3d9e8a09bbce1be57bdf63a\
    5c8f6f414dcb5020a5cd0672ef12267d7aed87664219827092eba9973e98d9a1d47a89055a40bbff5fc7ef63f6895d6cbdc1\
    79cce31a8883",
);

/// `arc-20200618` of improvmx-mails.com
const IMPROVMX_MAILS_COM_ARC_20200618: &[u8] = &hex::<256>(
    "9ff975d631ac1e8efd0a73b265459c792cfa5b10f092eadccbe692ab25e357627b92cd5edb9c8475732cb2e697088ca608b3\
    4ae114561da129f67193cb9cf7d625472d01f31904021169ad4127599e75fd7eaea2caf79431a68c05f606a0070311972f7e\
    14454c71b8bdb21f0c5394dd8d162a40c4829ce871db9fa3173a097c06e6fd26ea790184547d7bde6a9d8ab4cd5f3cd5cce3\
    26d5fddf622f9b27279bbf1a36ee6e90b39a2639a432dac45a732468e3e66708c1a096196ef360d0baf7123cf41bef284565\
    363ee1e4e41197a2c33fab00728e05273fdb3053bc93aa39c6f932b47fbdd445d7a45bcc4235d9b14fe2fb04f4b62f34e20d\
    b04da6a8a0f3",
);

/// `arc-202309-rsa2048` of oxsus-vadesecure.net
const OXSUS_VADESECURE_NET_ARC_202309_RSA2048: &[u8] = &hex::<256>(
    "9bd5406debebb0b1a8f707ec0858cd6242ed72ce0007ea338bc7b1ff67519201fa1fd8e04433e29f80b022b53aaeba277cf5\
    0f5be5fa9ab1f6d008c5be1e93c3675a72f6ddb27d5f56275d5edd66f89683b319719388bb5af9576c96e1a525e17065860f\
    60316ba0294d1a15584e80e65dc009d187e61b339797f74a4f5a9f9b7cb0f6f00fee12a89966532c8fb03b4d3b1dc1101483\
    f544f979af0d14efad972fa5ed2b88c4e15bc0997c1713f5b9ef14499c8bac092a05e6851dba8f709bd1e26a2484636843d7\
    216d52a873ce1b415577462996307e72bc04e7d2a657a7f8f52954a032d826234c5c7874f558214ab2ee442c0696456f1576\
    c6a822b24939",
);

/// `arc-20240116` of subspace.kernel.org
const SUBSPACE_KERNEL_ORG_ARC_20240116: &[u8] = &hex::<128>(
    "bc6c1c1e3466d8ecd3e07dc984707fffe4783f95f349c28975d3140e399b27bcd47aa510e6a29f0ba61fc0e49cb7d950f0f9\
    ceee292fb1fbed3dd239e9e94a5ded688fcea7a504aaffb4d735ade25027ace43ed9fa67aec5d2245470a13edaaf2ae09881\
    dea8c90502e9c4d3b2089c30d474b8916e15eb23501dae2f113c067f",
);

/// The rows.
pub const SEALS: &[PublishedKey] = &[
    PublishedKey {
        domain: "microsoft.com",
        selector: "testarcselector01",
        used_for: KeyUse::Arc,
        modulus: MICROSOFT_COM_TESTARCSELECTOR01,
        exponent: F4,
        first_seen: "2019-04-30",
        last_seen: "2019-06-28",
        verified: 68,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "zohomail360.eu",
        selector: "zohoarc",
        used_for: KeyUse::Arc,
        modulus: ZOHOMAIL360_EU_ZOHOARC,
        exponent: F4,
        first_seen: "2023-12-19",
        last_seen: "2023-12-21",
        verified: 4,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "strato.com",
        selector: "strato-dkim-0002",
        used_for: KeyUse::Arc,
        modulus: STRATO_COM_STRATO_DKIM_0002,
        exponent: F4,
        first_seen: "2021-03-19",
        last_seen: "2026-04-29",
        verified: 66,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "mailchannels.net",
        selector: "arc-2022",
        used_for: KeyUse::Arc,
        modulus: MAILCHANNELS_NET_ARC_2022,
        exponent: F4,
        first_seen: "2022-04-25",
        last_seen: "2026-03-04",
        verified: 68,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "improvmx-mails.com",
        selector: "arc-20200618",
        used_for: KeyUse::Arc,
        modulus: IMPROVMX_MAILS_COM_ARC_20200618,
        exponent: F4,
        first_seen: "2023-08-05",
        last_seen: "2023-09-07",
        verified: 7,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "oxsus-vadesecure.net",
        selector: "arc-202309-rsa2048",
        used_for: KeyUse::Arc,
        modulus: OXSUS_VADESECURE_NET_ARC_202309_RSA2048,
        exponent: F4,
        first_seen: "2023-11-07",
        last_seen: "2025-06-04",
        verified: 2,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "subspace.kernel.org",
        selector: "arc-20240116",
        used_for: KeyUse::Arc,
        modulus: SUBSPACE_KERNEL_ORG_ARC_20240116,
        exponent: F4,
        first_seen: "2024-01-16",
        last_seen: "2026-10-03",
        verified: 68_686,
        source: BOTH,
    },
];
