//! How a language counts and writes numbers and dates: the one seam to CLDR. The page asks the browser's `Intl`, all else
//! asks ICU4X (`built_in`).

use crate::moment::iso_day;
use core::fmt::Debug;
use countersign_core::message::civil::Civil;

/// The rules of one locale.
pub trait Rules: Debug + Send + Sync {
    /// Which plural form a whole number takes.
    fn plural(&self, number: u64) -> PluralForm;

    /// A whole number, with the language's digits and separators.
    fn number(&self, number: u64) -> String;

    /// A day, medium long: `18 Nov 2026`. The time of day is not looked at.
    fn date(&self, day: Civil) -> String;
}

/// A plural form, as [CLDR](https://cldr.unicode.org/index/cldr-spec/plural-rules) names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralForm {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

impl PluralForm {
    /// The form of a CLDR name.
    pub fn of_name(name: &str) -> Self {
        match name {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            _ => Self::Other,
        }
    }

    /// Its letter in a catalogue.
    pub(crate) fn letter(self) -> char {
        match self {
            Self::Zero => 'z',
            Self::One => 'o',
            Self::Two => 't',
            Self::Few => 'f',
            Self::Many => 'm',
            Self::Other => 'x',
        }
    }
}

/// The rules where there is no language: one form, plain digits, the date as computers write it.
#[derive(Debug)]
pub(crate) struct Root;

impl Rules for Root {
    fn plural(&self, _number: u64) -> PluralForm {
        PluralForm::Other
    }

    fn number(&self, number: u64) -> String {
        number.to_string()
    }

    fn date(&self, day: Civil) -> String {
        iso_day(day)
    }
}
