//! A block written as string literals: one long line with `\r\n` in it, or one literal a line.
//!
//! A sender can write `\n` within a field, and a program that puts a mail on one line leaves it standing. So what was one
//! line is doubted; where fields stand side by side before the first `\n`, it is not the line end and stays.
//!
//! Not supported: literals of languages that escape otherwise (SQL, Visual Basic).

use super::escapes::backslash;
use super::{Mender, RepairKind, Undone, is_field};
use crate::source::draft::{Draft, Line, lines};
use crate::source::field_name::runs_together;
use crate::source::part::Doubt;

pub(super) fn undo(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    let first = text.split('\n').next()?;
    if !is_field(open(first.trim_start()).1) {
        return None;
    }
    if !text.trim_end().contains('\n') && text.contains("\\n") {
        return one_line(draft);
    }
    let written = |line: &Line<'_>| !line.text.trim().is_empty();
    if lines(text).filter(written).take(50).all(|line| literal(&line).is_some()) {
        return literal_lines(draft);
    }
    let ended = |line: &Line<'_>| line.text.ends_with("\\n") && !line.text.ends_with("\\\\n");
    let sample = || lines(text).filter(written).take(50);
    if ended(&sample().next()?) && sample().filter(ended).count() * 10 >= sample().count() * 9 {
        let mut mender = Mender::new(draft);
        for line in lines(text).filter(ended) {
            let rest = line.text.strip_suffix("\\n").unwrap_or(line.text);
            let rest = rest.strip_suffix("\\r").unwrap_or(rest);
            mender.drop(line.start + rest.len(), line.end);
        }
        return mender.finish(RepairKind::JsonEscapes);
    }
    None
}

/// The opening of a literal and what follows it.
fn open(text: &str) -> (&str, &str) {
    let marks = text.trim_start_matches(['b', 'u', 'r', 'f']);
    let rest = marks.trim_start_matches(['"', '\'', '`']);
    if rest.len() == marks.len() {
        return ("", text);
    }
    text.split_at_checked(text.len() - rest.len()).unwrap_or(("", text))
}

fn one_line(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    let start = text.len() - text.trim_start().len();
    let (opening, inner) = open(text.trim_start());
    if inner.split("\\n").next().is_some_and(runs_together) {
        return None;
    }
    let quote = opening.chars().last();
    let begin = start + opening.len();
    let closing = |c: char| quote == Some(c) || matches!(c, ',' | ';' | ')' | '\n' | ' ');
    let end = begin
        + if quote.is_some() { inner.trim_end_matches(closing) } else { inner.trim_end() }.len();
    let mut mender = Mender::new(draft);
    mender.editor.drop_to(begin);
    decode(&mut mender, text, (begin, end), Ends::Keep);
    mender.editor.keep_to(end);
    mender.editor.drop_to(text.len());
    Some(mender.finish(RepairKind::JsonEscapes)?.doubted(Doubt::SplitLine, true))
}

/// What a line end within a literal is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ends {
    /// The end of a line of the block.
    Keep,
    /// Folding: the text is the value of one field and must stay within it.
    Fold,
}

/// Writes `from..to` of the draft with its escapes decoded.
pub(super) fn decode(mender: &mut Mender<'_>, text: &str, (from, to): (usize, usize), ends: Ends) {
    let mut at = from;
    while let Some(next) = text.get(at..to).and_then(|rest| rest.find(['\\', '\n'])) {
        let here = at + next;
        let rest = text.get(here..to).unwrap_or_default();
        let (mut plain, len) = match backslash(rest) {
            Some(escape) => escape,
            None if rest.starts_with('\n') && ends == Ends::Fold => ("\n".to_owned(), 1),
            None => {
                at = here + 1;
                continue;
            }
        };
        let behind = rest.get(len..).unwrap_or_default();
        if ends == Ends::Fold
            && plain == "\n"
            && !behind.starts_with([' ', '\t'])
            && !behind.starts_with("\\t")
        {
            plain.push(' ');
        }
        mender.replace(here, here + len, &plain);
        at = here + len;
    }
}

/// The inside of a line that is one literal.
fn literal(line: &Line<'_>) -> Option<(usize, usize)> {
    let text = line.text.trim_start();
    let (opening, inner) = open(text);
    let quote = opening.chars().last()?;
    let inner = inner
        .trim_end()
        .trim_end_matches([',', ';', '+', '\\', '.', ')', ' '])
        .strip_suffix(quote)?;
    let start = line.end - text.len() + opening.len();
    Some((start, start + inner.len()))
}

fn literal_lines(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    let inside = |line: &Line<'_>| literal(line).and_then(|(from, to)| text.get(from..to));
    let ends_itself =
        lines(text).filter_map(|line| inside(&line).map(|t| t.ends_with("\\n"))).any(|ends| ends);
    let split = lines(text).filter_map(|line| inside(&line)).any(ends_within);
    let mut mender = Mender::new(draft);
    for line in lines(text) {
        let Some((from, to)) = literal(&line) else { continue };
        mender.drop(line.start, from);
        decode(&mut mender, text, (from, to), Ends::Keep);
        mender.editor.keep_to(to);
        let next = line.next().min(text.len());
        mender.editor.replace_to(next, if ends_itself { "" } else { "\n" });
    }
    Some(mender.finish(RepairKind::JsonEscapes)?.doubted(Doubt::SplitLine, split))
}

/// Whether a line end stands within a literal, before its last, and begins a line that is not folded.
fn ends_within(literal: &str) -> bool {
    let mut rest = literal;
    while let Some(end) = ["\\n", "\\r"].iter().find_map(|end| rest.strip_suffix(end)) {
        rest = end;
    }
    while let Some(here) = rest.find('\\').and_then(|at| rest.get(at..)) {
        let (plain, len) = backslash(here).unwrap_or_else(|| (String::new(), 1));
        rest = here.get(len..).unwrap_or_default();
        let folded = rest.starts_with([' ', '\t']) || rest.starts_with("\\t");
        if matches!(plain.as_str(), "\n" | "\r") && !folded {
            return true;
        }
    }
    false
}
