//! The order in which the fields stand: each server writes above what it was given (RFC 5321 section 4.4), so that the author's own
//! lines stand below all others. A program that sorts the fields, or turns them round, takes away what tells whose they are.
//!
//! Not supported: fields that were turned round where the sender dates his own steps later than the mail arrived, and shows his
//! name and subject below everything else. No program is known that copies fields in that order.

use super::boundary::TrustBoundary;
use crate::message::{FieldIndex, Message};

/// Fields that only a mail's author writes, and every author does.
const AUTHORS: [&str; 6] =
    ["from", "subject", "date", "message-id", "mime-version", "content-type"];

/// Fields that a program shows to everybody. One that shows all of them on request puts these on top.
const SHOWN: [&str; 9] =
    ["from", "sender", "reply-to", "subject", "date", "to", "cc", "bcc", "message-id"];

/// The last of the author's fields above the boundary, where they show that something put the fields in another order: by name or kind,
/// or from the last to the first. Results above such a field may be the author's too; and where the order was turned round, so may
/// the boundary be. Those that a program shows on top of all others tell no such thing.
pub(super) fn last_of_the_author_above(
    message: &Message,
    boundary: &TrustBoundary,
) -> Option<FieldIndex> {
    let hand_over = boundary.hand_over.as_ref()?;
    let above = message.fields.get(..hand_over.field.0)?;
    let shown = above.iter().take_while(|field| SHOWN.contains(&&*field.key)).count();
    let on_top = if is_turned_round(message) { 0 } else { shown };
    let last = above.iter().rposition(|field| AUTHORS.contains(&&*field.key))?;
    (last >= on_top).then_some(FieldIndex(last))
}

/// Whether the first step is older than the last.
fn is_turned_round(message: &Message) -> bool {
    let mut times = message.fields.iter().filter_map(|field| Some(field.received()?.at?.unix));
    let first = times.next();
    first.zip(times.next_back()).is_some_and(|(first, last)| first < last)
}
