//! Results that a Postfix with `OpenDKIM` and `OpenDMARC` writes *below* its own `Received`: they insert their lines at the top
//! of the message before Postfix adds its own.
//!
//! What stands there could be the sender's, but for one thing: `DKIM-Filter` and `DMARC-Filter` name the queue id of this
//! very delivery, which the server makes up when the mail arrives and nobody else knows. Everything down to the last of
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

/// Shorter ids could be guessed.
const SHORTEST_ID: usize = 8;

/// Fields that may stand among the server's own there.
const OWN: [&str; 4] = ["dkim-filter", "dmarc-filter", "authentication-results", "received-spf"];

impl MilterRun {
    /// Finds the run below a hand-over, if a mark with its queue id stands there.
    pub(super) fn find(source: &Source, message: &Message, hand_over: &HandOver) -> Option<Self> {
        let FieldBody::Received(hop) = &message.field(hand_over.field)?.body else { return None };
        let id = hop.id.as_deref().filter(|id| id.len() >= SHORTEST_ID)?;
        let below = message.fields.iter().enumerate().skip(hand_over.field.0 + 1);
        below
            .take_while(|(_, field)| OWN.contains(&&*field.key))
            .filter(|(_, field)| {
                let names_id = || {
                    let text = field.body_span.of(source.block());
                    text.split_ascii_whitespace().any(|word| word == id)
                };
                field.key.ends_with("-filter") && names_id()
            })
            .last()
            .map(|(index, field)| Self {
                last_mark: FieldIndex(index),
                results_follow: &*field.key == "dkim-filter",
            })
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
