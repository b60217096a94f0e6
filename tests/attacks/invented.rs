//! Attacks 66 to 78: blocks that were edited, invented, cut, or that are too much.
//! The numbers are those of `docs/attacks.md`.

use kit::services::*;

fn replaced(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "nothing to replace: {old}");
    text.replace(old, new)
}

#[test]
fn a66_an_edited_block_of_exchange_online() {
    let tried = |make: &dyn Fn(String) -> String| -> Vec<(At, String)> {
        OUTLOOK.iter().map(|&at| (at, make(Delivery::genuine(at).text()))).collect()
    };
    let results = "Authentication-Results: spf=pass";
    expect(
        "66 two results",
        &[SU],
        &tried(&|text| {
            let at = text.rfind(results).unwrap();
            let end = at + text[at..].find("Received-SPF").unwrap();
            format!("{}{}{}", &text[..end], &text[at..end], &text[end..])
        }),
    );
    expect(
        "66 a line between",
        &[SU, CT, GC],
        &tried(&|text| replaced(&text, "Received-SPF: ", "X-Between: yes\nReceived-SPF: ")),
    );
    expect(
        "66 address",
        &[SU],
        &tried(&|text| replaced(&text, "(40.107.93.52) by", "(203.0.113.45) by")),
    );
    expect(
        "66 greeting",
        &[SU],
        &tried(&|text| {
            replaced(&text, "Received: from NAM11-CO1-obe", "Received: from NAM12-CO1-obe")
        }),
    );
}

#[test]
fn a67_results_of_the_sending_side_that_name_the_recipients_domain() {
    // The trap of false alarms: old Exchange Online wrote this on the way out, below the boundary. It is no refusal.
    let trap = format!(
        "authentication-results: web.de; dkim=none (message not signed) header.d=none;web.de; dmarc=none action=none header.from={MS};"
    );
    attack("67", &[G, GC], &NAMED, |at| Delivery::genuine(at).plants(&trap));
    // Exchange Online renames what it finds there.
    let renamed = trap.replacen("authentication-results", "Authentication-Results-Original", 1);
    attack("67 renamed", &[G, GC], &OUTLOOK, |at| Delivery::genuine(at).plants(&renamed));
}

#[test]
fn a68_marks_of_an_inner_mail() {
    attack("68", &[SP], &EVERYWHERE, |at| {
        Delivery::refused(at).plants("X-MS-Exchange-Organization-AuthAs: Internal\nX-MS-Exchange-Organization-SCL: -1\nX-Forefront-Antispam-Report: CIP:255.255.255.255;SFV:SKN;SCL:-1;CAT:NONE;")
    });
}

#[test]
fn a69_an_overall_pass_without_the_checks() {
    for reason in [130, 105, 111, 109] {
        attack(&format!("69 reason {reason}"), &[SP, CT, SU], &OUTLOOK, |at| Delivery {
            compauth: format!("compauth=pass reason={reason}"),
            ..Delivery::tenant(at)
        });
        attack(&format!("69 reason {reason}, no policy"), &[CT, SU], &OUTLOOK, |at| {
            let d = Delivery::tenant(at);
            Delivery {
                compauth: format!("compauth=pass reason={reason}"),
                dmarc: format!("dmarc=none header.from={MS}"),
                ..d
            }
        });
    }
}

#[test]
fn a70_a_first_seal_that_says_pass() {
    attack("70", &[SP], &EVERYWHERE, |at| {
        Delivery::refused(at).plants(&format!("ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=pass smtp.mailfrom={MS}; dmarc=pass action=none header.from={MS}; dkim=pass header.d={MS}; arc=none"))
    });
}

#[test]
fn a71_a_genuine_seal_on_another_mail() {
    // The seal of one delivery over the results of another: they disagree.
    let tried: Vec<_> = OUTLOOK
        .iter()
        .chain(&[At::Gmail])
        .map(|&at| {
            let (good, bad) = (
                Delivery::genuine(at).text(),
                Delivery { signed: true, ..Delivery::refused(at) }.text(),
            );
            let seal = |text: &str| {
                let from = text.find("ARC-Seal: i=2").unwrap();
                (from, from + text[from..].find("; arc=pass").unwrap())
            };
            let ((a, b), (c, d)) = (seal(&good), seal(&bad));
            (at, format!("{}{}{}", &bad[..c], &good[a..b], &bad[d..]))
        })
        .collect();
    expect("71 results disagree", &[SP, SU], &tried);
    attack(
        "71 another sender",
        &[SU, SP, CT],
        &[At::OutlookCom, At::Microsoft365, At::Gmail],
        |at| Delivery::genuine(at).from("From: Microsoft account team <a@other.microsoft.com>"),
    );
}

#[test]
fn a72_chains_that_cannot_be() {
    let set = |i: u32, cv: &str, d: &str| {
        format!(
            "ARC-Seal: i={i}; a=rsa-sha256; s=arcselector20001; d={d}; cv={cv}; b=AAAA\nARC-Message-Signature: i={i}; a=rsa-sha256; d={d}; s=arcselector20001; h=From; bh=AAAA; b=AAAA\nARC-Authentication-Results: i={i}; mx.microsoft.com 1; spf=pass smtp.mailfrom={MS}; dmarc=pass header.from={MS}; dkim=pass header.d={MS}\n"
        )
    };
    for (what, chain) in [
        ("gap", format!("{}{}", set(3, "pass", "microsoft.com"), set(1, "none", "microsoft.com"))),
        (
            "twice",
            format!("{}{}", set(1, "none", "microsoft.com"), set(1, "none", "microsoft.com")),
        ),
        ("failed", set(1, "fail", "microsoft.com")),
        ("too long", set(51, "pass", "microsoft.com")),
        ("foreign", set(1, "none", "evil.example")),
    ] {
        attack(&format!("72 {what}"), &[SP], &EVERYWHERE, |at| {
            Delivery::refused(at).plants(chain.trim_end())
        });
        // On top of a delivery without a pass it proves nothing either.
        attack(&format!("72 {what}, no results"), &[CT, SU, SP], &[At::Own, At::Fastmail], |at| {
            let d = Delivery { above: chain.clone(), ..Delivery::refused(at) };
            d.finds("", "dkim=none", "")
        });
    }
}

#[test]
fn a73_addresses_that_only_look_like_microsofts() {
    for address in [
        "203.0.113.45",
        "40.107.93.52.evil.example",
        "0x28.0x6b.0x5d.0x34",
        "676027700",
        "050.0153.0135.064",
        "::ffff:203.0.113.45",
    ] {
        let peer = Peer { address: Box::leak(address.to_owned().into_boxed_str()), ..POOL };
        attack(&format!("73 {address}"), &[GC, SU, CT, SP], &EVERYWHERE, |at| Delivery {
            peer,
            ..Delivery::genuine(at)
        });
    }
    // Microsoft's own address, as a service of IPv6 writes it, is still Microsoft's.
    let mapped = Peer { address: "::ffff:40.107.93.52", ..POOL };
    attack("73 mapped", &[G, GC], &[At::Gmail, At::Own], |at| Delivery {
        peer: mapped,
        ..Delivery::genuine(at)
    });
}

#[test]
fn a74_times_that_cannot_be() {
    for (what, date) in [
        ("future", "Thu, 12 Nov 2099 09:14:03 +0000"),
        ("future of an hour", "Thu, 12 Nov 2026 10:14:03 +0000"),
        ("no date at all", "yesterday"),
    ] {
        attack(&format!("74 {what}"), &[G, GC, SU, CT], &EVERYWHERE, |at| Delivery {
            date: date.to_owned(),
            ..Delivery::genuine(at)
        });
    }
    attack("74 a refusal stays one", &[SP], &EVERYWHERE, |at| Delivery {
        date: "Thu, 12 Nov 2099 09:14:03 +0000".to_owned(),
        ..Delivery::refused(at)
    });
}

#[test]
fn a75_too_much_of_everything() {
    let many = "X-Many: field\n".repeat(10_000);
    let long = format!("X-Long: {}", "x".repeat(1_000_000));
    let deep = format!("Authentication-Results: mx.google.com; dkim=pass {}", "(".repeat(100_000));
    let bomb = format!("Received: {}", "from a by b ".repeat(10_000));
    for (what, lines) in [("many", many), ("long", long), ("deep", deep), ("bomb", bomb)] {
        attack(
            &format!("75 {what}"),
            &[SP, CT, SU],
            &[At::OutlookCom, At::Gmail],
            planted_(&lines),
        );
    }
}

fn planted_(lines: &str) -> impl Fn(At) -> Delivery + '_ {
    move |at| Delivery::refused(at).plants(lines.trim_end())
}

#[test]
fn a76_another_mails_headers_or_only_a_part() {
    expect("76 nothing", &[CT], &[(At::OutlookCom, String::new())]);
    for at in EVERYWHERE {
        let d = Delivery::genuine(at);
        expect("76 the lower half", &[CT, SU], &[(at, d.senders_part())]);
        let few =
            format!("{}Date: {}\nSubject: {}\nTo: alex@example.org\n", d.from, d.date, d.subject);
        expect("76 what a program shows", &[CT], &[(at, few)]);
        expect("76 the upper half", &[CT, SU], &[(at, d.receivers_part())]);
    }
}

#[test]
fn a77_two_blocks_in_one_paste() {
    for at in EVERYWHERE {
        let (bad, good) = (Delivery::refused(at).text(), Delivery::genuine(at).text());
        expect("77 the fake first", &[SP, SU], &[(at, format!("{bad}\n{good}"))]);
        let report = judged(at, &format!("{bad}\n{good}"));
        assert!(report.source.second_block().is_some(), "77 at {at:?}: the second is pointed at");
        expect("77 the genuine first", &[G], &[(at, format!("{good}\n{bad}"))]);
    }
}

#[test]
fn a78_a_real_sender_with_a_strangers_text() {
    for sender in ["invites@microsoft.com", "microsoft-noreply@microsoft.com"] {
        attack(&format!("78 {sender}"), &[GC], &EVERYWHERE, |at| {
            Delivery::genuine(at).from(&format!("From: Microsoft <{sender}>")).finds(
                "spf=pass smtp.mailfrom=microsoft.com",
                &signed_by(at, "microsoft.com"),
                "dmarc=pass header.from=microsoft.com",
            )
        });
    }
}
