//! The words of account mails, in the languages that Microsoft sends them in.
//!
//! Latin words are written as `confusables::skeleton` leaves them (small, without accents), one word or several;
//! a star ends a stem. Words in other scripts are written as `confusables::plain` leaves them, and are searched
//! anywhere in the text, because Chinese, Japanese and Thai put no spaces between words.
//!
//! Source: subjects and sender names of Microsoft account mails as users quote them in public, Microsoft's own
//! support pages in these languages, and the 219 phishing mails of `docs/microsoft.md`. Seen 2026-11-23.
//!
//! Not supported: other languages; there, the brand and any one English word still count.

/// What a word is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// An account.
    Account,
    /// Security, protection.
    Security,
    /// A code, or to verify something.
    Code,
    /// Signing in.
    SignIn,
    /// A password.
    Password,
    /// Unusual activity.
    Unusual,
    /// Blocked, expired, to be closed.
    Blocked,
    /// The reader's own.
    Your,
    /// A team, a help desk, a machine that sends notices. It matters in names alone.
    Team,
}

mod latin;
mod names;
mod native;

pub(super) use latin::LATIN;
pub(super) use names::{ANSWERED, FILLERS, TOPICAL};
pub(super) use native::NATIVE;
