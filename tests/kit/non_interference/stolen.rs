//! Stolen: the signed lines of a genuine mail over another text. The receiving service attests what it sees, which is no
//! pass for Microsoft's signature; so the mail is never believed, not even with caution.

use countersign_core::Context;

use super::kept::{Kept, SENT, date, kept};
use super::receivers::{Found, SHAPES, Signature, Written};
use super::senders_part::Bytes;
use super::sent::{BELIEVED, MAILBOX, Part, Sent, reader};
use crate::services::{EVIL, POOL, Peer};

/// Where the attacker's own mail comes from.
pub const TENANT: &str = "evil.onmicrosoft.com";

/// What a service finds of a signature whose body is another one.
const FAILED: &[&str] = &[
    "fail (body hash did not verify)",
    "fail",
    "fail (body hash did not verify)",
    "neutral (body hash did not verify)",
    "permerror (bad signature)",
    "temperror (no key for signature)",
    "temperror",
    "policy (body hash mismatch)",
    "none",
    "softfail",
];

/// Moments between sending and taking, in seconds.
pub const DELAYS: &[i64] =
    &[2, 2, 40, 600, 3_600, 5 * 3_600, 86_400, 40 * 86_400, 400 * 86_400, 3 * 365 * 86_400, -700];

const BODIES: &[&str] = &[
    "Your account will be closed today. Sign in at https://evil.example/login\nor call +1 555 0100 now.\n",
    "--=-kept==\nContent-Type: text/plain\n\nPay at https://evil.example\n--=-kept==--\n",
    "\n",
];

/// What nobody signed, and the attacker therefore writes.
const EXTRAS: &[&str] = &[
    "",
    "",
    "Reply-To: help@evil.example\n",
    "Cc: \"Call +1 555 0100\" <others@example.net>\n",
    "List-Unsubscribe: <https://evil.example/u>\n",
    "Sender: a@evil.example\n",
    "Sub\u{ad}ject: Call +1 555 0100 now\n",
    "Thread-Topic: Call +1 555 0100 now\n",
    "Disposition-Notification-To: a@evil.example\n",
    "Bcc: a@evil.example\n",
    "Resent-From: a@evil.example\nResent-To: alex@example.org\n",
    "X-Forwarded-To: alex@example.org\n",
    "Content-Disposition: attachment\n",
    "Organization: Call +1 555 0100\n",
    "Comments: https://evil.example\n",
];

/// Second fields of a name that is signed once: a signature covers the lowest of them.
const SECOND: &[&str] = &[
    "Subject: Call +1 555 0100 now\n",
    "Subject : Call +1 555 0100 now\n",
    "Content-Type: text/html\n",
    "Message-ID: <1@evil.example>\n",
];

/// Lines of the attacker's above and below those that were signed.
pub fn unsigned(bytes: &mut Bytes<'_>) -> (&'static str, &'static str) {
    let extra = bytes.one(EXTRAS);
    match bytes.below(6) {
        0 => (bytes.one(SECOND), extra),
        1 | 2 => (extra, ""),
        _ => ("", extra),
    }
}

/// Who hands it over, under which envelope, and what SPF says of that.
pub fn sender(bytes: &mut Bytes<'_>, kept: &Kept) -> (Peer, String, &'static str) {
    match bytes.below(7) {
        0 | 1 => {
            (EVIL, "b@evil.example".to_owned(), bytes.one(&["pass", "pass", "none", "neutral"]))
        }
        2 | 3 => (
            EVIL,
            kept.address.to_owned(),
            bytes.one(&["fail", "softfail", "fail", "none", "temperror", ""]),
        ),
        4 => (POOL, format!("b@{TENANT}"), "pass"),
        5 => (POOL, "b@tenant.example".to_owned(), bytes.one(&["pass", "pass", "none"])),
        _ => (EVIL, String::new(), "none"),
    }
}

/// What a service honestly attests of a mail whose signed text is not the one that was signed.
pub fn found_stolen(bytes: &mut Bytes<'_>, kept: &Kept) -> Found {
    let (peer, envelope, spf) = sender(bytes, kept);
    let taken = SENT + DELAYS[bytes.below(DELAYS.len())];
    let mut signatures = Vec::new();
    let looked_at = !bytes.chance(4);
    if looked_at {
        signatures.push(Signature::of(kept, bytes.one(FAILED)));
    }
    // The attacker signs the whole with a key of his own.
    if bytes.chance(3) {
        let domain = bytes.one(&["evil.example", TENANT, "tenant.example"]);
        let own = Signature::by(domain, "selector1", "pass");
        signatures.insert(bytes.below(signatures.len() + 1), own);
    }
    let dmarc = bytes.one(&["fail", "fail", "none", "", "temperror", "permerror"]).to_owned();
    let arc = match bytes.below(6) {
        0 => format!(
            "pass (i=1 spf=pass spfdomain={0} dkim=pass dkdomain={0} dmarc=pass fromdomain={0})",
            kept.author
        ),
        1 => "fail".to_owned(),
        _ => String::new(),
    };
    Found {
        peer,
        envelope,
        spf: spf.to_owned(),
        signatures,
        says_none: bytes.chance(2),
        dmarc,
        author: kept.author.to_owned(),
        arc,
        compauth: bytes
            .one(&[
                "fail reason=000",
                "fail reason=001",
                "pass reason=130",
                "none reason=451",
                "none reason=905",
                "softpass reason=202",
                "",
            ])
            .to_owned(),
        chain: false,
        to: MAILBOX.to_owned(),
        taken,
    }
}

/// The whole paste: what the service wrote around what the sender wrote.
pub fn around(written: &Written, sender: &str) -> String {
    format!("{}{sender}{}", written.top, written.low)
}

/// The kept lines, and what the attacker changed of them; a second signature, which nobody can check, and lines that
/// nobody signed.
fn lines(bytes: &mut Bytes<'_>, kept: &Kept, found: &mut Found) -> (String, &'static str) {
    let (above, below) = unsigned(bytes);
    found.chain = bytes.chance(2);
    let seal = if found.chain { kept.seal.as_str() } else { "" };
    let hop = if bytes.chance(2) { kept.hop.as_str() } else { "" };
    let mut own = kept.lines.clone();
    let (signature, kind) = match bytes.below(8) {
        // The signature itself stays behind, only the lines are Microsoft's.
        0 => (String::new(), "no signature"),
        // A line is another one, so that not even the header verifies.
        1 => {
            for line in &mut own {
                if line.starts_with("Subject:") {
                    "Subject: Your account will be closed today\n".clone_into(line);
                }
            }
            (kept.signature.clone(), "other subject")
        }
        2 => {
            for line in &mut own {
                if line.starts_with("Date:") {
                    *line = format!("Date: {}\n", date(found.taken - 2));
                }
            }
            (kept.signature.clone(), "other date")
        }
        // A second signature for the author's domain, by a selector that does not exist: the check of it cannot finish.
        3 | 4 => {
            let bogus = format!(
                "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={}; s=nokey;\n h=From:Date:Subject; bh=AAAA; b=AAAA\n",
                kept.signer
            );
            let result = bytes.one(&[
                "temperror (no key for signature)",
                "permerror (no key for signature)",
                "temperror",
            ]);
            let unfinished = Signature::by(kept.signer, "nokey", result);
            found.signatures.insert(0, unfinished);
            if bytes.chance(3) {
                found.signatures.truncate(1);
                (bogus, "bogus selector alone")
            } else {
                (bogus + &kept.signature, "bogus selector beside")
            }
        }
        _ => (kept.signature.clone(), "kept as they are"),
    };
    let to = bytes.one(&[
        MAILBOX,
        "\"Call +1 555 0100 now, https://evil.example\" <alex@example.org>",
        "undisclosed-recipients:;",
        "someone@example.net",
    ]);
    (format!("{above}{seal}{signature}{hop}{}To: {to}\n{below}", own.concat()), kind)
}

/// One stolen delivery.
pub fn stolen(data: &[u8]) -> Sent {
    let bytes = &mut Bytes(data);
    let shape = &SHAPES[bytes.below(SHAPES.len())];
    let kept = &kept()[bytes.below(kept().len())];
    let names = bytes.chance(3);
    let mut found = found_stolen(bytes, kept);
    let (lines, kind) = lines(bytes, kept, &mut found);
    let mut planted = "";
    let results = format!(
        "Authentication-Results: {}; dkim=pass header.d={}; spf=pass smtp.mailfrom={}; dmarc=pass header.from={}\n",
        shape.id, kept.signer, kept.author, kept.author
    );
    if bytes.chance(6) && !shape.id.is_empty() {
        planted = &results;
    }
    let body = if bytes.chance(2) {
        format!("\n{}", BODIES[bytes.below(BODIES.len())])
    } else {
        String::new()
    };
    let text = around(&shape.written(&found), &format!("{planted}{lines}")) + &body;
    // Who believes that a forwarder stands between makes it no more Microsoft's.
    let context = Context { forwarded: bytes.chance(8), ..reader(shape, names) };
    Sent {
        kind: format!("stolen, {kind}{}", if body.is_empty() { "" } else { ", whole" }),
        place: shape.name,
        text,
        context,
        part: Part::Whole,
        never: BELIEVED,
    }
}
