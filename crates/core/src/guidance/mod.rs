//! Stage 6: what to do now, chosen by the verdict, by what the mail is about and by what the reader answers.
//!
//! Damage that was already done comes first, whatever the verdict. Genuine is never a reason to do nothing: a code
//! that nobody asked for means that somebody is trying.

mod choose;
mod damage;
pub mod first_step;
pub mod further_step;
#[cfg(test)]
mod tests;

pub(crate) use choose::advise;
pub use first_step::FirstStep;
pub use further_step::FurtherStep;

use crate::checks::CheckId;
use crate::kind::MailKind;

/// What the page says to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Guidance {
    /// What the mail is about: as recognised, or as the reader says.
    pub kind: MailKind,
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
    Check(CheckId),
}

/// The questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Question {
    /// What is the mail about?
    Kind,
    /// Was it you: did you ask for it, sign in or change something just before?
    Asked,
    /// Is the account named in the mail yours?
    Account,
    /// Is it about an account from work or school?
    Organisation,
    /// Have you already done something with this mail?
    Did,
}

/// Every advice, as a code; the words stand in `crates/words`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AdvicePhrase {
    // The one right step, shown with the verdict.
    /// Genuine: what comes first for this kind of mail.
    First(FirstStep),
    /// Genuine with caution: use nothing in it; look at the account yourself.
    StepCaution,
    /// Suspicious: use nothing in it; look at the account yourself.
    StepSuspicious,
    /// Fake: use nothing in it; look at the account yourself.
    StepSpoofed,
    /// Not Microsoft: this page cannot judge the sender.
    StepNotTheBrand,
    /// Not Microsoft, with its name in it: whatever it says of the account, look there yourself.
    StepMentionsBrand,
    /// The sender's address is false: use nothing in it; reach the sender another way.
    StepFalseAddress,
    /// It plays a well-known brand: use nothing in it; reach the brand another way.
    StepPlaysBrand {
        /// Whom.
        brand: &'static str,
    },
    /// Cannot tell: treat it as fake until you know; look at the account yourself.
    StepCannotTell,

    // Damage control, before all else.
    /// A password was typed: change it now.
    ChangePassword,
    /// A password was typed or a code passed on: end every session.
    SignOutEverywhere,
    /// The same password elsewhere.
    ChangeElsewhere,
    /// A code was passed on or a sign-in approved.
    CodePassedOn,
    /// A link was opened.
    LinkOpened,
    /// A number was called.
    NumberCalled,
    /// Tell IT at once, since something was done at work.
    TellItNow {
        /// How to reach the help desk, in the organisation's own words.
        help_desk: Option<Box<str>>,
    },

    // What to do with the mail and the account.
    /// A step of some kinds of mail, or after something that was done.
    Further(FurtherStep),
    /// You asked for this code: type it only where you asked for it.
    YouAsked,
    /// You asked for a code, and nobody knows whether it is the one in this mail: ask for a new one on the real page.
    AskAnew,
    /// You did not ask: somebody else typed your address or tries to get in. Do nothing with the code.
    YouDidNotAsk,
    /// Look at the list of sign-ins.
    LookAtActivity,
    /// Something there is not yours: change the password and say so.
    UnknownActivity,
    /// Turn on the second step.
    TwoStep,
    /// Retire the address people guess.
    AliasLockDown,
    /// Your address stands on somebody else's account: take it off.
    TakeAddressOff,
    /// If there is really no account, nothing has to be done.
    NoAccountNothingToDo,
    /// Work or school: ask IT.
    AskIt {
        /// How to reach the help desk.
        help_desk: Option<Box<str>>,
    },
    /// Look at your work account's sign-ins.
    LookAtWorkActivity,
    /// Report it.
    Report {
        /// Where the organisation wants it reported.
        address: Option<Box<str>>,
    },
    /// Nobody knows that it is a fake: keep it, and report it only once it is known for one.
    ReportOnceKnown {
        /// Where the organisation wants it reported.
        address: Option<Box<str>>,
    },
    /// The brand sent it and a stranger wrote in it: report it if it wants a call, money or a click.
    ReportIfScam {
        /// Where the organisation wants it reported.
        address: Option<Box<str>>,
    },
    /// A fake says nothing about your account.
    NothingElse,
    /// It is genuine and came late or by a detour; the code in it has run out.
    OldCode,
    /// Get the missing piece.
    GetOriginal,
    /// The organisation's own line.
    Organisation(Box<str>),

    // Explanations.
    /// Is it legitimate, and how that was decided.
    WhyThisAnswer,
    /// What the code is for, and why it comes without asking.
    WhatTheCodeIs,
    /// Why it can come after a failed sign-in by somebody else.
    FailedSignIn,
    /// Why a person without a Microsoft account gets it.
    NoAccount,
    /// Why a person with a personal account on the address gets it.
    PersonalAccount,
    /// Why a person with an on-premises account gets it.
    OnPremises,
    /// Why a person with a synchronised work account gets it.
    Synchronised,

    // Never.
    /// Links and buttons.
    NeverLinks,
    /// Numbers.
    NeverNumbers,
    /// Codes.
    NeverCodes,
    /// Remote control.
    NeverRemote,
}
