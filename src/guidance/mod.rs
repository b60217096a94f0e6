//! Stage 6: what to do now, chosen by the verdict and by what the reader answers.

/// What the reader told the page. Every answer may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Answers {
    /// Did you ask for a code or sign in just now?
    pub asked: Option<YesNo>,
    /// Is the account named in the mail yours?
    pub account: Option<Account>,
    /// Is it about an account from work or school?
    pub organisation: Option<YesNoUnsure>,
    /// What was already done with the mail.
    pub did: Deeds,
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Yes, no, not sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum YesNoUnsure {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    Unsure,
}

/// Whose account the mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Account {
    /// The reader's.
    Mine,
    /// Somebody else's: the reader's address stands on it.
    SomebodyElses,
    /// The reader has no Microsoft account.
    IHaveNone,
}

/// What was done with the mail; several may be true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Deeds {
    /// Opened a link.
    pub opened_link: bool,
    /// Typed a password.
    pub typed_password: bool,
    /// Passed on a code, or approved a sign-in.
    pub passed_code: bool,
    /// Called a number.
    pub called_number: bool,
}

/// What the page says to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Guidance {
    /// The one step that is right, shown with the verdict.
    pub step: Advice,
    /// The questions worth asking for this verdict, in order.
    pub questions: Vec<Question>,
    /// The steps that follow, in order.
    pub steps: Vec<Advice>,
    /// Explanations for who wants them (why a person without an account gets such a mail, what a code is for).
    pub explanations: Vec<Advice>,
    /// What never to do.
    pub never: Vec<Advice>,
}

/// One thing to do or to know.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// What it says.
    pub says: AdvicePhrase,
    /// An official address to type by hand, as text.
    pub address: Option<&'static str>,
    /// Why it is said: the answers and findings it follows from.
    pub because: Vec<Because>,
}

/// What an advice follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Because {
    /// The verdict itself.
    Verdict,
    /// An answer the reader gave.
    Answer(Question),
    /// A finding, by its check.
    Check(&'static str),
}

/// The questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Question {
    /// Did you ask for a code or sign in just now?
    Asked,
    /// Is the account named in the mail yours?
    Account,
    /// Is it about an account from work or school?
    Organisation,
    /// Have you already done something with this mail?
    Did,
}

/// Every advice, as a code; the words stand in `i18n`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AdvicePhrase {
    /// Use nothing in this mail; go to your account yourself.
    GoYourself,
}

/// stub
pub fn advise(
    _: &crate::verdict::Verdict,
    _: &[crate::checks::Finding],
    _: &crate::policy::Policy,
    _: &Answers,
) -> Guidance {
    Guidance {
        step: Advice { says: AdvicePhrase::GoYourself, address: None, because: vec![] },
        questions: vec![],
        steps: vec![],
        explanations: vec![],
        never: vec![],
    }
}
