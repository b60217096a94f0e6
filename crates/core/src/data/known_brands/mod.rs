//! Well-known brands and the domains that are theirs: who says such a name and writes from elsewhere is worth a caution.
//!
//! A domain here is necessary and never sufficient: that a mail came from it, only the receiving service's word tells. A domain that
//! is missing proves nothing either, since brands also send through service providers. Domains where anybody may have a
//! mailbox, or from which customers send, are left out of every row.
//!
//! A row is names, a tab and domains with spaces between. Between names stands `|`; the first is the one that readers see, the others
//! are small, without accents, with single spaces. `~` before a name: people use it for other things too. `-` before the first:
//! it is shown and not looked for. Behind each row stand the codes of its sources and the newest date among them;
//! `docs/known-brands.md` tells the codes.
//!
//! Not supported: brands of which a proven profile exists (`brands`); the program names that every server of a make writes
//! (`WordPress`, `cPanel`); cooperatives of many houses under one name, each with a domain of its own, beyond the bare name.

mod a_to_k;
mod l_to_z;

use super::domain_name::is_within;

/// A brand as readers know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownBrand {
    /// The name that readers see.
    pub name: &'static str,
    others: &'static str,
    is_sought: bool,
    is_common: bool,
    domains: &'static str,
}

impl KnownBrand {
    /// The names by which a text calls itself the brand, and whether people use the name for other things too.
    pub fn names(self) -> impl Iterator<Item = (&'static str, bool)> + use<> {
        let own = self.is_sought.then_some((self.name, self.is_common));
        let others = self.others.split('|').filter(|name| !name.is_empty());
        own.into_iter().chain(others.map(|name| match name.strip_prefix('~') {
            Some(common) => (common, true),
            None => (name, false),
        }))
    }

    /// Its domains.
    pub fn domains(&self) -> impl Iterator<Item = &'static str> {
        self.domains.split(' ')
    }

    /// Whether a lower-case domain is one of its own or below one.
    pub fn owns(&self, domain: &str) -> bool {
        self.domains().any(|own| is_within(domain, own))
    }
}

/// Every brand of the table.
pub fn known_brands() -> impl Iterator<Item = KnownBrand> {
    a_to_k::ROWS.lines().chain(l_to_z::ROWS.lines()).filter_map(row)
}

fn row(line: &'static str) -> Option<KnownBrand> {
    let (names, domains) = line.split_once('\t')?;
    let (first, others) = names.split_once('|').unwrap_or((names, ""));
    let name = first.trim_start_matches(['~', '-']);
    let (is_sought, is_common) = (!first.starts_with('-'), first.starts_with('~'));
    Some(KnownBrand { name, others, is_sought, is_common, domains })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::domain_name::comparable;
    use crate::data::public_mailboxes::is_public;
    use crate::data::public_suffix::public_suffix;

    #[test]
    fn every_row_is_read_and_holds_names_and_domains() {
        let lines = a_to_k::ROWS.lines().chain(l_to_z::ROWS.lines()).count();
        assert_eq!(known_brands().count(), lines);
        for brand in known_brands() {
            assert!(brand.names().next().is_some(), "{}", brand.name);
            for domain in brand.domains() {
                assert!(domain.contains('.') && comparable(domain) == domain, "{}", brand.name);
            }
        }
    }

    #[test]
    fn no_row_holds_what_many_write_from() {
        for brand in known_brands() {
            for domain in brand.domains() {
                // Nobody but the health service registers below that one.
                assert!(public_suffix(domain) != domain || domain == "nhs.uk", "{domain}");
                assert!(!is_public(domain), "{domain}");
            }
        }
    }

    #[test]
    fn a_brand_owns_its_domains_and_what_is_below() {
        let named = |name| known_brands().find(|brand| brand.name == name);
        let owns = |name, domain| named(name).is_some_and(|brand| brand.owns(domain));
        assert!(owns("PayPal", "mail.paypal.com"));
        assert!(!owns("PayPal", "paypal.com.example"));
        assert!(!owns("Apple", "icloud.com"), "anybody may have a mailbox there");
    }
}
