//! Characters that copying puts in the place of others: byte order mark, zero-width, no-break space, curly quotes.
//!
//! The same characters are a sender's means of deception (`micro<U+200B>soft.com`). They are taken out only where
//! the text shows them in places no sender reaches: before names, after colons, in the folding, from the first
//! line on. Everywhere else they stay, to be judged.

use super::{Mender, RepairKind, Undone, block_lines, look};
use crate::source::draft::{Draft, Line, lines};
use crate::source::field_name::{Look, split};

/// How many lines decide; damage by copying is the same in all.
const SAMPLE: usize = 400;

pub(super) fn byte_order_mark(draft: &Draft) -> Option<Undone> {
    let rest = draft.text.trim_start_matches('\u{feff}');
    let mut mender = Mender::new(draft);
    if rest.len() < draft.text.len() {
        mender.drop(0, draft.text.len() - rest.len());
    }
    mender.finish(RepairKind::ByteOrderMark)
}

fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

pub(super) fn zero_width(draft: &Draft) -> Option<Undone> {
    let sample: Vec<Line<'_>> =
        lines(&draft.text).filter(|line| !line.text.trim().is_empty()).take(SAMPLE).collect();
    let at_edge = |line: &Line<'_>| {
        line.text.starts_with(is_zero_width) || line.text.ends_with(is_zero_width)
    };
    let first = sample.first().filter(|line| line.text.contains(is_zero_width))?;
    let edges = sample.iter().filter(|line| at_edge(line)).count();
    let inside = sample.iter().filter(|line| line.text.contains(is_zero_width)).count();
    let mut mender = Mender::new(draft);
    if at_edge(first) && edges * 2 > sample.len() {
        for line in lines(&draft.text) {
            drop_edges(&mut mender, &line);
        }
    } else if sample.len() >= 6 && inside * 3 > sample.len() * 2 {
        for (at, c) in draft.text.char_indices().filter(|&(_, c)| is_zero_width(c)) {
            mender.drop(at, at + c.len_utf8());
        }
    } else if first.text.starts_with(is_zero_width) {
        let bare = first.text.trim_start_matches(is_zero_width);
        mender.drop(first.start, first.end - bare.len());
    }
    mender.finish(RepairKind::ZeroWidth)
}

fn drop_edges(mender: &mut Mender<'_>, line: &Line<'_>) {
    let bare = line.text.trim_start_matches(is_zero_width);
    if bare.len() < line.text.len() {
        mender.drop(line.start, line.end - bare.len());
    }
    let kept = bare.trim_end_matches(is_zero_width);
    if kept.len() < bare.len() {
        mender.drop(line.end - (bare.len() - kept.len()), line.end);
    }
}

const NBSP: char = '\u{a0}';

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | NBSP)
}

pub(super) fn no_break_space(draft: &Draft) -> Option<Undone> {
    draft.text.find(NBSP)?;
    let (mut damaged, mut plain, mut damaged_indents, mut plain_indents) = (0, 0, 0, 0);
    let mut first_is_damaged = None;
    for line in lines(&draft.text).filter(|line| !line.text.trim().is_empty()).take(SAMPLE) {
        let bare = line.text.trim_start_matches(is_blank);
        let indent = line.text.get(..line.text.len() - bare.len()).unwrap_or_default();
        if indent.contains(NBSP) {
            damaged_indents += 1;
        } else if !indent.is_empty() {
            plain_indents += 1;
        }
        if let Some((_, value)) = split(bare).filter(|_| look(bare) >= Look::Likely) {
            damaged += usize::from(value.starts_with(NBSP));
            plain += usize::from(value.starts_with([' ', '\t']));
            first_is_damaged.get_or_insert(value.starts_with(NBSP) || indent.contains(NBSP));
        }
    }
    let everywhere = first_is_damaged == Some(true) && plain == 0 && damaged > 1;
    let in_folding = damaged_indents > 1 && plain_indents == 0;
    let mut mender = Mender::new(draft);
    if everywhere || in_folding {
        for line in lines(&draft.text) {
            replace_in_line(&mut mender, &line, everywhere);
        }
    }
    mender.finish(RepairKind::NoBreakSpace)
}

/// Where only the folding shows the damage, single no-break spaces between words are left: they may be the sender's.
fn replace_in_line(mender: &mut Mender<'_>, line: &Line<'_>, everywhere: bool) {
    let mut indent = true;
    let mut blank_before = false;
    let mut chars = line.text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        indent &= is_blank(c);
        let beside = blank_before || chars.peek().is_some_and(|&(_, next)| is_blank(next));
        if c == NBSP && (everywhere || indent || beside) {
            mender.replace(line.start + at, line.start + at + c.len_utf8(), " ");
        }
        blank_before = is_blank(c);
    }
}

pub(super) fn smart_quotes(draft: &Draft) -> Option<Undone> {
    let in_block = || block_lines(&draft.text).map(|line| line.text);
    // Grammar asks for a plain mark behind `=`: only copying puts a curly one there, and then it leaves no plain one.
    let asked = ["=“", "=”", "=„"];
    if in_block().any(|line| line.contains('"'))
        || !in_block().any(|line| asked.iter().any(|a| line.contains(a)))
    {
        return None;
    }
    let mut mender = Mender::new(draft);
    for line in block_lines(&draft.text) {
        for (at, c) in line.text.char_indices() {
            let plain = match c {
                '“' | '”' | '„' | '‟' => "\"",
                '‘' | '’' | '‚' => "'",
                _ => continue,
            };
            mender.replace(line.start + at, line.start + at + c.len_utf8(), plain);
        }
    }
    mender.finish(RepairKind::SmartQuotes)
}
