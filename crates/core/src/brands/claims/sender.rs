//! Whose name the name of a mailbox is: the brand's, or somebody's who openly names himself beside it.
//!
//! Not supported: names of firms that differ from their domain; products that a firm runs itself (a file
//! server of the brand's make under its own name), which cannot be told from the forgeries of the same name.

use super::{ClaimStrength, Place, Topics, Words, cut, text_claims, words};
use crate::brands::lookalikes::{TRADE, lookalike};
use crate::brands::profile::SenderProfile;
use crate::brands::senders::SenderClass;
use crate::data::confusables::{plain, skeleton};
use crate::data::domain_name::registrable_domain;
use crate::data::forwards::{is_prefix, mark};

/// How surely the name of a mailbox claims to be the brand's, the address beside it being read as well.
///
/// ```
/// use countersign_core::brands::claims::{ClaimStrength, Place, mailbox_claims};
/// use countersign_core::brands::microsoft::MICROSOFT;
/// let (name, place) = ("Softcat Microsoft Team", Place::DisplayName);
/// let strength = |local, domain| mailbox_claims(&MICROSOFT, name, place, local, domain);
/// assert_eq!(strength("team", "softcat.com"), Some(ClaimStrength::Weak));
/// assert_eq!(strength("team", "example.com"), Some(ClaimStrength::Strong));
/// ```
pub fn mailbox_claims(
    brand: &SenderProfile,
    name: &str,
    place: Place,
    local: &str,
    domain: &str,
) -> Option<ClaimStrength> {
    let strength = text_claims(brand, name, place)?;
    let openly = || {
        let seen = cut(skeleton(name));
        let words = Words::new(&brand.names, &seen);
        reports_a_bounce(&words, local)
            || (!name.contains('@') && names_itself(brand, &words, domain))
    };
    Some(if strength == ClaimStrength::Strong && openly() { ClaimStrength::Weak } else { strength })
}

/// Whether a name begins with the brand's and goes on as it likes (`Microsoft Award`), while the domain beside it is of nobody who
/// names himself. This accuses nobody: groups and shops call themselves so as well. It is worth a caution.
pub fn is_play(brand: &SenderProfile, name: &str, local: &str, domain: &str) -> bool {
    let seen = cut(skeleton(name));
    let words = Words::new(&brand.names, &seen);
    let own = brand.names.wordmark.word;
    let begins = words.branded
        && words.spaced.trim_start().strip_prefix(own).is_some_and(|rest| rest.starts_with(' '));
    begins && !reports_a_bounce(&words, local) && !names_itself(brand, &words, domain)
}

/// Whether a sender's name or address speaks of accounts, codes, passwords or security.
pub fn speaks_of_accounts(brand: &SenderProfile, text: &str) -> bool {
    let seen = cut(skeleton(text));
    Topics::of(&Words::new(&brand.names, &seen), &cut(plain(text))).of_the_account()
        || brand.names.of_accounts.is_some_and(|word| seen.contains(word))
}

/// Words that firms call themselves by, and no person.
const FIRMS: [&str; 4] = ["service", "services", "kundenservice", "kundendienst"];

/// Words of the trade that are people's names as well.
const PEOPLE: [&str; 2] = ["tim", "kontos"];

/// Whether a name or the local part of an address holds the brand's name, a product's or a word of the trade (`Account Team`,
/// `security.alert`), as no person's does.
///
/// ```
/// use countersign_core::brands::claims::is_trade;
/// use countersign_core::brands::microsoft::MICROSOFT;
/// assert!(is_trade(&MICROSOFT, "Security Team"));
/// assert!(!is_trade(&MICROSOFT, "Tim Kontos"));
/// ```
pub fn is_trade(brand: &SenderProfile, text: &str) -> bool {
    let (seen, native) = (cut(skeleton(text)), cut(plain(text)));
    let mut words = Words::new(&brand.names, &seen);
    for person in PEOPLE {
        words.spaced = words.spaced.replace(&format!(" {person} "), "  ");
    }
    // `accountsecurity`, `support24`: words of the trade that were written as one.
    let joined = |word: &str| {
        let word = word.trim_matches(|c: char| c.is_ascii_digit());
        TRADE.iter().chain(&FIRMS).any(|trade| {
            let rest = word.strip_prefix(trade).or_else(|| word.strip_suffix(trade));
            rest.is_some_and(|rest| rest.is_empty() || super::adds_nothing(rest))
        })
    };
    text_claims(brand, text, Place::DisplayName).is_some()
        || Topics::of(&words, &native).any_trade()
        || words.spaced.split_ascii_whitespace().any(joined)
}

/// Whether a subject begins as an answer's does (`Re:`, `AW:`), and not as a forward's.
pub fn begins_as_an_answer(subject: &str) -> bool {
    [cut(plain(subject)), cut(skeleton(subject))]
        .iter()
        .any(|text| mark(text).is_some_and(|(mark, _)| words::ANSWERED.contains(&mark)))
}

/// Whether a text begins as the subject of an answer or of a forward does: as it is (`plain`), or as it looks (`skeleton`).
pub(super) fn is_marked(seen: &str) -> bool {
    mark(seen).is_some_and(|(mark, _)| words::ANSWERED.contains(&mark) || is_prefix(mark))
}

fn reports_a_bounce(words: &Words<'_>, local: &str) -> bool {
    words.names.servers_elsewhere.bounces.is_some_and(|(mailbox, name)| {
        local.eq_ignore_ascii_case(mailbox) && words.spaced.trim() == name
    })
}

/// `Softcat Microsoft Team` at `softcat.com`; `Hotmail` at `hotmail.com`. Whoever speaks of accounts, codes, passwords
/// or security beside the brand is not excused by it.
fn names_itself(brand: &SenderProfile, words: &Words<'_>, domain: &str) -> bool {
    let Some(label) = registrable_domain(domain).and_then(|own| own.split('.').next()) else {
        return false;
    };
    if !words.spaced.split_ascii_whitespace().any(|word| word == label) {
        return false;
    }
    let excused = if brand.senders.class_of(domain) == SenderClass::ConsumerMailbox {
        words.spaced.trim() == label
    } else {
        // Whoever registers a product's name has no name of his own.
        !Words::new(&brand.names, label).only_trade_and_fillers()
    };
    excused && !Topics::of(words, "").of_the_account() && lookalike(brand, domain).is_none()
}

/// An address of the brand's own within a name. Alone, or in words of the trade, it is a claim; beside a person's
/// name it is how other services say for whom they write (`Ann Lee (ann@microsoft.com) via ...`).
pub(super) fn address_in(brand: &SenderProfile, seen: &str) -> Option<(ClaimStrength, String)> {
    let part = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let mut rest = String::new();
    let mut copied = 0;
    let mut strength = None;
    for (at, _) in seen.match_indices('@') {
        let (before, after) = (seen.get(copied..at).unwrap_or_default(), seen.get(at + 1..)?);
        let local = before.get(before.trim_end_matches(part).len()..).unwrap_or_default();
        let end = after.find(|c| !part(c)).unwrap_or(after.len());
        let domain = after.get(..end).unwrap_or_default().trim_matches('.');
        let found = match brand.senders.classify(domain, local).0 {
            SenderClass::OtherOwn => ClaimStrength::Weak,
            SenderClass::AccountSecurity | SenderClass::Documented => ClaimStrength::Strong,
            SenderClass::SharedTenant | SenderClass::ConsumerMailbox | SenderClass::None
                if domain.contains('.')
                    && domain.split('.').any(|label| brand.names.wordmark.is(label)) =>
            {
                ClaimStrength::Strong
            }
            SenderClass::SharedTenant | SenderClass::ConsumerMailbox | SenderClass::None => {
                continue;
            }
        };
        strength = strength.max(Some(found));
        rest.push_str(before.get(..before.len() - local.len()).unwrap_or_default());
        copied = at + 1 + end;
    }
    let strength = strength?;
    rest.push_str(seen.get(copied..).unwrap_or_default());
    let words = Words::new(&brand.names, seen);
    let beside_a_person = rest.chars().any(char::is_alphanumeric);
    let strong = !beside_a_person || Topics::of(&words, "").any_trade();
    Some((if strong { ClaimStrength::Strong } else { strength }, rest))
}
