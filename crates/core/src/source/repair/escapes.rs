//! Escapes: backslashes of JSON and programming languages, entities of HTML.
//!
//! Within a block they are undone only where the plain characters are missing from all of it: a block in which
//! `&lt;` stands and no `<` was copied from the source of a page, one with both was written so by someone. Programs that
//! escape no more than they must leave one of the two brackets plain.

use super::{Mender, RepairKind, Undone, block_lines};
use crate::source::draft::Draft;

/// What an escape stands for, and how many bytes it takes.
pub(super) fn backslash(text: &str) -> Option<(String, usize)> {
    let rest = text.strip_prefix('\\')?;
    let letter = rest.chars().next()?;
    let plain = match letter {
        'n' => "\n",
        'r' if rest.starts_with("r\\n") => return Some(("\n".to_owned(), 4)),
        'r' => "\r",
        't' => "\t",
        '"' => "\"",
        '\'' => "'",
        '\\' => "\\",
        '/' => "/",
        'u' => return unicode(text),
        'x' => {
            let c = code_point(rest.get(1..3)?)?;
            return Some((c.to_string(), 4));
        }
        _ => return None,
    };
    Some((plain.to_owned(), 2))
}

/// `\u003c`, or two of them that are one character (UTF-16).
fn unicode(text: &str) -> Option<(String, usize)> {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        u16::from_str_radix(digits, 16).ok()
    };
    let first = unit(0)?;
    if let Some(c) = char::from_u32(u32::from(first)) {
        return Some((c.to_string(), 6));
    }
    let c = char::decode_utf16([first, unit(6)?]).next()?.ok()?;
    Some((c.to_string(), 12))
}

fn code_point(hex: &str) -> Option<char> {
    u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)
}

/// `\u003c` where a `<` should be: a value copied out of JSON that was unfolded otherwise.
pub(super) fn code_points(draft: &Draft) -> Option<Undone> {
    let raw = block_lines(&draft.text).any(|line| line.text.contains(['<', '>']));
    let escaped = block_lines(&draft.text)
        .any(|line| line.text.contains("\\u003c") || line.text.contains("\\u003C"));
    if raw || !escaped {
        return None;
    }
    let mut mender = Mender::new(draft);
    for line in block_lines(&draft.text) {
        for (at, _) in line.text.match_indices("\\u") {
            let Some((plain, len)) = line.text.get(at..).and_then(unicode) else { continue };
            if !plain.contains(char::is_control) {
                mender.replace(line.start + at, line.start + at + len, &plain);
            }
        }
    }
    mender.finish(RepairKind::JsonEscapes)
}

pub(super) fn html_entities(draft: &Draft) -> Option<Undone> {
    match (is_escaped(draft, '<'), is_escaped(draft, '>')) {
        (Some(opening), Some(closing)) if opening || closing => {}
        _ => return None,
    }
    let mut mender = Mender::new(draft);
    for line in block_lines(&draft.text) {
        for (at, _) in line.text.match_indices('&') {
            let Some((plain, len)) = line.text.get(at..).and_then(entity) else { continue };
            // A line end written as an entity would make a new field out of a sender's words.
            if !plain.is_control() || plain == '\t' {
                mender.replace(
                    line.start + at,
                    line.start + at + len,
                    plain.encode_utf8(&mut [0; 4]),
                );
            }
        }
    }
    mender.finish(RepairKind::HtmlEntities)
}

/// Whether a bracket is escaped all through a block, or plain; nothing where there is none, or where both ways are found.
fn is_escaped(draft: &Draft, bracket: char) -> Option<bool> {
    let plain = block_lines(&draft.text).any(|line| line.text.contains(bracket));
    let escaped = block_lines(&draft.text).any(|line| {
        let mut signs = line.text.match_indices('&');
        signs.any(|(at, _)| line.text.get(at..).and_then(entity).is_some_and(|(c, _)| c == bracket))
    });
    (plain != escaped).then_some(escaped)
}

fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|b| b == b';')?;
    let name = text.get(1..end)?;
    let plain = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let digits = name.strip_prefix('#')?;
            match digits.strip_prefix(['x', 'X']) {
                Some(hex) => code_point(hex)?,
                None => char::from_u32(digits.parse().ok()?)?,
            }
        }
    };
    Some((plain, end + 1))
}
