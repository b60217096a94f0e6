//! A catalogue as the program reads it: the compact form that the build made of a file under `locales/`.
//!
//! The characters that hold a sentence together are U+0001 to U+0004 and U+001E; `crates/catalogue/src/compact.rs` says how.
//! A catalogue comes from the page's own files, but it is read as carefully as anything: one that is cut off or made for
//! another build is refused whole, and a reader that was handed nonsense would leave out words and never fail. The words behind the
//! answer may come later; they say nothing of themselves, so who adds them answers for their language and build (the page names
//! their hash).

use crate::rules::{PluralForm, Root, Rules};
use crate::texts;
use core::fmt;
use std::sync::OnceLock;

/// The sentences of one language, and its rules.
pub struct Catalogue {
    tag: Box<str>,
    right_to_left: bool,
    messages: Box<[Box<str>]>,
    /// Those that are read behind the answer, once they have come.
    behind: OnceLock<Box<[Box<str>]>>,
    rules: Box<dyn Rules>,
}

/// Why a catalogue cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CatalogueFault {
    /// It is not one, or it was cut off.
    Unreadable,
    /// It was made for another build of the program.
    OtherBuild,
}

/// A number in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number(u64);

/// What is filled in.
pub(crate) enum Value<'a> {
    Text(&'a dyn fmt::Display),
    Number(Number),
}

/// Ends a message.
const END: char = '\u{1e}';
/// Before the letter of an argument.
const ARGUMENT: char = '\u{1}';
/// Before a choice.
const CHOICE: char = '\u{2}';
/// Ends a form of a choice.
const END_OF_FORM: char = '\u{3}';
/// Ends a choice.
const END_OF_CHOICE: char = '\u{4}';

impl Catalogue {
    /// Reads the compact form, the whole or its beginning. `rules` gives the rules of a locale (BCP 47): how it counts and writes numbers and dates.
    pub fn read(
        text: &str,
        rules: impl FnOnce(&str) -> Box<dyn Rules>,
    ) -> Result<Self, CatalogueFault> {
        let (head, body) = text.split_once('\n').ok_or(CatalogueFault::Unreadable)?;
        let mut head = head.split('\t');
        let mut next = || head.next().ok_or(CatalogueFault::Unreadable);
        let (fingerprint, tag, locale, direction) = (next()?, next()?, next()?, next()?);
        if fingerprint != texts::FINGERPRINT {
            return Err(CatalogueFault::OtherBuild);
        }
        let body = body.strip_suffix(END).ok_or(CatalogueFault::Unreadable)?;
        let mut messages: Vec<Box<str>> = body.split(END).map(Box::from).collect();
        let behind = OnceLock::new();
        if messages.len() == texts::COUNT {
            // Nothing was there before.
            let _ = behind.set(messages.split_off(texts::FIRST).into());
        } else if messages.len() != texts::FIRST {
            return Err(CatalogueFault::Unreadable);
        }
        Ok(Self {
            tag: tag.into(),
            right_to_left: direction == "rtl",
            messages: messages.into(),
            behind,
            rules: rules(locale),
        })
    }

    /// A catalogue without a word.
    pub(crate) fn empty() -> Self {
        Self {
            tag: "und".into(),
            right_to_left: false,
            messages: Box::default(),
            behind: OnceLock::new(),
            rules: Box::new(Root),
        }
    }

    /// Its tag (BCP 47): `en`.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether it is written from right to left.
    pub fn right_to_left(&self) -> bool {
        self.right_to_left
    }

    /// Its rules.
    pub(crate) fn rules(&self) -> &dyn Rules {
        &*self.rules
    }

    /// Takes the rest, of which only the beginning was read; it is held against its count alone.
    pub(crate) fn add_rest(&self, text: &str) -> Result<(), CatalogueFault> {
        let body = text.strip_suffix(END).ok_or(CatalogueFault::Unreadable)?;
        let messages: Box<[Box<str>]> = body.split(END).map(Box::from).collect();
        if messages.len() != texts::COUNT - texts::FIRST {
            return Err(CatalogueFault::Unreadable);
        }
        // Where it was there before, that stays.
        let _ = self.behind.set(messages);
        Ok(())
    }

    /// Whether all messages are there.
    pub(crate) fn is_whole(&self) -> bool {
        self.behind.get().is_some()
    }

    /// A message as it stands; nothing is filled in. One that has not come is empty.
    pub(crate) fn text(&self, number: u16) -> &str {
        let number = usize::from(number);
        let found = match number.checked_sub(texts::FIRST) {
            None => self.messages.get(number),
            Some(behind) => self.behind.get().and_then(|messages| messages.get(behind)),
        };
        found.map_or("", |text| text)
    }

    /// A message with everything filled in.
    pub(crate) fn fill(&self, number: u16, values: &[Value<'_>]) -> String {
        let mut out = String::new();
        self.write(self.text(number), values, &mut out);
        out
    }

    fn write(&self, mut rest: &str, values: &[Value<'_>], out: &mut String) {
        while let Some(at) = rest.find([ARGUMENT, CHOICE]) {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let mut chars = from.chars();
            let kind = chars.next();
            let value = chars.next().and_then(|letter| argument(letter, values));
            rest = chars.as_str();
            if kind == Some(ARGUMENT) {
                if let Some(value) = value {
                    self.write_value(value, out);
                }
            } else {
                let (forms, after) = rest.split_once(END_OF_CHOICE).unwrap_or((rest, ""));
                rest = after;
                let number = match value {
                    Some(Value::Number(Number(number))) => *number,
                    Some(Value::Text(_)) | None => 0,
                };
                self.write(choose(forms, number, self.rules.plural(number)), values, out);
            }
        }
        out.push_str(rest);
    }

    fn write_value(&self, value: &Value<'_>, out: &mut String) {
        // Writing into a String cannot fail.
        let _ = match value {
            // What is filled in may run the other way; the isolates keep it from taking its neighbours along.
            Value::Text(text) if self.right_to_left => {
                fmt::Write::write_fmt(out, format_args!("\u{2068}{text}\u{2069}"))
            }
            Value::Text(text) => fmt::Write::write_fmt(out, format_args!("{text}")),
            Value::Number(Number(number)) => {
                out.push_str(&self.rules.number(*number));
                Ok(())
            }
        };
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("tag", &self.tag).finish_non_exhaustive()
    }
}

fn argument<'a, 'b>(letter: char, values: &'b [Value<'a>]) -> Option<&'b Value<'a>> {
    let place = u32::from(letter).checked_sub(u32::from('a'))?;
    values.get(usize::try_from(place).ok()?)
}

/// The form for a number: one for exactly this number before the plural form, and the last where none fits.
fn choose(forms: &str, number: u64, plural: PluralForm) -> &str {
    let mut chosen = "";
    let mut by_plural = false;
    for form in forms.split_terminator(END_OF_FORM) {
        if let Some(exact) = form.strip_prefix('=') {
            if let Some((digits, text)) = exact.split_once(';')
                && digits.parse() == Ok(number)
            {
                return text;
            }
        } else if !by_plural {
            let mut chars = form.chars();
            by_plural = chars.next() == Some(plural.letter());
            chosen = chars.as_str();
        }
    }
    chosen
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Number {
            fn from(number: $kind) -> Self {
                Self(number.into())
            }
        }
    )*};
}
numbers!(u8, u16, u32, u64);

impl From<usize> for Number {
    fn from(number: usize) -> Self {
        Self(number.try_into().unwrap_or(u64::MAX))
    }
}
