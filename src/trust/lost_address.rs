//! Whether the sender's address was lost, or written otherwise, before the text was pasted.
//!
//! Not supported: saying what the address was. A guess would be a name that nobody attested.

use crate::message::Message;

/// Words that stand in the place of an address which somebody, or a web page, took out; and the way in which list
/// archives write the sign in its middle.
const PLACEHOLDERS: [&str; 7] =
    ["[email", "redacted", "removed", "[address", "***", "xxxx", " at "];

/// Whether the one sender line lost its address on the way: a page took `<...>` for markup and left it out everywhere,
/// angle brackets were taken out everywhere, or the address was blanked out.
pub(super) fn address_lost(block: &str, message: &Message) -> bool {
    let mut lines = message.named("from");
    let (Some((_, field)), None) = (lines.next(), lines.next()) else { return false };
    let text = field.body_span.of(block).to_ascii_lowercase();
    // Every whole block holds one: in `Message-ID`, in `Return-Path`, or behind `for`.
    let without_brackets = !block.contains('<');
    match text.matches('@').count() {
        0 => without_brackets || PLACEHOLDERS.iter().any(|words| text.contains(words)),
        1 => without_brackets && text.trim().contains(' '),
        _ => false,
    }
}
