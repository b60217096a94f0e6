//! What a word processor makes of plain characters: a longer dash for a hyphen, and, in French, a space before a colon.
//!
//! Both are a sender's means of deception as well (`Authentication–Results`, `From :`). They are undone only where the
//! whole text shows them, the lines of the reader's own mail service included.
//!
//! Not supported: a text in which only some of them were changed.

use super::{Mender, RepairKind, Undone, is_field};
use crate::source::draft::{Draft, Line, lines};

/// How many lines decide; a word processor does the same to all.
const SAMPLE: usize = 400;

fn is_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2013}' | '\u{2212}')
}

/// No hyphen is left, and where dashes are read as hyphens a field begins.
pub(super) fn dashes(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    if text.contains('-') || !text.contains(is_dash) {
        return None;
    }
    let read = |line: &Line<'_>| line.text.replace(is_dash, "-");
    if !lines(text).take(SAMPLE).any(|line| line.text.contains(is_dash) && is_field(&read(&line))) {
        return None;
    }
    let mut mender = Mender::new(draft);
    for (at, dash) in text.char_indices().filter(|&(_, c)| is_dash(c)) {
        mender.replace(at, at + dash.len_utf8(), "-");
    }
    mender.finish(RepairKind::Dashes)
}

/// Where the name of a field ends and its colon stands, if blanks stand between them.
fn spaced(line: &str) -> Option<(usize, usize)> {
    let colon = line.find(':')?;
    let name = line.get(..colon)?;
    let bare = name.trim_end_matches([' ', '\t', '\u{a0}', '\u{202f}']);
    let is_name = !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    (is_name && bare.len() < name.len()).then_some((bare.len(), colon))
}

pub(super) fn spaced_colons(draft: &Draft) -> Option<Undone> {
    let begins = |line: &Line<'_>| !line.is_folded() && line.text.contains(':');
    let mut sample = lines(&draft.text).filter(|line| !line.text.trim().is_empty());
    spaced(sample.next()?.text)?;
    let (mut damaged, mut plain) = (0, 0);
    for line in lines(&draft.text).filter(begins).take(SAMPLE) {
        match spaced(line.text) {
            Some(_) => damaged += 1,
            None if is_field(line.text) => plain += 1,
            None => {}
        }
    }
    if damaged < 4 || plain * 10 > damaged {
        return None;
    }
    let mut mender = Mender::new(draft);
    for line in lines(&draft.text).filter(begins) {
        if let Some((from, to)) = spaced(line.text) {
            mender.drop(line.start + from, line.start + to);
        }
    }
    mender.finish(RepairKind::SpacedColons)
}
