//! Planted: below the one line that a real front door wrote, the attacker puts a whole delivery of some service, as if
//! it had received the mail before. Greetings tear the line apart, hosts have short names or none, peers look private.

use super::invented::GREETINGS;
use super::kept::{Kept, SENT, kept};
use super::receivers::{SHAPES, Signature, genuine};
use super::senders_part::Bytes;
use super::sent::{BELIEVED, Part, Sent, reader};
use super::stolen::{around, found_stolen};
use crate::services::{EVIL, MS, POOL, Peer};

/// Greetings that tear a line apart, besides those of the invented mails.
const TEARING: &[&str] = &[
    "(",
    "\"",
    "x(",
    "x) by mx.example.org (y",
    "\"x",
    "x\\",
    "x(y\\",
    "x [10.0.0.1] by",
    "x by mx.google.com with SMTP; (",
    "x;",
    "x with LMTP",
    "x; with LMTP",
    "x with IMAP",
    "x with POP3",
    "x with MAPI",
    "x) with LMTP (y",
    "x)with(a)LMTP(b",
    "x [127.0.0.1] via",
    "x [127.0.0.1] id",
    "x (localhost [127.0.0.1]) for",
    "localhost with ESMTP",
    "mx.google.com with ESMTP",
    "mx.example.org with LMTP",
    "mail.example.org with HTTP",
    "by mx.example.org with LMTP",
];

/// Addresses that look like the inside of the reader's own network; containers and NAT show every stranger so.
const PRIVATE: &[&str] = &[
    "172.17.0.1",
    "172.18.0.1",
    "10.0.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "fd00::1",
    "203.0.113.45",
];

/// A name without any dot, none, a number, the inner names of others.
const HOSTS: &[&str] = &[
    "mailserver",
    "0",
    "mail",
    "mail.corp.internal",
    "x.internal",
    "mail.example.org",
    "mx.example.org",
    "a1b2c3d4e5f6",
    "localhost",
    "mail.local",
    "[10.0.0.5]",
    "10.0.0.5",
];

/// The line of a self-hosted front door, which writes no results or says that nothing speaks for the mail.
fn self_hosted(bytes: &mut Bytes<'_>, host: &str) -> String {
    let greeting = match bytes.below(4) {
        0 => bytes.one(TEARING),
        1 => bytes.one(GREETINGS),
        2 => POOL.helo,
        _ => EVIL.helo,
    };
    let peer = bytes.one(PRIVATE);
    let name = bytes.one(&["unknown", "unknown", "mail.evil.example", "_gateway"]);
    let when = super::kept::date(SENT + 6);
    let hop = match bytes.below(7) {
        0 => format!(
            "Received: (qmail 12345 invoked by uid 89); {when}\nReceived: from unknown (HELO {greeting}) ({peer})\n  by {host} with SMTP; {when}\n"
        ),
        1 => format!("Received: from {greeting} ({name} [{peer}]); {when}\n"),
        2 => format!(
            "Received: from {name} ([{peer}] helo={greeting})\n\tby {host} with esmtps (Exim 4.98)\n\tid 1tAbcd; {when}\n"
        ),
        3 => format!("Received: from {greeting} ({peer}) by {host} with SMTP; {when}\n"),
        _ => format!(
            "Received: from {greeting} ({name} [{peer}])\n\tby {host} (Postfix) with ESMTPS id 1\n\tfor <alex@example.org>; {when}\n"
        ),
    };
    let results = match bytes.below(4) {
        0 => format!(
            "Authentication-Results: {host};\n\tdkim=none; spf=none smtp.mailfrom=b@evil.example; dmarc=fail header.from={MS}\n"
        ),
        _ => String::new(),
    };
    format!("Return-Path: <b@evil.example>\n{results}{hop}")
}

/// The only line of a server on which somebody else may send as well: mail of a user or a program of its own, or of a
/// stranger behind a tunnel.
fn submitted(bytes: &mut Bytes<'_>, host: &str) -> String {
    let when = super::kept::date(SENT + 6);
    match bytes.below(5) {
        0 => format!(
            "Received: from evilsite by {host} with local (Exim 4.98)\n\tid 1tAbcd; {when}\n"
        ),
        1 => format!("Received: (qmail 12345 invoked by uid 89); {when}\n"),
        2 => format!("Received: by {host} (Postfix, from userid 33)\n\tid 7F1D2; {when}\n"),
        3 => format!("Received: by {host} with HTTP; {when}\n"),
        _ => format!(
            "Received: from x (localhost [127.0.0.1])\n\tby {host} (Postfix) with ESMTPS id 1; {when}\n"
        ),
    }
}

/// What the sender puts below: lines of Microsoft's over another text, or invented ones.
fn lines(bytes: &mut Bytes<'_>, kept: &Kept) -> (String, &'static str) {
    let signature = if bytes.chance(2) { kept.signature.as_str() } else { "" };
    let what = if signature.is_empty() { "unsigned" } else { "kept lines" };
    let hop = if bytes.chance(2) { kept.hop.as_str() } else { "" };
    let body = if bytes.chance(2) {
        "\nYour account will be closed today: https://evil.example\n"
    } else {
        ""
    };
    (format!("{signature}{hop}{}To: alex@example.org\n{body}", kept.lines.concat()), what)
}

pub fn planted(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let kept = &kept()[bytes.below(kept().len())];
    let below = &SHAPES[bytes.below(SHAPES.len())];
    let names = bytes.chance(3);
    let found = genuine(kept, SENT);
    let (planted, sealed) = if bytes.chance(4) {
        // Not invented at all: a real delivery to the attacker's own mailbox, sealed by the service.
        (format!("{}{}", kept.delivered, kept.seal), true)
    } else {
        (below.written(&found).top, false)
    };
    let (lines, what) = lines(bytes, kept);
    let sender = format!("{planted}{lines}");
    let sealed = if sealed { ", sealed" } else { "" };
    // Below a known service whose line a greeting tears apart.
    if bytes.chance(3) {
        // The last is a paste without any trace: whoever writes above it writes the whole of it.
        let at = &SHAPES[bytes.below(SHAPES.len() - 1)];
        let helo = bytes.one(TEARING);
        let mut found = found_stolen(bytes, kept);
        found.peer = Peer { helo, ..found.peer };
        return Sent {
            kind: format!("planted below a torn line, {what}{sealed}"),
            place: at.name,
            text: around(&at.written(&found), &sender),
            context: reader(at, names),
            part: Part::Whole,
            never: BELIEVED,
        };
    }
    let host = bytes.one(HOSTS);
    let front = if bytes.chance(4) { submitted(bytes, host) } else { self_hosted(bytes, host) };
    let mut context = super::kept::knowing_the_keys();
    // The reader names the server by its own name. Behind a tunnel into a server that he names, his server's own lines look
    // like a filter's reinjection: "with caution" is the most then (ARCHITECTURE.md, Decisions).
    let tunnel = front.contains("[127.0.0.1]");
    context.receiver = (names && !tunnel && host.contains('.')).then(|| host.to_owned());
    Sent {
        kind: format!("planted below a front door, {what}{sealed}"),
        place: host,
        text: format!("{front}{sender}"),
        context,
        part: Part::Whole,
        never: BELIEVED,
    }
}

/// A signature's identity, or the envelope's local part, that the service copies into its results undone, where it looks
/// like a result of its own. What stood behind it stays behind it.
pub fn copied_identity(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let at = &SHAPES[bytes.below(SHAPES.len())];
    let kept = &kept()[bytes.below(kept().len())];
    let names = !bytes.chance(4);
    let mut found = found_stolen(bytes, kept);
    let signer = kept.signer;
    let in_the_envelope = bytes.chance(3);
    if in_the_envelope {
        found.envelope = format!("\"x; dkim=pass header.d={signer}; x\"@evil.example");
        "pass".clone_into(&mut found.spf);
    } else {
        let identity = match bytes.below(4) {
            0 => format!("x; dkim=pass header.d={signer}; @evil.example"),
            1 => format!("x;dkim=pass header.i=@{signer};@evil.example"),
            2 => format!("\"x; dkim=pass header.d={signer}; \"@evil.example"),
            _ => format!("x(; dkim=pass header.d={signer}; @evil.example"),
        };
        let own = Signature::by("evil.example", "selector1", "pass");
        found.signatures.insert(0, Signature { identity, ..own });
    }
    let signature = if bytes.chance(2) { kept.signature.as_str() } else { "" };
    let lines = format!("{signature}{}To: alex@example.org\n", kept.lines.concat());
    let place = if in_the_envelope { "envelope" } else { "identity" };
    let what = if signature.is_empty() { "unsigned" } else { "kept lines" };
    Sent {
        kind: format!("copied {place}, {what}"),
        place: at.name,
        text: around(&at.written(&found), &lines),
        context: reader(at, names),
        part: Part::Whole,
        never: BELIEVED,
    }
}

/// Nothing but the planted shape of the reader's own service, under its own name, below its silent front door.
pub fn planted_own(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let own: Vec<_> = SHAPES.iter().filter(|shape| shape.name.starts_with("own, ")).collect();
    let shape = own[bytes.below(own.len())];
    let kept = &kept()[bytes.below(kept().len())];
    let host = if shape.id.is_empty() { "mx.example.org" } else { shape.id };
    let front = self_hosted(bytes, host);
    let genuine = genuine(kept, SENT);
    let (lines, what) = lines(bytes, kept);
    Sent {
        kind: format!("planted under the server's own name, {what}"),
        place: shape.name,
        text: format!("{front}{}{lines}", shape.written(&genuine).top),
        context: reader(shape, bytes.chance(2)),
        part: Part::Whole,
        never: BELIEVED,
    }
}
