//! A copied block above or below a forgery, to hide it: it says that Microsoft wrote the original, and excuses nothing. Its
//! counterpart is `tests/honest/forwards.rs`.

use countersign_core::verdict::Reason;
use kit::services::*;

/// What programs copy from Microsoft's mail.
fn copies() -> [String; 3] {
    [
        format!(
            "---------- Forwarded message ---------\nFrom: Microsoft account team <{WHO}>\nDate: Thu, Nov 12, 2026\nSubject: Microsoft account security code\nTo: <alex@example.org>\n"
        ),
        format!(
            "Von: Microsoft-Konto-Team <{WHO}>\nGesendet: Donnerstag\nAn: alex@example.org\nBetreff: Sicherheitscode\n"
        ),
        format!(
            "Begin forwarded message:\n\n> From: Microsoft account team <{WHO}>\n> Subject: Code\n"
        ),
    ]
}

const SUBJECTS: [&str; 2] = [
    "Fwd: Microsoft account unusual sign-in activity",
    "WG: Ungew\u{f6}hnliche Anmeldeaktivit\u{e4}t f\u{fc}r das Microsoft-Konto",
];

/// The attack, with each copy as its text and each first word before its subject.
fn dressed(
    name: &str,
    expected: &[countersign_core::verdict::Origin],
    make: impl Fn(At) -> Delivery,
) {
    for copy in copies() {
        for subject in SUBJECTS {
            let tried: Vec<_> = EVERYWHERE
                .into_iter()
                .map(|at| {
                    let delivery = Delivery { subject: subject.to_owned(), ..make(at) };
                    (at, format!("{}\n{copy}\nHello\n", delivery.text()))
                })
                .collect();
            expect(name, expected, &tried);
        }
    }
}

#[test]
fn a_copy_excuses_no_forged_address() {
    dressed("Microsoft's address, refused", &[SP], Delivery::refused);
    dressed("Microsoft's address, by a tenant", &[SP], Delivery::tenant);
}

#[test]
fn a_copy_excuses_no_pretence() {
    dressed("Microsoft's name", &[SP], Delivery::stranger);
    for from in [
        "Microsoft account team <alex@gmail.com>",
        "\"security@microsoft.com\" <alex@gmail.com>",
        "Account team <security@rnicrosoft.com>",
        "Microsoft Support <help@outlook.com>",
    ] {
        dressed(from, &[SP], |at| Delivery::in_own_name(at, from, ""));
    }
}

#[test]
fn copied_marks_and_signatures_are_no_forwards() {
    dressed("copied marks", &[SP, NM], |at| {
        Delivery::in_own_name(at, "Alex <alex@gmail.com>", "")
            .also("X-MSAPipeline: MessageDispatcherEOP")
    });
    dressed("copied signatures", &[SP, NM], |at| Delivery {
        signed: true,
        ..Delivery::in_own_name(at, "Alex <alex@gmail.com>", "")
    });
}

#[test]
fn a_copy_makes_nothing_genuine() {
    dressed("a person", &[CT], |at| Delivery::in_own_name(at, "Alex <alex@gmail.com>", ""));
    dressed("a person whose address was forged", &[NM], |at| Delivery {
        dmarc: "dmarc=fail header.from=gmail.com".to_owned(),
        ..Delivery::in_own_name(at, "Alex <alex@gmail.com>", "")
    });
}

#[test]
fn a_stranger_needs_more_than_a_word_before_the_subject() {
    for subject in SUBJECTS {
        attack(subject, &[NM], &EVERYWHERE, |at| {
            Delivery::in_own_name(at, "Desk <desk@evil.example>", subject)
        });
    }
    let tried: Vec<_> = EVERYWHERE
        .into_iter()
        .map(|at| {
            let delivery = Delivery::in_own_name(at, "Desk <desk@evil.example>", SUBJECTS[0]);
            let copy = "From: Microsoft <a@microsoft.com.evil.example>\nSent: now\nSubject: Code\n";
            (at, format!("{}\n{copy}", delivery.text()))
        })
        .collect();
    expect("a copied line of a look-alike", &[NM], &tried);
}

#[test]
fn a_copy_without_headers_hides_no_forged_sender() {
    let text = "From: Microsoft account team <security@evil.example>\nSent: today\nTo: alex@example.org\nSubject: Microsoft account security code\n";
    expect("a copied forgery", &[SP], &[(At::Gmail, text.to_owned())]);
}

#[test]
fn who_writes_as_the_trade_forwards_nothing() {
    for from in [
        "Account Team <x@gmail.com>",
        "Security Team <x@gmail.com>",
        "Sicherheit <x@gmail.com>",
        "Konto-Service <x@gmail.com>",
        "Customer Service <x@gmail.com>",
        "microsoft.account.security@gmail.com",
        "Alex <accountsecurity24@gmail.com>",
        "Alex <microsoftaccount@gmail.com>",
    ] {
        for subject in [
            "Fwd: Your single-use code",
            "Fwd: Microsoft account unusual sign-in activity",
            "WG: Sicherheitscode f\u{fc}r das Microsoft-Konto",
        ] {
            attack(&format!("{from}, {subject}"), &[NM], &EVERYWHERE, |at| {
                Delivery::in_own_name(at, from, subject)
            });
        }
    }
}

#[test]
fn an_address_that_nobody_confirmed_forwards_nothing() {
    for (from, domain) in
        [("IT <it@firm.example>", "firm.example"), ("Al <al@gmail.com>", "gmail.com")]
    {
        for (spf, dkim) in [("fail", ""), ("softfail", "dkim=none"), ("none", "")] {
            for at in EVERYWHERE {
                let delivery = Delivery {
                    spf: format!("spf={spf} smtp.mailfrom={domain}"),
                    dkim: dkim.to_owned(),
                    dmarc: String::new(),
                    compauth: String::new(),
                    ..Delivery::in_own_name(at, from, "Fwd: Microsoft account security code")
                };
                let text = delivery.text().replace("alex@example.org", "joe@firm.example");
                let reason = judged(at, &text).verdict.reason;
                assert!(!matches!(reason, Reason::Forward { .. }), "{from}, {at:?}: {reason:?}");
            }
        }
    }
}

/// Whatever stands before the subject, in a thread or not: the name shown decides.
#[test]
fn no_mark_lowers_what_a_name_says() {
    let from = "Microsoft Smith <x@gmail.com>";
    for mark in ["", "Fwd: ", "Re: ", "AW: ", "WG: "] {
        for field in ["", "In-Reply-To: <a@b.example>\n", "References: <a@b.example>\n"] {
            attack(&format!("{mark}{field}"), &[SP], &EVERYWHERE, |at| {
                let subject = format!("{mark}Microsoft account security alert");
                let delivery = Delivery::in_own_name(at, from, &subject);
                Delivery { rest: format!("{}{field}", delivery.rest), ..delivery }
            });
        }
    }
}

#[test]
fn no_mark_hides_what_a_subject_says() {
    let from = "Security <x@evil.example>";
    for mark in ["", "Fwd: ", "Re: ", "AW: ", "RE[2]: "] {
        for at in EVERYWHERE {
            let subject = format!("{mark}Microsoft account unusual sign-in activity");
            let report = judged(at, &Delivery::in_own_name(at, from, &subject).text());
            let reason = report.verdict.reason;
            assert!(matches!(reason, Reason::MentionsBrand { .. }), "{subject}: {reason:?}");
            assert!(report.guidance.step.address.is_some(), "{subject}");
            let subject = format!("{mark}Your PayPal account has been limited");
            let report = judged(at, &Delivery::in_own_name(at, from, &subject).text());
            let reason = report.verdict.reason;
            let played = matches!(reason, Reason::PlaysBrand { brand: "PayPal", .. });
            assert!(played, "{subject}: {reason:?}");
        }
    }
}

/// A mailbox that anybody has excuses no other brand's name.
#[test]
fn a_forward_is_told_of_the_brand_it_is_about_and_of_no_other() {
    for mark in ["", "Fwd: ", "WG: "] {
        let subject = format!("{mark}Your PayPal account has been limited");
        let from = "Alex <alex@gmail.com>";
        let report = judged(At::Gmail, &Delivery::in_own_name(At::Gmail, from, &subject).text());
        let reason = report.verdict.reason;
        let played = matches!(reason, Reason::PlaysBrand { brand: "PayPal", .. });
        assert!(played, "{subject}: {reason:?}");
    }
}

const NM: countersign_core::verdict::Origin = countersign_core::verdict::Origin::NotTheBrand;
