//! Blacks out what is nobody's business before a report leaves the page: over every sentence, so that nothing
//! slips through a place that was forgotten, and before anything is escaped, so that nothing slips through changed.

use super::secrets::Secrets;
use super::write::Form;
use crate::texts;
use countersign_core::message::FieldBody;
use countersign_core::report::Report;

/// What is blacked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "five boxes to tick, each on its own")]
pub struct Redaction {
    /// Who received it.
    pub recipients: bool,
    /// The part before every `@`, but for the sender's.
    pub names: bool,
    /// The same of the sender's own addresses: they are evidence against a forger.
    pub senders: bool,
    /// Codes, message ids.
    pub codes: bool,
    /// The subject.
    pub subject: bool,
}

impl Default for Redaction {
    fn default() -> Self {
        Self { recipients: true, names: true, senders: false, codes: true, subject: false }
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

/// The fields whose addresses are the sender's.
const SENDER_FIELDS: [&str; 4] = ["from", "sender", "reply-to", "return-path"];

/// Most addresses of the sender's that are told from other people's; an honest mail has three.
const MAX_SENDERS: usize = 20;

/// What is to be blacked out of a report's words.
#[derive(Debug, Clone)]
pub struct Redactor {
    secrets: Secrets<texts::Text>,
    locals: Locals,
}

/// Which parts before an `@` go.
#[derive(Debug, Clone)]
struct Locals {
    /// The part that is evidence and nobody's name; it never goes.
    kept: String,
    /// The sender's addresses, in small letters.
    senders: Vec<String>,
    /// Whether the sender's go.
    hide_senders: bool,
    /// Whether everybody else's go.
    hide_others: bool,
}

impl Redactor {
    /// Collects the secrets of a report.
    pub fn new(report: &Report, what: Redaction) -> Self {
        let mut secrets: Vec<(String, texts::Text)> = Vec::new();
        if what.subject {
            secrets.extend(report.subject.iter().map(|s| (s.to_string(), texts::GONE_SUBJECT)));
            secrets.extend(raw_subjects(report).map(|raw| (raw, texts::GONE_SUBJECT)));
        }
        if what.recipients {
            for address in recipients(report) {
                // A list's return address holds the recipient's: `bounce+alex=example.org@...`.
                let within = address.contains('@').then(|| address.replacen('@', "=", 1));
                secrets.extend(within.map(|within| (within, texts::GONE_RECIPIENT)));
                secrets.push((address, texts::GONE_RECIPIENT));
            }
            secrets.extend(names(report).map(|name| (name, texts::GONE_RECIPIENT)));
        }
        if what.codes {
            let codes = codes(report);
            // What was encoded is quoted as it was encoded, and anybody can decode it.
            let encoded = raw_subjects(report).filter(|raw| raw.contains("=?"));
            secrets.extend(encoded.map(|raw| (raw, texts::GONE_CODE)));
            secrets.extend(codes.into_iter().map(|code| (code, texts::GONE_CODE)));
        }
        secrets.retain(|(secret, _)| secret.trim().len() > 2);
        let secrets = Secrets::new(secrets.iter().map(|(secret, kind)| (secret.as_str(), *kind)));
        let locals = Locals {
            kept: kept_local(report),
            senders: senders(report),
            hide_senders: what.senders,
            hide_others: what.names,
        };
        Self { secrets, locals }
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
        runs.into_iter().flat_map(|run| self.locals.take_out(run)).collect()
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

/// The names of the recipients, of two words at least: one alone could be any word of the report. Also as they were encoded.
fn names(report: &Report) -> impl Iterator<Item = String> {
    let block = report.source.block();
    let fields = report.message.fields.iter();
    let recipients = fields.filter(|field| RECIPIENT_FIELDS.contains(&&*field.key));
    let mailboxes = recipients.flat_map(|field| match &field.body {
        FieldBody::Addresses(read) => read.mailboxes.as_slice(),
        FieldBody::Received(_)
        | FieldBody::AuthenticationResults(_)
        | FieldBody::ArcAuthenticationResults(_)
        | FieldBody::ArcMessageSignature(_)
        | FieldBody::ArcSeal(_)
        | FieldBody::DkimSignature(_)
        | FieldBody::ReceivedSpf(_)
        | FieldBody::Date(_)
        | FieldBody::Text(_)
        | FieldBody::Other => &[],
    });
    mailboxes.flat_map(move |mailbox| {
        let raw = mailbox.name_span.map(|span| one_spaced(span.of(block)));
        let raw = raw.filter(|raw| raw.contains("=?"));
        let name = mailbox.display_name.as_deref().map(one_spaced);
        raw.into_iter().chain(name.filter(|name| name.contains(' ')))
    })
}

/// The subjects as they stand in the mail, on one line, as quotations have them.
fn raw_subjects(report: &Report) -> impl Iterator<Item = String> {
    let block = report.source.block();
    report.message.named("subject").map(|(_, field)| one_spaced(field.body_span.of(block)))
}

fn one_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sender's own addresses. One that holds a recipient's name is the recipient's as much.
fn senders(report: &Report) -> Vec<String> {
    let recipients = recipients(report);
    let mut found = Vec::new();
    for field in report.message.fields.iter().filter(|field| SENDER_FIELDS.contains(&&*field.key)) {
        let FieldBody::Addresses(read) = &field.body else { continue };
        for address in read.mailboxes.iter().filter_map(|mailbox| mailbox.address.as_ref()) {
            let local = address.local.to_ascii_lowercase();
            let tells = recipients.iter().any(|recipient| {
                let name = recipient.split('@').next().unwrap_or_default().to_ascii_lowercase();
                name.len() > 2 && local.contains(&name)
            });
            if found.len() < MAX_SENDERS && !tells {
                found.push(format!("{local}@{}", address.domain));
            }
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

impl Locals {
    /// Takes the parts before an `@` out that are to go.
    fn take_out(&self, run: Run) -> Vec<Run> {
        let Run::Text(text) = run else { return vec![run] };
        let mut out = Vec::new();
        let mut from = 0;
        for (at, _) in text.match_indices('@') {
            let (before, behind) = text.split_at(at);
            let local = before.rsplit(is_edge).next().unwrap_or_default();
            let domain = behind.trim_start_matches('@').split(is_edge).next().unwrap_or_default();
            if local.is_empty() || !self.goes(local, domain) {
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

    fn goes(&self, local: &str, domain: &str) -> bool {
        if local.eq_ignore_ascii_case(&self.kept) {
            return false;
        }
        let domain = domain.trim_end_matches('.');
        let address = format!("{local}@{domain}").to_ascii_lowercase();
        if self.senders.contains(&address) { self.hide_senders } else { self.hide_others }
    }
}

/// What an address ends at, in a sentence and in a header field.
fn is_edge(c: char) -> bool {
    c.is_whitespace() || "<>,;:\"'()[]=\u{201c}\u{201d}".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken_out(text: &str, hide_senders: bool) -> String {
        let locals = Locals {
            kept: "account-security-noreply".to_owned(),
            senders: vec!["a.b@evil.example".to_owned()],
            hide_senders,
            hide_others: true,
        };
        plain(&locals.take_out(Run::Text(text.to_owned())), Form::Text, |_| "name")
    }

    #[test]
    fn the_part_before_the_at_goes_and_the_rest_stays() {
        assert_eq!(
            taken_out("from <c@evil.example>, account-security-noreply@x", false),
            "from <[name]@evil.example>, account-security-noreply@x"
        );
    }

    #[test]
    fn the_senders_own_stays_unless_it_is_to_go() {
        assert_eq!(taken_out("From A.b@evil.example.", false), "From A.b@evil.example.");
        assert_eq!(taken_out("From A.b@evil.example.", true), "From [name]@evil.example.");
        assert_eq!(taken_out("a.b@evil.example.org", false), "[name]@evil.example.org");
    }
}
