//! The project's own fixtures, each with the answer it must get; whole reports as snapshots, with both line ends.

use countersign_core::checks::{FindingKind, forwarded};
use countersign_core::policy::Policy;
use countersign_core::trust::{ForwardedHow, Trust};
use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};
use countersign_words::Lang;
use countersign_words::json::ReportJson;
use kit::fixture;

/// Fixture, answer, row of the decision table (`docs/decision-table.md`).
const ANSWERS: &[(&str, Origin, u8)] = &[
    ("outlook_genuine", Origin::Genuine, 9),
    ("gmail_genuine", Origin::Genuine, 9),
    ("outlook_no_own_seal", Origin::GenuineCaution, 9),
    ("outlook_slow", Origin::GenuineCaution, 9),
    ("outlook_reply_to", Origin::GenuineCaution, 9),
    ("outlook_strangers_text", Origin::GenuineCaution, 13),
    ("outlook_replayed", Origin::Suspicious, 11),
    ("outlook_replayed_elsewhere", Origin::Suspicious, 11),
    ("outlook_spf_only", Origin::Suspicious, 12),
    ("outlook_two_from", Origin::Suspicious, 2),
    ("outlook_two_results", Origin::Suspicious, 2),
    ("outlook_address_disagrees", Origin::Suspicious, 2),
    ("outlook_dmarc_fail", Origin::Spoofed, 5),
    ("gmail_forged_below", Origin::Spoofed, 5),
    ("outlook_impersonation", Origin::Spoofed, 3),
    ("outlook_lookalike", Origin::Spoofed, 3),
    ("outlook_stolen_block", Origin::Spoofed, 3),
    ("outlook_forged_sender", Origin::Spoofed, 3),
    ("outlook_forwarded_broken", Origin::CannotTell, 5),
    ("outlook_planted_results", Origin::Spoofed, 5),
    ("own_server_genuine", Origin::CannotTell, 8),
    ("web_de_outbound_trap", Origin::GenuineCaution, 9),
    ("gateway_genuine", Origin::CannotTell, 5),
    ("excerpt", Origin::CannotTell, 8),
    ("newsletter", Origin::NotTheBrand, 4),
];

#[test]
fn every_fixture_gets_its_answer() {
    let mut wrong = Vec::new();
    for (name, origin, row) in ANSWERS {
        let report = analyse(&fixture(name), &Context::default());
        if (report.verdict.origin, report.verdict.row) != (*origin, *row) {
            wrong.push(format!("{name}: {:?} expected {origin:?} row {row}", report.verdict));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fixture_is_listed() {
    for path in kit::files(&kit::root().join("tests/fixtures"), &["eml"]) {
        let name = path.file_stem().unwrap();
        assert!(ANSWERS.iter().any(|(listed, ..)| *listed == name), "{name:?} has no answer");
    }
}

#[test]
fn whole_reports_with_either_line_end() {
    for (name, ..) in ANSWERS {
        let text = fixture(name);
        let json = |text: &str| {
            serde_json::to_value(ReportJson::new(
                &analyse(text, &Context::default()),
                Lang::default(),
            ))
            .unwrap()
        };
        let with_lf = json(&text);
        assert_eq!(
            with_lf,
            json(&text.replace('\n', "\r\n")),
            "{name}: the line end changes the report"
        );
        insta::with_settings!({ snapshot_path => "../snapshots", omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_json_snapshot!(*name, with_lf);
        });
    }
}

#[test]
fn naming_the_service_lets_its_word_count() {
    let text = fixture("own_server_genuine");
    let named = Context { receiver: Some("mx.example.org".into()), ..Context::default() };
    assert_eq!(analyse(&text, &named).verdict.origin, Origin::Genuine);
    let wrong = Context { receiver: Some("gmail".into()), ..Context::default() };
    assert_eq!(analyse(&text, &wrong).verdict.origin, Origin::CannotTell);
}

#[test]
fn a_gateway_the_policy_names_by_address_is_stepped_through() {
    let text = fixture("gateway_genuine");
    let judge = |gateways: &[&str], text: &str| {
        let policy = Policy {
            gateways: gateways.iter().map(|name| (*name).to_owned()).collect(),
            ..Policy::default()
        };
        analyse(text, &Context::under(policy).unwrap()).verdict
    };
    let named = judge(&["192.0.2.0/24"], &text);
    assert_eq!(named.origin, Origin::Genuine, "{named:?}");
    // Another address is not enough, and a name is refused: whoever owns an address can give it any name.
    let verdict = judge(&["198.51.100.0/24"], &text);
    assert_eq!(verdict.origin, Origin::CannotTell, "{verdict:?}");
    let by_name =
        Policy { gateways: vec!["mx0a-00112233.pphosted.com".to_owned()], ..Policy::default() };
    assert!(Context::under(by_name).is_err());
    // It is known by its address alone: one that greets with nothing, and that nobody looked up, is the same gateway.
    let context = |gateways: &[&str]| {
        let gateways = gateways.iter().map(|name| (*name).to_owned()).collect();
        Context::under(Policy { gateways, ..Policy::default() }).unwrap()
    };
    let nameless = "Received: from ([192.0.2.25]) by mx.google.com with ESMTP id x; Thu, 12 Nov 2026 01:14:05 -0800 (PST)\nFrom: A <a@example.org>\nSubject: x\n";
    let is_gateway = |gateways: &[&str]| {
        let report = analyse(nameless, &context(gateways));
        report.findings.iter().any(|finding| {
            matches!(
                &finding.says,
                FindingKind::Forwarded(forwarded::Kind::Forwarded(ForwardedHow::Gateway))
            ) && finding.primary.trust == Trust::Attested
        })
    };
    assert!(is_gateway(&["192.0.2.25"]));
    assert!(!is_gateway(&["198.51.100.7"]));
    // A stranger who comes through the gateway and plants its results gains nothing.
    let planted = text
        .replace("[40.107.93.52]", "[203.0.113.45]")
        .replace("dkim=pass\n header.d", "dkim=fail\n header.d")
        .replace("dmarc=pass header.from", "dmarc=fail header.from")
        .replace("DKIM-Signature:", "Authentication-Results-Original: ppops.net; dkim=pass header.d=accountprotection.microsoft.com; spf=pass; dmarc=pass header.from=accountprotection.microsoft.com\nDKIM-Signature:");
    let origin = judge(&["192.0.2.0/24"], &planted).origin;
    assert!(!matches!(origin, Origin::Genuine | Origin::GenuineCaution), "{origin:?}");
}
