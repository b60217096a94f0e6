//! By what trick a stranger's address passes for a brand's, and where exactly it sits: so that a reader sees the two
//! letters that matter, and not only that "something" is wrong.

use core::ops::Range;

use crate::brands::SenderProfile;
use crate::brands::lookalikes::{Lookalike, LookalikeKind, lookalike};
use crate::data::confusables::skeleton;
use crate::data::punycode;
use crate::message::unseen::is_hidden;

/// What deceives in an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trick {
    /// By what means.
    pub kind: TrickKind,
    /// The part of the address that deceives, as it looks: the domain, or the part before the `@`.
    pub shown: Box<str>,
    /// The bytes of `shown` that deceive.
    pub place: Range<usize>,
    /// What stands there in the brand's own name; empty where nothing does.
    pub instead: Box<str>,
}

/// By what means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrickKind {
    /// A letter of another alphabet, or one with a mark.
    ForeignLetter,
    /// Letters or digits that look alike (`rn` for `m`).
    SimilarLetters,
    /// A letter wrong, missing, doubled or swapped.
    Misspelt,
    /// A name of the brand's in front of the name that counts.
    InFront,
    /// The brand as a part of a name that anybody can register.
    WithinName,
    /// A character that is not seen.
    Invisible,
    /// The brand's name before the `@`.
    BeforeTheAt,
}

/// The trick in an address that is not the brand's, if it holds one.
pub(super) fn trick(brand: &SenderProfile, local: &str, domain: &str) -> Option<Trick> {
    let shown = punycode::to_unicode(domain).unwrap_or_else(|| domain.to_owned());
    if let Some((at, hidden)) = shown.char_indices().find(|(_, c)| is_hidden(*c)) {
        let place = at..at + hidden.len_utf8();
        return Some(found(TrickKind::Invisible, shown, place, ""));
    }
    // What no domain can hold was torn or left in by copying; whoever reads of a trick would take it for somebody's work.
    if shown.contains(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && !"-_.".contains(c)) {
        return None;
    }
    match lookalike(brand, domain) {
        Some(Lookalike { resembles, how }) => in_domain(shown, resembles, how),
        None => before_the_at(brand.names.wordmark.word, local),
    }
}

fn found(kind: TrickKind, shown: String, place: Range<usize>, instead: &str) -> Trick {
    Trick { kind, shown: shown.into(), place, instead: instead.into() }
}

fn in_domain(shown: String, resembles: &str, how: LookalikeKind) -> Option<Trick> {
    let brand = resembles.split('.').next()?;
    match how {
        LookalikeKind::DomainInside => {
            let at = shown.find(resembles);
            let place = at.map_or(0..first_label(&shown), |at| at..at + resembles.len());
            Some(found(TrickKind::InFront, shown, place, ""))
        }
        LookalikeKind::BrandInSubdomain | LookalikeKind::BrandInName => {
            let kind = if how == LookalikeKind::BrandInName {
                TrickKind::WithinName
            } else {
                TrickKind::InFront
            };
            let at = shown.find(brand);
            let place = at.map_or(0..first_label(&shown), |at| at..at + brand.len());
            Some(found(kind, shown, place, ""))
        }
        LookalikeKind::Homoglyph | LookalikeKind::AsciiLookalike | LookalikeKind::Typo => {
            let kind = match how {
                LookalikeKind::Homoglyph => TrickKind::ForeignLetter,
                LookalikeKind::AsciiLookalike => TrickKind::SimilarLetters,
                LookalikeKind::Typo
                | LookalikeKind::DomainInside
                | LookalikeKind::BrandInName
                | LookalikeKind::BrandInSubdomain => TrickKind::Misspelt,
            };
            let (start, word) = nearest_word(&shown, brand)?;
            let (place, instead) = difference(word, brand);
            let place = start + place.start..start + place.end;
            let instead = brand.get(instead).unwrap_or_default();
            Some(found(kind, shown.clone(), place, instead))
        }
    }
}

fn first_label(domain: &str) -> usize {
    domain.find('.').unwrap_or(domain.len())
}

/// The word of the domain that shares most letters with the brand at its two ends, and where it begins.
fn nearest_word<'a>(domain: &'a str, brand: &str) -> Option<(usize, &'a str)> {
    let mut start = 0;
    let words = domain.split(['.', '-', '_']).map(|word| {
        let at = start;
        start += word.len() + 1;
        (at, word)
    });
    words.max_by_key(|(_, word)| {
        let (differs, _) = difference(word, brand);
        (word.len() - differs.len()).min(brand.len()) * usize::from(!word.is_empty())
    })
}

/// Where a word and the brand differ, in bytes of each: what is left between the letters they share at both ends.
fn difference(word: &str, brand: &str) -> (Range<usize>, Range<usize>) {
    let front: usize = word
        .chars()
        .zip(brand.chars())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let (word_rest, brand_rest) =
        (word.get(front..).unwrap_or_default(), brand.get(front..).unwrap_or_default());
    let back: usize = word_rest
        .chars()
        .rev()
        .zip(brand_rest.chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    (front..word.len() - back, front..brand.len() - back)
}

fn before_the_at(name: &str, local: &str) -> Option<Trick> {
    let seen = skeleton(local);
    let at = seen.find(name).filter(|_| !name.is_empty())?;
    // The skeleton has its own lengths; the place is exact where nothing was folded.
    let exact = at..at + name.len();
    let as_it_stands = local.get(exact.clone()).is_some_and(|word| word.eq_ignore_ascii_case(name));
    let place = if as_it_stands { exact } else { 0..local.len() };
    Some(found(TrickKind::BeforeTheAt, local.to_owned(), place, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brands::microsoft::MICROSOFT;

    /// The kind, what deceives, and what belongs there.
    fn seen(local: &str, domain: &str) -> Option<(TrickKind, String, String)> {
        let trick = trick(&MICROSOFT, local, domain)?;
        let deceives = trick.shown.get(trick.place.clone()).unwrap_or("?").to_owned();
        Some((trick.kind, deceives, trick.instead.into()))
    }

    #[test]
    fn what_copying_left_in_is_nobodys_trick() {
        for domain in ["accountprotection.microsoft.com>", "microsoft.com&gt;", "microsoft.com)"] {
            assert_eq!(seen("account-security-noreply", domain), None, "{domain}");
        }
    }

    #[test]
    fn the_letters_that_deceive_are_pointed_at() {
        for (domain, kind, deceives, instead) in [
            ("rnicrosoft.com", TrickKind::SimilarLetters, "rn", "m"),
            ("micros0ft.com", TrickKind::SimilarLetters, "0", "o"),
            ("mlcrosoft.net", TrickKind::SimilarLetters, "l", "i"),
            ("mircosoft.com", TrickKind::Misspelt, "rc", "cr"),
            ("micosoft.example", TrickKind::Misspelt, "", "r"),
            ("xn--mcrosoft-c2a.com", TrickKind::ForeignLetter, "\u{ed}", "i"),
            (
                "accountprotection.microsoft.com.evil.example",
                TrickKind::InFront,
                "accountprotection.microsoft.com",
                "",
            ),
            ("login.microsoft.evil.example", TrickKind::InFront, "microsoft", ""),
            ("microsoft-account.com", TrickKind::WithinName, "microsoft", ""),
            ("mi\u{200b}crosoft.com", TrickKind::Invisible, "\u{200b}", ""),
        ] {
            let expected = Some((kind, deceives.to_owned(), instead.to_owned()));
            assert_eq!(seen("security", domain), expected, "{domain}");
        }
    }

    #[test]
    fn a_name_before_the_at() {
        let expected = Some((TrickKind::BeforeTheAt, "microsoft".to_owned(), String::new()));
        assert_eq!(seen("noreply.microsoft.com", "evil.example"), expected);
        assert_eq!(seen("alex", "evil.example"), None);
    }
}
