//! Domains under which anybody may open a mailbox, besides those of `brands`. That a mail truly comes from such a domain says nothing about who in it
//! wrote it.
//!
//! Not supported: the many thousand smaller ones. A domain that is missing here costs a forger who already has a mailbox
//! there nothing but the word "fake": the answer is "cannot tell" then.

/// Large providers of mailboxes for everybody, from their own sign-up pages. 2026-11-26.
const DOMAINS: [&str; 44] = [
    "126.com",
    "163.com",
    "aol.com",
    "att.net",
    "bluewin.ch",
    "btinternet.com",
    "comcast.net",
    "disroot.org",
    "fastmail.com",
    "fastmail.fm",
    "free.fr",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "icloud.com",
    "laposte.net",
    "libero.it",
    "mac.com",
    "mail.com",
    "mail.de",
    "mail.ru",
    "mailbox.org",
    "me.com",
    "orange.fr",
    "pm.me",
    "posteo.de",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "rediffmail.com",
    "riseup.net",
    "seznam.cz",
    "t-online.de",
    "tuta.com",
    "uol.com.br",
    "verizon.net",
    "web.de",
    "yandex.ru",
    "zoho.com",
];

/// Domains in which firms that are well known give their customers mailboxes, beside their own people. 2026-11-26.
const OF_CUSTOMERS: [&str; 17] = [
    "aruba.it",
    "att.com",
    "bbox.fr",
    "bsnl.in",
    "movistar.es",
    "o2online.de",
    "orange.es",
    "orange.pl",
    "sky.com",
    "softbank.jp",
    "sosh.fr",
    "tim.it",
    "timbusinessmail.it",
    "vodafone.de",
    "vodafone.es",
    "vodafone.it",
    "wanadoo.fr",
];

/// Whether anybody may have a mailbox at this lower-case domain.
pub fn is_public(domain: &str) -> bool {
    DOMAINS.binary_search(&domain).is_ok()
        || OF_CUSTOMERS.binary_search(&domain).is_ok()
        || domain
            .split('.')
            .next()
            .is_some_and(|first| matches!(first, "yahoo" | "ymail" | "yandex"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_in_order_and_lower_case() {
        assert!(DOMAINS.is_sorted() && OF_CUSTOMERS.is_sorted());
        assert!(
            DOMAINS
                .iter()
                .chain(&OF_CUSTOMERS)
                .all(|domain| **domain == domain.to_ascii_lowercase())
        );
        for public in ["gmail.com", "yahoo.co.jp", "bbox.fr"] {
            assert!(is_public(public), "{public}");
        }
        assert!(!is_public("example.com"));
    }
}
