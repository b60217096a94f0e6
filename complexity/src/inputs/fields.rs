//! Header fields: each grammar with what makes a careless reader of it go back and forth.

use super::{author, below, field, genuine, grown};

const KEYED: &str =
    "v=1; a=rsa-sha256; c=relaxed/relaxed; d=accountprotection.microsoft.com; s=selector1";

pub(super) fn received(size: usize) -> Vec<u8> {
    below(size, |n| {
        format!(
            "Received: from a{n}.example (192.0.2.{}) by b.example; Thu, 12 Nov 2026 09:14:04 +0000\n",
            n % 250
        )
    })
}

pub(super) fn received_inside(size: usize) -> Vec<u8> {
    let inner = grown("", size, |n| {
        format!(
            "Received: from DM8PR13MB{n}.namprd13.prod.outlook.com (2603:10b6:8:20::6) by\n CO6PR13MB5337.namprd13.prod.outlook.com with HTTPS; Thu, 12 Nov 2026 09:14:07\n +0000\n"
        )
    });
    [inner, genuine().as_bytes().to_vec()].concat()
}

pub(super) fn clauses(size: usize) -> Vec<u8> {
    field("Received: ", size, "from a by b ")
}

pub(super) fn comments(size: usize) -> Vec<u8> {
    field("Received: from a ", size, "(b [192.0.2.1]) ")
}

pub(super) fn takers(size: usize) -> Vec<u8> {
    field("Received: from a ", size, "(by b) \"by c\" ")
}

pub(super) fn open_received(size: usize) -> Vec<u8> {
    field("Received: from a ", size, "(")
}

pub(super) fn open_from(size: usize) -> Vec<u8> {
    author("From: ", size, "(", " a@example.com")
}

pub(super) fn open_results(size: usize) -> Vec<u8> {
    field("Authentication-Results: mx.example.org; dkim=pass ", size, "(")
}

pub(super) fn open_date(size: usize) -> Vec<u8> {
    field("Date: Thu, 12 Nov 2026 09:14:04 +0000 ", size, "(")
}

pub(super) fn open_spf(size: usize) -> Vec<u8> {
    field("Received-SPF: pass ", size, "(")
}

pub(super) fn half_open(size: usize) -> Vec<u8> {
    field("Authentication-Results: mx.example.org; ", size, "() (; ")
}

pub(super) fn quotes_from(size: usize) -> Vec<u8> {
    author("From: ", size, "\"a\\\" ", " <a@example.com>")
}

pub(super) fn quotes_results(size: usize) -> Vec<u8> {
    field("Authentication-Results: mx.example.org; dkim=pass reason=", size, "\"a; \"\"")
}

pub(super) fn quotes_in_comments(size: usize) -> Vec<u8> {
    field("Authentication-Results: mx.example.org", size, "; (\") dkim=pass")
}

pub(super) fn quotes_signature(size: usize) -> Vec<u8> {
    field(&format!("DKIM-Signature: {KEYED}; i="), size, "\"; x=\"")
}

pub(super) fn angles(size: usize) -> Vec<u8> {
    author("From: ", size, "<", "a@example.com>")
}

pub(super) fn groups(size: usize) -> Vec<u8> {
    author("From: ", size, "a: b@example.com, c:; ", "")
}

pub(super) fn routes(size: usize) -> Vec<u8> {
    author("From: a <", size, "@b.example,", ":a@example.com>")
}

pub(super) fn encoded_subject(size: usize) -> Vec<u8> {
    field("Subject: ", size, "=?utf-8?B?TWljcm9zb2Z0?= ")
}

pub(super) fn encoded_from(size: usize) -> Vec<u8> {
    author("From: ", size, "=?utf-8?Q?Micro=73oft?= ", "<a@example.com>")
}

pub(super) fn encoded_letters(size: usize) -> Vec<u8> {
    field("Subject: ", size, "=?a?B?Q?= =?b?Q?a?= ")
}

pub(super) fn open_encoded(size: usize) -> Vec<u8> {
    field("Subject: ", size, "=?a?B?x")
}

pub(super) fn open_encoded_from(size: usize) -> Vec<u8> {
    author("From: ", size, "=?a?B?x", " <a@example.com>")
}

pub(super) fn endless_encoded(size: usize) -> Vec<u8> {
    field("Subject: =?a?B?=?a?B?", size, "YWFh")
}

pub(super) fn addresses(size: usize) -> Vec<u8> {
    author("From: ", size, "\"Microsoft\" <a@example.com>, ", "b@example.com")
}

pub(super) fn many_from(size: usize) -> Vec<u8> {
    below(size, |n| format!("From: Microsoft <a{n}@example{n}.com>\n"))
}

pub(super) fn many_to(size: usize) -> Vec<u8> {
    below(size, |n| format!("To: <a{n}@example.org>\nDelivered-To: a{n}@example.org\n"))
}

pub(super) fn results(size: usize) -> Vec<u8> {
    field(
        "Authentication-Results: mx.example.org",
        size,
        "; dkim=pass header.d=example.com header.i=@a.example",
    )
}

pub(super) fn many_results(size: usize) -> Vec<u8> {
    below(size, |n| {
        format!(
            "Authentication-Results: mx{n}.example.org; dkim=pass header.d=example.com; spf=fail smtp.mailfrom=a@example.com\n"
        )
    })
}

pub(super) fn results_on_top(size: usize) -> Vec<u8> {
    let top = "Delivered-To: a@example.com\nReceived: by 2002:a05:6402:1::1 with SMTP id a; Thu, 12 Nov 2026 01:14:05 -0800 (PST)\n";
    let results = grown(top, size, |n| {
        format!(
            "Authentication-Results: mx.google.com; dkim=pass header.i=@example{n}.com header.s=a; dmarc=pass header.from=example{n}.com\n"
        )
    });
    let rest = "Received: from a.example.com (a.example.com. [192.0.2.1]) by mx.google.com with ESMTPS id x for <a@example.com>; Thu, 12 Nov 2026 01:14:05 -0800 (PST)\nFrom: Microsoft <a@example.com>\nSubject: code 123456\n";
    [results, rest.as_bytes().to_vec()].concat()
}

/// As many confirmed signers in the service's seal as in its readable results: each is looked for in the other.
pub(super) fn sealed_results(size: usize) -> Vec<u8> {
    let signers = |n: usize| -> String {
        (0..n).map(|n| format!(";\n dkim=pass header.i=@example{n}.com")).collect()
    };
    let signers = signers(size / 80);
    format!(
        "Received: by 2002:a05:6402:1::1 with SMTP id a; Thu, 12 Nov 2026 01:14:05 -0800 (PST)\n\
         ARC-Seal: i=1; a=rsa-sha256; cv=none; d=google.com; s=arc-20240605; b=AAAA\n\
         ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=google.com; s=arc-20240605; h=from:date; bh=AAAA; b=AAAA\n\
         ARC-Authentication-Results: i=1; mx.google.com{signers}\n\
         Received: from a.example.com (a.example.com. [192.0.2.1]) by mx.google.com with ESMTPS id x for <a@example.com>; Thu, 12 Nov 2026 01:14:05 -0800 (PST)\n\
         Authentication-Results: mx.google.com{signers}\n\
         From: Microsoft <a@example.com>\nSubject: code 123456\n"
    )
    .into_bytes()
}

/// Failures that name nobody, above as many signatures of the author: each failure may be about any of them.
pub(super) fn nameless_failures(size: usize) -> Vec<u8> {
    let failures = "; dkim=fail".repeat(size / 40);
    let top = format!(
        "Received: from a.example.com (a.example.com. [192.0.2.1]) by mx.google.com with ESMTPS id x for <a@example.com>; Thu, 12 Nov 2026 01:14:05 -0800 (PST)\n\
         Authentication-Results: mx.google.com{failures}\n\
         From: Microsoft <account-security-noreply@accountprotection.microsoft.com>\nSubject: code 123456\n"
    );
    grown(&top, size / 2, |_| format!("DKIM-Signature: {KEYED}; h=From; bh=AAAA; b=AAAA\n"))
}

/// Recipients of copies under a list's confirmed address: a list may have noted the first sender in any of them.
pub(super) fn copies(size: usize) -> Vec<u8> {
    let top = "Received: from a.example.com (a.example.com. [192.0.2.1]) by mx.google.com with ESMTPS id x for <a@example.com>; Thu, 12 Nov 2026 01:14:05 -0800 (PST)\n\
               Authentication-Results: mx.google.com; dkim=pass header.i=@example.com; dmarc=pass header.from=example.com\n\
               From: Microsoft account team <a@example.com>\nSubject: code 123456\n";
    grown(top, size, |n| format!("Cc: a{n}@b.example\n"))
}

pub(super) fn properties(size: usize) -> Vec<u8> {
    field("Authentication-Results: mx.example.org; dkim=pass", size, " header.d=example.com (a)")
}

pub(super) fn signatures(size: usize) -> Vec<u8> {
    below(size, |n| {
        format!("DKIM-Signature: {KEYED}; h=From:Date:Subject:Message-ID; bh=AAA{n}; b=AAAA{n}\n")
    })
}

pub(super) fn signed_names(size: usize) -> Vec<u8> {
    field(&format!("DKIM-Signature: {KEYED}; bh=AAAA; b=AAAA; h=From"), size, ":Subject")
}

pub(super) fn tags(size: usize) -> Vec<u8> {
    field(&format!("DKIM-Signature: {KEYED}; h=From; bh=AAAA; b=AAAA"), size, "; x=y")
}

pub(super) fn arc_sets(size: usize) -> Vec<u8> {
    below(size, arc_set)
}

pub(super) fn arc_duplicates(size: usize) -> Vec<u8> {
    below(size, |_| arc_set(0))
}

fn arc_set(number: usize) -> String {
    let i = number + 1;
    format!(
        "ARC-Seal: i={i}; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=pass; b=AAAA\n\
         ARC-Message-Signature: i={i}; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com; s=arcselector10001; h=From:Date; bh=AAAA; b=AAAA\n\
         ARC-Authentication-Results: i={i}; mx.microsoft.com 1; spf=pass smtp.mailfrom=example.com; dmarc=pass header.from=example.com\n"
    )
}

pub(super) fn display_name(size: usize) -> Vec<u8> {
    author("From: \"", size, "Microsoft account team ", "\" <a@example.com>")
}

pub(super) fn lookalike_name(size: usize) -> Vec<u8> {
    author("From: ", size, "Мiсrоsоft", " <a@example.com>")
}

pub(super) fn domains_in_name(size: usize) -> Vec<u8> {
    author("From: \"", size, "a@microsoft.com.example ", "\" <a@example.com>")
}

pub(super) fn people_in_name(size: usize) -> Vec<u8> {
    author("From: \"", size, "a@microsoft.com ", "\" <a@example.com>")
}

pub(super) fn blanked_out(size: usize) -> Vec<u8> {
    author("From: Microsoft <", size, "a@xxxx.", "@accountprotection.microsoft.com")
}

pub(super) fn domain(size: usize) -> Vec<u8> {
    author("From: Microsoft <a@", size, "microsoft-account.", "example.com>")
}

pub(super) fn label(size: usize) -> Vec<u8> {
    author("From: Microsoft <a@", size, "micros0ft", ".com>")
}

pub(super) fn punycode(size: usize) -> Vec<u8> {
    author("From: Microsoft <a@", size, "xn--mirosoft-yhg.", "example.com>")
}

pub(super) fn lookalike_domain(size: usize) -> Vec<u8> {
    author("From: Microsoft <a@", size, "мiсrоsоft.", "example.com>")
}

pub(super) fn claims(size: usize) -> Vec<u8> {
    let words = "Microsoft account unusual sign-in activity security code ";
    author("From: <a@example.com>\nSubject: ", size, words, "")
}

pub(super) fn digits(size: usize) -> Vec<u8> {
    let end = " 99:99:99 +9999\nFrom: <a@example.com>\nSubject: 123456 123456";
    author("Date: Thu, 12 Nov ", size, "2026", end)
}

pub(super) fn antispam(size: usize) -> Vec<u8> {
    field("X-Forefront-Antispam-Report: ", size, "SFV:NSPM;CIP:192.0.2.1;")
}

pub(super) fn antispam_fields(size: usize) -> Vec<u8> {
    below(size, |n| {
        format!("X-Forefront-Antispam-Report: CIP:192.0.2.{};SFV:NSPM;SCL:{};\n", n % 250, n % 9)
    })
}

pub(super) fn spf_keys(size: usize) -> Vec<u8> {
    field("Received-SPF: Pass (a) ", size, "client-ip=192.0.2.1; helo=a; ")
}

pub(super) fn spf_fields(size: usize) -> Vec<u8> {
    below(size, |n| {
        format!("Received-SPF: Pass (a) client-ip=192.0.2.{}; helo=a{n}.example\n", n % 250)
    })
}

pub(super) fn reply_to(size: usize) -> Vec<u8> {
    below(size, |n| {
        format!("Reply-To: Microsoft <a{n}@micros0ft.example>\nReturn-Path: <b{n}@example.net>\n")
    })
}

pub(super) fn forwarders(size: usize) -> Vec<u8> {
    below(size, |n| {
        format!(
            "Resent-From: <a{n}@example.com>\nList-Id: <a{n}.example>\nX-Forwarded-To: b{n}@example.org\nX-Forwarded-For: c{n}@example.org\n"
        )
    })
}

pub(super) fn odd_names(size: usize) -> Vec<u8> {
    below(size, |n| format!("Frоm : a{n}@example.com\nFrom\n : b\nAuthentication_Results: x\n"))
}
