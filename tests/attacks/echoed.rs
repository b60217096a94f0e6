//! What the sender chose and a service repeats in its own lines: the envelope and the identity of a signature. Unquoted they go on
//! as results, and nothing about those need be odd.

use countersign_core::verdict::SenderStatus;
use kit::services::*;

const STRANGER: &str = "evil.example";

/// What a service may do that repeats words without quoting them: DMARC unchecked, so that nothing else speaks.
fn repeats(at: At, spf: &str, dkim: &str) -> Delivery {
    Delivery::refused(at).finds(spf, dkim, "")
}

fn never_believed(attack: &str, make: impl Fn(At) -> Delivery) {
    for at in EVERYWHERE {
        let report = judged(at, &make(at).text());
        let got = report.verdict.origin;
        assert!(matches!(got, SP | SU | CT), "{attack} {at:?}: {got:?}");
        assert_ne!(report.sender.status, SenderStatus::Confirmed, "{attack} {at:?}");
    }
}

#[test]
fn an_identity_that_goes_on_as_results_is_nobodys_word() {
    let identities = [
        format!(
            "dkim=pass header.i=a@{STRANGER}; dkim=pass header.i=@{MS}; dkim=neutral header.i=z@{STRANGER} header.s=s1"
        ),
        format!(
            "dkim=pass header.d={STRANGER} header.i=a@{STRANGER}; dkim=pass header.d={MS} header.i=@{MS}; dkim=none header.i=z@{STRANGER}"
        ),
        format!(
            "dkim=pass header.i=a@{STRANGER}; dkim=pass header.i=@{MS}; spf=pass smtp.mailfrom={MS}; dmarc=pass header.from={MS}; arc=none x.y=z@{STRANGER}"
        ),
        format!("dkim=pass header.i=a@{STRANGER}; dkim/1=pass header.i=@{MS} (z@{STRANGER})"),
    ];
    let spf = format!("spf=pass smtp.mailfrom={STRANGER}");
    for dkim in &identities {
        never_believed(dkim, |at| repeats(at, &spf, dkim));
    }
}

#[test]
fn an_identity_is_seen_where_the_sender_had_to_write_it() {
    // What a service made of it reads well; the signature still shows what it was.
    for local in ["a=3B=20dkim=3Dpass", "a=28b", "=22a=22=3D", "a=09b"] {
        never_believed(local, |at| {
            let line = format!(
                "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={STRANGER}; s=s1;\n i={local}@{STRANGER}; h=From:Date; bh=AAAA; b=AAAA"
            );
            repeats(at, &format!("spf=pass smtp.mailfrom={STRANGER}"), &signed_by(at, MS))
                .plants(&line)
        });
    }
}

#[test]
fn an_ordinary_identity_breaks_nothing() {
    for local in ["", "news", "bounce+a=3Db", "a=2Bb", "first.last"] {
        let line = format!(
            "DKIM-Signature: v=1; a=rsa-sha256; d=list.example; s=s1; i={local}@list.example; h=From; bh=AAAA; b=AAAA"
        );
        let tried: Vec<_> =
            EVERYWHERE.map(|at| (at, Delivery::genuine(at).plants(&line).text())).into();
        expect("ordinary identity", &[G, GC], &tried);
    }
}

#[test]
fn an_envelope_that_goes_on_as_results_is_nobodys_word() {
    let envelopes = [
        format!(
            "spf=pass smtp.mailfrom=a;dkim/1=pass header.d={MS};spf=none smtp.mailfrom=y@{STRANGER}"
        ),
        format!(
            "spf=pass smtp.mailfrom=a@{STRANGER};dkim =pass header.d={MS};spf=pass smtp.mailfrom=y@{STRANGER}"
        ),
        format!("spf=pass smtp.mailfrom=a;dkim=(x)pass header.d={MS};arc=none x.y=y@{STRANGER}"),
        format!(
            "spf=pass smtp.mailfrom=\"a\";dkim=pass header.d={MS};spf=none smtp.mailfrom=\"y\"@{STRANGER}"
        ),
    ];
    for spf in &envelopes {
        for at in [At::Fastmail, At::Own] {
            let report = judged(at, &repeats(at, spf, "").text());
            let got = report.verdict.origin;
            assert!(matches!(got, SP | SU | CT), "{at:?} {got:?}\n{spf}");
            assert_ne!(report.sender.status, SenderStatus::Confirmed, "{at:?}\n{spf}");
        }
    }
}

#[test]
fn an_envelope_is_seen_in_the_return_path() {
    for local in ["\"a;dkim/1=pass\"", "\"a) dkim (b\"", "\"a dkim = pass\"", "\"a> ;x\""] {
        never_believed(local, |at| {
            let mail =
                repeats(at, &format!("spf=pass smtp.mailfrom={STRANGER}"), &signed_by(at, MS));
            Delivery { above: format!("Return-Path: <{local}@{STRANGER}>\n"), ..mail }
        });
    }
    // Envelopes that forwarders and lists write.
    for local in [
        "SRS0=ab=cd=example.net=x",
        "bounce+a=b.example",
        "prvs=12ab=x",
        "\"prvs=12ab=first last\"",
        "SRS0=ab=\n cd=example.net=x",
    ] {
        let tried: Vec<_> = EVERYWHERE
            .map(|at| {
                let above = format!("Return-Path: <{local}@list.example>\n");
                (at, Delivery { above, ..Delivery::genuine(at) }.text())
            })
            .into();
        expect("ordinary envelope", &[G, GC, CT], &tried);
    }
}
