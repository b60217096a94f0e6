//! Results that a Postfix with `OpenDKIM` and `OpenDMARC` writes *below* its own `Received`: they insert their lines at the top
//! of the message before Postfix adds its own.
//!
//! What stands there could be the sender's, but for one thing: `DKIM-Filter` and `DMARC-Filter` name the queue id of this
//! very delivery, which Postfix makes up when the mail arrives and nobody else knows. Everything down to the last of
//! them is the server's. One more field may follow the last `DKIM-Filter`, which `OpenDKIM` writes after its results; only its
//! place speaks for that one.
//!
//! Not supported: other milters, which leave no such mark.

use super::hand_over::HandOver;
use crate::message::{FieldBody, FieldIndex, Message};
use crate::source::Source;

/// The server's own fields below its `Received`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MilterRun {
    /// The last field that names the queue id.
    last_mark: FieldIndex,
    /// Whether that mark is `OpenDKIM`'s, so that its results follow.
    results_follow: bool,
}

/// Shorter ids could be guessed. Those of other servers follow each other, or tell the time and no more.
const SHORTEST_ID: usize = 8;

/// Fields that may stand among the server's own there.
const OWN: [&str; 4] = ["dkim-filter", "dmarc-filter", "authentication-results", "received-spf"];

impl MilterRun {
    /// Finds the run below a hand-over, if a mark with its queue id stands there.
    pub(super) fn find(source: &Source, message: &Message, hand_over: &HandOver) -> Option<Self> {
        let field = message.field(hand_over.field)?;
        let FieldBody::Received(hop) = &field.body else { return None };
        let id = hop.id.as_deref().filter(|id| id.len() >= SHORTEST_ID)?;
        let host = hop.by.as_deref()?;
        if !is_of_postfix(field.body_span.of(source.block()), host) {
            return None;
        }
        let below = message.fields.iter().enumerate().skip(hand_over.field.0 + 1);
        let run = below.take_while(|(_, field)| OWN.contains(&&*field.key));
        // A program writes one line at the top of the message. Any further one may be a guess at the id.
        let marks = PROGRAMS.iter().filter_map(|(program, key)| {
            let (index, mark) = run.clone().find(|(_, field)| &*field.key == *key)?;
            is_mark(mark.body_span.of(source.block()), program, host, id)
                .then_some((FieldIndex(index), *key))
        });
        let (last_mark, key) = marks.max()?;
        Some(Self { last_mark, results_follow: key == "dkim-filter" })
    }

    /// Whether a field stands between marks, where only the server can have written it.
    pub(super) fn encloses(self, index: FieldIndex) -> bool {
        index < self.last_mark
    }

    /// Whether a field is the one behind the last mark: the server's by its place alone.
    pub(super) fn is_followed_by(self, index: FieldIndex) -> bool {
        self.results_follow && index.0 == self.last_mark.0 + 1
    }
}

/// The programs and the names of their lines: `OpenDKIM Filter v2.11.0 mx.example.org 4f8Kx21xWQz1q`.
const PROGRAMS: [(&str, &str); 2] = [("OpenDKIM", "dkim-filter"), ("OpenDMARC", "dmarc-filter")];

/// Whether that program wrote the line on this server for this delivery.
fn is_mark(body: &str, program: &str, host: &str, id: &str) -> bool {
    let mut words = body.split_ascii_whitespace();
    let begins = words.next() == Some(program) && words.next() == Some("Filter");
    begins
        && words.next().is_some_and(|version| version.starts_with('v'))
        && words.next().is_some_and(|word| word.eq_ignore_ascii_case(host))
        && words.next() == Some(id)
        && words.next().is_none()
}

/// Whether a `Received` says that Postfix wrote it, which makes up its queue ids from more than the time: `by mx.example.org (Postfix)`.
fn is_of_postfix(body: &str, host: &str) -> bool {
    let mut words = body.split_ascii_whitespace();
    while words.any(|word| word.eq_ignore_ascii_case("by")) {
        if words.next().is_some_and(|word| word.eq_ignore_ascii_case(host)) {
            return words.next().is_some_and(|word| word.starts_with("(Postfix"));
        }
    }
    false
}
