//! No honest address is called false, and no honest firm is told to play a brand, however its mail came.

use countersign_core::verdict::{Origin, Reason, SenderStatus};
use kit::services::*;

const FIRM: &str = "Contoso Ltd <hello@contoso.example>";

/// A mail of a firm whose owner asks to keep out what fails, and that failed.
fn failed(at: At) -> Delivery {
    let mail = Delivery::in_own_name(at, FIRM, "Our offers").finds(
        "spf=fail smtp.mailfrom=contoso.example",
        "dkim=none",
        "dmarc=fail (p=REJECT) header.from=contoso.example",
    );
    Delivery { compauth: "compauth=fail reason=000".to_owned(), ..mail }
}

#[track_caller]
fn sender(delivery: &Delivery) -> SenderStatus {
    let report = judged(delivery.at, &delivery.text());
    assert_eq!(report.verdict.origin, Origin::NotTheBrand, "{:?}", report.verdict);
    report.sender.status
}

#[test]
fn a_pass_for_its_own_domain_confirms_an_address() {
    for at in EVERYWHERE {
        let mail = Delivery::in_own_name(at, FIRM, "Our offers");
        assert_eq!(sender(&mail), SenderStatus::Confirmed, "{at:?}");
        let signed = Delivery { dmarc: String::new(), ..mail };
        assert_eq!(sender(&signed), SenderStatus::Confirmed, "{at:?}: signed alone");
    }
}

#[test]
fn what_an_honest_mail_meets_on_its_way_makes_no_address_false() {
    let elsewhere = "spf=pass smtp.mailfrom=lists.example";
    let none = "dkim=none";
    let refused = "dmarc=fail (p=REJECT) header.from=contoso.example";
    for at in EVERYWHERE {
        assert_eq!(sender(&failed(at)), SenderStatus::False, "{at:?}: nothing explains it");
        for (how, mail) in [
            ("a list", failed(at).also("List-Id: <members.lists.example>")),
            ("sent on by hand", failed(at).also("Resent-From: ann@example.org")),
            ("sent on by a rule", failed(at).also("X-Forwarded-To: ann@example.org")),
            ("signed once", failed(at).plants("DKIM-Signature: v=1; a=rsa-sha256; d=contoso.example; s=k; h=from; bh=AAAA; b=AAAA")),
            ("sealed once", failed(at).plants("ARC-Seal: i=1; a=rsa-sha256; cv=none; d=lists.example; s=k; b=AAAA")),
            ("found in order once", failed(at).plants("Authentication-Results: mx.lists.example; dmarc=pass header.from=contoso.example")),
            ("through a provider", failed(at).finds(elsewhere, none, refused)),
            ("delivered to another mailbox first", failed(at).plants("Delivered-To: joe@univ.example")),
            ("signature broken", failed(at).finds(elsewhere, "dkim=fail (body hash did not verify) header.d=contoso.example", refused)),
            ("signature set aside", failed(at).finds(elsewhere, "dkim=policy header.d=contoso.example", refused)),
            ("signature in doubt", failed(at).finds("spf=none smtp.mailfrom=x.example", "dkim=temperror header.d=contoso.example", refused)),
        ] {
            assert_eq!(sender(&mail), SenderStatus::Unconfirmed, "{at:?}: {how}");
        }
    }
}

/// Exchange lets mail pass overall for reasons that it does not tell.
#[test]
fn what_the_service_let_pass_overall_is_not_false() {
    for word in ["pass reason=130", "softpass reason=202", "other reason=705"] {
        let mail = Delivery { compauth: format!("compauth={word}"), ..failed(At::OutlookCom) };
        assert_eq!(sender(&mail), SenderStatus::Unconfirmed, "{word}");
    }
}

#[test]
fn an_owner_who_asks_for_nothing_makes_no_address_false() {
    for at in NAMED {
        for told in ["(p=NONE)", "", "(p=REJECT dis=NONE)", "(p=REJECT pct=10)"] {
            let dmarc = format!("dmarc=fail {told} header.from=contoso.example");
            let mail =
                failed(at).finds("spf=fail smtp.mailfrom=contoso.example", "dkim=none", &dmarc);
            assert_eq!(sender(&mail), SenderStatus::Unconfirmed, "{at:?}: {told}");
            assert!(judged(at, &mail.text()).sender.failed, "{at:?}: {told}");
        }
    }
}

#[test]
fn firms_that_name_themselves_and_people_play_nobody() {
    for from in [
        "Contoso Google Team <team@contoso.com>",
        "Orange County News <news@county.example>",
        "Anna Chase <anna@mail.example>",
        "Lidl <info@lidl.fr>",
        "PayPal <service@paypal.com>",
        "Target Group <office@target-group.example>",
        "Ana <ana@gmail.com>",
        "Chase <chase@gmail.com>",
        "Dell Anderson <dell@contoso.example>",
        "Nikola Tesla <nikola@gmail.com>",
        "Amazon River Tours <hello@amazonrivertours.com>",
        "Barclays Center <tickets@barclayscenter.com>",
        "Netflix & Chill Podcast <us@netflixandchill.com>",
        "Vodafone Stiftung <info@vodafone-stiftung.de>",
        "Lloyds Pharmacy <info@lloydspharmacy.com>",
        "service@paypal.com via Payments Team <payments@contoso.example>",
    ] {
        for at in EVERYWHERE {
            let mail =
                Delivery::in_own_name(at, from, "Hello").also("List-Id: <a.contoso.example>");
            let report = judged(at, &mail.text());
            assert!(report.sender.claims.is_empty(), "{from}: {:?}", report.sender);
        }
    }
    let about = Delivery::in_own_name(At::Gmail, FIRM, "What the new PayPal rules mean for shops");
    assert!(matches!(judged(At::Gmail, &about.text()).verdict.reason, Reason::NotTheBrand { .. }));
}

#[test]
fn firms_write_of_accounts_at_others() {
    for (from, subject) in [
        ("Patreon <no-reply@patreon.com>", "Your Discord account is linked"),
        ("Have I Been Pwned <noreply@haveibeenpwned.com>", "Your LinkedIn password was leaked"),
        ("Ana <ana@gmail.com>", "Lunch?"),
    ] {
        for at in EVERYWHERE {
            let report = judged(at, &Delivery::in_own_name(at, from, subject).text());
            assert!(report.sender.claims.is_empty(), "{from}: {:?}", report.sender);
        }
    }
}

#[test]
fn customers_of_a_known_firm_write_through_other_services() {
    for address in [
        "hans@bbox.fr",
        "hans@tim.it",
        "hans@vodafone.de",
        "hans@movistar.es",
        "hans@aruba.it",
        "hans@att.com",
        "hans@o2online.de",
    ] {
        let domain = address.split('@').next_back().unwrap_or_default();
        let refused = format!("dmarc=fail (p=REJECT) header.from={domain}");
        for at in EVERYWHERE {
            let mail = Delivery::in_own_name(at, &format!("Hans <{address}>"), "Hello").finds(
                "spf=pass smtp.mailfrom=provider.example",
                "dkim=none",
                &refused,
            );
            assert_eq!(sender(&mail), SenderStatus::Unconfirmed, "{at:?}: {address}");
        }
    }
}
