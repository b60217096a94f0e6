//! Line ends: carriage returns alone (old Mac programs), and doubled ones (a CRLF file converted again).
//!
//! Not touched: a single carriage return in a text that has line feeds. It may be an attempt to hide a field.

use super::{Mender, RepairKind, Undone};
use crate::source::draft::{Draft, lines};

pub(super) fn undo(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    text.find('\r')?;
    let mut mender = Mender::new(draft);
    if !text.trim_end().contains('\n') {
        for (at, _) in text.match_indices('\r') {
            mender.replace(at, at + 1, "\n");
        }
    } else if lines(text).take(40).all(|line| line.text.ends_with('\r') || line.end == text.len()) {
        for (at, _) in text.match_indices("\r\n") {
            mender.drop(at, at + 1);
        }
    }
    mender.finish(RepairKind::BareCarriageReturn)
}
