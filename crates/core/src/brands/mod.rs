//! Whose name a mail may bear: what is known of each brand, as data, and how an address, a server, a name or a domain is held
//! against one.
//!
//! The stages behind this one ask the profile and name no brand (`tests/brands/`). Another brand is a profile as
//! [`microsoft`] is one, in a file or a folder of its own, and a line in [`BRANDS`]; keys that verify its signatures go to
//! `data::keys`. What readers are told of it stands in `crates/words`, which speaks of Microsoft alone so far.

pub mod account;
pub mod addresses;
pub mod claims;
pub mod dates;
pub mod kinds;
pub mod known;
pub mod lookalikes;
pub mod microsoft;
pub mod names;
pub mod profile;
pub mod senders;
pub mod servers;
pub mod wordmark;

pub use profile::SenderProfile;

use lookalikes::{LookalikeKind, lookalike};
use senders::SenderClass;

/// Every brand known. The first one is told of where a mail concerns none.
pub const BRANDS: &[&SenderProfile] = &[&microsoft::MICROSOFT];

/// The brands that an analysis knows: [`BRANDS`], unless it is given others.
#[derive(Debug, Clone, Copy)]
pub struct Brands(pub &'static [&'static SenderProfile]);

impl Brands {
    /// Whether one of them gives mailboxes under this lower-case domain to anybody.
    pub fn give_mailboxes(self, domain: &str) -> bool {
        self.0.iter().any(|brand| brand.senders.class_of(domain) == SenderClass::ConsumerMailbox)
    }

    /// Whether a domain looks like one of theirs. A brand's name that its owner gave to a part of his own tells nothing.
    pub fn are_imitated_by(self, domain: &str) -> bool {
        let mut found = self.0.iter().filter_map(|brand| lookalike(brand, domain));
        found.any(|found| found.how != LookalikeKind::BrandInSubdomain)
    }
}

impl Default for Brands {
    fn default() -> Self {
        Self(BRANDS)
    }
}
