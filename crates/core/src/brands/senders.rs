//! Who sends for a brand, in classes.
//!
//! The class of an address never speaks *for* a mail (anybody can write an address); it says which proof would
//! be needed, and it decides *against* a mail that calls itself the brand from an address of another class.
//!
//! A domain comes into a table only when the brand's own documents or lists name it: a name that anybody could own would make
//! its owner the brand. Where a domain serves others as well, only the documented address is a row.

use crate::data::domain_name::is_within;

/// What kind of sender an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SenderClass {
    /// An address of the brand's account security mails. Nobody outside can write into them.
    AccountSecurity,
    /// Another address that the brand documents. Tenants, guests or customers may write parts of the text.
    Documented,
    /// Another name under a domain of the brand's own.
    OtherOwn,
    /// A domain that the brand gives to any customer.
    SharedTenant,
    /// A mailbox at the brand that anybody may open.
    ConsumerMailbox,
    /// Anybody.
    None,
}

impl SenderClass {
    /// Whether it is the brand itself, and not somebody whom it serves.
    pub fn is_of_brand(self) -> bool {
        match self {
            Self::AccountSecurity | Self::Documented | Self::OtherOwn => true,
            Self::SharedTenant | Self::ConsumerMailbox | Self::None => false,
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SenderRow {
    /// The domain, lower-case.
    pub domain: &'static str,
    /// The local part, if only this one is documented.
    pub local: Option<&'static str>,
    /// The class.
    pub class: SenderClass,
    /// Whether names below the domain are of the same class.
    pub subdomains: bool,
    /// Where it is documented or was seen.
    pub source: &'static str,
    /// When it was last seen there.
    pub seen: &'static str,
    /// The last day on which the brand can have sent from it, if it has stopped.
    pub until: Option<&'static str>,
}

impl SenderRow {
    /// A domain, or one address of it.
    pub const fn of(
        local: Option<&'static str>,
        domain: &'static str,
        class: SenderClass,
        source: &'static str,
        seen: &'static str,
    ) -> Self {
        Self { domain, local, class, subdomains: false, source, seen, until: None }
    }

    /// A domain and every name below it.
    pub const fn below(
        domain: &'static str,
        class: SenderClass,
        source: &'static str,
        seen: &'static str,
    ) -> Self {
        Self { domain, local: None, class, subdomains: true, source, seen, until: None }
    }
}

/// The senders of a brand.
#[derive(Debug)]
pub struct Senders {
    /// Every sender known. A row with a local part comes before the rows of its domain.
    pub rows: &'static [SenderRow],
    /// Names of its mailboxes that exist under many country domains.
    pub mailboxes: &'static [&'static str],
    /// The brand's own among the domains that it gives to customers.
    pub own_tenants: &'static [&'static str],
}

impl Senders {
    /// None known.
    pub const NONE: Self = Self { rows: &[], mailboxes: &[], own_tenants: &[] };

    /// The class of an address, by whole labels, and the row that says so.
    pub fn classify(&self, domain: &str, local: &str) -> (SenderClass, Option<&'static SenderRow>) {
        let local = local.to_ascii_lowercase();
        let fits = |row: &&SenderRow| match row.local {
            Some(known) => domain == row.domain && local == known,
            None => domain == row.domain || (row.subdomains && is_within(domain, row.domain)),
        };
        if let Some(row) = self.rows.iter().find(fits) {
            return (row.class, Some(row));
        }
        let mut labels = domain.split('.');
        let consumer = labels.next().is_some_and(|name| self.mailboxes.contains(&name))
            && matches!(labels.clone().count(), 1 | 2)
            && labels.all(|label| matches!(label.len(), 2..=3));
        (if consumer { SenderClass::ConsumerMailbox } else { SenderClass::None }, None)
    }

    /// The class of a domain, whoever writes from it.
    pub fn class_of(&self, domain: &str) -> SenderClass {
        self.classify(domain, "").0
    }

    /// Whether a lower-case domain is the brand's, and not a customer's.
    pub fn own(&self, domain: &str) -> bool {
        self.class_of(domain).is_of_brand()
    }

    /// Whether a domain of the brand's begins with these letters.
    pub fn begin_with(&self, letters: &str) -> bool {
        let own = |row: &&SenderRow| row.class.is_of_brand();
        self.rows.iter().filter(own).any(|row| row.domain.starts_with(letters))
    }

    /// Whether a domain is one of the table's or below one: no name that only looks like the brand's.
    pub fn hold(&self, domain: &str) -> bool {
        self.rows.iter().any(|row| is_within(domain, row.domain))
    }
}
