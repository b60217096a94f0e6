//! The sender line under attack: every way to write one that means two things. What each mail program would show
//! differs, and that itself is the finding, with the words it rests on.

use countersign_core::checks::FindingKind;
use countersign_core::checks::ambiguous_author;
use countersign_core::message::violation::ViolationKind as V;
use countersign_core::verdict::Origin;

use kit::services::*;

/// Every check passed, with this sender line. The finding names the oddity, rests on words of the sender's line, and
/// the mail is never genuine.
fn odd(line: &str, kind: V, words: &str) {
    told(line, kind, words, &[SU, SP]);
}

/// Odd as well, but as wrapping or cutting off makes it: the one address in it is the one the service confirmed, so
/// that it is asked for again.
fn damaged(line: &str, kind: V, words: &str) {
    told(line, kind, words, &[CT]);
}

fn told(line: &str, kind: V, words: &str, expected: &[Origin]) {
    for at in EVERYWHERE {
        let text = Delivery::genuine(at).from(line).text();
        let report = judged(at, &text);
        let got = report.verdict.origin;
        assert!(expected.contains(&got), "{line:?} at {at:?}: {got:?}");
        let found: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| matches!(&finding.says, FindingKind::AmbiguousAuthor(ambiguous_author::Kind::OddFrom(odd)) if *odd == kind))
            .map(|finding| {
                let place = report.pasted(&finding.primary);
                let (start, end) =
                    (usize::try_from(place.start).unwrap(), usize::try_from(place.end).unwrap());
                report.source.pasted()[start..end].to_owned()
            })
            .collect();
        let all: Vec<_> =
            report.findings.iter().map(|finding| format!("{:?}", finding.says)).collect();
        assert!(!found.is_empty(), "{line:?} at {at:?}: no {kind:?} in {all:?}");
        assert!(
            found.iter().any(|found| found.contains(words)),
            "{line:?} at {at:?}: {kind:?} points at {found:?}, not at {words:?}"
        );
    }
}

#[test]
fn two_sender_fields() {
    for at in EVERYWHERE {
        let text =
            Delivery::genuine(at).from(&format!("From: <{WHO}>\nFrom: <a@evil.example>")).text();
        let report = judged(at, &text);
        let two = report.findings.iter().find(|f| {
            matches!(f.says, FindingKind::AmbiguousAuthor(ambiguous_author::Kind::TwoFrom))
        });
        let two = two.unwrap_or_else(|| panic!("no finding at {at:?}"));
        assert_eq!(two.related.len(), 1, "both fields are shown");
        assert_eq!(report.verdict.origin, SU);
    }
}

#[test]
fn several_mailboxes() {
    odd(&format!("From: <{WHO}>, <a@evil.example>"), V::SeveralAddresses, "a@evil.example");
    odd(&format!("From: <a@evil.example>, Microsoft <{WHO}>"), V::SeveralAddresses, WHO);
}

#[test]
fn group_syntax() {
    odd(&format!("From: Microsoft:{WHO};"), V::GroupSyntax, ":");
}

#[test]
fn comments() {
    odd(&format!("From: <account-security-noreply(x)@{MS}>"), V::CommentInAddress, "(x)");
    odd(&format!("From: <{WHO}> (account team"), V::UnclosedComment, "(account team");
}

#[test]
fn quoted_local_parts() {
    odd(&format!("From: <\"{WHO}\"@evil.example>"), V::QuotedLocalPart, "evil.example");
    odd(&format!("From: \"Microsoft <{WHO}>"), V::UnclosedQuote, "\"Microsoft");
}

#[test]
fn route_addresses() {
    odd(&format!("From: <@evil.example,@any.example:{WHO}>"), V::SourceRoute, "@evil.example");
}

#[test]
fn missing_brackets() {
    damaged(&format!("From: Microsoft <{WHO}"), V::UnclosedAngle, WHO);
    odd(&format!("From: <any@evil.example>{WHO}"), V::TextAfterAddress, WHO);
    let lost_where_attested = [SU, SP, CT];
    told("From: Microsoft account team", V::NoAddress, "", &lost_where_attested);
    told(&format!("From: Microsoft <{MS}>"), V::AddressWithoutAt, MS, &lost_where_attested);
    odd(&format!("From: <{WHO}@evil.example>"), V::SeveralAts, "@");
    odd(&format!("From: <{WHO}>\\,<b@evil.example>"), V::StrayBackslash, "\\");
}

#[test]
fn encoded_words_that_hold_an_address_or_stand_in_one() {
    // "<a@evil.example>"
    odd(
        &format!("From: =?utf-8?B?PGFAZXZpbC5leGFtcGxlPg==?= , <{WHO}>"),
        V::EncodedAddress,
        "=?utf-8?B?",
    );
    odd(
        &format!("From: Microsoft <=?utf-8?Q?account-security-noreply?=@{MS}>"),
        V::EncodedAddress,
        "=?utf-8?Q?",
    );
    // A NUL inside the encoded name: programs that decode it stop there.
    odd(&format!("From: =?utf-8?Q?Microsoft=00?= <{WHO}>"), V::ControlInEncodedWord, "=?utf-8?Q?");
}

#[test]
fn controls_and_letters_nobody_sees() {
    odd(&format!("From: Micro\0soft <{WHO}>"), V::ControlCharacter, "\0");
    odd(&format!("From: Micro\u{200b}soft <{WHO}>"), V::InvisibleCharacter, "\u{200b}");
    odd(&format!("From: \u{202e}tfosorciM <{WHO}>"), V::BidiControl, "\u{202e}");
    odd(&format!("From: <acc\u{43e}unt-security-noreply@{MS}>"), V::NonAsciiAddress, "\u{43e}");
    odd(
        &format!("From: <a@evil.example> <account security-noreply@{MS}>"),
        V::SpaceInAddress,
        "account security",
    );
    damaged(
        &format!("From: <account security-noreply@{MS}>"),
        V::SpaceInAddress,
        "account security",
    );
    odd(&format!("From: <account-security-noreply%40{MS}@evil.example>"), V::PercentEscape, "%40");
}

#[test]
fn an_over_long_line() {
    for at in EVERYWHERE {
        let name = "M".repeat(70_000);
        let text = Delivery::genuine(at).from(&format!("From: {name} <{WHO}>")).text();
        let report = judged(at, &text);
        let told = report.findings.iter().any(|f| {
            matches!(
                f.says,
                FindingKind::AmbiguousAuthor(ambiguous_author::Kind::OddFrom(V::TooLong))
            )
        });
        assert!(told && report.verdict.origin == SU, "{at:?}: {:?}", report.verdict.origin);
    }
}

#[test]
fn names_of_fields_with_a_space_or_letters_nobody_sees() {
    odd(&format!("From : <a@evil.example>\nFrom: <{WHO}>"), V::SpaceBeforeColon, "From");
    odd(&format!("From\n : <a@evil.example>\nFrom: <{WHO}>"), V::FoldedName, "From");
    for name in ["Fr\u{200b}om", "From\u{a0}", "F\u{433}om", "\u{ff26}rom", "From\u{ad}"] {
        for at in EVERYWHERE {
            let text = Delivery::genuine(at)
                .from(&format!("{name}: <a@evil.example>\nFrom: <{WHO}>"))
                .text();
            let report = judged(at, &text);
            let got = report.verdict.origin;
            println!("{name:?} at {at:?}: {got:?}");
            assert!(matches!(got, SU | SP), "{name:?} at {at:?}: {got:?}");
        }
    }
}

#[test]
fn a_sender_line_that_hides_in_the_line_above() {
    for at in EVERYWHERE {
        let text = Delivery { signed: false, sealed: false, ..Delivery::genuine(at) }
            .plants(" From: Microsoft <a@evil.example>")
            .text();
        let report = judged(at, &text);
        let found = report.findings.iter().any(|finding| {
            matches!(
                finding.says,
                FindingKind::AmbiguousAuthor(ambiguous_author::Kind::OddFrom(V::LeadingSpace))
            )
        });
        assert!(found && report.verdict.origin == SU, "{at:?}: {:?}", report.verdict.origin);
    }
}
