//! All prose. The core speaks in codes ([`phrase`]); each language turns every code into a sentence by
//! exhaustive matches, so a missing sentence does not compile. Words are short, calm and concrete.

pub mod en;
pub mod field_phrase;
pub mod how_to;
pub mod phrase;

pub use phrase::{
    ClaimPlace, EditSign, FindingPhrase, ForwardedHow, IgnoredWhy, NobodyWhy, Reason, ReplaySign,
    UnlikeWhy, Unusual,
};

/// The languages of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
}

impl Lang {
    // Signatures agreed between the stages; each is filled by an exhaustive match in the language's folder.
    //
    // headline(self, &Verdict) -> String          "Microsoft did not send this email."
    // verdict_word(self, Origin) -> &'static str  "Fake"
    // reason(self, &Reason) -> String             the one reason, one or two sentences
    // basis(self, &Verdict, receiver: Option<&str>) -> String   "How we know"
    // could_change(self, &Verdict) -> String      "What could change this"
    // missing(self, &Verdict) -> Vec<String>      for cannot_tell: what is missing and how to get it
    // finding_title(self, &FindingPhrase) -> String
    // finding_detail(self, &FindingPhrase) -> String
    // advice_title(self, &AdvicePhrase) -> String
    // advice_text(self, &AdvicePhrase) -> String
    // question(self, Question) -> &'static str
    // repair_title(self, RepairKind) -> &'static str, repair_text(self, &Repair) -> String
    // refusal(self, &Refusal) -> String
    // limits(self, &Report-independent flags) -> Vec<String>   "What this check cannot see"
    // ui(self, Ui) -> &'static str                page labels (owned by the page)
    // field texts: see report::in_words
    // how to get the headers: see i18n::how_to
}
