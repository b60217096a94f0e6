//! English.

pub(in crate::i18n) mod field_meanings;
mod field_results;
pub(in crate::i18n) mod fields;
pub(in crate::i18n) mod how_to;

impl super::Lang {
    #![allow(missing_docs)]
    pub fn headline(self, v: &crate::verdict::Verdict) -> String {
        format!("{v:?}")
    }
    pub fn reason(self, v: &super::Reason) -> String {
        format!("{v:?}")
    }
    pub fn finding_title(self, v: &super::FindingPhrase) -> String {
        format!("{v:?}")
    }
    pub fn finding_detail(self, v: &super::FindingPhrase) -> String {
        format!("{v:?}")
    }
    pub fn repair_text(self, v: &crate::source::Repair) -> String {
        format!("{v:?}")
    }
    pub fn advice_title(self, v: &crate::guidance::AdvicePhrase) -> String {
        format!("{v:?}")
    }
    pub fn advice_text(self, v: &crate::guidance::AdvicePhrase) -> String {
        format!("{v:?}")
    }
}
