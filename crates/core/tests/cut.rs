//! The core as the page begins with it: without the pieces that come behind. What it finds then is what it finds with them, or it
//! says that it missed one. `cargo xtask test core` builds it so.
#![cfg(not(feature = "whole"))]

use countersign_core::behind::{WHOLE, bring, unless_missed};
use countersign_core::{Context, analyse, analyse_bytes};

const GENUINE: &str = include_str!("../../../tests/fixtures/outlook_genuine.eml");

/// A key record of the standard's own (RFC 8463 appendix A.2).
const ED25519: &str = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

/// What is pasted, and whether it needs a piece.
fn pastes() -> Vec<(String, bool)> {
    let mut all: Vec<(String, bool)> = [
        include_str!("../../../www/examples/genuine.txt"),
        include_str!("../../../www/examples/genuine_caution.txt"),
        include_str!("../../../www/examples/spoofed.txt"),
        include_str!("../../../www/examples/suspicious.txt"),
        include_str!("../../../www/examples/not_microsoft.txt"),
        GENUINE,
        include_str!("../../../tests/fixtures/gmail_genuine.eml"),
        include_str!("../../../tests/fixtures/gmail_forged_below.eml"),
        include_str!("../../../tests/fixtures/outlook_lookalike.eml"),
        include_str!("../../../tests/fixtures/outlook_stolen_block.eml"),
        "",
    ]
    .into_iter()
    .map(|text| (text.to_owned(), false))
    .collect();
    let each_line = |mark: &str| GENUINE.lines().map(|line| format!("{mark}{line}\n")).collect();
    let with = |fields: &str| {
        format!(
            "{}{fields}{GENUINE}",
            "Received: from a.example by b.example; Mon, 1 Jan 2024 00:00:00 +0000\n"
        )
    };
    all.extend([
        (include_str!("../../../www/examples/cannot_tell.txt").to_owned(), true),
        (each_line("> "), true),
        (each_line("    "), true),
        (format!("Somebody sent me this:\n\n{GENUINE}"), true),
        (with("Subject: =?koi8-r?B?8NLJ18XU?=\n"), true),
        (with("Subject: =?iso-8859-1?Q?Sicherheitscode_f=FCr?= =?utf-8?Q?_=C3=BC?=\n"), false),
        (with("From: A <a@mail.city.kawasaki.jp>\n"), true),
        (with("From: A <a@mail.example.co.uk>\n"), false),
        (with("From: A <a@x.s3.eu-west-1.amazonaws.com>\n"), true),
    ]);
    all
}

/// One test, since a piece that has come stays.
#[test]
fn what_is_found_without_the_pieces_is_what_is_found_with_them() {
    let judged = |text: &str| format!("{:?}", analyse(text, &Context::default()));
    let pasted = |text: &str| {
        let mut context = Context::default();
        let added = context.keys.add_pasted("football.example.com", "brisbane", ED25519);
        assert_eq!(added, Ok(()));
        format!("{:?}", analyse(text, &context))
    };
    let file = |bytes: &[u8]| format!("{:?}", analyse_bytes(bytes, &Context::default()));
    let outlooks_file = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

    let before: Vec<Option<String>> =
        pastes().iter().map(|(text, _)| unless_missed(|| judged(text))).collect();
    assert_eq!(unless_missed(|| pasted(GENUINE)), None, "a key of the other algorithm");
    assert_eq!(unless_missed(|| file(outlooks_file)), None);

    bring(&WHOLE);
    for ((text, needs), before) in pastes().iter().zip(before) {
        assert_eq!(before.is_none(), *needs, "{text}");
        let after = unless_missed(|| judged(text));
        assert!(after.is_some() && (before.is_none() || before == after), "{text}");
    }
    assert!(unless_missed(|| pasted(GENUINE)).is_some());
    assert!(unless_missed(|| file(outlooks_file)).is_some_and(|found| found.contains("BrokenMsg")));
}
