//! What copying does to a header block, done on purpose: the other side of `repair`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::as_conversions,
    reason = "a test may fail loudly"
)]

use std::fmt::Write as _;

use super::RepairKind;

/// As Outlook.com writes: no authserv-id, ARC from inside, long folded reports, an open `h=` list.
pub(super) const OUTLOOK: &str = "\
Received: from SA1P0000.namprd00.prod.outlook.com (2001:db8:10b6:806::9)
 by MN6P0000.namprd00.prod.outlook.com with HTTPS; Tue, 3 Nov 2026
 03:01:57 +0000
ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;
 b=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0
 NTY3ODkrL0FCQ0RFRkdISUpLTE1OT1A==
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:
 X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-SenderADCheck;
 bh=MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=;
 b=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=
ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=pass (sender ip is
 192.0.2.10) smtp.rcpttodomain=example.org smtp.mailfrom=example.com;
 dmarc=pass (p=reject sp=reject pct=100) action=none header.from=example.com;
 dkim=pass (signature was verified) header.d=example.com; arc=none (0)
Authentication-Results: spf=pass (sender IP is 192.0.2.10)
 smtp.mailfrom=example.com; dkim=pass (signature was verified)
 header.d=example.com;dmarc=pass action=none
 header.from=example.com;compauth=pass reason=100
Received-SPF: Pass (protection.outlook.com: domain of example.com designates
 192.0.2.10 as permitted sender) receiver=protection.outlook.com;
 client-ip=192.0.2.10; helo=mail.example.com; pr=C
Received: from mail.example.com (192.0.2.10) by
 BN7FT000.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id
 15.20.0000.18 via Frontend Transport; Tue, 3 Nov 2026 03:01:54 +0000
X-IncomingTopHeaderMarker:
 OriginalChecksum:0123456789ABCDEF;UpperCasedChecksum:FEDCBA9876543210;SizeAsReceived:100;Count:14
X-MS-TrafficTypeDiagnostic:
 BN7FT000:EE_|SA1P0000:EE_|MN6P0000:EE_
X-Forefront-Antispam-Report:
 CIP:192.0.2.10;CTRY:US;LANG:en;SCL:1;SRV:;
 IPV:NLI;SFV:NSPM;H:mail.example.com;PTR:mail.example.com;CAT:NONE;
 SFS:(13230040);DIR:INB;
X-Microsoft-Antispam: BCL:0;ARA:13230040|1234;
From: \"Example accounts\" <accounts@example.com>
To: someone@outlook.com
Subject: A new sign-in: what it is and what
 it is not: please read
Date: Tue, 3 Nov 2026 03:01:54 +0000
Message-ID: <0001@mail.example.com>
Content-Type: multipart/alternative; boundary=\"=-one==\"
X-MS-Exchange-Organization-SCL: 1
MIME-Version: 1.0
";

/// As Gmail writes: deep folding, an authserv-id, results one a line.
pub(super) const GMAIL: &str = "\
Delivered-To: someone@gmail.com
Received: by 2002:a05:6102:22c6:0:0:0:0 with SMTP id a6csp126141vsh;
        Tue, 3 Nov 2026 00:12:41 -0800 (PST)
X-Google-Smtp-Source: AGHT+ABCDEFGHIJKLMNOP
ARC-Seal: i=1; a=rsa-sha256; t=1793952761; cv=none;
        d=google.com; s=arc-20240605;
        b=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ej
         c2RmZ2hqa2w=
ARC-Authentication-Results: i=1; mx.google.com;
       dkim=pass header.i=@example.com header.s=s1 header.b=QUJDREVG;
       spf=pass (google.com: domain of bounce@example.com designates 192.0.2.10 as permitted sender) smtp.mailfrom=bounce@example.com
Return-Path: <bounce@example.com>
Received: from mail.example.com (mail.example.com. [192.0.2.10])
        by mx.google.com with ESMTPS id a1si2
        for <someone@gmail.com>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Tue, 03 Nov 2026 00:12:41 -0800 (PST)
Authentication-Results: mx.google.com;
       dkim=pass header.i=@example.com header.s=s1 header.b=QUJDREVG;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.com
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;
        h=from:to:subject:date:message-id:mime-version
         :content-type:list-unsubscribe;
        bh=MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=;
        b=QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ej
List-Unsubscribe: <https://example.com/u?a=1&b=2>,
\t<mailto:u@example.com>
From: Example <accounts@example.com>
To: someone@gmail.com
Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=
Date: Tue, 3 Nov 2026 08:12:38 +0000
Message-ID: <0002@mail.example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=\"utf-8\"
";

/// As Fastmail writes: tabs and four spaces, a report in JSON, an empty field.
const FASTMAIL: &str = "\
Return-Path: <bounce@example.com>
Received: from compute1.internal (compute1.nyi.internal [10.202.2.1])
\t by sloti1 (Cyrus 3.11) with LMTPA;
\t Tue, 03 Nov 2026 03:12:41 -0500
X-Spam-known-sender: no
X-Spam-hits: BAYES_00 -1.9, ME_SENDERREP_NEUTRAL 0.001, LANGUAGES en,
  BAYES_USED user, SA_VERSION 4.0.0
X-Resolved-to: someone@fastmail.com
Received: from mx4 ([10.202.2.203])
  by compute1.internal (LMTPProxy); Tue, 03 Nov 2026 03:12:41 -0500
Authentication-Results: mx4.messagingengine.com;
    x-csa=none;
    x-me-sender=none;
    bimi=skipped (DMARC Policy is not at enforcement);
    arc=none (no signatures found)
Authentication-Results: mx4.messagingengine.com;
    dkim=pass (2048-bit rsa key sha256) header.d=example.com
    header.i=@example.com header.b=QUJDREVG header.a=rsa-sha256
    header.s=s1 x-bits=2048;
    dmarc=pass policy.published-domain-policy=reject
    header.from=example.com
X-ME-VSCause: gggruggvucftvghtrhhoucdtuddrgeefvddrtddtgddvuddvgeduucetufdoteggodetrf
    dotffvucfrrhhofhhilhgvmecuhfgrshhtofgrihhl
X-Mailer-Data: {\"kind\":\"alert\",\"tries\":[1,2]}
X-MS-Has-Attach:
From: \"Example, Inc.\" <accounts@example.com>
To: someone@fastmail.com
Subject: Your code
Date: Tue, 3 Nov 2026 08:12:38 +0000
Message-ID: <0003@mail.example.com>
";

pub(super) const BLOCKS: &[&str] = &[OUTLOOK, GMAIL, FASTMAIL];

fn each(block: &str, change: impl Fn(usize, &str) -> String) -> String {
    block.lines().enumerate().map(|(i, line)| change(i, line) + "\n").collect()
}

/// The fields, each with its continuation lines joined as a program joins them for display.
pub(super) fn unfolded(block: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in block.lines() {
        if line.starts_with([' ', '\t']) {
            let value = &mut fields.last_mut().unwrap().1;
            *value = format!("{value} {}", line.trim());
        } else {
            let (name, value) = line.split_once(':').unwrap_or(("", line));
            fields.push((name.to_owned(), value.trim().to_owned()));
        }
    }
    for (_, value) in &mut fields {
        *value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    fields
}

/// The same fields, each on one line.
pub(super) fn field_lines(block: &str) -> String {
    unfolded(block).iter().fold(String::new(), |mut out, (name, value)| {
        writeln!(out, "{name}: {value}").unwrap();
        out
    })
}

/// Each field written as a row.
fn rows(block: &str, row: impl Fn(&str, &str) -> String) -> Vec<String> {
    unfolded(block).iter().map(|(name, value)| row(name, value)).collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t").replace('\n', "\\r\\n")
}

fn entities(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn base64(text: &str, width: usize) -> String {
    use base64ct::{Base64, Encoding as _};
    let whole = Base64::encode_string(text.as_bytes());
    whole
        .as_bytes()
        .chunks(width)
        .map(|c| std::str::from_utf8(c).unwrap().to_owned() + "\n")
        .collect()
}

fn curly(line: &str) -> String {
    let mut open = false;
    line.chars()
        .map(|c| {
            if c == '"' {
                open = !open;
                if open { '“' } else { '”' }
            } else {
                c
            }
        })
        .collect()
}

const GMAIL_PAGE: &str = "Original Message\n\nMessage ID\t<0001@mail.example.com>\nCreated at:\tTue, Nov 3, 2026 at 8:12 AM (Delivered after 3 seconds)\nFrom:\tExample <accounts@example.com>\nTo:\tsomeone@gmail.com\nSubject:\tHello\nSPF:\tPASS with IP 192.0.2.10 Learn more\nDKIM:\t'PASS' with domain example.com Learn more\nDMARC:\t'PASS' Learn more\n\n\nDownload Original\tCopy to clipboard\n";
const GMAIL_SEITE: &str = "Originalnachricht\nNachrichten-ID\t<0001@mail.example.com>\nErstellt am:\t3. November 2026 um 08:12 (Zugestellt nach 3 Sekunden)\nVon:\tExample <accounts@example.com>\nAn:\tsomeone@gmail.com\nBetreff:\tHallo\n\nOriginal herunterladen\nIn die Zwischenablage kopieren\n";

/// Its name, how the repair of it is called, and what it does.
pub(crate) type Damage = (&'static str, RepairKind, fn(&str) -> String);

/// Every damage of design section 6, in the shapes that were seen.
pub(crate) const DAMAGES: &[Damage] = &[
    ("byte order mark", RepairKind::ByteOrderMark, |b| format!("\u{feff}{b}")),
    ("old Mac line ends", RepairKind::BareCarriageReturn, |b| b.replace('\n', "\r")),
    ("doubled carriage returns", RepairKind::BareCarriageReturn, |b| b.replace('\n', "\r\r\n")),
    ("empty lines above", RepairKind::LeadingText, |b| format!("\n\n \n{b}")),
    ("a sentence above", RepairKind::LeadingText, |b| format!("Here are the headers:\n\n{b}")),
    ("a label above", RepairKind::LeadingText, |b| format!("Internet headers\n{b}")),
    ("cut off at its top", RepairKind::LeadingText, |b| {
        format!(" for <a@example.com>; Tue, 3 Nov 2026 03:01:57 +0000\n{b}")
    }),
    ("quoted", RepairKind::QuotePrefix, |b| each(b, |_, l| format!("> {l}"))),
    ("quoted without a space", RepairKind::QuotePrefix, |b| each(b, |_, l| format!(">{l}"))),
    ("quoted twice", RepairKind::QuotePrefix, |b| each(b, |_, l| format!(">> {l}"))),
    ("quoted twice with spaces", RepairKind::QuotePrefix, |b| each(b, |_, l| format!("> > {l}"))),
    ("quoted with a bar", RepairKind::QuotePrefix, |b| each(b, |_, l| format!("| {l}"))),
    ("quoted, then text", RepairKind::QuotePrefix, |b| {
        each(b, |_, l| format!("> {l}")) + "What do you think?\n"
    }),
    ("quoted and wrapped", RepairKind::QuotePrefix, |b| {
        each(b, |_, l| {
            let cut = l
                .char_indices()
                .filter(|&(i, c)| c == ' ' && i > 40 && i < 66)
                .map(|(i, _)| i)
                .next_back();
            cut.map_or_else(|| format!("> {l}"), |i| format!("> {}\n{}", &l[..i], &l[i + 1..]))
        })
    }),
    ("a code block", RepairKind::Indented, |b| each(b, |_, l| format!("    {l}"))),
    ("indented by a tab", RepairKind::Indented, |b| each(b, |_, l| format!("\t{l}"))),
    ("lost folding", RepairKind::LostFolding, |b| each(b, |_, l| l.trim_start().to_owned())),
    ("double spacing", RepairKind::DoubleSpacing, |b| each(b, |_, l| format!("{l}\n"))),
    ("triple spacing", RepairKind::DoubleSpacing, |b| each(b, |_, l| format!("{l}\n\n"))),
    ("double spacing by field", RepairKind::DoubleSpacing, |b| {
        each(
            b,
            |i, l| {
                if i == 0 || l.starts_with([' ', '\t']) { l.to_owned() } else { format!("\n{l}") }
            },
        )
    }),
    ("double spacing, lost folding", RepairKind::DoubleSpacing, |b| {
        each(b, |_, l| format!("{}\n", l.trim_start()))
    }),
    ("name above value", RepairKind::NameValueLines, |b| {
        each(b, |_, l| match l.split_once(": ") {
            Some((name, value)) if !l.starts_with([' ', '\t']) => format!("{name}:\t\n{value}"),
            _ => l.to_owned(),
        })
    }),
    ("name above value, one line each", RepairKind::NameValueLines, |b| {
        unfolded(b).iter().map(|(n, v)| format!("{n}\n{v}\n").replace("\n\n", "\n")).collect()
    }),
    ("name above value, with gaps", RepairKind::NameValueLines, |b| {
        unfolded(b)
            .iter()
            .map(|(n, v)| format!("{n}:\n{v}\n\n").replace("\n\n\n", "\n\n"))
            .collect()
    }),
    ("a table with tabs", RepairKind::NameValueLines, |b| {
        rows(b, |n, v| format!("{n}\t{v}\n")).concat()
    }),
    ("list bullets", RepairKind::ListBullets, |b| {
        field_lines(b).lines().fold(String::new(), |s, l| s + "- " + l + "\n")
    }),
    ("bullets before folded fields", RepairKind::ListBullets, |b| {
        each(b, |_, l| if l.starts_with([' ', '\t']) { l.to_owned() } else { format!("• {l}") })
    }),
    ("bullets before every line", RepairKind::ListBullets, |b| each(b, |_, l| format!(" * {l}"))),
    ("line numbers", RepairKind::LineNumbers, |b| each(b, |i, l| format!("{:>4}  {l}", i + 1))),
    ("line numbers with a dot", RepairKind::LineNumbers, |b| {
        each(b, |i, l| format!("{}. {l}", i + 12))
    }),
    ("line numbers with a tab", RepairKind::LineNumbers, |b| {
        each(b, |i, l| format!("{}\t{l}", i + 1))
    }),
    ("a numbered list", RepairKind::LineNumbers, |b| {
        field_lines(b)
            .lines()
            .enumerate()
            .fold(String::new(), |s, (i, l)| s + &format!("{}) {l}\n", i + 1))
    }),
    ("curly quotes", RepairKind::SmartQuotes, |b| each(b, |_, l| curly(l))),
    ("no-break spaces everywhere", RepairKind::NoBreakSpace, |b| b.replace([' ', '\t'], "\u{a0}")),
    ("no-break spaces in the folding", RepairKind::NoBreakSpace, |b| {
        each(b, |_, l| {
            l.strip_prefix([' ', '\t']).map_or_else(|| l.to_owned(), |rest| format!("\u{a0}{rest}"))
        })
    }),
    ("zero-width before lines", RepairKind::ZeroWidth, |b| each(b, |_, l| format!("\u{200b}{l}"))),
    ("zero-width behind lines", RepairKind::ZeroWidth, |b| each(b, |_, l| format!("{l}\u{200b}"))),
    ("zero-width between", RepairKind::ZeroWidth, |b| {
        b.replace(' ', " \u{200b}").replace(':', ":\u{feff}")
    }),
    ("a JSON string", RepairKind::JsonEscapes, |b| format!("\"{}\"", escaped(b))),
    ("a JSON string without quotes", RepairKind::JsonEscapes, escaped),
    ("a JSON string with code points", RepairKind::JsonEscapes, |b| {
        escaped(b).replace('<', "\\u003c").replace('>', "\\u003e").replace('=', "\\u003D")
    }),
    ("a Python string", RepairKind::JsonEscapes, |b| {
        format!("b'{}'", b.replace('\t', "\\t").replace('\n', "\\n"))
    }),
    ("C literals", RepairKind::JsonEscapes, |b| {
        each(b, |_, l| format!("    \"{}\\r\\n\"", escaped(l)))
    }),
    ("an array of lines", RepairKind::JsonEscapes, |b| {
        each(b, |_, l| format!("\"{}\",", escaped(l)))
    }),
    ("line ends written out", RepairKind::JsonEscapes, |b| each(b, |_, l| format!("{l}\\r\\n"))),
    ("code points alone", RepairKind::JsonEscapes, |b| {
        b.replace('<', "\\u003c").replace('>', "\\u003e")
    }),
    ("entities", RepairKind::HtmlEntities, entities),
    ("base64", RepairKind::Base64Message, |b| base64(b, 76)),
    ("base64 in one line", RepairKind::Base64Message, |b| base64(b, 1 << 20)),
    ("base64 for addresses", RepairKind::Base64Message, |b| {
        base64(b, 1 << 20).replace('+', "-").replace('/', "_").replace('=', "")
    }),
    ("Gmail's page", RepairKind::GmailOriginalPage, |b| format!("{GMAIL_PAGE}{b}")),
    ("Gmail's page in German", RepairKind::GmailOriginalPage, |b| format!("{GMAIL_SEITE}{b}")),
    ("Gmail's page from its rows on", RepairKind::GmailOriginalPage, |b| {
        format!("{}{b}", &GMAIL_PAGE[GMAIL_PAGE.find("From:").unwrap()..])
    }),
    ("a markdown table", RepairKind::Markdown, |b| rows(b, |n, v| format!("|{n}|{v}|\n")).concat()),
    ("a markdown table with a head", RepairKind::Markdown, |b| {
        "| Header | Value |\n|---|---|\n".to_owned()
            + &rows(b, |n, v| format!("| {n} | {v} |\n")).concat()
    }),
    ("a fence", RepairKind::Markdown, |b| format!("```text\n{b}```\nThanks!\n")),
    ("a fence under a sentence", RepairKind::Markdown, |b| format!("These:\n\n```\n\n{b}```\n")),
    ("a list of names and values", RepairKind::JsonFields, |b| {
        let rows: Vec<_> = unfolded(b)
            .iter()
            .map(|(n, v)| format!("{{\"name\": \"{n}\", \"value\": \"{}\"}}", escaped(v)))
            .collect();
        format!(
            "{{\"id\": \"1\", \"internetMessageHeaders\": [{}], \"body\": {{\"content\": \"From: x\"}}}}",
            rows.join(",\n")
        )
    }),
    ("values before names", RepairKind::JsonFields, |b| {
        unfolded(b)
            .iter()
            .map(|(n, v)| format!("{{\"Value\":\"{}\",\"Name\":\"{n}\"}}", escaped(v)))
            .collect::<Vec<_>>()
            .join(",")
    }),
    ("a list of pairs", RepairKind::JsonFields, |b| {
        let rows: Vec<_> =
            unfolded(b).iter().map(|(n, v)| format!("[\"{n}\",\"{}\"]", escaped(v))).collect();
        format!("[{}]", rows.join(","))
    }),
    ("a Python list of tuples", RepairKind::JsonFields, |b| {
        let rows: Vec<_> = unfolded(b).iter().map(|(n, v)| format!("('{n}', '{v}')")).collect();
        format!("[{}]", rows.join(", "))
    }),
    ("a map", RepairKind::JsonFields, |b| {
        let rows: Vec<_> =
            unfolded(b).iter().map(|(n, v)| format!("  \"{n}\": \"{}\"", escaped(v))).collect();
        format!("{{\n{}\n}}\n", rows.join(",\n"))
    }),
    ("a list of folded values", RepairKind::JsonFields, |b| {
        let mut out = String::new();
        for line in b.lines() {
            match line.split_once(": ").or_else(|| line.split_once(':')) {
                Some((name, value)) if !line.starts_with([' ', '\t']) => {
                    write!(out, "\"}}, {{\"Name\":\"{name}\",\"Value\":\"{}", escaped(value))
                        .unwrap();
                }
                _ => write!(out, "\\r\\n{}", escaped(line)).unwrap(),
            }
        }
        format!("[{}\"}}]", out.strip_prefix("\"}, ").unwrap())
    }),
    ("quoted code block", RepairKind::QuotePrefix, |b| each(b, |_, l| format!(">     {l}"))),
    ("quoted under a sentence", RepairKind::QuotePrefix, |b| {
        format!("On Tuesday A wrote:\n\n{}", each(b, |_, l| format!("> {l}")))
    }),
    ("quoted, double spaced", RepairKind::DoubleSpacing, |b| each(b, |_, l| format!("> {l}\n>"))),
    ("a code block with curly quotes", RepairKind::SmartQuotes, |b| {
        each(b, |_, l| format!("  {}", curly(l)))
    }),
];
