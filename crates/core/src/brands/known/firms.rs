//! Firms that name themselves and their own domain beside a brand, and houses of the brand that the table does not know.
//!
//! Not supported: a forger who registers what he calls himself, a word of his own being in it (`PayPal Aktion`, `paypal-aktion.example`).

use super::trade::is_generic;
use super::{BrandName, normalised, without_spaces};
use crate::data::confusables::ascii_lookalike;
use crate::data::domain_name::registrable_domain;
use crate::data::known_brands::KnownBrand;
use crate::data::public_suffix::public_suffix;

/// A name in more words than that is not compared with a domain.
const MOST_WORDS: usize = 6;

/// Whether the domain is the brand's bare name under a country or one of the oldest endings: houses of the brand in other countries are
/// called so, and the table does not know them all.
pub(super) fn is_bare_name(label: &str, own: &str, name: &str) -> bool {
    let suffix = public_suffix(own);
    let top = suffix.rsplit('.').next().unwrap_or_default();
    let undisguised =
        !label.bytes().any(|b| b.is_ascii_digit()) || name.bytes().any(|b| b.is_ascii_digit());
    let bare: String = label.split('-').collect();
    undisguised
        && label.is_ascii()
        && !label.starts_with("xn--")
        && ascii_lookalike(&bare) == name
        && (top.len() == 2 || matches!(top, "com" | "net" | "org"))
}

/// Whether who writes names himself beside the brand: a run of the words is the name that he registered, and a word of it is neither
/// the brand's nor one of the trade. Or the domain is plainly the brand's.
pub(super) fn names_own_domain(words: &[String], found: &BrandName, domain: &str) -> bool {
    let Some((label, own)) = registered(domain) else { return false };
    let first = found.brand.names().next().map(|(name, _)| name);
    let uncommon = found.brand.names().filter(|(name, common)| !common || Some(*name) == first);
    let mut names = uncommon.map(|(name, _)| as_joined(name)).chain([found.joined.clone()]);
    if names.any(|name| is_bare_name(label, own, &name)) {
        return true;
    }
    let folded = folded(label);
    if folded.contains(&*found.joined) {
        return begins_with_own_domain(words, found.brand, domain);
    }
    let mut runs = (0..words.len()).filter_map(|from| words.get(from..));
    runs.any(|run| begin_with(run, &[&folded], found.brand))
}

/// Whether the name shown is the one that was registered, or begins with it, and a word of that is the firm's own. `&` may be written out.
pub(super) fn begins_with_own_domain(words: &[String], brand: KnownBrand, domain: &str) -> bool {
    let Some((label, _)) = registered(domain) else { return false };
    let folded = folded(label);
    label.is_ascii() && begin_with(words, &[&folded, &folded.replace("and", "")], brand)
}

/// Whether the words begin with one of the names, written with spaces, and a word of it is the firm's own.
fn begin_with(words: &[String], names: &[&str], brand: KnownBrand) -> bool {
    let mut joined = String::new();
    words.iter().take(MOST_WORDS).enumerate().any(|(at, word)| {
        joined.push_str(&ascii_lookalike(word));
        names.contains(&&*joined) && words.iter().take(at + 1).any(|word| is_own(word, brand))
    })
}

/// Whether a word tells of a firm: it is neither of the brand's names nor of the trade.
fn is_own(word: &str, brand: KnownBrand) -> bool {
    let seen = ascii_lookalike(word);
    let of_brand = || brand.names().any(|(name, _)| as_joined(name).contains(&*seen));
    seen.len() > 1 && !is_generic(word) && !of_brand()
}

/// A brand's name as domains write it.
fn as_joined(name: &str) -> String {
    without_spaces(&normalised(name))
}

/// A registered name without its hyphens, as it is compared.
fn folded(label: &str) -> String {
    ascii_lookalike(label).split('-').collect()
}

/// The name that was registered, and the domain that it makes.
fn registered(domain: &str) -> Option<(&str, &str)> {
    let own = registrable_domain(domain)?;
    let label = own.split('.').next().filter(|label| label.len() > 1)?;
    Some((label, own))
}
