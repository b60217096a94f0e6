//! What was already done with a mail comes first, whatever the verdict says.
//!
//! It leads to the firm the mail is about: the brand's pages for a mail of the brand or under its name, else the reader's own
//! way to that firm, to the bank, to the employer. A brand is no help with somebody else's phish.

use super::choose::Steps;
use super::{AdvicePhrase as A, Because, FurtherStep as F, Question};
use crate::context::{Answers, Deed, Deeds};
use crate::policy::Policy;

/// Adds the steps that limit the damage. `of_brand`: the mail is about the brand's account.
pub(super) fn limit(steps: &mut Steps<'_>, of_brand: bool, policy: &Policy, answers: Answers) {
    let did = |deed| answers.did.has(deed);
    let why = Because::Answer(Question::Did);
    let work = answers.at_work();
    let password = did(Deed::TypedPassword);
    let inside = password || did(Deed::PassedCode) || did(Deed::ApprovedSignIn);
    // Whoever is on the machine, or has the money on its way, is faster than everybody else.
    for (deed, step) in [
        (Deed::GrantedRemote, F::RemoteAccess),
        (Deed::SentMoney, F::MoneySent),
        (Deed::GaveCard, F::CardGiven),
    ] {
        if did(deed) {
            steps.push(A::Further(step), why);
        }
    }
    match (of_brand, work) {
        (true, true) if inside => steps.push(A::ChangePassword, why),
        (true, false) => own_account(steps, answers, inside),
        (false, _) => {
            if password {
                steps.push(A::Further(F::FirmPassword), why);
            }
            if did(Deed::PassedCode) || did(Deed::ApprovedSignIn) {
                steps.push(A::Further(F::FirmCode), why);
            }
        }
        (true, true) => {}
    }
    if work && answers.did != Deeds::NONE {
        let help_desk = policy.help_desk.as_deref().map(Box::from);
        steps.push(A::TellItNow { help_desk }, why);
        if inside {
            steps.push(A::Further(F::WorkSignOut), why);
        }
    }
    if password {
        steps.push(A::ChangeElsewhere, why);
    }
    if did(Deed::CalledNumber) {
        steps.push(A::NumberCalled, why);
    }
    // At work the machine is IT's, which was told.
    if did(Deed::OpenedAttachment) && !work {
        steps.push(A::Further(F::AttachmentOpened), why);
    }
    if answers.did == Deeds::NONE.with(Deed::OpenedLink, true) {
        steps.push(A::LinkOpened, why);
    }
}

/// The reader's own personal account, into which somebody may have come (`inside`), in the order of the brand's page for accounts that somebody else was in.
fn own_account(steps: &mut Steps<'_>, answers: Answers, inside: bool) {
    let did = |deed| answers.did.has(deed);
    let why = Because::Answer(Question::Did);
    if did(Deed::TypedPassword) {
        steps.push(A::Further(F::ScanFirst), why);
        steps.push(A::ChangePassword, why);
    }
    if did(Deed::PassedCode) {
        steps.push(A::CodePassedOn, why);
    }
    if did(Deed::ApprovedSignIn) {
        steps.push(A::Further(F::SignInApproved), why);
    }
    if inside {
        steps.push(A::Further(F::LockedOut), why);
        steps.push(A::SignOutEverywhere, why);
        for step in [F::MailRules, F::SecurityInfo, F::Apps] {
            steps.push(A::Further(step), why);
        }
    }
}
