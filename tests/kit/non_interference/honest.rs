//! Honest: the same genuine mails, delivered as Microsoft sent them, at every receiver; and sent on in the ways people
//! have their mail sent on. None of them is accused, and the direct ones are counted: how many are called genuine.

use countersign_core::verdict::Origin;

use super::kept::{Kept, SENT, date, of_account_security};
use super::receivers::{Found, SHAPES, Shape, Signature, genuine};
use super::senders_part::Bytes;
use super::sent::{ACCUSED, MAILBOX, Part, Sent, reader};
use super::stolen::around;
use crate::services::{EVIL, MS, POOL, Peer};

const FORWARDER: Peer = Peer {
    helo: "mail-out.forward.example",
    name: "mail-out.forward.example",
    address: "198.51.100.7",
};
const GATEWAY: Peer =
    Peer { helo: "gw.corp.example", name: "gw.corp.example", address: "198.51.100.20" };
const GOOGLE: Peer = Peer {
    helo: "mail-sor-f41.google.com",
    name: "mail-sor-f41.google.com",
    address: "209.85.220.41",
};
/// The pool's own addresses, old and new.
const POOLS: [Peer; 2] = [POOL, Peer { address: "2a01:111:f403:200a::621", ..POOL }];

/// How a mail came to its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Direct,
    ForwardedWithSrs,
    ForwardedWithoutSrs,
    GroupThatRewrites,
    AliasOnOwnDomain,
    AliasService,
    Journal,
    GatewayThatTags,
    GatewayWithBanner,
    ForwardedUnderArc,
    Fetched,
    SlowClock,
    Queued,
    Unfinished,
    ListsFooter,
}

const WAYS: &[Way] = &[
    Way::Direct,
    Way::ForwardedWithSrs,
    Way::ForwardedWithoutSrs,
    Way::GroupThatRewrites,
    Way::AliasOnOwnDomain,
    Way::AliasService,
    Way::Journal,
    Way::GatewayThatTags,
    Way::GatewayWithBanner,
    Way::ForwardedUnderArc,
    Way::Fetched,
    Way::SlowClock,
    Way::Queued,
    Way::Unfinished,
    Way::ListsFooter,
];

/// A mail before it is received, and what is found of it.
struct Mail {
    above: String,
    found: Found,
    lines: Vec<String>,
    /// Lines of the way, above Microsoft's own.
    way: String,
    to: &'static str,
    banner: &'static str,
}

impl Mail {
    fn direct(kept: &Kept) -> Self {
        Self {
            above: String::new(),
            found: Found { chain: true, ..genuine(kept, SENT) },
            lines: kept.lines.clone(),
            way: String::new(),
            to: MAILBOX,
            banner: "",
        }
    }

    fn with_line(mut self, name: &str, line: &str) -> Self {
        for old in &mut self.lines {
            if old.starts_with(name) {
                line.clone_into(old);
            }
        }
        self
    }

    /// Sent on by that server after so many seconds, which took it from Microsoft.
    fn by(mut self, peer: Peer, host: &str, after: i64) -> Self {
        self.way = format!(
            "Received: from {} ({} [{}])\n\tby {host} (Postfix) with ESMTPS id 7E1D2\n\tfor <alex@forward.example>; {}\n",
            POOL.helo,
            POOL.name,
            POOL.address,
            date(SENT + 2)
        );
        self.to = "alex@forward.example";
        self.found.peer = peer;
        self.found.taken = SENT + after;
        self
    }

    fn finds(mut self, envelope: &str, spf: &str, dkim: &str, dmarc: &str) -> Self {
        envelope.clone_into(&mut self.found.envelope);
        spf.clone_into(&mut self.found.spf);
        dmarc.clone_into(&mut self.found.dmarc);
        for signature in &mut self.found.signatures {
            dkim.clone_into(&mut signature.result);
        }
        if dmarc == "fail" {
            "fail reason=000".clone_into(&mut self.found.compauth);
        }
        self
    }

    /// With a sender line of the forwarder's own, whose domain signs and passes.
    fn rewritten(self, domain: &str, from: &str, extra: &str) -> Self {
        let mut mail = self.with_line("From:", from);
        domain.clone_into(&mut mail.found.author);
        mail.found.envelope = format!("b@{domain}");
        mail.found.signatures = vec![Signature::by(domain, "selector1", "pass")];
        mail.way.insert_str(0, extra);
        mail
    }
}

fn mail(way: Way, kept: &Kept, bytes: &mut Bytes<'_>) -> Mail {
    let minutes = 60;
    let after = [2, 40, 16 * minutes, 120 * minutes][bytes.below(4)];
    let mail = Mail::direct(kept);
    match way {
        Way::Direct => mail,
        Way::ForwardedWithSrs => mail.by(FORWARDER, "mx.forward.example", after).finds(
            &format!("SRS0=x7Qk=ST={MS}=account-security-noreply@forward.example"),
            "pass",
            "pass",
            "pass",
        ),
        Way::ForwardedWithoutSrs => {
            let spf = bytes.one(&["fail", "softfail", "neutral"]);
            mail.by(FORWARDER, "mx.forward.example", after).finds(kept.address, spf, "pass", "pass")
        }
        Way::GroupThatRewrites => mail.by(GOOGLE, "mx.google.com", 20).rewritten(
            "mydomain.example",
            "From: \"'Microsoft account team' via IT\" <it@mydomain.example>\n",
            "List-ID: <it.mydomain.example>\nMailing-list: list it@mydomain.example; contact it+owners@mydomain.example\nX-Original-From: Microsoft account team <account-security-noreply@accountprotection.microsoft.com>\n",
        ),
        Way::AliasOnOwnDomain => {
            let from = bytes.one(&[
                "From: \"Microsoft account team 'account-security-noreply at accountprotection.microsoft.com'\" <alias+account-security-noreply=accountprotection.microsoft.com@mydomain.example>\n",
                "From: \"Microsoft account team - account-security-noreply(a)accountprotection.microsoft.com\" <ra_abcdefghij@mydomain.example>\n",
                "From: \"account-security-noreply at accountprotection.microsoft.com\" <account-security-noreply_at_accountprotection_microsoft_com_abcdef@mydomain.example>\n",
            ]);
            let extra = "X-SimpleLogin-Type: Forward\nX-SimpleLogin-Envelope-From: account-security-noreply@accountprotection.microsoft.com\nX-SimpleLogin-Envelope-To: alias@mydomain.example\n";
            let extra = if from.contains("_at_") || from.contains("ra_") { extra } else { "" };
            mail.by(FORWARDER, "mx.forward.example", 20).rewritten("mydomain.example", from, extra)
        }
        Way::AliasService => mail.by(FORWARDER, "mx.forward.example", 20).rewritten(
            "user.33mail.com",
            "From: \"'account-security-noreply@accountprotection.microsoft.com' via 33mail\" <xyz@user.33mail.com>\n",
            "",
        ),
        Way::Journal => {
            let contoso = Peer { helo: "mail.contoso.example", name: "mail.contoso.example", ..EVIL };
            let mail = mail.by(contoso, "mx.contoso.example", 4).rewritten(
                "contoso.example",
                "From: Microsoft Outlook <journal@contoso.example>\n",
                "X-MS-Journal-Report:\nSender: journal@contoso.example\n",
            );
            mail.with_line("Content-Type:", "Content-Type: multipart/report; boundary=\"b\"\n")
        }
        Way::GatewayThatTags => mail
            .by(GATEWAY, "gw.corp.example", 8)
            .finds(kept.address, "fail", "fail (signature did not verify)", "fail")
            .with_line("Subject:", "Subject: [EXTERNAL] Microsoft account unusual sign-in activity\n"),
        Way::GatewayWithBanner => {
            let mut mail = mail.by(GATEWAY, "gw.corp.example", 8).finds(
                kept.address,
                "fail",
                "fail (body hash did not verify)",
                "fail",
            );
            mail.banner = "This mail came from outside.\n";
            mail
        }
        Way::ForwardedUnderArc => {
            let mut mail = mail.by(FORWARDER, "mx.forward.example", after).finds(
                kept.address,
                "fail",
                "fail (body hash did not verify)",
                "fail",
            );
            mail.banner = "Sent on by the list.\n";
            mail.found.arc = format!(
                "pass (i=2 spf=pass spfdomain={MS} dkim=pass dkdomain={MS} dmarc=pass fromdomain={MS})"
            );
            bytes
                .one(&["pass reason=130", "none reason=451", "none reason=905"])
                .clone_into(&mut mail.found.compauth);
            mail
        }
        Way::Fetched => {
            let mut mail = mail;
            let late = [10 * minutes, 600 * minutes, 5 * 1_440 * minutes][bytes.below(3)];
            mail.above = format!(
                "Received: from imap.provider.example [198.51.100.44]\n\tby mylaptop with {} (fetchmail-6.4.0)\n\tfor <me@localhost> (single-drop); {}\n",
                bytes.one(&["IMAP", "POP3"]),
                date(SENT + late)
            );
            mail
        }
        // A server that was down for a day, and more.
        Way::Queued => {
            let mut mail = mail;
            mail.found.taken = SENT + [26, 70, 110][bytes.below(3)] * 3_600;
            mail
        }
        // The service could not look the key up, and somebody forwarded it.
        Way::Unfinished => {
            let mut mail = mail;
            mail.found.peer = FORWARDER;
            "fail".clone_into(&mut mail.found.spf);
            mail.found.signatures = vec![Signature::of(kept, "temperror (no answer)")];
            bytes.one(&["fail", "temperror", ""]).clone_into(&mut mail.found.dmarc);
            mail
        }
        // A list that adds its footer and keeps the author.
        Way::ListsFooter => {
            let mut mail = mail;
            mail.found.peer = FORWARDER;
            bytes
                .one(&[
                    "team-bounces@lists.example",
                    "team-owner@lists.example",
                    "owner-team@lists.example",
                    "team-return-12-alex=example.org@lists.example",
                ])
                .clone_into(&mut mail.found.envelope);
            mail.found.signatures = vec![Signature::of(kept, "fail (body hash did not verify)")];
            "fail".clone_into(&mut mail.found.dmarc);
            mail.way.push_str("List-Id: <team.lists.example>\n");
            mail.banner = "To leave the list, write to its owner.\n";
            mail
        }
        Way::SlowClock => {
            let mut mail = mail;
            mail.found.taken = SENT - [12 * minutes, 4 * minutes, 60 * minutes][bytes.below(3)];
            mail
        }
    }
}

/// Whether mail reaches a mailbox there in that way, and the service's word about it can be believed: under another
/// sender line nothing else than its results speaks for the mail.
///
/// Picked by hand, and what it leaves out is not shown to be spared: a rewritten sender line or a journal where the
/// service's results are not believed (GMX, WEB.DE, Zoho, Yandex, Mail.ru, the services of China and Japan, gateways, Proton
/// and servers of one's own that the reader does not name); a changed text under ARC where no ARC result is written (Yahoo,
/// iCloud and most servers of one's own); a company's gateway before any other mailbox than Microsoft 365, Gmail or a
/// server of one's own. Such a mail may be called suspicious or fake, and no generated case says so.
fn goes(way: Way, shape: &Shape, names: bool) -> bool {
    let company = ["microsoft 365", "gmail"].contains(&shape.name) || is_own(shape);
    let by_arc = ["outlook.com", "microsoft 365", "gmail", "fastmail"].contains(&shape.name);
    let attests = ["yahoo", "icloud", "rackspace"].contains(&shape.name)
        || by_arc
        || (names && (shape.name == "proton" || is_own(shape)));
    match way {
        Way::GatewayThatTags | Way::GatewayWithBanner => company,
        Way::ForwardedUnderArc => by_arc,
        Way::GroupThatRewrites | Way::AliasOnOwnDomain | Way::AliasService | Way::Journal => {
            attests
        }
        Way::Direct
        | Way::ForwardedWithSrs
        | Way::ForwardedWithoutSrs
        | Way::Fetched
        | Way::Queued
        | Way::Unfinished
        | Way::ListsFooter
        | Way::SlowClock => true,
    }
}

/// A self-hosted server that writes its results where they belong.
fn is_own(shape: &Shape) -> bool {
    ["own, opendkim", "own, rspamd", "own, exim"].contains(&shape.name)
}

fn sent(
    mail: &Mail,
    kept: &Kept,
    way: Way,
    shape: &'static Shape,
    whole: bool,
    names: bool,
) -> Sent {
    let lines = format!(
        "{}{}{}{}{}To: {}\n",
        mail.way,
        kept.seal,
        kept.signature,
        kept.hop,
        mail.lines.concat(),
        mail.to
    );
    let body = if whole { format!("\n{}{}", mail.banner, kept.body) } else { String::new() };
    Sent {
        kind: format!("honest, {way:?}{}", if whole { ", whole" } else { "" }),
        place: shape.name,
        text: format!("{}{}{body}", mail.above, around(&shape.written(&mail.found), &lines)),
        context: reader(shape, names),
        part: Part::Whole,
        never: ACCUSED,
    }
}

pub fn honest(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let shape = &SHAPES[bytes.below(SHAPES.len())];
    let kept = &of_account_security()[bytes.below(2)];
    let (names, whole) = (bytes.chance(2), bytes.chance(2));
    let ways: Vec<Way> = WAYS.iter().copied().filter(|way| goes(*way, shape, names)).collect();
    let way = ways[bytes.below(ways.len())];
    let mut mail = mail(way, kept, bytes);
    if way == Way::Direct {
        mail.found.peer = POOLS[bytes.below(2)];
        mail.found.taken = SENT + [2, 40, 300][bytes.below(3)];
        mail.to = bytes.one(&[MAILBOX, "Alex.Reed+ms@example.org", "alias@example.net"]);
    }
    let mut sent = sent(&mail, kept, way, shape, whole, names);
    sent.context.forwarded = mail.found.peer.name != POOL.name && bytes.chance(4);
    sent
}

/// What the direct deliveries at a receiver are called.
fn called(shape: &'static Shape, whole: bool, names: bool) -> Vec<Origin> {
    let mut called = Vec::new();
    for kept in of_account_security() {
        for peer in POOLS {
            for after in [2, 40] {
                let mut mail = Mail::direct(kept);
                mail.found.peer = peer;
                mail.found.taken = SENT + after;
                let sent = sent(&mail, kept, Way::Direct, shape, whole, names);
                called.extend(sent.report().map(|report| report.verdict.origin));
            }
        }
    }
    called
}

/// A table by receiver of what direct deliveries are called: headers alone or the whole mail, the service named by the
/// reader or not. `--success-output immediate` shows it. What is not called as its shape says comes back.
pub fn table_by_receiver() -> Vec<String> {
    let columns = ["headers", "headers, named", "whole", "whole, named"];
    println!("genuine / caution / cannot tell / other, of 8 direct deliveries each");
    let line = |first: &str, cells: &[String]| {
        let cells: String = cells.iter().map(|cell| format!(" {cell:<14}")).collect();
        println!("{first:<20}{cells}");
    };
    line("receiver", &columns.map(str::to_owned));
    let mut wrong = Vec::new();
    for shape in SHAPES {
        let mut cells = Vec::new();
        for (column, expected) in shape.answers.iter().enumerate() {
            let called = called(shape, column >= 2, column % 2 == 1);
            if called != [*expected; 8] {
                let what = columns[column];
                wrong.push(format!("{}, {what}: {called:?}, not {expected:?}", shape.name));
            }
            let of = |origin: Origin| called.iter().filter(|said| **said == origin).count();
            let [genuine, caution, neither] =
                [Origin::Genuine, Origin::GenuineCaution, Origin::CannotTell].map(of);
            let other = called.len() - genuine - caution - neither;
            cells.push(format!("{genuine}/{caution}/{neither}/{other}"));
        }
        line(shape.name, &cells);
    }
    wrong
}
