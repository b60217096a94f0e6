//! Whether a text claims to come from a brand's account mail: a name, or a subject.
//!
//! **Strong** is what nobody but the brand would put there: the name *is* the brand's or a product's, with nothing
//! but words of the trade beside it ("Microsoft account team", "Outlook Support"); or the subject speaks of the
//! reader's account there, of a code or a password. **Weak** is a mere mention: a colleague's subject about licences,
//! a reply to a mail of the brand's, a person ("Anna (Microsoft)": meeting tools and networks write such names for
//! their users, with their own address beside it, and that is no deceit; the address is shown anyway).
//!
//! Names in other scripts are searched in the text as it is (`confusables::plain`) first; only then is the Latin
//! brand searched in what the text looks like (`confusables::skeleton`).
//!
//! `Re:` and `Fwd:` are typed by anybody. They make a mention of a claim only in a mail that names the one it answers, as
//! every program does; who writes these fields too gains "somebody else's mail" and nothing more.
//!
//! Source: see `words`. Measured on the collection of `docs/receivers.md`, 2026-11-23.
//!
//! Not supported: claims without the brand ("Account team"); claims to be the reader's own help desk.

mod sender;
mod words;

use super::names::Names;
use super::profile::SenderProfile;
use crate::data::confusables::{plain, skeleton};
pub use sender::{begins_as_an_answer, is_play, is_trade, mailbox_claims, speaks_of_accounts};
use words::Topic;

/// Where the text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// The display name in `From`.
    DisplayName,
    /// The display name in `Sender`.
    Sender,
    /// The display name in `Reply-To`.
    ReplyTo,
    /// The subject of a mail that answers none. What it writes before its subject counts for nothing.
    Subject,
    /// The subject of a mail that names the one it answers or passes on (`In-Reply-To`, `References`).
    SubjectInThread,
}

impl Place {
    /// The place of a mail's subject.
    pub fn of_subject(in_thread: bool) -> Self {
        if in_thread { Self::SubjectInThread } else { Self::Subject }
    }

    fn is_subject(self) -> bool {
        match self {
            Self::Subject | Self::SubjectInThread => true,
            Self::DisplayName | Self::Sender | Self::ReplyTo => false,
        }
    }
}

/// How surely the text claims to be the brand's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClaimStrength {
    /// The brand is mentioned.
    Weak,
    /// Nobody else could mean it.
    Strong,
}

/// Longer texts are cut here, after folding: nobody reads on, and work stays bounded.
const MAX_FOLDED: usize = 2_000;

/// Whether a text claims to be a brand's account mail.
///
/// ```
/// use countersign_core::brands::claims::{ClaimStrength, Place, text_claims};
/// use countersign_core::brands::microsoft::MICROSOFT;
/// let strength = text_claims(&MICROSOFT, "Mіcrosoft-Konto-Team", Place::DisplayName);
/// assert_eq!(strength, Some(ClaimStrength::Strong));
/// assert_eq!(text_claims(&MICROSOFT, "Anna", Place::DisplayName), None);
/// ```
pub fn text_claims(brand: &SenderProfile, text: &str, place: Place) -> Option<ClaimStrength> {
    let native = cut(plain(text));
    let seen = cut(skeleton(text));
    if !place.is_subject()
        && let Some((strength, rest)) = sender::address_in(brand, &seen)
    {
        return Some(strength).max(claim(&brand.names, &native, &rest, place));
    }
    claim(&brand.names, &native, &seen, place)
}

/// What the text claims, without the addresses in it.
fn claim(names: &Names, native: &str, seen: &str, place: Place) -> Option<ClaimStrength> {
    let words = Words::new(names, seen);
    let brand = words.branded || names.in_other_scripts.iter().any(|name| native.contains(name));
    let product = words.has_any(names.products);
    let common = words.has_any(names.common_products);
    if !(brand || product || common) {
        return None;
    }
    let topics = Topics::of(&words, native);
    let strong = match place {
        Place::DisplayName | Place::Sender | Place::ReplyTo => {
            (brand && (topics.any_trade() || words.only_fillers()))
                || ((product || common) && words.only_trade_and_fillers())
        }
        Place::Subject | Place::SubjectInThread => {
            let answered = words.answered || sender::is_marked(native);
            let excused = answered && place == Place::SubjectInThread;
            !excused
                && !words.has_any(words::TOPICAL)
                && !words.has_any(names.topical)
                && match (brand, product) {
                    (true, _) => topics.account || topics.count() >= 2,
                    (false, true) => topics.count() >= 2,
                    (false, false) => topics.count() >= 2 && words.common_product_beside_trade(),
                }
        }
    };
    if strong {
        Some(ClaimStrength::Strong)
    } else {
        (brand || product).then_some(ClaimStrength::Weak)
    }
}

/// Whether a word of a name says nothing of who is meant: a word of the trade, or one that goes beside any name.
pub(super) fn adds_nothing(word: &str) -> bool {
    let trade = words::LATIN.iter().map(|(_, phrases)| *phrases);
    trade.chain([words::FILLERS]).flatten().any(|phrase| {
        let same = || *phrase == word;
        phrase.strip_suffix('*').map_or_else(same, |stem| word.starts_with(stem))
    })
}

/// Whether a subject speaks of an account of the reader's as account mails do, whoever's it is.
pub(super) fn speaks_of_readers_account(subject: &str, in_thread: bool) -> bool {
    let (native, seen) = (cut(plain(subject)), cut(skeleton(subject)));
    let words = Words::new(&Names::NONE, &seen);
    let topics = Topics::of(&words, &native);
    let excused = in_thread && (words.answered || sender::is_marked(&native));
    !excused && !words.has_any(words::TOPICAL) && (topics.account || topics.count() >= 2)
}

fn cut(mut text: String) -> String {
    if text.len() > MAX_FOLDED {
        text.truncate(text.floor_char_boundary(MAX_FOLDED));
    }
    text
}

/// The words of a text, with a space on either side of each; the brand's name in its plain form.
struct Words<'a> {
    names: &'a Names,
    spaced: String,
    branded: bool,
    answered: bool,
}

impl<'a> Words<'a> {
    fn new(names: &'a Names, seen: &str) -> Self {
        let own = &names.wordmark;
        let answered = sender::is_marked(seen);
        let mut spaced = String::from(" ");
        let mut branded = false;
        for word in joined_up(seen) {
            if own.is(&word) {
                branded = true;
                spaced.push_str(own.word);
                spaced.push(' ');
            } else if let Some((before, after)) = own.split(&word) {
                branded = true;
                for part in [before, own.word, after].into_iter().filter(|part| !part.is_empty()) {
                    spaced.push_str(part);
                    spaced.push(' ');
                }
            } else {
                spaced.push_str(&word);
                spaced.push(' ');
            }
        }
        if let Some(in_words) = own.in_words.map(|words| format!(" {words} "))
            && spaced.contains(&in_words)
        {
            branded = true;
            spaced = spaced.replace(&in_words, &format!(" {} ", own.word));
        }
        Self { names, spaced, branded, answered }
    }

    /// Whether the text has a word or phrase; a star at its end stands for any ending.
    fn has(&self, phrase: &str) -> bool {
        let (stem, whole) = phrase.strip_suffix('*').map_or((phrase, true), |stem| (stem, false));
        self.spaced.match_indices(stem).any(|(at, _)| {
            let before = at.checked_sub(1).and_then(|i| self.spaced.as_bytes().get(i));
            let after = self.spaced.as_bytes().get(at + stem.len());
            before == Some(&b' ') && (!whole || after == Some(&b' '))
        })
    }

    fn has_any(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.has(phrase))
    }

    fn only_fillers(&self) -> bool {
        self.without(&self.adding_nothing())
    }

    fn only_trade_and_fillers(&self) -> bool {
        let trade = words::LATIN.iter().map(|(_, phrases)| *phrases);
        let mut lists = self.adding_nothing().to_vec();
        lists.extend(trade);
        self.without(&lists)
    }

    fn adding_nothing(&self) -> [&'a [&'static str]; 5] {
        let names = self.names;
        let own = core::slice::from_ref(&names.wordmark.word);
        [own, names.products, names.common_products, names.fillers, words::FILLERS]
    }

    /// Whether nothing is left when the phrases are taken out. Numbers and marks do not count.
    fn without(&self, lists: &[&[&str]]) -> bool {
        self.spaced.split_ascii_whitespace().all(|word| {
            word.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_punctuation())
                || lists.iter().flat_map(|list| list.iter()).any(|phrase| {
                    phrase.strip_suffix('*').map_or_else(
                        || phrase.split(' ').any(|part| part == word),
                        |stem| word.starts_with(stem),
                    )
                })
        })
    }

    /// `your outlook account`, `outlook password`: a common product's name with a word of the trade right behind.
    fn common_product_beside_trade(&self) -> bool {
        self.names.common_products.iter().any(|product| {
            self.spaced.match_indices(product).any(|(at, _)| {
                let before = self.spaced.get(..at).is_some_and(|text| text.ends_with(' '));
                let next = self
                    .spaced
                    .get(at + product.len()..)
                    .and_then(|rest| rest.strip_prefix(' '))
                    .and_then(|rest| rest.split(' ').next())
                    .unwrap_or_default();
                before
                    && words::LATIN
                        .iter()
                        .filter(|(topic, _)| *topic != Topic::Your)
                        .any(|(_, phrases)| phrases.contains(&next))
            })
        })
    }
}

/// The words of a text, split between letters of different kinds too (`microsoftアカウント`), and with single letters
/// that were spaced out joined up again (`m i c r o s o f t`).
pub(super) fn joined_up(seen: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut end = |word: &mut String| {
        let whole = core::mem::take(word);
        let trimmed = whole.trim_matches(|c| "$|!".contains(c));
        if !trimmed.is_empty() {
            words.push(trimmed.to_owned());
        }
    };
    for c in seen.chars() {
        let part_of_word = c.is_alphanumeric() || "$|!".contains(c);
        if !part_of_word
            || word.chars().next_back().is_some_and(|last| last.is_ascii() != c.is_ascii())
        {
            end(&mut word);
        }
        if part_of_word {
            word.push(c);
        }
    }
    end(&mut word);
    let mut joined: Vec<String> = Vec::new();
    let mut run = 0;
    for word in words {
        run = if word.chars().count() == 1 { run + 1 } else { 0 };
        match joined.last_mut() {
            Some(last) if run > 1 => last.push_str(&word),
            _ => joined.push(word),
        }
    }
    joined
}

/// Which topics the words of a text touch.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each topic is there or not, independently")]
struct Topics {
    account: bool,
    security: bool,
    code: bool,
    sign_in: bool,
    password: bool,
    unusual: bool,
    blocked: bool,
    your: bool,
    team: bool,
}

impl Topics {
    fn of(words: &Words<'_>, native: &str) -> Self {
        let mut topics = Self::default();
        for (topic, phrases) in words::LATIN {
            *topics.of_topic(*topic) |= words.has_any(phrases);
        }
        if !native.is_ascii() {
            for (topic, phrases) in words::NATIVE {
                *topics.of_topic(*topic) |= phrases.iter().any(|phrase| native.contains(phrase));
            }
        }
        topics
    }

    fn of_topic(&mut self, topic: Topic) -> &mut bool {
        match topic {
            Topic::Account => &mut self.account,
            Topic::Security => &mut self.security,
            Topic::Code => &mut self.code,
            Topic::SignIn => &mut self.sign_in,
            Topic::Password => &mut self.password,
            Topic::Unusual => &mut self.unusual,
            Topic::Blocked => &mut self.blocked,
            Topic::Your => &mut self.your,
            Topic::Team => &mut self.team,
        }
    }

    /// How many topics of an account mail a subject touches. A team writes names, not subjects.
    fn count(&self) -> usize {
        [
            self.account,
            self.security,
            self.code,
            self.sign_in,
            self.password,
            self.unusual,
            self.blocked,
            self.your,
        ]
        .into_iter()
        .filter(|touched| *touched)
        .count()
    }

    /// Whether they are those of an account mail, the mere address of the reader (`your`) aside.
    fn of_the_account(&self) -> bool {
        self.count() > usize::from(self.your)
    }

    fn any_trade(&self) -> bool {
        self.account
            || self.security
            || self.code
            || self.sign_in
            || self.password
            || self.unusual
            || self.blocked
            || self.team
    }
}

#[cfg(test)]
mod tests;
