//! Angle brackets around addresses that were lost: `From: Some Name name@example.com` (RFC 5322 section 3.4).
//!
//! Undone only where no angle bracket is left in the whole block, and only in a line that has exactly one reading: words,
//! then one address that ends it. A receiving service that read such a sender line as it stands found no address in it, and
//! confirmed none; what it did confirm is held against the address as for any other mail.
//!
//! Where a sender or recipient line shows that they were lost, the fields that are a single token in angle brackets and nothing
//! else (RFC 5322 sections 3.6.4 and 3.6.7) get them back as well: `Message-ID` is signed by nearly everybody.
//!
//! Not supported: several addresses on a line, folded lines, addresses within other fields (`Received`), and addresses that were
//! taken out together with their brackets.

use super::{Mender, RepairKind, Undone, block_lines};
use crate::source::draft::{Draft, Line};
use crate::source::field_name::split;

/// Fields that hold a name and an address.
const FIELDS: [&str; 5] = ["from", "sender", "reply-to", "to", "cc"];

/// Fields whose whole value stands in angle brackets.
const BRACKETED: [&str; 2] = ["message-id", "return-path"];

pub(super) fn undo(draft: &Draft) -> Option<Undone> {
    if block_lines(&draft.text).any(|line| line.text.contains(['<', '>'])) {
        return None;
    }
    // A sender line that has no one reading stays as it is, and with it the others: what was lost there is told by there being
    // no bracket at all (`trust::lost_address`).
    let is_unreadable = |line: Line<'_>| {
        split(line.text).is_some_and(|(name, value)| {
            name.eq_ignore_ascii_case("from") && !is_address(value.trim())
        }) && address(&line).is_none()
    };
    if block_lines(&draft.text).any(is_unreadable) {
        return None;
    }
    // Without a line of words and an address nothing shows that there were any: some programs write none.
    if !block_lines(&draft.text).any(|line| address(&line).is_some()) {
        return None;
    }
    let mut mender = Mender::new(draft);
    let mut lines = block_lines(&draft.text).peekable();
    while let Some(line) = lines.next() {
        let folded = lines.peek().is_some_and(Line::is_folded);
        let found = address(&line).or_else(|| bracketed(&line));
        let Some((from, to)) = found.filter(|_| !folded) else { continue };
        mender.replace(from, from, "<");
        mender.editor.keep_to(to);
        mender.editor.replace_to(to, ">");
    }
    mender.finish(RepairKind::LostBrackets)
}

/// Where the one address of a line stands, if words and that address are all it holds.
fn address(line: &Line<'_>) -> Option<(usize, usize)> {
    let (name, value) = split(line.text)?;
    if line.is_folded() || !FIELDS.iter().any(|field| name.eq_ignore_ascii_case(field)) {
        return None;
    }
    let value = value.trim();
    let (words, address) = value.rsplit_once([' ', '\t'])?;
    let words = words.trim();
    let quoted = words.len() > 1 && words.starts_with('"') && words.ends_with('"');
    let inside = if quoted { words.get(1..words.len() - 1)? } else { words };
    let is_plain = !inside.contains(['@', ',', ';', ':', '(', ')', '[', ']', '\\', '"']);
    if !is_plain || !is_address(address) {
        return None;
    }
    let to = line.start + line.text.trim_end().len();
    Some((to - address.len(), to))
}

/// Where the one token stands that is the whole value of a field that is written in angle brackets.
fn bracketed(line: &Line<'_>) -> Option<(usize, usize)> {
    let (name, value) = split(line.text)?;
    let value = value.trim();
    let is_token = value.contains('@') && !value.contains([' ', '\t']);
    let is_one = BRACKETED.iter().any(|field| name.eq_ignore_ascii_case(field)) && is_token;
    let to = line.start + line.text.trim_end().len();
    is_one.then_some((to - value.len(), to))
}

/// A plain mailbox at a plain domain.
fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_local = |c: char| c.is_ascii_alphanumeric() || "._+-=".contains(c);
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    !local.is_empty()
        && local.chars().all(is_local)
        && domain.contains('.')
        && domain.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn undone(text: &str) -> Option<String> {
        undo(&Draft::verbatim(text)).map(|undone| undone.draft.text)
    }

    #[test]
    fn a_line_with_one_reading_gets_its_brackets_back() {
        let text = "Received: by a.example\nFrom: Some Name name@example.com\nTo: me@example.org\n";
        let mended = undone(text).unwrap();
        assert!(
            mended.contains("From: Some Name <name@example.com>\nTo: me@example.org"),
            "{mended}"
        );
        let text = "Return-Path: b@example.com\nFrom: A a@example.com\nMessage-ID: 1.2@[a]\n";
        let mended = undone(text).unwrap();
        assert!(mended.starts_with("Return-Path: <b@example.com>\n"), "{mended}");
        assert!(mended.ends_with("Message-ID: <1.2@[a]>\n"), "{mended}");
        let quoted = undone("From: \"Name, Some\" name@example.com\n");
        assert_eq!(quoted, None, "a comma may part two senders");
        let quoted = undone("From: \"Some Name\" name@example.com\n").unwrap();
        assert!(quoted.contains("\"Some Name\" <name@example.com>"), "{quoted}");
    }

    #[test]
    fn nothing_is_guessed() {
        for text in [
            "From: Some Name name@example.com\nMessage-ID: <a@b>\n",
            "From: a@example.com b@example.net\n",
            // One sender line that cannot be read keeps the others from hiding that something was lost.
            "From: Doe, Jane j@example.com\nTo: Me me@example.net\n",
            "From: name@example.com\n",
            "From: name@example.com\nMessage-ID: 1@example.com\n",
            "From: Some Name name@example.com\n more\n",
            "From: Some Name name@example\n",
            "From: Some Name name@example.com (comment)\n",
            "Subject: write to name@example.com\n",
        ] {
            assert_eq!(undone(text), None, "{text}");
        }
    }
}
