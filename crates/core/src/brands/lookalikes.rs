//! Domains that are made to look like a brand's.
//!
//! Source: the shapes seen in phishing mail up to 2026-03-26 (`docs/microsoft.md`; `docs/attacks.md`, attacks 27, 55).
//!
//! A brand in a stranger's domain is telling where it is an invented word. Words that people use for other things count
//! only in a disguise, or beside a word of the trade (`outlook-security.example`). Names that real firms bear, a letter away
//! from the brand's, are listed with it.
//!
//! Not supported: dictionary words alone (`live-support.example`).

use super::profile::SenderProfile;
use super::senders::SenderClass;
use super::wordmark::Spelling;
use crate::data::confusables::{ascii_lookalike, skeleton};
use crate::data::domain_name::{comparable, is_within};
use crate::data::public_suffix::public_suffix;
use crate::data::punycode;

/// What a domain is made to look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Lookalike {
    /// The domain it resembles.
    pub resembles: &'static str,
    /// By what means.
    pub how: LookalikeKind,
}

/// The means, from the least to the most easily explained otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LookalikeKind {
    /// Letters of other scripts (`xn--...`).
    Homoglyph,
    /// Letters and digits that look alike (`rnicrosoft`, `micr0soft`).
    AsciiLookalike,
    /// A whole domain of the brand in front of a stranger's (`accountprotection.microsoft.com.evil.example`).
    DomainInside,
    /// One letter wrong, missing, doubled or swapped (`mircosoft`).
    Typo,
    /// The brand as a part of the stranger's registered name (`microsoft-account.example`).
    BrandInName,
    /// The brand as a name below the stranger's domain (`microsoft.evil.example`).
    BrandInSubdomain,
}

/// A name and the domain that it stands for.
#[derive(Debug)]
pub struct NameRow {
    /// The name, as one label holds it.
    pub name: &'static str,
    /// The domain.
    pub domain: &'static str,
    /// Whether people use the word for other things as well.
    pub common: bool,
}

impl NameRow {
    /// An invented name.
    pub const fn invented(name: &'static str, domain: &'static str) -> Self {
        Self { name, domain, common: false }
    }

    /// A word that people use for other things as well.
    pub const fn common(name: &'static str, domain: &'static str) -> Self {
        Self { name, domain, common: true }
    }
}

/// What of a brand is imitated in domains.
#[derive(Debug)]
pub struct Imitated {
    /// Its names.
    pub names: &'static [NameRow],
    /// Its domains whose whole name in front of another domain deceives.
    pub whole_domains: &'static [&'static str],
    /// Domains of others that bear the whole name openly.
    pub openly: &'static [&'static str],
}

impl Imitated {
    /// None known.
    pub const NONE: Self = Self { names: &[], whole_domains: &[], openly: &[] };
}

/// Words beside which a common word is a brand.
pub(super) const TRADE: &[&str] = &[
    "account",
    "accounts",
    "admin",
    "alert",
    "alerts",
    "auth",
    "helpdesk",
    "login",
    "noreply",
    "notification",
    "notifications",
    "password",
    "protection",
    "recovery",
    "secure",
    "security",
    "signin",
    "support",
    "team",
    "unusual",
    "verification",
    "verify",
];

/// What the domain is made to look like. `None` for the brand's own domains, and for nearly everybody's.
///
/// ```
/// use countersign_core::brands::{lookalikes::lookalike, microsoft::MICROSOFT};
/// let resembles = |domain| lookalike(&MICROSOFT, domain).map(|found| found.resembles);
/// assert_eq!(resembles("rnicrosoft.example"), Some("microsoft.com"));
/// assert_eq!(resembles("login.microsoft.com"), None);
/// ```
pub fn lookalike(brand: &SenderProfile, domain: &str) -> Option<Lookalike> {
    let domain = comparable(domain);
    if brand.imitated.openly.iter().any(|own| is_within(&domain, own)) {
        return None;
    }
    let shared = match brand.senders.class_of(&domain) {
        SenderClass::AccountSecurity
        | SenderClass::Documented
        | SenderClass::OtherOwn
        | SenderClass::ConsumerMailbox => return None,
        SenderClass::SharedTenant if brand.senders.own_tenants.contains(&&*domain) => return None,
        SenderClass::SharedTenant => true,
        SenderClass::None => false,
    };
    let shown = punycode::to_unicode(&domain).unwrap_or_else(|| domain.clone());
    let seen = skeleton(&shown);
    if let Some(resembles) = domain_inside(brand, &seen) {
        return Some(Lookalike { resembles, how: LookalikeKind::DomainInside });
    }
    let suffix_labels = public_suffix(&domain).split('.').count();
    let mut labels: Vec<&str> = shown.split('.').collect();
    labels.truncate(labels.len().saturating_sub(suffix_labels));
    // From the registered name down: what was registered tells more than what stands below it.
    for (depth, label) in labels.into_iter().rev().enumerate() {
        let how = match depth {
            // Of a domain that the brand shares out, only the customer's part is anybody's choice.
            0 if shared => continue,
            0 => LookalikeKind::BrandInName,
            _ => LookalikeKind::BrandInSubdomain,
        };
        if let Some(found) = label_resembles(brand, label, how) {
            return Some(found);
        }
    }
    None
}

/// A whole domain of the brand that another one follows, after a dot or within a longer label.
fn domain_inside(brand: &SenderProfile, host: &str) -> Option<&'static str> {
    brand.imitated.whole_domains.iter().copied().find(|domain| {
        host.match_indices(domain).any(|(at, _)| {
            let before = host.get(..at).and_then(|text| text.chars().next_back());
            let after = host.get(at + domain.len()..).and_then(|text| text.chars().next());
            // `outlook.com-pass.example` deceives; `outlook.company.example` does not.
            matches!(before, None | Some('.' | '-')) && matches!(after, Some('.' | '-'))
        })
    })
}

fn label_resembles(
    brand: &SenderProfile,
    label: &str,
    plainly: LookalikeKind,
) -> Option<Lookalike> {
    let seen = skeleton(label);
    let parts: Vec<&str> = seen.split(['-', '_']).filter(|part| !part.is_empty()).collect();
    let trade = parts.iter().any(|part| TRADE.contains(part));
    let joined: String = parts.concat();
    for row in brand.imitated.names {
        let folded = ascii_lookalike(row.name);
        for part in parts.iter().copied().chain([joined.as_str()]) {
            if ascii_lookalike(part) != folded {
                continue;
            }
            let how = if part != row.name {
                LookalikeKind::AsciiLookalike
            } else if seen != label && !label.is_ascii() {
                LookalikeKind::Homoglyph
            } else {
                plainly
            };
            let disguised = how != plainly;
            if !row.common || disguised || trade {
                return Some(Lookalike { resembles: row.domain, how });
            }
        }
    }
    let wordmark = &brand.names.wordmark;
    let spelt =
        parts.iter().copied().chain([joined.as_str()]).find_map(|part| wordmark.spelt(part));
    let how = match spelt? {
        Spelling::Typo if seen != label && !label.is_ascii() => LookalikeKind::Homoglyph,
        Spelling::Typo => LookalikeKind::Typo,
        Spelling::Joined => plainly,
    };
    Some(Lookalike { resembles: wordmark.domain, how })
}
