//! Keys of other mailbox services.

use super::{BOTH, F4, KeyUse, PublishedKey, RECOVERED, hex};

/// Yahoo.
const YAHOO: &[u8] = &hex::<256>(
    "ba85ae7e06d6c39f0c7335066ccbf5efa45ac5d64638c9109a7f0e389fc71a843a75a95231688b6a3f0831c1c2d5cb9b271d\
    a0ce200f40754fb4561acb22c0e1ac89512364d74feea9f072894f2a88f084e09485ae9c5f961308295e1bb7e835b87c3bc0\
    bce0b827f8600a11e97c54291b00a07ba817b33ebfa6cc67f5f51bebe258790197851f80943a3bc17572428aa19e4aa94909\
    1f9a436aa6e0b3e1773e9ca201441f07a104cce03528c3d15891a9ce03ed2a8ba40dc42e294c3d180ba5ee4488c84722ceaa\
    db69428d2c6026cf47a592a467cc8b15a73ea3753d7f615e518ba614390e6c3796ea37367c4f1a109646d5472e9e28e8d49e\
    84924e648087",
);

/// Apple.
const ICLOUD: &[u8] = &hex::<256>(
    "d5911f6e47f84db3b64c3648ebb5a127a1bc0f0937489c806c1944fd029dc971590781df114ec072e641cdc5d2245134dc39\
    66c8e91402669a47cc85970a281f268a44b21a4f77a91a52f9606a30c9f22d2e5cb6934263d08388091c56ac1dfbf1beea31\
    e8a613c2a51f550d695a514d38b45c862320a00ea539419a433d6bfdd1978356cbca4b600a570fe582918c4f731a0002068d\
    f28b2a193089e6bf951c553b5a6f71aaadcc6669dfa346f322717851a8c22a324041af8736e87de4358860fff057beff3f19\
    046a43adce46c932514988afe1309f87414bd36ed296dacfade2e0caf03235e91a2db27e9ed214bcc6e5cf995b5ef59ce994\
    3d1f4209b6ab",
);

/// The rows.
pub const MAILBOXES: &[PublishedKey] = &[
    PublishedKey {
        domain: "yahoo.com",
        selector: "s2048",
        used_for: KeyUse::Dkim,
        modulus: YAHOO,
        exponent: F4,
        first_seen: "2019-06-04",
        last_seen: "2026-03-03",
        verified: 81,
        source: RECOVERED,
    },
    PublishedKey {
        domain: "icloud.com",
        selector: "1a1hai",
        used_for: KeyUse::Dkim,
        modulus: ICLOUD,
        exponent: F4,
        first_seen: "2022-10-11",
        last_seen: "2026-03-04",
        verified: 40,
        source: BOTH,
    },
];
