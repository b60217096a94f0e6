//! Stand-ins for words that are still being written.
#![allow(missing_docs)]

use crate::guidance::Question;
use crate::i18n::Lang;

impl Lang {
    pub fn question(self, q: Question) -> &'static str {
        match q {
            Question::Asked => "Did you ask for a code or sign in just now?",
            Question::Account => "Is the account named in the email yours?",
            Question::Organisation => "Is it about an account from work or school?",
            Question::Did => "Have you already done something with this email?",
        }
    }
}
