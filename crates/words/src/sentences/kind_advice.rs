//! The first step for each kind of mail, and the steps that belong to some kinds only.

use crate::{Lang, texts};
use countersign_core::guidance::{FirstStep as S, FurtherStep as F};

pub(crate) fn first_title(lang: Lang, step: S) -> &'static str {
    match step {
        S::AskedCode => lang.text(texts::FIRST_STEP_ASKED_CODE),
        S::AskedChange => lang.text(texts::FIRST_STEP_ASKED_CHANGE),
        S::AskedPending => lang.text(texts::FIRST_STEP_ASKED_PENDING),
        S::AskedExpected => lang.text(texts::FIRST_STEP_ASKED_EXPECTED),
        S::Code => lang.text(texts::FIRST_STEP_CODE),
        S::SignIn => lang.text(texts::FIRST_STEP_SIGN_IN),
        S::NewDevice => lang.text(texts::FIRST_STEP_NEW_DEVICE),
        S::InfoAdded => lang.text(texts::FIRST_STEP_INFO_ADDED),
        S::InfoRemoved => lang.text(texts::FIRST_STEP_INFO_REMOVED),
        S::InfoPending => lang.text(texts::FIRST_STEP_INFO_PENDING),
        S::Password => lang.text(texts::FIRST_STEP_PASSWORD),
        S::App => lang.text(texts::FIRST_STEP_APP),
        S::Verification => lang.text(texts::FIRST_STEP_VERIFICATION),
        S::Account => lang.text(texts::FIRST_STEP_ACCOUNT),
        S::Billing => lang.text(texts::FIRST_STEP_BILLING),
        S::Invitation => lang.text(texts::FIRST_STEP_INVITATION),
        S::Service => lang.text(texts::FIRST_STEP_SERVICE),
        S::Unknown => lang.text(texts::FIRST_STEP_UNKNOWN),
        S::OthersCode => lang.text(texts::FIRST_STEP_OTHERS_CODE),
        S::OthersAccount => lang.text(texts::FIRST_STEP_OTHERS_ACCOUNT),
        S::FindOut => lang.text(texts::FIRST_STEP_FIND_OUT),
        S::WorkCode => lang.text(texts::FIRST_STEP_WORK_CODE),
        S::WorkSignIn => lang.text(texts::FIRST_STEP_WORK_SIGN_IN),
        S::WorkChange => lang.text(texts::FIRST_STEP_WORK_CHANGE),
        S::WorkNotice => lang.text(texts::FIRST_STEP_WORK_NOTICE),
    }
}

pub(crate) fn first_text(lang: Lang, step: S) -> &'static str {
    match step {
        S::AskedCode => lang.text(texts::FIRST_STEP_ASKED_CODE_TEXT),
        S::AskedChange => lang.text(texts::FIRST_STEP_ASKED_CHANGE_TEXT),
        S::AskedPending => lang.text(texts::FIRST_STEP_ASKED_PENDING_TEXT),
        S::AskedExpected => lang.text(texts::FIRST_STEP_ASKED_EXPECTED_TEXT),
        S::Code => lang.text(texts::FIRST_STEP_CODE_TEXT),
        S::SignIn => lang.text(texts::FIRST_STEP_SIGN_IN_TEXT),
        S::NewDevice => lang.text(texts::FIRST_STEP_NEW_DEVICE_TEXT),
        S::InfoAdded => lang.text(texts::FIRST_STEP_INFO_ADDED_TEXT),
        S::InfoRemoved => lang.text(texts::FIRST_STEP_INFO_REMOVED_TEXT),
        S::InfoPending => lang.text(texts::FIRST_STEP_INFO_PENDING_TEXT),
        S::Password => lang.text(texts::FIRST_STEP_PASSWORD_TEXT),
        S::App => lang.text(texts::FIRST_STEP_APP_TEXT),
        S::Verification => lang.text(texts::FIRST_STEP_VERIFICATION_TEXT),
        S::Account => lang.text(texts::FIRST_STEP_ACCOUNT_TEXT),
        S::Billing => lang.text(texts::FIRST_STEP_BILLING_TEXT),
        S::Invitation => lang.text(texts::FIRST_STEP_INVITATION_TEXT),
        S::Service => lang.text(texts::FIRST_STEP_SERVICE_TEXT),
        S::Unknown => lang.text(texts::FIRST_STEP_UNKNOWN_TEXT),
        S::OthersCode => lang.text(texts::FIRST_STEP_OTHERS_CODE_TEXT),
        S::OthersAccount => lang.text(texts::FIRST_STEP_OTHERS_ACCOUNT_TEXT),
        S::FindOut => lang.text(texts::FIRST_STEP_FIND_OUT_TEXT),
        S::WorkCode => lang.text(texts::FIRST_STEP_WORK_CODE_TEXT),
        S::WorkSignIn => lang.text(texts::FIRST_STEP_WORK_SIGN_IN_TEXT),
        S::WorkChange => lang.text(texts::FIRST_STEP_WORK_CHANGE_TEXT),
        S::WorkNotice => lang.text(texts::FIRST_STEP_WORK_NOTICE_TEXT),
    }
}

pub(crate) fn further_title(lang: Lang, step: F) -> &'static str {
    match step {
        F::ScanFirst => lang.text(texts::FURTHER_STEP_SCAN_FIRST),
        F::NewPassword => lang.text(texts::FURTHER_STEP_NEW_PASSWORD),
        F::LockedOut => lang.text(texts::FURTHER_STEP_LOCKED_OUT),
        F::MailRules => lang.text(texts::FURTHER_STEP_MAIL_RULES),
        F::SecurityInfo => lang.text(texts::FURTHER_STEP_SECURITY_INFO),
        F::Apps => lang.text(texts::FURTHER_STEP_APPS),
        F::AppName => lang.text(texts::FURTHER_STEP_APP_NAME),
        F::StopPending => lang.text(texts::FURTHER_STEP_STOP_PENDING),
        F::Reopen => lang.text(texts::FURTHER_STEP_REOPEN),
        F::NothingToClick => lang.text(texts::FURTHER_STEP_NOTHING_TO_CLICK),
        F::WhichAccount => lang.text(texts::FURTHER_STEP_WHICH_ACCOUNT),
        F::BlockInvitations => lang.text(texts::FURTHER_STEP_BLOCK_INVITATIONS),
        F::LeaveOrganisation => lang.text(texts::FURTHER_STEP_LEAVE_ORGANISATION),
        F::OthersWrite => lang.text(texts::FURTHER_STEP_OTHERS_WRITE),
        F::AccountFound => lang.text(texts::FURTHER_STEP_ACCOUNT_FOUND),
        F::WorkActivity => lang.text(texts::FURTHER_STEP_WORK_ACTIVITY),
        F::WorkPassword => lang.text(texts::FURTHER_STEP_WORK_PASSWORD),
        F::WorkSignOut => lang.text(texts::FURTHER_STEP_WORK_SIGN_OUT),
        F::RemoteAccess => lang.text(texts::FURTHER_STEP_REMOTE_ACCESS),
        F::MoneySent => lang.text(texts::FURTHER_STEP_MONEY_SENT),
        F::CardGiven => lang.text(texts::FURTHER_STEP_CARD_GIVEN),
        F::SignInApproved => lang.text(texts::FURTHER_STEP_SIGN_IN_APPROVED),
        F::AttachmentOpened => lang.text(texts::FURTHER_STEP_ATTACHMENT_OPENED),
        F::FirmPassword => lang.text(texts::FURTHER_STEP_FIRM_PASSWORD),
        F::FirmCode => lang.text(texts::FURTHER_STEP_FIRM_CODE),
    }
}

pub(crate) fn further_text(lang: Lang, step: F) -> &'static str {
    match step {
        F::ScanFirst => lang.text(texts::FURTHER_STEP_SCAN_FIRST_TEXT),
        F::NewPassword => lang.text(texts::FURTHER_STEP_NEW_PASSWORD_TEXT),
        F::LockedOut => lang.text(texts::FURTHER_STEP_LOCKED_OUT_TEXT),
        F::MailRules => lang.text(texts::FURTHER_STEP_MAIL_RULES_TEXT),
        F::SecurityInfo => lang.text(texts::FURTHER_STEP_SECURITY_INFO_TEXT),
        F::Apps => lang.text(texts::FURTHER_STEP_APPS_TEXT),
        F::AppName => lang.text(texts::FURTHER_STEP_APP_NAME_TEXT),
        F::StopPending => lang.text(texts::FURTHER_STEP_STOP_PENDING_TEXT),
        F::Reopen => lang.text(texts::FURTHER_STEP_REOPEN_TEXT),
        F::NothingToClick => lang.text(texts::FURTHER_STEP_NOTHING_TO_CLICK_TEXT),
        F::WhichAccount => lang.text(texts::FURTHER_STEP_WHICH_ACCOUNT_TEXT),
        F::BlockInvitations => lang.text(texts::FURTHER_STEP_BLOCK_INVITATIONS_TEXT),
        F::LeaveOrganisation => lang.text(texts::FURTHER_STEP_LEAVE_ORGANISATION_TEXT),
        F::OthersWrite => lang.text(texts::FURTHER_STEP_OTHERS_WRITE_TEXT),
        F::AccountFound => lang.text(texts::FURTHER_STEP_ACCOUNT_FOUND_TEXT),
        F::WorkActivity => lang.text(texts::FURTHER_STEP_WORK_ACTIVITY_TEXT),
        F::WorkPassword => lang.text(texts::FURTHER_STEP_WORK_PASSWORD_TEXT),
        F::WorkSignOut => lang.text(texts::FURTHER_STEP_WORK_SIGN_OUT_TEXT),
        F::RemoteAccess => lang.text(texts::FURTHER_STEP_REMOTE_ACCESS_TEXT),
        F::MoneySent => lang.text(texts::FURTHER_STEP_MONEY_SENT_TEXT),
        F::CardGiven => lang.text(texts::FURTHER_STEP_CARD_GIVEN_TEXT),
        F::SignInApproved => lang.text(texts::FURTHER_STEP_SIGN_IN_APPROVED_TEXT),
        F::AttachmentOpened => lang.text(texts::FURTHER_STEP_ATTACHMENT_OPENED_TEXT),
        F::FirmPassword => lang.text(texts::FURTHER_STEP_FIRM_PASSWORD_TEXT),
        F::FirmCode => lang.text(texts::FURTHER_STEP_FIRM_CODE_TEXT),
    }
}

pub(crate) fn scam_title(lang: Lang) -> &'static str {
    lang.text(texts::ADVICE_REPORT_IF_SCAM)
}

pub(crate) fn scam_text(lang: Lang, address: Option<&str>) -> String {
    match address {
        Some(address) => texts::advice_report_if_scam_text(lang, &address),
        None => lang.text(texts::ADVICE_REPORT_IF_SCAM_TEXT_NONE).to_owned(),
    }
}
