//! Forwards of Microsoft's mail, by the reader himself or by a friend: recognised as what they are, with the way to the original.

use countersign_core::trust::ForwardProgram as P;
use countersign_core::verdict::{Origin, Reason};
use kit::services::*;

fn forward(from: &str, subject: &str, body: &str) -> Reason {
    let text = Delivery::in_own_name(At::Gmail, from, subject).text();
    let report = judged(At::Gmail, &format!("{text}\n{body}\n"));
    assert_eq!(
        report.verdict.origin,
        Origin::CannotTell,
        "{from}, {subject}: {:?}",
        report.verdict.reason
    );
    report.verdict.reason
}

#[test]
fn ones_own_forward_is_told_with_its_program() {
    let gmail = format!(
        "---------- Forwarded message ---------\nFrom: Microsoft account team <{WHO}>\nDate: Thu\nSubject: Your single-use code\n"
    );
    let outlook = format!("Von: Microsoft <{WHO}>\nGesendet: heute\nAn: a@gmx.de\nBetreff: Code\n");
    let french = format!("De : Microsoft <{WHO}>\nEnvoy\u{e9} : lundi\nObjet : Code\n");
    let polish = format!(
        "Pocz\u{105}tek przekazywanej wiadomo\u{15b}ci:\n\n> Od: Microsoft <{WHO}>\n> Temat: Kod\n"
    );
    for (from, subject, body, program) in [
        ("Alex <alex@gmail.com>", "Fwd: Your single-use code", gmail.as_str(), Some(P::Gmail)),
        ("Alex <alex@gmail.com>", "Is this real?", &gmail, Some(P::Gmail)),
        ("Alex <alex@gmx.de>", "WG: Code", &outlook, Some(P::Outlook)),
        ("Alex <alex@orange.fr>", "TR: Code", &french, Some(P::Outlook)),
        ("Alex <alex@icloud.com>", "Fwd: Kod", &polish, Some(P::AppleMail)),
        ("Alex <alex@outlook.com>", "Fw: Microsoft account security code", "", None),
        ("Alex <alex@gmail.com>", "Fwd: Tu c\u{f3}digo de un solo uso", "", None),
        (
            "Alex <alex@gmail.com>",
            "Fwd: \u{3042}\u{306a}\u{305f}\u{306e}\u{4e00}\u{6642}\u{4f7f}\u{7528}\u{30b3}\u{30fc}\u{30c9}",
            "",
            None,
        ),
        ("Alex <alex@outlook.com>", "RV: C\u{f3}digo de Microsoft", "", Some(P::Outlook)),
        ("A friend <friend@contoso.example>", "Fwd: Code", &gmail, Some(P::Gmail)),
    ] {
        let reason = forward(from, subject, body);
        let Reason::Forward { program: told, attached, .. } = &reason else {
            panic!("{subject}: {reason:?}")
        };
        assert_eq!((*told, *attached), (program, false), "{subject}");
    }
}

#[test]
fn an_attached_original_is_pointed_at() {
    let text = Delivery::in_own_name(
        At::Gmail,
        "Alex <alex@gmail.com>",
        "Fwd: Microsoft account security code",
    )
    .also("Content-Type: multipart/mixed; boundary=\"b\"")
    .text();
    let body = format!(
        "\n--b\nContent-Type: message/rfc822\n\n{}\nHello\n--b--\n",
        Delivery::genuine(At::Gmail).text()
    );
    let report = judged(At::Gmail, &format!("{text}{body}"));
    let told = matches!(report.verdict.reason, Reason::Forward { attached: true, .. });
    assert!(told, "{:?}", report.verdict);
}

#[test]
fn a_copy_alone_is_told_from_what_a_program_shows() {
    let shown =
        format!("Von: Microsoft <{WHO}>\nGesendet: heute\nAn: alex@example.org\nBetreff: Code\n");
    for (text, announced) in [
        (shown.clone(), false),
        (format!("Hallo, ist das echt?\n\n-----Urspr\u{fc}ngliche Nachricht-----\n{shown}"), true),
        (
            format!(
                "Begin forwarded message:\n\nFrom: Microsoft <{WHO}>\nSubject: Code\nDate: today\nTo: a\n"
            ),
            true,
        ),
    ] {
        let report = judged(At::Gmail, &text);
        assert_eq!(report.verdict.origin, Origin::CannotTell);
        let expected = match &report.verdict.reason {
            Reason::ForwardedCopy { .. } => announced,
            Reason::Summary => !announced,
            other => panic!("{text}: {other:?}"),
        };
        assert!(expected, "{text}: {:?}", report.verdict);
    }
}

#[test]
fn forwards_of_other_mail_are_no_business_of_this() {
    for (from, subject, body) in [
        ("Alex <alex@gmail.com>", "Fwd: Lunch on Thursday", ""),
        ("Alex <alex@gmail.com>", "Fwd: account statement", ""),
        ("Alex <alex@gmail.com>", "WG: Ihre Sicherheitsschulung", ""),
        ("Alex <alex@gmail.com>", "Fwd: Your Netflix account", ""),
        (
            "Alex <alex@gmail.com>",
            "WG: Rechnung",
            "Von: Shop <shop@shop.example>\nGesendet: heute\nBetreff: Rechnung\n",
        ),
        ("Alex <alex@gmail.com>", "Re: Fwd: news", ""),
        ("Alex <alex@gmail.com>", "Re: Fwd: Microsoft news", ""),
    ] {
        let text = Delivery::in_own_name(At::Gmail, from, subject).text();
        let report = judged(At::Gmail, &format!("{text}\n{body}\n"));
        assert_eq!(report.verdict.origin, Origin::NotTheBrand, "{subject}: {:?}", report.verdict);
    }
}

/// Answers quote in the very lines that forwards copy.
#[test]
fn an_answer_is_no_forward() {
    let quoted = [
        "From: Joe <joe@hotmail.com>\nSent: Monday\nTo: Bo\nSubject: dinner\n",
        "From: Joe <joe@outlook.com>\nSent: Monday\nTo: Bo\nSubject: dinner\n",
        "From: Joe <joe@live.com>\nSent: Monday\nTo: Bo\nSubject: Microsoft Teams meeting\n",
        "Von: Joe <joe@outlook.com>\nGesendet: Montag\nAn: Bo\nBetreff: Essen\n",
        "-----Original Message-----\nFrom: Joe <joe@hotmail.com>\nSent: Monday\nTo: Bo\nSubject: dinner\n",
        "-----Original Message-----\nFrom: Kim <kim@microsoft.com>\nSent: Monday\nTo: Bo\nSubject: dinner\n",
        "From: Kim <kim@microsoft.com>\nSent: Monday\nTo: Bo\nSubject: Microsoft Teams meeting\n",
    ];
    for from in ["Bo <bo@gmail.com>", "Bo <bo@outlook.com>", "Bo <bo@firm.example>"] {
        for subject in ["Re: dinner", "AW: Essen", "Antw: dinner", "SV: middag", "dinner"] {
            for body in quoted {
                let tried = EVERYWHERE.map(|at| {
                    let text = Delivery::in_own_name(at, from, subject).text();
                    (at, format!("{text}\nok\n\n{body}"))
                });
                expect(&format!("{from}, {subject}, {body}"), &[Origin::NotTheBrand], &tried);
            }
        }
    }
}

/// A friend may be called like a word of the trade.
#[test]
fn people_with_odd_names_forward_as_well() {
    for from in ["Tim Berg <tim@gmail.com>", "Maria Kontos <maria.kontos@gmx.de>"] {
        let reason = forward(from, "Fwd: Microsoft account security code", "");
        assert!(matches!(reason, Reason::Forward { .. }), "{from}: {reason:?}");
    }
}

/// A program names the mail that is answered or passed on; then its subject accuses nobody.
#[test]
fn an_answer_within_a_thread_is_not_led_to_the_account() {
    for field in ["In-Reply-To: <a@b.example>", "References: <a@b.example>"] {
        for mark in ["Re", "AW", "Fwd"] {
            for at in EVERYWHERE {
                let subject = format!("{mark}: Microsoft account unusual sign-in activity");
                let from = "Anna (Microsoft) <anna@meet.example>";
                let text = Delivery::in_own_name(at, from, &subject).also(field).text();
                let report = judged(at, &text);
                assert_eq!(report.verdict.origin, Origin::NotTheBrand, "{:?}", report.verdict);
                let from = "Anna <anna@contoso.example>";
                let text = Delivery::in_own_name(at, from, &subject).also(field).text();
                let reason = judged(at, &text).verdict.reason;
                assert!(matches!(reason, Reason::NotTheBrand { .. }), "{subject}: {reason:?}");
            }
        }
    }
}
