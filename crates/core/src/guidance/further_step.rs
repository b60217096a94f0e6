//! The steps that follow a genuine mail, by what it is about.

use super::AdvicePhrase as A;
use crate::brands::addresses::{Addresses, Official};
use crate::brands::kinds::MailKind;

/// A step that belongs to some kinds of mail, or to something that was done, as a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FurtherStep {
    // Somebody was in, or may be.
    /// A virus scan comes before the new password.
    ScanFirst,
    /// If it was not you: a new password.
    NewPassword,
    /// The way back in for who is locked out.
    LockedOut,
    /// Rules, forwarding and automatic replies of the mailbox.
    MailRules,
    /// Security info, aliases, devices, app passwords, a new recovery code.
    SecurityInfo,
    /// Apps that have access.
    Apps,
    /// The name of an app is its maker's choice.
    AppName,
    /// The 30 days, and how to stop them.
    StopPending,

    // Notices.
    /// A closed account opens again by signing in.
    Reopen,
    /// Terms and welcomes ask for nothing.
    NothingToClick,
    /// A subscription may belong to another account.
    WhichAccount,
    /// Block further invitations.
    BlockInvitations,
    /// Leave an organisation.
    LeaveOrganisation,
    /// Customers write parts of it.
    OthersWrite,

    // No account.
    /// There is one after all.
    AccountFound,

    // Work or school.
    /// What to do about an entry that is not yours.
    WorkActivity,
    /// A new password for the work account.
    WorkPassword,
    /// IT ends the sessions.
    WorkSignOut,

    // What was done.
    /// Somebody was let onto the computer.
    RemoteAccess,
    /// Money or gift cards were sent.
    MoneySent,
    /// Card or bank data were given.
    CardGiven,
    /// A sign-in was approved on the phone.
    SignInApproved,
    /// An attachment was opened.
    AttachmentOpened,
    /// A password of another firm was typed.
    FirmPassword,
    /// A code of another firm was passed on, or a request of its approved.
    FirmCode,
}

impl FurtherStep {
    /// Where it leads, if anywhere.
    pub fn address(self, addresses: &Addresses) -> Option<Official> {
        match self {
            Self::NewPassword | Self::SecurityInfo | Self::StopPending => addresses.security,
            Self::LockedOut => addresses.recovery,
            Self::Apps => addresses.apps,
            Self::Reopen | Self::AccountFound => addresses.account,
            Self::WhichAccount => addresses.billing,
            Self::BlockInvitations => addresses.invitations,
            Self::LeaveOrganisation => addresses.organisations,
            Self::WorkActivity => addresses.work_security,
            Self::WorkPassword => addresses.work_reset,
            Self::SignInApproved => addresses.activity,
            Self::ScanFirst
            | Self::MailRules
            | Self::AppName
            | Self::NothingToClick
            | Self::OthersWrite
            | Self::WorkSignOut
            | Self::RemoteAccess
            | Self::MoneySent
            | Self::CardGiven
            | Self::AttachmentOpened
            | Self::FirmPassword
            | Self::FirmCode => None,
        }
    }
}

/// What follows for the reader's own personal account when he did not do it himself, in order.
pub(super) fn unasked(kind: MailKind) -> Vec<A> {
    use FurtherStep as F;
    let further = A::Further;
    // In the order of the brand's page for accounts that somebody else was in.
    let inside = [F::MailRules, F::SecurityInfo, F::Apps].map(further);
    let taken = [F::ScanFirst, F::NewPassword, F::LockedOut].map(further);
    let mut steps = match kind {
        MailKind::SecurityCode => {
            return vec![
                A::YouDidNotAsk,
                A::LookAtActivity,
                A::UnknownActivity,
                A::TwoStep,
                A::AliasLockDown,
            ];
        }
        MailKind::Unknown => return vec![A::LookAtActivity, A::UnknownActivity, A::TwoStep],
        MailKind::AddressVerification => {
            return vec![further(F::SecurityInfo), A::LookAtActivity, A::UnknownActivity];
        }
        MailKind::AccountNotice
        | MailKind::Billing
        | MailKind::Invitation
        | MailKind::ServiceNotice => {
            return notice(kind);
        }
        MailKind::UnusualSignIn | MailKind::NewSignIn => vec![
            A::LookAtActivity,
            further(F::ScanFirst),
            A::UnknownActivity,
            further(F::LockedOut),
        ],
        MailKind::SecurityInfoAdded => taken.to_vec(),
        MailKind::SecurityInfoRemoved | MailKind::SecurityInfoPending => {
            let mut steps = vec![further(F::StopPending)];
            steps.extend(taken);
            steps
        }
        MailKind::PasswordChanged => {
            [F::LockedOut, F::ScanFirst, F::NewPassword].map(further).to_vec()
        }
        MailKind::AppConnected => {
            vec![further(F::AppName), A::LookAtActivity, further(F::ScanFirst), A::UnknownActivity]
        }
    };
    steps.push(A::SignOutEverywhere);
    steps.extend(inside);
    steps.push(A::TwoStep);
    steps
}

/// What follows a notice, whoever asked and whoever the account belongs to. Empty for other kinds.
pub(super) fn notice(kind: MailKind) -> Vec<A> {
    use FurtherStep as F;
    let steps: &[F] = match kind {
        MailKind::AccountNotice => &[F::Reopen, F::NothingToClick],
        MailKind::Billing => &[F::WhichAccount],
        MailKind::Invitation => &[F::OthersWrite, F::BlockInvitations, F::LeaveOrganisation],
        MailKind::ServiceNotice => &[F::OthersWrite],
        MailKind::SecurityCode
        | MailKind::UnusualSignIn
        | MailKind::NewSignIn
        | MailKind::SecurityInfoAdded
        | MailKind::SecurityInfoRemoved
        | MailKind::SecurityInfoPending
        | MailKind::PasswordChanged
        | MailKind::AppConnected
        | MailKind::AddressVerification
        | MailKind::Unknown => &[],
    };
    steps.iter().copied().map(A::Further).collect()
}

/// What to look at beside the activity while nobody knows who sent a mail: right either way.
pub(super) fn either_way(kind: MailKind) -> Vec<A> {
    use FurtherStep as F;
    let steps: &[F] = match kind {
        MailKind::SecurityInfoAdded | MailKind::AddressVerification => &[F::SecurityInfo],
        MailKind::SecurityInfoRemoved | MailKind::SecurityInfoPending => &[F::StopPending],
        MailKind::PasswordChanged => &[F::LockedOut],
        MailKind::AppConnected => &[F::Apps],
        MailKind::Billing => &[F::WhichAccount],
        MailKind::AccountNotice => &[F::Reopen],
        MailKind::SecurityCode
        | MailKind::UnusualSignIn
        | MailKind::NewSignIn
        | MailKind::Invitation
        | MailKind::ServiceNotice
        | MailKind::Unknown => &[],
    };
    steps.iter().copied().map(A::Further).collect()
}
