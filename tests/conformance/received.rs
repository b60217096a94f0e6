//! `Received` in the shapes that mail services and programs write, each with what must be read from it.
//!
//! Written by hand on reserved domains and documentation addresses after the shapes of real ones.

use countersign_core::message::received::Received;
use countersign_core::message::violation::ViolationKind;

const DATE: &str = "Tue, 3 Nov 2026 08:12:44 +0000";
const UNIX: i64 = 1_793_693_564;

/// What one shape must give: every clause that is not named must be absent.
#[derive(Default)]
struct Expected {
    helo: &'static str,
    reverse: &'static str,
    ip: &'static str,
    by: &'static str,
    by_ip: &'static str,
    with: &'static str,
    via: &'static str,
    id: &'static str,
    for_: &'static str,
    envelope: &'static str,
}

fn show<T: ToString>(value: Option<T>) -> String {
    value.map(|v| v.to_string()).unwrap_or_default()
}

#[track_caller]
fn check(shape: &str, expected: &Expected) {
    let text = shape.replace("DATE", DATE);
    let read = Received::parse(&text, 0);
    let from = read.from.clone().unwrap_or_default();
    let found = [
        ("helo", show(from.helo), expected.helo),
        ("reverse name", show(from.reverse_name), expected.reverse),
        ("address", show(from.address), expected.ip),
        ("by", show(read.by.clone()), expected.by),
        ("by address", show(read.by_address), expected.by_ip),
        ("with", show(read.with.clone()), expected.with),
        ("via", show(read.via.clone()), expected.via),
        ("id", show(read.id.clone()), expected.id),
        ("for", show(read.for_.clone()), expected.for_),
        ("envelope-from", show(read.envelope_from.clone()), expected.envelope),
    ];
    for (name, found, expected) in found {
        assert_eq!(found, expected, "{name} of {text}\n{read:#?}");
    }
    if shape.contains("DATE") {
        assert_eq!(read.at.map(|at| at.unix), Some(UNIX), "{text}");
        assert!(read.violations.is_empty(), "{text}\n{:?}", read.violations);
    }
}

macro_rules! shapes {
    ($($name:ident: $text:expr => { $($field:ident: $value:expr),* $(,)? })*) => {
        $(
            #[test]
            fn $name() {
                check($text, &Expected { $($field: $value,)* ..Expected::default() });
            }
        )*
    };
}

shapes! {
    exchange_boundary: "from mx.example.com (192.0.2.7) by\n AB1EUR01FT001.mail.protection.outlook.com (10.152.1.1) with Microsoft SMTP\n Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\n 15.20.1.1 via Frontend Transport; DATE" => {
        helo: "mx.example.com", ip: "192.0.2.7", by: "ab1eur01ft001.mail.protection.outlook.com", by_ip: "10.152.1.1",
        with: "Microsoft SMTP Server", via: "Frontend Transport", id: "15.20.1.1",
    }
    exchange_ipv6: "from A.eop-nam10.prod.protection.outlook.com\n (2001:db8:1::5e) by B.outlook.office365.com\n (2001:db8:2::29) with Microsoft SMTP Server (version=TLS1_2,\n cipher=X) id 15.20.6565.18 via Frontend\n Transport; DATE" => {
        helo: "a.eop-nam10.prod.protection.outlook.com", ip: "2001:db8:1::5e", by: "b.outlook.office365.com", by_ip: "2001:db8:2::29",
        with: "Microsoft SMTP Server", via: "Frontend Transport", id: "15.20.6565.18",
    }
    exchange_https: "from A.PROD.OUTLOOK.COM (::1)\n by B.PROD.OUTLOOK.COM with HTTPS; DATE" => {
        helo: "a.prod.outlook.com", ip: "::1", by: "b.prod.outlook.com", with: "HTTPS",
    }
    exchange_mapi: "from A.example.com ([fe80::1:2:3:4]) by\n A.example.com ([fe80::1:2:3:4%13]) with mapi id\n 15.00.1497.048; DATE" => {
        helo: "a.example.com", ip: "fe80::1:2:3:4", by: "a.example.com", by_ip: "fe80::1:2:3:4", with: "mapi", id: "15.00.1497.048",
    }
    exchange_without_tls: "from a.example (192.0.2.7) by B.example.local\n (192.0.2.8) with Microsoft SMTP Server id 14.3.498.0; DATE" => {
        helo: "a.example", ip: "192.0.2.7", by: "b.example.local", by_ip: "192.0.2.8", with: "Microsoft SMTP Server", id: "14.3.498.0",
    }
    exchange_greeted_by_an_address: "from [198.51.100.9] (192.0.2.7) by\n X.mail.protection.outlook.com (10.0.0.1) with Microsoft\n SMTP Server id 1.2 via Frontend Transport; DATE" => {
        helo: "[198.51.100.9]", ip: "192.0.2.7", by: "x.mail.protection.outlook.com", by_ip: "10.0.0.1",
        with: "Microsoft SMTP Server", via: "Frontend Transport", id: "1.2",
    }
    exchange_smtpsvc: "from a.example ([192.0.2.7]) by b.example over TLS secured channel with Microsoft SMTPSVC(7.5.7601.1);\n\t DATE" => {
        helo: "a.example", ip: "192.0.2.7", by: "b.example", with: "Microsoft SMTPSVC",
    }
    google_internal: "by 2002:a05:6102:22c6:0:0:0:0 with SMTP id a6csp1vsh;\n        DATE" => {
        by: "2002:a05:6102:22c6:0:0:0:0", by_ip: "2002:a05:6102:22c6::", with: "SMTP", id: "a6csp1vsh",
    }
    google_internal_short: "by 2002:a05:6638:101c:: with SMTP id r2; DATE" => {
        by: "2002:a05:6638:101c::", by_ip: "2002:a05:6638:101c::", with: "SMTP", id: "r2",
    }
    google_internal_ipv4: "by 10.28.86.68 with SMTP id k6;\n        DATE" => {
        by: "10.28.86.68", by_ip: "10.28.86.68", with: "SMTP", id: "k6",
    }
    google_boundary: "from mx.example.com (mx.example.com. [192.0.2.7])\n        by mx.google.com with ESMTPS id d2si1.210.2025\n        for <a@example.net>\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\n        DATE" => {
        helo: "mx.example.com", reverse: "mx.example.com", ip: "192.0.2.7", by: "mx.google.com", with: "ESMTPS", id: "d2si1.210.2025", for_: "a@example.net",
    }
    google_without_reverse_name: "from a ([2001:db8::4eb])\n        by smtp-relay.gmail.com with ESMTPS id d9\n        (version=TLS1_3 cipher=X bits=256/256);\n        DATE" => {
        helo: "a", ip: "2001:db8::4eb", by: "smtp-relay.gmail.com", with: "ESMTPS", id: "d9",
    }
    google_interface: "from 123456789 named unknown by gmailapi.google.com with\n HTTPREST; DATE" => {
        helo: "123456789", by: "gmailapi.google.com", with: "HTTPREST",
    }
    postfix: "from mx.example.com (host.example.org [192.0.2.7])\n\t(using TLSv1.2 with cipher ECDHE-RSA-AES256-SHA384 (256/256 bits))\n\t(No client certificate requested)\n\tby mail.example.net (Postfix) with ESMTPS id 4PPRZF1\n\tfor <a@example.net>; DATE (UTC)" => {
        helo: "mx.example.com", reverse: "host.example.org", ip: "192.0.2.7", by: "mail.example.net", with: "ESMTPS", id: "4PPRZF1", for_: "a@example.net",
    }
    postfix_unknown: "from User (unknown [192.0.2.7])\n\t(Authenticated sender: x@example.com)\n\tby mail.example.net (Postfix) with ESMTPSA id 16; DATE (-05)" => {
        helo: "user", ip: "192.0.2.7", by: "mail.example.net", with: "ESMTPSA", id: "16",
    }
    postfix_ipv6: "from a.example (a.example [IPv6:2001:db8::7])\n\tby b.example (Postfix) with ESMTPS id 1; DATE" => {
        helo: "a.example", reverse: "a.example", ip: "2001:db8::7", by: "b.example", with: "ESMTPS", id: "1",
    }
    postfix_local: "by a.example (Postfix, from userid 0)\n\tid 39029442D4; DATE (UTC)" => {
        by: "a.example", id: "39029442D4",
    }
    postfix_lmtp_behind: "from a.example\n\tby b.example with LMTP\n\tid 2AhF\n\t(envelope-from <x=y@bounce.example>)\n\tfor <a@example.net>; DATE" => {
        helo: "a.example", by: "b.example", with: "LMTP", id: "2AhF", envelope: "x=y@bounce.example", for_: "a@example.net",
    }
    amavis: "from a.example ([127.0.0.1])\n\tby localhost (a.example [127.0.0.1]) (amavisd-new, port 10032)\n\twith ESMTP id afS; DATE (WIB)" => {
        helo: "a.example", ip: "127.0.0.1", by: "localhost", by_ip: "127.0.0.1", with: "ESMTP", id: "afS",
    }
    exim_unverified: "from [192.0.2.7] (helo=mx.example.com)\n\t by b.example with smtp\n\t(envelope-from <x@example.com>)\n\tid 1pxo; DATE" => {
        helo: "mx.example.com", ip: "192.0.2.7", by: "b.example", with: "smtp", envelope: "x@example.com", id: "1pxo",
    }
    exim_verified: "from host.example.org ([192.0.2.7] helo=mx.example.com)\n\tby b.example with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384\n\t(Exim 4.96.2)\n\t(envelope-from <x@example.com>)\n\tid 1sHU\n\tfor a@example.net;\n\tDATE" => {
        helo: "mx.example.com", reverse: "host.example.org", ip: "192.0.2.7", by: "b.example", with: "esmtps", envelope: "x@example.com", id: "1sHU", for_: "a@example.net",
    }
    exim_port: "from [192.0.2.7] (port=57863 helo=guest)\n\tby b.example with esmtpsa  (TLS1.2) tls X\n\t(Exim 4.96.2)\n\tid 1r; DATE" => {
        helo: "guest", ip: "192.0.2.7", by: "b.example", with: "esmtpsa", id: "1r",
    }
    exim_greeted_by_its_address: "from [192.0.2.7] (port=64086) by b.example with esmtpsa\n  (TLS1.2) tls X (Exim 4.96) id 1q; DATE" => {
        helo: "[192.0.2.7]", ip: "192.0.2.7", by: "b.example", with: "esmtpsa", id: "1q",
    }
    sparkpost: "from [192.0.2.7] ([192.0.2.7:60724] helo=[10.88.176.207])\n\tby i-01.mta (envelope-from <x@example.com>)\n\t(ecelerity 4.8.0.1 r(tags/4.7.10)) with ESMTPSA (cipher=X) \n\tid 87/5A; DATE" => {
        helo: "[10.88.176.207]", ip: "192.0.2.7", by: "i-01.mta", envelope: "x@example.com", with: "ESMTPSA", id: "87/5A",
    }
    sendmail_forged: "from mx.example.com (host.example.org [192.0.2.7] (may be forged))\n\tby b.example (8.14.4/8.14.4) with ESMTP id x9\n\tfor <a@example.net>; DATE" => {
        helo: "mx.example.com", ip: "192.0.2.7", by: "b.example", with: "ESMTP", id: "x9", for_: "a@example.net",
    }
    sendmail_ident: "from mx.example.com (IDENT:root@host.example.org [192.0.2.7])\n\tby b.example (8.9.3/8.9.3) with SMTP id x1; DATE" => {
        helo: "mx.example.com", reverse: "host.example.org", ip: "192.0.2.7", by: "b.example", with: "SMTP", id: "x1",
    }
    qmail_network: "from unknown (HELO mx.example.com) (192.0.2.7)\n  by b.example with SMTP; DATE" => {
        helo: "mx.example.com", ip: "192.0.2.7", by: "b.example", with: "SMTP",
    }
    qmail_named: "from host.example.org (HELO ?mx.example.com?) (x@example.com@192.0.2.7)\n  by b.example with ESMTPA; DATE" => {
        helo: "mx.example.com", reverse: "host.example.org", ip: "192.0.2.7", by: "b.example", with: "ESMTPA",
    }
    qmail_local: "(qmail 10689 invoked by uid 89); DATE" => {}
    nullmailer: "(nullmailer pid 123 invoked by uid 0);\n DATE" => {}
    yahoo: "from 192.0.2.7 (EHLO mx.example.com)\n by 10.197.33.205 with SMTPs\n (version=TLS1_2 cipher=X);\n DATE" => {
        helo: "mx.example.com", ip: "192.0.2.7", by: "10.197.33.205", by_ip: "10.197.33.205", with: "SMTPs",
    }
    // Until about 2021, whoever the peer was.
    yahoo_before: "from 127.0.0.1  (EHLO mx.example.com) (192.0.2.7)\n by mta4162.mail.example.com with SMTPs; DATE" => {
        helo: "mx.example.com", ip: "192.0.2.7", by: "mta4162.mail.example.com", with: "SMTPs",
    }
    yahoo_front: "from 192.0.2.7\n by atlas1.free.mail.example.com with HTTPS; DATE" => {
        helo: "192.0.2.7", by: "atlas1.free.mail.example.com", with: "HTTPS",
    }
    kernel_lists: "from host.example.org ([192.0.2.7]:47816 \"EHLO\n        mx.example.com\" rhost-flags-OK-OK-OK-OK) by vger.example\n        with ESMTP id S2 (ORCPT\n        <rfc822;a@example.net>); DATE" => {
        helo: "mx.example.com", reverse: "host.example.org", ip: "192.0.2.7", by: "vger.example", with: "ESMTP", id: "S2",
    }
    mimecast: "from a.example (192.0.2.7 [192.0.2.7]) by\n relay.example with ESMTP with STARTTLS (version=TLSv1.2,\n cipher=X) id uk-mta-1; DATE" => {
        helo: "a.example", ip: "192.0.2.7", by: "relay.example", with: "ESMTP", id: "uk-mta-1",
    }
    zone_mta: "from a.example [192.0.2.7]\n by srs1.example (ZoneMTA Forwarder) with ESMTP id 157.002\n for <a@example.net>;\n DATE" => {
        helo: "a.example", ip: "192.0.2.7", by: "srs1.example", with: "ESMTP", id: "157.002", for_: "a@example.net",
    }
    lotus: "from a.example ([192.0.2.7])\n          by b.example (Lotus Domino Release 8.5.3)\n          with ESMTP id 2013011512-123 ;\n          DATE" => {
        helo: "a.example", ip: "192.0.2.7", by: "b.example", with: "ESMTP", id: "2013011512-123",
    }
    coremail: "from user$example.com ( [192.0.2.7] ) by\n ajax-webmail-wmsvr1 (Coremail) ; DATE" => {
        helo: "user$example.com", ip: "192.0.2.7", by: "ajax-webmail-wmsvr1",
    }
    power_mta: "from a.example (192.0.2.7) by b.example (PowerMTA(TM) v3.5r15) id hva; DATE (envelope-from <x@example.com>)" => {
        helo: "a.example", ip: "192.0.2.7", by: "b.example", id: "hva", envelope: "x@example.com",
    }
    fastmail: "from mx3 ([10.202.2.202])\n  by compute5.internal (LMTPProxy); DATE" => {
        helo: "mx3", ip: "10.202.2.202", by: "compute5.internal", with: "LMTPProxy",
    }
    proton: "from a.example (a.example [192.0.2.7]) (using TLSv1.3\n with cipher X (256/256 bits)\n  key-exchange X25519) (No\n client certificate requested) by mailin046.protonmail.ch (Postfix) with ESMTPS id\n 4Zx for <a@example.net>; DATE" => {
        helo: "a.example", reverse: "a.example", ip: "192.0.2.7", by: "mailin046.protonmail.ch", with: "ESMTPS", id: "4Zx", for_: "a@example.net",
    }
    opensmtpd: "from localhost (localhost [local]);\n\tby localhost (OpenSMTPD) with ESMTPA id b9;\n\tfor <a@example.net>;\n\tDATE" => {
        helo: "localhost", reverse: "localhost", by: "localhost", with: "ESMTPA", id: "b9", for_: "a@example.net",
    }
    sendgrid_without_semicolon: "by recvd-1 with SMTP id recvd-1-1\n\t2026-11-03 08:12:44.256366712 +0000 UTC m=+6.112132962" => {
        by: "recvd-1", with: "SMTP", id: "recvd-1-1",
    }
    date_without_semicolon: "from 127.0.0.1 (localhost. [127.0.0.1]) by eaas-12 (EaaS) id\n  <x@example.com>\n  for <a@example.net> Tue, 3 Nov 2026\n  08:12:44 GMT (GMT)" => {
        helo: "127.0.0.1", reverse: "localhost", ip: "127.0.0.1", by: "eaas-12", id: "<x@example.com>", for_: "a@example.net",
    }
    mapped_address: "from a.example (a.example [::ffff:192.0.2.7]) by b.example with SMTP id 1; DATE" => {
        helo: "a.example", reverse: "a.example", ip: "192.0.2.7", by: "b.example", with: "SMTP", id: "1",
    }
    upper_case: "FROM a.example (192.0.2.7) BY b.example WITH SMTP ID 1; DATE" => {
        helo: "a.example", ip: "192.0.2.7", by: "b.example", with: "SMTP", id: "1",
    }
    // A peer may call itself anything.
    greeted_as_by: "from by (unknown [192.0.2.7]) by b.example with SMTP id 1; DATE" => {
        helo: "by", ip: "192.0.2.7", by: "b.example", with: "SMTP", id: "1",
    }
    greeted_with_a_foreign_address: "from 40.107.0.1 (unknown [192.0.2.7]) by b.example with SMTP id 1; DATE" => {
        helo: "40.107.0.1", ip: "192.0.2.7", by: "b.example", with: "SMTP", id: "1",
    }
    greeted_as_an_angle: "from <x (192.0.2.7) by b.example with SMTP id 1 for <a@example.net>; DATE" => {
        helo: "<x", ip: "192.0.2.7", by: "b.example", with: "SMTP", id: "1", for_: "a@example.net",
    }
    octal_is_no_address: "from a.example (0300.0.2.7) by b.example with SMTP id 1; DATE" => {
        helo: "a.example", by: "b.example", with: "SMTP", id: "1",
    }
    decimal_is_no_address: "from a.example ([3221225991]) by b.example with SMTP id 1; DATE" => {
        helo: "a.example", by: "b.example", with: "SMTP", id: "1",
    }
}

#[test]
fn a_date_is_read_without_its_semicolon() {
    for text in [
        "by a.example with SMTP id 1 2026-11-03 08:12:44.2 +0000 UTC m=+0.1",
        "from a.example by b.example id <x> for <a@example.net> Tue, 3 Nov 2026 08:12:44 GMT (GMT)",
        "from a.example by b.example with ESMTPS id 8; Tue Nov  3 08:12:44 UTC 2026",
    ] {
        assert_eq!(Received::parse(text, 0).at.map(|at| at.unix), Some(UNIX), "{text}");
    }
}

fn kinds(text: &str) -> Vec<ViolationKind> {
    Received::parse(text, 0).violations.iter().map(|v| v.kind).collect()
}

#[test]
fn two_addresses_are_none() {
    let text = "from a.example (40.107.0.1) (192.0.2.7) by b.example with SMTP id 1; Tue, 3 Nov 2026 08:12:44 +0000";
    assert_eq!(Received::parse(text, 0).from.unwrap().address, None);
    assert_eq!(kinds(text), [ViolationKind::BadValue]);
    // The address of the machine itself is one where it stands in brackets, as Exim writes what it saw.
    let text = "from [127.0.0.1] (helo=x) (40.107.0.1) by b.example with esmtp id 1; Tue, 3 Nov 2026 08:12:44 +0000";
    assert_eq!(Received::parse(text, 0).from.unwrap().address, None);
    assert_eq!(kinds(text), [ViolationKind::BadValue]);
}

#[test]
fn a_comment_glued_to_the_greeting_is_the_peers_own() {
    let text = "from a.example(40.107.0.1) (192.0.2.7) by b.example with SMTP id 1; Tue, 3 Nov 2026 08:12:44 +0000";
    assert_eq!(Received::parse(text, 0).from.unwrap().address, "192.0.2.7".parse().ok());
    assert_eq!(kinds(text), [ViolationKind::GluedComment]);
}

#[test]
fn a_clause_that_stands_twice_is_told() {
    let text = "from a.example (192.0.2.7) by b.example by c.example with SMTP; Tue, 3 Nov 2026 08:12:44 +0000";
    assert_eq!(Received::parse(text, 0).by.as_deref(), Some("b.example"));
    assert_eq!(kinds(text), [ViolationKind::BadValue]);
}

#[test]
fn what_is_missing_is_none_and_told() {
    assert_eq!(kinds(""), [ViolationKind::UnreadableDate]);
    let cut = Received::parse("from a.example (192.0.2.7) by", 0);
    assert_eq!((cut.by, cut.at), (None, None));
    let unclosed = "from a.example ((192.0.2.7) by b.example; Tue, 3 Nov 2026 08:12:44 +0000";
    assert!(kinds(unclosed).contains(&ViolationKind::UnclosedComment));
    assert_eq!(Received::parse(unclosed, 0).by, None);
    let undated = "from a.example by b.example; Tue, 3 Nov 2026 08:12:44 +0000 Wed, 4 Nov 2026 08:12:44 +0000";
    assert_eq!(Received::parse(undated, 0).at, None);
}

#[test]
fn sizes_do_not_matter() {
    for text in [
        "from ".repeat(100_000),
        "(".repeat(500_000),
        "a (b) ".repeat(80_000),
        "for <".repeat(90_000),
        ";".repeat(400_000),
    ] {
        let _ = Received::parse(&text, 0);
    }
}
