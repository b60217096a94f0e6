//! What a mail is about, and what was done with it: names for the questions.

use countersign_core::context::Deed;
use countersign_core::kind::MailKind;

pub(crate) fn name(kind: MailKind) -> &'static str {
    match kind {
        MailKind::SecurityCode => "Security code or password reset",
        MailKind::UnusualSignIn => "Unusual sign-in",
        MailKind::NewSignIn => "New sign-in or new device",
        MailKind::SecurityInfoAdded => "Security info added",
        MailKind::SecurityInfoRemoved => "Security info removed",
        MailKind::SecurityInfoPending => "Security info change pending (30 days)",
        MailKind::PasswordChanged => "Password changed",
        MailKind::AppConnected => "New app connected",
        MailKind::AddressVerification => "Address or number verified",
        MailKind::AccountNotice => "Account closing, terms, welcome",
        MailKind::Billing => "Subscription or payment",
        MailKind::Invitation => "Invitation",
        MailKind::ServiceNotice => "Notice from Azure, Teams, SharePoint or Power Platform",
        MailKind::Unknown => "Something else",
    }
}

/// The line under the question, after what was recognised.
pub(crate) fn seems(kind: MailKind) -> String {
    if kind == MailKind::Unknown {
        return "The subject doesn’t tell. Choose what fits.".to_owned();
    }
    let name = name(kind);
    format!("This seems to be about “{name}”. If not, choose what fits.")
}

pub(crate) fn question() -> &'static str {
    "What is the email about?"
}

pub(crate) fn because() -> &'static str {
    "of what the email is about"
}

pub(crate) fn deed(deed: Deed) -> &'static str {
    match deed {
        Deed::OpenedLink => "Opened a link",
        Deed::OpenedAttachment => "Opened an attachment",
        Deed::TypedPassword => "Typed a password",
        Deed::PassedCode => "Passed on a code",
        Deed::ApprovedSignIn => "Approved a sign-in on the phone",
        Deed::GaveCard => "Gave card or bank details",
        Deed::SentMoney => "Sent money or gift cards",
        Deed::CalledNumber => "Called a number",
        Deed::GrantedRemote => "Let someone onto the computer",
    }
}
