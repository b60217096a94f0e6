//! Blacks out what is nobody's business before a report leaves the page: over every sentence, so that nothing
//! slips through a place that was forgotten, and before anything is escaped, so that nothing slips through changed.

use super::secrets::Secrets;
use super::write::Form;
use crate::texts;
use countersign_core::message::FieldBody;
use countersign_core::report::Report;

/// What is blacked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "four boxes to tick, each on its own")]
pub struct Redaction {
    /// Who received it.
    pub recipients: bool,
    /// The part before every `@`.
    pub names: bool,
    /// Codes, message ids.
    pub codes: bool,
    /// The subject.
    pub subject: bool,
}

impl Default for Redaction {
    fn default() -> Self {
        Self { recipients: true, names: true, codes: true, subject: false }
    }
}

/// A run of the report: text, or something blacked out, by what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// As it is.
    Text(String),
    /// Blacked out.
    Gone(texts::Text),
}

/// The fields that name who received the mail.
const RECIPIENT_FIELDS: [&str; 12] = [
    "to",
    "cc",
    "bcc",
    "delivered-to",
    "x-original-to",
    "x-delivered-to",
    "envelope-to",
    "resent-to",
    "x-forwarded-to",
    "x-forwarded-for",
    "x-ms-exchange-parent-message-id",
    "original-recipient",
];

/// What is to be blacked out of a report's words.
#[derive(Debug, Clone)]
pub struct Redactor {
    secrets: Secrets<texts::Text>,
    /// The part before an `@` that stays, when the others go.
    kept: Option<String>,
}

impl Redactor {
    /// Collects the secrets of a report.
    pub fn new(report: &Report, what: Redaction) -> Self {
        let mut secrets: Vec<(String, texts::Text)> = Vec::new();
        if what.subject {
            secrets.extend(report.subject.iter().map(|s| (s.to_string(), texts::GONE_SUBJECT)));
        }
        if what.recipients {
            secrets.extend(recipients(report).into_iter().map(|a| (a, texts::GONE_RECIPIENT)));
        }
        if what.codes {
            secrets.extend(codes(report).into_iter().map(|code| (code, texts::GONE_CODE)));
        }
        secrets.retain(|(secret, _)| secret.trim().len() > 2);
        let secrets = Secrets::new(secrets.iter().map(|(secret, kind)| (secret.as_str(), *kind)));
        Self { secrets, kept: what.names.then(|| kept_local(report)) }
    }

    /// Blacks out some words.
    pub fn redact(&self, text: &str) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut from = 0;
        for (place, kind) in self.secrets.places(text) {
            runs.push(Run::Text(text.get(from..place.start).unwrap_or_default().to_owned()));
            runs.push(Run::Gone(kind));
            from = place.end;
        }
        runs.push(Run::Text(text.get(from..).unwrap_or_default().to_owned()));
        runs.retain(|run| *run != Run::Text(String::new()));
        match &self.kept {
            Some(kept) => runs.into_iter().flat_map(|run| take_out_locals(run, kept)).collect(),
            None => runs,
        }
    }
}

/// The text with the blacked-out runs written in brackets.
pub fn plain(runs: &[Run], form: Form, label: impl Fn(texts::Text) -> &'static str) -> String {
    // Brackets before what a sender wrote behind a secret, `(https://...)`, would be a link.
    let (open, close) = match form {
        Form::Text => ("[", "]"),
        Form::Markdown => ("\\[", "\\]"),
    };
    let mut out = String::new();
    for run in runs {
        match run {
            Run::Text(text) => out.push_str(text),
            Run::Gone(kind) => out.extend([open, label(*kind), close]),
        }
    }
    out
}

/// Microsoft's own sending address is evidence and nobody's name.
fn kept_local(report: &Report) -> String {
    report
        .author
        .as_ref()
        .filter(|author| author.is_of_brand)
        .map_or_else(|| "account-security-noreply".to_owned(), |author| author.local.to_string())
}

fn recipients(report: &Report) -> Vec<String> {
    let block = report.source.block();
    let mut found = Vec::new();
    for field in &report.message.fields {
        if RECIPIENT_FIELDS.contains(&&*field.key) {
            found.extend(addresses_in(field.body_span.of(block)));
        }
        if let FieldBody::Received(received) = &field.body {
            found.extend(
                received.for_.iter().map(|address| address.trim_matches(['<', '>']).to_owned()),
            );
        }
    }
    found
}

/// Everything with an `@` in it.
fn addresses_in(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| c.is_whitespace() || "<>,;:\"'()[]".contains(c))
        .filter(|word| word.contains('@'))
        .map(str::to_owned)
}

fn codes(report: &Report) -> Vec<String> {
    let block = report.source.block();
    let ids = report
        .message
        .named("message-id")
        .map(|(_, field)| field.body_span.of(block).trim().trim_matches(['<', '>']).to_owned());
    let subject = report.subject.as_deref().unwrap_or_default();
    let numbers = subject
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| (4..=9).contains(&run.len()))
        .map(str::to_owned);
    ids.chain(numbers).collect()
}

fn take_out_locals(run: Run, kept: &str) -> Vec<Run> {
    let Run::Text(text) = run else { return vec![run] };
    let mut out = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices('@') {
        let before = text.get(from..at).unwrap_or_default();
        let local = before
            .rsplit(|c: char| c.is_whitespace() || "<>,;:\"'()[]=".contains(c))
            .next()
            .unwrap_or_default();
        if local.is_empty() || local.eq_ignore_ascii_case(kept) {
            continue;
        }
        out.push(Run::Text(text.get(from..at - local.len()).unwrap_or_default().to_owned()));
        out.push(Run::Gone(texts::GONE_NAME));
        from = at;
    }
    out.push(Run::Text(text.get(from..).unwrap_or_default().to_owned()));
    out.retain(|run| *run != Run::Text(String::new()));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_before_the_at_goes_and_the_rest_stays() {
        let runs = take_out_locals(
            Run::Text("from <a.b@evil.example>, account-security-noreply@x".to_owned()),
            "account-security-noreply",
        );
        assert_eq!(
            plain(&runs, Form::Text, |_| "name"),
            "from <[name]@evil.example>, account-security-noreply@x"
        );
    }
}
