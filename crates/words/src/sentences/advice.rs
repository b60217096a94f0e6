//! What to do now. Titles carry no full stop; texts are sentences.

use super::kind_advice;
use crate::{Lang, texts};
use countersign_core::guidance::{AdvicePhrase as A, Question};

pub(crate) fn question(lang: Lang, question: Question) -> &'static str {
    match question {
        Question::Kind => lang.text(texts::QUESTION_KIND),
        Question::Asked => lang.text(texts::QUESTION_ASKED),
        Question::Account => lang.text(texts::QUESTION_ACCOUNT),
        Question::Organisation => lang.text(texts::QUESTION_ORGANISATION),
        Question::Did => lang.text(texts::QUESTION_DID),
    }
}

pub(crate) fn title(lang: Lang, says: &A) -> &'static str {
    match says {
        A::First(step) => kind_advice::first_title(lang, *step),
        A::Further(step) => kind_advice::further_title(lang, *step),
        A::ReportIfScam { .. } => kind_advice::scam_title(lang),
        A::StepCaution => lang.text(texts::ADVICE_STEP_CAUTION),
        A::StepSuspicious | A::StepSpoofed => lang.text(texts::ADVICE_STEP_SUSPICIOUS),
        A::StepMentionsBrand => lang.text(texts::ADVICE_STEP_MENTIONS_BRAND),
        A::StepNotTheBrand => lang.text(texts::ADVICE_STEP_NOT_THE_BRAND),
        A::StepFalseAddress => lang.text(texts::ADVICE_STEP_FALSE_ADDRESS),
        A::StepPlaysBrand { .. } => lang.text(texts::ADVICE_STEP_PLAYS_BRAND),
        A::StepCannotTell => lang.text(texts::ADVICE_STEP_CANNOT_TELL),
        A::ChangePassword => lang.text(texts::ADVICE_CHANGE_PASSWORD),
        A::SignOutEverywhere => lang.text(texts::ADVICE_SIGN_OUT_EVERYWHERE),
        A::ChangeElsewhere => lang.text(texts::ADVICE_CHANGE_ELSEWHERE),
        A::CodePassedOn => lang.text(texts::ADVICE_CODE_PASSED_ON),
        A::LinkOpened => lang.text(texts::ADVICE_LINK_OPENED),
        A::NumberCalled => lang.text(texts::ADVICE_NUMBER_CALLED),
        A::TellItNow { .. } => lang.text(texts::ADVICE_TELL_IT_NOW),
        A::YouAsked => lang.text(texts::ADVICE_YOU_ASKED),
        A::AskAnew => lang.text(texts::ADVICE_ASK_ANEW),
        A::YouDidNotAsk => lang.text(texts::ADVICE_YOU_DID_NOT_ASK),
        A::LookAtActivity => lang.text(texts::ADVICE_LOOK_AT_ACTIVITY),
        A::UnknownActivity => lang.text(texts::ADVICE_UNKNOWN_ACTIVITY),
        A::TwoStep => lang.text(texts::ADVICE_TWO_STEP),
        A::AliasLockDown => lang.text(texts::ADVICE_ALIAS_LOCK_DOWN),
        A::TakeAddressOff => lang.text(texts::ADVICE_TAKE_ADDRESS_OFF),
        A::NoAccountNothingToDo => lang.text(texts::ADVICE_NO_ACCOUNT_NOTHING_TO_DO),
        A::AskIt { .. } => lang.text(texts::ADVICE_ASK_IT),
        A::LookAtWorkActivity => lang.text(texts::ADVICE_LOOK_AT_WORK_ACTIVITY),
        A::Report { .. } => lang.text(texts::ADVICE_REPORT),
        A::ReportOnceKnown { .. } => lang.text(texts::ADVICE_REPORT_ONCE_KNOWN),
        A::NothingElse => lang.text(texts::ADVICE_NOTHING_ELSE),
        A::OldCode => lang.text(texts::ADVICE_OLD_CODE),
        A::GetOriginal => lang.text(texts::ADVICE_GET_ORIGINAL),
        A::Organisation(_) => lang.text(texts::ADVICE_ORGANISATION),
        A::WhyThisAnswer => lang.text(texts::ADVICE_WHY_THIS_ANSWER),
        A::WhatTheCodeIs => lang.text(texts::ADVICE_WHAT_THE_CODE_IS),
        A::FailedSignIn => lang.text(texts::ADVICE_FAILED_SIGN_IN),
        A::NoAccount => lang.text(texts::ADVICE_NO_ACCOUNT),
        A::PersonalAccount => lang.text(texts::ADVICE_PERSONAL_ACCOUNT),
        A::OnPremises => lang.text(texts::ADVICE_ON_PREMISES),
        A::Synchronised => lang.text(texts::ADVICE_SYNCHRONISED),
        A::NeverLinks => lang.text(texts::ADVICE_NEVER_LINKS),
        A::NeverNumbers => lang.text(texts::ADVICE_NEVER_NUMBERS),
        A::NeverCodes => lang.text(texts::ADVICE_NEVER_CODES),
        A::NeverRemote => lang.text(texts::ADVICE_NEVER_REMOTE),
    }
}

pub(crate) fn text(lang: Lang, says: &A) -> String {
    let text = match says {
        A::First(step) => kind_advice::first_text(lang, *step),
        A::Further(step) => kind_advice::further_text(lang, *step),
        A::ReportIfScam { address } => return kind_advice::scam_text(lang, address.as_deref()),
        A::StepCaution => lang.text(texts::ADVICE_STEP_CAUTION_TEXT),
        A::StepSuspicious | A::StepSpoofed => lang.text(texts::ADVICE_STEP_SUSPICIOUS_TEXT),
        A::StepMentionsBrand => lang.text(texts::ADVICE_STEP_MENTIONS_BRAND_TEXT),
        A::StepNotTheBrand => lang.text(texts::ADVICE_STEP_NOT_THE_BRAND_TEXT),
        A::StepFalseAddress => lang.text(texts::ADVICE_STEP_FALSE_ADDRESS_TEXT),
        A::StepPlaysBrand { brand } => return texts::advice_step_plays_brand_text(lang, brand),
        A::StepCannotTell => lang.text(texts::ADVICE_STEP_CANNOT_TELL_TEXT),
        A::ChangePassword => lang.text(texts::ADVICE_CHANGE_PASSWORD_TEXT),
        A::SignOutEverywhere => lang.text(texts::ADVICE_SIGN_OUT_EVERYWHERE_TEXT),
        A::ChangeElsewhere => lang.text(texts::ADVICE_CHANGE_ELSEWHERE_TEXT),
        A::CodePassedOn => lang.text(texts::ADVICE_CODE_PASSED_ON_TEXT),
        A::LinkOpened => lang.text(texts::ADVICE_LINK_OPENED_TEXT),
        A::NumberCalled => lang.text(texts::ADVICE_NUMBER_CALLED_TEXT),
        A::TellItNow { help_desk: Some(help_desk) } => {
            return texts::advice_tell_it_now_text(lang, &sentence(help_desk));
        }
        A::TellItNow { help_desk: None } => lang.text(texts::ADVICE_TELL_IT_NOW_TEXT_NONE),
        A::YouAsked => lang.text(texts::ADVICE_YOU_ASKED_TEXT),
        A::AskAnew => lang.text(texts::ADVICE_ASK_ANEW_TEXT),
        A::YouDidNotAsk => lang.text(texts::ADVICE_YOU_DID_NOT_ASK_TEXT),
        A::LookAtActivity => lang.text(texts::ADVICE_LOOK_AT_ACTIVITY_TEXT),
        A::UnknownActivity => lang.text(texts::ADVICE_UNKNOWN_ACTIVITY_TEXT),
        A::TwoStep => lang.text(texts::ADVICE_TWO_STEP_TEXT),
        A::AliasLockDown => lang.text(texts::ADVICE_ALIAS_LOCK_DOWN_TEXT),
        A::TakeAddressOff => lang.text(texts::ADVICE_TAKE_ADDRESS_OFF_TEXT),
        A::NoAccountNothingToDo => lang.text(texts::ADVICE_NO_ACCOUNT_NOTHING_TO_DO_TEXT),
        A::AskIt { help_desk: Some(help_desk) } => {
            return texts::advice_ask_it_text(lang, &sentence(help_desk));
        }
        A::AskIt { help_desk: None } => lang.text(texts::ADVICE_ASK_IT_TEXT_NONE),
        A::LookAtWorkActivity => lang.text(texts::ADVICE_LOOK_AT_WORK_ACTIVITY_TEXT),
        A::Report { address: Some(address) } => {
            return texts::advice_report_text(lang, &address);
        }
        A::Report { address: None } => lang.text(texts::ADVICE_REPORT_TEXT_NONE),
        A::ReportOnceKnown { address: Some(address) } => {
            return texts::advice_report_once_known_text(lang, &address);
        }
        A::ReportOnceKnown { address: None } => {
            lang.text(texts::ADVICE_REPORT_ONCE_KNOWN_TEXT_NONE)
        }
        A::NothingElse => lang.text(texts::ADVICE_NOTHING_ELSE_TEXT),
        A::OldCode => lang.text(texts::ADVICE_OLD_CODE_TEXT),
        A::GetOriginal => lang.text(texts::ADVICE_GET_ORIGINAL_TEXT),
        A::Organisation(line) => return sentence(line),
        A::WhyThisAnswer => lang.text(texts::ADVICE_WHY_THIS_ANSWER_TEXT),
        A::WhatTheCodeIs => lang.text(texts::ADVICE_WHAT_THE_CODE_IS_TEXT),
        A::FailedSignIn => lang.text(texts::ADVICE_FAILED_SIGN_IN_TEXT),
        A::NoAccount => lang.text(texts::ADVICE_NO_ACCOUNT_TEXT),
        A::PersonalAccount => lang.text(texts::ADVICE_PERSONAL_ACCOUNT_TEXT),
        A::OnPremises => lang.text(texts::ADVICE_ON_PREMISES_TEXT),
        A::Synchronised => lang.text(texts::ADVICE_SYNCHRONISED_TEXT),
        A::NeverLinks => lang.text(texts::ADVICE_NEVER_LINKS_TEXT),
        A::NeverNumbers => lang.text(texts::ADVICE_NEVER_NUMBERS_TEXT),
        A::NeverCodes => lang.text(texts::ADVICE_NEVER_CODES_TEXT),
        A::NeverRemote => lang.text(texts::ADVICE_NEVER_REMOTE_TEXT),
    };
    text.to_owned()
}

/// The organisation's own words, ended as a sentence.
fn sentence(words: &str) -> String {
    let words = words.trim();
    if words.ends_with(['.', '!', '?']) { words.to_owned() } else { format!("{words}.") }
}
