//! A text that ends, or begins, in the midst of a mail: what its reader cut off is nobody's trick.

use crate::NOT_ACCUSED;
use countersign_core::verdict::{Origin, Reason};
use kit::services::*;

/// As Microsoft writes it: the address on a line of its own.
const FOLDED: &str =
    "From: Microsoft account team\n\t<account-security-noreply@accountprotection.microsoft.com>";

/// The text up to so many characters behind the beginning of its sender line.
fn ends(text: &str, behind: usize) -> String {
    let from = text.find("\nFrom:").unwrap_or_else(|| panic!("no sender line"));
    text.get(..from + 1 + behind).unwrap_or(text).to_owned()
}

#[test]
fn the_text_ends_within_the_sender_line() {
    for at in EVERYWHERE {
        let whole = Delivery::genuine(at).from(FOLDED).text();
        let unattested = Delivery::genuine(at).from(FOLDED).finds("", "", "").senders_part();
        for behind in 1..FOLDED.len() {
            let tried =
                [(at, ends(&whole, behind)), (at, ends(&format!("X-A: 1\n{unattested}"), behind))];
            expect(&format!("{behind} characters of the sender line"), NOT_ACCUSED, &tried);
        }
    }
}

#[test]
fn it_ends_within_somebody_elses() {
    let from = "From: Savings Bank\n\t<service@bank.example>";
    let fine = [NOT_ACCUSED, &[Origin::NotTheBrand]].concat();
    for at in EVERYWHERE {
        let mail = Delivery::in_own_name(at, "Savings Bank <service@bank.example>", "Statement");
        let whole = mail.from(from).text();
        for behind in 1..from.len() {
            let name = format!("{behind} characters of a bank's sender line");
            expect(&name, &fine, &[(at, ends(&whole, behind))]);
        }
    }
}

/// What was attested of another, and a name that is whole, are not excused by where a text ends.
#[test]
fn a_cut_excuses_no_stranger() {
    for from in [
        "From: Microsoft account team",
        "From: Microsoft account team <security@evil.exam",
        "From: Microsoft account team <security@accountprotection.microsoft.co",
    ] {
        // The other services' lines hold no angle bracket: there it may as well have been lost.
        for at in [At::Gmail, At::Yahoo, At::Own] {
            let text = Delivery::stranger(at).from(from).text();
            expect(from, &[SU, SP], &[(at, ends(&text, from.len()))]);
        }
    }
    // Nobody's word at all, and no name of Microsoft's.
    let from = "From: Microsoft account team <security@evil.exam";
    let text = ends(&format!("Received: from a.example by b.example\n{from}"), from.len());
    expect(from, &[SP], &[(At::Gmail, text)]);
    // With words below it the line did not end there.
    let from = "From: Microsoft account team <account-security-noreply@accountprot";
    for at in EVERYWHERE {
        let text = Delivery::refused(at).from(from).text();
        expect(from, &[SU, SP], &[(at, format!("{}\n\nHello\n", ends(&text, from.len())))]);
    }
}

/// A service that keeps its results among the sender's fields, and a paste that begins below its own lines: the hop inside
/// Microsoft's network is then the topmost.
#[test]
fn results_of_another_service_are_no_second_ones_of_exchanges() {
    let results = format!(
        "Authentication-Results: mail.protonmail.ch; dmarc=pass header.from={MS}\nAuthentication-Results: mail.protonmail.ch; spf=pass smtp.mailfrom={MS}\nAuthentication-Results: mail.protonmail.ch; dkim=pass header.d={MS}\n"
    );
    let sent = Delivery::genuine(At::Gmail).senders_part();
    let text = sent.replace("From: Microsoft", &format!("{results}From: Microsoft"));
    let report = judged(At::Gmail, &text);
    assert_eq!(report.verdict.origin, Origin::CannotTell, "{:?}", report.verdict);
    assert!(!matches!(report.verdict.reason, Reason::EditedPaste(_)), "{:?}", report.verdict);
    // Its own stand without a name, and two of them are one too many.
    let own = format!("Authentication-Results: spf=pass smtp.mailfrom={MS}\n");
    let twice = sent.replace("From: Microsoft", &format!("{own}{own}From: Microsoft"));
    assert_eq!(judged(At::Gmail, &twice).verdict.origin, SU);
}

/// A column of a table, a window, a field of a form: whatever stands behind it is gone, on every line alike.
#[test]
fn every_line_was_cut_off_at_one_edge() {
    for at in EVERYWHERE {
        let whole = Delivery::genuine(at).from(FOLDED).text();
        let unfolded = whole.replace("\n\t", " ").replace("\n ", " ").replace("\n        ", " ");
        for mark in ["", "...", "\u{2026}", " [...]"] {
            for width in (50..260).step_by(7) {
                let cut = |line: &str| match line.get(..width) {
                    Some(left) if line.len() > width => format!("{left}{mark}\n"),
                    Some(_) | None => format!("{line}\n"),
                };
                let text: String = unfolded.lines().map(cut).collect();
                expect(&format!("cut at {width} with {mark:?}"), NOT_ACCUSED, &[(at, text)]);
            }
        }
    }
}

/// A line that is cut off alone shows no edge, and no edge makes a stranger's name Microsoft's.
#[test]
fn an_edge_excuses_no_stranger() {
    let own = "From: Microsoft account team <account-security-noreply@accountprot";
    let strangers = "From: Microsoft account team <account-security-noreply@accountprot.ex";
    for at in EVERYWHERE {
        let alone = Delivery::refused(at).from(own).text();
        expect("cut off alone", &[SU, SP], &[(at, alone)]);
        // Lines of the forger's as long as his sender line, and longer than any of the service's.
        let long = format!("{strangers}{}", "a".repeat(200));
        let padded =
            format!("X-A: {}\nX-B: {}", "a".repeat(long.len() - 5), "a".repeat(long.len() - 5));
        let mail = Delivery::refused(at).from(&long).plants(&padded);
        expect("an edge of the forger's", &[SU, SP], &[(at, mail.text())]);
    }
}
