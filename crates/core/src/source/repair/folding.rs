//! Continuation lines that lost the white space they began with (RFC 5322 section 2.2.3).
//!
//! A line that begins no field is folded again, but only where the block has no folded line left, or where the
//! topmost continuation is bare and bare ones are by far the most. In any other block such a line stays what it
//! is, an oddity: joining it to the field above would let a sender's text into a server's field.

use super::wrapping::Wrapping;
use super::{Mender, RepairKind, Undone, block_lines, look};
use crate::source::draft::Draft;
use crate::source::field_name::{Look, is_trace, split};
use crate::source::part::Doubt;

pub(super) fn undo(draft: &Draft) -> Option<Undone> {
    let wrapping = Wrapping::of(draft);
    let is_full = |line: &str| wrapping.as_ref().is_some_and(|wrapping| wrapping.is_full(line));
    let (mut folded, mut bare) = (0, 0);
    let mut topmost_is_bare = None;
    let mut last = "";
    for line in block_lines(&draft.text) {
        // A line that was broken where a blank stood begins with it.
        if line.is_folded() && !is_full(last) {
            folded += 1;
            topmost_is_bare.get_or_insert(false);
        } else if line.start > 0 && !line.is_folded() && look(line.text) == Look::Not {
            bare += 1;
            topmost_is_bare.get_or_insert(true);
        }
        last = line.text;
    }
    let first = draft.text.split('\n').next().unwrap_or_default();
    if look(first) < Look::Likely || topmost_is_bare != Some(true) || bare <= folded * 4 {
        return None;
    }
    let mut mender = Mender::new(draft);
    let mut above = Above::default();
    let (mut rows, mut quoted, mut last) = (0, false, "");
    for line in block_lines(&draft.text) {
        rows += 1;
        if line.start == 0 || above.is_field(line.text, is_full(last)) {
            quoted |=
                above.quotes && rows > 1 && split(line.text).is_some_and(|(n, _)| is_trace(n));
            rows = 0;
            above = Above::of(line.text);
        } else {
            if wrapping
                .as_ref()
                .is_some_and(|w| !line.is_folded() && w.is_within_a_word(last, line.text))
            {
                mender.drop(line.start - 1, line.start);
            } else if !line.is_folded() {
                mender.replace(line.start, line.start, " ");
            }
            above.read(line.text);
        }
        last = line.text;
    }
    Some(mender.finish(RepairKind::LostFolding)?.doubted(Doubt::TextAbove, quoted))
}

/// What colons mean in a field.
#[derive(Default, PartialEq, Eq)]
enum Kind {
    /// A signature, whose `h=` lists field names with colons between (RFC 6376 section 3.5).
    Signature,
    /// A list of `name:value` pairs, as Microsoft's antispam reports are.
    Pairs,
    /// Words, in which a colon is just a colon.
    Words,
    #[default]
    Other,
}

/// What is known of the field above a line.
#[derive(Default)]
struct Above {
    kind: Kind,
    /// The last tag that was begun is `h=`.
    in_names: bool,
    /// It is a filter's report, which may quote the words of the mail: without the folding a server's line among them looks like
    /// one that a server wrote.
    quotes: bool,
}

impl Above {
    fn of(line: &str) -> Self {
        let Some((name, value)) = split(line) else {
            return Self::default();
        };
        let name = name.to_ascii_lowercase();
        let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
        let kind = if has(&["dkim", "signature", "arc-seal"]) {
            Kind::Signature
        } else if has(&["antispam", "diagnostic"]) {
            Kind::Pairs
        } else if has(&["subject", "comments", "thread-topic", "report"]) {
            Kind::Words
        } else {
            Kind::Other
        };
        let mut above = Self { kind, in_names: false, quotes: has(&["report"]) };
        above.read(value);
        above
    }

    fn read(&mut self, text: &str) {
        let tag = match text.rsplit_once(';') {
            Some((_, tag)) => tag,
            None if self.in_names => return,
            None => text,
        };
        self.in_names = self.kind == Kind::Signature && tag.trim_start().starts_with("h=");
    }

    /// Whether a line below begins a new field. Where it may go on with a word of the line above, a name in a list of names
    /// (`h=From:Date`) is none.
    fn is_field(&self, line: &str, may_go_on: bool) -> bool {
        if self.in_names {
            let names = line.split(';').next().unwrap_or_default();
            let colon_or_name = |b: u8| b.is_ascii_alphanumeric() || b"-_: \t".contains(&b);
            if names.bytes().all(colon_or_name) {
                return false;
            }
        }
        let spaced = split(line)
            .is_some_and(|(_, value)| value.is_empty() || value.starts_with([' ', '\t']));
        match look(line) {
            Look::Known => spaced || !may_go_on,
            Look::Likely => spaced || !matches!(self.kind, Kind::Signature | Kind::Pairs),
            Look::Possible => spaced && !matches!(self.kind, Kind::Words | Kind::Pairs),
            Look::Not => false,
        }
    }
}
