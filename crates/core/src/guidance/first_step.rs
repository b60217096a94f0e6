//! The first step after a genuine mail, by what it is about and whose doing it was. Shown as a table in `docs/kinds.md`.

use crate::brands::addresses::{Addresses, Official};
use crate::brands::kinds::MailKind;
use crate::context::{Account, Answers};

/// The first step after a genuine mail, as a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FirstStep {
    // The reader asked for it, or did it.
    /// Type the code only where it was asked for.
    AskedCode,
    /// It was you: nothing has to be changed, if time and device fit.
    AskedChange,
    /// You started it: it takes its 30 days.
    AskedPending,
    /// You expected it: go there as you always do.
    AskedExpected,

    // Nobody asked, and it is the reader's own personal account.
    /// Give the code to nobody.
    Code,
    /// Look at the activity, and say whether it was you.
    SignIn,
    /// Somebody was in: change the password.
    NewDevice,
    /// Somebody may be inside: change the password, take off what was added.
    InfoAdded,
    /// Stop the change.
    InfoRemoved,
    /// Stop the change before its time is over.
    InfoPending,
    /// Take the account back.
    Password,
    /// Take the app's access away.
    App,
    /// Confirm only what is yours.
    Verification,
    /// Nothing in it needs a click.
    Account,
    /// Look at the subscription yourself.
    Billing,
    /// Accept only what you expect.
    Invitation,
    /// Its words may be anybody's: look in the service.
    Service,
    /// Nothing tells what it is about.
    Unknown,

    // Whose account it is.
    /// A code for somebody else's account.
    OthersCode,
    /// A notice about somebody else's account.
    OthersAccount,
    /// Find out whether there is an account.
    FindOut,

    // Work or school.
    /// A code for the work account.
    WorkCode,
    /// A sign-in to the work account.
    WorkSignIn,
    /// Something was changed in the work account.
    WorkChange,
    /// A notice that IT knows more about.
    WorkNotice,
}

impl FirstStep {
    /// The step for a kind of mail and what the reader answered. What is not answered counts as: not asked for, one's own,
    /// personal.
    pub fn of(kind: MailKind, answers: Answers) -> Self {
        let work = answers.at_work();
        if answers.asked_for_it() {
            return Self::asked(kind, work);
        }
        // Whoever gets one of these need not have an account at all.
        if matches!(kind, MailKind::Invitation | MailKind::ServiceNotice) {
            return Self::own(kind);
        }
        if work {
            return Self::at_work(kind);
        }
        match answers.account {
            Some(Account::SomebodyElses) if kind == MailKind::SecurityCode => Self::OthersCode,
            Some(Account::SomebodyElses) => Self::OthersAccount,
            Some(Account::IHaveNone) => Self::FindOut,
            Some(Account::Mine) | None => Self::own(kind),
        }
    }

    fn asked(kind: MailKind, work: bool) -> Self {
        match kind {
            MailKind::SecurityCode => Self::AskedCode,
            MailKind::SecurityInfoPending if !work => Self::AskedPending,
            MailKind::UnusualSignIn
            | MailKind::NewSignIn
            | MailKind::SecurityInfoAdded
            | MailKind::SecurityInfoRemoved
            | MailKind::SecurityInfoPending
            | MailKind::PasswordChanged
            | MailKind::AppConnected
            | MailKind::AddressVerification => Self::AskedChange,
            MailKind::AccountNotice
            | MailKind::Billing
            | MailKind::Invitation
            | MailKind::ServiceNotice
            | MailKind::Unknown => Self::AskedExpected,
        }
    }

    fn at_work(kind: MailKind) -> Self {
        match kind {
            MailKind::SecurityCode => Self::WorkCode,
            MailKind::UnusualSignIn | MailKind::NewSignIn | MailKind::Unknown => Self::WorkSignIn,
            MailKind::SecurityInfoAdded
            | MailKind::SecurityInfoRemoved
            | MailKind::SecurityInfoPending
            | MailKind::PasswordChanged
            | MailKind::AddressVerification => Self::WorkChange,
            MailKind::AppConnected
            | MailKind::AccountNotice
            | MailKind::Billing
            | MailKind::Invitation
            | MailKind::ServiceNotice => Self::WorkNotice,
        }
    }

    fn own(kind: MailKind) -> Self {
        match kind {
            MailKind::SecurityCode => Self::Code,
            MailKind::UnusualSignIn => Self::SignIn,
            MailKind::NewSignIn => Self::NewDevice,
            MailKind::SecurityInfoAdded => Self::InfoAdded,
            MailKind::SecurityInfoRemoved => Self::InfoRemoved,
            MailKind::SecurityInfoPending => Self::InfoPending,
            MailKind::PasswordChanged => Self::Password,
            MailKind::AppConnected => Self::App,
            MailKind::AddressVerification => Self::Verification,
            MailKind::AccountNotice => Self::Account,
            MailKind::Billing => Self::Billing,
            MailKind::Invitation => Self::Invitation,
            MailKind::ServiceNotice => Self::Service,
            MailKind::Unknown => Self::Unknown,
        }
    }

    /// Where it leads, if anywhere. A work account is never sent to a personal page.
    pub fn address(self, addresses: &Addresses, work: bool) -> Option<Official> {
        match self {
            Self::AskedCode
            | Self::AskedExpected
            | Self::Invitation
            | Self::Service
            | Self::OthersCode
            | Self::OthersAccount
            | Self::WorkNotice => None,
            Self::AskedChange if work => addresses.work_activity,
            Self::AskedChange | Self::Code | Self::SignIn | Self::NewDevice | Self::Unknown => {
                addresses.activity
            }
            Self::AskedPending
            | Self::InfoAdded
            | Self::InfoRemoved
            | Self::InfoPending
            | Self::Password
            | Self::Verification => addresses.security,
            Self::App => addresses.apps,
            Self::Account | Self::FindOut => addresses.account,
            Self::Billing => addresses.billing,
            Self::WorkCode | Self::WorkSignIn => addresses.work_activity,
            Self::WorkChange => addresses.work_security,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brands::microsoft::MICROSOFT;
    use crate::context::{YesNo, YesNoUnsure};

    #[test]
    fn a_work_account_is_never_sent_to_a_personal_page() {
        for kind in MailKind::ALL {
            for asked in [None, Some(YesNo::Yes), Some(YesNo::No)] {
                for account in [None, Some(Account::SomebodyElses), Some(Account::IHaveNone)] {
                    let answers = Answers {
                        asked,
                        account,
                        organisation: Some(YesNoUnsure::Yes),
                        ..Answers::default()
                    };
                    let address = FirstStep::of(kind, answers).address(&MICROSOFT.addresses, true);
                    assert!(
                        address.is_none_or(|at| at.address.starts_with("mysignins.")),
                        "{kind:?} {answers:?}: {address:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn only_codes_get_the_calm_of_codes() {
        for kind in MailKind::ALL.into_iter().filter(|kind| *kind != MailKind::SecurityCode) {
            for asked in [None, Some(YesNo::Yes), Some(YesNo::No)] {
                for account in [None, Some(Account::SomebodyElses), Some(Account::IHaveNone)] {
                    for organisation in [None, Some(YesNoUnsure::Yes), Some(YesNoUnsure::Unsure)] {
                        let answers =
                            Answers { asked, account, organisation, ..Answers::default() };
                        assert!(
                            !matches!(
                                FirstStep::of(kind, answers),
                                FirstStep::AskedCode
                                    | FirstStep::Code
                                    | FirstStep::OthersCode
                                    | FirstStep::WorkCode
                            ),
                            "{kind:?} {answers:?}"
                        );
                    }
                }
            }
        }
    }
}
