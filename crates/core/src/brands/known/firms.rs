//! Firms that name themselves and their own domain beside a brand, and houses of the brand that the table does not know.
//!
//! Not supported: a forger who registers what he calls himself, a word of his own being in it (`PayPal Aktion`, `paypal-aktion.example`).

use super::trade::is_generic;
use super::{Sought, spoken};
use crate::data::confusables::ascii_lookalike;
use crate::data::domain_name::registrable_domain;
use crate::data::public_suffix::public_suffix;

/// A name in more words than that is not compared with a domain.
const MOST_WORDS: usize = 6;

/// Whether the domain is the brand's bare name under a country or one of the oldest endings: houses of the brand in other countries are
/// called so, and the table does not know them all.
pub(super) fn is_plainly(label: &str, own: &str, name: &str) -> bool {
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
pub(super) fn names_itself(words: &[String], found: &Sought, domain: &str) -> bool {
    let Some((label, own)) = registered(domain) else { return false };
    let plainly = || {
        let first = found.brand.names().next().map(|(name, _)| name);
        let plain = found.brand.names().filter(|(name, common)| !common || Some(*name) == first);
        plain
            .map(|(name, _)| spoken(name).split_ascii_whitespace().collect::<String>())
            .chain([found.joined.clone()])
            .any(|name| is_plainly(label, own, &name))
    };
    if plainly() {
        return true;
    }
    let folded: String = ascii_lookalike(label).split('-').collect();
    if folded.contains(&*found.joined) {
        return calls_itself(words, found, domain);
    }
    (0..words.len()).any(|from| {
        let run = words.iter().skip(from).take(MOST_WORDS);
        run.clone()
            .scan(String::new(), |joined, word| {
                joined.push_str(&ascii_lookalike(word));
                Some(*joined == folded)
            })
            .position(|same| same)
            .is_some_and(|last| run.take(last + 1).any(|word| is_own(word, found)))
    })
}

/// Whether the name shown is the one that was registered, or begins with it, and a word of that is the firm's own. `&` may be written out.
pub(super) fn calls_itself(words: &[String], found: &Sought, domain: &str) -> bool {
    let Some((label, _)) = registered(domain) else { return false };
    let folded: String = ascii_lookalike(label).split('-').collect();
    let without_and = folded.replace("and", "");
    let (mut joined, mut own) = (String::new(), false);
    label.is_ascii()
        && words.iter().take(MOST_WORDS).any(|word| {
            joined.push_str(&ascii_lookalike(word));
            own |= is_own(word, found);
            own && (joined == folded || joined == without_and)
        })
}

/// Whether a word tells of a firm: it is neither of the brand's names nor of the trade.
fn is_own(word: &str, found: &Sought) -> bool {
    let seen = ascii_lookalike(word);
    let of_brand = |name: &str| {
        name.contains(&format!(" {seen} "))
            || name.split_ascii_whitespace().collect::<String>().contains(&*seen)
    };
    seen.len() > 1
        && !is_generic(word)
        && !of_brand(&found.name)
        && !found.brand.names().any(|(name, _)| of_brand(&spoken(name)))
}

/// The name that was registered, and the domain that it makes.
fn registered(domain: &str) -> Option<(&str, &str)> {
    let own = registrable_domain(domain)?;
    let label = own.split('.').next().filter(|label| label.len() > 1)?;
    Some((label, own))
}
