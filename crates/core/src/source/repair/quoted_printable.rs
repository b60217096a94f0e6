//! Quoted-printable around the block (RFC 2045 section 6.7): `=3D` for every `=`, and long lines cut with `=` at their
//! end. So it stands in the source of a mail in which somebody sent the headers on as text.
//!
//! Results and signatures are full of plain equals signs: where there is one, nobody encoded the block, and nothing is
//! undone. A plain mail server writes none at all, so that a sender can encode all there is, his greeting included, which then
//! reads as somebody else's line. So only a service that wrote an encoded sign above its first `Received`, in a field that quotes no
//! peer, takes the doubt away whose words these are.
//!
//! Not supported: encodings of control characters, which stay as they are.

use super::{Mender, RepairKind, Undone, block_lines};
use crate::source::draft::Draft;
use crate::source::field_name::split;
use crate::source::part::Doubt;

/// Fields in which a service writes its own findings.
const OF_THE_SERVICE: [&str; 4] =
    ["authentication-results", "arc-authentication-results", "arc-seal", "arc-message-signature"];

/// So many equals signs have to be encoded, since a text may speak of one.
const FEWEST: usize = 3;

pub(super) fn undo(draft: &Draft) -> Option<Undone> {
    let (mut encoded, mut by_the_service) = (0, false);
    let (mut above, mut findings) = (true, false);
    for line in block_lines(&draft.text) {
        if let Some((name, _)) = split(line.text).filter(|_| !line.is_folded()) {
            above &= !name.eq_ignore_ascii_case("received");
            findings = OF_THE_SERVICE.iter().any(|own| name.eq_ignore_ascii_case(own));
        }
        for (at, _) in line.text.match_indices('=') {
            let rest = line.text.get(at + 1..)?;
            if rest.starts_with("3D") {
                encoded += 1;
                by_the_service |= above && findings;
            } else if !rest.is_empty() && octet(rest).is_none() {
                return None;
            }
        }
    }
    if encoded < FEWEST {
        return None;
    }
    let mut mender = Mender::new(draft);
    let mut rows = block_lines(&draft.text).peekable();
    while let Some(line) = rows.next() {
        let mut done = 0;
        for (at, _) in line.text.match_indices('=') {
            let rest = line.text.get(at..).unwrap_or_default();
            if rest == "=" {
                if let Some(next) = rows.peek() {
                    mender.drop(line.start + at, next.start);
                }
            } else if at >= done {
                let (plain, length) = characters(rest);
                done = at + length;
                if !plain.contains(char::is_control) {
                    mender.replace(line.start + at, line.start + done, &plain);
                }
            }
        }
    }
    Some(mender.finish(RepairKind::QuotedPrintable)?.doubted(Doubt::InsideAnother, !by_the_service))
}

/// The characters that a run of encoded octets stands for, and how many bytes the run takes.
fn characters(text: &str) -> (String, usize) {
    let octets: Vec<u8> = text
        .as_bytes()
        .chunks(3)
        .map_while(|three| core::str::from_utf8(three).ok()?.strip_prefix('='))
        .map_while(octet)
        .collect();
    (String::from_utf8_lossy(&octets).into_owned(), octets.len() * 3)
}

/// The octet that two hexadecimal digits in capitals stand for.
fn octet(text: &str) -> Option<u8> {
    let digits = text.get(..2)?;
    let capital = |b: u8| b.is_ascii_digit() || (b'A'..=b'F').contains(&b);
    if !digits.bytes().all(capital) {
        return None;
    }
    u8::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    #[test]
    fn what_is_encoded_as_a_whole_is_decoded() {
        let pasted = "Authentication-Results: mx.b.com; dkim=3Dpass header.d=3Da=\n.com; spf=3Dpass=20\nFrom: J=C3=BCrgen <a@b.com>\n\nbody =3D";
        let read = "Authentication-Results: mx.b.com; dkim=pass header.d=a.com; spf=pass \nFrom: J\u{fc}rgen <a@b.com>\n\nbody =3D";
        assert_eq!(undo(&Draft::verbatim(pasted)).unwrap().draft.text, read);
    }

    #[test]
    fn one_plain_sign_shows_that_nothing_was_encoded() {
        for text in
            ["A: dkim=pass\nSubject: =3D =3D =3D =3D", "A: =3D =3D", "A: =3D =3D =3D x=\u{fc}", ""]
        {
            assert!(undo(&Draft::verbatim(text)).is_none(), "{text}");
        }
    }

    #[test]
    fn only_a_service_above_its_received_takes_the_doubt_away() {
        let doubt = |text: &str| undo(&Draft::verbatim(text)).unwrap().doubt;
        let results =
            "Authentication-Results: mx.b.com;\n dkim=3Dpass header.d=3Da.com; spf=3Dpass\n";
        let received = "Received: from x=3Dy (x [192.0.2.1]) by mx.b.com; x\n";
        assert_eq!(doubt(&format!("{results}{received}From: a@b.com\n")), None);
        for by_the_sender in
            [format!("{received}{results}"), format!("X-A: =3D =3D =3D\n{received}{results}")]
        {
            assert_eq!(doubt(&by_the_sender), Some(Doubt::InsideAnother), "{by_the_sender}");
        }
    }

    #[test]
    fn no_line_end_is_decoded() {
        let text = "A: =3D =3D =3D x=0D=0AFrom: b";
        let read = "A: = = = x=0D=0AFrom: b";
        assert_eq!(undo(&Draft::verbatim(text)).unwrap().draft.text, read);
    }
}
