//! What web pages and people put above the block: a sentence, a summary table, a code fence.
//!
//! The block is looked for near the top only: the further down, the likelier it is a sender's text that shows a
//! block of its own. Words above it are left out, and the block is doubted then. Localised pages are known by their structure, not by their words.

use super::{Mender, RepairKind, Undone, holds_words, is_field, look, prefix};
use crate::source::draft::{Draft, Line, lines};
use crate::source::field_name::{Look, is_displayed, is_known, is_trace, split};
use crate::source::part::Doubt;

/// How many lines that are not empty may stand above the block.
const MAX_ABOVE: usize = 60;

/// The name of the field a line begins, when its name is in use, whatever stands before every line.
fn known_name(line: &str) -> Option<&str> {
    let bare = prefix::bare(line);
    if let Some((name, _)) = split(bare) {
        return is_known(name).then_some(name);
    }
    let name = bare.split(['|', '\t']).next().unwrap_or_default().trim();
    is_trace(name).then_some(name)
}

fn written(text: &str) -> impl Iterator<Item = Line<'_>> {
    lines(text).filter(|line| !line.text.trim().is_empty()).take(MAX_ABOVE)
}

pub(super) fn leading_text(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    let first = lines(text).next()?;
    let sure = look(first.text) >= Look::Likely
        || (first.is_folded() && is_field(first.text.trim_start()));
    if sure {
        return None;
    }
    let start = written(text).zip(written(text).skip(1).map(Some).chain([None])).find_map(
        |(line, next)| {
            let name = known_name(line.text)?;
            let goes_on =
                next.is_some_and(|next| next.is_folded() || known_name(next.text).is_some());
            (is_trace(name) || goes_on).then_some(line.start)
        },
    );
    let start = match start {
        // A block of fields that nobody knows is a block all the same, unless a better one follows an empty line.
        Some(start) if split(first.text).is_none() => start,
        Some(start) if text.get(..start).is_some_and(|above| above.contains("\n\n")) => start,
        Some(_) => return None,
        // Without a field, only empty lines are taken away.
        None => written(text).next()?.start,
    };
    let above = text.get(..start).unwrap_or_default();
    let undone = drop_above(draft, start, RepairKind::LeadingText)?;
    Some(undone.doubted(Doubt::TextAbove, holds_words(above)))
}

fn drop_above(draft: &Draft, start: usize, kind: RepairKind) -> Option<Undone> {
    if start == 0 {
        return None;
    }
    let mut mender = Mender::new(draft);
    mender.drop(0, start);
    let mut undone = mender.finish(kind)?;
    undone.count = draft.text.get(..start).map_or(1, |above| above.matches('\n').count().max(1));
    Some(undone)
}

/// Gmail's "Show original" (and pages built like it): rows for SPF, DKIM and DMARC above the block.
pub(super) fn gmail(draft: &Draft) -> Option<Undone> {
    let mut last_row = None;
    for line in written(&draft.text) {
        if split(line.text).is_some_and(|(name, _)| is_trace(name)) {
            break;
        }
        if is_row(line.text) {
            last_row = Some(line.start);
        }
    }
    let last_row = last_row?;
    let start =
        written(&draft.text).skip_while(|line| line.start <= last_row).take(14).find(|line| {
            look(line.text) >= Look::Likely
                && !split(line.text).is_some_and(|(n, _)| is_displayed(n))
        })?;
    let is_page = is_page(draft.text.get(..start.start).unwrap_or_default(), last_row);
    let undone = drop_above(draft, start.start, RepairKind::GmailOriginalPage)?;
    Some(undone.doubted(Doubt::TextAbove, !is_page))
}

/// Whether nothing but the page stands above the block: a heading, its rows down to the last, two buttons. Whatever
/// else stands there may be the beginning of a mail that shows such a page.
fn is_page(above: &str, last_row: usize) -> bool {
    let furniture = |line: &Line<'_>| {
        line.text.chars().count() <= 80 && !line.text.contains(['.', ',', '?', '!', ';'])
    };
    let is_row = |line: &Line<'_>| {
        is_row(line.text) || line.text.contains('\t') || split(line.text).is_some()
    };
    let written = || lines(above).filter(|line| holds_words(line.text));
    let mut heading = written().take_while(|line| !is_row(line));
    let buttons = || written().filter(|line| line.start > last_row);
    heading.next().is_none_or(|line| furniture(&line))
        && heading.next().is_none()
        && buttons().count() <= 3
        && buttons().all(|line| furniture(&line))
}

/// `SPF: PASS with IP ...`, or the row with the message id, which has a tab and no colon.
fn is_row(line: &str) -> bool {
    let result = ["SPF:", "DKIM:", "DMARC:"].iter().find_map(|name| line.strip_prefix(name));
    let id = line
        .split_once('\t')
        .filter(|(name, _)| !name.trim().is_empty() && name.len() < 60 && !name.contains(':'));
    result.is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
        || id.is_some_and(|(_, id)| {
            id.starts_with('<') && id.trim_end().ends_with('>') && id.contains('@')
        })
}

/// A markdown fence around the block.
pub(super) fn fence(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    let is_fence = |line: &Line<'_>| {
        line.text.trim_start().starts_with("```") || line.text.trim_start().starts_with("~~~")
    };
    let open = written(text)
        .take_while(|line| known_name(line.text).is_none_or(|name| !is_trace(name)))
        .find(is_fence)?;
    let start = written(text).find(|line| line.start > open.start)?;
    known_name(start.text)?;
    let above = text.get(..open.start).unwrap_or_default();
    let words = holds_words(above) || open.text.split_whitespace().count() > 1;
    let mut mender = Mender::new(draft);
    mender.drop(0, start.start);
    if let Some(close) = lines(text).skip_while(|line| line.start < start.start).find(is_fence) {
        mender.replace(close.start, close.end, "");
    }
    Some(mender.finish(RepairKind::Markdown)?.doubted(Doubt::TextAbove, words))
}
