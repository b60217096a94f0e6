//! Mails inside mails, and pastes that a sender could have shaped: whatever they hold, nobody calls them genuine.

use countersign_core::report::Report;
use countersign_core::source::{Part, Source};
use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};
use kit::fixture;

/// Blocks that are genuine where they stand alone.
const GENUINE: [&str; 2] = ["outlook_genuine", "gmail_genuine"];

/// A stranger's mail, which says nothing of Microsoft.
const STRANGER: &str = "\
Received: from mail.sender.example (mail.sender.example [203.0.113.77])
 by mx.example.org with ESMTPS; Tue, 3 Nov 2026 08:12:41 +0000
From: IT <it@sender.example>
To: someone@example.org
Subject: please look at this
Date: Tue, 3 Nov 2026 08:12:40 +0000
Message-ID: <1@sender.example>
";

fn origins(text: &str) -> Vec<(String, Origin)> {
    let reports = Report::with_parts(Source::from_bytes(text.as_bytes()), &Context::default());
    reports
        .iter()
        .map(|report| (Part::path(report.source.within()), report.verdict.origin))
        .collect()
}

#[test]
fn a_block_inside_a_strangers_mail_is_never_genuine() {
    for name in GENUINE {
        let inside = fixture(name);
        assert_eq!(analyse(&inside, &Context::default()).verdict.origin, Origin::Genuine);
        let quoted: String = inside.lines().flat_map(|line| ["> ", line, "\n"]).collect();
        for (part, text) in [
            ("second", format!("{STRANGER}\nIs the mail below real?\n\n{inside}")),
            ("second", format!("{STRANGER}\nIs the mail below real?\n{inside}")),
            ("second", format!("{STRANGER}\nIs the mail below real?\n\n{quoted}")),
            ("attached:1", format!("{STRANGER}Content-Type: message/rfc822\n\n{inside}")),
            (
                "attached:1",
                format!(
                    "{STRANGER}Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n\nIs it real?\n--b\nContent-Type: message/rfc822\n\n{inside}\n--b--\n"
                ),
            ),
        ] {
            for text in [text.replace('\n', "\r\n"), text] {
                let found = origins(&text);
                assert_eq!(
                    found,
                    [(String::new(), Origin::NotTheBrand), (part.to_owned(), Origin::CannotTell)],
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn a_forgery_inside_is_still_called_one() {
    let forged = fixture("outlook_forged_sender");
    let alone = analyse(&forged, &Context::default()).verdict.origin;
    let text = format!("{STRANGER}Content-Type: message/rfc822\n\n{STRANGER}\n{forged}");
    assert_eq!(
        origins(&text),
        [
            (String::new(), Origin::NotTheBrand),
            ("attached:1".to_owned(), Origin::NotTheBrand),
            ("attached:1/second".to_owned(), alone)
        ]
    );
    assert!(matches!(alone, Origin::Spoofed | Origin::Suspicious), "{alone:?}");
}

/// A stranger's mail, copied by a program that puts all lines into one and leaves the sender's own signs standing.
#[test]
fn one_line_cannot_bring_up_a_block() {
    let stranger = STRANGER.replace("\n ", " ").replace('\n', " ");
    for name in GENUINE {
        let block = fixture(name);
        for sign in ["\\n", "\\r\\n", "\r", "\\u000a", "\\x0a"] {
            let planted =
                block.trim_end().replace("\r\n", "\n").replace("\n ", " ").replace('\n', sign);
            for above in [stranger.as_str(), "Subject: hello", "Subject: hello From: a ", ""] {
                let report = analyse(&format!("{above}{sign}{planted}"), &Context::default());
                let origin = report.verdict.origin;
                assert!(
                    !matches!(origin, Origin::Genuine | Origin::GenuineCaution),
                    "{name} {sign:?} {above}: {:?}",
                    report.verdict
                );
            }
            // An honest paste, damaged so as a whole, accuses nobody.
            let honest = analyse(&planted, &Context::default()).verdict;
            assert_eq!(honest.origin, Origin::CannotTell, "{name} {sign:?}: {honest:?}");
        }
        let joined = block.trim_end().replace("\r\n", "\n").replace('\n', " ");
        assert_eq!(analyse(&joined, &Context::default()).verdict.origin, Origin::CannotTell);
    }
}

#[test]
fn words_above_a_block_keep_it_from_being_genuine() {
    let page = "Message ID\t<1@example.com>\nSubject:\tHello\nSPF:\tPASS\n\n";
    for name in GENUINE {
        let block = fixture(name);
        for above in [
            "Hello friend, is this real?\n\n",
            "Hello friend, is this real?\n\n```\n",
            "> Hello friend, is this real?\n\n~~~ text\n",
            "From Bob: is this real?\n",
            &format!("Hello friend, is this real?\n{page}"),
            &format!("{page}Hello friend, is this real?\n"),
        ] {
            let verdict = analyse(&format!("{above}{block}"), &Context::default()).verdict;
            assert_eq!(verdict.origin, Origin::CannotTell, "{name} {above:?}: {verdict:?}");
        }
    }
}
