//! Attacks 12 to 35: a sender line that one program reads one way and another program another. Every check passed.
//! The numbers are those of `docs/attacks.md`.

use kit::services::*;

/// A delivery that passed every check, with other sender lines.
fn with(lines: &str) -> impl Fn(At) -> Delivery + '_ {
    move |at| Delivery::genuine(at).from(lines)
}

#[test]
fn a12_two_sender_lines() {
    attack("12", &[SU], &EVERYWHERE, with(&format!("From: <{WHO}>\nFrom: <a@evil.example>")));
    attack(
        "12 reverse",
        &[SU, SP],
        &EVERYWHERE,
        with(&format!("From: <a@evil.example>\nFrom: <{WHO}>")),
    );
}

#[test]
fn a13_a_space_before_the_first_line() {
    attack("13", &[SU], &EVERYWHERE, |at| {
        // The sender's first line begins with a space, so a careless reader hangs it on the service's last.
        let d = Delivery {
            signed: false,
            planted: " From: <a@evil.example>\n".into(),
            ..Delivery::genuine(at)
        };
        Delivery { sealed: false, ..d }
    });
}

#[test]
fn a14_a_space_before_the_colon() {
    // Fake rather than suspicious: the first sender line names a stranger, and the mail speaks for Microsoft.
    attack("14", &[SU, SP], &EVERYWHERE, with(&format!("From : <a@evil.example>\nFrom: <{WHO}>")));
    attack("14 alone", &[SU, SP], &EVERYWHERE, with(&format!("From : <{WHO}>")));
}

#[test]
fn a15_a_name_broken_before_the_colon() {
    // As 14: the stranger stands first.
    attack(
        "15",
        &[SU, SP],
        &EVERYWHERE,
        with(&format!("From\n : <a@evil.example>\nFrom: <{WHO}>")),
    );
}

#[test]
fn a16_no_sender_line_and_a_sender_field() {
    attack("16", &[SP], &EVERYWHERE, with(&format!("Sender: Microsoft account team <{WHO}>")));
}

#[test]
fn a17_no_sender_line_and_a_resent_one() {
    // Fake rather than suspicious: it names Microsoft and no author at all, as in 16.
    attack(
        "17",
        &[SU, SP],
        &EVERYWHERE,
        with(&format!("Resent-From: Microsoft account team <{WHO}>")),
    );
}

#[test]
fn a18_two_addresses_in_one_line() {
    attack("18", &[SU], &EVERYWHERE, with(&format!("From: <{WHO}>, <a@evil.example>")));
    attack("18 reverse", &[SU, SP], &EVERYWHERE, with(&format!("From: <a@evil.example>, <{WHO}>")));
}

#[test]
fn a19_an_address_hidden_in_encoded_text() {
    attack(
        "19",
        &[SU],
        &EVERYWHERE,
        with(&format!("From: =?utf-8?B?PGFAZXZpbC5leGFtcGxlPg==?= , <{WHO}>")),
    );
    attack(
        "19 inside",
        &[SU, SP],
        &EVERYWHERE,
        with(
            "From: Microsoft <=?utf-8?B?YWNjb3VudC1zZWN1cml0eS1ub3JlcGx5QGFjY291bnRwcm90ZWN0aW9uLm1pY3Jvc29mdC5jb20=?=@evil.example>",
        ),
    );
}

#[test]
fn a20_a_route_before_the_address() {
    attack("20", &[SU], &EVERYWHERE, with(&format!("From: <@evil.example,@any.example:{WHO}>")));
}

#[test]
fn a21_an_escaped_comma() {
    attack("21", &[SU], &EVERYWHERE, with(&format!("From: <{WHO}>\\,<b@evil.example>")));
}

#[test]
fn a22_a_bare_address_and_another() {
    attack("22", &[SU], &EVERYWHERE, with(&format!("From: {WHO},<b@evil.example>")));
}

#[test]
fn a23_an_address_behind_the_brackets() {
    attack("23", &[SU, SP], &EVERYWHERE, with(&format!("From: <any@evil.example>{WHO}")));
}

#[test]
fn a24_another_user_of_the_service() {
    // Its own domain passes; only the exact address counts, and `support@` is none that Microsoft documents.
    attack("24", &[GC, SU, CT, SP], &EVERYWHERE, |at| {
        Delivery::genuine(at).from("From: Microsoft account team <someone@outlook.com>").finds(
            "spf=pass smtp.mailfrom=outlook.com",
            &signed_by(at, "outlook.com"),
            "dmarc=pass header.from=outlook.com",
        )
    });
}

#[test]
fn a25_an_invisible_space_behind_the_domain() {
    // Fake rather than suspicious: with the invisible space it is another domain, and not Microsoft's.
    attack("25", &[SU, SP], &EVERYWHERE, with(&format!("From: <{WHO}\u{2000}>")));
}

#[test]
fn a26_a_broken_byte_in_the_address() {
    let lines = format!("From: <{}>", WHO.replace("noreply", "norep\u{fffd}ly"));
    attack("26 replaced", &[SU], &EVERYWHERE, with(&lines));
    // As a file, the byte itself.
    for at in EVERYWHERE {
        let text = Delivery::genuine(at).text();
        let (before, after) = text.split_once("noreply@").unwrap();
        let bytes = [before.as_bytes(), b"norep\xffly@", after.as_bytes()].concat();
        let report = countersign_core::analyse_bytes(
            &bytes,
            &countersign_core::Context {
                receiver: (at == At::Own).then(|| "mx.example.org".into()),
                ..Default::default()
            },
        );
        let got = report.verdict.origin;
        assert!(!matches!(got, G | GC), "26 at {at:?}: {got:?}");
    }
}

#[test]
fn a27_letters_of_another_alphabet() {
    attack(
        "27 domain",
        &[SP],
        &EVERYWHERE,
        with("From: Microsoft account team <a@accountprotection.micr\u{43e}soft.com>"),
    );
    attack(
        "27 punycode",
        &[SP],
        &EVERYWHERE,
        with("From: Microsoft account team <a@xn--micrsoft-qbh.com>"),
    );
    attack(
        "27 local part",
        &[SP, SU],
        &EVERYWHERE,
        with(&format!("From: Microsoft account team <acc\u{43e}unt-security-noreply@{MS}>")),
    );
}

#[test]
fn a28_two_ats() {
    attack("28", &[SU, SP], &EVERYWHERE, with(&format!("From: <{WHO}@evil.example>")));
}

#[test]
fn a29_a_turn_of_the_reading_direction() {
    attack("29", &[SU], &EVERYWHERE, with(&format!("From: <\u{202e}{WHO}>")));
    attack("29 domain", &[SU, SP], &EVERYWHERE, with("From: Microsoft <a@\u{202e}moc.tfosorcim>"));
}

#[test]
fn a30_groups_comments_quotes_dots_and_percent_signs() {
    attack("30 group", &[SU], &EVERYWHERE, with(&format!("From: Microsoft:{WHO};")));
    attack(
        "30 comment",
        &[SU],
        &EVERYWHERE,
        with(&format!("From: <account-security-noreply(x)@{MS}>")),
    );
    attack("30 quoted", &[SU, SP], &EVERYWHERE, with(&format!("From: <\"{WHO}\"@evil.example>")));
    attack(
        "30 percent",
        &[SU, SP],
        &EVERYWHERE,
        with(&format!("From: <account-security-noreply%40{MS}@evil.example>")),
    );
    // Case and one dot at the end are no trick: every program reads them alike.
    attack(
        "30 case",
        &[G],
        &EVERYWHERE,
        with(&format!("From: Microsoft account team <{}>", WHO.to_uppercase())),
    );
    attack(
        "30 dot",
        &[G, GC, SU],
        &EVERYWHERE,
        with(&format!("From: Microsoft account team <{WHO}.>")),
    );
}

#[test]
fn a31_the_address_as_the_name() {
    attack("31", &[SP], &EVERYWHERE, |at| {
        Delivery::stranger(at).from(&format!("From: \"{WHO}\" <x@evil.example>"))
    });
}

#[test]
fn a32_no_address_at_all() {
    // A service that attests DMARC for Microsoft's name read it in an address: then the line was damaged later.
    attack(
        "32 without an at",
        &[SU, SP, CT],
        &EVERYWHERE,
        with(&format!("From: Microsoft account team <{MS}>")),
    );
    attack("32 only a name", &[SU, SP, CT], &EVERYWHERE, with("From: Microsoft account team"));
}

#[test]
fn a33_a_name_in_disguise() {
    for name in [
        "\u{1d40c}\u{1d422}\u{1d41c}\u{1d42b}\u{1d428}\u{1d42c}\u{1d428}\u{1d41f}\u{1d42d} account team",
        "\u{ff2d}\u{ff49}\u{ff43}\u{ff52}\u{ff4f}\u{ff53}\u{ff4f}\u{ff46}\u{ff54} account team",
        "Micr\u{43e}s\u{43e}ft account team",
        "Micro\u{200b}soft account team",
    ] {
        attack(&format!("33 {name}"), &[SP], &EVERYWHERE, |at| {
            Delivery::stranger(at).from(&format!("From: {name} <x@evil.example>"))
        });
    }
}

#[test]
fn a34_answers_that_go_elsewhere() {
    attack("34", &[GC, SU, CT], &EVERYWHERE, |at| {
        Delivery::genuine(at).also("Reply-To: <help@usual-assist.example>")
    });
}

#[test]
fn a35_a_forged_sender_field() {
    attack("35", &[SP], &EVERYWHERE, |at| {
        Delivery::stranger(at)
            .from(&format!("Sender: Microsoft account team <{WHO}>\nFrom: Alex <x@evil.example>"))
    });
}
