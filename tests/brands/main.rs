//! A brand is data. The engine names none, and another one is a profile in the list: here a bank that does not exist.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

mod example_bank;

use std::fs;
use std::path::Path;

use countersign_core::brands::{Brands, SenderProfile, microsoft::MICROSOFT};
use countersign_core::kind::MailKind;
use countersign_core::report::Report;
use countersign_core::verdict::Origin;
use countersign_core::verdict::Reason;
use countersign_core::{Context, analyse};
use example_bank::EXAMPLE_BANK;

const BOTH: &[&SenderProfile] = &[&MICROSOFT, &EXAMPLE_BANK];

fn judged(text: &str, brands: &'static [&'static SenderProfile]) -> Report {
    analyse(text, &Context { brands: Brands(brands), ..Context::default() })
}

fn fixtures() -> Vec<(String, String)> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures"));
    let files = fs::read_dir(folder).expect("the fixtures").flatten();
    let read = files.map(|file| {
        let text = fs::read(file.path()).expect("a fixture");
        (file.path().display().to_string(), String::from_utf8_lossy(&text).into_owned())
    });
    read.collect()
}

/// An account mail of the bank's, delivered at Gmail.
const GENUINE: &str = "\
Delivered-To: alex.reed@gmail.com
Received: by 2002:a05:6520:4d86:b0:2a1:1d4b:e8b1 with SMTP id kr6csp1081452lkb;
        Thu, 12 Nov 2026 01:14:06 -0800 (PST)
X-Received: by 2002:a17:90b:4d0a:b0:2e0:8b25:e3cd with SMTP id
 98e67ed59e1d1-2e2f0a6e1d4mr2481212a91.1.1762938846012;
        Thu, 12 Nov 2026 01:14:06 -0800 (PST)
Return-Path: <alerts@accounts.bank.example>
Received: from mx1.out.bank.example (mx1.out.bank.example. [192.0.2.52])
        by mx.google.com with ESMTPS id 98e67ed59e1d1-2e2f0a6e1d4si2481212a91.1.2026.11.12.01.14.05
        for <alex.reed@gmail.com>
        (version=TLS1_2 cipher=ECDHE-ECDSA-AES128-GCM-SHA256 bits=128/128);
        Thu, 12 Nov 2026 01:14:05 -0800 (PST)
Received-SPF: pass (google.com: domain of alerts@accounts.bank.example designates 192.0.2.52 as permitted sender) client-ip=192.0.2.52;
Authentication-Results: mx.google.com;
       dkim=pass header.i=@accounts.bank.example header.s=2026a header.b=0PgxcegT;
       spf=pass (google.com: domain of alerts@accounts.bank.example designates 192.0.2.52 as permitted sender) smtp.mailfrom=alerts@accounts.bank.example;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=accounts.bank.example
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=accounts.bank.example; s=2026a;
 h=From:To:Date:Subject:Message-ID;
 bh=Iw2DWNyOiJC0xY3utikS7i8gNXrpKlzIYbmOaP4xrLU=;
 b=0PgxcegTKr/B4FtiMJXvl3h57txKPRoWIizPyuwGDFJSJB2wgJiRSWPyCIBFrxuD1iTWSF4uZpfgOFnU2Zu8wR7PVVGUlmFnmxrpvlzLm4XdwdmcZPZN3Yk2QKpCR0AYc3SIGcrLqbjtwmv0zvpz06MDuwrZs71YO1BuCU8U0IA=
From: Example Bank <alerts@accounts.bank.example>
Date: Thu, 12 Nov 2026 01:14:03 -0800
Subject: New sign-in to your account
To: alex.reed@gmail.com
X-ExampleBank-Notice: 1
Message-ID: <1A2B3C4D5E6F7@accounts.bank.example>
";

/// The same delivery of a stranger's mail under the bank's name.
fn pretender(from: &str) -> String {
    let strangers = GENUINE
        .replace("From: Example Bank <alerts@accounts.bank.example>", from)
        .replace("accounts.bank.example", "mailer.example.net")
        .replace("out.bank.example", "mailer.example.net")
        .replace("192.0.2.52", "203.0.113.7")
        .replace("X-ExampleBank-Notice: 1\n", "");
    assert!(!strangers.contains("From: Example Bank <alerts@accounts.bank.example>"));
    strangers
}

#[test]
fn its_own_mail_is_genuine() {
    let report = judged(GENUINE, BOTH);
    assert_eq!(report.verdict.origin, Origin::Genuine, "{:?}", report.verdict);
    assert_eq!(report.verdict.brand, &EXAMPLE_BANK);
    assert_eq!(report.kind, MailKind::NewSignIn);
    // Who does not know the bank says nothing for it.
    assert_eq!(judged(GENUINE, &[&MICROSOFT]).verdict.origin, Origin::NotTheBrand);
    assert_eq!(judged(GENUINE, &[]).verdict.origin, Origin::NotTheBrand);
}

#[test]
fn what_the_profile_knows_is_asked() {
    for (from, to, expected) in [
        // A server that the bank does not use, a name that greets otherwise, another shape of signature, other text.
        ("192.0.2.52", "198.51.100.52", Origin::GenuineCaution),
        ("out.bank.example", "web.bank.example", Origin::GenuineCaution),
        ("h=From:To:", "h=From:", Origin::GenuineCaution),
        ("alerts@accounts.bank.example", "news@bank.example", Origin::GenuineCaution),
        ("dmarc=pass", "dmarc=fail", Origin::Suspicious),
    ] {
        let mut text = GENUINE.replace(from, to);
        if to == "news@bank.example" {
            text = text.replace("accounts.bank.example", "bank.example");
        }
        let report = judged(&text, BOTH);
        assert_eq!(report.verdict.origin, expected, "{to}: {:?}", report.verdict.reason);
        assert_eq!(report.verdict.brand, &EXAMPLE_BANK, "{to}");
    }
    // Neither signed by it nor from its servers, and refused by the receiver.
    let forged =
        GENUINE.replace("dmarc=pass", "dmarc=fail").replace("spf=pass", "spf=fail").replace(
            "dkim=pass header.i=@accounts.bank.example header.s=2026a header.b=0PgxcegT",
            "dkim=none",
        );
    let forged = forged.split("DKIM-Signature:").next().expect("a beginning").to_owned()
        + forged.split_once("U0IA=\n").expect("a signature").1;
    assert_eq!(judged(&forged, BOTH).verdict.origin, Origin::Spoofed);
}

#[test]
fn a_pretender_is_called_one() {
    for from in [
        "From: Example Bank <alerts@mailer.example.net>",
        "From: Example-Bank account team <alerts@mailer.example.net>",
        "From: \u{395}xample Bank <alerts@mailer.example.net>",
        "From: Alerts <alerts@examplebank-login.example.net>",
        "From: Alerts <alerts@exarnplebank.example.net>",
        "From: Alerts <alerts@bank.example.mailer.example.net>",
    ] {
        let text = pretender(from);
        let verdict = judged(&text, BOTH).verdict;
        assert_eq!(verdict.origin, Origin::Spoofed, "{from}: {:?}", verdict.reason);
        assert_eq!(verdict.brand, &EXAMPLE_BANK, "{from}");
        assert!(
            matches!(verdict.reason, Reason::Impersonation { .. } | Reason::Lookalike { .. }),
            "{from}: {:?}",
            verdict.reason
        );
        assert_ne!(judged(&text, &[&MICROSOFT]).verdict.origin, Origin::Spoofed, "{from}");
    }
    let report = judged(&pretender("From: Example Bank <alerts@mailer.example.net>"), BOTH);
    let step = &report.guidance.step;
    assert_eq!(step.address, Some("bank.example/login"), "its own address is told");
    let honest = pretender("From: Alerts <alerts@mailer.example.net>");
    assert_eq!(judged(&honest, BOTH).verdict.origin, Origin::NotTheBrand);
}

#[test]
fn one_brand_may_not_pass_for_another() {
    let text = GENUINE.replace("From: Example Bank", "From: Microsoft account team");
    let verdict = judged(&text, BOTH).verdict;
    assert_eq!((verdict.origin, verdict.brand), (Origin::Spoofed, &MICROSOFT));
}

/// People bear names that are brands' too, wherever a brand of the context gives mailboxes to anybody.
#[test]
fn its_mailboxes_are_anybodys() {
    let text = pretender("From: Chase <chase@mailer.example.net>")
        .replace("mailer.example.net", "post.example");
    let claims = |brands| judged(&text, brands).sender.claims.len();
    assert_eq!(claims(BOTH), 0);
    assert_eq!(claims(&[&EXAMPLE_BANK]), 0);
    assert_eq!(claims(&[&MICROSOFT]), 1);
    assert_eq!(claims(&[]), 1);
}

/// Another profile in the list changes nothing of the mails that are not about it.
#[test]
fn another_brand_changes_no_answer_about_the_first() {
    let mut read = 0;
    for (path, text) in fixtures() {
        let (alone, beside) = (judged(&text, &[&MICROSOFT]), judged(&text, BOTH));
        assert_eq!(alone.verdict, beside.verdict, "{path}");
        assert_eq!(alone.findings, beside.findings, "{path}");
        assert_eq!(alone.guidance, beside.guidance, "{path}");
        read += 1;
    }
    assert!(read > 20, "the fixtures were read");
}
