//! Fields that stand in another order than they were written, names that were cut short, reports whose folding was lost: what tells
//! a service's lines from the sender's is gone, and the sender may have written for that case.

use countersign_core::verdict::SenderStatus;
use kit::services::*;

fn fields(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in text.lines() {
        match found.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => *last = format!("{last}\n{line}"),
            _ => found.push(line.to_owned()),
        }
    }
    found
}

fn name(field: &str) -> String {
    field.split(':').next().unwrap_or_default().to_ascii_lowercase()
}

/// The sender's own hop and results in the service's name, which a careless service leaves in.
fn planted(at: At) -> Delivery {
    let id = at.authserv_id();
    let hop = Delivery::genuine(at).receivers_part();
    let hop = fields(&hop).into_iter().rfind(|field| name(field) == "received").unwrap_or_default();
    // It came there before it came on.
    let hop = hop.replace(":14:0", ":13:0");
    Delivery::refused(at)
        .finds("spf=pass smtp.mailfrom=evil.example", &signed_by(at, "evil.example"), "")
        .plants(&hop)
        .plants(&format!(
            "Authentication-Results: {id}; dkim=pass header.d={MS} header.i=@{MS}; spf=pass smtp.mailfrom={MS}; dmarc=pass header.from={MS}"
        ))
}

#[track_caller]
fn never_believed(at: At, pasted: &str) {
    let report = judged(at, pasted);
    let got = report.verdict.origin;
    assert!(matches!(got, SP | SU | CT), "{at:?} {got:?}\n{pasted}");
    assert_ne!(report.sender.status, SenderStatus::Confirmed, "{at:?}\n{pasted}");
}

#[test]
fn sorted_fields_are_nobodys_word() {
    for at in NAMED {
        let text = planted(at).text();
        let mut sorted = fields(&text);
        sorted.sort_by_key(|field| name(field));
        let mut turned = fields(&text);
        turned.reverse();
        let json: Vec<String> = sorted
            .iter()
            .filter_map(|field| field.split_once(':'))
            .map(|(name, value)| {
                let value: Vec<_> = value.split_whitespace().collect();
                format!("{{\"name\": {name:?}, \"value\": {:?}}}", value.join(" "))
            })
            .collect();
        for pasted in [sorted.join("\n"), turned.join("\n"), format!("[{}]", json.join(",\n"))] {
            never_believed(at, &pasted);
        }
    }
}

/// A program that keeps all fields of one name together, or a paste that begins within the service's lines.
#[test]
fn a_second_field_that_confirms_another_signer_is_no_evidence() {
    for at in [At::Gmail, At::Yahoo, At::Own] {
        let text = planted(at).text();
        let (results, others): (Vec<_>, Vec<_>) =
            fields(&text).into_iter().partition(|field| name(field) == "authentication-results");
        never_believed(at, &[results, others].concat().join("\n"));
    }
}

/// Nothing of a service's stands below the author's lines there, so that its results are its own as ever.
#[test]
fn a_pane_that_shows_the_sender_first_changes_no_answer() {
    let shown_first = |text: &str| {
        let (mut top, rest): (Vec<_>, Vec<_>) = fields(text)
            .into_iter()
            .partition(|field| ["from", "subject", "date", "to"].contains(&&*name(field)));
        top.extend(rest);
        top.join("\n")
    };
    for at in EVERYWHERE {
        for mail in [Delivery::genuine(at), Delivery::refused(at), planted(at)] {
            let text = mail.text();
            let (plain, shown) = (judged(at, &text), judged(at, &shown_first(&text)));
            assert_eq!(shown.verdict.origin, plain.verdict.origin, "{at:?}\n{text}");
        }
    }
}

#[test]
fn a_name_that_was_cut_short_is_nobodys() {
    for dots in ["...", "..", "\u{2026}"] {
        for at in EVERYWHERE {
            let dkim = format!("{}{dots}", signed_by(at, MS).replace(" header.s=selector9", ""));
            let mail =
                Delivery::refused(at).finds("spf=pass smtp.mailfrom=evil.example", &dkim, "");
            let got = judged(at, &mail.text()).verdict.origin;
            assert!(matches!(got, SP | SU | CT), "{at:?} {got:?} {dkim}");
        }
    }
}

#[test]
fn a_report_that_quotes_the_mail_holds_no_results() {
    let quoted = format!(
        "X-Spam-Report: Software has looked at this mail.\nContent preview: Dear user,\nAuthentication-Results: mx.example.org; dkim=pass header.d={MS}; dmarc=pass header.from={MS}\nand so on\n"
    );
    let rest = Delivery::refused(At::Own)
        .finds("spf=none smtp.mailfrom=evil.example", "", "")
        .text()
        .lines()
        .map(|line| format!("{}\n", line.trim_start()))
        .collect::<String>();
    let got = judged(At::Own, &format!("{quoted}{rest}")).verdict.origin;
    assert!(matches!(got, SP | SU | CT), "{got:?}");
}
