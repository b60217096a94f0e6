//! Everything a sender can write, grown from plain bytes: so that one generator serves the property test, which shrinks
//! bytes, and the fuzzer, which mutates them.
//!
//! Lines are headers with the names that matter, with plausible and hostile values, forged traces of every service,
//! encoded words, comments, odd line ends, controls, letters nobody sees, 8-bit, folds in wrong places, second blocks
//! and bodies. The one thing it never writes is a sender line it does not know of.

use countersign_core::receivers::RECEIVERS;

use crate::services::{Delivery, EVERYWHERE, MS, WHO};

/// Bytes read as choices; when they end, every choice is the first.
#[derive(Debug)]
pub struct Bytes<'a>(pub &'a [u8]);

impl Bytes<'_> {
    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    pub fn below(&mut self, count: usize) -> usize {
        usize::from(self.byte()) % count.max(1)
    }

    pub fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }

    pub fn chance(&mut self, of: u8) -> bool {
        self.byte() % of == 1
    }
}

/// The sender's part, and the sender lines in it.
#[derive(Debug, Clone, Default)]
pub struct SendersPart {
    pub text: String,
    /// Where each sender line begins, and whether it is Microsoft's own address, cleanly written.
    pub froms: Vec<(usize, bool)>,
}

/// Names worth forging.
const NAMES: &[&str] = &[
    "Authentication-Results",
    "ARC-Authentication-Results",
    "ARC-Seal",
    "ARC-Message-Signature",
    "DKIM-Signature",
    "Received",
    "Received-SPF",
    "X-MS-Exchange-Organization-AuthAs",
    "X-MS-Exchange-Authentication-Results",
    "Authentication-Results-Original",
    "X-Forefront-Antispam-Report",
    "X-Received",
    "X-Originating-Ip",
    "X-Apparently-To",
    "X-IncomingTopHeaderMarker",
    "X-IncomingHeaderCount",
    "X-MSAPipeline",
    "Return-Path",
    "Delivered-To",
    "Reply-To",
    "Sender",
    "Resent-From",
    "Resent-Sender",
    "List-Id",
    "X-Forwarded-For",
    "X-Forwarded-To",
    "Subject",
    "Date",
    "To",
    "Message-ID",
    "MIME-Version",
    "Content-Type",
    "X-Any",
    "authentication-results",
    "AUTHENTICATION-RESULTS",
    "Authentication-Results ",
    "Authentication\u{2011}Results",
    "Authentication_Results",
];

const ENDS: &[&str] =
    &["\n", "\n", "\n", "\n", "\r\n", "\r", "\n\n", "", "\u{b}", "\u{2028}", "\n \n", "\r\r\n"];

const SPICE: &[&str] = &[
    "",
    "",
    "",
    "",
    "\0",
    "\u{202e}",
    "\u{200b}",
    "\u{ad}",
    "\u{feff}",
    "\u{a0}",
    "\t",
    "(",
    ")",
    "\"",
    "\\",
    ";",
    "; ",
    "<",
    ">",
    "@",
    "=?utf-8?B?",
    "?=",
    "\u{1b}[31m",
    "\u{ff}",
    "\u{fffd}",
    ",",
    "%00",
    "[.]",
    "<mailto:a@evil.example>",
    "](mailto:a@evil.example)",
    "&lt;",
];

/// Sender lines; the first four are Microsoft's own, cleanly written or as copying leaves them.
const FROMS: &[&str] = &[
    "From: Microsoft account team <account-security-noreply@accountprotection.microsoft.com>",
    "From: account-security-noreply@accountprotection.microsoft.com",
    "From: Microsoft account team <account-security-noreply@accountprotection.microsoft[.]com>",
    "From: <account-security-noreply@accountprotection.microsoft.com<mailto:account-security-noreply@accountprotection.microsoft.com>>",
    "From: \"account-security-noreply@accountprotection.microsoft.com\" <a@evil.example>",
    "From: Microsoft account team <a@evil.example>",
    "From: <a@accountprotection.microsoft.com.evil.example>",
    "From: <a@evil.onmicrosoft.com>",
    "From: <account-security-noreply@accountprotection.microsoft.com>, <a@evil.example>",
    "From: <@evil.example:account-security-noreply@accountprotection.microsoft.com>",
    "From: =?utf-8?B?PGFAZXZpbC5leGFtcGxlPg==?= <account-security-noreply@accountprotection.microsoft.com>, x@y",
    "From : <a@evil.example>",
    " From: <a@evil.example>",
    "Fr\u{200b}om: <a@evil.example>",
    "From: Microsoft:account-security-noreply@accountprotection.microsoft.com;",
    "From: <account-security-noreply@accountprotection.microsoft.com\u{2000}>",
    "From: <account-security-noreply@accountprotection.micr\u{43e}soft.com>",
    "From: Alex <alex@example.net>",
];
const CLEAN_FROMS: usize = 4;

fn host(bytes: &mut Bytes<'_>) -> String {
    match bytes.below(8) {
        0 => "mx.google.com".to_owned(),
        1 => "DS3PEPF000099D6.mail.protection.outlook.com".to_owned(),
        2 => "atlas219.free.mail.bf1.yahoo.com".to_owned(),
        3 => "mx6.messagingengine.com".to_owned(),
        4 => "mx.example.org".to_owned(),
        5 => "NAM11-CO1-obe.outbound.protection.outlook.com".to_owned(),
        6 => "mail.evil.example".to_owned(),
        _ => {
            let service = RECEIVERS[bytes.below(RECEIVERS.len())];
            match service.edge.first() {
                Some(countersign_core::receivers::HostPattern::Exact(host)) => (*host).to_owned(),
                Some(countersign_core::receivers::HostPattern::Under(domain)) => {
                    format!("mx1.{domain}")
                }
                _ => service.id.to_owned(),
            }
        }
    }
}

fn address(bytes: &mut Bytes<'_>) -> &'static str {
    bytes.one(&[
        "40.107.93.52",
        "203.0.113.45",
        "2a01:111:f403:200a::621",
        "10.0.0.1",
        "::ffff:40.107.93.52",
        "x",
    ])
}

fn domain(bytes: &mut Bytes<'_>) -> &'static str {
    bytes.one(&[
        MS,
        MS,
        "microsoft.com",
        "evil.example",
        "tenant.example",
        "accountprotection.microsoft.com.evil.example",
    ])
}

fn word(bytes: &mut Bytes<'_>) -> &'static str {
    bytes.one(&[
        "pass",
        "pass",
        "pass",
        "fail",
        "none",
        "temperror",
        "Pass",
        "pass (x)",
        "(fail) pass",
        "pas s",
    ])
}

fn results(bytes: &mut Bytes<'_>) -> String {
    let mut parts = Vec::new();
    for _ in 0..=bytes.below(5) {
        let (word, domain, spice) = (word(bytes), domain(bytes), bytes.one(SPICE));
        parts.push(match bytes.below(6) {
            0 => format!("dkim={word} header.d={domain}{spice} header.i=@{domain}"),
            1 => format!("dmarc={word} header.from={domain}{spice}"),
            2 => format!(
                "spf={word} (sender IP is {}) smtp.mailfrom={domain}{spice}",
                address(bytes)
            ),
            3 => format!("compauth={word} reason=100"),
            4 => format!("arc={word} (i=1)"),
            _ => format!("dkim={word}{spice}"),
        });
    }
    parts.join(bytes.one(&["; ", ";", ";\n ", ";\n       ", " "]))
}

fn value(name: &str, bytes: &mut Bytes<'_>) -> String {
    match name.to_ascii_lowercase().trim_end() {
        name if name.contains("results") => {
            let id = match bytes.below(6) {
                0 => String::new(),
                1 => "i=1; mx.microsoft.com 1; ".to_owned(),
                2 => "\"mx.google.com\" 1; ".to_owned(),
                3 => "i=2; mx.google.com; ".to_owned(),
                _ => format!("{}; ", host(bytes)),
            };
            format!("{id}{}", results(bytes))
        }
        "received" => {
            let (from, ip, by, spice) =
                (host(bytes), address(bytes), host(bytes), bytes.one(SPICE));
            let shape = bytes.below(3);
            let seconds = bytes.below(60);
            let when = format!("Thu, 12 Nov 2026 09:14:{seconds:02} +0000");
            match shape {
                0 => format!(
                    "from {from} ({ip}) by\n {by} (10.167.17.7) with Microsoft SMTP\n Server id 15.20.9320.10 via Frontend Transport; {when}"
                ),
                1 => {
                    format!("from {from} ({from}. [{ip}]){spice} by {by} with ESMTPS id 1; {when}")
                }
                _ => format!("by {by}{spice} with HTTP; {when}"),
            }
        }
        "received-spf" => format!(
            "Pass (protection.outlook.com: domain of {} designates {} as permitted sender)\n receiver=protection.outlook.com; client-ip={}; helo={}; pr=C",
            domain(bytes),
            address(bytes),
            address(bytes),
            host(bytes)
        ),
        "dkim-signature" | "arc-message-signature" => format!(
            "v=1; i={}; a=rsa-sha256; c=relaxed/relaxed; d={}; s={};\n h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck; bh=AAAA;{} b=AAAA",
            bytes.below(4),
            domain(bytes),
            bytes.one(&["selector9", "arcselector9901", "s"]),
            bytes.one(&["", " l=1;", " x=1;"])
        ),
        "arc-seal" => format!(
            "i={}; a=rsa-sha256; s=arcselector9901; d={}; cv={}; b=AAAA",
            bytes.below(4),
            bytes.one(&["microsoft.com", "google.com", "evil.example"]),
            bytes.one(&["none", "pass", "fail"])
        ),
        "date" => bytes
            .one(&["Thu, 12 Nov 2026 09:14:03 +0000", "Mon, 31 Aug 2026 01:14:03 -0800", "soon"])
            .to_owned(),
        "x-incomingtopheadermarker" => {
            "OriginalChecksum:00;UpperCasedChecksum:00;SizeAsReceived:6114;Count:40".to_owned()
        }
        "x-ms-exchange-organization-authas" => "Internal".to_owned(),
        "x-forefront-antispam-report" => "CIP:255.255.255.255;SFV:SKN;SCL:-1;CAT:NONE;".to_owned(),
        "content-type" => {
            bytes.one(&["text/html", "multipart/mixed; boundary=b", "message/rfc822"]).to_owned()
        }
        "subject" => bytes
            .one(&[
                "Microsoft account unusual sign-in activity",
                "=?utf-8?Q?Microsoft=00?=",
                "Hello",
            ])
            .to_owned(),
        _ => format!(
            "<{}>{}",
            bytes.one(&[WHO, "alex@example.org", "a@evil.example"]),
            bytes.one(SPICE)
        ),
    }
}

/// Raw letters, as a fuzzer likes them; never a sender line, whose name they cannot form.
fn noise(bytes: &mut Bytes<'_>) -> String {
    const LETTERS: &[u8] = b"abcdeXYZ0189:;=()<>@\"\\ \t-_.,%\x00\x07\x0c\x1b\x7f";
    (0..bytes.below(40)).map(|_| char::from(LETTERS[bytes.below(LETTERS.len())])).collect()
}

impl SendersPart {
    pub fn from_bytes(data: &[u8]) -> Self {
        let bytes = &mut Bytes(data);
        let mut part = Self::default();
        let lines = 1 + bytes.below(14);
        let sender_at = bytes.below(lines);
        for line in 0..lines {
            if line == sender_at || bytes.chance(12) {
                // A forger shows Microsoft's own address more often than not.
                let from = if bytes.chance(2) {
                    bytes.below(CLEAN_FROMS)
                } else {
                    bytes.below(FROMS.len())
                };
                // Glued to the line above it is no sender line at all.
                if part.text.is_empty() || part.text.ends_with('\n') {
                    part.froms.push((part.text.len(), from < CLEAN_FROMS));
                }
                part.text.push_str(FROMS[from]);
                part.text.push('\n');
                continue;
            }
            match bytes.below(18) {
                // A whole delivery of some service, forged line by line.
                4 => {
                    let at = EVERYWHERE[bytes.below(EVERYWHERE.len())];
                    part.text.push_str(&Delivery::genuine(at).receivers_part());
                }
                // The best results there are, under the name of some service or none.
                5 => {
                    let at = EVERYWHERE[bytes.below(EVERYWHERE.len())];
                    let (id, end) =
                        (at.authserv_id(), if at.authserv_id().is_empty() { "" } else { "; " });
                    part.text.push_str(&format!(
                        "Authentication-Results: {id}{end}spf=pass (sender IP is 40.107.93.52) smtp.mailfrom={MS}; dkim=pass header.d={MS};dmarc=pass header.from={MS}"
                    ));
                }
                // A first line that begins with a space hangs on the service's last one.
                0 => part.text.push_str(&format!(" ;{}", results(bytes))),
                1 => part.text.push_str(&format!("       {}", results(bytes))),
                2 => part.text.push_str(&noise(bytes)),
                3 => part
                    .text
                    .push_str(&format!("X-Any: x\n Authentication-Results: {}", results(bytes))),
                _ => {
                    let name = bytes.one(NAMES);
                    let value = value(name, bytes);
                    part.text
                        .push_str(&format!("{name}:{}{value}", bytes.one(&[" ", "", "\t", "\n "])));
                }
            }
            part.text.push_str(bytes.one(ENDS));
        }
        part
    }

    /// Whether its header names one sender, and that one is Microsoft's own, cleanly written. What stands after an
    /// empty line is the body, and nobody's header; programs disagree on whether two carriage returns make one.
    pub fn is_microsofts(&self) -> bool {
        let one_before = |ends: &[&str]| {
            let end = ends.iter().filter_map(|end| self.text.find(end)).min().unwrap_or(usize::MAX);
            let mut froms = self.froms.iter().filter(|(at, _)| *at <= end);
            matches!((froms.next(), froms.next()), (Some((_, true)), None))
        };
        one_before(&["\n\n", "\n\r\n"]) || one_before(&["\n\n", "\n\r\n", "\r\r", "\n\r"])
    }
}
