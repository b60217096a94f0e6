//! Copies in which a line was lost, torn, or put above the block.

use crate::NOT_ACCUSED;
use kit::services::*;

/// A line that is lost, cut short or torn in copying is not a line that never was: the service speaks of it.
#[test]
fn the_line_of_the_broken_signature_was_lost() {
    for at in EVERYWHERE {
        let whole = Delivery {
            compauth: "compauth=fail reason=000".to_owned(),
            sealed: false,
            peer: Peer {
                helo: "mx0a-00112233.pphosted.com",
                name: "mx0a-00112233.pphosted.com",
                address: "148.163.129.50",
            },
            ..Delivery::genuine(at).finds(
                &format!("spf=fail smtp.mailfrom={MS}"),
                &format!("dkim=fail (body hash did not verify) header.d={MS}"),
                &format!("dmarc=fail header.from={MS}"),
            )
        }
        .text();
        let line = whole.find("DKIM-Signature:").unwrap();
        let end = line + whole[line..].find("\nReceived:").unwrap() + 1;
        let (above, signature, below) = (&whole[..line], &whole[line..end], &whole[end..]);
        let half = signature.len() / 2;
        let tried = [
            (at, whole.clone()),
            (at, format!("{above}{below}")),
            (at, format!("{above}{}...\n{below}", signature[..signature.len() - 40].trim_end())),
            (at, format!("{above}{}\n3 of 7\n{}{below}", &signature[..half], &signature[half..])),
        ];
        expect("a lost signature", NOT_ACCUSED, &tried);
    }
}

/// Nobody but the reader, or his mail program, writes above the first line of his service.
#[test]
fn lines_of_the_readers_own_stand_above_the_block() {
    for at in EVERYWHERE {
        let whole = Delivery::genuine(at).text();
        for above in [
            "From: Alex Reed <alex@example.org>\nSubject: is this real?\n",
            "From: Microsoft account team\nSent: Thursday\nTo: Alex\nSubject: unusual sign-in\n",
            "Subject: Fwd: unusual sign-in\n",
        ] {
            let report = judged(at, &format!("{above}{whole}"));
            let got = report.verdict.origin;
            assert!(NOT_ACCUSED.contains(&got), "{at:?} {above}: {got:?}");
        }
    }
}

/// Two lines that ran into each other.
#[test]
fn the_return_path_ran_into_the_next_line() {
    let whole = Delivery::genuine(At::Gmail).text();
    let block = whole.replace("\nReceived: from", &format!("\nReturn-Path: <{WHO}>Received: from"));
    assert_ne!(block, whole);
    let got = judged(At::Gmail, &block).verdict.origin;
    assert!(NOT_ACCUSED.contains(&got), "{got:?}");
}

/// Where DMARC was passed, an address stood in the line.
#[test]
fn the_address_is_missing_although_dmarc_was_passed() {
    for at in EVERYWHERE {
        let mail = Delivery::in_own_name(at, "Shop <news@shop.example>", "New in November");
        let got = judged(at, &mail.from("From: Shop").text()).verdict.origin;
        assert!(NOT_ACCUSED.contains(&got), "{at:?}: {got:?}");
    }
}
