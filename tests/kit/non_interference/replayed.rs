//! Replayed: a whole genuine mail, sent on to somebody else. Its signature holds, and the service says so; but it did not
//! come straight from Microsoft to its reader, and what nobody signed is the attacker's. It is never called genuine.

use super::kept::{SENT, kept, of_account_security};
use super::receivers::{Found, SHAPES, Signature, genuine};
use super::senders_part::Bytes;
use super::sent::{GENUINE, MAILBOX, Part, Sent, reader};
use super::stolen::{DELAYS, around, sender, unsigned};

/// To whom it was sent, and to whom the attacker says it was.
const TO: &[&str] = &[
    MAILBOX,
    "evil@evil.example",
    "\"Call +1 555 0100 now, https://evil.example\" <alex@example.org>",
    "undisclosed-recipients:;",
    "someone@example.net",
    "alex@example.org, \"Pay at https://evil.example\" <b@evil.example>",
];

pub fn replayed(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let shape = &SHAPES[bytes.below(SHAPES.len())];
    let kept = &kept()[bytes.below(kept().len())];
    let names = bytes.chance(2);
    let (peer, envelope, spf) = sender(bytes, kept);
    let through_a_customer = peer.name.ends_with("outlook.com");
    let mut signatures = vec![Signature::of(kept, "pass")];
    if bytes.chance(4) {
        signatures.insert(bytes.below(2), Signature::by("evil.example", "selector1", "pass"));
    }
    let chain = bytes.chance(2);
    let delay = DELAYS[bytes.below(DELAYS.len())];
    let found = Found {
        peer,
        envelope,
        spf: spf.to_owned(),
        signatures,
        says_none: false,
        dmarc: bytes.one(&["pass", "pass", "pass", ""]).to_owned(),
        author: kept.author.to_owned(),
        arc: bytes.one(&["", "pass (i=1)"]).to_owned(),
        compauth: bytes.one(&["pass reason=100", "pass reason=100", ""]).to_owned(),
        chain,
        to: MAILBOX.to_owned(),
        taken: SENT + delay,
    };
    let seal = if chain { kept.seal.as_str() } else { "" };
    let hop = if bytes.chance(2) { kept.hop.as_str() } else { "" };
    let ((above, below), to) = (unsigned(bytes), bytes.one(TO));
    let lines =
        format!("{above}{seal}{}{hop}{}To: {to}\n{below}", kept.signature, kept.lines.concat());
    let whole = bytes.chance(2);
    let body = if whole { format!("\n{}", kept.body) } else { String::new() };
    Sent {
        kind: format!(
            "replayed {}, {}{}",
            if through_a_customer { "through a customer" } else { "from a server" },
            if delay < 3_600 { "at once" } else { "later" },
            if whole { ", whole" } else { "" }
        ),
        place: shape.name,
        text: around(&shape.written(&found), &lines) + &body,
        context: reader(shape, names),
        part: Part::Whole,
        never: GENUINE,
    }
}

/// Lines that no signature covers and that some program shows or obeys.
const UNSIGNED: &[&str] = &[
    "Comments: Call +1 555 0100 now\n",
    "Keywords: call, now\n",
    "Organization: Call +1 555 0100\n",
    "Mail-Reply-To: x@evil.example\n",
    "X-Reply-To: x@evil.example\n",
    "Errors-To: x@evil.example\n",
    "Resent-Subject: Call +1 555 0100\n",
    "Thread-Topic: Call +1 555 0100\n",
    "X-Message-Flag: Call +1 555 0100\n",
    "Importance: high\n",
    "Content-Transfer-Encoding: call +1 555 0100\n",
    "Content-Location: https://evil.example\n",
    "DKIM-Signature: call +1 555 0100\n",
    "Su-bject: Call +1 555 0100\n",
    "Bcc: x@evil.example\n",
    "List-Unsubscribe: <https://evil.example>\n",
    "In-Reply-To: <call-1-555-0100@evil.example>\n",
];

/// Recipients' lines that say more than one address.
const SPEAKING: &[&str] = &[
    "\"Call +1 555 0100\" <alex@example.org>",
    "Call +1 555 0100: alex@example.org;",
    "words:;",
    "alex@example.org, call-1-555-0100@evil.example",
    "\"call +1 555 0100\"@evil.example",
    "alex@example.org (call +1 555 0100)",
    "<alex@example.org> call <x@evil.example>",
];

/// Replayed at once and just as it came, but for words of the attacker's where no signature covers them.
pub fn dressed(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let shape = &SHAPES[bytes.below(SHAPES.len())];
    let kept = &of_account_security()[bytes.below(2)];
    let names = bytes.chance(2);
    let found = genuine(kept, SENT);
    let (field, to) =
        if bytes.chance(2) { (bytes.one(UNSIGNED), MAILBOX) } else { ("", bytes.one(SPEAKING)) };
    let (above, below) = if bytes.chance(2) { (field, "") } else { ("", field) };
    let lines = format!("{above}{}{}To: {to}\n{below}", kept.signature, kept.lines.concat());
    Sent {
        kind: format!("dressed, {}", if field.is_empty() { "recipient" } else { "field" }),
        place: shape.name,
        text: around(&shape.written(&found), &lines),
        context: reader(shape, names),
        part: Part::Whole,
        never: GENUINE,
    }
}

/// Replayed years later, with a first line that continues the line in which the service took the mail.
pub fn continued(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let shape = &SHAPES[bytes.below(SHAPES.len() - 1)];
    let kept = &of_account_security()[bytes.below(2)];
    let names = bytes.chance(2);
    let years = i64::try_from(1 + bytes.below(4)).unwrap_or(1) * 365 * 24 * 3_600;
    let found = genuine(kept, SENT + years);
    let sent = super::kept::date(SENT + 2);
    let first = match bytes.below(5) {
        0 => format!(" ; {sent}\n"),
        1 => format!("\t; for <{MAILBOX}>; {sent}\n"),
        2 => " )\n".to_owned(),
        3 => " ; x\n".to_owned(),
        _ => format!(" with LMTP; {sent}\n"),
    };
    let lines = format!("{first}{}{}To: {MAILBOX}\n", kept.signature, kept.lines.concat());
    Sent {
        kind: "continued".to_owned(),
        place: shape.name,
        text: around(&shape.written(&found), &lines),
        context: reader(shape, names),
        part: Part::Whole,
        never: GENUINE,
    }
}
