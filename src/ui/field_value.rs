//! The value of a header field on one line: decoded where it was encoded, and without what says nothing by itself.
//! The whole of it stands in the pasted text and is what the Copy button takes.

use countersign_core::message::FieldIndex;
use countersign_core::report::Report;
use countersign_core::report::field_phrase::{FieldPhrase as P, HopPart};
use countersign_core::report::in_words::{FieldInWords, WordRow};
use countersign_words::moment::stamp;

/// Most characters of a value; a line of the widest screen holds half as many.
const MAX_VALUE: usize = 300;

/// Most parts of one value; a list of recipients can have thousands.
const MAX_PARTS: usize = 24;

/// The value of a field that is explained.
pub(crate) fn decoded(report: &Report, field: &FieldInWords) -> String {
    let hop = hop(&field.rows);
    let told = if hop.is_empty() { field.rows.iter().filter_map(told_of).collect() } else { hop };
    let told: Vec<String> = told.into_iter().take(MAX_PARTS).collect();
    if told.is_empty() { bare(report, field.field) } else { cut(&told.join(" \u{b7} ")) }
}

/// The body of a field as it stands in the mail, on one line.
pub(crate) fn bare(report: &Report, field: FieldIndex) -> String {
    let span = report.message.field(field).map(|field| field.body_span);
    cut(span.map_or("", |span| span.of(report.source.block())))
}

/// The field as it stands in the mail, name and all.
pub(crate) fn whole(report: &Report, field: FieldIndex) -> String {
    let span = report.message.field(field).map(|field| field.span);
    span.map(|span| span.of(report.source.block()).trim_end().to_owned()).unwrap_or_default()
}

/// A hand-over: who, from which address, to whom, when. Empty where it is none.
fn hop(rows: &[WordRow]) -> Vec<String> {
    let part = |wanted: HopPart| {
        rows.iter().find_map(|row| {
            let P::Hop(part, value) = &row.phrase else { return None };
            (*part == wanted).then(|| value.to_string())
        })
    };
    let from = part(HopPart::ReverseName).or_else(|| part(HopPart::Greeting));
    let from: Vec<String> = from.into_iter().chain(part(HopPart::Address)).collect();
    let way = match (from.is_empty(), part(HopPart::Taker)) {
        (true, None) => return Vec::new(),
        (false, None) => from.join(" "),
        (_, Some(taker)) => format!("{} \u{2192} {taker}", from.join(" ")),
    };
    // The time first: names of machines are long, and the end of a line is not seen.
    let at = rows.iter().filter(|row| matches!(row.phrase, P::TakenAt { .. })).filter_map(told_of);
    at.chain(Some(way)).collect()
}

/// What a part says on the line.
fn told_of(row: &WordRow) -> Option<String> {
    if let P::TakenAt { unix, .. } | P::WrittenAt { unix, .. } = row.phrase {
        return Some(moment(unix));
    }
    if let P::SignedAt(unix) = row.phrase {
        return Some(format!("t={}", moment(unix)));
    }
    if let P::ExpiresAt(unix) = row.phrase {
        return Some(format!("x={}", moment(unix)));
    }
    if let P::Text(text) = &row.phrase {
        return Some(text.to_string());
    }
    if let P::Mailbox { name, address } = &row.phrase {
        return match (name, address) {
            (Some(name), Some(address)) => Some(format!("{name} <{address}>")),
            (None, Some(address)) => Some(address.to_string()),
            (_, None) => Some(row.raw.to_string()),
        };
    }
    (!says_nothing_here(&row.phrase)).then(|| row.raw.to_string())
}

/// Numbers and lists that nobody reads off a line.
fn says_nothing_here(phrase: &P) -> bool {
    phrase.is_undocumented()
        || matches!(
            phrase,
            P::Version
                | P::Algorithm(_)
                | P::Canonical { .. }
                | P::SignedFields { .. }
                | P::BodyHash
                | P::SignatureValue(_)
                | P::KeyLookup
                | P::CopiedFields
                | P::Empty
        )
}

fn moment(unix: i64) -> String {
    let (day, time) = stamp(unix, 0);
    format!("{day} {time} UTC")
}

/// On one line, and no longer than anybody reads.
fn cut(text: &str) -> String {
    let mut line = String::new();
    let mut left = MAX_VALUE;
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        for c in word.chars() {
            if left == 0 {
                line.push('\u{2026}');
                return line;
            }
            line.push(c);
            left -= 1;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_one_line_and_ends() {
        assert_eq!(cut(" a\r\n\t b "), "a b");
        assert_eq!(cut(&"x".repeat(MAX_VALUE + 1)).chars().count(), MAX_VALUE + 1);
    }
}
