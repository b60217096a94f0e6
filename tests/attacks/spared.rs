//! The other unforgivable failure: genuine mail that resembles an attack is not accused.

use countersign::verdict::Origin;

use crate::kit::*;

const NOT_ACCUSED: &[Origin] = &[Origin::Genuine, Origin::GenuineCaution, Origin::CannotTell];

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
        let expected = [NOT_ACCUSED, &[Origin::NotMicrosoft]].concat();
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
