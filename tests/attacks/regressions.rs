//! What a review once found, each closed and kept closed: forged blocks on top of, below, or inside what a real receiver
//! wrote.

use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};
use kit::fixture;

fn origin(text: &str, receiver: Option<&str>) -> Origin {
    let context = Context { receiver: receiver.map(String::from), ..Context::default() };
    analyse(text, &context).verdict.origin
}

fn never_genuine(what: &str, text: &str, receiver: Option<&str>) {
    let said = origin(text, receiver);
    assert!(!matches!(said, Origin::Genuine | Origin::GenuineCaution), "{what}: {said:?}");
}

#[test]
fn a_whole_forged_delivery_below_one_real_hop() {
    let evil = "from mail.evil.example (mail.evil.example [203.0.113.45])";
    for name in ["outlook_genuine", "gmail_genuine"] {
        let block = fixture(name);
        for by in [
            "mailserver",
            "0",
            "10.0.0.5",
            "localhost",
            "co6pr13mb5337.namprd13.prod.outlook.com",
            "x.google.com",
        ] {
            let hop = format!("Received: {evil} by {by}; Thu, 12 Nov 2026 09:14:09 +0000\n");
            never_genuine(&format!("{name} below {by}"), &format!("{hop}{block}"), None);
        }
        let nameless = format!("Received: {evil}; Thu, 12 Nov 2026 09:14:09 +0000\n{block}");
        never_genuine(&format!("{name} below a nameless hop"), &nameless, None);
    }
}

#[test]
fn headers_inside_a_mails_own_words() {
    let block = fixture("outlook_genuine");
    for above in [
        "  \nHello friend, see below\n\n",
        "\u{a0}\nHello friend\n\n",
        "\t\nHello friend\n",
        "Hello\n\n",
    ] {
        never_genuine(above, &format!("{above}{block}"), None);
    }
    // A blank line on top is how people paste.
    for blank in ["\n", "\n\n", "  \n", "\u{feff}\n"] {
        assert_eq!(origin(&format!("{blank}{block}"), None), Origin::Genuine, "{blank:?}");
    }
}

#[test]
fn results_planted_below_a_silent_service() {
    let sender = fixture("own_server_genuine");
    let sender = &sender[sender.find("ARC-Seal: i=1").unwrap()..];
    let pool = "NAM11-CO1-obe.outbound.protection.outlook.com (mail-co1nam11on2052.outbound.protection.outlook.com [40.107.93.52])";
    let passes = "dkim=pass header.d=accountprotection.microsoft.com; spf=pass smtp.mailfrom=accountprotection.microsoft.com; dmarc=pass header.from=accountprotection.microsoft.com";
    for (host, id, receiver) in [
        ("newxmmx1.qq.com", "mx.qq.com", None),
        ("inbound-smtp.us-east-1.amazonaws.com", "amazonses.com", None),
        ("mta1.mail.djm.yahoo.co.jp", "mta1.mail.djm.yahoo.co.jp", None),
        ("esa1.example.iphmx.com", "esa1.example.iphmx.com", Some("ironport")),
        ("mx.example.org", "mx.example.org", Some("mx.example.org")),
        ("relay.mimecast.com", "relay.mimecast.com", Some("mimecast")),
        ("mxs1.i.mail.ru", "mxs.mail.ru", Some("mail_ru")),
    ] {
        let hop = format!(
            "Received: from {pool}\n\tby {host} with ESMTPS id 1\n\tfor <alex@example.org>; Thu, 12 Nov 2026 09:14:05 +0000\n"
        );
        let text = format!("{hop}Authentication-Results: {id}; {passes}\n{sender}");
        never_genuine(host, &text, receiver);
    }
    // Gmail's own result is the first; a second right below it is the sender's.
    let gmail = fixture("gmail_genuine");
    let first = gmail.rfind("Authentication-Results: mx.google.com;").unwrap();
    let end = first + gmail[first..].find("ARC-Seal: i=1").unwrap();
    let own = "Authentication-Results: mx.google.com;\n       dkim=pass header.i=@tenant.example header.s=k1;\n       spf=pass smtp.mailfrom=tenant.example\n";
    let two = format!(
        "{}{own}Authentication-Results: mx.google.com; {passes}\n{}",
        &gmail[..first],
        &gmail[end..]
    );
    never_genuine("a second result at Gmail", &two, None);
}

#[test]
fn a_stranger_whose_looked_up_name_is_ours() {
    let block = fixture("own_server_genuine");
    let named = Some("mx.example.org");
    assert_eq!(origin(&block, named), Origin::Genuine);
    let inner = "\tby mx.example.org (Postfix) with ESMTP id 9\n\tfor <alex@example.org>; Thu, 12 Nov 2026 09:14:09 +0000\n";
    for from in [
        "mail.evil.example (mx.example.org [203.0.113.45])",
        "mx.example.org (mx.example.org [203.0.113.45])",
    ] {
        never_genuine(from, &format!("Received: from {from}\n{inner}{block}"), named);
    }
}

#[test]
fn a_stray_word_behind_the_signers_name() {
    let block = fixture("outlook_no_own_seal");
    for stray in [" .evil.example;", "(.evil.example);"] {
        let from = "header.d=accountprotection.microsoft.com;";
        let text = block.replace(from, &format!("header.d=accountprotection.microsoft.com{stray}"));
        assert_ne!(text, block);
        never_genuine(stray, &text, None);
    }
}

#[test]
fn two_signers_in_one_result_are_none() {
    let block = fixture("outlook_no_own_seal");
    let from = "header.d=accountprotection.microsoft.com;";
    let two = "header.d=evil.example header.d=accountprotection.microsoft.com header.i=@accountprotection.microsoft.com;";
    let text = block.replace(from, two);
    assert_ne!(text, block);
    never_genuine("two signers", &text, None);
}

#[test]
fn more_fields_than_are_read_between_two_subjects() {
    let block = fixture("outlook_genuine");
    let at = block.find("\nSubject: ").unwrap() + 1;
    let filler = "A:\n".repeat(countersign_core::message::MAX_FIELDS);
    let (above, below) = block.split_at(at);
    let planted = "Subject: Call us at once\n";
    never_genuine("an unread subject", &format!("{above}{planted}{filler}{below}"), None);
}

/// A zone may hold names with blanks and equals signs, and a service that forgets to quote the signer repeats them as results.
#[test]
fn a_signers_name_that_goes_on_as_results() {
    let block = fixture("outlook_no_own_seal");
    let line = "DKIM-Signature: v=1; a=rsa-sha256; d=accountprotection.microsoft.com header.x=.evil.example; s=a; h=From; bh=AAAA; b=AAAA\n";
    let at = block.find("From: ").unwrap();
    never_genuine("a name with a blank", &format!("{}{line}{}", &block[..at], &block[at..]), None);
}
