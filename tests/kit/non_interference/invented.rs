//! The law: nothing below the trust boundary can raise the verdict (`ARCHITECTURE.md`, "Where the
//! boundary lies").
//!
//! For any receiver's part, and any bytes whatever in the sender's: the verdict is never genuine, with or without
//! caution, unless the receiver's part itself attests a pass for the exact domain of the one sender line.

use countersign_core::Context;
use countersign_core::report::Report;

use super::kept::{SENT, kept};
use super::receivers::{Found, SHAPES, Signature, genuine};
use super::senders_part::{Bytes, SendersPart};
use super::sent::{BELIEVED, Part, Sent, reader};
use crate::services::{At, Delivery, EVERYWHERE, EVIL, MS, POOL, Peer, signed_by};

/// What a peer may call itself: names of others, and signs that tear the line apart.
pub const GREETINGS: &[&str] = &[
    "(x)",
    "(",
    "\"",
    "a (b",
    "localhost",
    "[40.107.93.52]",
    "mx.example.org",
    "mx.google.com (mx.google.com [10.0.0.1]) by mx.google.com; x",
    "NAM11-CO1-obe.outbound.protection.outlook.com (40.107.93.52) by",
    "by mx.google.com with SMTP",
    ";",
    "x\u{a0}(40.107.93.52)",
    "x (10.0.0.1)",
    "x [10.0.0.1]",
    "x) (10.0.0.1",
    "x) [10.0.0.1] (y",
    "x (EHLO y) (10.0.0.1)",
    "x) by localhost (y",
    "x) by 10.0.0.9 with SMTP; (y",
    "10.0.0.1 (EHLO y)",
    "x helo=y [10.0.0.1]",
    "localhost (localhost [127.0.0.1])",
];

/// What is not kept of a genuine mail but made up, in the runner's table.
pub const INVENTED: &str = "invented";

/// The law for what a sender made up: never believed, unless the service attests an exact, aligned pass for Microsoft's
/// domain and the one sender line is Microsoft's.
fn invented(
    place: &'static str,
    text: String,
    context: Context,
    attested: bool,
    sender: &SendersPart,
) -> Sent {
    let may = attested && sender.is_microsofts();
    Sent {
        kind: format!("{INVENTED}{}", if may { ", attested" } else { "" }),
        place,
        text,
        context,
        part: Part::Whole,
        never: if may { &[] } else { BELIEVED },
    }
}

/// A delivery to one of the largest services or to a server of the reader's own.
pub fn largest(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let at = EVERYWHERE[bytes.below(EVERYWHERE.len())];
    let what = bytes.below(13);
    let named = bytes.chance(3);
    let bytes_of_peer = bytes.byte();
    let sender = SendersPart::from_bytes(bytes.0);
    let none = format!("dmarc=none header.from={MS}");
    let delivery = match what {
        0 | 1 => Delivery::refused(at),
        2 => Delivery::tenant(at),
        3 => Delivery::stranger(at),
        // Nothing was found for or against.
        4 | 10 => Delivery {
            peer: EVIL,
            ..Delivery::refused(at).finds("spf=none smtp.mailfrom=evil.example", "dkim=none", &none)
        },
        5 => Delivery::tenant(at).finds(
            "spf=pass smtp.mailfrom=tenant.example",
            &signed_by(at, "tenant.example"),
            &none,
        ),
        // Only the server, which every tenant has.
        6 => {
            Delivery::tenant(at).finds(&format!("spf=pass smtp.mailfrom={MS}"), "dkim=none", &none)
        }
        7 => Delivery::stranger(at).finds(
            "spf=pass smtp.mailfrom=evil.example",
            &signed_by(at, "evil.example"),
            "dmarc=none header.from=evil.example",
        ),
        // As most services write it when a domain has no policy and a mail no signature: not at all.
        9 | 11 | 12 => Delivery {
            sealed: named,
            peer: POOL,
            ..Delivery::refused(at).finds(&format!("spf=pass smtp.mailfrom={MS}"), "", "")
        },
        _ => Delivery { peer: POOL, ..Delivery::genuine(at) },
    };
    let delivery = Delivery { signed: false, ..delivery };
    // The name a peer gives itself is its own word, in the middle of the service's line.
    let delivery = if bytes_of_peer % 3 == 1 {
        let helo = GREETINGS[usize::from(bytes_of_peer) % GREETINGS.len()];
        Delivery { peer: Peer { helo, ..delivery.peer }, ..delivery }
    } else {
        delivery
    };
    // A self-hosted server counts only when the reader names it; another service is never named wrongly here,
    // because the reader's own word about their mailbox is believed, as it must be.
    let (place, receiver) = match at {
        At::Own => ("own", "mx.example.org"),
        At::OutlookCom => ("outlook.com", "microsoft"),
        At::Microsoft365 => ("microsoft 365", "microsoft"),
        At::Gmail => ("gmail", "gmail"),
        At::Yahoo => ("yahoo", "yahoo"),
        At::Fastmail => ("fastmail", "fastmail"),
    };
    let text = format!("{}{}", delivery.receivers_part(), sender.text);
    let context = Context { receiver: named.then(|| receiver.to_owned()), ..Context::default() };
    invented(place, text, context, what == 8, &sender)
}

/// A delivery to any service there is, in the shape it writes: it found nothing that speaks for the mail, says nothing at
/// all, or attests the pass.
pub fn anywhere(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    // The last is a paste without any trace: whoever writes it writes the whole of it.
    let shape = &SHAPES[bytes.below(SHAPES.len() - 1)];
    let peer = if bytes.chance(2) { POOL } else { EVIL };
    let helo = match bytes.below(3) {
        0 => GREETINGS[bytes.below(GREETINGS.len())],
        _ => EVIL.helo,
    };
    let what = bytes.below(6);
    let compauth = bytes.one(&["fail reason=000", "none reason=451", ""]);
    let pass = genuine(&kept()[0], SENT);
    let nothing = Found {
        envelope: "b@evil.example".to_owned(),
        spf: String::new(),
        signatures: Vec::new(),
        dmarc: String::new(),
        compauth: compauth.to_owned(),
        ..pass.clone()
    };
    let found = match what {
        0 => nothing,
        1 => Found { spf: "none".to_owned(), ..nothing },
        2 => Found {
            says_none: true,
            envelope: pass.envelope,
            spf: "fail".to_owned(),
            dmarc: "fail".to_owned(),
            ..nothing
        },
        3 => Found { envelope: pass.envelope, spf: "pass".to_owned(), ..nothing },
        4 => Found {
            signatures: vec![Signature::by("evil.example", "selector1", "pass")],
            dmarc: "none".to_owned(),
            ..nothing
        },
        _ => pass,
    };
    let written = shape.written(&Found { peer: Peer { helo, ..peer }, ..found });
    let named = bytes.chance(3);
    let sender = SendersPart::from_bytes(bytes.0);
    // Where the sender's part ends the header, a line below it would be text.
    let text = format!("{}{}{}", written.top, written.low, sender.text);
    let attested = what == 5 && shape.attests(named);
    invented(shape.name, text, reader(shape, named), attested, &sender)
}

/// Every finding's words lie in the paste.
pub fn strays(report: &Report) -> Option<String> {
    for finding in &report.findings {
        for evidence in core::iter::once(&finding.primary).chain(&finding.related) {
            let place = report.pasted(evidence);
            let range = usize::try_from(place.start).ok()?..usize::try_from(place.end).ok()?;
            if report.source.pasted().get(range).is_none()
                || place.line < 1
                || place.line > place.last_line
            {
                return Some(format!(
                    "{} points outside the paste: {place:?}",
                    finding.check.name()
                ));
            }
        }
    }
    None
}
