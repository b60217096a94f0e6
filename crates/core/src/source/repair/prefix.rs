//! What stands before every line: quotation marks, indentation, numbers, list bullets.
//!
//! Each is undone only if the first line of the paste shows it and no field line of the block lacks it. So a
//! line `> Authentication-Results:` among a sender's fields stays as it is.

use super::{Mender, RepairKind, Undone, is_field};
use crate::source::draft::{Draft, Line, lines};

/// What to do with one line.
enum Act {
    /// Take off that many bytes.
    Strip(usize),
    /// Leave it.
    Keep,
    /// It is the rest of the line above: fold it.
    Fold,
    /// The block ends above it.
    Stop,
    /// The damage is not everywhere: undo nothing.
    Refuse,
}

/// Asks `act` about each line; the second argument is the next line that is not empty.
fn each_line(
    draft: &Draft,
    kind: RepairKind,
    mut act: impl FnMut(&Line<'_>, Option<&Line<'_>>) -> Act,
) -> Option<Undone> {
    let mut mender = Mender::new(draft);
    let mut after = lines(&draft.text).filter(|line| !line.text.is_empty()).peekable();
    for line in lines(&draft.text) {
        while after.next_if(|next| next.start <= line.start).is_some() {}
        match act(&line, after.peek()) {
            Act::Strip(0) | Act::Keep => {}
            Act::Strip(bytes) => mender.drop(line.start, line.start + bytes),
            Act::Fold => mender.replace(line.start, line.start, " "),
            Act::Stop => {
                if !line.text.is_empty() {
                    mender.replace(line.start, line.start, "\n");
                }
                break;
            }
            Act::Refuse => return None,
        }
    }
    mender.finish(kind)
}

/// The line without any of the prefixes of this file, to see whether a field may hide behind them.
pub(super) fn bare(line: &str) -> &str {
    line.trim_start_matches([' ', '\t', '>', '|', '-', '*', '•', '·', '+', '"', '\''])
        .trim_start_matches(|c: char| c.is_ascii_digit())
        .trim_start_matches(['.', ')', ':', ']', ' ', '\t'])
}

pub(super) fn quotes(draft: &Draft) -> Option<Undone> {
    let first = first_line(draft)?;
    let mark = first.chars().next().filter(|c| matches!(c, '>' | '|'))?;
    let (depth, rest) = quoted(first, mark, usize::MAX);
    let spaced = rest.starts_with(' ');
    is_field(rest.trim_start()).then_some(())?;
    each_line(draft, RepairKind::QuotePrefix, |line, next| {
        if line.text.starts_with(mark) {
            let rest = quoted(line.text, mark, depth).1;
            let rest = if spaced { rest.strip_prefix(' ').unwrap_or(rest) } else { rest };
            Act::Strip(line.text.len() - rest.len())
        } else if let Some(next) = next.filter(|next| next.text.starts_with(mark)) {
            // Mail programs wrap what they quote: the rest of a long line then stands unquoted between two quoted ones.
            match line.text.is_empty() {
                true => Act::Keep,
                false if next.start == line.next() => Act::Fold,
                false => Act::Stop,
            }
        } else {
            Act::Stop
        }
    })
}

/// How many marks a line begins with (at most `most`), and what follows them.
fn quoted(line: &str, mark: char, most: usize) -> (usize, &str) {
    let mut rest = line;
    let mut depth = 0;
    while depth < most {
        let next = if depth > 0 { rest.strip_prefix(' ').unwrap_or(rest) } else { rest };
        match next.strip_prefix(mark) {
            Some(behind) => rest = behind,
            None => break,
        }
        depth += 1;
    }
    (depth, rest)
}

pub(super) fn indentation(draft: &Draft) -> Option<Undone> {
    let first = first_line(draft)?;
    let rest = first.trim_start_matches([' ', '\t']);
    let indent = first.get(..first.len() - rest.len()).filter(|i| !i.is_empty())?;
    let fields = lines(&draft.text)
        .take_while(|line| !line.text.trim().is_empty())
        .filter_map(|line| line.text.strip_prefix(indent))
        .filter(|rest| is_field(rest));
    if !is_field(rest) || fields.take(2).count() < 2 {
        return None;
    }
    let mut in_block = true;
    each_line(draft, RepairKind::Indented, |line, _| {
        if line.text.starts_with(indent) {
            Act::Strip(indent.len())
        } else if line.text.trim().is_empty() {
            in_block = false;
            Act::Strip(line.text.len())
        } else if in_block {
            Act::Refuse
        } else {
            Act::Stop
        }
    })
}

pub(super) fn numbers(draft: &Draft) -> Option<Undone> {
    let first = Numbered::of(first_line(draft)?)?;
    let gap = first.rest.len() - first.rest.trim_start_matches([' ', '\t']).len();
    if (gap == 0 && first.mark.is_none()) || !is_field(first.rest.trim_start()) {
        return None;
    }
    let mut number = first.number;
    each_line(draft, RepairKind::LineNumbers, |line, next| match Numbered::of(line.text) {
        Some(this) if this.mark == first.mark && (this.number == number || line.start == 0) => {
            number += 1;
            let blank = this.rest.len() - this.rest.trim_start_matches([' ', '\t']).len();
            Act::Strip(line.text.len() - this.rest.len() + blank.min(gap))
        }
        _ if line.text.is_empty() => {
            let goes_on = next
                .and_then(|next| Numbered::of(next.text))
                .is_some_and(|next| next.number == number);
            if goes_on { Act::Keep } else { Act::Stop }
        }
        _ if line.text.starts_with([' ', '\t']) => Act::Keep,
        _ if is_field(line.text) => Act::Refuse,
        _ => Act::Fold,
    })
}

/// A line with a number before it.
struct Numbered<'a> {
    number: u64,
    mark: Option<char>,
    rest: &'a str,
}

impl<'a> Numbered<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let text = line.trim_start_matches([' ', '\t']);
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = text.get(..text.len() - rest.len())?;
        let number = if number.len() < 7 { number.parse().ok()? } else { return None };
        let mark = rest.chars().next().filter(|c| matches!(c, '.' | ')' | ':' | '|' | ']'));
        let rest = rest.get(mark.map_or(0, char::len_utf8)..)?;
        Some(Self { number, mark, rest })
    }
}

pub(super) fn bullets(draft: &Draft) -> Option<Undone> {
    let first = first_line(draft)?;
    let trimmed = first.trim_start_matches([' ', '\t']);
    let bullet = trimmed
        .chars()
        .next()
        .filter(|c| matches!(c, '-' | '*' | '•' | '·' | '+' | '–' | '▪' | '◦'))?;
    let rest = trimmed.strip_prefix(bullet)?;
    let bare = rest.trim_start_matches([' ', '\t']);
    let prefix = first.get(..first.len() - bare.len()).filter(|_| bare.len() < rest.len())?;
    is_field(bare).then_some(())?;
    each_line(draft, RepairKind::ListBullets, |line, next| {
        if line.text.starts_with(prefix) {
            Act::Strip(prefix.len())
        } else if line.text.is_empty() {
            if next.is_some_and(|next| next.text.starts_with(prefix)) {
                Act::Keep
            } else {
                Act::Stop
            }
        } else if is_field(line.text) {
            Act::Refuse
        } else {
            Act::Keep
        }
    })
}

fn first_line(draft: &Draft) -> Option<&str> {
    draft.text.split('\n').next()
}
