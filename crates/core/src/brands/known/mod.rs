//! Whether a name, a subject or a domain plays a brand that is well known and owns other domains.
//!
//! This is weaker than a profile: it is worth a caution and never an accusation. A name that people use for other things counts only
//! where it is the whole name, with nothing but words of the trade beside it. A subject counts where it speaks of the reader's account
//! there, and where nothing tells openly who else writes. A firm that names itself and its domain beside the brand is left alone, and so
//! is the brand itself, and another known brand that names itself and writes from its own domain.
//!
//! Not supported: a brand's name below a stranger's domain (`brand.example.com`), which is how providers send for it.

use std::sync::LazyLock;

mod firms;
mod trade;

use super::Brands;
use super::claims::{joined_up, speaks_of_readers_account};
use super::lookalikes::TRADE;
use crate::data::confusables::{ascii_lookalike, plain, skeleton};
use crate::data::domain_name::registrable_domain;
use crate::data::known_brands::{KnownBrand, known_brands};
use crate::data::public_mailboxes::is_public;
use crate::data::punycode;
use crate::sorting::sort_by;
use firms::{begins_with_own_domain, is_bare_name, names_own_domain};
use trade::{is_trade, without_trade};

/// A name of a brand as it is compared.
#[derive(Debug)]
struct BrandName {
    brand: KnownBrand,
    /// In words with a space on either side.
    name: String,
    /// The same without spaces, as domains write it.
    joined: String,
    /// Whether it counts only as the whole name.
    whole: bool,
}

/// The table as it is compared, made once. What it holds never changes.
#[derive(Debug)]
struct NameIndex {
    /// Sorted by name, so that those that begin with a word stand together.
    names: Vec<BrandName>,
    /// Names that are sought within domains, as these write them; sorted.
    in_domains: Vec<(String, KnownBrand)>,
    /// Names in other scripts, searched anywhere in a text.
    native: Vec<(String, KnownBrand)>,
    /// Every domain, sorted.
    domains: Vec<(&'static str, KnownBrand)>,
}

/// Names of so few letters are words of many things.
const FEW_LETTERS: usize = 3;
/// Names of fewer letters are not sought within domains.
const FEWEST_IN_DOMAIN: usize = 5;
/// Longer texts are cut here, after folding: nobody reads on, and work stays bounded.
const MAX_FOLDED: usize = 400;
/// No domain is longer (RFC 1035 section 2.3.4).
const LONGEST_DOMAIN: usize = 255;
/// Names of so few letters are people's first names too.
const LONGEST_FIRST_NAME: usize = 4;
/// A name in more words than that is no person's.
const MOST_WORDS_OF_A_PERSON: usize = 3;

static INDEX: LazyLock<NameIndex> = LazyLock::new(|| {
    let (mut names, mut in_domains) = (Vec::new(), Vec::new());
    let (mut native, mut domains) = (Vec::new(), Vec::new());
    for brand in known_brands() {
        domains.extend(brand.domains().map(|domain| (domain, brand)));
        for (name, common) in brand.names() {
            if !skeleton(name).is_ascii() {
                native.push((plain(name), brand));
                continue;
            }
            let name = normalised(name);
            let joined = without_spaces(&name);
            let whole = common || joined.len() <= FEW_LETTERS;
            if !whole && joined.len() >= FEWEST_IN_DOMAIN {
                in_domains.push((joined.clone(), brand));
            }
            names.push(BrandName { brand, name, joined, whole });
        }
    }
    sort_by(&mut names, |a: &BrandName, b| a.name.cmp(&b.name));
    sort_by(&mut in_domains, |a: &(String, KnownBrand), b| a.0.cmp(&b.0));
    sort_by(&mut domains, |a: &(&str, KnownBrand), b| a.0.cmp(b.0));
    NameIndex { names, in_domains, native, domains }
});

impl NameIndex {
    /// The longest of the names that stand in a text and that the test takes: it says best which brand is meant.
    fn longest_in(&self, all: &str, takes: impl Fn(&BrandName) -> bool) -> Option<&BrandName> {
        let mut found: Option<&BrandName> = None;
        for (at, _) in all.match_indices(' ') {
            let Some(rest) = all.get(at..) else { continue };
            let Some(end) = rest.get(1..).and_then(|rest| rest.find(' ')) else { continue };
            let word = rest.get(..end + 2).unwrap_or_default();
            let first = self.names.partition_point(|one| &*one.name < word);
            let same = self.names.iter().skip(first).take_while(|one| one.name.starts_with(word));
            for one in same.filter(|one| rest.starts_with(&*one.name) && takes(one)) {
                if found.is_none_or(|before| before.name.len() < one.name.len()) {
                    found = Some(one);
                }
            }
        }
        found
    }

    /// The name that a part of a domain is, and whose.
    fn in_domain(&self, part: &str) -> Option<&(String, KnownBrand)> {
        row_of(&self.in_domains, part)
    }

    /// Whose a domain is: it or one above it stands in the table.
    fn owner(&self, domain: &str) -> Option<KnownBrand> {
        let mut above = core::iter::successors(Some(domain), |name| Some(name.split_once('.')?.1));
        above.find_map(|name| row_of(&self.domains, name)).map(|(_, brand)| *brand)
    }
}

/// The row of that name, in rows that are sorted by it.
fn row_of<'a, T: AsRef<str>>(
    rows: &'a [(T, KnownBrand)],
    name: &str,
) -> Option<&'a (T, KnownBrand)> {
    rows.get(rows.binary_search_by(|(own, _)| own.as_ref().cmp(name)).ok()?)
}

/// The words of a text as a hurried reader sees them.
fn words_of(text: &str) -> Vec<String> {
    let mut seen = skeleton(text);
    seen.retain(|c| !matches!(c, '\'' | '’' | '`' | '´' | '&'));
    seen.truncate(seen.floor_char_boundary(MAX_FOLDED));
    joined_up(&seen.replace('_', " "))
}

/// Words in the one form that look-alike letters take, with a space on either side of each.
fn spaced<'a>(words: impl IntoIterator<Item = &'a String>) -> String {
    let mut spaced = String::from(" ");
    for word in words {
        spaced.push_str(&ascii_lookalike(word));
        spaced.push(' ');
    }
    spaced
}

/// A text in that form.
fn normalised(text: &str) -> String {
    spaced(&words_of(text))
}

/// The same as domains write it.
fn without_spaces(text: &str) -> String {
    text.split_ascii_whitespace().collect()
}

/// Which brand the name of a mailbox plays, its domain being read as well. Under domains where one of `brands` gives mailboxes to
/// anybody, people bear names that are brands' too.
///
/// ```
/// use countersign_core::brands::{Brands, known::in_name};
/// let brands = Brands::default();
/// let played = |name, domain| in_name(name, domain, brands).map(|brand| brand.name);
/// assert_eq!(played("PayPaI Service", "mail.example"), Some("PayPal"));
/// assert_eq!(played("PayPal", "mail.paypal.com"), None);
/// assert_eq!(played("PayPal", "stranger.intuit.com"), Some("PayPal"));
/// assert_eq!(played("Anna Chase", "example.com"), None);
/// ```
pub fn in_name(name: &str, domain: &str, brands: Brands) -> Option<KnownBrand> {
    let words = words_of(name);
    let all = spaced(&words);
    if names_owner(&all, domain) {
        return None;
    }
    let shown = name.get(..name.floor_char_boundary(MAX_FOLDED)).unwrap_or_default();
    let native = (!shown.is_ascii()).then(|| plain(shown));
    let bare = spaced(without_trade(&words));
    if let Some(native) = native
        && let Some((_, brand)) = INDEX.native.iter().find(|(name, _)| native.contains(&**name))
    {
        return (!brand.owns(domain)).then_some(*brand);
    }
    let is_whole = |one: &BrandName| bare == one.name || all == one.name;
    let found = INDEX
        .longest_in(&all, |one| !one.whole || is_whole(one))
        .or_else(|| INDEX.longest_in(&bare, is_whole))?;
    let short = found.joined.len() <= LONGEST_FIRST_NAME && words.len() <= MOST_WORDS_OF_A_PERSON;
    let of_people = found.whole || short;
    let mut beside = words.iter().filter(|word| {
        let word = ascii_lookalike(word);
        !found.name.split_ascii_whitespace().any(|own| own == word)
    });
    let anybodys = is_public(domain) || brands.give_mailboxes(domain);
    if of_people && anybodys && !beside.any(|word| is_trade(word)) {
        return None;
    }
    (!found.brand.owns(domain) && !names_own_domain(&words, found, domain)).then_some(found.brand)
}

/// Which brand a subject plays: it speaks of the reader's account there. Firms write of accounts at others too; whoever calls himself
/// what his domain says, `confirmed` to be his, is left alone. An answer's subject is excused where the mail names the one that it
/// answers (`in_thread`).
pub fn in_subject(
    subject: &str,
    name: &str,
    domain: &str,
    confirmed: bool,
    in_thread: bool,
) -> Option<KnownBrand> {
    if !speaks_of_readers_account(subject, in_thread) {
        return None;
    }
    let (said, words) = (words_of(subject), words_of(name));
    let all = spaced(&said);
    let found = INDEX.longest_in(&all, |one| !one.whole)?;
    let openly = names_owner(&spaced(&words), domain)
        || names_owner(&all, domain)
        || confirmed && begins_with_own_domain(&words, found.brand, domain);
    let excused = openly || found.brand.owns(domain) || names_own_domain(&said, found, domain);
    (!excused).then_some(found.brand)
}

/// Which brand a domain plays, the name beside it being read as well: its registered name is the brand's in disguise, or the brand's with
/// something beside it, or a whole domain of the brand's stands in front of it.
pub fn in_domain(domain: &str, name: &str) -> Option<KnownBrand> {
    if domain.len() > LONGEST_DOMAIN {
        return None;
    }
    let own = registrable_domain(domain)?;
    let front = domain.strip_suffix(own).and_then(|front| front.strip_suffix('.'));
    if let Some(front) = front.filter(|front| front.contains('.'))
        && let Some((_, brand)) = INDEX.domains.iter().find(|(own, _)| stands_in(own, front))
    {
        return (!brand.owns(domain)).then_some(*brand);
    }
    // Whoever owns a well-known domain plays nobody by its registered name.
    if is_some_brands(domain) {
        return None;
    }
    let label = own.split('.').next()?;
    let shown = punycode::to_unicode(label).unwrap_or_else(|| label.to_owned());
    let seen = ascii_lookalike(&skeleton(&shown));
    let joined: String = seen.split('-').collect();
    let beside = TRADE.iter().map(|word| ascii_lookalike(word)).find_map(|word| {
        let rest = joined.strip_prefix(&*word).or_else(|| joined.strip_suffix(&*word))?;
        INDEX.in_domain(rest)
    });
    let (found, brand) =
        seen.split('-').chain([&*joined]).find_map(|part| INDEX.in_domain(part)).or(beside)?;
    let openly = || begins_with_own_domain(&words_of(name), *brand, domain);
    (!is_bare_name(label, own, found) && !openly()).then_some(*brand)
}

/// Whether a brand's whole domain stands in front of the name that was registered, between dots.
fn stands_in(of_brand: &str, front: &str) -> bool {
    front.match_indices(of_brand).any(|(at, _)| {
        let before = front.get(..at).and_then(|text| text.chars().next_back());
        let after = front.get(at + of_brand.len()..).and_then(|text| text.chars().next());
        matches!(before, None | Some('.')) && matches!(after, None | Some('.' | '-'))
    })
}

/// Whether a lower-case domain belongs to any of the brands.
pub fn is_some_brands(domain: &str) -> bool {
    INDEX.owner(domain).is_some()
}

/// Whether the words say a name of the very brand that owns the domain: it may speak of others then.
fn names_owner(spaced: &str, domain: &str) -> bool {
    is_some_brands(domain) && INDEX.longest_in(spaced, |one| one.brand.owns(domain)).is_some()
}

#[cfg(test)]
mod tests;
