//! Addresses that a program made links of, and addresses that somebody wrote so that none can be made of them:
//! `a@example.com<mailto:a@example.com>`, `[a@example.com](mailto:a@example.com)`, `[a@example.com|mailto:a@example.com]`,
//! `example[.]com`.
//!
//! Unlike the other kinds of damage these are undone wherever they stand, because nobody gains a name by it: a link is
//! undone only where it shows the very address it leads to, and a dot in brackets is a dot of the same name (no name
//! with brackets in it can be looked up, so no receiver ever confirmed one).
//!
//! Not supported: both in a paste where no field that names servers or mailboxes shows them; links whose two halves differ (they are the sender's own doing), and a link broken over two lines.

use super::{Mender, RepairKind, Undone, block_lines};
use crate::source::draft::{Draft, Line};
use crate::source::field_name::{is_addressed, is_trace, split};

/// The lines of fields that name servers, mailboxes and messages: one of them has to show the damage. What a filter
/// quotes in a field of its own (`[name[at]example.com]`) is as it wrote it.
fn lines_with_names(draft: &Draft) -> impl Iterator<Item = Line<'_>> {
    let mut within = false;
    block_lines(&draft.text).filter(move |line| {
        if !line.is_folded() {
            within = split(line.text).is_some_and(|(name, _)| is_trace(name) || is_addressed(name));
        }
        within
    })
}

pub(super) fn address_links(draft: &Draft) -> Option<Undone> {
    let links = |line: &Line<'_>| {
        line.text.match_indices(':').any(|(colon, _)| link(line.text, 0, colon).is_some())
    };
    if !lines_with_names(draft).any(|line| links(&line)) {
        return None;
    }
    let mut mender = Mender::new(draft);
    for line in block_lines(&draft.text) {
        let mut done = 0;
        let has_angles = line.text.contains('<');
        // What a link leads to holds no colon, so no word of the line is looked at twice.
        for (colon, _) in line.text.match_indices(':') {
            let Some(link) = link(line.text, done, colon) else { continue };
            let (open, close) =
                if link.angle && !(link.markdown && has_angles) { ("<", ">") } else { ("", "") };
            mender.replace(line.start + link.from, line.start + link.shown, open);
            mender.editor.keep_to(line.start + link.shown_end);
            mender.editor.replace_to(line.start + link.to, close);
            done = link.to;
        }
    }
    mender.finish(RepairKind::AddressLinks)
}

/// Where a link stands in its line, and what of it is kept.
struct Link {
    from: usize,
    shown: usize,
    shown_end: usize,
    to: usize,
    /// Whether it stands in the place of angle brackets; one of Markdown's only where the line has no others.
    angle: bool,
    markdown: bool,
}

/// The link whose scheme ends with a colon.
fn link(line: &str, done: usize, colon: usize) -> Option<Link> {
    let scheme = line.get(done..colon)?;
    let rest = line.get(colon + 1..)?;
    let (name, start, mailbox) = if scheme.ends_with("mailto") {
        ("mailto", colon + 1, true)
    } else {
        let name = ["https", "http"].into_iter().find(|name| scheme.ends_with(name))?;
        (name, colon + 3, false)
    };
    let rest = if mailbox { rest } else { rest.strip_prefix("//")? };
    let target = rest.get(..rest.find(|c| !is_of_address(c)).unwrap_or(rest.len()))?;
    undone(line, (done, colon - name.len(), start + target.len()), target, mailbox)
}

/// The link, if it shows what it leads to. `at` is where its scheme begins, `end` where its target ends.
fn undone(
    line: &str,
    (done, at, end): (usize, usize, usize),
    target: &str,
    mailbox: bool,
) -> Option<Link> {
    let address = if mailbox { target } else { target.strip_suffix('/').unwrap_or(target) };
    let named = address.contains('.') && !address.contains('/') && address.contains('@') == mailbox;
    if !named {
        return None;
    }
    let length = address.len();
    let before = line.get(done..at)?;
    let behind = line.get(end..)?;
    // `<mailto:a@example.com|a@example.com>`, as chat programs keep it.
    if before.ends_with('<')
        && let Some(shown) = behind.strip_prefix('|')
        && shown.strip_prefix(address).is_some_and(|rest| rest.starts_with('>'))
    {
        let (shown, shown_end) = (end + 1, end + 1 + length);
        return Some(Link {
            from: at - 1,
            shown,
            shown_end,
            to: shown_end + 1,
            angle: false,
            markdown: false,
        });
    }
    // `a@example.com<mailto:a@example.com>`, as mail programs turn a link into plain text.
    if let Some(shown) = before.strip_suffix('<')
        && behind.starts_with('>')
        && is_whole(shown, address)
    {
        let from = at - 1;
        return Some(Link {
            from,
            shown: from,
            shown_end: from,
            to: end + 1,
            angle: false,
            markdown: false,
        });
    }
    // `[a@example.com](mailto:a@example.com)`, as Markdown writes it; `[a@example.com|mailto:a@example.com]`, as ticket
    // systems do.
    let shown = [("](", ')'), ("|", ']')].into_iter().find_map(|(between, close)| {
        before.strip_suffix(between).filter(|_| behind.starts_with(close))
    });
    if let Some(shown) = shown
        && let Some(above) = shown.strip_suffix(address).and_then(|rest| rest.strip_suffix('['))
    {
        let shown_end = done + shown.len();
        let shown = shown_end - length;
        let angle = mailbox && follows_a_name(above) && ends(behind);
        return Some(Link {
            from: shown - 1,
            shown,
            shown_end,
            to: end + 1,
            angle,
            markdown: true,
        });
    }
    // `Name [mailto:a@example.com]`, as old mail programs write what stood in angle brackets.
    (mailbox && before.ends_with('[') && behind.starts_with(']')).then(|| Link {
        from: at - 1,
        shown: end - length,
        shown_end: end,
        to: end + 1,
        angle: true,
        markdown: false,
    })
}

/// Whether a mailbox ends behind the mark that closes a link.
fn ends(behind: &str) -> bool {
    let rest = behind.get(1..).unwrap_or_default().trim_start();
    rest.is_empty() || rest.starts_with(',')
}

/// Whether a name stands before an address, so that the address stood in angle brackets: on the same line, or on the
/// one above a folded line.
fn follows_a_name(above: &str) -> bool {
    let name = above.trim_end();
    name.len() < above.len() && !name.ends_with([':', ',', ';'])
}

/// Whether some text ends with an address that does not begin earlier.
fn is_whole(text: &str, address: &str) -> bool {
    let goes_on = |c: char| c.is_ascii_alphanumeric() || "@.-_+%".contains(c);
    text.strip_suffix(address).is_some_and(|rest| !rest.ends_with(goes_on))
}

fn is_of_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || "@.-_+=/!#$%&'*?^`{}~".contains(c)
}

/// What stands in square brackets for a character that would make a link.
const BRACKETED: [(&str, &str); 4] = [("[.]", "."), ("[@]", "@"), ("[dot]", "."), ("[at]", "@")];

pub(super) fn defanged(draft: &Draft) -> Option<Undone> {
    let written =
        |line: &Line<'_>| line.text.match_indices('[').any(|(at, _)| bracketed(line, at).is_some());
    if !lines_with_names(draft).any(|line| written(&line)) {
        return None;
    }
    let mut mender = Mender::new(draft);
    for line in block_lines(&draft.text) {
        for (at, _) in line.text.match_indices('[') {
            if let Some((written, plain)) = bracketed(&line, at) {
                mender.replace(line.start + at, line.start + at + written.len(), plain);
            }
        }
    }
    mender.finish(RepairKind::Defanged)
}

fn bracketed(line: &Line<'_>, at: usize) -> Option<(&'static str, &'static str)> {
    let (before, rest) = line.text.split_at_checked(at)?;
    let (written, plain) = *BRACKETED.iter().find(|(written, _)| {
        rest.get(..written.len()).is_some_and(|start| start.eq_ignore_ascii_case(written))
    })?;
    let behind = rest.get(written.len()..)?;
    let joins = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    // A signer is named by its domain alone: `header.i=@example.com`.
    let alone = plain == "@" && before.ends_with("header.i=");
    ((alone || before.ends_with(joins)) && behind.starts_with(joins)).then_some((written, plain))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    fn after(undo: super::super::Undo, text: &str) -> String {
        let draft = Draft::verbatim(text);
        undo(&draft).map_or_else(|| text.to_owned(), |undone| undone.draft.text)
    }

    #[test]
    fn a_link_that_shows_its_address_is_that_address() {
        for (pasted, read) in [
            ("From: A <a@b.com<mailto:a@b.com>>", "From: A <a@b.com>"),
            ("From: A <[a@b.com](mailto:a@b.com)>", "From: A <a@b.com>"),
            ("From: A [a@b.com](mailto:a@b.com)", "From: A <a@b.com>"),
            ("From: A <[a@b.com|mailto:a@b.com]>", "From: A <a@b.com>"),
            ("From: A [a@b.com|mailto:a@b.com]", "From: A <a@b.com>"),
            ("To: [a@b.com|mailto:a@b.com]", "To: a@b.com"),
            ("Received: by [mx.b.com|http://mx.b.com/] with; x", "Received: by mx.b.com with; x"),
            ("Received-SPF: pass from=a@b.com<mailto:a@b.com>", "Received-SPF: pass from=a@b.com"),
            ("From: A <<mailto:a@b.com|a@b.com>>", "From: A <a@b.com>"),
            ("Received: by mx.b.com<http://mx.b.com> with; x", "Received: by mx.b.com with; x"),
            ("Received: by [mx.b.com](http://mx.b.com/); x", "Received: by mx.b.com; x"),
            ("From: A [mailto:a@b.com]", "From: A <a@b.com>"),
            ("To: a@b.com<mailto:a@b.com>, c@d.com<mailto:c@d.com>", "To: a@b.com, c@d.com"),
        ] {
            assert_eq!(after(address_links, pasted), read);
        }
    }

    #[test]
    fn a_link_that_shows_something_else_is_left() {
        for text in [
            "From: A <a@b.com<mailto:a@evil.com>>",
            "From: A <xa@b.com<mailto:a@b.com>>",
            "From: A <[a@b.com](mailto:a@b.com.evil.com)>",
            "From: A <[a@b.com|mailto:a@evil.com]>",
            "From: A <[xa@b.com|mailto:a@b.com]>",
            "From: A <<mailto:a@evil.com|a@b.com>>",
            "From: A <<mailto:a@b.com|a@b.com.evil.com>>",
            "List-Unsubscribe: <mailto:leave@b.com?subject=x>, <https://b.com/leave>",
            "List-Unsubscribe: <mailto:leave@b.com>",
            "Subject: mailto:mailto:http://https://",
        ] {
            assert_eq!(after(address_links, text), text);
        }
    }

    #[test]
    fn a_dot_in_brackets_is_a_dot() {
        let pasted = "From: A <a[@]account[.]b[DOT]com>\nReceived: from 192[.]0[.]2[.]1 by [192.0.2.7] [.] x\nX-A: header.i=[@]b.com [@]c";
        let read = "From: A <a@account.b.com>\nReceived: from 192.0.2.1 by [192.0.2.7] [.] x\nX-A: header.i=@b.com [@]c";
        assert_eq!(after(defanged, pasted), read);
    }
}
