//! Name on one line, value on the next: what the "message details" of Outlook give when they are copied.
//!
//! A field whose value begins on the next line is nothing odd if that line is folded; here it is not. Not
//! supported: a value that is itself nothing but a field name.

use super::{Mender, RepairKind, Undone, is_field};
use crate::source::draft::{Draft, Line, lines};
use crate::source::field_name::{is_known, is_token, split};

/// How the names are written.
#[derive(Clone, Copy)]
enum Names {
    WithColon,
    Bare,
}

impl Names {
    /// Where the name ends, if the line is nothing but a name.
    fn end(self, line: &str) -> Option<usize> {
        let text = line.trim_end();
        let name = match self {
            Self::WithColon => {
                let name = text.strip_suffix(':')?;
                (is_field(text) && split(text)?.1.is_empty()).then_some(name)?
            }
            Self::Bare => {
                let capital =
                    text.split('-').all(|part| part.starts_with(|c: char| c.is_ascii_uppercase()));
                let built = capital && text.contains('-') && text.len() < 70;
                (is_token(text) && (is_known(text) || built)).then_some(text)?
            }
        };
        Some(name.len())
    }
}

pub(super) fn undo(draft: &Draft) -> Option<Undone> {
    let first = draft.text.split('\n').next()?;
    let names = if Names::WithColon.end(first).is_some() {
        Names::WithColon
    } else {
        is_known(first.trim()).then_some(Names::Bare)?
    };
    let block = block(draft, names);
    let is_name = |line: &&Line<'_>| names.end(line.text).is_some();
    let whole = block
        .windows(2)
        .filter(|pair| matches!(pair, [above, line] if names.end(above.text).is_none() && !line.is_folded() && is_field(line.text) && !is_name(&line)))
        .count();
    let next_is_value = block.get(1).is_some_and(|line| !line.is_folded() && !is_name(&line));
    if !next_is_value || block.iter().filter(is_name).count() <= whole {
        return None;
    }
    let mut mender = Mender::new(draft);
    let mut lines = block.iter().peekable();
    while let Some(line) = lines.next() {
        let Some(end) = names.end(line.text) else {
            if !line.is_folded() && !is_field(line.text) {
                mender.replace(line.start, line.start, " ");
            }
            close_gap(&mut mender, line, lines.peek());
            continue;
        };
        let last = if let Some(value) = lines.next_if(|next| !is_name(next)) {
            mender.replace(line.start + end, value.start, ": ");
            value
        } else {
            mender.replace(line.start + end, line.end, ":");
            line
        };
        close_gap(&mut mender, last, lines.peek());
    }
    mender.finish(RepairKind::NameValueLines)
}

/// Empty lines between a value and the next name belong to the table, not to the message.
fn close_gap(mender: &mut Mender<'_>, line: &Line<'_>, next: Option<&&Line<'_>>) {
    if let Some(next) = next
        && next.start > line.next()
    {
        mender.editor.keep_to(line.next());
        mender.editor.drop_to(next.start);
    }
}

/// The lines of the table that are not empty: it ends at an empty line behind which no name stands.
fn block(draft: &Draft, names: Names) -> Vec<Line<'_>> {
    let mut found: Vec<Line<'_>> = Vec::new();
    let mut blanks = 0;
    for line in lines(&draft.text) {
        if line.text.trim().is_empty() {
            blanks += 1;
            continue;
        }
        let above_is_name = found.last().is_some_and(|above| names.end(above.text).is_some());
        if blanks > 2 || (blanks > 0 && !above_is_name && names.end(line.text).is_none()) {
            break;
        }
        blanks = 0;
        found.push(line);
    }
    found
}
