//! The plural forms of a language, from CLDR.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// The plural forms that a language has for whole numbers, `other` last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plural(Vec<&'static str>);

impl Plural {
    /// Those of a tag; none where the tag is malformed.
    pub fn of(tag: &str) -> Option<Self> {
        let locale: Locale = tag.parse().ok()?;
        let rules = PluralRules::try_new_cardinal(locale.into()).ok()?;
        // CLDR also lists forms that only fractions take; nothing here counts in fractions.
        let mut names: Vec<_> = rules
            .categories()
            .filter(|category| {
                (0..1_000_u32).chain([1_000_000]).any(|n| rules.category_for(n) == *category)
            })
            .map(name)
            .collect();
        names.retain(|name| *name != "other");
        names.push("other");
        Some(Self(names))
    }

    /// Their CLDR names.
    pub fn names(&self) -> &[&'static str] {
        &self.0
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
