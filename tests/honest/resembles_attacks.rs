//! The other unforgivable failure: genuine mail that resembles an attack is not accused.

use countersign_core::verdict::Origin;

use crate::NOT_ACCUSED;
use kit::services::*;

#[test]
fn forwarders_write_odd_envelopes() {
    for envelope in [
        "o'brien+SRS=AbCd=EF=accountprotection.microsoft.com=account-security-noreply@tenant.example",
        "SRS0=AbCd=EF=accountprotection.microsoft.com=account-security-noreply@forward.example",
        "prvs=0123456789=account-security-noreply@accountprotection.microsoft.com",
        "\"a b\"@forward.example",
        "o'brien@host_1.forward.example",
    ] {
        attack(envelope, NOT_ACCUSED, &EVERYWHERE, |at| Delivery {
            spf: format!("spf=pass smtp.mailfrom={envelope}"),
            ..Delivery::genuine(at)
        });
    }
}

#[test]
fn a_paste_ends_too_soon() {
    for at in EVERYWHERE {
        let whole = Delivery::genuine(at).text();
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        let tried: Vec<_> = (1..lines.len()).map(|end| (at, lines[..end].concat())).collect();
        let expected = [NOT_ACCUSED, &[Origin::NotTheBrand]].concat();
        expect("cut off below", &expected, &tried);
    }
}

#[test]
fn a_paste_begins_too_late() {
    for at in EVERYWHERE {
        let whole = Delivery::genuine(at).text();
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        let tried: Vec<_> = (1..lines.len()).map(|start| (at, lines[start..].concat())).collect();
        expect("cut off above", NOT_ACCUSED, &tried);
    }
}

#[test]
fn a_field_is_missing() {
    for at in EVERYWHERE {
        let whole = Delivery::genuine(at).text().replace("\n ", "\0 ").replace("\n\t", "\0\t");
        let fields: Vec<&str> = whole.split_inclusive('\n').collect();
        for gone in 0..fields.len() {
            let left = [&fields[..gone], &fields[gone + 1..]].concat().concat();
            let name = format!("without {:.60}", fields[gone]);
            // Whoever takes the front door out edits the text, and is asked for the unedited one.
            let edited = fields[gone].starts_with("Received:");
            let expected = if edited {
                [NOT_ACCUSED, &[Origin::Suspicious]].concat()
            } else {
                NOT_ACCUSED.to_vec()
            };
            expect(&name, &expected, &[(at, left.replace('\0', "\n"))]);
        }
    }
}

/// A delivery as the next service takes it: Exchange Online renames the results that it finds.
fn as_taken(at: At, inner: &Delivery) -> String {
    let text = inner.text();
    if OUTLOOK.contains(&at) {
        text.replace("\nAuthentication-Results:", "\nAuthentication-Results-Original:")
    } else {
        text
    }
}

/// The first mailbox confirmed it, and sends it on to the second.
#[test]
fn forwarded_from_one_mailbox_to_another() {
    for first in EVERYWHERE {
        let inner = Delivery::genuine(first);
        let relay = Peer {
            helo: "mail-out.forward.example",
            name: "mail-out.forward.example",
            address: "198.51.100.7",
        };
        for peer in [relay, POOL] {
            let tried: Vec<_> = EVERYWHERE
                .map(|at| {
                    let outer = Delivery {
                        peer,
                        spf: "spf=pass smtp.mailfrom=alex+SRS=a=b=c=d@forward.example".to_owned(),
                        ..Delivery::genuine(at)
                    };
                    (at, format!("{}{}", outer.receivers_part(), as_taken(at, &inner)))
                })
                .to_vec();
            expect(&format!("forwarded by {first:?}"), NOT_ACCUSED, &tried);
        }
    }
}

#[test]
fn the_first_server_could_not_finish_its_check() {
    let inner = Delivery::genuine(At::Own).finds(
        &format!("spf=fail smtp.mailfrom={MS}"),
        &format!("dkim=temperror header.d={MS}"),
        &format!("dmarc=fail header.from={MS}"),
    );
    let tried: Vec<_> = [At::Gmail, At::Fastmail, At::OutlookCom]
        .map(|at| {
            (at, format!("{}{}", Delivery::genuine(at).receivers_part(), as_taken(at, &inner)))
        })
        .to_vec();
    expect("a check that could not be finished", NOT_ACCUSED, &tried);
}

#[test]
fn several_filters_of_one_server_say_different_things() {
    let text = Delivery::genuine(At::Own).text();
    let filters = format!(
        "Authentication-Results: mx.example.org; spf=none smtp.mailfrom={MS}\nAuthentication-Results: mx.example.org; dmarc=none header.from={MS}\n"
    );
    let text =
        text.replacen("Authentication-Results:", &format!("{filters}Authentication-Results:"), 1);
    expect("several filters", NOT_ACCUSED, &[(At::Own, text)]);
}

#[test]
fn the_address_was_blanked_out_or_cut_off() {
    for from in [
        "From: Microsoft account team <[hidden]>",
        "From: Microsoft account team <hidden>",
        "From: Microsoft account team <<EMAIL>>",
        "From: Microsoft account team <xxxx@xxxx.com>",
        "From: Microsoft account team <a***@a****.com>",
        "From: Microsoft account team <account-security-noreply@acco...>",
        "From: Microsoft account team <account-security-noreply@accountprotection.micros\u{2026}",
        "From: Microsoft account team <account-secu",
        "From: Microsoft account team <account-security-noreply(at)accountprotection.microsoft.com>",
        "From: Microsoft account team <name@example.com>",
    ] {
        attack(from, &[Origin::CannotTell], &EVERYWHERE, |at| Delivery::genuine(at).from(from));
    }
}

#[test]
fn something_was_copied_with_the_address() {
    for behind in [" Unsubscribe", " Sent: Thursday", "\\"] {
        let from = format!("From: Microsoft account team <{WHO}>{behind}");
        attack(&from, &[Origin::CannotTell], &EVERYWHERE, |at| Delivery::genuine(at).from(&from));
    }
    let from = format!("From: Microsoft account team <{WHO}> x@evil.example");
    attack(&from, &[SU, SP], &EVERYWHERE, |at| Delivery::genuine(at).from(&from));
}

#[test]
fn a_blanked_out_address_excuses_no_stranger() {
    for from in [
        "From: Microsoft account team <x@evil.example...>",
        "From: Microsoft account team <x@example.com>",
        "From: Microsoft account team <x@xxxx.example>",
        "From: Microsoft account team <hidden>",
    ] {
        let tried: Vec<_> =
            EVERYWHERE.map(|at| (at, Delivery::stranger(at).from(from).text())).to_vec();
        expect(from, &[SU, SP], &tried);
    }
}

#[test]
fn lines_were_wrapped_anew() {
    for at in EVERYWHERE {
        let whole = Delivery::genuine(at).text().replace("\n ", " ").replace("\n\t", " ");
        for width in [48, 56, 60, 64, 72, 76, 80] {
            let wrapped: String = whole
                .lines()
                .flat_map(|line| {
                    let characters: Vec<char> = line.chars().collect();
                    let rows = characters.chunks(width).map(|row| row.iter().collect::<String>());
                    rows.map(|row| row + "\n").collect::<Vec<_>>()
                })
                .collect();
            let expected = [NOT_ACCUSED, &[Origin::NotTheBrand]].concat();
            expect(&format!("wrapped at {width}"), &expected, &[(at, wrapped)]);
        }
    }
}

#[test]
fn pieces_were_pasted_one_over_the_other() {
    for at in EVERYWHERE {
        let whole = Delivery::genuine(at).text();
        let fields: Vec<&str> = whole.split_inclusive('\n').collect();
        let author = fields.iter().position(|line| line.starts_with("From:")).unwrap_or_default();
        for start in author..fields.len() {
            let twice = format!("{whole}{}", fields[start..].concat());
            expect(&format!("again from {:.20}", fields[start]), NOT_ACCUSED, &[(at, twice)]);
        }
        let stranger = Delivery::stranger(at).text();
        expect("a pretence pasted twice", &[SP], &[(at, format!("{stranger}{stranger}"))]);
    }
}

#[test]
fn pages_were_printed() {
    for at in EVERYWHERE {
        let whole = Delivery::genuine(at).text();
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        for page in [20, 33] {
            let mut printed = String::new();
            for (i, line) in lines.iter().enumerate() {
                if i % page == page - 1 {
                    printed.push('\u{c}');
                }
                printed.push_str(line);
            }
            let expected = [NOT_ACCUSED, &[Origin::NotTheBrand]].concat();
            expect("page breaks", &expected, &[(at, printed)]);
        }
    }
}

#[test]
fn it_was_sent_on_within_a_mail_or_through_a_ticket_system() {
    for at in EVERYWHERE {
        let whole = Delivery::genuine(at).text();
        let before = judged(at, &whole).verdict.origin;
        let linked = whole.replace(WHO, &format!("[{WHO}|mailto:{WHO}]"));
        // Encoded as the text of another mail it is asked for again: a sender can encode all that a plain server writes.
        let encoded = whole.replace('=', "=3D");
        for (damaged, may_ask) in [(encoded, true), (linked, false)] {
            let report = judged(at, &damaged);
            let got = report.verdict.origin;
            assert!(!report.source.repairs().is_empty(), "{at:?}");
            let asks = may_ask && got == Origin::CannotTell;
            assert!(asks || got == before || got == Origin::GenuineCaution, "{at:?}: {got:?}");
        }
    }
}

/// Not every service checks DMARC. Whoever sends a mail on with his own envelope and adds words to it passes, and Microsoft's
/// signature fails.
#[test]
fn sent_on_with_words_added_where_nobody_asks_dmarc() {
    for envelope in
        ["alex+caf_=reed=example.org@gmail.com", "SRS0=aBcD=QX=example.com=a@forward.example"]
    {
        for at in NAMED {
            let sent_on = |signed| Delivery {
                peer: Peer {
                    helo: "mail-out.forward.example",
                    name: "mail-out.forward.example",
                    address: "198.51.100.7",
                },
                signed,
                ..Delivery::genuine(at).finds(
                    &format!("spf=pass smtp.mailfrom={envelope}"),
                    &format!("dkim=fail (body hash did not verify) header.d={MS}"),
                    "",
                )
            };
            expect(envelope, NOT_ACCUSED, &[(at, sent_on(true).text())]);
            // Microsoft's mail is signed: without a signature nothing was broken.
            let unsigned = sent_on(false).finds(&sent_on(false).spf, "dkim=none", "");
            expect("no signature", &[SU, SP], &[(at, unsigned.text())]);
        }
    }
}

/// The gateway of a firm that no list names takes a mail from Microsoft, adds a line to it, and hands it to the mailboxes under the same
/// envelope. The key may be a new one.
#[test]
fn a_gateway_that_nobody_lists_adds_words_to_it() {
    let gateway =
        Peer { helo: "mx.firm.example", name: "mx.firm.example", address: "198.51.100.9" };
    let taken = |by: &str| {
        format!(
            "Received: from {} ({} [{}])\n\tby {by} (Postfix) with ESMTPS id 4Xq2; Thu, 12 Nov 2026 09:14:04 +0000",
            POOL.helo, POOL.name, POOL.address
        )
    };
    for at in EVERYWHERE {
        let broken = |envelope: &str, dkim: &str| Delivery {
            peer: gateway,
            compauth: "compauth=fail reason=000".to_owned(),
            sealed: false,
            ..Delivery::genuine(at).finds(
                &format!("spf=fail smtp.mailfrom={envelope}"),
                dkim,
                &format!("dmarc=fail header.from={MS}"),
            )
        };
        let fails = format!("dkim=fail (body hash did not verify) header.d={MS}");
        for word in [
            "fail (body hash did not verify)",
            "neutral (body hash did not verify)",
            "permerror (bad body hash)",
            "temperror (no key for signature)",
        ] {
            let dkim = format!("dkim={word} header.d={MS}");
            let tried = [(at, broken(MS, &dkim).plants(&taken("mx.firm.example")).text())];
            expect(word, &[Origin::CannotTell], &tried);
        }
        // Another's envelope, a signature that nobody saw, a hop that is not the gateway's, no hop at all.
        for (name, mail) in [
            ("envelope", broken("evil.example", &fails).plants(&taken("mx.firm.example"))),
            ("no signature seen", broken(MS, "dkim=none").plants(&taken("mx.firm.example"))),
            ("another's hop", broken(MS, &fails).plants(&taken("mx.other.example"))),
            ("no hop", broken(MS, &fails)),
        ] {
            expect(name, &[SU, SP], &[(at, mail.text())]);
        }
    }
}

/// Mail programs try a new mailbox out with a mail to itself, and sign it with their own name.
#[test]
fn a_mail_program_tries_its_mailbox_out() {
    let test = |from: &str| {
        let from = format!("Microsoft Outlook <{from}>");
        let mail = Delivery::in_own_name(At::Gmail, &from, "Microsoft Outlook Test Message");
        judged(At::Gmail, &mail.text()).verdict.origin
    };
    assert_eq!(test("alex@example.org"), Origin::NotTheBrand);
    assert_eq!(test("somebody@evil.example"), SP);
}

/// Exchange Online looks past the servers that its customer names, and says so.
#[test]
fn the_service_looked_past_a_gateway_of_its_customers() {
    for at in OUTLOOK {
        let mail = Delivery {
            peer: Peer {
                helo: "mx.firm.example",
                name: "mx.firm.example",
                address: "198.51.100.9",
            },
            ..Delivery::genuine(at)
        };
        let text = mail.text();
        let past =
            text.replace("sender IP is 198.51.100.9", &format!("sender IP is {}", POOL.address));
        let past = past.replace("client-ip=198.51.100.9", &format!("client-ip={}", POOL.address));
        assert_ne!(past, text);
        let told = format!(
            "X-MS-Exchange-SkipListedInternetSender: ip=[{}];domain={}\n",
            POOL.address, POOL.helo
        );
        let got = judged(at, &format!("{past}{told}")).verdict.origin;
        assert!(NOT_ACCUSED.contains(&got), "{at:?}: {got:?}");
        // Nothing says so, or it names another.
        let other = told.replace(POOL.address, "203.0.113.9");
        for text in [past.clone(), format!("{past}{other}")] {
            assert_eq!(judged(at, &text).verdict.origin, SU, "{at:?}");
        }
    }
}
