//! The header fields in words: each value that means something, with the raw words beside it and whose they are.
//!
//! This stage only explains. It reads no trust out of a field and gives no verdict: a result in a field of the
//! sender's is explained like any other, and [`Whose`] says that it counts for nothing. What no document explains is
//! called undocumented and never guessed (`data::antispam` holds the documents).
//!
//! Not explained: fields of other filters (`X-Spam-*`, `X-Proofpoint-*`), MIME fields, and anything unknown. They are
//! left out here and stay readable in the pasted text.

mod filters;
mod kinds;
mod path;
mod results;
mod signatures;

use crate::message::{FieldBody, FieldIndex, HeaderField, Message};
use crate::receivers::{Receiver, at_some};
use crate::report::field_phrase::{FieldKind, FieldPhrase, Whose};
use crate::source::{Source, Span};
use crate::trust::Trust;

/// Most rows one field gives; real fields give fewer than fifty.
pub const MAX_ROWS: usize = 400;
/// Longest raw text of a row, in characters; the rest is in the pasted text.
pub const MAX_RAW: usize = 160;

/// One field in words.
#[derive(Debug, Clone)]
pub struct FieldInWords {
    /// Which.
    pub field: FieldIndex,
    /// Whose word it is, as the trust stage says.
    pub trust: Trust,
    /// The same for reading, with the fields that are the sender's side's words by their very name.
    pub whose: Whose,
    /// What it is about.
    pub kind: FieldKind,
    /// Its values.
    pub rows: Vec<WordRow>,
    /// Nothing in it is documented: it carries no weight.
    pub undocumented: bool,
}

/// One value.
#[derive(Debug, Clone)]
pub struct WordRow {
    /// Its place in the header block.
    pub span: Span,
    /// Its words, on one line, at most [`MAX_RAW`] characters.
    pub raw: Box<str>,
    /// What it means: label and meaning are both made from this.
    pub phrase: FieldPhrase,
}

/// Every field that can be explained, from the top.
///
/// `trust` is by field index; a field beyond its end is the sender's. `receiver` is the id of the receiving service.
pub fn in_words(
    source: &Source,
    message: &Message,
    trust: &[Trust],
    receiver: Option<&'static str>,
) -> Vec<FieldInWords> {
    let text = source.block();
    let receiver = receiver.and_then(Receiver::by_id);
    let mut fields = Vec::new();
    for (index, field) in message.fields.iter().enumerate() {
        let Some(kind) = kinds::kind_of(&field.key) else { continue };
        let trust = trust.get(index).copied().unwrap_or(Trust::Claimed);
        let whose = whose(&field.key, trust, receiver);
        let rows = rows_of(text, field, kind, whose);
        let internal = matches!(
            kind,
            FieldKind::ExchangeInternal | FieldKind::GoogleInternal | FieldKind::YahooInternal
        );
        let all_undocumented =
            !rows.is_empty() && rows.iter().all(|row| row.phrase.is_undocumented());
        fields.push(FieldInWords {
            field: FieldIndex(index),
            trust,
            whose,
            kind,
            rows,
            undocumented: internal || all_undocumented,
        });
    }
    fields
}

/// Whose words they are. Some names are given only to what came from the sender's side, whatever their place says.
fn whose(key: &str, trust: Trust, receiver: Option<&Receiver>) -> Whose {
    let here = receiver.map(|receiver| &receiver.fields);
    if at_some(|names| names.is_renamed(key)) {
        let renames = here.is_some_and(|names| names.is_renamed(key));
        return if renames { Whose::Renamed } else { Whose::Anybody };
    }
    match trust {
        Trust::Proven => Whose::Verified,
        Trust::Attested if kinds::is_sending_side(key) => Whose::Anybody,
        Trust::Attested => Whose::Receiver,
        Trust::Claimed
            if here.is_some_and(|names| !names.is_own(key))
                && at_some(|names| names.is_own(key)) =>
        {
            Whose::OtherService
        }
        Trust::Claimed if here.is_some_and(|names| names.is_appended(key)) => Whose::Unclear,
        Trust::Claimed => Whose::Anybody,
    }
}

fn rows_of(text: &str, field: &HeaderField, kind: FieldKind, whose: Whose) -> Vec<WordRow> {
    let mut rows = Rows::new(text, field.body_span);
    rows.claimed = !matches!(whose, Whose::Receiver | Whose::Verified);
    match kind {
        FieldKind::Results | FieldKind::ArcResults => results::results(&mut rows, &field.body),
        FieldKind::ResultsCopy => {
            // The parser leaves these aside, so that no stage takes them for results; here they are only explained.
            let body = field.body_span.of(text);
            let base = field.body_span.range().start;
            results::results(&mut rows, &FieldBody::parse("authentication-results", body, base));
        }
        FieldKind::ReceivedSpf => results::received_spf(&mut rows, &field.body),
        FieldKind::ArcSignature | FieldKind::ArcSeal | FieldKind::Signature => {
            signatures::signature(&mut rows, &field.body);
        }
        FieldKind::FilterReport | FieldKind::BulkReport | FieldKind::MailboxDelivery => {
            filters::report(&mut rows, kind == FieldKind::MailboxDelivery);
        }
        FieldKind::SpamLevel
        | FieldKind::PhishingLevel
        | FieldKind::ExchangeAuth
        | FieldKind::ExchangeAuthSource
        | FieldKind::Directionality
        | FieldKind::OriginatorOrg
        | FieldKind::CustomSpam
        | FieldKind::SenderId
        | FieldKind::SendingAddress
        | FieldKind::AccountMark => filters::single(&mut rows, kind, &field.key),
        FieldKind::Received => path::received(&mut rows, &field.body),
        FieldKind::Date => path::date(&mut rows, &field.body),
        FieldKind::From
        | FieldKind::Sender
        | FieldKind::ReplyTo
        | FieldKind::ReturnPath
        | FieldKind::Recipients
        | FieldKind::DeliveredTo
        | FieldKind::Forwarded => path::people(&mut rows, &field.body, kind),
        FieldKind::Subject => path::text(&mut rows, &field.body),
        FieldKind::MessageId => rows.whole(FieldPhrase::MessageId),
        FieldKind::Unsubscribe => rows.whole(FieldPhrase::Unsubscribe),
        FieldKind::List => rows.whole(FieldPhrase::List),
        FieldKind::FeedbackId => rows.whole(FieldPhrase::FeedbackId),
        FieldKind::Mailer => rows.whole(FieldPhrase::Mailer),
        FieldKind::ExchangeInternal
        | FieldKind::GoogleInternal
        | FieldKind::YahooInternal
        | FieldKind::OtherSignature
        | FieldKind::GoogleReceived => {}
    }
    rows.found
}

/// The rows of one field while they are gathered.
struct Rows<'a> {
    text: &'a str,
    body: Span,
    /// Nobody's word whose word counts.
    claimed: bool,
    found: Vec<WordRow>,
}

impl<'a> Rows<'a> {
    fn new(text: &'a str, body: Span) -> Self {
        Self { text, body, claimed: true, found: Vec::new() }
    }

    fn push(&mut self, span: Span, phrase: FieldPhrase) {
        let raw = one_line(span.of(self.text));
        self.push_raw(span, raw, phrase);
    }

    fn push_raw(&mut self, span: Span, raw: Box<str>, phrase: FieldPhrase) {
        if self.found.len() < MAX_ROWS {
            self.found.push(WordRow { span, raw, phrase });
        }
    }

    /// A row about the whole body.
    fn whole(&mut self, phrase: FieldPhrase) {
        let span = self.trimmed();
        self.push(span, phrase);
    }

    /// A row about the first place where `words` stand; the whole body when they are not there literally.
    fn about(&mut self, words: &str, phrase: FieldPhrase) {
        let span = self.find(words);
        self.push(span, phrase);
    }

    fn find(&self, words: &str) -> Span {
        let body = self.body.of(self.text);
        let found = body.find(words).or_else(|| {
            // The parsers write host names in lower case.
            body.to_ascii_lowercase().find(&words.to_ascii_lowercase())
        });
        match found {
            Some(at) if !words.is_empty() => {
                let start = self.body.range().start.saturating_add(at);
                Span::new(start, start.saturating_add(words.len()))
            }
            Some(_) | None => self.trimmed(),
        }
    }

    /// The body without white space at its ends.
    fn trimmed(&self) -> Span {
        let body = self.body.of(self.text);
        let tail = body.trim_start();
        let start = self.body.range().start.saturating_add(body.len().saturating_sub(tail.len()));
        Span::new(start, start.saturating_add(tail.trim_end().len()))
    }

    /// The body on one line.
    fn value(&self) -> String {
        self.body.of(self.text).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Text on one line, cut where it is too long to read.
fn one_line(text: &str) -> Box<str> {
    let mut line = String::new();
    let mut left = MAX_RAW;
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
            left = left.saturating_sub(1);
        }
        for c in word.chars() {
            if left == 0 {
                line.push('…');
                return line.into();
            }
            line.push(c);
            left = left.saturating_sub(1);
        }
    }
    line.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_cut_on_a_character() {
        assert_eq!(&*one_line(" a\n\tb "), "a b");
        let long = "é".repeat(MAX_RAW + 5);
        assert_eq!(one_line(&long).chars().count(), MAX_RAW + 1);
    }

    #[test]
    fn names_of_the_senders_side_are_never_the_receivers_word() {
        let renaming = Receiver::by_id("microsoft");
        assert!(renaming.is_some());
        for key in [
            "x-forefront-antispam-report-untrusted",
            "x-microsoft-antispam-untrusted",
            "authentication-results-original",
        ] {
            assert_eq!(whose(key, Trust::Attested, renaming), Whose::Renamed, "{key}");
            assert_eq!(whose(key, Trust::Claimed, None), Whose::Anybody, "{key}");
        }
        let key = "x-ms-exchange-authentication-results";
        assert_eq!(whose(key, Trust::Attested, renaming), Whose::Anybody);
        let key = "x-forefront-antispam-report";
        assert_eq!(whose(key, Trust::Attested, renaming), Whose::Receiver);
        assert_eq!(whose(key, Trust::Claimed, Receiver::by_id("gmail")), Whose::OtherService);
        assert_eq!(whose(key, Trust::Claimed, None), Whose::Anybody);
    }
}
