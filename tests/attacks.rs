//! The numbered attacks of the catalogue, each a small change to what a receiver wrote or to what a sender may write.
//! None may be called genuine.
#![allow(
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "a test may stop at the first surprise"
)]

use countersign::verdict::Origin;
use countersign::{Context, analyse};

const MS: &str = "accountprotection.microsoft.com";
const AUTHOR: &str =
    "From: Microsoft account team\n\t<account-security-noreply@accountprotection.microsoft.com>\n";

fn fixture(name: &str) -> String {
    let path = format!("{}/tests/fixtures/{name}.eml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn origin(text: &str, receiver: Option<&str>) -> Origin {
    let context = Context { receiver: receiver.map(String::from), ..Context::default() };
    analyse(text, &context).verdict.origin
}

/// Fails with the names of all attacks that were believed, at whatever service.
fn never_believed(attacks: &[(&str, String)]) {
    let believed: Vec<_> = attacks
        .iter()
        .map(|(name, text)| (name, origin(text, None)))
        .filter(|(_, origin)| matches!(origin, Origin::Genuine | Origin::GenuineCaution))
        .collect();
    assert!(believed.is_empty(), "believed: {believed:?}");
}

fn replaced(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "nothing to replace: {old}");
    text.replace(old, new)
}

fn at(text: &str, needle: &str) -> usize {
    text.find(needle).unwrap_or_else(|| panic!("not there: {needle}"))
}

/// A mail that Exchange Online delivered, with other results and without its seal.
fn with_results(results: &str) -> String {
    let text = fixture("outlook_no_own_seal");
    let (start, end) = (at(&text, "\nAuthentication-Results:"), at(&text, "Received-SPF:"));
    format!("{}\nAuthentication-Results: {results}\n{}", &text[..start], &text[end..])
}

/// The same, of a tenant's own mail: the server is in Microsoft's pool, the author forged.
fn tenant_mail(dkim_and_dmarc: &str) -> String {
    with_results(&format!(
        "spf=pass (sender IP is 40.107.93.52) smtp.mailfrom=tenant.example; {dkim_and_dmarc}"
    ))
}

/// A mail that passed every check, with another author line.
fn with_author(author: &str) -> String {
    replaced(&fixture("outlook_genuine"), AUTHOR, &format!("{author}\n"))
}

/// A forgery that Exchange Online refused to vouch for, with lines the sender added.
fn refused_with(lines: &str) -> String {
    replaced(&fixture("outlook_dmarc_fail"), "\nFrom: ", &format!("\n{lines}\nFrom: "))
}

/// What a mail carries below the boundary when Microsoft itself signed it.
fn signed_part() -> String {
    let text = fixture("own_server_genuine");
    text[at(&text, "ARC-Seal: i=1")..].to_owned()
}

const POOL: &str = "NAM11-CO1-obe.outbound.protection.outlook.com (mail-co1nam11on2052.outbound.protection.outlook.com [40.107.93.52])";

fn taken(host: &str) -> String {
    format!(
        "Received: from {POOL}\n\tby {host} with ESMTPS id 1\n\tfor <alex@example.org>; Thu, 12 Nov 2026 09:14:05 +0000\n"
    )
}

#[test]
fn a01_to_a11_envelope_and_domain_confusion() {
    let from = format!("header.from={MS}");
    let pass = format!("dmarc=pass action=none {from}");
    never_believed(&[
        (
            "1 server only",
            with_results(&format!(
                "spf=pass (sender IP is 40.107.93.52) smtp.mailfrom=x.{MS}; dkim=none header.d=none;{pass}"
            )),
        ),
        (
            "2 unbalanced",
            with_results(&format!(
                "spf=pass (sender IP is 40.107.93.52) smtp.mailfrom=(any@evil.example; dkim=pass header.d={MS};{pass}"
            )),
        ),
        ("3 NUL", tenant_mail(&format!("dkim=pass header.d={MS}\0.evil.example;{pass}"))),
        ("3 percent", tenant_mail(&format!("dkim=pass header.d={MS}%00.evil.example;{pass}"))),
        ("4 apostrophe", tenant_mail(&format!("dkim=pass header.d={MS}'a.evil.example;{pass}"))),
        ("4 parenthesis", tenant_mail(&format!("dkim=pass header.d={MS}(.evil.example;{pass}"))),
        ("4 comment", tenant_mail(&format!("dkim=pass header.d={MS}(.a).evil.example;{pass}"))),
        ("4 quote", tenant_mail(&format!("dkim=pass header.d={MS}\".evil.example;{pass}"))),
        (
            "5",
            with_results(&format!(
                "spf=pass (sender IP is 40.107.93.52) smtp.mailfrom=any@{MS}(a.evil.example; dkim=none;{pass}"
            )),
        ),
        (
            "6",
            with_results(&format!(
                "spf=pass (sender IP is 40.107.93.52) smtp.mailfrom=any@{MS}'@any.evil.example; dkim=none;{pass}"
            )),
        ),
        (
            "7",
            with_results(&format!(
                "spf=pass (sender IP is 40.107.93.52) smtp.mailfrom=<@{MS},@any.com:'any@evil.example>; dkim=none;{pass}"
            )),
        ),
        ("8, 9", tenant_mail(&format!("dkim=pass header.d=tenant.example;dmarc=fail {from}"))),
        (
            "10",
            with_results(&format!(
                "spf=pass (sender IP is 40.107.93.52) smtp.helo={MS}; dkim=none;dmarc=none {from}"
            )),
        ),
        (
            "11",
            replaced(
                &tenant_mail("dkim=none;dmarc=none header.from=noexist.microsoft.com"),
                "account-security-noreply@accountprotection.",
                "a@noexist.",
            ),
        ),
    ]);
}

#[test]
fn a12_to_a33_ambiguous_authors_although_every_check_passed() {
    let who = "account-security-noreply@accountprotection.microsoft.com";
    let plain = format!("From: <{who}>");
    never_believed(&[
        ("12", with_author(&format!("{plain}\nFrom: <a@evil.example>"))),
        ("12 reverse", with_author(&format!("From: <a@evil.example>\n{plain}"))),
        ("14", with_author(&format!("From : <a@evil.example>\n{plain}"))),
        ("15", with_author(&format!("From\n : <a@evil.example>\n{plain}"))),
        ("16", with_author(&format!("Sender: <{who}>"))),
        ("17", with_author(&format!("Resent-From: <{who}>"))),
        ("18", with_author(&format!("From: <{who}>, <a@evil.example>"))),
        ("18 reverse", with_author(&format!("From: <a@evil.example>, <{who}>"))),
        ("19", with_author(&format!("From: =?utf-8?B?PGFAZXZpbC5leGFtcGxlPg==?= , <{who}>"))),
        ("20", with_author(&format!("From: <@evil.example,@any.example:{who}>"))),
        ("21", with_author(&format!("From: <{who}>\\,<b@evil.example>"))),
        ("22", with_author(&format!("From: {who},<b@evil.example>"))),
        ("23", with_author(&format!("From: <any@evil.example>{who}"))),
        ("25", with_author(&format!("From: <{who}\u{2000}>"))),
        (
            "27 domain",
            with_author("From: Microsoft account team <a@accountprotection.micr\u{43e}soft.com>"),
        ),
        ("28", with_author(&format!("From: <{who}@evil.example>"))),
        ("29", with_author(&format!("From: <\u{202e}{who}>"))),
        ("30 group", with_author(&format!("From: Microsoft:{who};"))),
        (
            "30 comment",
            with_author("From: <account-security-noreply(x)@accountprotection.microsoft.com>"),
        ),
        ("30 quoted", with_author(&format!("From: <\"{who}\"@evil.example>"))),
        (
            "30 percent",
            with_author(
                "From: <account-security-noreply%40accountprotection.microsoft.com@evil.example>",
            ),
        ),
        ("31", with_author(&format!("From: \"{who}\" <x@evil.example>"))),
        ("32", with_author("From: Microsoft account team <accountprotection.microsoft.com>")),
        (
            "33 bold",
            with_author(
                "From: \u{1d40c}\u{1d422}\u{1d41c}\u{1d42b}\u{1d428}\u{1d42c}\u{1d428}\u{1d41f}\u{1d42d} account team <x@evil.example>",
            ),
        ),
        ("33 Cyrillic", with_author("From: Micr\u{43e}s\u{43e}ft account team <x@evil.example>")),
        ("35", with_author(&format!("Sender: <{who}>\nFrom: Alex <x@evil.example>"))),
    ]);
}

#[test]
fn a34_to_a44_replays() {
    let genuine = fixture("outlook_genuine");
    assert_ne!(
        origin(&format!("{genuine}Reply-To: <x@evil.example>\n"), None),
        Origin::Genuine,
        "34 and 36"
    );
    let duplicate = |line: &str| replaced(&genuine, "\nFrom: ", &format!("\n{line}\nFrom: "));
    never_believed(&[
        ("37 Subject", duplicate("Subject: Call us now")),
        ("37 Date", duplicate("Date: Thu, 12 Nov 2026 09:14:03 +0000")),
        ("37 To", duplicate("To: someone@example.org")),
        ("37 Content-Type", duplicate("Content-Type: text/html")),
        ("39", duplicate("From: Microsoft <x@evil.example>")),
        (
            "41",
            tenant_mail(&format!("dkim=pass header.d=evil.example;dmarc=none header.from={MS}")),
        ),
        ("44", replaced(&genuine, "Date: Thu, 12 Nov 2026", "Date: Tue, 10 Nov 2026")),
    ]);
}

#[test]
fn a45_to_a48_and_a62_to_a70_planted_results_change_no_refusal() {
    let good = format!(
        "dkim=pass header.d={MS} header.i=@{MS}; spf=pass smtp.mailfrom={MS}; dmarc=pass header.from={MS}"
    );
    let lines: Vec<String> = [
        "Authentication-Results: mx.google.com; ",
        "Authentication-Results: aaa.example; ",
        "Authentication-Results: mx.google.com.evil.example; ",
        "Authentication-Results: \"mx.google.com\" 1; ",
        "Authentication-Results: ",
        "Authentication-Results : ",
        "Authentication\u{2011}Results: ",
        "Authentication_Results: ",
        "X-Authentication-Results: ",
        "Authentication-Results-Original: ",
        "X-MS-Exchange-Authentication-Results: ",
        "ARC-Authentication-Results: i=1; mx.microsoft.com 1; ",
        "X-Any: x\n Authentication-Results: ",
    ]
    .iter()
    .map(|start| format!("{start}{good}"))
    .chain([
        "X-MS-Exchange-Organization-AuthAs: Internal\nX-Forefront-Antispam-Report: SFV:SKN;SCL:-1;"
            .into(),
    ])
    .collect();
    for line in lines {
        never_believed(&[(&line, refused_with(&line))]);
        let gmail =
            replaced(&fixture("gmail_forged_below"), "\nFrom: ", &format!("\n{line}\nFrom: "));
        never_believed(&[(&line, gmail)]);
    }
    for host in [
        "smtp1.gate.ord1d.rsapps.net",
        "mx-ha.gmx.net",
        "mailin1.protonmail.ch",
        "vla1.qloud-c.yandex.net",
        "mx.example.org",
    ] {
        let text =
            format!("{}Authentication-Results: {host}; {good}\n{}", taken(host), signed_part());
        never_believed(&[(host, text)]);
    }
}

#[test]
fn a49_to_a61_results_that_only_look_like_a_pass() {
    let from = format!("header.from={MS}");
    let pass = format!("dmarc=pass {from}");
    let results = [
        format!("dkim=fail (dkim=pass header.d={MS}) header.d={MS};dmarc=none {from}"),
        format!("dkim=(fail) pass header.d=evil.example;{pass}"),
        format!("dkim=fail reason=\"x; dkim=pass header.d={MS}\" header.d=evil.example;{pass}"),
        format!("dkim=fail reason=\"x; dkim=pass header.d={MS} header.d=evil.example;{pass}"),
        format!(
            "notdkim=pass header.d={MS}; x-dkim=pass header.d={MS}; dkim/2=pass header.d={MS};{pass}"
        ),
        format!("dkim=passed header.d={MS};{pass}"),
        format!("dkim=pass header.d={MS}.evil.example;{pass}"),
        format!("dkim=pass header.d=x{MS};{pass}"),
        format!("dkim=pass header.d=cgbed.onmicrosoft.com;{pass}"),
        format!("dkim=pass header.d=microsoft.com;{pass}"),
        format!("dkim=pass header.i=@evil.example header.d={MS};{pass}"),
        format!("dkim=pass header.d=evil.example; dkim=fail header.d={MS};{pass}"),
        format!("dkim=pass header.d=evil.example header.d={MS};{pass}"),
        format!("dkim=pass; dmarc=none {from}"),
        format!("dkim=pass header.d={MS};dmarc=pass header.from=evil.example"),
        format!("dkim=pass header.d={MS};dmarc=pass"),
        format!("dk im=pass header.d={MS};{pass}"),
        format!("dkim=pass header.d=tenant.example;dmarc=fail {from};compauth=pass reason=130"),
        format!("dkim=pass header.d={MS};dmarc=fail {from};{pass}"),
    ];
    for result in results {
        never_believed(&[(&result, tenant_mail(&result))]);
    }
}

#[test]
fn a66_to_a77_edited_and_invented_blocks() {
    let genuine = fixture("outlook_genuine");
    let hop = "Received: from mail.evil.example (mail.evil.example [203.0.113.45])\n\tby mx.victim.example with SMTP id 1; Thu, 12 Nov 2026 09:14:09 +0000\n";
    never_believed(&[
        ("48 whole block below a stranger's", format!("{hop}{genuine}")),
        ("66 address", replaced(&genuine, "(40.107.93.52) by", "(203.0.113.45) by")),
        (
            "66 greeting",
            replaced(&genuine, "Received: from NAM11-CO1-obe", "Received: from NAM12-CO1-obe"),
        ),
        (
            "71 sealed by Microsoft, other author",
            replaced(&genuine, "account-security-noreply@accountprotection", "a@other"),
        ),
        ("76 nothing", String::new()),
        ("76 the lower half", signed_part()),
    ]);
    assert_ne!(
        origin(&replaced(&genuine, "40.107.93.52", "203.0.113.45"), None),
        Origin::Genuine,
        "73"
    );
}
