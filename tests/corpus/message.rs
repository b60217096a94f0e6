//! What the message stage makes of real mail, where a collection of it lies beside the repository.
//!
//! The collection is other people's mail and no part of the project: without it the test says so and passes.

use std::fs;
use std::path::Path;

use countersign_core::message::violation::ViolationKind;
use countersign_core::message::{FieldBody, Message};
use countersign_core::source::Source;

/// The header block as it stands in the file: the repair of pastes is not measured here.
fn block(path: &Path) -> String {
    let text = String::from_utf8_lossy(&fs::read(path).unwrap()).replace("\r\n", "\n");
    text.split("\n\n").next().unwrap_or_default().to_owned()
}

#[test]
fn real_mail_is_read() {
    let Some(corpus) = kit::corpus() else { return };
    for folder in ["phish", "genuine-msa", "genuine-other"] {
        let paths = kit::files(&corpus.join(folder), &["eml", "txt"]);
        let mut seen = Seen::default();
        for path in &paths {
            seen.look(path);
        }
        seen.shorten();
        println!("{folder}: {} files, {seen:#?}", paths.len());
        // None of these is a matter of taste: a field that a service wrote is whole and says something.
        assert!(seen.malformed.is_empty(), "{:?}", seen.malformed);
        assert!(seen.empty.is_empty(), "{:?}", seen.empty);
    }
}

#[derive(Debug, Default)]
struct Seen {
    fields: usize,
    odd_fields: Vec<String>,
    results: usize,
    encoded: usize,
    empty: Vec<String>,
    malformed: Vec<String>,
    other: std::collections::BTreeMap<String, usize>,
    received: usize,
    no_by: Vec<String>,
    no_date: Vec<String>,
    no_address: Vec<String>,
    received_odd: Vec<String>,
    dates: usize,
    bad_dates: Vec<String>,
    from: usize,
    from_odd: std::collections::BTreeMap<String, Vec<String>>,
    spf: usize,
    spf_no_ip: Vec<String>,
}

impl Seen {
    /// A few samples of each oddity are enough to read.
    fn shorten(&mut self) {
        for list in [
            &mut self.odd_fields,
            &mut self.no_by,
            &mut self.no_date,
            &mut self.no_address,
            &mut self.received_odd,
            &mut self.bad_dates,
            &mut self.spf_no_ip,
        ]
        .into_iter()
        .chain(self.from_odd.values_mut())
        {
            let count = list.len();
            list.truncate(5);
            if count > 5 {
                list.push(format!("... {count} in all"));
            }
        }
    }

    fn look(&mut self, path: &Path) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = block(path);
        let source = Source::read(&text);
        let message = Message::parse(&source);
        for violation in &message.violations {
            self.odd_fields.push(format!("{name}: {:.60?}", violation.span.of(source.block())));
        }
        for field in &message.fields {
            self.fields += 1;
            let body = field.body_span.of(source.block());
            let short = || format!("{name}: {body:.300?}");
            for violation in &field.violations {
                if violation.kind != ViolationKind::InvisibleCharacter {
                    self.odd_fields.push(format!("{name} {} {:?}", field.key, violation.kind));
                }
            }
            match &field.body {
                FieldBody::AuthenticationResults(results) => {
                    self.results += 1;
                    self.encoded += usize::from(results.encoded);
                    if results.malformed {
                        self.malformed.push(short());
                    }
                    if results.results.is_empty() {
                        self.empty.push(short());
                    }
                    for result in &results.results {
                        *self
                            .other
                            .entry(format!("{}={}", result.method, result.result))
                            .or_default() += 1;
                    }
                    for violation in &results.violations {
                        if matches!(
                            violation.kind,
                            ViolationKind::BadValue | ViolationKind::BareToken
                        ) {
                            let words = violation.span.of(source.block());
                            let key = format!("{:?} {words:.80?}", violation.kind);
                            *self.other.entry(key).or_default() += 1;
                        }
                    }
                }
                FieldBody::Received(received) => {
                    self.received += 1;
                    if received.by.is_none() {
                        self.no_by.push(short());
                    }
                    if received.at.is_none() {
                        self.no_date.push(short());
                    }
                    if received.from.as_ref().is_some_and(|from| from.address.is_none()) {
                        self.no_address.push(short());
                    }
                    for violation in &received.violations {
                        if violation.kind != ViolationKind::UnreadableDate {
                            self.received_odd.push(format!("{:?} {}", violation.kind, short()));
                        }
                    }
                }
                FieldBody::Date(date) => {
                    self.dates += 1;
                    if date.at.is_none() {
                        self.bad_dates.push(short());
                    }
                }
                FieldBody::ReceivedSpf(spf) => {
                    self.spf += 1;
                    if spf.client_ip.is_none() {
                        self.spf_no_ip.push(short());
                    }
                }
                FieldBody::Addresses(addresses) if &*field.key == "from" => {
                    self.from += 1;
                    for violation in &addresses.violations {
                        let list =
                            self.from_odd.entry(format!("{:?}", violation.kind)).or_default();
                        list.push(format!("{body:.120?}"));
                    }
                }
                FieldBody::ArcAuthenticationResults(_)
                | FieldBody::ArcMessageSignature(_)
                | FieldBody::ArcSeal(_)
                | FieldBody::DkimSignature(_)
                | FieldBody::Addresses(_)
                | FieldBody::Text(_)
                | FieldBody::Other => {}
            }
        }
    }
}
