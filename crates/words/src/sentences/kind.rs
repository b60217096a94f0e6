//! What a mail is about, and what was done with it: names for the questions.

use crate::{Lang, texts};
use countersign_core::context::Deed;
use countersign_core::kind::MailKind;

pub(crate) fn name(lang: Lang, kind: MailKind) -> &'static str {
    match kind {
        MailKind::SecurityCode => lang.text(texts::KIND_SECURITY_CODE),
        MailKind::UnusualSignIn => lang.text(texts::KIND_UNUSUAL_SIGN_IN),
        MailKind::NewSignIn => lang.text(texts::KIND_NEW_SIGN_IN),
        MailKind::SecurityInfoAdded => lang.text(texts::KIND_SECURITY_INFO_ADDED),
        MailKind::SecurityInfoRemoved => lang.text(texts::KIND_SECURITY_INFO_REMOVED),
        MailKind::SecurityInfoPending => lang.text(texts::KIND_SECURITY_INFO_PENDING),
        MailKind::PasswordChanged => lang.text(texts::KIND_PASSWORD_CHANGED),
        MailKind::AppConnected => lang.text(texts::KIND_APP_CONNECTED),
        MailKind::AddressVerification => lang.text(texts::KIND_ADDRESS_VERIFICATION),
        MailKind::AccountNotice => lang.text(texts::KIND_ACCOUNT_NOTICE),
        MailKind::Billing => lang.text(texts::KIND_BILLING),
        MailKind::Invitation => lang.text(texts::KIND_INVITATION),
        MailKind::ServiceNotice => lang.text(texts::KIND_SERVICE_NOTICE),
        MailKind::Unknown => lang.text(texts::KIND_UNKNOWN),
    }
}

/// The line under the question, after what was recognised.
pub(crate) fn seems(lang: Lang, kind: MailKind) -> String {
    if kind == MailKind::Unknown {
        return lang.text(texts::KIND_SEEMS_UNKNOWN).to_owned();
    }
    let name = name(lang, kind);
    texts::kind_seems(lang, &name)
}

pub(crate) fn deed(lang: Lang, deed: Deed) -> &'static str {
    match deed {
        Deed::OpenedLink => lang.text(texts::DEED_OPENED_LINK),
        Deed::OpenedAttachment => lang.text(texts::DEED_OPENED_ATTACHMENT),
        Deed::TypedPassword => lang.text(texts::DEED_TYPED_PASSWORD),
        Deed::PassedCode => lang.text(texts::DEED_PASSED_CODE),
        Deed::ApprovedSignIn => lang.text(texts::DEED_APPROVED_SIGN_IN),
        Deed::GaveCard => lang.text(texts::DEED_GAVE_CARD),
        Deed::SentMoney => lang.text(texts::DEED_SENT_MONEY),
        Deed::CalledNumber => lang.text(texts::DEED_CALLED_NUMBER),
        Deed::GrantedRemote => lang.text(texts::DEED_GRANTED_REMOTE),
    }
}
