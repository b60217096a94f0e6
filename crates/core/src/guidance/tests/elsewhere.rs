//! What is advised after a mail that is not the brand's, and after somebody's forward of one.

use super::*;

#[test]
fn a_phish_of_somebody_else_leads_to_nobodys_page_of_the_brand() {
    for deed in Deed::ALL {
        for answers in [did(deed), at_work(did(deed))] {
            let guidance = advice(Origin::NotTheBrand, MailKind::Unknown, answers);
            for one in std::iter::once(&guidance.step).chain(&guidance.steps) {
                assert_eq!(one.address, None, "{deed:?}: {one:?}");
            }
            assert!(guidance.questions.contains(&Question::Organisation), "{deed:?}");
        }
    }
    let password = advice(Origin::NotTheBrand, MailKind::Unknown, did(Deed::TypedPassword));
    assert!(said(&password).any(|says| *says == A::Further(F::FirmPassword)));
    let employer = advice(Origin::NotTheBrand, MailKind::Unknown, at_work(did(Deed::GaveCard)));
    assert!(said(&employer).any(|says| matches!(says, A::TellItNow { .. })));
}

fn about(origin: Origin, reason: Reason, answers: Answers) -> Guidance {
    advise(&verdict(origin, reason), &[], MailKind::UnusualSignIn, &Policy::default(), answers)
}

#[test]
fn a_false_address_under_the_brands_name_leads_to_the_brand() {
    let password = A::Further(F::FirmPassword);
    let typed = did(Deed::TypedPassword);
    let brand = about(Origin::NotTheBrand, false_address(true), typed);
    assert_eq!(brand.step.says, A::StepMentionsBrand);
    assert_eq!(brand.step.address, Some("account.microsoft.com"));
    assert!(said(&brand).any(|says| *says == A::ChangePassword));
    assert!(said(&brand).all(|says| *says != password));
    let firm = about(Origin::NotTheBrand, false_address(false), typed);
    assert_eq!((&firm.step.says, firm.step.address), (&A::StepFalseAddress, None));
    assert!(said(&firm).any(|says| *says == password));
    for guidance in [brand, firm] {
        assert!(said(&guidance).any(|says| matches!(says, A::Report { .. })));
        assert_eq!(guidance.never.len(), 4, "it is a lie");
    }
}

#[test]
fn who_is_played_is_who_is_asked() {
    let password = A::Further(F::FirmPassword);
    let typed = did(Deed::TypedPassword);
    let other = about(Origin::NotTheBrand, plays("PayPal"), typed);
    assert_eq!(other.step.says, A::StepPlaysBrand { brand: "PayPal" });
    assert!(std::iter::once(&other.step).chain(&other.steps).all(|one| one.address.is_none()));
    assert!(said(&other).any(|says| *says == password));
    let own = about(Origin::NotTheBrand, plays(MICROSOFT.name), typed);
    assert_eq!(own.step.says, A::StepMentionsBrand);
    assert!(said(&own).any(|says| *says == A::ChangePassword));
    assert!(said(&own).all(|says| *says != password));
    for guidance in [other, own] {
        assert!(said(&guidance).any(|says| matches!(says, A::ReportOnceKnown { .. })));
        assert_eq!(guidance.never.len(), 4, "it deceives");
    }
}

#[test]
fn a_mention_leads_to_the_brand_and_is_no_lie() {
    let guidance = about(Origin::NotTheBrand, mention(), Answers::default());
    assert_eq!(guidance.step.says, A::StepMentionsBrand);
    assert_eq!(guidance.step.address, Some("account.microsoft.com"));
    assert!(said(&guidance).any(|says| matches!(says, A::ReportOnceKnown { .. })));
    let never: Vec<&A> = guidance.never.iter().map(|one| &one.says).collect();
    assert_eq!(never, [&A::NeverCodes]);
    let work = about(Origin::NotTheBrand, mention(), at_work(Answers::default()));
    assert_eq!(work.step.address, Some("mysignins.microsoft.com"));
    assert!(said(&work).any(|says| matches!(says, A::AskIt { .. })));
}

#[test]
fn a_forward_asks_for_the_original() {
    let guidance = about(Origin::CannotTell, forward(), Answers::default());
    assert_eq!(guidance.step.says, A::StepCannotTell);
    assert_eq!(guidance.steps.first().map(|one| &one.says), Some(&A::GetOriginal));
    assert!(said(&guidance).any(|says| matches!(says, A::ReportOnceKnown { .. })));
    assert_eq!(guidance.never.len(), 4);
}
