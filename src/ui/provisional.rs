//! Stand-ins for words that are still being written.
#![allow(missing_docs)]

use crate::guidance::Question;
use crate::i18n::Lang;
use crate::verdict::{Origin, Verdict};

impl Lang {
    pub fn verdict_word(self, o: Origin) -> &'static str {
        match o {
            Origin::Genuine => "Genuine",
            Origin::GenuineCaution => "Genuine, with caution",
            Origin::Suspicious => "Suspicious",
            Origin::Spoofed => "Fake",
            Origin::NotMicrosoft => "Not Microsoft",
            Origin::CannotTell => "Cannot tell yet",
        }
    }
    pub fn basis(self, _v: &Verdict, _r: Option<&str>) -> String {
        "The sender’s address alone decides this. No other sign can outweigh it.".to_owned()
    }
    pub fn could_change(self, _v: &Verdict) -> String {
        "Nothing in these headers. If Microsoft also wrote to you, that is another email: check it on its own.".to_owned()
    }
    pub fn missing(self, _v: &Verdict) -> Vec<String> {
        vec!["the lines of the service that received it".to_owned()]
    }
    pub fn question(self, q: Question) -> &'static str {
        match q {
            Question::Asked => "Did you ask for a code or sign in just now?",
            Question::Account => "Is the account named in the email yours?",
            Question::Organisation => "Is it about an account from work or school?",
            Question::Did => "Have you already done something with this email?",
        }
    }
    pub fn repair_title(self, _k: crate::source::RepairKind) -> &'static str {
        "Repaired"
    }
    pub fn refusal(self, r: &crate::source::Refusal) -> String {
        format!("{r:?}")
    }
    pub fn limits(self, _body: bool) -> Vec<String> {
        vec!["The body of the mail: its links, phone numbers and attachments.".to_owned()]
    }
}
