//! All languages, built in: for `triage`, for Rust programs and for the tests. The page fetches the one it needs instead.

use crate::Lang;
use crate::rules::{PluralForm, Root, Rules};
use countersign_core::message::civil::Civil;
use icu_calendar::Date;
use icu_datetime::{DateTimeFormatter, fieldsets::YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

static ALL: LazyLock<Vec<Lang>> = LazyLock::new(|| {
    COMPACT
        .iter()
        .filter_map(|text| Lang::read(text, |locale| Box::new(Icu::of(locale))).ok())
        .collect()
});

impl Lang {
    /// Every language, English first.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The language of a tag: `de`, `de-AT`, `DE`. None when there is no catalogue of it.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let known = crate::known_tag(tag)?;
        Self::all().iter().copied().find(|lang| lang.tag() == known)
    }
}

impl Default for Lang {
    /// English.
    fn default() -> Self {
        ALL.first().copied().unwrap_or_else(Self::silent)
    }
}

/// A locale's rules as ICU4X knows them.
#[derive(Debug)]
struct Icu {
    plurals: Option<PluralRules>,
    decimals: Option<DecimalFormatter>,
    dates: Option<DateTimeFormatter<YMD>>,
}

impl Icu {
    /// A locale that ICU does not know is written as the root locale writes it.
    fn of(locale: &str) -> Self {
        let locale: Locale = locale.parse().unwrap_or(Locale::UNKNOWN);
        Self {
            plurals: PluralRules::try_new_cardinal((&locale).into()).ok(),
            decimals: DecimalFormatter::try_new(
                (&locale).into(),
                DecimalFormatterOptions::default(),
            )
            .ok(),
            dates: DateTimeFormatter::try_new((&locale).into(), YMD::medium()).ok(),
        }
    }
}

impl Rules for Icu {
    fn plural(&self, number: u64) -> PluralForm {
        match self.plurals.as_ref().map(|rules| rules.category_for(number)) {
            Some(PluralCategory::Zero) => PluralForm::Zero,
            Some(PluralCategory::One) => PluralForm::One,
            Some(PluralCategory::Two) => PluralForm::Two,
            Some(PluralCategory::Few) => PluralForm::Few,
            Some(PluralCategory::Many) => PluralForm::Many,
            Some(PluralCategory::Other) | None => PluralForm::Other,
        }
    }

    fn number(&self, number: u64) -> String {
        match &self.decimals {
            Some(decimals) => decimals.format(&number.into()).to_string(),
            None => number.to_string(),
        }
    }

    fn date(&self, civil: Civil) -> String {
        let Civil { year, month, day, .. } = civil;
        let small = |number: i64| u8::try_from(number).ok();
        let iso = i32::try_from(year)
            .ok()
            .zip(small(month).zip(small(day)))
            .and_then(|(year, (month, day))| Date::try_new_iso(year, month, day).ok());
        match (&self.dates, iso) {
            (Some(dates), Some(iso)) => dates.format(&iso).to_string(),
            (Some(_) | None, _) => Root.date(civil),
        }
    }
}
