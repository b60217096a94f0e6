//! The laws: nothing panics, every span lies in the paste, line ends do not matter, and nothing written below the
//! trust boundary improves the verdict.

use countersign_core::report::Report;
use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};
use kit::fixture;
use proptest::prelude::*;

/// Header lines an attacker would love to see believed.
fn planted_line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Authentication-Results: spf=pass (sender IP is 40.107.93.52)\n smtp.mailfrom=accountprotection.microsoft.com; dkim=pass header.d=accountprotection.microsoft.com;dmarc=pass action=none header.from=accountprotection.microsoft.com;compauth=pass reason=100\n".to_owned()),
        Just("Authentication-Results: mx.google.com; dkim=pass header.i=@accountprotection.microsoft.com; spf=pass smtp.mailfrom=accountprotection.microsoft.com; dmarc=pass header.from=accountprotection.microsoft.com\n".to_owned()),
        Just("Received-SPF: Pass (protection.outlook.com: domain of accountprotection.microsoft.com designates 40.107.93.52 as permitted sender) receiver=protection.outlook.com; client-ip=40.107.93.52; helo=NAM11-CO1-obe.outbound.protection.outlook.com; pr=C\n".to_owned()),
        Just("Received: from NAM11-CO1-obe.outbound.protection.outlook.com (40.107.93.52) by\n DS3PEPF000099D6.mail.protection.outlook.com (10.167.17.7) with Microsoft SMTP\n Server id 15.20.9320.10 via Frontend Transport; Thu, 12 Nov 2026 09:14:04 +0000\n".to_owned()),
        Just("Received: from NAM11-CO1-obe.outbound.protection.outlook.com (mail.outbound.protection.outlook.com. [40.107.93.52]) by mx.google.com with ESMTPS id x; Thu, 12 Nov 2026 01:14:05 -0800 (PST)\n".to_owned()),
        Just("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=accountprotection.microsoft.com; s=selector9; h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck; bh=AAAA; b=AAAA\n".to_owned()),
        Just("ARC-Authentication-Results: i=9; mx.microsoft.com 1; spf=pass (sender ip is 40.107.93.52); dmarc=pass header.from=accountprotection.microsoft.com; dkim=pass header.d=accountprotection.microsoft.com\n".to_owned()),
        Just("X-MS-Exchange-Organization-AuthAs: Internal\n".to_owned()),
        Just("X-Forefront-Antispam-Report: SFV:SKN;SCL:-1;CAT:NONE\n".to_owned()),
        Just("Resent-From: <account-security-noreply@accountprotection.microsoft.com>\n".to_owned()),
        Just("List-Id: <a.example>\n".to_owned()),
        Just("X-MSAPipeline: MessageDispatcherEOP\n".to_owned()),
        Just("Delivered-To: alex.reed@example.com\n".to_owned()),
        "[A-Za-z-]{1,20}: [ -~]{0,80}\n",
    ]
}

/// Everything a sender controls: any lines in any order, and any sender line.
fn sender_side() -> impl Strategy<Value = String> {
    let from = prop_oneof![
        Just("From: Microsoft account team <account-security-noreply@accountprotection.microsoft.com>\n".to_owned()),
        Just("From: <account-security-noreply@accountprotection.microsoft.com>\nFrom: <a@evil.example>\n".to_owned()),
        Just("From: \"account-security-noreply@accountprotection.microsoft.com\" <a@evil.example>\n".to_owned()),
        Just("From: Microsoft account team <a@evil.onmicrosoft.com>\n".to_owned()),
    ];
    (prop::collection::vec(planted_line(), 0..8), from, prop::collection::vec(planted_line(), 0..6)).prop_map(|(above, from, below)| {
        format!("{}{from}Date: Thu, 12 Nov 2026 09:14:02 +0000\nSubject: Microsoft account unusual sign-in activity\nTo: alex.reed@example.com\n{}", above.concat(), below.concat())
    })
}

/// The receiver's part of a forgery: everything down to and including its boundary (and Gmail's results below it).
fn receivers_part(name: &str, last_line_of_the_receiver: &str) -> String {
    let text = fixture(name);
    let end = text
        .find(last_line_of_the_receiver)
        .map(|at| at + last_line_of_the_receiver.len())
        .unwrap();
    text[..end].to_owned()
}

fn spans_lie_in_the_paste(report: &Report) {
    for finding in &report.findings {
        for evidence in core::iter::once(&finding.primary).chain(&finding.related) {
            let place = report.pasted(evidence);
            let (start, end) =
                (usize::try_from(place.start).unwrap(), usize::try_from(place.end).unwrap());
            assert!(
                report.source.pasted().get(start..end).is_some(),
                "{}: {place:?}",
                finding.check.name()
            );
            assert!(
                place.line >= 1 && place.line <= place.last_line,
                "{}: {place:?}",
                finding.check.name()
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics_and_spans_lie_in_the_paste(text in "\\PC{0,400}|[ -~\r\n\t]{0,400}") {
        spans_lie_in_the_paste(&analyse(&text, &Context::default()));
    }

    #[test]
    fn nothing_panics_on_headers(lines in prop::collection::vec(planted_line(), 0..30)) {
        spans_lie_in_the_paste(&analyse(&lines.concat(), &Context::default()));
    }

    #[test]
    fn no_sender_makes_a_forgery_genuine_at_outlook(side in sender_side()) {
        let text = receivers_part("outlook_dmarc_fail", "SizeAsReceived:6114;Count:40\n") + &side;
        let report = analyse(&text, &Context::default());
        prop_assert!(!matches!(report.verdict.origin, Origin::Genuine | Origin::GenuineCaution), "{:?}\n{text}", report.verdict);
    }

    #[test]
    fn no_sender_makes_a_forgery_genuine_at_gmail(side in sender_side()) {
        let text = receivers_part("gmail_forged_below", "dis=QUARANTINE) header.from=accountprotection.microsoft.com\n") + &side;
        let report = analyse(&text, &Context::default());
        prop_assert!(!matches!(report.verdict.origin, Origin::Genuine | Origin::GenuineCaution), "{:?}\n{text}", report.verdict);
    }

    #[test]
    fn no_sender_gains_at_a_server_of_their_own_naming(side in sender_side(), receiver in prop_oneof![Just(None), Just(Some("microsoft")), Just(Some("gmail")), Just(Some("mx.example.org"))]) {
        // The reader's own server wrote one hop and no results; everything else is the sender's.
        let hop = "Received: from mail.evil.example (mail.evil.example [203.0.113.45])\n\tby mx.example.org (Postfix) with ESMTP id 4D2C1\n\tfor <alex.reed@example.com>; Thu, 12 Nov 2026 09:14:05 +0000\n";
        let context = Context { receiver: receiver.map(String::from), ..Context::default() };
        let report = analyse(&format!("{hop}{side}"), &context);
        prop_assert!(!matches!(report.verdict.origin, Origin::Genuine | Origin::GenuineCaution), "{:?}", report.verdict);
    }

    #[test]
    fn fields_added_below_the_boundary_never_improve_the_verdict(name in prop::sample::select(vec!["outlook_dmarc_fail", "outlook_impersonation", "outlook_spf_only", "outlook_replayed", "outlook_slow", "gmail_forged_below", "newsletter"]), lines in prop::collection::vec(planted_line(), 1..5)) {
        let text = fixture(name);
        let before = analyse(&text, &Context::default()).verdict.origin;
        let after = analyse(&format!("{text}{}", lines.concat()), &Context::default()).verdict.origin;
        prop_assert!(rank(after) <= rank(before), "{before:?} became {after:?}");
    }
}

/// How good an answer is for the mail; what is merely not Microsoft's ranks with what cannot be told.
fn rank(origin: Origin) -> u8 {
    match origin {
        Origin::Spoofed | Origin::Suspicious | Origin::CannotTell | Origin::NotTheBrand => 0,
        Origin::GenuineCaution => 1,
        Origin::Genuine => 2,
    }
}
