//! An empty line after every line, or after every field.
//!
//! The empty line that ends a header block must not be taken for one of these. The first gap sets the measure:
//! every gap of the block is as large, and the first larger one is the end of the block.

use super::{Mender, RepairKind, Undone, look};
use crate::source::draft::{Draft, Line, lines};
use crate::source::field_name::{Look, is_displayed, is_trace, split};
use crate::source::part::Doubt;

pub(super) fn undo(draft: &Draft) -> Option<Undone> {
    let mut last: Option<Line<'_>> = None;
    let mut gap = None;
    let mut blanks = 0;
    let mut known = 0;
    let mut first = "";
    let mut unfolded = 0;
    let mut gaps = Vec::new();
    for line in lines(&draft.text) {
        if line.text.trim().is_empty() {
            blanks += 1;
            continue;
        }
        if let Some(last) = last {
            match gap {
                _ if blanks == 0 && line.is_folded() => {}
                None if blanks == 0 => return None,
                None => {
                    gap = Some(blanks);
                    gaps.push((last.end + 1, line.start));
                }
                Some(measure) if blanks == measure => gaps.push((last.end + 1, line.start)),
                Some(measure) if blanks > measure => break,
                Some(_) => return None,
            }
        } else {
            first = split(line.text)?.0;
        }
        unfolded += usize::from(look(line.text) == Look::Not && !line.is_folded());
        known += usize::from(look(line.text) == Look::Known);
        if gaps.len() == 8 && known < 3 {
            return None;
        }
        blanks = 0;
        last = Some(line);
    }
    // Sentences between the fields may be lost folding, or the paragraphs of a mail under its only field.
    if known < 3 || (unfolded > 0 && !is_trace(first)) {
        return None;
    }
    let mut mender = Mender::new(draft);
    for (from, to) in gaps {
        mender.drop(from, to);
    }
    let undone = mender.finish(RepairKind::DoubleSpacing)?;
    // No service writes those on top: it may be a mail's only field, and its words below.
    Some(undone.doubted(Doubt::TextAbove, is_displayed(first)))
}
