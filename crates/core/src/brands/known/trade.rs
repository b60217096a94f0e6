//! Words that go beside the name of any brand. Those of account mail stand in `claims`; here are those of parcels, banks and shops.
//!
//! Source: names shown in the collection of `docs/receivers.md`, and the tests of attack of 2026-11-26.

use crate::brands::claims::adds_nothing;

/// Words of the trade beside those of account mail.
const TRADE: &[&str] = &[
    "abo",
    "abonnement",
    "antivirus",
    "banking",
    "bezorging",
    "care",
    "client",
    "clients",
    "colis",
    "delivery",
    "department",
    "dept",
    "entrega",
    "envio",
    "facture",
    "fraud",
    "guard",
    "hotline",
    "invoice",
    "kunden",
    "kundenbetreuung",
    "kundenbereich",
    "lieferung",
    "livraison",
    "notice",
    "order",
    "orders",
    "package",
    "paket",
    "pakete",
    "parcel",
    "parcels",
    "payment",
    "payments",
    "prevention",
    "rechnung",
    "refund",
    "refunds",
    "renewal",
    "reward",
    "rewards",
    "shipment",
    "shipping",
    "spedizione",
    "subscription",
    "subscriptions",
    "tracking",
    "update",
    "updates",
    "zustellung",
    "zustelldienst",
];

/// Words that tell of no firm where they are all that one registered.
const GENERIC: &[&str] = &[
    "access",
    "agent",
    "bank",
    "bonus",
    "business",
    "card",
    "cards",
    "confirm",
    "contact",
    "customs",
    "desk",
    "digital",
    "direct",
    "express",
    "finance",
    "gift",
    "group",
    "help",
    "home",
    "international",
    "live",
    "member",
    "members",
    "message",
    "messages",
    "mobile",
    "my",
    "new",
    "news",
    "office",
    "pay",
    "plus",
    "portal",
    "premium",
    "prime",
    "prize",
    "pro",
    "server",
    "shop",
    "status",
    "store",
    "system",
    "trust",
    "wallet",
    "winner",
];

/// Words of account mail that are parts of people's names too: beside a brand's name that is a surname they tell of no trade.
const OF_PEOPLE: &[&str] = &[
    "ton", "su", "tim", "din", "je", "vas", "da", "de", "del", "der", "di", "do", "du", "la", "le",
    "les", "van", "von", "tu",
];

/// Halls and stadiums bear the names of brands.
const VENUES: &[&str] = &["center", "centre"];

/// Whether a word beside a name is one of the trade.
pub(super) fn is_trade(word: &str) -> bool {
    TRADE.contains(&word) || adds_nothing(word) && word.len() > 1 && !OF_PEOPLE.contains(&word)
}

/// Whether a word tells nothing of who registered it.
pub(super) fn is_generic(word: &str) -> bool {
    TRADE.contains(&word)
        || GENERIC.contains(&word)
        || adds_nothing(word)
        || word.bytes().all(|b| b.is_ascii_digit())
}

/// What is left of a name without the words of the trade. Where none is there, a particle or a hall is part of the name.
pub(super) fn without_trade(words: &[String]) -> impl Iterator<Item = &String> {
    let any = words.iter().any(|word| is_trade(word) && !VENUES.contains(&&**word));
    words.iter().filter(move |word| !any || !(is_trade(word) || adds_nothing(word)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::confusables::skeleton;

    #[test]
    fn no_row_says_what_another_table_says() {
        let of_account_mail = |word: &str| adds_nothing(word) && !OF_PEOPLE.contains(&word);
        for word in TRADE {
            assert!(!of_account_mail(word), "{word}");
        }
        for word in GENERIC {
            assert!(!TRADE.contains(word) && !adds_nothing(word), "{word}");
        }
        for word in OF_PEOPLE {
            assert!(adds_nothing(word), "{word}");
        }
        for word in VENUES {
            assert!(is_trade(word), "{word}");
        }
    }

    #[test]
    fn rows_are_as_words_are_compared() {
        for word in [TRADE, GENERIC, OF_PEOPLE, VENUES].into_iter().flatten() {
            assert_eq!(skeleton(word), *word);
        }
    }
}
