//! A text on its way from the paste to the header block, which never forgets where each byte came from.
//!
//! A repair reads one [`Draft`] and writes the next through an [`Editor`]: it keeps, drops or replaces, in
//! order. So the map back is a sorted list of segments, found by binary search, and building it is linear.
//! Not supported: moving text. No repair needs it, and order is evidence.

/// A stretch of the draft and the stretch of the paste it came from.
#[derive(Debug, Clone, Copy)]
struct Segment {
    /// Where it begins in the draft.
    at: usize,
    /// How long it is in the draft.
    len: usize,
    /// Where it begins in the paste.
    from: usize,
    /// How long it is in the paste.
    from_len: usize,
    /// The same bytes in both: then each byte has its own place, otherwise all share the whole stretch.
    verbatim: bool,
}

/// Where the bytes of a draft came from.
#[derive(Debug, Clone, Default)]
pub(super) struct Map {
    segments: Vec<Segment>,
}

impl Map {
    fn push(&mut self, new: Segment) {
        if let Some(last) = self.segments.last_mut()
            && last.verbatim
            && new.verbatim
            && last.at + last.len == new.at
            && last.from + last.from_len == new.from
        {
            last.len += new.len;
            last.from_len += new.from_len;
        } else if new.len > 0 {
            self.segments.push(new);
        }
    }

    /// The place in the paste of the byte at `at`, or of the end when `at` is the end.
    pub(super) fn start(&self, at: usize) -> usize {
        let after = self.segments.partition_point(|s| s.at <= at);
        let Some(segment) = after.checked_sub(1).and_then(|i| self.segments.get(i)) else {
            return self.segments.first().map_or(0, |s| s.from);
        };
        if at >= segment.at + segment.len {
            segment.from + segment.from_len
        } else if segment.verbatim {
            segment.from + (at - segment.at)
        } else {
            segment.from
        }
    }

    /// The place in the paste just behind the byte before `end`.
    pub(super) fn end(&self, end: usize) -> usize {
        let Some(last) = end.checked_sub(1) else {
            return self.start(0);
        };
        let after = self.segments.partition_point(|s| s.at <= last);
        let Some(segment) = after.checked_sub(1).and_then(|i| self.segments.get(i)) else {
            return self.start(0);
        };
        if segment.verbatim {
            segment.from + (end - segment.at).min(segment.from_len)
        } else {
            segment.from + segment.from_len
        }
    }
}

/// A text and where each of its bytes came from.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub(super) text: String,
    pub(super) map: Map,
}

impl Draft {
    /// The draft that is the paste itself.
    pub(super) fn verbatim(text: &str) -> Self {
        let mut map = Map::default();
        map.push(Segment { at: 0, len: text.len(), from: 0, from_len: text.len(), verbatim: true });
        Self { text: text.to_owned(), map }
    }

    /// The draft without what stands before `from` and from `to` on.
    pub(super) fn cut(&self, from: usize, to: usize) -> Self {
        let mut editor = Editor::new(self);
        editor.drop_to(from);
        editor.keep_to(to);
        editor.drop_to(self.text.len());
        editor.finish()
    }
}

/// Writes the next draft from one before it, left to right.
#[derive(Debug)]
pub(super) struct Editor<'a> {
    old: &'a Draft,
    at: usize,
    segment: usize,
    new: Draft,
}

impl<'a> Editor<'a> {
    pub(super) fn new(old: &'a Draft) -> Self {
        let text = String::with_capacity(old.text.len());
        Self { old, at: 0, segment: 0, new: Draft { text, map: Map::default() } }
    }

    /// Keeps the old text up to `to` (an offset in the old text, on a character boundary).
    pub(super) fn keep_to(&mut self, to: usize) {
        let Some(text) = self.old.text.get(self.at..to) else { return };
        let mut out = self.new.text.len();
        self.new.text.push_str(text);
        while let Some(&s) = self.old.map.segments.get(self.segment) {
            let start = s.at.max(self.at);
            let end = (s.at + s.len).min(to);
            if start < end {
                let (from, from_len) = if s.verbatim {
                    (s.from + (start - s.at), end - start)
                } else {
                    (s.from, s.from_len)
                };
                let len = end - start;
                self.new.map.push(Segment { at: out, len, from, from_len, verbatim: s.verbatim });
                out += len;
            }
            if s.at + s.len > to {
                break;
            }
            self.segment += 1;
        }
        self.at = to;
    }

    /// Leaves out the old text up to `to`.
    pub(super) fn drop_to(&mut self, to: usize) {
        self.at = self.at.max(to);
        while let Some(s) = self.old.map.segments.get(self.segment)
            && s.at + s.len <= self.at
        {
            self.segment += 1;
        }
    }

    /// Writes `with` in the place of the old text up to `to`.
    pub(super) fn replace_to(&mut self, to: usize, with: &str) {
        let from = self.old.map.start(self.at);
        let end = self.old.map.end(to).max(from);
        let at = self.new.text.len();
        self.new.text.push_str(with);
        let (len, from_len) = (with.len(), if to > self.at { end - from } else { 0 });
        self.new.map.push(Segment { at, len, from, from_len, verbatim: false });
        self.drop_to(to);
    }

    /// How far the old text is used up.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// How long the new text is by now.
    pub(super) fn written(&self) -> usize {
        self.new.text.len()
    }

    /// Keeps the rest and hands over the new draft.
    pub(super) fn finish(mut self) -> Draft {
        self.keep_to(self.old.text.len());
        self.new
    }
}

/// The lines of a text: where each begins and ends, without its line feed.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut at = 0;
    let mut open = !text.is_empty();
    core::iter::from_fn(move || {
        let rest = text.get(at..).filter(|_| open)?;
        let line = rest.split('\n').next().unwrap_or_default();
        let start = at;
        at += line.len() + 1;
        open = at < text.len();
        Some(Line { text: line, start, end: start + line.len() })
    })
}

/// One line of a draft.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// Its words, without the line feed.
    pub(super) text: &'a str,
    /// Where it begins.
    pub(super) start: usize,
    /// Where it ends, before the line feed.
    pub(super) end: usize,
}

impl Line<'_> {
    /// Where the next line begins; past the end of the text for the last line.
    pub(super) fn next(&self) -> usize {
        self.end + 1
    }

    /// Whether it begins as a continuation line does.
    pub(super) fn is_folded(&self) -> bool {
        self.text.starts_with([' ', '\t'])
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;

    #[test]
    fn places_survive_two_edits() {
        let first = Draft::verbatim("0123456789");
        let mut e = Editor::new(&first);
        e.keep_to(2);
        e.drop_to(4);
        e.replace_to(6, "x");
        let second = e.finish();
        assert_eq!(second.text, "01x6789");
        let third = second.cut(1, 5);
        assert_eq!(third.text, "1x67");
        assert_eq!((third.map.start(0), third.map.end(1)), (1, 2));
        assert_eq!(
            (third.map.start(1), third.map.end(2)),
            (4, 6),
            "a replacement has its whole origin"
        );
        assert_eq!((third.map.start(2), third.map.end(4)), (6, 8));
        assert_eq!(third.map.start(4), 8, "the end");
    }

    #[test]
    fn an_insertion_points_between_its_neighbours() {
        let first = Draft::verbatim("ab");
        let mut e = Editor::new(&first);
        e.keep_to(1);
        e.replace_to(1, " ");
        let second = e.finish();
        assert_eq!(second.text, "a b");
        assert_eq!((second.map.start(1), second.map.end(2)), (1, 1));
        assert_eq!((second.map.start(2), second.map.end(3)), (1, 2));
    }

    #[test]
    fn lines_are_found_without_a_last_empty_one() {
        let found: Vec<_> = lines("a\n\nb\n").map(|l| (l.text, l.start)).collect();
        assert_eq!(found, [("a", 0), ("", 2), ("b", 3)]);
        assert_eq!(lines("").count(), 0);
        assert_eq!(lines("\n").count(), 1);
    }
}
