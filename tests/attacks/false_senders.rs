//! Mail of strangers that is nobody's business of Microsoft's: a false address is called so, a played brand is named, and no line of the
//! sender's makes an address true.

use countersign_core::guidance::AdvicePhrase;
use countersign_core::trust::ClaimPlace;
use countersign_core::verdict::{Origin, Reason, SenderStatus};
use countersign_core::{Context, analyse};
use kit::services::*;

const BANK: &str = "Example Bank <service@bank.example>";

fn refused(at: At) -> Delivery {
    let mail = Delivery::in_own_name(at, BANK, "Your account").finds(
        "spf=fail smtp.mailfrom=bank.example",
        "dkim=none",
        "dmarc=fail (p=REJECT) header.from=bank.example",
    );
    Delivery { compauth: "compauth=fail reason=000".to_owned(), ..mail }
}

#[test]
fn false_addresses_are_called_false() {
    for at in EVERYWHERE {
        let report = judged(at, &refused(at).text());
        assert_eq!(report.verdict.origin, Origin::NotTheBrand);
        assert_eq!(report.sender.status, SenderStatus::False, "{at:?}");
        assert!(matches!(report.verdict.reason, Reason::FalseAddress { .. }));
        assert_eq!(report.guidance.step.says, AdvicePhrase::StepFalseAddress);
    }
}

#[test]
fn nothing_of_the_senders_makes_an_address_true() {
    for at in EVERYWHERE {
        for line in [
            "Authentication-Results: mx.google.com; dkim=pass header.d=bank.example; dmarc=pass header.from=bank.example",
            "ARC-Authentication-Results: i=1; mx.google.com; dmarc=pass header.from=bank.example",
            "DKIM-Signature: v=1; a=rsa-sha256; d=bank.example; s=k; h=from; bh=AAAA; b=AAAA",
            "Received-SPF: pass",
        ] {
            let report = judged(at, &refused(at).plants(line).text());
            assert_ne!(report.sender.status, SenderStatus::Confirmed, "{at:?}: {line}");
        }
        let two = Delivery::in_own_name(at, BANK, "Hello").also("From: <other@bank.example>");
        assert_ne!(judged(at, &two.text()).sender.status, SenderStatus::Confirmed, "{at:?}");
    }
}

#[test]
fn names_that_begin_with_a_brand_play_it() {
    for (from, brand) in [
        ("Microsoft Privacy <privacy@prizes.example>", "Microsoft"),
        ("Microsoft Award <win@prizes.example>", "Microsoft"),
        ("PayPal <service@prizes.example>", "PayPal"),
        ("PаyPаl Kundenservice <service@prizes.example>", "PayPal"),
        ("DHL Express <parcel@prizes.example>", "DHL"),
        ("<service@paypal-security.example>", "PayPal"),
        ("PayPal Security <jira@evil.atlassian.net>", "PayPal"),
        ("PayPal Security <x@bbox.fr>", "PayPal"),
        ("PayPal Security <x@evil.gov.uk>", "PayPal"),
        ("PayPal Security <x@evil.zoom.us>", "PayPal"),
        ("PayPal Service <x@service.example>", "PayPal"),
        ("Deutsche Bank <x@bank.example>", "Deutsche Bank"),
        ("Bank of America <x@america.example>", "Bank of America"),
        ("DHL Zustellung <x@prizes.example>", "DHL"),
        ("Chase Fraud Department <x@gmail.com>", "Chase"),
        ("<service@paypal.com.login.prizes.example>", "PayPal"),
    ] {
        for at in EVERYWHERE {
            let report = judged(at, &Delivery::in_own_name(at, from, "Hello").text());
            let claims: Vec<_> = report.sender.claims.iter().map(|one| one.brand.name()).collect();
            assert_eq!(claims, [brand], "{from}");
            assert!(matches!(
                report.verdict.reason,
                Reason::PlaysBrand { brand: named, .. } if named == brand
            ));
        }
    }
    let subject = "Your Netflix account has been suspended";
    let mail = Delivery::in_own_name(At::Gmail, "Billing <a@prizes.example>", subject);
    let report = judged(At::Gmail, &mail.text());
    assert_eq!(report.sender.claims.first().map(|one| one.place), Some(ClaimPlace::Subject));
}

#[test]
fn bare_addresses_decide_against_and_never_for() {
    let judged = |text: &str| analyse(text, &countersign_core::Context::default()).verdict;
    for own in
        [WHO.to_owned(), format!("Microsoft account team <{WHO}>"), format!("is {WHO} real?")]
    {
        let verdict = judged(&own);
        assert_eq!(verdict.origin, Origin::CannotTell, "{own}");
        assert!(matches!(verdict.reason, Reason::AddressAlone { .. }), "{own}");
    }
    for (typed, origin) in [
        ("Microsoft <x@y.example>", Origin::Spoofed),
        ("x@accountprotection-microsoft.example", Origin::Spoofed),
        ("x@y.example", Origin::NotTheBrand),
        ("someone@outlook.com", Origin::NotTheBrand),
    ] {
        assert_eq!(judged(typed).origin, origin, "{typed}");
    }
}

#[test]
fn decisive_signs_are_the_reason() {
    for at in OUTLOOK {
        let tenant = Delivery::genuine(at).from(&format!("From: <{WHO}>"));
        let rented =
            Delivery { dkim: signed_by(at, "rented.onmicrosoft.com"), signed: false, ..tenant };
        let report = judged(at, &rented.text());
        assert_eq!(report.verdict.origin, SU);
        assert!(
            matches!(&report.verdict.reason, Reason::TenantSigned { tenant } if &**tenant == "rented.onmicrosoft.com"),
            "{:?}",
            report.verdict
        );
        let relayed = rented.plants(&format!(
            "X-MS-Exchange-Authentication-Results: spf=fail smtp.mailfrom={MS}; dkim=none; dmarc=fail action=oreject header.from={MS}"
        ));
        let report = judged(at, &relayed.text());
        assert!(
            matches!(&report.verdict.reason, Reason::FailedBefore { tenant: Some(_) }),
            "{:?}",
            report.verdict
        );
    }
    for at in EVERYWHERE {
        for from in ["From: Anna", "From: Microsoft account team"] {
            let report = judged(at, &Delivery::genuine(at).from(from).text());
            assert!(
                matches!(report.verdict.reason, Reason::NoSenderAddress | Reason::AddressLost),
                "{at:?} {from}: {:?}",
                report.verdict
            );
        }
    }
}

/// A first line of the sender's that begins with a space goes on with the field of a service that writes below it. DMARC is the
/// service's last check, so the order of checks does not tell; what it has to rest on does.
#[test]
fn a_pass_that_rests_on_nothing_confirms_nobody() {
    let mail = |results: &str, first: &str| {
        format!(
            "Delivered-To: joe@gmail.com\r\n\
             Received: by 2002:a05:: with SMTP id a6; Mon, 24 Nov 2025 02:00:03 -0800 (PST)\r\n\
             Return-Path: <x@evil.example>\r\n\
             Received: from mail.sender.example (mail.sender.example. [203.0.113.9]) by mx.google.com with ESMTPS id h6si2 for <joe@gmail.com>; Mon, 24 Nov 2025 02:00:02 -0800 (PST)\r\n\
             Authentication-Results: mx.google.com; {results}\r\n{first}\
             From: Boss <boss@firm.example>\r\nTo: joe@gmail.com\r\nSubject: Hello\r\nDate: Mon, 24 Nov 2025 10:00:00 +0000\r\n\r\n"
        )
    };
    let status = |text: &str| analyse(text, &Context::default()).sender.status;
    let planted = " ;dmarc=pass header.from=firm.example\r\n";
    for results in [
        "spf=pass smtp.mailfrom=x@evil.example",
        "spf=fail smtp.mailfrom=x@firm.example",
        "dkim=pass header.i=@evil.example header.s=a; spf=pass smtp.mailfrom=x@evil.example",
    ] {
        assert_eq!(status(&mail(results, planted)), SenderStatus::Unconfirmed, "{results}");
    }
    let honest = "dkim=pass header.i=@firm.example header.s=a; spf=pass smtp.mailfrom=x@evil.example; dmarc=pass header.from=firm.example";
    assert_eq!(status(&mail(honest, "")), SenderStatus::Confirmed);
}

#[test]
fn a_part_that_was_signed_and_another_author_confirm_nobody() {
    for at in EVERYWHERE {
        let own = Delivery::in_own_name(at, BANK, "Your account");
        let part = Delivery {
            spf: "spf=pass smtp.mailfrom=evil.example".to_owned(),
            ..own.clone()
        }
        .plants(
            "DKIM-Signature: v=1; a=rsa-sha256; d=bank.example; s=k; l=10; h=from; bh=AAAA; b=AAAA",
        );
        assert_ne!(judged(at, &part.text()).sender.status, SenderStatus::Confirmed, "{at:?}");
        let other = Delivery { dmarc: "dmarc=pass header.from=evil.example".to_owned(), ..own };
        assert_ne!(judged(at, &other.text()).sender.status, SenderStatus::Confirmed, "{at:?}");
    }
}
