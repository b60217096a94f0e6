//! Replayed: a whole genuine mail, sent on to somebody else. Its signature holds, and the service says so; but it did not
//! come straight from Microsoft to its reader, and what nobody signed is the attacker's. It is never called genuine.

use crate::kept::{SENT, kept};
use crate::receivers::{Found, SHAPES, Signature};
use crate::senders_part::Bytes;
use crate::sent::{GENUINE, Part, Sent, reader};
use crate::stolen::{DELAYS, around, sender, unsigned};

const MAILBOX: &str = "alex@example.org";

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
