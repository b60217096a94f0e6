//! Pastes that lack something: what is missing is named, and nothing that is there.

use countersign_core::proof::Outcome;
use countersign_core::source::{LooksLike, Refusal, RepairKind};
use countersign_core::verdict::{NobodyWhy, Origin, Reason, Unusual};
use countersign_core::{Context, analyse};
use kit::services::*;

fn whole() -> String {
    Delivery::genuine(At::Gmail).text()
}

fn reason(text: &str) -> Reason {
    let verdict = judged(At::Gmail, text).verdict;
    assert!(
        !matches!(verdict.origin, Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand),
        "{verdict:?}"
    );
    verdict.reason
}

/// The fields under these names, folded lines with them.
fn only(keep: impl Fn(&str) -> bool) -> String {
    let mut kept = false;
    let whole = whole();
    let lines = whole.split_inclusive('\n').filter(|line| {
        if !line.starts_with([' ', '\t']) {
            kept = keep(line.split(':').next().unwrap_or_default());
        }
        kept
    });
    lines.collect()
}

#[test]
fn a_single_line_is_called_so() {
    // A sender line alone is answered as far as an address can be (`Reason::AddressAlone`).
    let sender = reason(&only(|key| key == "From"));
    assert!(matches!(sender, Reason::AddressAlone { .. }), "{sender:?}");
    for name in ["Authentication-Results", "DKIM-Signature", "Subject"] {
        let text = only(|key| key == name);
        let expected = Reason::OneField { name: name.into() };
        assert_eq!(reason(&text), expected, "{text}");
    }
}

#[test]
fn the_half_that_is_missing_is_named() {
    let sender = ["From", "Date", "Subject", "To", "Message-ID", "MIME-Version"];
    assert_eq!(reason(&only(|key| !sender.contains(&key))), Reason::LowerHalf);
    assert_eq!(reason(&only(|key| key != "From")), Reason::NoFrom);
    assert_eq!(reason(&only(|key| sender.contains(&key))), Reason::CutOff);
    let without = only(|key| key != "Received");
    assert_eq!(reason(&without), Reason::NobodyVouches(NobodyWhy::NoDelivery));
}

#[test]
fn what_stands_in_the_text_is_never_called_absent() {
    let block = only(|key| key != "Authentication-Results" && !key.starts_with("ARC-"));
    let results = only(|key| key == "Authentication-Results").replace('\n', " ");
    let inside = format!("The last part reads like this. {results}\n{block}");
    assert_eq!(reason(&inside), Reason::NobodyVouches(NobodyWhy::Loose));
    let headless = only(|key| key != "From" && !key.starts_with("ARC-"));
    let inside = format!("It came from: Microsoft account team <{WHO}>, look.\n{headless}");
    assert_eq!(reason(&inside), Reason::FromInside);
}

#[test]
fn a_value_without_its_name_is_called_so() {
    for text in [
        "mx.google.com; dkim=pass header.i=@accountprotection.microsoft.com; spf=pass smtp.mailfrom=a@b.example",
        "from a.example (a.example. [192.0.2.1]) by mx.google.com with ESMTPS id x for <alex@gmail.com>; Mon, 21 Sep 2026 01:14:05 -0700",
        "v=1; a=rsa-sha256; d=accountprotection.microsoft.com; s=s; h=From; bh=AAAA; b=AAAA",
    ] {
        let expected = Refusal::NoHeaderFields { looks_like: LooksLike::ValueWithoutName };
        assert_eq!(reason(text), Reason::Refused(expected), "{text}");
    }
}

#[test]
fn lost_brackets_are_put_back_where_one_reading_is_left() {
    let text = whole().replace(['<', '>'], "");
    let report = judged(At::Gmail, &text);
    assert!(report.source.repairs().iter().any(|repair| repair.kind == RepairKind::LostBrackets));
    assert!(matches!(report.verdict.origin, Origin::Genuine | Origin::GenuineCaution));
    let forged = Delivery::stranger(At::Gmail).text().replace(['<', '>'], "");
    assert_eq!(judged(At::Gmail, &forged).verdict.origin, Origin::Spoofed);
}

#[test]
fn a_shortened_signature_is_called_shortened() {
    let signed = only(|key| key == "DKIM-Signature");
    let at = signed.rfind("b=").map_or(0, |at| at + 10);
    for end in ["...\n", "\u{2026}\n", " [truncated]\n"] {
        let short = format!("{}{end}", signed.get(..at).unwrap_or_default());
        let text = whole().replace(&signed, &short);
        let report = judged(At::Gmail, &text);
        let outcomes: Vec<_> = report.proof.signatures.iter().map(|one| one.outcome).collect();
        assert_eq!(outcomes, [Outcome::Shortened], "{short}");
        assert_eq!(report.verdict.reason, Reason::Unusual(Unusual::SignatureShortened), "{short}");
    }
    let without = whole().replace(&signed, "");
    assert_eq!(reason(&without), Reason::Unusual(Unusual::SignatureLeftOut));
}

#[test]
fn the_answer_moves_when_the_server_is_confirmed() {
    let id = "4D2C1A0B3F";
    let text = format!(
        "Return-Path: <{WHO}>\nReceived: from {helo} ({name} [{address}])\n\tby mx.example.org (Postfix) with ESMTPS id {id}\n\tfor <alex@example.org>; Thu, 12 Nov 2026 09:14:05 +0000 (UTC)\nDMARC-Filter: OpenDMARC Filter v1.4.2 mx.example.org {id}\nAuthentication-Results: mx.example.org; dmarc=pass header.from={MS}\nAuthentication-Results: mx.example.org; spf=pass smtp.mailfrom={MS}\nDKIM-Filter: OpenDKIM Filter v2.11.0 mx.example.org {id}\nAuthentication-Results: mx.example.org;\n\tdkim=pass header.d={MS} header.i=@{MS}\nFrom: Microsoft account team <{WHO}>\nDate: Thu, 12 Nov 2026 09:14:03 +0000\nSubject: Microsoft account security code\nTo: alex@example.org\nMessage-ID: <one@two>\n",
        helo = POOL.helo,
        name = POOL.name,
        address = POOL.address,
    );
    let unnamed =
        Reason::NobodyVouches(NobodyWhy::UnknownService { id: Some("mx.example.org".into()) });
    assert_eq!(reason(&text), unnamed);
    let named = Context { receiver: Some("mx.example.org".to_owned()), ..Context::default() };
    assert_eq!(analyse(&text, &named).verdict.origin, Origin::GenuineCaution);
    // A queue id that is another delivery's is the sender's invention.
    let other = text.replace(&format!("org {id}"), "org 4D2C1A0B3E");
    assert_eq!(analyse(&other, &named).verdict.origin, Origin::CannotTell);
}
