//! Below the reader's own server: the lines that its milters write, gateways that its policy names, and words of the sender's
//! that become results.

use countersign_core::policy::Policy;
use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};

use kit::services::{CT, GC, MS, SP, SU, WHO};

const ID: &str = "4D2C1A0B3F";
const RECEIVED: &str = "Received: from NAM11-CO1-obe.outbound.protection.outlook.com (mail-co1nam11on2052.outbound.protection.outlook.com [40.107.93.52])\n\tby mx.example.org (Postfix) with ESMTPS id 4D2C1A0B3F\n\tfor <alex@example.org>; Mon, 21 Sep 2026 08:14:05 +0000 (UTC)\n";

fn sender() -> String {
    format!(
        "From: Microsoft account team <{WHO}>\nDate: Mon, 21 Sep 2026 08:14:03 +0000\nSubject: Microsoft account security code\nTo: alex@example.org\nMessage-ID: <one@two>\nMIME-Version: 1.0\n"
    )
}

fn judged(policy: &Policy, text: &str) -> Origin {
    analyse(text, &Context::under(policy.clone()).unwrap()).verdict.origin
}

fn own() -> Policy {
    Policy { authserv_ids: vec!["mx.example.org".to_owned()], ..Policy::default() }
}

/// A Postfix whose milters found that DMARC passed, with these lines behind `DKIM-Filter`.
fn below(queue_id: &str, dmarc: &str, behind: &str) -> String {
    format!(
        "Return-Path: <{WHO}>\nDelivered-To: alex@example.org\n{RECEIVED}DMARC-Filter: OpenDMARC Filter v1.4.2 mx.example.org {queue_id}\nAuthentication-Results: mx.example.org; dmarc={dmarc} header.from={MS}\nAuthentication-Results: mx.example.org; spf=pass smtp.mailfrom={MS}\nDKIM-Filter: OpenDKIM Filter v2.11.0 mx.example.org {queue_id}\n{behind}{}",
        sender()
    )
}

#[test]
fn milters_are_believed_between_marks_of_this_delivery() {
    let pass = format!(
        "Authentication-Results: mx.example.org;\n\tdkim=pass header.d={MS} header.b=Ab1cD2e0\n"
    );
    assert_eq!(judged(&own(), &below(ID, "pass", &pass)), GC);
    // The reader has not named the server, or the mark is of another delivery.
    let unnamed = judged(&Policy::default(), &below(ID, "pass", &pass));
    assert_eq!(unnamed, CT);
    assert_eq!(judged(&own(), &below("4D2C1A0B40", "pass", &pass)), CT);
    for planted in [
        // Another name within the organisation, which the milter does not remove.
        format!("Authentication-Results: x.example.org; dkim=pass header.d={MS}\n"),
        // A real result that the sender's first line continues.
        format!(
            "Authentication-Results: mx.example.org; dkim=pass header.d=evil.example\n ; dkim=pass header.d={MS}; dmarc=pass header.from={MS}\n"
        ),
        // A second field behind the real one.
        format!(
            "Authentication-Results: mx.example.org; dkim=pass header.d=evil.example\nAuthentication-Results: mx.example.org; dkim=pass header.d={MS}\n"
        ),
        String::new(),
    ] {
        let said = judged(&own(), &below(ID, "pass", &planted));
        assert!(matches!(said, Origin::Suspicious | Origin::CannotTell), "{said:?}\n{planted}");
    }
    assert_eq!(judged(&own(), &below(ID, "fail", &pass)), SU);
}

/// An id may be guessed where a line may hold many, where it follows the last one, or where the server makes it of the time alone.
#[test]
fn marks_that_guess_the_id_of_the_delivery() {
    let fake = format!(
        "Authentication-Results: mx.example.org; dkim=pass header.d={MS}; dmarc=pass header.from={MS}\n"
    );
    let planted = |received: &str, mark: &str| {
        format!("Return-Path: <a@evil.example>\n{received}{fake}{mark}{}", sender())
    };
    let many = "DKIM-Filter: 4D2C1A0B3D 4D2C1A0B3E 4D2C1A0B3F 4D2C1A0B40\n".to_owned();
    let lines: String = (0x3D..=0x40)
        .map(|id| format!("DKIM-Filter: OpenDKIM Filter v2.11.0 mx.example.org 4D2C1A0B{id:X}\n"))
        .collect();
    let other_host = format!("DKIM-Filter: OpenDKIM Filter v2.11.0 x.example.org {ID}\n");
    for mark in [many, lines, other_host, format!("DKIM-Filter: {ID}\n")] {
        assert_eq!(judged(&own(), &planted(RECEIVED, &mark)), CT, "{mark}");
    }
    let mark = format!("DKIM-Filter: OpenDKIM Filter v2.11.0 mx.example.org {ID}\n");
    for server in ["", "(8.15.2/8.15.2) ", "(Exim 4.96) "] {
        let received = RECEIVED.replace("(Postfix) ", server);
        assert_eq!(judged(&own(), &planted(&received, &mark)), CT, "{server}");
    }
}

/// A milter takes away what bears its own name in just these letters, and leaves another way to write it.
#[test]
fn a_result_behind_the_last_mark_under_the_name_written_otherwise() {
    for id in [
        "mx.example.org.",
        "\"mx.example.org\"",
        "mx.example.org (x)",
        "(x) mx.example.org",
        "mx.example.org 1",
    ] {
        let behind = format!("Authentication-Results: {id}; dkim=pass header.d={MS}\n");
        let said = judged(&own(), &below(ID, "pass", &behind));
        assert!(matches!(said, SU | CT), "{id}: {said:?}");
    }
}

#[test]
fn a_gateway_is_its_address_and_nobody_behind_it() {
    let policy = Policy { gateways: vec!["192.0.2.7".to_owned()], ..Policy::default() };
    let mailbox = "Received: by 2002:a05:6520:1:b0:2a1:1d4b:e8b1 with SMTP id k1csp1;\n\tMon, 21 Sep 2026 08:14:08 +0000\nReceived: from gw.corp.example (gw.corp.example. [192.0.2.7])\n\tby mx.google.com with ESMTPS id x1 for <alex@example.org>;\n\tMon, 21 Sep 2026 08:14:07 +0000\nReceived-SPF: fail (google.com: domain of x does not designate 192.0.2.7 as permitted sender) client-ip=192.0.2.7;\nAuthentication-Results: mx.google.com;\n\tdkim=fail header.i=@accountprotection.microsoft.com; spf=fail smtp.mailfrom=accountprotection.microsoft.com; dmarc=fail header.from=accountprotection.microsoft.com\n";
    let planted = |host: &str| {
        format!(
            "Authentication-Results: {host}; dkim=pass header.d={MS}; spf=pass smtp.mailfrom={MS}; dmarc=pass header.from={MS}\n{}",
            RECEIVED.replace("mx.example.org", host)
        )
    };
    // The gateway's own word counts.
    let genuine = format!("{mailbox}{}{}", planted("gw.corp.example"), sender());
    assert_eq!(judged(&policy, &genuine), GC);
    for hop in [
        // A stranger behind the gateway's router.
        "Received: from mail.evil.example (unknown [172.18.0.1])\n\tby gw.corp.example (Postfix) with ESMTPS id 1;\n\tMon, 21 Sep 2026 08:14:06 +0000\n",
        // A greeting that looks like a local delivery.
        "Received: from x with LMTP (evil [203.0.113.77])\n\tby gw.corp.example (Postfix) with ESMTPS id 1;\n\tMon, 21 Sep 2026 08:14:06 +0000\n",
    ] {
        let text = format!("{mailbox}{hop}{}{}", planted("gw.corp.example"), sender());
        let said = judged(&policy, &text);
        assert!(matches!(said, SP | SU | CT), "{said:?}\n{hop}");
    }
    // A transparent gateway, and a hop of a product that is not his.
    let foreign = format!("{mailbox}{}{}", planted("mx0a-00112233.pphosted.com"), sender());
    assert!(matches!(judged(&policy, &foreign), SP | SU | CT));
}

#[test]
fn what_a_sender_names_becomes_no_result() {
    let received = RECEIVED;
    for results in [
        format!(
            "dkim=pass header.d=evil.example header.i=x;dkim=pass header.d={MS};dmarc=pass header.from={MS};z=@evil.example"
        ),
        format!(
            "dkim=pass header.i=x;dkim=pass header.d={MS};dmarc=pass header.from={MS};z=@evil.example"
        ),
        format!("spf=pass smtp.mailfrom=x;dkim=pass header.d={MS};z=y@evil.example"),
        format!("spf=pass smtp.mailfrom=x;dkim=pass header.d={MS} header.b=y@evil.example"),
        format!(
            "dmarc=fail header.from={MS}; spf=pass smtp.mailfrom=x;dkim=pass header.d={MS};dmarc=pass header.from={MS};z=y@evil.example"
        ),
    ] {
        let text =
            format!("Authentication-Results: mx.example.org; {results}\n{received}{}", sender());
        let said = judged(&own(), &text);
        assert!(matches!(said, SP | SU | CT), "{said:?}\n{results}");
    }
}

#[test]
fn a_stranger_behind_a_tunnel_is_never_genuine() {
    let named = Context { receiver: Some("mx.example.org".to_owned()), ..Context::default() };
    for by in ["mx.example.org (Postfix)", "localhost (Postfix)", "relay.example.org"] {
        for with in ["ESMTP", "ESMTPS", "SMTP"] {
            let tunnel = format!(
                "Received: from x (localhost [127.0.0.1])\n\tby {by} with {with} id 1;\n\tMon, 21 Sep 2026 08:14:06 +0000\n"
            );
            let text = format!(
                "{tunnel}Authentication-Results: mx.example.org; dkim=pass header.d={MS}; spf=pass smtp.mailfrom={MS}; dmarc=pass header.from={MS}\n{RECEIVED}DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={MS}; s=selector9;\n h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck;\n bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;\n b={}\n{}Content-Type: text/plain\n",
                "A".repeat(344),
                sender()
            );
            for context in [&named, &Context::under(own()).unwrap(), &Context::default()] {
                let said = analyse(&text, context).verdict.origin;
                assert!(said != Origin::Genuine, "{by} {with}");
            }
        }
    }
}

#[test]
fn an_envelope_address_that_reads_like_a_result_speaks_for_nobody() {
    for words in ["dkim=pass", "dkim=x dkim=pass", "spf=none dmarc=x dmarc=pass", "DKIM=PASS"] {
        let text = format!(
            "Return-Path: <\"a) {words} (b\"@evil.example>\nAuthentication-Results: mx.example.org; dkim=pass header.d={MS}; spf=pass smtp.mailfrom={MS}; dmarc=pass header.from={MS}\n{RECEIVED}{}",
            sender()
        );
        let said = judged(&own(), &text);
        assert!(matches!(said, SP | SU | CT), "{said:?}\n{words}");
    }
}
