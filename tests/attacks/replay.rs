//! Attacks 36 to 44: a signature that is genuine, around a mail that is not.
//! The numbers are those of `docs/attacks.md`.

use kit::services::*;

#[test]
fn a36_unsigned_lines_changed() {
    for line in [
        "Reply-To: <x@evil.example>",
        "List-Unsubscribe: <https://evil.example/>",
        "Cc: <x@evil.example>",
    ] {
        attack(&format!("36 {line}"), &[GC, SU], &EVERYWHERE, |at| {
            Delivery::genuine(at).also(line)
        });
    }
    attack("36 another recipient", &[GC, SU], &EVERYWHERE, |at| {
        let d = Delivery::genuine(at);
        Delivery {
            rest: d.rest.replace("To: alex@example.org", "To: somebody@elsewhere.example"),
            peer: EVIL,
            ..d
        }
    });
}

#[test]
fn a37_a_signed_line_a_second_time() {
    for line in [
        "Subject: Call us now",
        "Date: Thu, 12 Nov 2026 09:14:02 +0000",
        "To: someone@example.org",
        "Content-Type: text/html",
        "MIME-Version: 1.0 (a)",
        "Message-ID: <2@evil.example>",
        "From: Microsoft <x@evil.example>",
    ] {
        attack(&format!("37 {line}"), &[SU, SP], &EVERYWHERE, |at| {
            Delivery::genuine(at).plants(line)
        });
    }
}

#[test]
fn a38_a_signature_over_only_a_part_of_the_text() {
    attack("38", &[SU], &EVERYWHERE, |at| {
        let d = Delivery::genuine(at);
        let line = format!(
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={MS}; s=selector9; l=120;\n h=From:Date:Subject:Message-ID:Content-Type:MIME-Version; bh=Iw2DWNyOiJC0xY3utikS7i8gNXrpKlzIYbmOaP4xrLU=; b=AAAA"
        );
        Delivery { signed: false, sealed: false, ..d }.plants(&line)
    });
}

#[test]
fn a39_sent_to_oneself_and_replayed_with_a_second_sender() {
    attack("39", &[SU, SP], &EVERYWHERE, |at| {
        Delivery::genuine(at).plants("From: Microsoft <x@evil.example>")
    });
}

#[test]
fn a40_forwarded_without_leave() {
    attack("40", &[GC, CT, SU], &EVERYWHERE, |at| {
        let d = Delivery::genuine(at);
        let spf = "spf=pass smtp.mailfrom=forwarder.example".to_owned();
        Delivery { peer: EVIL, spf, sealed: false, ..d }
    });
    // The forwarder's own pass is nobody's word for Microsoft.
    attack("40 broken", &[CT, SU, SP], &EVERYWHERE, |at| {
        Delivery::genuine(at).finds(
            "spf=pass smtp.mailfrom=forwarder.example",
            &signed_by(at, "forwarder.example"),
            &format!("dmarc=fail header.from={MS}"),
        )
    });
}

#[test]
fn a41_signed_by_a_third_party() {
    attack("41", &[SU, CT, SP], &EVERYWHERE, |at| {
        Delivery::tenant(at).finds(
            "spf=pass smtp.mailfrom=evil.example",
            &signed_by(at, "evil.example"),
            &format!("dmarc=none header.from={MS}"),
        )
    });
}

#[test]
fn a42_a_forged_chain_of_seals() {
    attack("42", &[SP, CT, SU], &EVERYWHERE, |at| {
        Delivery::refused(at).plants(&format!(
            "ARC-Seal: i=1; a=rsa-sha256; s=arcselector20001; d=microsoft.com; cv=none; b=AAAA\nARC-Message-Signature: i=1; a=rsa-sha256; d=microsoft.com; s=arcselector20001; h=From; bh=AAAA; b=AAAA\nARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=pass smtp.mailfrom={MS}; dmarc=pass header.from={MS}; dkim=pass header.d={MS}"
        ))
    });
}

#[test]
fn a43_a_stolen_block_of_headers() {
    attack("43", &[SP], &EVERYWHERE, |at| {
        let d = Delivery::stranger(at);
        Delivery { signed: true, ..d }
    });
}

#[test]
fn a44_an_old_mail_sent_again() {
    attack("44", &[SU], &EVERYWHERE, |at| {
        let d = Delivery::genuine(at);
        Delivery { date: "Mon, 31 Aug 2026 09:14:03 +0000".to_owned(), ..d }
    });
    attack("44 to somebody else", &[SU], &EVERYWHERE, |at| {
        let d = Delivery::genuine(at);
        let rest = d.rest.replace("To: alex@example.org", "To: somebody@elsewhere.example");
        Delivery { date: "Tue, 10 Nov 2026 09:14:03 +0000".to_owned(), peer: EVIL, rest, ..d }
    });
}
