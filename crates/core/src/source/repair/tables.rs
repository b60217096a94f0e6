//! Tables: a row for each field, in Markdown or with tabs (a web page's table, copied).
//!
//! Not supported: several rows for one field.

use super::{Mender, RepairKind, Undone};
use crate::source::draft::{Draft, lines};
use crate::source::field_name::{is_known, is_token};
use crate::source::part::Doubt;

/// A row of a markdown table: its first cell and the rest, as places within the line.
fn row(line: &str) -> Option<((usize, usize), (usize, usize))> {
    let inner = line.trim_end().strip_prefix('|')?;
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let (name, value) = inner.split_once('|')?;
    let bare = name.trim().trim_matches(['*', '`', ':']);
    let name_at = 1 + name.find(bare)?;
    let value_at = 1 + name.len() + 1;
    let trimmed = value.trim();
    let value_at = value_at + (value.len() - value.trim_start().len());
    Some(((name_at, name_at + bare.len()), (value_at, value_at + trimmed.len())))
}

pub(super) fn markdown(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    let name =
        |line: &str| row(line).and_then(|((from, to), _)| line.get(from..to).map(str::to_owned));
    // The first two rows may be the table's own head and its rule.
    lines(text)
        .take(3)
        .take_while(|line| line.text.starts_with('|'))
        .find(|line| name(line.text).is_some_and(|name| is_known(&name)))?;
    // A head has names of columns, and no sentence.
    let mut sentence = false;
    let mut mender = Mender::new(draft);
    for line in lines(text) {
        let Some(((name_from, name_to), (from, to))) = row(line.text) else {
            if !line.text.is_empty() {
                mender.replace(line.start, line.start, "\n");
            }
            break;
        };
        let is_name = line
            .text
            .get(name_from..name_to)
            .is_some_and(|n| is_token(n) && n.contains(char::is_alphabetic));
        let head =
            mender.editor.written() == 0 && !name(line.text).is_some_and(|name| is_known(&name));
        sentence |= head && (line.text.len() > 60 || line.text.contains(['.', ',', '?', '!']));
        if head || !is_name {
            mender.drop(line.start, line.next().min(text.len()));
            continue;
        }
        mender.drop(line.start, line.start + name_from);
        mender.editor.keep_to(line.start + name_to);
        mender.editor.replace_to(line.start + from, ": ");
        mender.editor.keep_to(line.start + to);
        mender.editor.drop_to(line.end);
    }
    Some(mender.finish(RepairKind::Markdown)?.doubted(Doubt::TextAbove, sentence))
}

/// The end of the name and the beginning of the value in `Name<tab>value`.
fn columns(line: &str) -> Option<(usize, usize)> {
    let end = line.find('\t').or_else(|| line.find("  "))?;
    let name = line.get(..end)?.trim_end();
    let value = line.get(end..)?.trim_start();
    (is_token(name) && (is_known(name) || name.contains('-')))
        .then(|| (name.len(), line.len() - value.len()))
}

pub(super) fn tab_separated(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    let first = text.split('\n').next()?;
    let (end, _) = columns(first)?;
    is_known(first.get(..end)?).then_some(())?;
    let mut mender = Mender::new(draft);
    for line in lines(text).take_while(|line| !line.text.is_empty()) {
        if let Some((name, value)) = columns(line.text) {
            mender.replace(line.start + name, line.start + value, ": ");
        }
    }
    mender.finish(RepairKind::NameValueLines)
}
