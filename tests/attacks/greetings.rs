//! A peer's greeting (RFC 5321 section 4.1.1.1) that goes on as the server's own line does. Some servers write it down as it comes,
//! blanks and all; others take out blanks and brackets, and leave signs that a repair reads as such.

use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};
use kit::services::{MS, WHO};

/// What Gmail writes between a peer that it takes for Microsoft's and itself.
const TAKEN: &str =
    "NAM11-CO1-obe.outbound.protection.outlook.com (x [40.107.93.52]) by mx.google.com";

/// The sender's own lines: results as Gmail writes them, and a mail.
fn senders_lines() -> String {
    format!(
        "Received-SPF: pass (google.com: domain of {WHO} designates 40.107.93.52 as permitted sender) client-ip=40.107.93.52;\n\
         Authentication-Results: mx.google.com;\n       dkim=pass header.i=@{MS} header.s=selector9 header.b=Ab1cD2e0;\n       spf=pass (google.com: domain of {WHO} designates 40.107.93.52 as permitted sender) smtp.mailfrom={WHO};\n       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from={MS}\n\
         From: Microsoft account team <{WHO}>\nDate: Thu, 12 Nov 2026 09:14:03 +0000\nSubject: Microsoft account unusual sign-in activity\nTo: alex@example.org\nMessage-ID: <one@two>\nMIME-Version: 1.0\n"
    )
}

fn never_believed(what: &str, text: &str) {
    for receiver in [None, Some("mail.example.org")] {
        let context = Context { receiver: receiver.map(String::from), ..Context::default() };
        let said = analyse(text, &context).verdict.origin;
        assert!(
            !matches!(said, Origin::Genuine | Origin::GenuineCaution),
            "{what}, {receiver:?}: {said:?}\n{text}"
        );
    }
}

#[test]
fn a_greeting_that_ends_with_a_keyword() {
    for end in [
        "with",
        "via",
        "with ESMTP id",
        "with ESMTPS id 1 for",
        "with ESMTPS id 1 for <",
        "with LMTP via",
    ] {
        for seen in ["(mail.evil.example [203.0.113.9])", "([203.0.113.9])"] {
            for fold in ["\n\t", " "] {
                let real = format!(
                    "Received: from {TAKEN} {end} {seen}{fold}by mail.example.org with ESMTPS; Thu, 12 Nov 2026 09:14:05 +0000\n"
                );
                never_believed(end, &format!("{real}{}", senders_lines()));
            }
        }
    }
}

#[test]
fn a_greeting_that_makes_a_step_inside_the_house_of_the_servers_line() {
    for end in ["with LMTP via", "with IMAP id", "with HTTPS via"] {
        let real = format!(
            "Received: from x by mail {end} (mail.evil.example [203.0.113.9])\n\tby mail.example.org with ESMTPS; Thu, 12 Nov 2026 09:14:06 +0000\n"
        );
        let gmail = "Received: from NAM11-CO1-obe.outbound.protection.outlook.com (x [40.107.93.52])\n        by mx.google.com with ESMTPS id x1;\n        Thu, 12 Nov 2026 01:14:05 -0800 (PST)\n";
        never_believed(end, &format!("{real}{gmail}{}", senders_lines()));
    }
}

#[test]
fn a_comment_that_hides_a_taker_with_a_short_name() {
    for by in ["MAILSRV", "mail.example.org", "10.0.0.5"] {
        for behind in [
            "(Postfix) with ESMTP id 1",
            "(192.168.1.5) with SMTP",
            "with ESMTP",
            "id 4D2C1A0B3F",
            "; Thu, 12 Nov 2026 09:14:05 +0000",
        ] {
            let real = format!(
                "Received: from {TAKEN} with ESMTPS id 1 ( ([203.0.113.9])\n\tby {by} {behind}\n ); Thu, 12 Nov 2026 09:14:05 +0000\n"
            );
            never_believed(by, &format!("{real}{}", senders_lines()));
        }
    }
}

/// How a sign is written, and which of the sender's own are to be written so.
type Encoding = (fn(u32) -> String, &'static str);

/// Postfix takes blanks and brackets out of a greeting, and leaves the signs of an encoding. The sender writes all his lines in it.
#[test]
fn a_greeting_in_an_encoding_that_a_repair_undoes() {
    let encode = |text: &str, code: fn(u32) -> String, signs: &str| {
        text.chars().fold(String::new(), |mut out, c| {
            if signs.contains(c) {
                out += &code(c.into())
            } else {
                out.push(c)
            }
            out
        })
    };
    let encodings: [Encoding; 3] = [
        (|code| format!("={code:02X}"), "="),
        (|code| format!("&#{code};"), "<>"),
        (|code| format!("\\u{code:04x}"), "<>"),
    ];
    for (code, signs) in encodings {
        let lines = encode(&senders_lines(), code, signs);
        for end in ["with", "with ESMTPS id 1 ("] {
            let greeting = encode(&format!("{TAKEN} {end}"), code, " ()[]=");
            for by in ["mail.example.org", "mailsrv"] {
                for last in ["", " );\n"] {
                    let real = format!(
                        "Received: from {greeting} (mail.evil.example [203.0.113.9])\n\tby {by} (Postfix) with ESMTP id 4D2C1A0B3F;\n\tThu, 12 Nov 2026 09:14:05 +0000 (UTC)\n{last}"
                    );
                    never_believed(by, &format!("{real}{lines}"));
                }
            }
        }
    }
}

/// A looked-up name is whatever the owner of the address writes into his zone.
#[test]
fn a_looked_up_name_that_reads_like_a_note() {
    for name in ["tls", "no", "using", "client", "version"] {
        let real = format!(
            "Received: from localhost (localhost [127.0.0.1]) ({name} [203.0.113.9])\n\tby mail.example.org with ESMTPS id 1; Thu, 12 Nov 2026 09:14:06 +0000\n"
        );
        let (results, mail) = (
            format!(
                "Authentication-Results: mail.example.org; dkim=pass header.d={MS} header.s=selector1;\n\tspf=pass smtp.mailfrom={MS}; dmarc=pass header.from={MS}\nReceived: from NAM11-CO1-obe.outbound.protection.outlook.com (mail-co1nam11on2052.outbound.protection.outlook.com [40.107.93.52])\n\tby mail.example.org with ESMTPS\n\tfor <alex@example.org>; Thu, 12 Nov 2026 09:14:05 +0000\n"
            ),
            senders_lines(),
        );
        let mail = &mail[mail.find("From: ").unwrap()..];
        never_believed(name, &format!("{real}{results}{mail}"));
    }
}
