//! Which advice follows from which verdict, which kind of mail and which answers.

use super::damage;
use super::further_step::{either_way, notice, unasked};
use super::{Advice, AdvicePhrase as A, Because, FirstStep, FurtherStep, Guidance, Question};
use crate::brands::addresses::{Addresses, Official};
use crate::checks::Finding;
use crate::context::{Account, Answers, Deeds, YesNoUnsure};
use crate::kind::MailKind;
use crate::policy::Policy;
use crate::verdict::Reason;
use crate::verdict::{Origin, Verdict};

/// Chooses what to say, in order. `recognised` is what the mail seems to be about; the reader's word outweighs it.
pub(crate) fn advise(
    verdict: &Verdict,
    findings: &[Finding],
    recognised: MailKind,
    policy: &Policy,
    answers: Answers,
) -> Guidance {
    let kind = answers.kind.unwrap_or(recognised);
    let addresses = &verdict.brand.addresses;
    let work = answers.at_work();
    let step = step(verdict, kind, answers);
    let mut steps = Steps { addresses, work, list: Vec::new() };
    damage::limit(&mut steps, is_about_the_brand(verdict), policy, answers);
    follow_up(&mut steps, &step, verdict, kind, policy, answers);
    for line in &policy.guidance {
        steps.push(A::Organisation(line.as_str().into()), Because::Verdict);
    }
    let because =
        findings.first().map_or(Because::Verdict, |finding| Because::Check(finding.check));
    Guidance {
        kind,
        questions: questions(verdict.origin, answers),
        steps: steps.list,
        explanations: explanations(verdict.origin, kind, because),
        never: never(verdict),
        step,
    }
}

/// The steps chosen so far. What is said already is not said again.
pub(super) struct Steps<'a> {
    addresses: &'a Addresses,
    work: bool,
    list: Vec<Advice>,
}

impl Steps<'_> {
    pub(super) fn push(&mut self, says: A, because: Because) {
        if self.list.iter().all(|one| one.says != says) {
            let address = address(&says, self.addresses, self.work);
            self.list.push(say(says, address, because));
        }
    }

    fn extend(&mut self, says: impl IntoIterator<Item = A>, because: Because) {
        for one in says {
            self.push(one, because);
        }
    }
}

fn say(says: A, address: Option<Official>, because: Because) -> Advice {
    Advice { says, address: address.map(|official| official.address), because: vec![because] }
}

/// What is good to know and leads nowhere.
fn to_know(says: A) -> Advice {
    say(says, None, Because::Verdict)
}

/// Where a following step leads, if anywhere.
fn address(says: &A, addresses: &Addresses, work: bool) -> Option<Official> {
    match says {
        A::First(step) => step.address(addresses, work),
        A::Further(step) => step.address(addresses),
        A::ChangePassword if work => addresses.work_security,
        A::ChangePassword | A::SignOutEverywhere | A::UnknownActivity | A::TwoStep => {
            addresses.security
        }
        A::CodePassedOn | A::LookAtActivity => addresses.activity,
        A::AliasLockDown => addresses.aliases,
        A::LookAtWorkActivity => addresses.work_activity,
        A::StepCaution
        | A::StepSuspicious
        | A::StepSpoofed
        | A::StepNotTheBrand
        | A::StepMentionsBrand
        | A::StepFalseAddress
        | A::StepPlaysBrand { .. }
        | A::StepCannotTell
        | A::ChangeElsewhere
        | A::LinkOpened
        | A::NumberCalled
        | A::TellItNow { .. }
        | A::YouAsked
        | A::AskAnew
        | A::YouDidNotAsk
        | A::TakeAddressOff
        | A::NoAccountNothingToDo
        | A::AskIt { .. }
        | A::Report { .. }
        | A::ReportOnceKnown { .. }
        | A::ReportIfScam { .. }
        | A::NothingElse
        | A::OldCode
        | A::GetOriginal
        | A::Organisation(_)
        | A::WhyThisAnswer
        | A::WhatTheCodeIs
        | A::FailedSignIn
        | A::NoAccount
        | A::PersonalAccount
        | A::OnPremises
        | A::Synchronised
        | A::NeverLinks
        | A::NeverNumbers
        | A::NeverCodes
        | A::NeverRemote => None,
    }
}

/// A mail of the brand's or under its name. Everything else is about a firm that this program does not know.
fn is_about_the_brand(verdict: &Verdict) -> bool {
    verdict.origin != Origin::NotTheBrand || mentions_brand(verdict)
}

fn mentions_brand(verdict: &Verdict) -> bool {
    if let Reason::PlaysBrand { brand, .. } = verdict.reason {
        brand == verdict.brand.name
    } else if let Reason::FalseAddress { mentions_brand, .. } = verdict.reason {
        mentions_brand
    } else {
        matches!(verdict.reason, Reason::MentionsBrand { .. })
    }
}

/// Strangers wrote parts of a mail that the brand sent.
fn holds_strangers_text(verdict: &Verdict) -> bool {
    matches!(verdict.reason, Reason::StrangersText { .. } | Reason::PassedOn { .. })
}

/// Somebody else's mail: what to do with it follows from whom it plays and whether its address is true.
fn elsewhere(verdict: &Verdict) -> A {
    if let Reason::FalseAddress { .. } = verdict.reason {
        A::StepFalseAddress
    } else if let Reason::PlaysBrand { brand, .. } = verdict.reason {
        A::StepPlaysBrand { brand }
    } else {
        A::StepNotTheBrand
    }
}

/// The mail is a lie, or plays somebody: whatever is in it is not to be used.
fn deceives(verdict: &Verdict) -> bool {
    matches!(verdict.reason, Reason::FalseAddress { .. } | Reason::PlaysBrand { .. })
}

fn step(verdict: &Verdict, kind: MailKind, answers: Answers) -> Advice {
    let addresses = &verdict.brand.addresses;
    let work = answers.at_work();
    let account = if work { addresses.work_activity } else { addresses.account };
    let first = || {
        let first = FirstStep::of(kind, answers);
        (A::First(first), first.address(addresses, work))
    };
    let (says, address) = match verdict.origin {
        Origin::Genuine => first(),
        Origin::GenuineCaution => {
            // What is always strangers' text has a step of its own for it.
            if kind.is_of_strangers()
                || (kind != MailKind::Unknown && !holds_strangers_text(verdict))
            {
                first()
            } else {
                (A::StepCaution, account)
            }
        }
        Origin::Suspicious => (A::StepSuspicious, account),
        Origin::Spoofed => (A::StepSpoofed, account),
        Origin::NotTheBrand if mentions_brand(verdict) => (A::StepMentionsBrand, account),
        Origin::NotTheBrand => (elsewhere(verdict), None),
        Origin::CannotTell => (A::StepCannotTell, account),
    };
    let because = match answers.kind {
        Some(_) => Because::Answer(Question::Kind),
        None => Because::Verdict,
    };
    say(says, address, because)
}

fn questions(origin: Origin, answers: Answers) -> Vec<Question> {
    match origin {
        Origin::Genuine | Origin::GenuineCaution => vec![
            Question::Kind,
            Question::Asked,
            Question::Account,
            Question::Organisation,
            Question::Did,
        ],
        Origin::Suspicious | Origin::CannotTell => {
            vec![Question::Kind, Question::Did, Question::Asked, Question::Organisation]
        }
        // Only who did something has to tell his employer.
        Origin::NotTheBrand if answers.did == Deeds::NONE => vec![Question::Did],
        Origin::NotTheBrand | Origin::Spoofed => vec![Question::Did, Question::Organisation],
    }
}

fn follow_up(
    steps: &mut Steps<'_>,
    step: &Advice,
    verdict: &Verdict,
    kind: MailKind,
    policy: &Policy,
    answers: Answers,
) {
    let work = answers.at_work();
    let asked = answers.asked_for_it();
    let is_code = matches!(kind, MailKind::SecurityCode | MailKind::Unknown);
    match verdict.origin {
        Origin::Genuine | Origin::GenuineCaution => {
            if asked
                && kind == MailKind::SecurityCode
                && step.says != A::First(FirstStep::AskedCode)
            {
                steps.push(A::YouAsked, Because::Answer(Question::Asked));
            }
            // An alarm in a stranger's words is none; what is right for any mail is right for it.
            let alarm = kind.is_alert() && holds_strangers_text(verdict);
            let told = if alarm { MailKind::Unknown } else { kind };
            at_work(steps, told, policy, answers);
            if !work {
                genuine(steps, step, told, answers);
            }
            // The pages for account and payments are personal ones.
            if !work || kind.is_of_strangers() {
                steps.extend(notice(kind), Because::Verdict);
            }
            if holds_strangers_text(verdict) {
                let address = policy.report_address.as_deref().map(Box::from);
                steps.push(A::ReportIfScam { address }, Because::Verdict);
            }
        }
        Origin::Suspicious | Origin::CannotTell => {
            if verdict.origin == Origin::CannotTell {
                steps.push(A::GetOriginal, Because::Verdict);
            } else if matches!(verdict.reason, Reason::Replayed { .. }) {
                steps.push(A::OldCode, Because::Verdict);
            }
            if asked && is_code {
                // Not "enter it": the step says that no code of this mail is to be used.
                steps.push(A::AskAnew, Because::Answer(Question::Asked));
            }
            if !work {
                steps.extend([A::LookAtActivity, A::UnknownActivity], Because::Verdict);
                steps.extend(either_way(kind), Because::Verdict);
            }
            at_work(steps, kind, policy, answers);
            steps.push(report(verdict, policy, answers), Because::Verdict);
        }
        Origin::Spoofed => {
            steps.push(report(verdict, policy, answers), Because::Verdict);
            at_work(steps, kind, policy, answers);
            if !work {
                steps.push(A::LookAtActivity, Because::Verdict);
            }
            if answers.did == Deeds::NONE {
                steps.push(A::NothingElse, Because::Verdict);
            }
        }
        Origin::NotTheBrand => {
            if mentions_brand(verdict) {
                at_work(steps, kind, policy, answers);
            } else if work {
                ask_it(steps, policy);
            }
            steps.push(report(verdict, policy, answers), Because::Verdict);
        }
    }
}

/// Only what is one is reported as phishing: not what nobody knows yet, and not what the reader asked for himself.
fn report(verdict: &Verdict, policy: &Policy, answers: Answers) -> A {
    let address = policy.report_address.as_deref().map(Box::from);
    let asked = answers.asked_for_it();
    match verdict.origin {
        Origin::Spoofed => A::Report { address },
        Origin::NotTheBrand if matches!(verdict.reason, Reason::FalseAddress { .. }) => {
            A::Report { address }
        }
        Origin::Suspicious if !asked => A::Report { address },
        Origin::Suspicious
        | Origin::CannotTell
        | Origin::NotTheBrand
        | Origin::Genuine
        | Origin::GenuineCaution => A::ReportOnceKnown { address },
    }
}

fn ask_it(steps: &mut Steps<'_>, policy: &Policy) {
    // Whoever was told to tell them now is not told to ask them.
    if steps.list.iter().any(|one| matches!(one.says, A::TellItNow { .. })) {
        return;
    }
    let help_desk = policy.help_desk.as_deref().map(Box::from);
    steps.push(A::AskIt { help_desk }, Because::Answer(Question::Organisation));
}

/// A work or school account: the employer, and the pages for such accounts alone.
fn at_work(steps: &mut Steps<'_>, kind: MailKind, policy: &Policy, answers: Answers) {
    let organisation = Because::Answer(Question::Organisation);
    match answers.organisation {
        Some(YesNoUnsure::Yes) => {
            ask_it(steps, policy);
            steps.push(A::LookAtWorkActivity, organisation);
            if !answers.asked_for_it() {
                steps.push(A::Further(FurtherStep::WorkActivity), organisation);
                if kind.is_alert() {
                    steps.push(A::Further(FurtherStep::WorkPassword), organisation);
                }
            }
        }
        Some(YesNoUnsure::Unsure) => ask_it(steps, policy),
        Some(YesNoUnsure::No) | None => {}
    }
}

/// A genuine mail about a personal account: what follows depends on who did it and whose account it is.
fn genuine(steps: &mut Steps<'_>, step: &Advice, kind: MailKind, answers: Answers) {
    let asked = answers.asked_for_it();
    let account = Because::Answer(Question::Account);
    // These go to people with and without an account alike.
    if kind.is_of_strangers() {
        return;
    }
    match answers.account {
        Some(Account::SomebodyElses) => steps.push(A::TakeAddressOff, account),
        Some(Account::IHaveNone) => {
            let find_out = A::First(FirstStep::FindOut);
            if step.says != find_out && !asked {
                steps.push(find_out, account);
            }
            // Whoever asked for it himself is dealing with an account.
            if !asked {
                steps.push(A::NoAccountNothingToDo, account);
            }
            steps.push(A::Further(FurtherStep::AccountFound), account);
        }
        Some(Account::Mine) | None => {
            let because = match (answers.asked, answers.account) {
                (Some(_), _) => Because::Answer(Question::Asked),
                (None, Some(_)) => account,
                (None, None) => Because::Verdict,
            };
            if asked {
                if notice(kind).is_empty() {
                    steps.push(A::LookAtActivity, because);
                }
            } else {
                steps.extend(unasked(kind), because);
            }
        }
    }
}

fn explanations(origin: Origin, kind: MailKind, because: Because) -> Vec<Advice> {
    let of_the_account = [A::NoAccount, A::PersonalAccount, A::OnPremises, A::Synchronised];
    let mut chosen = vec![say(A::WhyThisAnswer, None, because)];
    match origin {
        Origin::Genuine | Origin::GenuineCaution | Origin::Suspicious | Origin::CannotTell => {
            // A code that nobody uses opens nothing; that must not be read beside news of what did happen.
            if kind == MailKind::SecurityCode {
                chosen.extend([A::WhatTheCodeIs, A::FailedSignIn].map(to_know));
            }
            chosen.extend(of_the_account.map(to_know));
        }
        Origin::Spoofed => chosen.push(to_know(A::NoAccount)),
        Origin::NotTheBrand => {}
    }
    chosen
}

fn never(verdict: &Verdict) -> Vec<Advice> {
    match verdict.origin {
        Origin::NotTheBrand if !deceives(verdict) => vec![to_know(A::NeverCodes)],
        Origin::Genuine
        | Origin::GenuineCaution
        | Origin::Suspicious
        | Origin::Spoofed
        | Origin::NotTheBrand
        | Origin::CannotTell => {
            [A::NeverLinks, A::NeverNumbers, A::NeverCodes, A::NeverRemote].map(to_know).to_vec()
        }
    }
}
