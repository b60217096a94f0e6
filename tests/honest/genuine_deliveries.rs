//! Genuine mail as the services deliver it, directly or in roundabout ways: none may be called forged.

use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};
use kit::fixture;

const MS: &str = "accountprotection.microsoft.com";
const POOL: &str = "NAM11-CO1-obe.outbound.protection.outlook.com (mail-co1nam11on2052.outbound.protection.outlook.com [40.107.93.52])";

fn origin(text: &str, receiver: Option<&str>) -> Origin {
    let context = Context { receiver: receiver.map(String::from), ..Context::default() };
    analyse(text, &context).verdict.origin
}

fn replaced(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "nothing to replace: {old}");
    text.replace(old, new)
}

fn at(text: &str, needle: &str) -> usize {
    text.find(needle).unwrap_or_else(|| panic!("not there: {needle}"))
}

/// What a mail carries below the boundary when Microsoft itself signed it.
fn signed_part() -> String {
    let text = fixture("own_server_genuine");
    text[at(&text, "ARC-Seal: i=1")..].to_owned()
}

fn taken(host: &str) -> String {
    format!(
        "Received: from {POOL}\n\tby {host} with ESMTPS id 1\n\tfor <alex@example.org>; Thu, 12 Nov 2026 09:14:05 +0000\n"
    )
}

fn never_frightening(mails: &[(&str, String, Option<&str>)]) {
    let accused: Vec<_> = mails
        .iter()
        .map(|(name, text, receiver)| (name, origin(text, *receiver)))
        .filter(|(_, origin)| matches!(origin, Origin::Spoofed | Origin::Suspicious))
        .collect();
    assert!(accused.is_empty(), "accused: {accused:?}");
}

#[test]
fn genuine_deliveries_are_not_accused() {
    let (outlook, gmail, signed) =
        (fixture("outlook_genuine"), fixture("gmail_genuine"), signed_part());
    let dkim = format!("dkim=pass header.d={MS} header.i=@{MS} header.b=Ab1cD2eF");
    let spf = format!("spf=pass smtp.mailfrom={MS}");
    let dmarc = format!("dmarc=pass header.from={MS}");
    let above = |id: &str, host: &str, results: &str| {
        format!("Authentication-Results: {id}; {results}\n{}{signed}", taken(host))
    };
    let proton = [&dkim, &spf, &dmarc]
        .map(|result| format!("Authentication-Results: mail.protonmail.ch; {result}\n"))
        .concat();
    let icloud = format!(
        "Authentication-Results: dmarc.icloud.com; {dmarc}\nAuthentication-Results: dkim-verifier.icloud.com; {dkim}\nAuthentication-Results: spf.icloud.com; {spf}\n"
    );
    let yahoo = "atlas219.free.mail.bf1.yahoo.com";
    let from_pool = "NAM11-CO1-obe.outbound.protection.outlook.com";
    never_frightening(&[
        ("gmail", gmail.clone(), None),
        ("gmail, IPv6", gmail.replace("40.107.93.52", "2a01:111:f403:200a::621"), None),
        ("gmail, plus", replaced(&gmail, "To: alex.reed@", "To: Alex.Reed+ms@"), None),
        ("gmail, alias", replaced(&gmail, "To: alex.reed@gmail.com", "To: alex@example.org"), None),
        (
            "gmail, slow",
            replaced(&gmail, "Date: Thu, 12 Nov 2026 01:14:03", "Date: Wed, 11 Nov 2026 22:14:03"),
            None,
        ),
        ("outlook, IPv6", outlook.replace("40.107.93.52", "2a01:111:f403:200a::621"), None),
        (
            "outlook, alias",
            replaced(&outlook, "To: alex.reed@example.com", "To: alias@example.net"),
            None,
        ),
        (
            "outlook, two signatures",
            replaced(
                &outlook,
                "dkim=pass (signature was verified)\n header.d=accountprotection.microsoft.com;dmarc",
                "dkim=fail (body hash did not verify) header.d=other.example;dkim=pass (signature was verified)\n header.d=accountprotection.microsoft.com;dmarc",
            ),
            None,
        ),
        ("outlook, unfinished", outlook.replace("dkim=pass", "dkim=timeout"), None),
        (
            "outlook behind a gateway",
            outlook
                .replace("40.107.93.52", "198.51.100.7")
                .replace(from_pool, "mx0a-001.pphosted.com")
                .replace("spf=pass", "spf=softfail"),
            None,
        ),
        ("outlook, blank lines", outlook.replace('\n', "\n\n"), None),
        ("outlook, quoted", format!("> {}", outlook.trim_end().replace('\n', "\n> ")), None),
        (
            "yahoo",
            format!(
                "{}Received-SPF: pass\nAuthentication-Results: {yahoo}; {dkim}; {spf}; dmarc=pass(p=REJECT) header.from={MS};\n{signed}",
                taken(yahoo)
            ),
            None,
        ),
        ("icloud", format!("{icloud}{}{signed}", taken("mx1.mail.icloud.com")), None),
        (
            "fastmail",
            above(
                "mx6.messagingengine.com",
                "mx6.messagingengine.com",
                &format!("{dkim}; {dmarc}; {spf}"),
            ),
            None,
        ),
        ("proton", format!("{proton}{}{signed}", taken("mailin1.protonmail.ch")), None),
        (
            "proton, confirmed",
            format!("{proton}{}{signed}", taken("mailin1.protonmail.ch")),
            Some("proton"),
        ),
        (
            "zoho",
            above("mx.zohomail.eu", "mx.zohomail.eu", &format!("dkim=pass; {spf}; {dmarc}")),
            None,
        ),
        ("gmx", above("gmx.net", "mx-ha.gmx.net", &format!("dkim=pass header.i=@{MS}")), None),
        (
            "yandex",
            above(
                "vla1.qloud-c.yandex.net",
                "vla1.qloud-c.yandex.net",
                &format!("spf=pass smtp.mail=a@{MS}; dkim=pass header.i=@{MS}"),
            ),
            None,
        ),
    ]);
}

#[test]
fn delays_and_detours_of_genuine_mail_are_no_accusation() {
    let fine = |what: &str, text: &str| {
        let said = origin(text, None);
        assert!(!matches!(said, Origin::Suspicious | Origin::Spoofed), "{what}: {said:?}");
    };
    let late = fixture("outlook_genuine")
        .replace("Thu, 12 Nov 2026 01:14:03 -0800", "Wed, 11 Nov 2026 23:14:03 -0800")
        .replace("Thu, 12 Nov 2026 09:14:03 +0000", "Thu, 12 Nov 2026 07:14:03 +0000");
    fine("two hours in Microsoft's own queue", &late);
    let unfinished = fixture("outlook_forwarded_broken")
        .replace("dkim=fail (body hash did not verify)", "dkim=temperror (key query failed)");
    fine("a signature check that did not finish", &unfinished);
    let alias = fixture("gmail_genuine")
        .replace(
            "mail-co1nam11on2052.outbound.protection.outlook.com. [40.107.93.52]",
            "mail.uni.example. [198.51.100.7]",
        )
        .replace("designates 40.107.93.52", "designates 198.51.100.7")
        .replace("client-ip=40.107.93.52", "client-ip=198.51.100.7")
        .replace("To: alex.reed@gmail.com", "To: alex@uni.example");
    fine("an alias that passed it on at once", &alias);
}
