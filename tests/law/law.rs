//! The law: nothing below the trust boundary can raise the verdict (design, section 4).
//!
//! For any receiver's part, and any bytes whatever in the sender's: the verdict is never genuine, with or without
//! caution, unless the receiver's part itself attests a pass for the exact domain of the one sender line.

use countersign::receivers::{HostPattern, Placement, RECEIVERS};
use countersign::report::Report;
use countersign::verdict::Origin;
use countersign::{Context, analyse};

use crate::kit::{At, Delivery, EVERYWHERE, EVIL, MS, POOL, Peer, signed_by};
use crate::senders_part::{Bytes, SendersPart};

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

/// What a service attests when Microsoft really sent it.
const PASS: &str = "dkim=pass header.d=accountprotection.microsoft.com header.i=@accountprotection.microsoft.com; spf=pass smtp.mailfrom=accountprotection.microsoft.com; dmarc=pass header.from=accountprotection.microsoft.com";

/// A delivery: who received it, what it attests, and what the sender wrote.
#[derive(Debug)]
pub struct Case {
    pub at: At,
    /// The receiving service attests an exact, aligned pass for Microsoft's domain.
    pub attested: bool,
    pub sender: SendersPart,
    pub text: String,
    pub context: Context,
}

impl Case {
    pub fn from_bytes(data: &[u8]) -> Self {
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
                ..Delivery::refused(at).finds(
                    "spf=none smtp.mailfrom=evil.example",
                    "dkim=none",
                    &none,
                )
            },
            5 => Delivery::tenant(at).finds(
                "spf=pass smtp.mailfrom=tenant.example",
                &signed_by(at, "tenant.example"),
                &none,
            ),
            // Only the server, which every tenant has.
            6 => Delivery::tenant(at).finds(
                &format!("spf=pass smtp.mailfrom={MS}"),
                "dkim=none",
                &none,
            ),
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
        // because the reader's own word about their mailbox is believed by design.
        let receiver = match at {
            At::Own => named.then(|| "mx.example.org".to_owned()),
            At::OutlookCom | At::Microsoft365 => named.then(|| "microsoft".to_owned()),
            At::Gmail => named.then(|| "gmail".to_owned()),
            At::Yahoo => named.then(|| "yahoo".to_owned()),
            At::Fastmail => named.then(|| "fastmail".to_owned()),
        };
        let text = format!("{}{}", delivery.receivers_part(), sender.text);
        let context = Context { receiver, ..Context::default() };
        Self { at, attested: what == 8, sender, text, context }
    }

    /// A delivery to any service there is, in the plain shape that most of them write: it found nothing that speaks for
    /// the mail, says nothing at all, or attests the pass.
    pub fn anywhere(data: &[u8]) -> Self {
        let bytes = &mut Bytes(data);
        let service = RECEIVERS[bytes.below(RECEIVERS.len())];
        let edge = match service.edge.first() {
            Some(HostPattern::Under(domain)) => format!("mx7.{domain}"),
            Some(HostPattern::Exact(host)) => (*host).to_owned(),
            None => "mx.example.org".to_owned(),
        };
        let peer = bytes.one(&["203.0.113.45", "40.107.93.52"]);
        let helo = match bytes.below(3) {
            0 => GREETINGS[bytes.below(GREETINGS.len())],
            _ => "mail.evil.example",
        };
        let found = bytes.one(&[
            "",
            "spf=none smtp.mailfrom=evil.example",
            "dkim=none; spf=fail smtp.mailfrom=accountprotection.microsoft.com; dmarc=fail header.from=accountprotection.microsoft.com",
            "spf=pass smtp.mailfrom=accountprotection.microsoft.com",
            "dkim=pass header.d=evil.example header.i=@evil.example; dmarc=none header.from=accountprotection.microsoft.com",
            PASS,
        ]);
        // Results below the boundary are believed of the services that always write one there, so they are never silent.
        let never_silent = matches!(service.placement, Placement::Below(_));
        let results = match found {
            "" if never_silent => {
                format!("Authentication-Results: {edge};\n spf=none smtp.mailfrom=evil.example\n")
            }
            "" => String::new(),
            _ => format!("Authentication-Results: {edge};\n {found}\n"),
        };
        let hop = format!(
            "Received: from {helo} (unknown [{peer}])\n\tby {edge} with ESMTPS id 1\n\tfor <alex@example.org>; Thu, 12 Nov 2026 09:14:05 +0000\n"
        );
        let below = bytes.chance(2) || never_silent;
        let named = bytes.chance(3);
        let sender = SendersPart::from_bytes(bytes.0);
        let top = if below { format!("{hop}{results}") } else { format!("{results}{hop}") };
        let text = format!("{top}{}", sender.text);
        let receiver = named.then(|| service.id.to_owned());
        let context = Context { receiver, ..Context::default() };
        Self { at: At::Own, attested: found == PASS, sender, text, context }
    }

    /// What breaks the law in this case, if anything does.
    pub fn broken(&self) -> Option<String> {
        let report = analyse(&self.text, &self.context);
        if let Some(why) = strays(&report) {
            return Some(format!("{why}\n{}", self.text));
        }
        if !matches!(report.verdict.origin, Origin::Genuine | Origin::GenuineCaution) {
            return None;
        }
        let may = self.attested && self.sender.is_microsofts();
        (!may).then(|| {
            format!(
                "{:?}: {:?}\nreceiver {:?}\n{}",
                self.at, report.verdict, self.context.receiver, self.text
            )
        })
    }
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
