//! Microsoft's filters and Exchange's own fields. A documented key with an undocumented value, and an undocumented
//! key, are both called so; nothing is guessed from the look of a word.

use core::net::{IpAddr, Ipv4Addr};

use super::Rows;
use crate::data::antispam::{self as data, Key, look_up};
use crate::message::antispam::{AntispamEntry, AntispamReport};
use crate::report::field_phrase::{FieldKind, FieldPhrase as P, Says};
use crate::source::Span;

/// A `KEY:value;` report.
pub(super) fn report(rows: &mut Rows<'_>, mailbox_delivery: bool) {
    let report = AntispamReport::read(rows.text, rows.body);
    let mut internal: Option<Span> = None;
    for entry in &report.entries {
        let phrase = phrase(entry, mailbox_delivery);
        if phrase == P::Undocumented {
            // Neighbours that nobody explains make one row.
            internal = Some(internal.map_or(entry.span, |span| span.cover(entry.span)));
            continue;
        }
        if let Some(span) = internal.take() {
            rows.push(span, P::Undocumented);
        }
        rows.push(entry.span, phrase);
    }
    if let Some(span) = internal {
        rows.push(span, P::Undocumented);
    }
}

fn phrase(entry: &AntispamEntry, mailbox_delivery: bool) -> P {
    let Some(key) = look_up(data::KEYS, &entry.key) else { return P::Undocumented };
    // `dest` and `auth` mean something only in the mailbox's own field, and the filters' keys only in theirs.
    if matches!(key, Key::Folder | Key::MailboxAuth) != mailbox_delivery {
        return P::Undocumented;
    }
    let value = &*entry.value;
    if value.is_empty() {
        return P::Empty;
    }
    match key {
        Key::Arc => P::ArcParts,
        Key::Bcl => known(look_up(data::BCLS, value), P::Bcl),
        Key::Category => known(look_up(data::CATEGORIES, value), P::Category),
        Key::ConnectingIp => match value.parse::<IpAddr>() {
            Ok(ip) if ip == IpAddr::V4(Ipv4Addr::BROADCAST) => P::PlaceholderIp,
            Ok(ip) => P::ConnectingIp(ip),
            Err(_) => P::UndocumentedValue,
        },
        Key::Country => code(value).map_or(P::UndocumentedValue, P::Country),
        Key::Language => code(value).map_or(P::UndocumentedValue, P::Language),
        Key::CustomSpam => P::CustomSpam(value.into()),
        Key::Direction => known(look_up(data::DIRECTIONS, value), P::Direction),
        Key::Greeting => P::Greeting(value.into()),
        Key::IpVerdict => known(look_up(data::IP_VERDICTS, value), P::IpVerdict),
        Key::Pcl => known(look_up(data::PCLS, value), P::Pcl),
        // A host name has a dot; words like `InfoDomainNonexistent` stand in no document.
        Key::ReverseName if value.contains('.') => P::ReverseName(value.into()),
        Key::Scl => known(look_up(data::SCLS, value), P::Scl),
        Key::SafetyTip => known(look_up(data::SAFETY_TIPS, value), P::SafetyTip),
        Key::FilterVerdict => known(look_up(data::VERDICTS, value), P::FilterVerdict),
        Key::Bulk if value.eq_ignore_ascii_case("BULK") => P::BulkMail,
        Key::ReverseName | Key::Bulk => P::UndocumentedValue,
        Key::Folder => known(look_up(data::FOLDERS, value), P::Folder),
        Key::MailboxAuth => P::MailboxAuth,
    }
}

fn known<T>(found: Option<T>, make: impl FnOnce(T) -> P) -> P {
    found.map_or(P::UndocumentedValue, make)
}

/// A country or language code: two or three letters, perhaps with a region (`pt-BR`, `ru_RU`).
fn code(value: &str) -> Option<Box<str>> {
    let mut parts = value.split(['-', '_']);
    let letters = |part: &str, most: usize| {
        (2..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let fits = parts.next().is_some_and(|first| letters(first, 3))
        && parts.all(|part| letters(part, 4))
        && value.len() <= 12;
    fits.then(|| value.into())
}

/// A field that holds one value.
pub(super) fn single(rows: &mut Rows<'_>, kind: FieldKind, key: &str) {
    let value = rows.value();
    let phrase = if value.is_empty() { P::Empty } else { single_phrase(kind, key, &value) };
    rows.whole(phrase);
}

fn single_phrase(kind: FieldKind, key: &str, value: &str) -> P {
    if kind == FieldKind::SpamLevel {
        return known(look_up(data::SCLS, value), P::Scl);
    }
    if kind == FieldKind::PhishingLevel {
        return known(look_up(data::PCLS, value), P::Pcl);
    }
    if kind == FieldKind::ExchangeAuth {
        return known(look_up(data::AUTH_AS, value), P::AuthAs);
    }
    if kind == FieldKind::ExchangeAuthSource {
        return P::AuthSource(value.into());
    }
    if kind == FieldKind::Directionality {
        return known(look_up(data::DIRECTIONALITIES, value), P::Direction);
    }
    if kind == FieldKind::OriginatorOrg {
        return P::OriginatorOrg(value.into());
    }
    if kind == FieldKind::CustomSpam {
        return P::CustomSpam(value.into());
    }
    if kind == FieldKind::SendingAddress {
        let bare = value.trim_matches(['[', ']']);
        return if bare.parse::<IpAddr>().is_ok() {
            P::SendingAddress(bare.into())
        } else {
            P::UndocumentedValue
        };
    }
    if kind == FieldKind::AccountMark {
        return P::AccountMark;
    }
    if key == "x-sid-pra" {
        return P::SenderIdAddress(value.into());
    }
    P::SenderIdResult(match value.to_ascii_lowercase().as_str() {
        "pass" => Says::Yes,
        "fail" => Says::No,
        "softfail" => Says::RatherNo,
        "neutral" => Says::Neutral,
        "none" => Says::Nothing,
        "temperror" => Says::TemporaryError,
        "permerror" => Says::PermanentError,
        _ => Says::Undocumented,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    fn phrases(text: &str, mailbox: bool) -> Vec<P> {
        let mut rows = Rows::new(text, Span::new(0, text.len()));
        report(&mut rows, mailbox);
        rows.found.into_iter().map(|row| row.phrase).collect()
    }

    /// Every row of every table is reached through a report, so no documented word is called undocumented.
    #[test]
    fn every_documented_word_has_a_meaning() {
        let mut words: Vec<(&str, &str)> = Vec::new();
        words.extend(data::VERDICTS.iter().map(|row| ("SFV", row.word)));
        words.extend(data::CATEGORIES.iter().map(|row| ("CAT", row.word)));
        words.extend(data::IP_VERDICTS.iter().map(|row| ("IPV", row.word)));
        words.extend(data::DIRECTIONS.iter().map(|row| ("DIR", row.word)));
        words.extend(data::SAFETY_TIPS.iter().map(|row| ("SFTY", row.word)));
        words.extend(data::SCLS.iter().map(|row| ("SCL", row.word)));
        words.extend(data::BCLS.iter().map(|row| ("BCL", row.word)));
        words.extend(data::PCLS.iter().map(|row| ("PCL", row.word)));
        words.push(("SRV", "BULK"));
        for (key, word) in words {
            let got = phrases(&format!("{key}:{word};"), false);
            assert_eq!(got.len(), 1);
            assert!(!got.iter().any(P::is_undocumented), "{key}:{word} gives {got:?}");
        }
    }

    #[test]
    fn what_no_document_explains_is_called_undocumented() {
        for text in [
            "SFS:(1)(2)",
            "SFP:1101",
            "UIP:x",
            "EFV:NLI",
            "SRVR:A",
            "ARA:1|2",
            "RULEID:(9)",
            "FPR:",
            "no colon",
            "dest:I",
            "auth:1",
        ] {
            assert_eq!(phrases(text, false), [P::Undocumented], "{text}");
        }
        for text in [
            "SFV:XYZ",
            "CAT:NEW",
            "IPV:ABC",
            "DIR:SIDE",
            "SFTY:9.99",
            "SCL:10",
            "SCL:01",
            "BCL:-1",
            "PCL:0",
            "SRV:OTHER",
            "CIP:300.1.1.1",
            "PTR:InfoDomainNonexistent",
            "CTRY:not a country",
        ] {
            assert_eq!(phrases(text, false), [P::UndocumentedValue], "{text}");
        }
        assert_eq!(phrases("SFV:NSPM;", true), [P::Undocumented]);
        assert_eq!(
            phrases("auth:1;dest:J;wl:0;", true),
            [P::MailboxAuth, P::Folder(data::Folder::Junk), P::Undocumented]
        );
        assert_eq!(phrases("dest:Q;", true), [P::UndocumentedValue]);
    }

    #[test]
    fn addresses_and_empty_values() {
        let ip = IpAddr::V6(core::net::Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0xf403, 1));
        assert_eq!(phrases("CIP:2001:db8::f403:1;", false), [P::ConnectingIp(ip)]);
        assert_eq!(phrases("CIP:255.255.255.255;", false), [P::PlaceholderIp]);
        assert_eq!(
            phrases("CTRY:;LANG:pt-BR;SRV:(null);", false),
            [P::Empty, P::Language("pt-BR".into()), P::Empty]
        );
    }
}
