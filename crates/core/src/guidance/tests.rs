//! The laws of the advice, over every verdict, every kind and every answer.

use super::*;
use crate::brands::microsoft::MICROSOFT;
use crate::context::{Account, Answers, Deed, Deeds, YesNo, YesNoUnsure};
use crate::policy::Policy;
use crate::trust::ClaimPlace;
use crate::verdict::{Basis, Origin, Reason, Unusual, Verdict};
use AdvicePhrase as A;
use FurtherStep as F;

mod elsewhere;

fn reasons() -> Vec<(Origin, Reason)> {
    vec![
        (Origin::Genuine, Reason::Signed),
        (Origin::GenuineCaution, Reason::Unusual(Unusual::Forwarded)),
        (Origin::GenuineCaution, Reason::StrangersText { address: "x".into() }),
        (Origin::GenuineCaution, Reason::PassedOn { address: "x".into(), by: "y".into() }),
        (Origin::Suspicious, Reason::Replayed { seconds: 9_999_999 }),
        (Origin::Suspicious, Reason::ServerOnly { signer: None, shared: Some(true) }),
        (Origin::Spoofed, Reason::ChecksFailed),
        (Origin::CannotTell, Reason::CutOff),
        (Origin::CannotTell, Reason::LongUnderWay { seconds: 9_999_999 }),
        (Origin::CannotTell, forward()),
        (Origin::NotTheBrand, Reason::NotTheBrand { domain: "x".into() }),
        (Origin::NotTheBrand, mention()),
        (Origin::NotTheBrand, false_address(true)),
        (Origin::NotTheBrand, false_address(false)),
        (Origin::NotTheBrand, plays(MICROSOFT.name)),
        (Origin::NotTheBrand, plays("PayPal")),
    ]
}

fn forward() -> Reason {
    Reason::Forward { domain: "home.example".into(), program: None, attached: false }
}

fn mention() -> Reason {
    let (words, domain) = ("Microsoft training".into(), "firm.example".into());
    Reason::MentionsBrand { place: ClaimPlace::Subject, words, domain }
}

fn false_address(mentions_brand: bool) -> Reason {
    Reason::FalseAddress { domain: "firm.example".into(), mentions_brand }
}

fn plays(brand: &'static str) -> Reason {
    let (words, domain) = (brand.into(), "firm.example".into());
    Reason::PlaysBrand { brand, place: ClaimPlace::DisplayName, words, domain }
}

fn verdict(origin: Origin, reason: Reason) -> Verdict {
    Verdict {
        brand: &MICROSOFT,
        origin,
        basis: Basis::None,
        reason,
        row: 1,
        decided_by: Vec::new(),
    }
}

fn advice(origin: Origin, kind: MailKind, answers: Answers) -> Guidance {
    let reason = if origin == Origin::Genuine { Reason::Signed } else { Reason::NotEnough };
    advise(&verdict(origin, reason), &[], kind, &Policy::default(), answers)
}

fn said(guidance: &Guidance) -> impl Iterator<Item = &A> {
    let Guidance { step, steps, explanations, .. } = guidance;
    std::iter::once(step).chain(steps).chain(explanations).map(|one| &one.says)
}

/// Every answer to every question but the deeds.
fn situations() -> Vec<Answers> {
    let mut all = Vec::new();
    for asked in [None, Some(YesNo::Yes), Some(YesNo::No)] {
        for account in
            [None, Some(Account::Mine), Some(Account::SomebodyElses), Some(Account::IHaveNone)]
        {
            for organisation in
                [None, Some(YesNoUnsure::Yes), Some(YesNoUnsure::No), Some(YesNoUnsure::Unsure)]
            {
                all.push(Answers { asked, account, organisation, ..Answers::default() });
            }
        }
    }
    all
}

fn deeds() -> impl Iterator<Item = Deeds> {
    (0..1_u16 << Deed::ALL.len()).map(|bits| {
        let ticked = Deed::ALL.into_iter().enumerate().filter(|(at, _)| bits >> at & 1 > 0);
        ticked.fold(Deeds::NONE, |deeds, (_, deed)| deeds.with(deed, true))
    })
}

fn at_work(answers: Answers) -> Answers {
    Answers { organisation: Some(YesNoUnsure::Yes), ..answers }
}

fn did(deed: Deed) -> Answers {
    Answers { did: Deeds::NONE.with(deed, true), ..Answers::default() }
}

#[test]
fn every_verdict_kind_and_answer_leads_somewhere_once() {
    let policy = Policy {
        help_desk: Some("Call 555 0100".into()),
        report_address: Some("phish@example.com".into()),
        guidance: vec!["Ask Kim.".into()],
        ..Policy::default()
    };
    let known = |address| MICROSOFT.addresses.all().any(|official| official.address == address);
    for (origin, reason) in reasons() {
        let verdict = verdict(origin, reason);
        for kind in MailKind::ALL {
            for answers in situations() {
                let guidance = advise(&verdict, &[], kind, &policy, answers);
                let told = format!("{origin:?} {kind:?} {answers:?}");
                // One of them is the organisation's own line.
                assert!(guidance.steps.len() > 1, "{told}");
                for (i, one) in guidance.steps.iter().enumerate() {
                    let mut after = guidance.steps.iter().skip(i + 1);
                    assert!(after.all(|other| other.says != one.says), "{told}: {:?}", one.says);
                    assert!(one.address.is_none_or(known), "{:?}", one.address);
                }
            }
        }
    }
}

#[test]
fn news_of_what_happened_never_gets_the_calm_of_codes() {
    for (origin, reason) in reasons() {
        let verdict = verdict(origin, reason);
        for kind in MailKind::ALL.into_iter().filter(|kind| *kind != MailKind::SecurityCode) {
            for answers in situations() {
                let corrected = Answers { kind: Some(kind), ..answers };
                for (recognised, answers) in [(kind, answers), (MailKind::SecurityCode, corrected)]
                {
                    let guidance = advise(&verdict, &[], recognised, &Policy::default(), answers);
                    assert_eq!(guidance.kind, kind);
                    let calm = said(&guidance).find(|says| {
                        matches!(
                            says,
                            A::YouDidNotAsk
                                | A::WhatTheCodeIs
                                | A::FailedSignIn
                                | A::First(
                                    FirstStep::Code
                                        | FirstStep::AskedCode
                                        | FirstStep::OthersCode
                                        | FirstStep::WorkCode
                                )
                        )
                    });
                    assert_eq!(calm, None, "{origin:?} {kind:?} {answers:?}");
                }
            }
        }
    }
}

#[test]
fn no_advice_says_to_use_a_code_and_not_to() {
    for (origin, reason) in reasons() {
        let verdict = verdict(origin, reason);
        for kind in MailKind::ALL {
            for answers in situations() {
                let guidance = advise(&verdict, &[], kind, &Policy::default(), answers);
                let told = format!("{:?} {kind:?} {answers:?}", verdict.reason);
                let any = |wanted: &[A]| said(&guidance).any(|says| wanted.contains(says));
                let warns = [A::OldCode, A::StepCannotTell, A::StepSuspicious, A::StepSpoofed];
                let enter = [A::YouAsked, A::First(FirstStep::AskedCode)];
                assert!(!(any(&warns) && any(&enter)), "{told}");
                let idle = [A::YouDidNotAsk, A::NoAccountNothingToDo];
                let asked = [A::YouAsked, A::AskAnew, A::First(FirstStep::AskedCode)];
                assert!(!(any(&idle) && any(&asked)), "{told}");
                assert!(!answers.asked_for_it() || !any(&idle), "{told}");
            }
        }
    }
}

#[test]
fn an_alarm_in_strangers_words_is_none() {
    let strangers = reasons().into_iter().filter(|(_, reason)| {
        matches!(reason, Reason::StrangersText { .. } | Reason::PassedOn { .. })
    });
    for (origin, reason) in strangers {
        let verdict = verdict(origin, reason);
        for kind in MailKind::ALL.into_iter().filter(|kind| kind.is_alert()) {
            for answers in situations() {
                let guidance = advise(&verdict, &[], kind, &Policy::default(), answers);
                assert_eq!(guidance.step.says, A::StepCaution);
                let alarm = said(&guidance).find(|says| {
                    matches!(
                        says,
                        A::SignOutEverywhere
                            | A::Further(
                                F::ScanFirst
                                    | F::NewPassword
                                    | F::LockedOut
                                    | F::MailRules
                                    | F::WorkPassword
                            )
                    )
                });
                assert_eq!(alarm, None, "{kind:?} {answers:?}");
            }
        }
    }
}

#[test]
fn every_kind_is_asked_for_first_where_it_matters() {
    for (origin, reason) in reasons() {
        let guidance = advise(
            &verdict(origin, reason),
            &[],
            MailKind::Unknown,
            &Policy::default(),
            Answers::default(),
        );
        let asks = guidance.questions.first() == Some(&Question::Kind);
        assert_eq!(asks, !matches!(origin, Origin::Spoofed | Origin::NotTheBrand), "{origin:?}");
    }
}

#[test]
fn a_work_account_gets_work_pages_only() {
    let personal = |address: &str| address.starts_with("account.");
    for (origin, reason) in reasons() {
        let verdict = verdict(origin, reason);
        for kind in MailKind::ALL {
            for answers in situations().into_iter().map(at_work) {
                for did in [Deeds::NONE, Deeds::NONE.with(Deed::TypedPassword, true)] {
                    let answers = Answers { did, ..answers };
                    let guidance = advise(&verdict, &[], kind, &Policy::default(), answers);
                    let told = format!("{origin:?} {kind:?} {answers:?}");
                    for one in std::iter::once(&guidance.step).chain(&guidance.steps) {
                        assert!(!one.address.is_some_and(personal), "{told}: {one:?}");
                        let menus = matches!(
                            one.says,
                            A::SignOutEverywhere | A::TwoStep | A::UnknownActivity
                        );
                        assert!(!menus, "{told}: {one:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn only_what_is_phishing_is_reported_as_such() {
    for (origin, reason) in reasons() {
        let verdict = verdict(origin, reason);
        for answers in situations() {
            let guidance =
                advise(&verdict, &[], MailKind::SecurityCode, &Policy::default(), answers);
            let reported = said(&guidance).any(|says| matches!(says, A::Report { .. }));
            let asked = answers.asked_for_it();
            let is_phishing = match origin {
                Origin::Spoofed => true,
                Origin::Suspicious => !asked,
                Origin::NotTheBrand => matches!(verdict.reason, Reason::FalseAddress { .. }),
                Origin::Genuine | Origin::GenuineCaution | Origin::CannotTell => false,
            };
            assert_eq!(reported, is_phishing, "{:?} {answers:?}", verdict.reason);
            if origin == Origin::Genuine {
                let spoken = said(&guidance)
                    .any(|says| matches!(says, A::ReportOnceKnown { .. } | A::ReportIfScam { .. }));
                assert!(!spoken, "{answers:?}");
            }
        }
    }
}

#[test]
fn every_deed_leads_to_something_first() {
    for (origin, reason) in reasons() {
        let verdict = verdict(origin, reason);
        for deeds in deeds() {
            for organisation in [None, Some(YesNoUnsure::Yes)] {
                let answers = Answers { did: deeds, organisation, ..Answers::default() };
                let guidance =
                    advise(&verdict, &[], MailKind::Unknown, &Policy::default(), answers);
                let first = guidance.steps.first().and_then(|one| one.because.first());
                let done = deeds != Deeds::NONE;
                assert_eq!(
                    first == Some(&Because::Answer(Question::Did)),
                    done,
                    "{origin:?} {answers:?}"
                );
                for (i, one) in guidance.steps.iter().enumerate() {
                    let mut after = guidance.steps.iter().skip(i + 1);
                    assert!(after.all(|other| other.says != one.says), "{answers:?}");
                }
            }
        }
    }
}

#[test]
fn the_scan_comes_before_the_password_and_the_bank_before_all() {
    let everything = Deed::ALL.into_iter().fold(Deeds::NONE, |deeds, deed| deeds.with(deed, true));
    let answers = Answers { did: everything, ..Answers::default() };
    let guidance = advice(Origin::Spoofed, MailKind::Unknown, answers);
    let first: Vec<&A> = guidance.steps.iter().map(|one| &one.says).take(5).collect();
    let expected = [
        A::Further(F::RemoteAccess),
        A::Further(F::MoneySent),
        A::Further(F::CardGiven),
        A::Further(F::ScanFirst),
        A::ChangePassword,
    ];
    assert_eq!(first, expected.iter().collect::<Vec<_>>());
    for kind in MailKind::ALL.into_iter().filter(|kind| kind.is_alert()) {
        let guidance = advice(Origin::Genuine, kind, Answers::default());
        let at = |wanted: A| said(&guidance).position(|says| *says == wanted);
        let scan = at(A::Further(F::ScanFirst));
        assert!(scan.is_some(), "{kind:?}");
        for password in [A::Further(F::NewPassword), A::UnknownActivity] {
            assert!(at(password.clone()).is_none_or(|at| scan < Some(at)), "{kind:?} {password:?}");
        }
        assert!(at(A::Further(F::MailRules)).is_some() && at(A::Further(F::Apps)).is_some());
        assert!(at(A::SignOutEverywhere).is_some(), "{kind:?}");
    }
}

#[test]
fn whoever_has_no_account_is_told_to_find_out() {
    let answers = Answers { account: Some(Account::IHaveNone), ..Answers::default() };
    for kind in MailKind::ALL {
        let guidance = advice(Origin::Genuine, kind, answers);
        if matches!(kind, MailKind::Invitation | MailKind::ServiceNotice) {
            continue;
        }
        assert_eq!(guidance.step.says, A::First(FirstStep::FindOut), "{kind:?}");
        assert_eq!(guidance.step.address, Some("account.microsoft.com"), "{kind:?}");
    }
    let caution = advice(Origin::GenuineCaution, MailKind::Unknown, answers);
    assert!(caution.steps.iter().any(|one| one.says == A::First(FirstStep::FindOut)));
}
