//! Which advice follows from which verdict and which answers.

use super::{Advice, AdvicePhrase as A, Because, Guidance, Question};
use crate::brands::addresses::{Addresses, Official};
use crate::checks::Finding;
use crate::context::{Account, Answers, Deeds, YesNo, YesNoUnsure};
use crate::policy::Policy;
use crate::verdict::Reason;
use crate::verdict::{Origin, Verdict};

/// Chooses what to say, in order.
pub(crate) fn advise(
    verdict: &Verdict,
    findings: &[Finding],
    policy: &Policy,
    answers: Answers,
) -> Guidance {
    let addresses = &verdict.brand.addresses;
    let mut steps = damage_control(addresses, policy, answers);
    steps.extend(follow_up(verdict, policy, answers));
    steps.extend(
        policy
            .guidance
            .iter()
            .map(|line| say(A::Organisation(line.as_str().into()), None, Because::Verdict)),
    );
    let because =
        findings.first().map_or(Because::Verdict, |finding| Because::Check(finding.check));
    Guidance {
        step: step(verdict),
        questions: questions(verdict.origin),
        steps,
        explanations: explanations(verdict.origin, because),
        never: never(verdict.origin),
    }
}

fn say(says: A, address: Option<Official>, because: Because) -> Advice {
    Advice { says, address: address.map(|official| official.address), because: vec![because] }
}

fn step(verdict: &Verdict) -> Advice {
    let addresses = &verdict.brand.addresses;
    let (says, address) = match verdict.origin {
        Origin::Genuine => (A::StepGenuine, addresses.activity),
        Origin::GenuineCaution => (A::StepCaution, addresses.account),
        Origin::Suspicious => (A::StepSuspicious, addresses.account),
        Origin::Spoofed => (A::StepSpoofed, addresses.account),
        Origin::NotTheBrand if matches!(verdict.reason, Reason::MentionsBrand { .. }) => {
            (A::StepMentionsBrand, addresses.account)
        }
        Origin::NotTheBrand => elsewhere(verdict),
        Origin::CannotTell => (A::StepCannotTell, addresses.account),
    };
    say(says, address, Because::Verdict)
}

/// Somebody else's mail: what to do with it follows from whom it plays and whether its address is true.
fn elsewhere(verdict: &Verdict) -> (A, Option<Official>) {
    if let Reason::FalseAddress { .. } = verdict.reason {
        (A::StepFalseAddress, None)
    } else if let Reason::PlaysBrand { brand, .. } = verdict.reason {
        if brand == verdict.brand.name {
            (A::StepMentionsBrand, verdict.brand.addresses.account)
        } else {
            (A::StepPlaysBrand { brand }, None)
        }
    } else {
        (A::StepNotTheBrand, None)
    }
}

fn questions(origin: Origin) -> Vec<Question> {
    match origin {
        Origin::Genuine | Origin::GenuineCaution => {
            vec![Question::Asked, Question::Account, Question::Organisation, Question::Did]
        }
        Origin::Suspicious | Origin::CannotTell => {
            vec![Question::Did, Question::Asked, Question::Organisation]
        }
        Origin::Spoofed => vec![Question::Did, Question::Organisation],
        Origin::NotTheBrand => vec![Question::Did],
    }
}

/// What was already done comes first, whatever the verdict says.
fn damage_control(addresses: &Addresses, policy: &Policy, answers: Answers) -> Vec<Advice> {
    let Deeds { opened_link, typed_password, passed_code, called_number } = answers.did;
    let did = Because::Answer(Question::Did);
    let work = answers.organisation == Some(YesNoUnsure::Yes);
    let mut steps = Vec::new();
    if typed_password {
        steps.push(say(
            A::ChangePassword,
            if work { addresses.work_security } else { addresses.security },
            did,
        ));
    }
    if passed_code {
        steps.push(say(
            A::CodePassedOn,
            if work { addresses.work_activity } else { addresses.activity },
            did,
        ));
    }
    if work && (typed_password || passed_code || opened_link || called_number) {
        steps.push(say(
            A::TellItNow { help_desk: policy.help_desk.as_deref().map(Box::from) },
            None,
            did,
        ));
    }
    if typed_password || passed_code {
        steps.push(say(
            A::SignOutEverywhere,
            if work { addresses.work_security } else { addresses.security },
            did,
        ));
    }
    if typed_password {
        steps.push(say(A::ChangeElsewhere, None, did));
    }
    if called_number {
        steps.push(say(A::NumberCalled, None, did));
    }
    if opened_link && !typed_password {
        steps.push(say(A::LinkOpened, None, did));
    }
    steps
}

fn follow_up(verdict: &Verdict, policy: &Policy, answers: Answers) -> Vec<Advice> {
    let addresses = &verdict.brand.addresses;
    let report = || {
        let address = policy.report_address.as_deref().map(Box::from);
        // An honest mail may get these answers too: nothing tells yet that there is something to report.
        let says = match verdict.origin {
            Origin::CannotTell | Origin::NotTheBrand => A::ReportOnceKnown { address },
            Origin::Genuine | Origin::GenuineCaution | Origin::Suspicious | Origin::Spoofed => {
                A::Report { address }
            }
        };
        say(says, None, Because::Verdict)
    };
    let at_work = match answers.organisation {
        Some(YesNoUnsure::Yes) => vec![
            say(
                A::AskIt { help_desk: policy.help_desk.as_deref().map(Box::from) },
                None,
                Because::Answer(Question::Organisation),
            ),
            say(
                A::LookAtWorkActivity,
                addresses.work_activity,
                Because::Answer(Question::Organisation),
            ),
        ],
        Some(YesNoUnsure::Unsure) => vec![say(
            A::AskIt { help_desk: policy.help_desk.as_deref().map(Box::from) },
            None,
            Because::Answer(Question::Organisation),
        )],
        Some(YesNoUnsure::No) | None => Vec::new(),
    };
    let harmed = answers.did != Deeds::default();
    match verdict.origin {
        Origin::GenuineCaution
            if matches!(verdict.reason, Reason::StrangersText { .. } | Reason::PassedOn { .. }) =>
        {
            let mut steps = at_work;
            steps.extend([say(A::LookAtActivity, addresses.activity, Because::Verdict), report()]);
            steps
        }
        Origin::Genuine | Origin::GenuineCaution => genuine(addresses, answers, at_work),
        Origin::Suspicious | Origin::CannotTell => {
            let mut steps = Vec::new();
            if verdict.origin == Origin::CannotTell {
                steps.push(say(A::GetOriginal, None, Because::Verdict));
            } else if matches!(verdict.reason, Reason::Replayed { .. }) {
                steps.push(say(A::OldCode, None, Because::Verdict));
            }
            if answers.asked == Some(YesNo::Yes) {
                steps.push(say(A::YouAsked, None, Because::Answer(Question::Asked)));
            }
            steps.push(say(A::LookAtActivity, addresses.activity, Because::Verdict));
            steps.push(say(A::UnknownActivity, addresses.security, Because::Verdict));
            steps.extend(at_work);
            steps.push(report());
            steps
        }
        Origin::Spoofed => {
            let mut steps = vec![report()];
            steps.extend(at_work);
            steps.push(say(A::LookAtActivity, addresses.activity, Because::Verdict));
            if !harmed {
                steps.push(say(A::NothingElse, None, Because::Verdict));
            }
            steps
        }
        Origin::NotTheBrand => {
            let mut steps = at_work;
            steps.push(report());
            steps
        }
    }
}

/// A genuine mail: what follows depends on who asked for it and whose account it is about.
fn genuine(addresses: &Addresses, answers: Answers, at_work: Vec<Advice>) -> Vec<Advice> {
    let account = Because::Answer(Question::Account);
    let mut steps = Vec::new();
    match answers.asked {
        Some(YesNo::Yes) => steps.push(say(A::YouAsked, None, Because::Answer(Question::Asked))),
        Some(YesNo::No) => steps.push(say(A::YouDidNotAsk, None, Because::Answer(Question::Asked))),
        None => steps.push(say(A::YouDidNotAsk, None, Because::Verdict)),
    }
    steps.extend(at_work);
    match answers.account {
        Some(Account::SomebodyElses) => {
            steps.push(say(A::TakeAddressOff, addresses.notifications, account));
        }
        Some(Account::IHaveNone) => steps.push(say(A::NoAccountNothingToDo, None, account)),
        Some(Account::Mine) | None => {
            let because = if answers.account.is_some() { account } else { Because::Verdict };
            steps.push(say(A::LookAtActivity, addresses.activity, because));
            if answers.asked != Some(YesNo::Yes) {
                steps.push(say(A::UnknownActivity, addresses.security, because));
                steps.push(say(A::TwoStep, addresses.security, because));
                steps.push(say(A::AliasLockDown, addresses.aliases, because));
            }
        }
    }
    steps
}

fn explanations(origin: Origin, because: Because) -> Vec<Advice> {
    let of_the_account = [
        A::WhatTheCodeIs,
        A::FailedSignIn,
        A::NoAccount,
        A::PersonalAccount,
        A::OnPremises,
        A::Synchronised,
    ];
    let mut chosen = vec![say(A::WhyThisAnswer, None, because)];
    match origin {
        Origin::Genuine | Origin::GenuineCaution | Origin::Suspicious | Origin::CannotTell => {
            chosen.extend(of_the_account.into_iter().map(|says| say(says, None, Because::Verdict)));
        }
        Origin::Spoofed => chosen.push(say(A::NoAccount, None, Because::Verdict)),
        Origin::NotTheBrand => {}
    }
    chosen
}

fn never(origin: Origin) -> Vec<Advice> {
    match origin {
        Origin::NotTheBrand => vec![say(A::NeverCodes, None, Because::Verdict)],
        Origin::Genuine
        | Origin::GenuineCaution
        | Origin::Suspicious
        | Origin::Spoofed
        | Origin::CannotTell => [A::NeverLinks, A::NeverNumbers, A::NeverCodes, A::NeverRemote]
            .into_iter()
            .map(|says| say(says, None, Because::Verdict))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brands::microsoft::MICROSOFT;
    use crate::verdict::Basis;
    use crate::verdict::Unusual;

    const REASONS: &[(Origin, Reason)] = &[
        (Origin::Genuine, Reason::Signed),
        (Origin::GenuineCaution, Reason::Unusual(Unusual::Forwarded)),
        (Origin::Suspicious, Reason::ServerOnly { signer: None, shared: Some(true) }),
        (Origin::Spoofed, Reason::ChecksFailed),
        (Origin::CannotTell, Reason::CutOff),
        (Origin::NotTheBrand, Reason::NotEnough),
    ];

    fn every_answer() -> Vec<Answers> {
        let mut all = Vec::new();
        for asked in [None, Some(YesNo::Yes), Some(YesNo::No)] {
            for account in
                [None, Some(Account::Mine), Some(Account::SomebodyElses), Some(Account::IHaveNone)]
            {
                for organisation in
                    [None, Some(YesNoUnsure::Yes), Some(YesNoUnsure::No), Some(YesNoUnsure::Unsure)]
                {
                    for bits in 0..16_u8 {
                        let did = Deeds {
                            opened_link: bits & 1 > 0,
                            typed_password: bits & 2 > 0,
                            passed_code: bits & 4 > 0,
                            called_number: bits & 8 > 0,
                        };
                        all.push(Answers { asked, account, organisation, did });
                    }
                }
            }
        }
        all
    }

    #[test]
    fn every_verdict_and_every_answer_leads_somewhere_once() {
        let policy = Policy {
            help_desk: Some("Call 555 0100".into()),
            report_address: Some("phish@example.com".into()),
            guidance: vec!["Ask Kim.".into()],
            ..Policy::default()
        };
        for (origin, reason) in REASONS {
            let verdict = Verdict {
                brand: &MICROSOFT,
                origin: *origin,
                basis: Basis::None,
                reason: reason.clone(),
                row: 1,
                decided_by: Vec::new(),
            };
            for answers in every_answer() {
                let guidance = advise(&verdict, &[], &policy, answers);
                assert!(!guidance.steps.is_empty(), "{origin:?} {answers:?}");
                for (i, one) in guidance.steps.iter().enumerate() {
                    assert!(
                        guidance.steps.iter().skip(i + 1).all(|other| other.says != one.says),
                        "{origin:?} {answers:?}: {:?} twice",
                        one.says
                    );
                    assert!(
                        one.address.is_none_or(|address| MICROSOFT
                            .addresses
                            .all()
                            .any(|official| official.address == address)),
                        "{:?}",
                        one.address
                    );
                }
                // Deleting what nobody knows for a fake loses the missing piece, and perhaps an honest mail.
                let reported =
                    guidance.steps.iter().any(|one| matches!(one.says, A::Report { .. }));
                let known = matches!(origin, Origin::Suspicious | Origin::Spoofed);
                assert_eq!(reported, known, "{origin:?} {answers:?}");
                let first = guidance.steps.first().map(|advice| advice.says.clone());
                if answers.did.typed_password {
                    assert_eq!(first, Some(A::ChangePassword), "{origin:?} {answers:?}");
                } else if answers.did.passed_code {
                    assert_eq!(first, Some(A::CodePassedOn), "{origin:?} {answers:?}");
                }
            }
        }
    }
}
