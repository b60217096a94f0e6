//! Attacks 45 to 65: results that somebody else wrote, and results that only look like a pass.
//! The numbers are those of `docs/attacks.md`.

use kit::services::*;

/// A clean pass for everything.
fn good() -> String {
    format!(
        "dkim=pass header.d={MS} header.i=@{MS}; spf=pass smtp.mailfrom={MS}; dmarc=pass header.from={MS}"
    )
}

/// A forgery that the service refused, with a line that the sender planted. The refusal must stand.
fn planted(line: &str) -> impl Fn(At) -> Delivery + '_ {
    move |at| Delivery::refused(at).plants(line)
}

/// A mail of a tenant, for which the service found this.
fn found(dkim: &str, dmarc: &str) -> impl Fn(At) -> Delivery {
    let (dkim, dmarc) = (dkim.to_owned(), dmarc.to_owned());
    move |at| Delivery::tenant(at).finds("spf=pass smtp.mailfrom=tenant.example", &dkim, &dmarc)
}

fn dmarc_pass() -> String {
    format!("dmarc=pass header.from={MS}")
}

#[test]
fn a45_results_below_the_boundary_with_the_right_name() {
    for at in NAMED {
        let line = format!("Authentication-Results: {}; {}", at.authserv_id(), good());
        attack("45", &[SP], &[at], planted(&line));
        // The only results there are: nobody attests anything. Gmail and Yahoo always write their own first, so a
        // block of theirs without them was cut by hand, and who can cut can also write: no reading of it can tell.
        if matches!(at, At::Gmail | At::Yahoo) {
            continue;
        }
        let bare = Delivery {
            spf: String::new(),
            dkim: String::new(),
            dmarc: String::new(),
            sealed: false,
            ..Delivery::refused(at)
        };
        let text = bare.receivers_part();
        let kept: Vec<&str> =
            text.lines().filter(|line| !line.starts_with("Authentication-Results")).collect();
        let without = kept.join("\n") + "\n";
        let alone = format!("{without}{line}\n{}", Delivery::genuine(at).senders_part());
        expect("45 alone", &[CT, SU, SP], &[(at, alone)]);
    }
}

#[test]
fn a46_results_of_a_name_nobody_knows() {
    attack(
        "46",
        &[SP],
        &EVERYWHERE,
        planted(&format!("Authentication-Results: aaa.example; {}", good())),
    );
}

#[test]
fn a47_names_that_look_like_the_service() {
    for id in [
        "mx.google.com.evil.example",
        "mx-google.com",
        "mx.g00gle.com",
        "mx.google.com.",
        "MX.GOOGLE.COM",
        "\"mx.google.com\"",
        "mx.google.com 1",
        "mx.google.com (c)",
    ] {
        attack(
            &format!("47 {id}"),
            &[SP],
            &EVERYWHERE,
            planted(&format!("Authentication-Results: {id}; {}", good())),
        );
    }
}

#[test]
fn a48_a_whole_forged_delivery_on_top_or_below() {
    // On top of what a real service wrote, nothing can be: who pastes it invented it. A stranger's hop above gives it away.
    let hop = "Received: from mail.evil.example (mail.evil.example [203.0.113.45])\n\tby mx.victim.example with SMTP id 1; Thu, 12 Nov 2026 09:14:09 +0000\n";
    attack("48 below a stranger's hop", &[CT, SU, SP], &EVERYWHERE, |at| Delivery {
        above: hop.to_owned(),
        ..Delivery::genuine(at)
    });
    // A forged delivery of Gmail in front of a real one of Outlook: two boundaries, two services.
    let tried: Vec<_> =
        [(At::Gmail, At::OutlookCom), (At::OutlookCom, At::Gmail), (At::Gmail, At::Gmail)]
            .into_iter()
            .map(|(top, below)| {
                (
                    top,
                    format!(
                        "{}{}",
                        Delivery::refused(top).receivers_part(),
                        Delivery::genuine(below).text()
                    ),
                )
            })
            .collect();
    expect("48 two boundaries", &[SP, SU, CT], &tried);
}

#[test]
fn a49_two_results_good_and_bad() {
    for at in EVERYWHERE {
        let bad = Delivery::refused(at);
        let (mut first, mut last) = (Vec::new(), Vec::new());
        let id = if at.authserv_id().is_empty() {
            String::new()
        } else {
            format!("{}; ", at.authserv_id())
        };
        let extra = format!("Authentication-Results: {id}{}\n", good());
        let text = bad.text();
        let own = text.find("Authentication-Results: ").unwrap();
        let own = if text[..own].ends_with("ARC-") {
            own + text[own + 1..].find("\nAuthentication-Results: ").unwrap() + 2
        } else {
            own
        };
        first.push((at, format!("{}{extra}{}", &text[..own], &text[own..])));
        let end = text[own..].find("\nReceived").or_else(|| text[own..].find("\nFrom: ")).unwrap()
            + own
            + 1;
        last.push((at, format!("{}{extra}{}", &text[..end], &text[end..])));
        expect("49 good first", &[SU, SP, CT], &first);
        expect("49 good last", &[SU, SP, CT], &last);
    }
}

#[test]
fn a50_a_pass_inside_a_comment() {
    attack(
        "50",
        &[SU, CT, SP],
        &EVERYWHERE,
        found(
            &format!("dkim=fail (dkim=pass header.d={MS}) header.d={MS}"),
            &format!("dmarc=none header.from={MS}"),
        ),
    );
}

#[test]
fn a51_a_comment_beside_the_result() {
    attack(
        "51 before",
        &[CT, SU],
        &EVERYWHERE,
        found("dkim=(fail) pass header.d=evil.example", &dmarc_pass()),
    );
    // A comment is legal there: the result is a pass, and with Microsoft's clean name it counts.
    attack("51 behind", &[G, GC, CT, SU], &EVERYWHERE, |at| {
        let d = Delivery::genuine(at);
        Delivery { dkim: format!("dkim=pass(fail) header.d={MS} header.i=@{MS}"), ..d }
    });
}

#[test]
fn a52_a_pass_inside_quotes_or_an_open_comment() {
    for dkim in [
        format!("dkim=fail reason=\"x; dkim=pass header.d={MS}\" header.d=evil.example"),
        format!("dkim=fail reason=\"x; dkim=pass header.d={MS} header.d=evil.example"),
        format!("dkim=fail (a (b) dkim=pass header.d={MS}"),
        format!("dkim=fail ((((dkim=pass header.d={MS}))) header.d={MS}"),
    ] {
        attack(&format!("52 {dkim}"), &[CT, SU, SP], &EVERYWHERE, found(&dkim, &dmarc_pass()));
    }
}

#[test]
fn a53_methods_that_only_end_in_dkim() {
    for method in ["notdkim", "x-dkim", "dkim-adsp", "dkim/2", "dkimx"] {
        attack(
            &format!("53 {method}"),
            &[CT, SU],
            &EVERYWHERE,
            found(&format!("{method}=pass header.d={MS}"), &dmarc_pass()),
        );
    }
}

#[test]
fn a54_results_that_only_begin_with_pass() {
    for dkim in [
        format!("dkim=passed header.d={MS}"),
        format!("dkim=pass-ish header.d={MS}"),
        format!("dkim=pass; header.d={MS}"),
        format!("dkim=pass;header.d={MS}"),
    ] {
        attack(&format!("54 {dkim}"), &[CT, SU], &EVERYWHERE, found(&dkim, &dmarc_pass()));
    }
}

#[test]
fn a55_signers_that_only_resemble() {
    for domain in [
        format!("{MS}.evil"),
        format!("x{MS}"),
        "cgbedugt.onmicrosoft.com".into(),
        "microsoft.com".into(),
        "com".into(),
        ".".into(),
    ] {
        attack(
            &format!("55 {domain}"),
            &[CT, SU],
            &EVERYWHERE,
            found(&format!("dkim=pass header.d={domain}"), &dmarc_pass()),
        );
    }
}

#[test]
fn a56_the_signer_of_another_result() {
    for dkim in [
        format!("dkim=pass header.i=@evil.example header.d={MS}"),
        format!("dkim=pass header.d=evil.example; dkim=fail header.d={MS}"),
        format!("dkim=fail header.d={MS}; dkim=pass header.d=evil.example"),
        format!("dkim=pass header.d=evil.example header.d={MS}"),
    ] {
        attack(&format!("56 {dkim}"), &[CT, SU, SP], &EVERYWHERE, found(&dkim, &dmarc_pass()));
    }
}

#[test]
fn a57_a_name_borrowed_from_the_next_result() {
    attack(
        "57",
        &[CT, SU, SP],
        &EVERYWHERE,
        found("dkim=pass", &format!("dmarc=none header.from={MS}")),
    );
}

#[test]
fn a58_a_check_of_another_sender() {
    attack(
        "58",
        &[SU, CT, SP],
        &EVERYWHERE,
        found("dkim=pass header.d=evil.example", "dmarc=pass header.from=evil.example"),
    );
    attack("58 signed by Microsoft", &[SU, CT], &EVERYWHERE, |at| {
        let d = Delivery::genuine(at);
        Delivery { dmarc: "dmarc=pass header.from=evil.example".to_owned(), ..d }
    });
}

#[test]
fn a59_a_pass_for_nobody_in_particular() {
    attack("59", &[CT, SU], &EVERYWHERE, found("dkim=pass header.d=tenant.example", "dmarc=pass"));
}

#[test]
fn a60_words_taken_apart() {
    for dkim in [
        format!("dk im=pass header.d={MS}"),
        format!("dkim=pa ss header.d={MS}"),
        format!("dkim\t=\tfail header.d={MS}; dk\n im=pass header.d={MS}"),
    ] {
        attack(&format!("60 {dkim:?}"), &[CT, SU, SP], &EVERYWHERE, found(&dkim, &dmarc_pass()));
    }
}

#[test]
fn a61_odd_ends_of_lines_and_characters_nobody_sees() {
    for end in [
        "\r", "\n", "\r\n", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\0", "\u{feff}", "\u{ad}",
        "\u{a0}",
    ] {
        let line = format!("X-Any: x{end}Authentication-Results: mx.google.com; {}", good());
        attack(&format!("61 {end:?}"), &[SP, SU, CT], &EVERYWHERE, planted(&line));
        let name = format!("Authentication-{end}Results: mx.google.com; {}", good());
        attack(&format!("61 in a name {end:?}"), &[SP, SU, CT], &EVERYWHERE, planted(&name));
    }
}

#[test]
fn a62_names_that_only_look_like_results() {
    for name in [
        "Authentication-Results ",
        "Authentication\u{2011}Results",
        "Authentication_Results",
        "X-Authentication-Results",
        "Authentication-Results-Original",
        "X-MS-Exchange-Authentication-Results",
        "Original-Authentication-Results",
        "\u{410}uthentication-Results",
    ] {
        attack(
            &format!("62 {name}"),
            &[SP, SU],
            &EVERYWHERE,
            planted(&format!("{name}: {}", good())),
        );
    }
    attack(
        // It continues the line in which the service took the mail: who handed it over cannot be read then.
        "62 a space in front",
        &[SP, SU, CT],
        &EVERYWHERE,
        planted(&format!(" Authentication-Results: {}", good())),
    );
}

#[test]
fn a63_results_in_encoded_text() {
    // `dkim=pass header.d=…; dmarc=pass …` in base64, as Exchange Online writes it where a name is not ASCII.
    let encoded = "=?utf-8?B?c3BmPXBhc3Mgc210cC5tYWlsZnJvbT1hY2NvdW50cHJvdGVjdGlvbi5taWNyb3NvZnQuY29tOyBka2ltPXBhc3MgaGVhZGVyLmQ9YWNjb3VudHByb3RlY3Rpb24ubWljcm9zb2Z0LmNvbTtkbWFyYz1wYXNzIGhlYWRlci5mcm9tPWFjY291bnRwcm90ZWN0aW9uLm1pY3Jvc29mdC5jb20=?=";
    attack("63", &[SP], &EVERYWHERE, planted(&format!("Authentication-Results: {encoded}")));
    attack(
        "63 with a name",
        &[SP],
        &EVERYWHERE,
        planted(&format!("Authentication-Results: mx.google.com; {encoded}")),
    );
}

#[test]
fn a64_results_inside_another_field_or_the_body() {
    attack(
        "64 folded",
        &[SP],
        &EVERYWHERE,
        planted(&format!("X-Any: x\n Authentication-Results: mx.google.com; {}", good())),
    );
    attack("64 body", &[SP], &EVERYWHERE, |at| {
        Delivery::refused(at)
            .also(&format!("\nAuthentication-Results: mx.google.com; {}\n", good()))
    });
    attack("64 attached", &[SP], &EVERYWHERE, |at| {
        let inner = Delivery::genuine(At::Gmail).text();
        Delivery::refused(at).also(&format!("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n"))
    });
}

#[test]
fn a65_results_shaped_like_another_service() {
    let bare = format!(
        "Authentication-Results: spf=pass (sender IP is 40.107.93.52)\n smtp.mailfrom={MS}; dkim=pass (signature was verified)\n header.d={MS};dmarc=pass action=none\n header.from={MS};compauth=pass reason=100"
    );
    attack("65", &[SP], &EVERYWHERE, planted(&bare));
}

/// Beyond the numbers: names that the sender chose so that undoing damage (`[.]`, links) would turn them into
/// Microsoft's. They never do.
#[test]
fn names_that_a_repair_would_rewrite() {
    for (identity, envelope) in [
        (format!("a[@]{MS}@evil.example"), "x@evil.example".to_owned()),
        (format!("@{MS}[.]evil.example"), format!("b[@]{MS}@evil.example")),
        (format!("a[at]{MS}@evil.example"), format!("\"<mailto:a@{MS}|a@{MS}>\"@evil.example")),
        (format!("@evil.example<mailto:a@{MS}>"), format!("a@{MS}<mailto:a@{MS}>@evil.example")),
        (format!("[a@{MS}](mailto:a@{MS})@evil.example"), format!("x@{MS}[.]evil.example")),
        (format!("\"[a@{MS}](mailto:a@{MS})\"@evil.example"), "[at]@evil.example".to_owned()),
        (format!("@evil.example [mailto:a@{MS}]"), format!("[mailto:a@{MS}]@evil.example")),
    ] {
        attack(&identity, &[SU, SP, CT], &EVERYWHERE, |at| {
            Delivery::tenant(at).finds(
                &format!("spf=pass smtp.mailfrom={envelope}"),
                &format!("dkim=pass header.i={identity}"),
                &format!("dmarc=pass header.from={MS}[.]evil.example"),
            )
        });
    }
}
