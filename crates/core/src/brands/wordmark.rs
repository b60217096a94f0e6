//! The word that is a brand's name: plain, disguised, misspelt, or a part of a longer word.
//!
//! Not supported: typing errors in other names of a brand than its own (`hotmial.com`): there, people mistype their own
//! address far more often than anybody forges it.

use crate::data::confusables::ascii_lookalike;
use crate::data::spelling::distance;
use crate::sorting::sort_by_key;

/// The name of a brand as one word.
#[derive(Debug)]
pub struct Wordmark {
    /// The word, in small letters without accents. Empty where none is known.
    pub word: &'static str,
    /// The domain that it stands for.
    pub domain: &'static str,
    /// The same in several words, with single spaces, if it is written so.
    pub in_words: Option<&'static str>,
    /// What makes another word of it, right behind (`ware`).
    pub not_before: &'static [&'static str],
    /// Whether it is so long and odd that it is recognised with a letter wrong.
    pub recognised_misspelt: bool,
    /// Names of others, a letter away.
    pub others: &'static [&'static str],
}

/// How a word says the name without being the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// A letter wrong, missing, doubled or swapped.
    Typo,
    /// The name with more behind or before it.
    Joined,
}

impl Wordmark {
    /// None known.
    pub const NONE: Self = Self {
        word: "",
        domain: "",
        in_words: None,
        not_before: &[],
        recognised_misspelt: false,
        others: &[],
    };

    /// Whether a word of running text is the name, plain, disguised or misspelt.
    pub(super) fn is(&self, word: &str) -> bool {
        if self.word.is_empty() {
            return false;
        }
        let (folded, own) = (ascii_lookalike(word), ascii_lookalike(self.word));
        folded == own || self.is_typo(&folded, &own, word)
    }

    /// How a label of a domain says the name, if it does.
    pub(super) fn spelt(&self, word: &str) -> Option<Spelling> {
        if self.word.is_empty() {
            return None;
        }
        let (folded, own) = (ascii_lookalike(word), ascii_lookalike(self.word));
        if let Some((_, rest)) = folded.split_once(&own) {
            return self.ends_before(rest).then_some(Spelling::Joined);
        }
        self.is_typo(&folded, &own, word).then_some(Spelling::Typo)
    }

    /// What stands before and behind the name within a longer word.
    pub(super) fn split<'a>(&self, word: &'a str) -> Option<(&'a str, &'a str)> {
        if self.word.is_empty() {
            return None;
        }
        let (before, after) = word.split_once(self.word)?;
        // A number in between belongs to the product (`microsoft365support`).
        let after = after.trim_start_matches(|c: char| c.is_ascii_digit());
        self.ends_before(after).then_some((before, after))
    }

    fn ends_before(&self, rest: &str) -> bool {
        !self.not_before.iter().any(|other| rest.starts_with(other))
    }

    fn is_typo(&self, folded: &str, own: &str, word: &str) -> bool {
        let near = folded.len().abs_diff(own.len()) <= 1;
        if !self.recognised_misspelt || self.others.contains(&word) || !near {
            return false;
        }
        let letters = |text: &str| {
            let mut letters: Vec<char> = text.chars().collect();
            sort_by_key(&mut letters, |letter| *letter);
            letters
        };
        match distance(folded, own) {
            0 | 1 => true,
            // Two swaps. Two other mistakes make other words (microshift, metrosoft).
            2 => letters(folded) == letters(own),
            _ => false,
        }
    }
}
