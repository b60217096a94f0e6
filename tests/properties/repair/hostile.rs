//! Text made to mislead the repairs, and text made to break them.

use base64ct::{Base64, Encoding as _};
use countersign_core::source::{
    Doubt, LooksLike, MAX_BLOCK, MAX_FILE, Part, Refusal, RepairKind, Source, Span,
};
use proptest::prelude::*;

const TOP: &str = "Received: from mail.example.com (192.0.2.10)\n by mx.example.org with ESMTPS; Tue, 3 Nov 2026 03:01:54 +0000\nAuthentication-Results: mx.example.org;\n dkim=fail header.d=example.com\n";

/// The block is the paste itself, and nothing was repaired.
fn untouched(text: &str) {
    let source = Source::read(text);
    assert_eq!(source.repairs(), [], "{text}");
    assert_eq!(source.block(), text.split("\n\n").next().unwrap().trim_end_matches('\n'));
}

#[test]
fn a_senders_lines_do_not_trigger_a_repair() {
    for senders in [
        "dkim=pass header.d=example.net\nFrom: A <a@example.com>",
        "> Authentication-Results: mx.example.org; dkim=pass\nFrom: A <a@example.com>",
        "- Authentication-Results: mx.example.org; dkim=pass\nFrom: A <a@example.com>",
        "12  Authentication-Results: mx.example.org; dkim=pass",
        "|Authentication-Results|mx.example.org; dkim=pass|",
        "Authentication-Results\tmx.example.org; dkim=pass",
        "Authentication-Results\nmx.example.org; dkim=pass",
        "Authentication-Results:\nmx.example.org; dkim=pass",
        "Subject: a\\r\\nAuthentication-Results: mx.example.org; dkim=pass",
        "Subject: &lt;b&gt; &#10;Authentication-Results: x\nFrom: A <a@example.com>",
        "Subject: \\u003cb\\u003e\nFrom: A <a@example.com>",
        "From: \u{200b}A\u{a0}B <a@exam\u{200b}ple.com>",
        "From: “A” <a@example.com>\nX-A: b=\"c\"; d=“e”",
        "SPF: PASS with IP 192.0.2.1\nDKIM: 'PASS'\nDMARC: 'PASS'\nReceived: from x by mx.example.org; Tue",
        "```\nReceived: from x by mx.example.org\n```",
        "{\"name\": \"Authentication-Results\", \"value\": \"mx.example.org; dkim=pass\"}",
        "From: A <a@example.com>\rAuthentication-Results: mx.example.org; dkim=pass",
        "\u{a0}Authentication-Results: mx.example.org; dkim=pass",
    ] {
        untouched(&format!("{TOP}{senders}\nTo: b@example.org\n"));
    }
}

#[test]
fn a_body_never_becomes_the_block() {
    let body = "From: A <a@example.com>\n\nHello,\n\nAuthentication-Results: mx.example.org; dkim=pass\n\nReceived: from x\n";
    let source = Source::read(&format!("{TOP}{body}"));
    assert!(source.block().ends_with("From: A <a@example.com>"));
    assert_eq!(source.repairs(), []);
    // A single field with a body below it is no block in double spacing.
    untouched("Subject: Hello\n\nDear reader,\n\nFrom: us\n\nTo: you\n\n");
}

#[test]
fn a_block_far_down_in_a_text_is_not_the_block() {
    let story = "We write to you about your account.\n".repeat(70);
    let source = Source::read(&format!("{story}\n{TOP}From: a@example.com\n"));
    assert_eq!(source.refusal(), Some(Refusal::NoHeaderFields { looks_like: LooksLike::MailText }));
}

#[test]
fn a_first_line_with_a_space_stays_as_it_is() {
    untouched(" From: A <a@example.com>\nTo: b@example.org\n");
}

#[test]
fn a_value_in_json_stays_within_its_field() {
    let source = Source::read(
        r#"[{"name":"Received","value":"from a by b"},{"name":"Subject","value":"x\r\nAuthentication-Results: mx.example.org; dkim=pass\nFrom: y"},{"name":"From","value":"a@example.com"}]"#,
    );
    assert_eq!(
        source.block(),
        "Received: from a by b\nSubject: x\n Authentication-Results: mx.example.org; dkim=pass\n From: y\nFrom: a@example.com"
    );
    let source =
        Source::read(r#"{"From":"a \", \"Received\": \"x","To":"b","Subject":"c \u000aFrom: d"}"#);
    assert!(
        source.block().starts_with("From: a \", \"Received\": \"x\nTo: b\n"),
        "{}",
        source.block()
    );
    assert!(!source.block().contains("\nFrom: d"), "{}", source.block());
}

#[test]
fn what_is_no_header_is_named() {
    let cases = [
        ("a@example.com, Microsoft account team <b@example.com>", LooksLike::SenderLine),
        ("https://example.com/a?b=c", LooksLike::Link),
        (
            "Someone signed in to your account from a new place. If it was you, do nothing.",
            LooksLike::MailText,
        ),
        (
            "Objet : Votre compte\nDe : A <a@example.com>\nÀ : b@example.org\nEnvoyé : mardi",
            LooksLike::VisibleSummary,
        ),
        ("hello", LooksLike::Unknown),
    ];
    for (text, looks_like) in cases {
        assert_eq!(
            Source::read(text).refusal(),
            Some(Refusal::NoHeaderFields { looks_like }),
            "{text}"
        );
    }
    let shown = Source::read(
        "From: A <a@example.com>\nSent: Tuesday\nTo: b@example.org\nSubject: Hello\n\nDear B,\n",
    );
    assert_eq!((shown.refusal(), shown.looks_like()), (None, Some(LooksLike::VisibleSummary)));
    assert_eq!(Source::read("Foo: bar").refusal(), None, "an unknown field is a field");
}

#[test]
fn limits_are_said() {
    let long = format!("{TOP}X-Long: {}", "a".repeat(MAX_BLOCK));
    assert!(
        matches!(Source::read(&long).refusal(), Some(Refusal::BlockTooLarge { bytes }) if bytes > MAX_BLOCK)
    );
    let body = format!("{TOP}\n{}", "a\n".repeat(2 * MAX_BLOCK));
    assert_eq!(Source::read(&body).refusal(), None);
    let huge = "a".repeat(MAX_FILE + 1);
    assert_eq!(Source::read(&huge).refusal(), Some(Refusal::FileTooLarge { bytes: MAX_FILE + 1 }));
}

#[test]
fn a_second_block_is_pointed_at() {
    let text = format!("{TOP}From: a@example.com\n\n{TOP}From: c@example.com\n");
    let source = Source::read(&text);
    assert_eq!(source.second_block().unwrap().line, 7);
    assert!(Source::read(&format!("{TOP}\nFrom: a\nTo: b\n")).second_block().is_none());
}

#[test]
fn a_second_block_is_cut_out_whole() {
    let second = format!("{TOP}From: c@example.com\nSubject: x\n\nIts words.\n");
    for above in ["", "Is this real?\n"] {
        let text = format!("{TOP}From: a@example.com\n\n{above}{second}");
        let part = Source::read(&text).part(Part::Second).unwrap();
        assert!(part.block().starts_with("Received: from mail.example.com"), "{}", part.block());
        assert!(part.block().ends_with("From: c@example.com\nSubject: x"), "{}", part.block());
        assert_eq!(part.body_text(), Some("Its words.\n"));
        assert_eq!(
            (part.doubt(), part.within()),
            (Some(Doubt::InsideAnother), &[Part::Second][..])
        );
    }
    let quoted = format!("> {}\n", second.lines().collect::<Vec<_>>().join("\n> "));
    let text = format!("{TOP}From: a@example.com\n\nLook:\n{quoted}");
    let part = Source::read(&text).part(Part::Second).unwrap();
    assert!(part.block().ends_with("From: c@example.com\nSubject: x"), "{}", part.block());
    // It ends with the part it stands in, and what is found in it keeps both marks.
    let text = format!(
        "{TOP}From: a@example.com\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n{second}--b\nContent-Type: message/rfc822\n\n{second}\n{second}--b--\n"
    );
    let source = Source::read(&text);
    assert_eq!(source.parts().count(), 2);
    assert_eq!(source.part(Part::Second).unwrap().body_text(), Some("Its words.\n"));
    let inner = source.inner(0).unwrap().part(Part::Second).unwrap();
    assert_eq!(Part::path(inner.within()), "attached:1/second");
}

#[test]
fn whose_words_a_repair_brought_up_is_doubted() {
    let block = format!("{TOP}From: A <a@example.com>\nTo: b@example.org\n");
    let spaced = block.replace("\n ", " ").replace('\n', " ");
    let escaped = block.replace('\n', "\\n");
    let carriage = block.replace('\n', "\r");
    let page = "Original Message\n\nMessage ID\t<1@example.com>\nSubject:\tHello\nSPF:\tPASS\n\nDownload Original\n";
    let quoted_lines = |end: &str| {
        let lines: Vec<String> = block.lines().map(|line| format!("\"{line}{end}\"")).collect();
        lines.join("\n") + "\n"
    };
    for (text, doubt) in [
        (block.clone(), None),
        (format!("\n\n> \n{block}"), None),
        (format!("Is this real?\n\n{block}"), Some(Doubt::TextAbove)),
        (format!("From Bob: is this real?\n{block}"), Some(Doubt::TextAbove)),
        (format!("From a@example.com Tue Nov  3 08:12:41 2026\n{block}"), None),
        (format!("```text\n{block}```\n"), None),
        (format!("Is this real?\n```\n{block}```\n"), Some(Doubt::TextAbove)),
        (format!("``` is this real?\n{block}```\n"), Some(Doubt::TextAbove)),
        (format!("{page}{block}"), None),
        (format!("Hello friend,\nis this real?\n{page}{block}"), Some(Doubt::TextAbove)),
        (format!("Hello friend, is this real?\n{page}{block}"), Some(Doubt::TextAbove)),
        (format!("{page}What do you think?\n{block}"), Some(Doubt::TextAbove)),
        (format!("Question: is this real?\n{block}"), Some(Doubt::TextAbove)),
        (
            format!("Subject: x\n\n{}", block.replace("\n ", " ").replace('\n', "\n\n")),
            Some(Doubt::TextAbove),
        ),
        (
            format!("{spaced}\n\n{}", block.replace("\n ", " ").replace('\n', "\n\n")),
            Some(Doubt::SplitLine),
        ),
        (escaped.clone(), Some(Doubt::SplitLine)),
        (format!("\"{escaped}\""), Some(Doubt::SplitLine)),
        (carriage.clone(), Some(Doubt::SplitLine)),
        (quoted_lines("\\r\\n"), None),
        (quoted_lines("\\nX-A: b\\n"), Some(Doubt::SplitLine)),
        (
            "[{\"name\":\"Received\",\"value\":\"x\"},{\"name\":\"From\",\"value\":\"y\"}]"
                .to_owned(),
            None,
        ),
        ("{\"id\": true, \"a\": [\"b\"], \"From\": \"x\", \"Received\": \"y\"}".to_owned(), None),
        (
            "[Is this real?] {\"From\": \"x\", \"Received\": \"y\"}".to_owned(),
            Some(Doubt::TextAbove),
        ),
        (
            "\"Is this real?\" {\"From\": \"x\", \"Received\": \"y\"}".to_owned(),
            Some(Doubt::TextAbove),
        ),
    ] {
        let source = Source::read(&text);
        assert_eq!(source.refusal(), None, "{text}");
        assert_eq!(source.doubt(), doubt, "{text}");
    }
    // Fields side by side: neither `\n` nor a carriage return is the line end then.
    let one_line = Some(Refusal::NoHeaderFields { looks_like: LooksLike::OneLine });
    for planted in [String::new(), escaped, carriage] {
        assert_eq!(Source::read(&format!("{spaced}{planted}")).refusal(), one_line, "{planted}");
    }
}

#[test]
fn attached_files_and_digests_are_offered() {
    let mail = "Received: x\nFrom: c@example.com\n";
    for (kind, part) in [
        ("mixed", "Content-Type: application/octet-stream; name=\"a.eml\"\n"),
        (
            "mixed",
            "Content-Type: application/octet-stream\nContent-Disposition: attachment;\n filename=A.EML\n",
        ),
        ("digest", ""),
        ("mixed", "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n"),
    ] {
        let encoded = Base64::encode_string(mail.repeat(3).as_bytes());
        let mail = if part.contains("base64") { format!("{encoded}\n") } else { mail.repeat(3) };
        let text = format!(
            "{TOP}From: a@example.com\nContent-Type: multipart/{kind}; boundary=b\n\n--b\n{part}\n{mail}--b--\n"
        );
        let inner = Source::read(&text).inner(0).unwrap();
        assert!(inner.block().starts_with("Received: x\nFrom: c@example.com\n"), "{kind} {part}");
    }
}

#[test]
fn attached_mails_are_offered() {
    let text = format!(
        "{TOP}From: a@example.com\nContent-Type: multipart/mixed;\n boundary=\"one\"\n\nPreamble\n--one\nContent-Type: text/plain\n\nHi\n--one\nContent-Type: message/rfc822; name=\"x.eml\"\n\nReceived: from inner\nFrom: c@example.com\nContent-Type: multipart/mixed; boundary=two\n\n--two\nContent-Type: message/rfc822\n\nFrom: d@example.com\n--two--\n--one--\n"
    );
    for text in [text.clone(), text.replace('\n', "\r\n")] {
        let source = Source::read(&text);
        assert_eq!(source.inner_messages().len(), 1);
        assert_eq!(source.second_block(), None);
        let inner = source.inner(0).unwrap();
        assert!(
            inner.block().starts_with("Received: from inner\nFrom: c@example.com"),
            "{}",
            inner.block()
        );
        assert_eq!(inner.inner(0).unwrap().block(), "From: d@example.com");
        assert!(source.inner(1).is_none());
    }
}

#[test]
fn kinds_may_come_together_once_each() {
    use RepairKind::{ByteOrderMark, DoubleSpacing, LeadingText, QuotePrefix};
    let mut text = format!("{TOP}From: A <a@example.com>\n");
    text = text.lines().map(|l| format!("> {l}\n> \n")).collect::<Vec<_>>().concat();
    let source = Source::read(&format!("\u{feff}See:\n\n{text}"));
    let kinds: Vec<_> = source.repairs().iter().map(|r| r.kind).collect();
    assert_eq!(kinds, [ByteOrderMark, LeadingText, QuotePrefix, DoubleSpacing]);
    assert!(source.block().contains("\n by mx.example.org"), "{}", source.block());
}

/// Pieces that the repairs look for, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "(Received|From|Subject|DKIM-Signature|X-A|Foo|h=From|CIP):[ \t]?",
        "(\n|\r\n|\r|\n\n|\n\t|\n |\u{a0}|\u{200b}|\u{feff})",
        "[>|*`#-]{1,3} ?",
        "(\\\\n|\\\\r\\\\n|\\\\u00|\\\\uD83D|\\\\|\"|'|&lt;|&gt;|&#x|&amp;|“|„)",
        "[{}\\[\\](),:;=]",
        "(SPF:|DKIM:|1  |2  |12\\. |```|\\|---\\||name|value|--one|message/rfc822)",
        "[a-zé ]{0,9}",
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn lawful(text: &str) -> Result<(), TestCaseError> {
    let source = Source::read(text);
    let mut last = 0;
    for (at, c) in source.block().char_indices() {
        let there = source.pasted_span(Span::new(at, at + c.len_utf8()));
        let (start, end) = (there.start as usize, there.end as usize);
        prop_assert!(text.get(start..end).is_some(), "{at}");
        prop_assert!(start >= last, "{at}");
        last = start;
    }
    prop_assert!(!source.block().contains("\n\n"));
    let out = source.pasted_span(Span::new(usize::MAX, usize::MAX));
    prop_assert!(out.end as usize <= text.len());
    for at in 0..source.inner_messages().len() {
        prop_assert!(source.inner(at).is_some());
    }
    let _ = source.body();
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn anything_is_read(text in pieces()) {
        lawful(&text)?;
    }

    #[test]
    fn anything_after_a_block_is_read(text in pieces()) {
        lawful(&format!("{TOP}{text}"))?;
    }

    #[test]
    fn line_ends_do_not_matter(text in pieces().prop_map(|text| text.replace('\r', ""))) {
        let (lf, crlf) = (Source::read(&text), Source::read(&text.replace('\n', "\r\n")));
        prop_assert_eq!(lf.block(), crlf.block());
        for at in 0..lf.block().len() {
            let span = Span::new(at, at + 1);
            prop_assert_eq!(lf.pasted_span(span).line, crlf.pasted_span(span).line);
        }
    }

    #[test]
    fn bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Source::from_bytes(&bytes);
    }
}
