//! Proof carried to the verdict: a mail signed with test keys is genuine and proven; one byte changed, or a real
//! signature or seal moved onto other lines, is not (`docs/attacks.md`, attacks 43, 44, 71, 72).

use countersign_core::proof::Outcome;
use countersign_core::proof::keys::KeyStore;
use countersign_core::report::Report;
use countersign_core::verdict::{Basis, Origin};
use countersign_core::{Context, analyse};
use kit::fixture;
use kit::signing::{Signing, TestKey, fields, put_signature, seal};
use kit::tampering::{covered, flipped};

const MSA: &str =
    "From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck";

/// The keys under which the fixtures are signed anew here.
fn context() -> Context {
    let mut keys = KeyStore::default();
    let add = |keys: &mut KeyStore, domain, selector, key: TestKey| {
        keys.add_policy(domain, selector, &key.record()).unwrap();
    };
    add(&mut keys, "accountprotection.microsoft.com", "selector9", TestKey::Rsa1024);
    add(&mut keys, "microsoft.com", "arcselector20001", TestKey::Rsa2048);
    Context { keys, ..Context::default() }
}

fn without_value(field: &str) -> String {
    format!("{}\n b=", field.split_once("\n b=").map_or(field, |(head, _)| head))
}

fn place(fields: &[String], start: &str) -> usize {
    fields.iter().position(|field| field.starts_with(start)).unwrap()
}

/// Signs the block as Microsoft and the receiving service would.
fn signed(text: &str) -> String {
    let mut all = fields(text);
    let dkim = place(&all, "DKIM-Signature:");
    let field = without_value(&all[dkim]);
    let how = Signing { key: TestKey::Rsa1024, c: "relaxed/relaxed", h: MSA, extra: "" };
    let rest: Vec<String> =
        all.iter().enumerate().filter(|(i, _)| *i != dkim).map(|(_, f)| f.clone()).collect();
    all[dkim] = put_signature(&field, &how.signature(&field, &rest.join("\n")));
    let mut covered = Vec::new();
    for instance in 1..=2 {
        for name in ["ARC-Authentication-Results", "ARC-Message-Signature"] {
            covered.push(all[place(&all, &format!("{name}: i={instance};"))].clone());
        }
        let at = place(&all, &format!("ARC-Seal: i={instance};"));
        all[at] = seal(TestKey::Rsa2048, &covered, &without_value(&all[at]));
        covered.push(all[at].clone());
    }
    all.join("\n") + "\n"
}

fn judge(text: &str) -> Report {
    analyse(text, &context())
}

fn is_proven(report: &Report) -> bool {
    (report.verdict.origin, report.verdict.basis) == (Origin::Genuine, Basis::Proven)
}

#[test]
fn signed_and_sealed_is_genuine_and_proven() {
    let report = judge(&signed(&fixture("outlook_genuine")));
    assert!(is_proven(&report), "{:?}", report.verdict);
    assert_eq!(report.proof.signatures[0].outcome, Outcome::Verified);
    assert!(report.proof.arc.sets.iter().all(|set| set.seal.outcome == Outcome::Verified));
}

#[test]
fn an_edited_or_moved_signature_is_not_genuine() {
    let text = signed(&fixture("outlook_genuine"));
    let edits: &[(&str, &str, &str)] = &[
        (
            "another subject",
            "Subject: Microsoft account unusual sign-in activity",
            "Subject: Microsoft account security code",
        ),
        (
            "another date, as close",
            "Date: Thu, 12 Nov 2026 01:14:03 -0800",
            "Date: Thu, 12 Nov 2026 01:14:02 -0800",
        ),
        (
            "an old date",
            "Date: Thu, 12 Nov 2026 01:14:03 -0800",
            "Date: Mon, 31 Aug 2026 01:14:03 -0800",
        ),
        (
            "another sender",
            "account-security-noreply@accountprotection",
            "account-security@accountprotection",
        ),
        ("another route", "40.107.93.52", "40.107.93.53"),
        ("another result", "compauth=pass", "compauth=fail"),
    ];
    for (what, from, to) in edits {
        assert!(text.contains(from), "{what}");
        let report = judge(&text.replace(from, to));
        let still = *what == "another result";
        assert!(still || report.verdict.origin != Origin::Genuine, "{what}: {:?}", report.verdict);
    }
    // A seal that no longer fits may only mean that the reader blanked something out: the original is asked for.
    let sealed_elsewhere =
        text.replacen("(sender ip is\n 40.107.93.52)", "(sender ip is\n 40.107.93.99)", 1);
    assert_ne!(sealed_elsewhere, text);
    assert_eq!(judge(&sealed_elsewhere).verdict.origin, Origin::CannotTell);
}

#[test]
fn a_real_set_on_a_forged_delivery_is_not_genuine() {
    let genuine = fields(&signed(&fixture("outlook_genuine")));
    let forged = fields(&fixture("outlook_dmarc_fail"));
    let set: Vec<String> =
        genuine.iter().filter(|field| field.starts_with("ARC-")).cloned().collect();
    let dkim = genuine[place(&genuine, "DKIM-Signature:")].clone();
    let from = place(&forged, "From:");
    // Below the boundary, where the sender writes; and above it, as an edited paste would have it.
    for (what, at) in [("below", from), ("above", 1)] {
        let mut text = forged.clone();
        let own: Vec<String> = set.iter().chain([&dkim]).cloned().collect();
        text.splice(at..at, own);
        let report = judge(&(text.join("\n") + "\n"));
        let origin = report.verdict.origin;
        assert!(
            !matches!(origin, Origin::Genuine | Origin::GenuineCaution),
            "{what}: {:?}",
            report.verdict
        );
    }
}

#[test]
fn sent_on_unchanged_to_somebody_else_is_a_replay() {
    let genuine = signed(&fixture("outlook_genuine"));
    let below = genuine.find("ARC-Seal: i=1;").unwrap();
    // Another mailbox at the same service takes it three months later from a stranger.
    let late = "Received: from mail.bulk-post.example (203.0.113.45) by\n DS3PEPF000099D6.mail.protection.outlook.com (10.167.17.7) with Microsoft SMTP\n Server id 15.20.9320.10 via Frontend Transport; Thu, 11 Feb 2027 09:14:04 +0000\n";
    let results = "Authentication-Results: spf=fail (sender IP is 203.0.113.45)\n smtp.mailfrom=accountprotection.microsoft.com; dkim=pass (signature was verified)\n header.d=accountprotection.microsoft.com;dmarc=pass action=none\n header.from=accountprotection.microsoft.com;compauth=pass reason=100\nReceived-SPF: Fail (protection.outlook.com: domain of accountprotection.microsoft.com does not designate 203.0.113.45 as permitted sender) receiver=protection.outlook.com; client-ip=203.0.113.45; helo=mail.bulk-post.example;\n";
    let inside = "Received: from DM8PR13MB5077.namprd13.prod.outlook.com (2603:10b6:8:20::6) by\n CO6PR13MB5337.namprd13.prod.outlook.com with HTTPS; Thu, 11 Feb 2027 09:14:07 +0000\n";
    let report = judge(&format!("{inside}{results}{late}{}", &genuine[below..]));
    assert_eq!(report.verdict.origin, Origin::Suspicious, "{:?}", report.verdict);
}

#[test]
fn no_signed_byte_can_be_changed() {
    let text = signed(&fixture("outlook_genuine"));
    let report = judge(&text);
    let places = covered(&report, 11);
    assert!(places.len() > 100, "{}", places.len());
    for at in places {
        let Some(changed) = flipped(&text, at) else { continue };
        let report = judge(&changed);
        assert!(!is_proven(&report), "at {at}: {:?}", &text[at.saturating_sub(20)..=at]);
    }
}
