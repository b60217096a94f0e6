//! What a brand's mails are about: the kinds, and by which subjects and senders each is known.
//!
//! A kind is no proof of anything: whoever writes a mail chooses its subject. It only picks the advice, and the reader can
//! correct it.

use crate::message::unseen::Unseen;

/// What a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MailKind {
    /// A code for signing in, for a second step or for a new password.
    SecurityCode,
    /// A sign-in that the brand thinks strange, or an account held because of one.
    UnusualSignIn,
    /// A sign-in on a device not seen before.
    NewSignIn,
    /// An address, number or app was added to those that prove who one is.
    SecurityInfoAdded,
    /// One of them, or all, were taken off.
    SecurityInfoRemoved,
    /// All of them are to be replaced, and the waiting period runs.
    SecurityInfoPending,
    /// The password was changed.
    PasswordChanged,
    /// An app was given access.
    AppConnected,
    /// An address or number was, or is to be, confirmed.
    AddressVerification,
    /// Closing, inactivity, terms, a welcome.
    AccountNotice,
    /// A subscription or a payment.
    Billing,
    /// An invitation to an organisation's apps, a team, a file.
    Invitation,
    /// A notice of a service for organisations, parts of which its customers write.
    ServiceNotice,
    /// None of these, or nothing tells.
    Unknown,
}

impl MailKind {
    /// Every kind, in the order the page offers them.
    pub const ALL: [Self; 14] = [
        Self::SecurityCode,
        Self::UnusualSignIn,
        Self::NewSignIn,
        Self::SecurityInfoAdded,
        Self::SecurityInfoRemoved,
        Self::SecurityInfoPending,
        Self::PasswordChanged,
        Self::AppConnected,
        Self::AddressVerification,
        Self::AccountNotice,
        Self::Billing,
        Self::Invitation,
        Self::ServiceNotice,
        Self::Unknown,
    ];

    /// Its name in the JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::SecurityCode => "security_code",
            Self::UnusualSignIn => "unusual_sign_in",
            Self::NewSignIn => "new_sign_in",
            Self::SecurityInfoAdded => "security_info_added",
            Self::SecurityInfoRemoved => "security_info_removed",
            Self::SecurityInfoPending => "security_info_pending",
            Self::PasswordChanged => "password_changed",
            Self::AppConnected => "app_connected",
            Self::AddressVerification => "address_verification",
            Self::AccountNotice => "account_notice",
            Self::Billing => "billing",
            Self::Invitation => "invitation",
            Self::ServiceNotice => "service_notice",
            Self::Unknown => "unknown",
        }
    }

    /// The kind of that name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether strangers write parts of it, the subject too, whatever it says.
    pub fn is_of_strangers(self) -> bool {
        match self {
            Self::Invitation | Self::ServiceNotice => true,
            Self::SecurityCode
            | Self::UnusualSignIn
            | Self::NewSignIn
            | Self::SecurityInfoAdded
            | Self::SecurityInfoRemoved
            | Self::SecurityInfoPending
            | Self::PasswordChanged
            | Self::AppConnected
            | Self::AddressVerification
            | Self::AccountNotice
            | Self::Billing
            | Self::Unknown => false,
        }
    }

    /// Whether a genuine one tells of something that already happened in an account, so that somebody may be inside.
    pub fn is_alert(self) -> bool {
        match self {
            Self::UnusualSignIn
            | Self::NewSignIn
            | Self::SecurityInfoAdded
            | Self::SecurityInfoRemoved
            | Self::SecurityInfoPending
            | Self::PasswordChanged
            | Self::AppConnected => true,
            Self::SecurityCode
            | Self::AddressVerification
            | Self::AccountNotice
            | Self::Billing
            | Self::Invitation
            | Self::ServiceNotice
            | Self::Unknown => false,
        }
    }
}

/// Words of a subject that tell a kind.
#[derive(Debug, Clone, Copy)]
pub struct SubjectRow {
    /// The kind.
    pub kind: MailKind,
    /// The language they are in (BCP 47).
    pub language: &'static str,
    /// The words, in the form that [`subject_words`] gives: lower-case, one space between words, no marks.
    pub words: &'static str,
    /// Where they were seen.
    pub source: &'static str,
    /// When.
    pub seen: &'static str,
}

/// A sender who writes one kind of mail only.
#[derive(Debug, Clone, Copy)]
pub struct KindSenderRow {
    /// The kind.
    pub kind: MailKind,
    /// Before the `@`, lower-case.
    pub local: &'static str,
    /// After it, lower-case.
    pub domain: &'static str,
    /// Where it is documented or was seen.
    pub source: &'static str,
    /// When.
    pub seen: &'static str,
}

/// What the brand tells its customers to do about a kind of mail.
#[derive(Debug, Clone, Copy)]
pub struct AdviceRow {
    /// The kind.
    pub kind: MailKind,
    /// The page, by its title.
    pub source: &'static str,
    /// When it was last seen.
    pub seen: &'static str,
}

/// The kinds of a brand's mail.
#[derive(Debug)]
pub struct Kinds {
    /// By their subjects. Of several rows that fit, the gravest counts.
    pub subjects: &'static [SubjectRow],
    /// By their senders: asked first where strangers write, else when no subject fits.
    pub senders: &'static [KindSenderRow],
    /// On what the advice for each rests.
    pub advice: &'static [AdviceRow],
}

impl Kinds {
    /// None known: every mail is [`MailKind::Unknown`].
    pub const NONE: Self = Self { subjects: &[], senders: &[], advice: &[] };

    /// The kinds whose words stand in a decoded subject, in the order of the rows.
    pub fn of_subject(&self, subject: &str) -> Vec<MailKind> {
        let words = subject_words(subject);
        let rows = self.subjects.iter().filter(|row| holds(&words, row.words));
        rows.map(|row| row.kind).collect()
    }

    /// Whether a subject speaks of a code or an alarm in the very words of a mail of the brand's.
    pub fn is_code_or_alert(&self, subject: &str) -> bool {
        let mut kinds = self.of_subject(subject).into_iter();
        kinds.any(|kind| kind == MailKind::SecurityCode || kind.is_alert())
    }
}

/// Longer subjects are cut here: nobody reads on, and work stays bounded.
const LONGEST: usize = 400;

/// A subject as the tables write it: its first characters, lower-case, everything but letters and digits as one space, and
/// without the characters that nobody sees.
pub fn subject_words(subject: &str) -> String {
    let mut words = String::new();
    for c in subject.chars().filter(|c| Unseen::of(*c).is_none()).take(LONGEST) {
        if c.is_alphanumeric() {
            words.extend(c.to_lowercase());
        } else if !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// Whether these words stand in a subject as whole words. Scripts that put no space between words have no such ends.
fn holds(subject: &str, words: &str) -> bool {
    let spaced = |c: char| c < '\u{2e80}' && c.is_alphanumeric();
    subject.match_indices(words).any(|(at, _)| {
        let before = subject.get(..at).and_then(|text| text.chars().next_back());
        let after = subject.get(at + words.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(spaced) && !after.is_some_and(spaced)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_subject_costs_no_more_than_a_long_one() {
        let long = "\u{fdfa}İ single-use".repeat(100_000);
        assert!(subject_words(&long).chars().count() <= LONGEST * 3);
    }
}
