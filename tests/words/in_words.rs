//! Header fields in words, from the text to the sentences. All mail here is hand-written on reserved names and
//! documentation addresses.

use countersign_core::message::Message;
use countersign_core::report::field_phrase::{FieldKind, Whose};
use countersign_core::report::in_words::{FieldInWords, MAX_RAW, in_words};
use countersign_core::source::Source;
use countersign_core::trust::Trust;
use countersign_words::Lang;
use proptest::prelude::*;

/// What Outlook.com and the sender's Microsoft 365 write around a mail.
const OUTLOOK: &str = r#"Received: from AM0PR00MB0001.eurprd00.prod.outlook.example (2001:db8:209::11) by
 HE1PR00MB0002.eurprd00.prod.outlook.example with HTTPS; Wed, 18 Nov 2026 10:25:47 +0000
ARC-Seal: i=2; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=pass; b=AAAA
ARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com; s=arcselector10001;
 h=From:Date:Subject:Message-ID; bh=BBBB; b=CCCC
ARC-Authentication-Results: i=2; mx.microsoft.com 1; spf=pass (sender ip is 192.0.2.50)
 smtp.rcpttodomain=example.com smtp.mailfrom=news.example.org; dmarc=pass (p=reject sp=reject pct=100)
 action=none header.from=news.example.org; dkim=pass (signature was verified) header.d=news.example.org;
 arc=pass (0 oda=0 ltdi=1)
Authentication-Results: spf=softfail (sender IP is 192.0.2.50) smtp.mailfrom=news.example.org; dkim=fail (body hash
 did not verify) header.d=news.example.org;dmarc=fail action=oreject header.from=news.example.org;compauth=fail
 reason=000
Received-SPF: SoftFail (protection.outlook.com: domain of transitioning news.example.org discourages use of
 192.0.2.50 as permitted sender) receiver=protection.outlook.com; client-ip=192.0.2.50; helo=out.example.org; pr=C
Received: from out.example.org (192.0.2.50) by mx.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server
 id 15.20.9338.9 via Frontend Transport; Wed, 18 Nov 2026 10:25:45 +0000
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=news.example.org; s=sel1; t=1795000000; x=1795600000; l=120;
 q=dns/txt; i=@news.example.org; h=From:Date:Subject:Message-ID; z=From:a; bh=BBBB; b=CCCC; y=1
From: "Microsoft account team" <news@news.example.org>
Sender: other@example.net
Reply-To: <help@example.net>
To: reader@example.com
Date: Wed, 18 Nov 2026 02:25:44 -0800
Subject: =?utf-8?Q?Your_single-use_c=C3=B6de?=
Message-ID: <1.2@example.org>
List-Unsubscribe: <https://example.org/leave>
Feedback-ID: 1:2:3:example
X-MSAPipeline: MessageDispatcherEOP
X-Forefront-Antispam-Report-Untrusted: CIP:2001:db8:f403::1;CTRY:;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;
 H:out.example.org;PTR:InfoDomainNonexistent;CAT:OSPM;SFS:(13230040)(366016);DIR:OUT;SFP:1501;
X-Forefront-Antispam-Report: CIP:192.0.2.50;CTRY:US;LANG:pt-BR;SCL:5;SRV:BULK;IPV:CAL;SFV:SKB;H:out.example.org;
 PTR:out.example.org;CAT:SPOOF;SFTY:9.25;SFS:(1)(2)(3);DIR:INB;SFP:1102;UIP:(null);
X-Microsoft-Antispam: BCL:6;ARA:1444111002|461199028;
Authentication-Results-Original: dkim=none (message not signed) header.d=none;dmarc=none action=none
 header.from=news.example.org;
X-MS-Exchange-Organization-SCL: 5
X-MS-Exchange-Organization-PCL: 2
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-AuthSource: mx.mail.protection.outlook.com
X-MS-Exchange-Organization-MessageDirectionality: Incoming
X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;jmr:0;auth:1;dest:J;OFR:SpamFilterAuthJ;ENG:(1)(2);RF:JunkEmail;
X-Microsoft-Antispam-Message-Info: AAAA
X-Sender-IP: 192.0.2.50
X-SID-PRA: NEWS@NEWS.EXAMPLE.ORG
X-SID-Result: NONE
X-OriginatorOrg: news.example.org
Return-Path: <>
"#;

/// Gmail's, Yahoo's and others' own fields, and results in other shapes.
const OTHERS: &str = r#"Delivered-To: reader@example.com
Received: by 2002:db8::1 with SMTP id a1csp1; Wed, 18 Nov 2026 02:25:47 -0800 (PST)
X-Google-Smtp-Source: AAAA
X-Received: by 2002:db8::1 with SMTP id b2; Wed, 18 Nov 2026 02:25:46 -0800 (PST)
Authentication-Results: mx.google.com; dkim=pass header.i=@news.example.org header.s=sel1 header.b=AbCdEfGh;
 arc=pass (i=1 spf=pass); spf=pass (google.com: domain of a@news.example.org designates 192.0.2.50 as permitted
 sender) smtp.mailfrom=a@news.example.org; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=news.example.org
Authentication-Results: mx.example.net; iprev=pass policy.iprev="192.0.2.50"; auth=pass smtp.auth=u1; bimi=skipped
 reason="insufficient dmarc"; dkim=timeout; spf=temperror smtp.helo=h.example.org; dmarc=bestguesspass
 header.from=example.org; compauth=pass reason=130; x-tls=pass; dnswl=pass; dkim/2=pass; hostname
Authentication-Results: =?utf-8?B?c3BmPXBhc3MgKHNlbmRlciBJUCBpcyAxOTIuMC4yLjUwKSBzbXRwLm1haWxmcm9tPWV4YW1wbGUub3Jn?=
 =?utf-8?B?O2RtYXJjPXBhc3MgYWN0aW9uPW5vbmUgaGVhZGVyLmZyb209ZXjDpG1wbGUub3JnOw==?=
X-Gm-Message-State: AAAA
X-YMailISG: AAAA
X-Apparently-To: reader@yahoo.example; Wed, 18 Nov 2026 10:25:47 +0000
X-Originating-IP: [192.0.2.50]
X-Mailer: Some Program 1.0
X-Spam-Status: No
"#;

/// Fields that Exchange Online appends below the sender's.
const APPENDED: [&str; 4] =
    ["x-ms-exchange-organization-", "x-microsoft-antispam", "x-forefront-", "x-sid-"];

fn read(text: &str, attested: usize, receiver: Option<&'static str>) -> Vec<FieldInWords> {
    let source = Source::read(text);
    let message = Message::parse(&source);
    let appended = |key: &str| attested > 1 && APPENDED.iter().any(|name| key.starts_with(name));
    let trust: Vec<_> = message
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| {
            if index < attested || appended(&field.key) { Trust::Attested } else { Trust::Claimed }
        })
        .collect();
    in_words(&source, &message, &trust, receiver)
}

/// As a page would show it.
fn shown(
    lang: Lang,
    text: &str,
    attested: usize,
    receiver: Option<&'static str>,
    name: &str,
) -> String {
    let message = Message::parse(&Source::read(text));
    let mut out = String::new();
    for field in read(text, attested, receiver) {
        let written = message.field(field.field).map_or("", |field| &field.name);
        let title = lang.field_title(field.kind, field.whose, Some(name));
        let whose = lang.field_whose(field.whose, Some(name));
        out.extend([written, ": ", &title, "\n  ", &whose, "\n"]);
        for row in &field.rows {
            let meaning = lang.field_meaning(&row.phrase);
            let label = lang.field_label(&row.phrase);
            out.extend(["  [", &row.raw, "] ", label, ". ", &meaning, "\n"]);
        }
    }
    out
}

/// The snapshots lie with all others, under the names of their tests.
macro_rules! snapshot {
    ($text:expr) => {
        insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!($text);
        });
    };
}

#[test]
fn an_outlook_block_in_words() {
    snapshot!(shown(Lang::default(), OUTLOOK, 7, Some("microsoft"), "Outlook.com"));
}

#[test]
fn an_outlook_block_in_german_words() {
    snapshot!(shown(Lang::of_tag("de").unwrap(), OUTLOOK, 7, Some("microsoft"), "Outlook.com"));
}

#[test]
fn other_services_in_words() {
    snapshot!(shown(Lang::default(), OTHERS, 5, Some("gmail"), "Gmail"));
}

#[test]
fn every_row_points_at_words_of_its_own_field() {
    for text in [OUTLOOK, OTHERS] {
        let source = Source::read(text);
        let message = Message::parse(&source);
        for field in read(text, 3, None) {
            let whole = message.field(field.field).map(|field| field.span).unwrap_or_default();
            for row in &field.rows {
                assert!(row.span.start >= whole.start && row.span.end <= whole.end, "{row:?}");
                assert!(row.raw.chars().count() <= MAX_RAW + 1, "{row:?}");
            }
        }
    }
}

#[test]
fn no_sentence_says_safe() {
    for text in [OUTLOOK, OTHERS] {
        assert!(
            !shown(Lang::default(), text, 7, Some("microsoft"), "Outlook.com")
                .to_lowercase()
                .contains("safe")
        );
    }
}

/// Name, whose word it must be, whatever the trust stage says of its place.
#[test]
fn fields_of_the_senders_side_are_said_to_be_so() {
    for field in read(OUTLOOK, usize::MAX, Some("microsoft")) {
        let message = Message::parse(&Source::read(OUTLOOK));
        let key = message.field(field.field).map(|field| field.key.clone()).unwrap_or_default();
        let sending = key.ends_with("-untrusted") || &*key == "authentication-results-original";
        assert_eq!(field.whose == Whose::Renamed, sending, "{key}");
        if sending {
            let words = Lang::default().field_whose(field.whose, Some("Outlook.com"));
            assert!(words.starts_with("From the sender’s side"), "{words}");
        }
    }
}

#[test]
fn a_report_of_another_service_is_not_the_receivers_word() {
    let text = "X-Forefront-Antispam-Report: SFV:SKN;SCL:-1;\nFrom: a@example.org\n";
    let fields = read(text, 0, Some("gmail"));
    assert_eq!(fields.first().map(|field| field.whose), Some(Whose::OtherService));
    let fields = read(text, 0, Some("microsoft"));
    assert_eq!(fields.first().map(|field| field.whose), Some(Whose::Unclear));
    let fields = read(text, 0, None);
    assert_eq!(fields.first().map(|field| field.whose), Some(Whose::Anybody));
}

#[test]
fn internal_fields_are_called_undocumented() {
    for (name, kind) in [
        ("X-Microsoft-Antispam-Message-Info", FieldKind::ExchangeInternal),
        ("X-MS-Exchange-CrossTenant-Id", FieldKind::ExchangeInternal),
        ("X-EOPAttributedMessage", FieldKind::ExchangeInternal),
        ("X-Gm-Message-State", FieldKind::GoogleInternal),
        ("X-YMailISG", FieldKind::YahooInternal),
    ] {
        let fields = read(&format!("{name}: abc\nFrom: a@example.org\n"), 1, None);
        let found = fields.first().map(|field| (field.kind, field.undocumented));
        assert_eq!(found, Some((kind, true)), "{name}");
    }
    let fields = read("X-Microsoft-Antispam: ARA:1|2;\nFrom: a@example.org\n", 1, None);
    assert_eq!(fields.first().map(|field| field.undocumented), Some(true));
    let fields = read("X-Microsoft-Antispam: BCL:0;ARA:1|2;\nFrom: a@example.org\n", 1, None);
    assert_eq!(fields.first().map(|field| field.undocumented), Some(false));
}

#[test]
fn a_field_of_endless_values_stays_short() {
    let text = format!("X-Forefront-Antispam-Report: {}\n", "SFV:NSPM;".repeat(5_000));
    let fields = read(&text, 0, None);
    assert!(fields.first().is_some_and(|field| field.rows.len() <= 400));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Any body under any of the explained names gives words, and points into its own field.
    #[test]
    fn any_text_gives_words(
        name in prop::sample::select(vec![
            "Authentication-Results", "ARC-Authentication-Results", "ARC-Seal", "ARC-Message-Signature",
            "DKIM-Signature", "Received", "Received-SPF", "X-Forefront-Antispam-Report", "From", "Date", "Subject",
            "X-Microsoft-Antispam-Mailbox-Delivery", "X-SID-Result", "Return-Path",
        ]),
        body in r#"([a-zé=:;()"<>@,. /0-9\n\t-]|pass|spf=|dkim=|i=1;|SFV:|\(null\)|2001:db8::1){0,60}"#,
    ) {
        let text = format!("{name}: {body}\nTo: b@example.org\n");
        let _ = shown(Lang::default(), &text, 1, Some("microsoft"), "Outlook.com");
    }
}
