//! Domains that are made to look like Microsoft's.
//!
//! Source: the shapes seen in phishing mail up to 2026-03-26 (`docs/microsoft.md`; `docs/attacks.md`, attacks 27, 55).
//!
//! A Microsoft brand in a stranger's domain is telling, because the brand is an invented word. Words that people
//! use for other things (outlook, live, office, teams) count only in a disguise, or beside a word of the trade
//! (`outlook-security.example`). Names that real firms bear, a letter away from Microsoft's, are listed.
//!
//! Not supported: dictionary words alone (`live-support.example`); typing errors in other brands than Microsoft's
//! (`hotmial.com`): there, people mistype their own address far more often than anybody forges it.

use super::confusables::{ascii_lookalike, skeleton};
use super::public_suffix::public_suffix;
use super::punycode;
use super::senders::{self, SenderClass};
use crate::data::domain_name::is_within;

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
    /// A whole Microsoft domain in front of a stranger's (`accountprotection.microsoft.com.evil.example`).
    DomainInside,
    /// One letter wrong, missing, doubled or swapped (`mircosoft`).
    Typo,
    /// The brand as a part of the stranger's registered name (`microsoft-account.example`).
    BrandInName,
    /// The brand as a name below the stranger's domain (`microsoft.evil.example`).
    BrandInSubdomain,
}

/// A brand and the domain that it stands for.
struct Brand {
    name: &'static str,
    domain: &'static str,
    /// Whether people use the word for other things as well.
    common: bool,
}

const fn brand(name: &'static str, domain: &'static str) -> Brand {
    Brand { name, domain, common: false }
}

const fn common(name: &'static str, domain: &'static str) -> Brand {
    Brand { name, domain, common: true }
}

const BRANDS: &[Brand] = &[
    brand("accountprotection", "accountprotection.microsoft.com"),
    brand("microsoft", "microsoft.com"),
    brand("microsoftonline", "microsoftonline.com"),
    brand("onmicrosoft", "onmicrosoft.com"),
    brand("office365", "office365.com"),
    brand("outlook365", "outlook.com"),
    brand("sharepointonline", "sharepointonline.com"),
    brand("windowslive", "live.com"),
    common("hotmail", "hotmail.com"),
    common("outlook", "outlook.com"),
    common("onedrive", "onedrive.com"),
    common("sharepoint", "sharepoint.com"),
    common("windows", "windows.com"),
    common("skype", "skype.com"),
    common("xbox", "xbox.com"),
    common("azure", "azure.com"),
];

/// Microsoft domains whose whole name in front of another domain deceives.
const WHOLE_DOMAINS: &[&str] = &[
    "accountprotection.microsoft.com",
    "account.microsoft.com",
    "microsoft.com",
    "microsoftonline.com",
    "office365.com",
    "office.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
];

/// Words beside which a common word is a brand.
const TRADE: &[&str] = &[
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

/// Names of others, a letter away from Microsoft's.
const OTHERS: &[&str] =
    &["macrosoft", "microloft", "microsoap", "microsofa", "microsort", "microsorb"];

/// Domains of others that bear the whole name openly: analysts, former employees, a publisher. Their own pages,
/// seen 2026-11-23.
const OPENLY: &[&str] = &[
    "directionsonmicrosoft.com",
    "microsoftalumni.com",
    "microsoftalumni.org",
    "microsoftpressstore.com",
];

/// What the domain is made to look like. `None` for Microsoft's own domains, and for nearly everybody's.
///
/// ```
/// use countersign_core::data::lookalikes::lookalike;
/// assert_eq!(lookalike("rnicrosoft.example").map(|found| found.resembles), Some("microsoft.com"));
/// assert_eq!(lookalike("login.microsoft.com"), None);
/// ```
pub fn lookalike(domain: &str) -> Option<Lookalike> {
    let domain = domain.trim_end_matches('.').to_ascii_lowercase();
    if OPENLY.iter().any(|own| is_within(&domain, own)) {
        return None;
    }
    let shared = match senders::classify(&domain, "").0 {
        SenderClass::AccountSecurity
        | SenderClass::Documented
        | SenderClass::OtherOwn
        | SenderClass::ConsumerMailbox => return None,
        // Microsoft's own tenant.
        SenderClass::SharedTenant if domain == "microsoft.onmicrosoft.com" => return None,
        SenderClass::SharedTenant => true,
        SenderClass::None => false,
    };
    let shown = punycode::to_unicode(&domain).unwrap_or_else(|| domain.clone());
    let seen = skeleton(&shown);
    if let Some(resembles) = domain_inside(&seen) {
        return Some(Lookalike { resembles, how: LookalikeKind::DomainInside });
    }
    let suffix_labels = public_suffix(&domain).split('.').count();
    let mut labels: Vec<&str> = shown.split('.').collect();
    labels.truncate(labels.len().saturating_sub(suffix_labels));
    // From the registered name down: what was registered tells more than what stands below it.
    for (depth, label) in labels.into_iter().rev().enumerate() {
        let how = match depth {
            // Of a domain that Microsoft shares out, only the customer's part is anybody's choice.
            0 if shared => continue,
            0 => LookalikeKind::BrandInName,
            _ => LookalikeKind::BrandInSubdomain,
        };
        if let Some(found) = label_resembles(label, how) {
            return Some(found);
        }
    }
    None
}

/// A whole Microsoft domain that another one follows, after a dot or within a longer label.
fn domain_inside(host: &str) -> Option<&'static str> {
    WHOLE_DOMAINS.iter().copied().find(|domain| {
        host.match_indices(domain).any(|(at, _)| {
            let before = host.get(..at).and_then(|text| text.chars().next_back());
            let after = host.get(at + domain.len()..).and_then(|text| text.chars().next());
            // `outlook.com-pass.example` deceives; `outlook.company.example` does not.
            matches!(before, None | Some('.' | '-')) && matches!(after, Some('.' | '-'))
        })
    })
}

fn label_resembles(label: &str, plainly: LookalikeKind) -> Option<Lookalike> {
    let seen = skeleton(label);
    let parts: Vec<&str> = seen.split(['-', '_']).filter(|part| !part.is_empty()).collect();
    let trade = parts.iter().any(|part| TRADE.contains(part));
    let joined: String = parts.concat();
    for brand in BRANDS {
        let folded = ascii_lookalike(brand.name);
        for part in parts.iter().copied().chain([joined.as_str()]) {
            if ascii_lookalike(part) != folded {
                continue;
            }
            let how = if part != brand.name {
                LookalikeKind::AsciiLookalike
            } else if seen != label && !label.is_ascii() {
                LookalikeKind::Homoglyph
            } else {
                plainly
            };
            let disguised = how != plainly;
            if !brand.common || disguised || trade {
                return Some(Lookalike { resembles: brand.domain, how });
            }
        }
    }
    let misspelt = parts.iter().copied().chain([joined.as_str()]).find_map(is_microsoft_misspelt);
    let how = match misspelt? {
        Spelling::Typo if seen != label && !label.is_ascii() => LookalikeKind::Homoglyph,
        Spelling::Typo => LookalikeKind::Typo,
        Spelling::Joined => plainly,
    };
    Some(Lookalike { resembles: "microsoft.com", how })
}

/// How a word says Microsoft without being the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spelling {
    Typo,
    /// `microsoftsupport`
    Joined,
}

fn is_microsoft_misspelt(word: &str) -> Option<Spelling> {
    let folded = ascii_lookalike(word);
    if let Some((_, rest)) = folded.split_once("microsoft") {
        // `microsoftware` is micro software.
        return (!rest.starts_with("ware")).then_some(Spelling::Joined);
    }
    is_typo(&folded, word).then_some(Spelling::Typo)
}

fn is_typo(folded: &str, word: &str) -> bool {
    const NAME: &str = "microsoft";
    if OTHERS.contains(&word) || !(8..=10).contains(&folded.len()) {
        return false;
    }
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    match distance(folded, NAME) {
        0 | 1 => true,
        // Two swaps. Two other mistakes make other words (microshift, metrosoft).
        2 => letters(folded) == letters(NAME),
        _ => false,
    }
}

/// Whether a word of running text is Microsoft's name, plain, disguised or misspelt.
pub(super) fn is_microsoft(word: &str) -> bool {
    let folded = ascii_lookalike(word);
    folded == "microsoft" || is_typo(&folded, word)
}

/// How many letters must be changed, added, left out or swapped with their neighbour (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, to) in b.iter().enumerate() {
            let at =
                |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
            let mut best = (at(&above, j) + usize::from(from != to))
                .min(at(&above, j + 1) + 1)
                .min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(to) && b.get(j - 1) == Some(from);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = core::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::LookalikeKind::{
        AsciiLookalike, BrandInName, BrandInSubdomain, DomainInside, Homoglyph, Typo,
    };
    use super::*;

    #[test]
    fn every_shape_that_was_seen() {
        for (domain, resembles, how) in [
            ("rnicrosoft.com", "microsoft.com", AsciiLookalike),
            ("micr0soft.com", "microsoft.com", AsciiLookalike),
            ("mlcrosoft.net", "microsoft.com", AsciiLookalike),
            ("micro-soft.example", "microsoft.com", BrandInName),
            ("microsfot.com", "microsoft.com", Typo),
            ("mircosoft.com", "microsoft.com", Typo),
            ("micosoft.example", "microsoft.com", Typo),
            ("micorsfot.example", "microsoft.com", Typo),
            ("microsoft-account.example", "microsoft.com", BrandInName),
            ("microsoftsupport.example", "microsoft.com", BrandInName),
            ("microsoft.example", "microsoft.com", BrandInName),
            ("microsoft.com-account.example", "microsoft.com", DomainInside),
            (
                "accountprotection.microsoft.com.evil.example",
                "accountprotection.microsoft.com",
                DomainInside,
            ),
            ("accountprotection.club-x.com", "accountprotection.microsoft.com", BrandInSubdomain),
            ("microsoft-uk.prizes.co.uk", "microsoft.com", BrandInSubdomain),
            ("xn--mcrosoft-c2a.com", "microsoft.com", Homoglyph),
            ("xn--micrsoft-qbh.com", "microsoft.com", Homoglyph),
            ("xn--icrosoft-39g.com", "microsoft.com", Homoglyph),
            ("0utlook.com", "outlook.com", AsciiLookalike),
            ("outlook-security.example", "outlook.com", BrandInName),
            ("office365-login.example", "office365.com", BrandInName),
            ("microsoft-security.onmicrosoft.com", "microsoft.com", BrandInSubdomain),
        ] {
            let found = lookalike(domain);
            let shown = punycode::to_unicode(domain);
            assert_eq!(found, Some(Lookalike { resembles, how }), "{domain} {shown:?}");
        }
    }

    #[test]
    fn microsofts_own_and_everybody_elses() {
        for domain in [
            "microsoft.com",
            "accountprotection.microsoft.com",
            "login.microsoftonline.com.",
            "OUTLOOK.COM",
            "hotmail.co.uk",
            "cgbed.onmicrosoft.com",
            "microsoft.onmicrosoft.com",
            "windows-service.example",
            "onmicrosoft.com",
            "guid.us1.azurecomm.net",
            "outlook.company.example",
            "outlook.example.com",
            "liveperson.com",
            "windows-and-doors.example",
            "azure-hotel.example",
            "microsoftware.example",
            "macrosoft.example",
            "microsort.example",
            "microshift.example",
            "microport.example",
            "metrosoft.example",
            "modern-corner.example",
            "microcom.example",
            "xn--bcher-kva.example",
            "example.com",
            "com",
            "",
            ".",
            "xn--",
        ] {
            assert_eq!(lookalike(domain), None, "{domain}");
        }
    }

    #[test]
    fn distances() {
        for (a, b, expected) in
            [("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("abc", "adc", 1), ("abcd", "badc", 2)]
        {
            assert_eq!(distance(a, b), expected, "{a} {b}");
        }
    }
}
