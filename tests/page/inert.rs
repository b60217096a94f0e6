//! Display is inert: whatever a sender writes, it stays words. Hostile strings stand in every place of a mail that is
//! shown or exported, and the page, the text, the Markdown and the JSON are read by real parsers.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    missing_docs,
    reason = "a test may stop at the first surprise"
)]

use std::rc::Rc;

use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};
use countersign::ui::later::{Later, parts};
use countersign::ui::state::{Action, State};
use countersign::ui::step::step;
use countersign::ui::{Page, PageProps, Ptr};
use countersign_core::message::unseen::is_hidden;
use countersign_core::report::Report;
use countersign_core::{Context, analyse};
use countersign_words::Lang;
use countersign_words::export::json_text::redacted;
use countersign_words::export::redact::{Redaction, Redactor, plain};
use countersign_words::export::write::{Form, write};
use countersign_words::json::ReportJson;
use proptest::prelude::*;
use serde_json::Value;
use yew::{Callback, LocalServerRenderer};

/// What every hostile string holds.
const MARK: &str = "hurt7";

/// Words made to become something else.
const HOSTILE: &[&str] = &[
    "hurt7",
    "[hurt7](https://hurt7.example)",
    "![hurt7](https://hurt7.example/x.png)",
    "[hurt7]: https://hurt7.example",
    "[^hurt7]",
    "<https://hurt7.example>",
    "https://hurt7.example/a?b",
    "HTTP://WWW.hurt7.example",
    "www.hurt7.example",
    "mailto:a@hurt7.example",
    "ftp://hurt7.example",
    "@hurt7",
    "a@@hurt7@",
    "alex.reed@example.com(https://hurt7.example)",
    "482913: https://hurt7.example",
    "482913](https://hurt7.example)",
    "![482913",
    "<img src=x onerror=hurt7>",
    "\"><script>hurt7</script>",
    "' onclick='hurt7",
    "\" style=\"hurt7",
    "</code></bdi><a href=hurt7>",
    "<!-- hurt7",
    "&lt;b&gt;hurt7&lt;/b&gt;",
    "&#60;b&#62;hurt7",
    "`hurt7`",
    "``` hurt7",
    "| hurt7 | b |",
    "*hurt7*",
    "**hurt7**",
    "_hurt7_",
    "~~hurt7~~",
    "$hurt7$",
    "# hurt7",
    "> hurt7",
    "- hurt7",
    "1. hurt7",
    "+ hurt7",
    "=cmd|' /C hurt7'!A0",
    "hurt7\\",
    "\\`hurt7",
    "\u{1b}[2Jhurt7",
    "\u{9b}31mhurt7",
    "\u{202e}hurt7",
    "hurt7\u{200b}\u{2066}",
    "\u{e0041}hurt7\u{2028}",
    "=?utf-8?Q?a=0A=23_hurt7?=",
    "=?utf-8?Q?a=0Ahurt7=0A=0A```=0Ahurt7?=",
    "=?utf-8?Q?a=0D=0A=0D=0A---=0D=0Ahurt7?=",
    "=?utf-8?Q?=3Cscript=3Ehurt7=3C/script=3E?=",
    "=?utf-8?Q?=E2=80=AEhurt7=1B[31m?=",
];

/// A mail with these words in every place that is shown, the first ones where most is said.
fn mail(words: &[&str]) -> String {
    let w = |place: usize| words.get(place % words.len()).copied().unwrap_or(MARK);
    let results = "spf=pass (sender IP is 40.107.93.52) smtp.mailfrom=example.com";
    format!(
        "Received: from {0} ({1} [192.0.2.7]) by {2} with {3} id {4} for <{5}@example.com>; Thu, 12 Nov 2026 09:14:07 +0000\n\
         Authentication-Results: {6}; {7}={8} header.{9}={10} reason=\"{11}\" ({12}); dkim=pass header.d={13}\n\
         Authentication-Results: {results}; dkim=fail header.d={14};dmarc=fail action=none header.from={15};compauth=fail reason={16}\n\
         Received-SPF: Fail ({17}) client-ip=192.0.2.7; helo={18}; x={19}\n\
         Received: from {20} (192.0.2.7) by DS3PEPF000099D6.mail.protection.outlook.com (10.167.17.7) with Microsoft SMTP\n Server id 15.20.9320.10 via Frontend Transport; Thu, 12 Nov 2026 09:14:04 +0000\n\
         DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={21}; s={22}; h=From:{23}; bh={24}; b={25}\n\
         ARC-Authentication-Results: i=1; {26}; dmarc=pass header.from={27}\n\
         X-{28}: {29}\n\
         X-Forefront-Antispam-Report: SFV:{30};CIP:192.0.2.7;{31}:{32}\n\
         Reply-To: \"{33}\" <{34}@{35}>\n\
         List-Id: {36} <{37}>\n\
         Message-ID: <{38}>\n\
         Date: {39}\n\
         To: {40} <alex.reed@example.com>\n\
         Subject: Microsoft security code 482913 {41}\n\
         From: \"Microsoft {42}\" <{43}@{44}>\n\
         From: {45}\n\n{46}\n",
        w(0),
        w(1),
        w(2),
        w(3),
        w(4),
        w(5),
        w(6),
        w(7),
        w(8),
        w(9),
        w(10),
        w(11),
        w(12),
        w(13),
        w(14),
        w(15),
        w(16),
        w(17),
        w(18),
        w(19),
        w(20),
        w(21),
        w(22),
        w(23),
        w(24),
        w(25),
        w(26),
        w(27),
        w(28),
        w(29),
        w(30),
        w(31),
        w(32),
        w(33),
        w(34),
        w(35),
        w(36),
        w(37),
        w(38),
        w(39),
        w(40),
        w(41),
        w(42),
        w(43),
        w(44),
        w(45),
        w(46),
    )
}

fn words() -> impl Strategy<Value = Vec<&'static str>> {
    proptest::collection::vec(proptest::sample::select(HOSTILE), 47)
}

const NOTHING: Redaction =
    Redaction { recipients: false, names: false, senders: false, codes: false, subject: false };

fn written(report: &Report, what: Redaction, form: Form) -> String {
    let runs = write(Lang::default(), report, &report.guidance, &Redactor::new(report, what), form);
    plain(&runs, form, |kind| Lang::default().text(kind))
}

/// No character that is not seen, line ends apart.
fn all_is_seen(text: &str) -> Result<(), TestCaseError> {
    let hidden = text.chars().find(|&c| c != '\n' && is_hidden(c));
    prop_assert_eq!(hidden, None, "{:?}", text);
    Ok(())
}

/// What the Markdown is made of when GitHub reads it.
fn stays_words(markdown: &str) -> Result<(), TestCaseError> {
    let mut options = Options::default();
    options.extension.autolink = true;
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.math_dollars = true;
    options.extension.alerts = true;
    options.extension.superscript = true;
    let arena = Arena::new();
    let document = parse_document(&arena, markdown, &options);
    let mut headings = 0;
    for node in document.descendants() {
        match &node.data.borrow().value {
            NodeValue::Document
            | NodeValue::List(_)
            | NodeValue::Item(_)
            | NodeValue::Paragraph
            | NodeValue::SoftBreak
            | NodeValue::Text(_) => {}
            NodeValue::Heading(_) => headings += 1,
            NodeValue::Code(code) => {
                prop_assert!(code.literal.bytes().all(|byte| byte == b'@'), "{}", markdown);
            }
            other => prop_assert!(false, "{:?} in {}", other, markdown),
        }
    }
    prop_assert_eq!(headings, 5, "{}", markdown);
    Ok(())
}

/// The same names and kinds of values, whatever the strings say.
fn shape(value: &Value) -> Value {
    match value {
        Value::String(_) => Value::String(String::new()),
        Value::Array(all) => all.iter().map(shape).collect(),
        Value::Object(all) => {
            all.iter().map(|(name, value)| (name.clone(), shape(value))).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

fn page(text: &str) -> String {
    let state = step(&Rc::new(State::default()), Action::Check(text.into()));
    let props = PageProps {
        state: Ptr(state),
        lang: Lang::default(),
        later: Later::Here(parts()),
        ask_again: Callback::noop(),
        not_loaded: None,
        on: Callback::noop(),
        speak: Callback::noop(),
    };
    let drawn = LocalServerRenderer::<Page>::with_props(props).hydratable(false).render();
    let mut drawn = std::pin::pin!(drawn);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(markup) = drawn.as_mut().poll(&mut context) {
            return markup;
        }
    }
}

/// The tags of some markup: the name, and each attribute with its value.
fn tags(markup: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    let mut rest = markup;
    while let Some((_, from)) = rest.split_once('<') {
        let mut quoted = false;
        let end = from
            .find(|c: char| {
                quoted ^= c == '"';
                c == '>' && !quoted
            })
            .unwrap_or(from.len());
        let (tag, behind) = from.split_at(end);
        let (name, mut left) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((attribute, value)) = left.split_once("=\"") {
            let (value, behind) = value.split_once('"').unwrap_or((value, ""));
            let mut names: Vec<&str> = attribute.split_whitespace().collect();
            let last = names.pop().unwrap_or_default();
            attributes.extend(names.into_iter().map(|bare| (bare.to_owned(), String::new())));
            attributes.push((last.to_owned(), value.to_owned()));
            left = behind;
        }
        let bare = left.split_whitespace().filter(|bare| *bare != "/");
        attributes.extend(bare.map(|bare| (bare.to_owned(), String::new())));
        found.push((name.trim_matches('/').to_owned(), attributes));
        rest = behind;
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_text_is_seen_and_no_line_of_it_is_the_senders(words in words()) {
        let report = analyse(&mail(&words), &Context::default());
        for what in [NOTHING, Redaction::default()] {
            let text = written(&report, what, Form::Text);
            all_is_seen(&text)?;
            for line in text.lines() {
                let bare = line.trim_start_matches(['#', ' ']);
                prop_assert!(!bare.starts_with(MARK) && !line.starts_with(['=', '-', '`']), "{}", text);
            }
        }
    }

    #[test]
    fn the_markdown_holds_no_link_no_picture_and_no_code(words in words()) {
        let report = analyse(&mail(&words), &Context::default());
        for what in [NOTHING, Redaction::default(), Redaction { subject: true, ..NOTHING }] {
            let markdown = written(&report, what, Form::Markdown);
            all_is_seen(&markdown)?;
            stays_words(&markdown)?;
        }
    }

    #[test]
    fn the_json_is_the_same_json(words in words()) {
        let report = analyse(&mail(&words), &Context::default());
        let json = ReportJson::new(&report, Lang::default());
        let value = serde_json::to_value(&json).unwrap();
        let label = |kind| Lang::default().text(kind);
        for text in [serde_json::to_string(&json).unwrap(), serde_json::to_string_pretty(&json).unwrap()] {
            let whole = redacted(&text, &Redactor::new(&report, NOTHING), label);
            all_is_seen(&whole)?;
            prop_assert_eq!(serde_json::from_str::<Value>(&whole).unwrap(), value.clone());
            let what = Redaction { subject: true, ..Redaction::default() };
            let less = redacted(&text, &Redactor::new(&report, what), label);
            prop_assert_eq!(shape(&serde_json::from_str(&less).unwrap()), shape(&value), "{}", less);
        }
    }

    #[test]
    fn the_page_has_no_tag_and_no_attribute_of_the_senders(words in words()) {
        let markup = page(&mail(&words));
        prop_assert!(markup.contains("data-verdict"), "it is answered");
        prop_assert!(markup.contains(MARK), "it is quoted");
        all_is_seen(&markup)?;
        for (name, attributes) in tags(&markup) {
            prop_assert!(name.bytes().all(|b| b.is_ascii_alphanumeric()), "<{name}>");
            let stranger = ["script", "style", "img", "iframe", "object", "embed", "link", "base", "meta"];
            prop_assert!(!stranger.contains(&&*name), "<{name}>");
            for (attribute, value) in attributes {
                let own = attribute.bytes().all(|b| b.is_ascii_alphanumeric() || b"-:".contains(&b));
                prop_assert!(own && !attribute.contains(MARK), "{attribute} in <{name}>");
                prop_assert!(!attribute.starts_with("on"), "{attribute} in <{name}>");
                prop_assert!(!["style", "src", "srcset", "download", "action"].contains(&&*attribute), "{attribute}");
                prop_assert!(attribute != "href" || value.starts_with('#'), "{value}");
                // The receiving service by its name: as the head of a column on narrow screens, and to choose from.
                prop_assert!(["data-k", "value"].contains(&&*attribute) || !value.contains(MARK), "{attribute}={value}");
            }
        }
    }
}

#[test]
fn what_is_blacked_out_is_gone_in_every_form() {
    let text = "Received: from a (b [192.0.2.1]) by mx.example.org for <al_ex!1@example.com>; Thu, 12 Nov 2026 09:14:07 +0000\n\
                To: <al_ex!1@example.com>\nMessage-ID: <q_w\"e1@example.net>\n\
                Subject: [al_ex!1@example.com] your code is 1794\nFrom: Microsoft <x_y@example.net>\n\n";
    let report = analyse(text, &Context::default());
    let what = Redaction { senders: true, ..Redaction::default() };
    let json = serde_json::to_string(&ReportJson::new(&report, Lang::default())).unwrap();
    let json = redacted(&json, &Redactor::new(&report, what), |kind| Lang::default().text(kind));
    // The moment in the route holds the digits of the code, and is still a number.
    assert!(json.contains("\"unix\":1794"), "{json}");
    assert!(serde_json::from_str::<Value>(&json).is_ok(), "{json}");
    for form in [written(&report, what, Form::Text), written(&report, what, Form::Markdown), json] {
        let code_in_words = form.replace("\"unix\":1794", "").contains("1794");
        for secret in ["al_ex", "al\\_ex", "x_y", "x\\_y", "q_w", "q\\_w"] {
            assert!(!form.contains(secret) && !code_in_words, "{secret}: {form}");
        }
    }
}

#[test]
fn a_forgers_address_stays_and_the_recipients_does_not() {
    let text = "Received: from a (b [192.0.2.1]) by mx.example.org for <alex.reed@example.com>; Thu, 12 Nov 2026 09:14:07 +0000\n\
                Return-Path: <bounce+alex.reed=example.com@forger.example>\n\
                To: =?utf-8?q?Alex_Reed?= <alex.reed@example.com>\nReply-To: <box@forger.example>\n\
                Subject: =?utf-8?b?eW91ciBjb2RlIGlzIDE3OTQ=?=\nFrom: Microsoft <secure@forger.example>\n\n";
    let report = analyse(text, &Context::default());
    let form = written(&report, Redaction::default(), Form::Text);
    for kept in ["Microsoft <secure@forger.example>", "box@forger.example"] {
        assert!(form.contains(kept), "{kept}: {form}");
    }
    for gone in ["alex", "Alex", "1794", "eW91ciBj"] {
        assert!(!form.contains(gone), "{gone}: {form}");
    }
}

#[test]
fn the_filter_is_quoted_only_where_the_receiver_wrote_it() {
    let marks = "X-Forefront-Antispam-Report: CIP:192.0.2.1;SCL:5;SFV:SPM;CAT:PHSH;\n";
    let above = "Received: from a.prod.outlook.com (2603:10a6:209:1c::11) by b.prod.outlook.com with HTTPS; Thu, 12 Nov 2026 09:14:09 +0000\n";
    let hand_over = "Received: from forger.example (192.0.2.1) by AM0EUR02FT001.mail.protection.outlook.com (10.13.1.1) \
                     with Microsoft SMTP Server; Thu, 12 Nov 2026 09:14:07 +0000\n";
    let below = "From: Microsoft <secure@forger.example>\nSubject: a\n\n";
    let quoted = |text: &str| {
        let report = analyse(text, &Context::default());
        written(&report, NOTHING, Form::Text).contains("SFV:SPM (")
    };
    assert!(quoted(&format!("{above}{marks}{hand_over}{below}")), "the receiver's own");
    assert!(!quoted(&format!("{above}{hand_over}{marks}{below}")), "perhaps the sender's");
}
