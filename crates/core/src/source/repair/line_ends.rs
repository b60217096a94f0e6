//! Line ends: carriage returns alone (old Mac programs), and doubled ones (a CRLF file converted again).
//!
//! A carriage return alone is also what a sender can write within a field, and a program that puts a mail on one line
//! leaves it standing. So a text that has no other line end is read, and doubted; where fields stand side by side
//! before the first one, the carriage returns are not the line ends and stay.
//!
//! Not touched: a single carriage return in a text that has line feeds. It may be an attempt to hide a field.

use super::{Mender, RepairKind, Undone};
use crate::source::draft::{Draft, lines};
use crate::source::field_name::runs_together;
use crate::source::part::Doubt;

pub(super) fn undo(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    text.find('\r')?;
    let mut mender = Mender::new(draft);
    let one_line = !text.trim_end().contains('\n');
    if one_line {
        if text.trim_start().split('\r').next().is_some_and(runs_together) {
            return None;
        }
        for (at, _) in text.match_indices('\r') {
            mender.replace(at, at + 1, "\n");
        }
    } else if lines(text).take(40).all(|line| line.text.ends_with('\r') || line.end == text.len()) {
        for (at, _) in text.match_indices("\r\n") {
            mender.drop(at, at + 1);
        }
    }
    Some(mender.finish(RepairKind::BareCarriageReturn)?.doubted(Doubt::SplitLine, one_line))
}
