//! The right edge at which a program cut off every line: a column of a table, a window, a field of a form.
//!
//! Lines end where their words do, and three of them seldom end in the same place unless something cut them there. A sender can
//! bring about as much with lines of his own; what hangs on it asks for the text again, and confirms nothing.

use crate::source::{Source, Span};

/// How many lines show an edge.
const FEWEST: usize = 3;

/// Where the lines of a block end at most.
pub(crate) struct Edge<'a> {
    block: &'a str,
    /// The length of the longest line in characters, if as many as show an edge are as long.
    width: Option<usize>,
}

impl<'a> Edge<'a> {
    pub(crate) fn of(source: &'a Source) -> Self {
        let block = source.block();
        let (mut width, mut lines) = (0, 0);
        for line in block.lines() {
            let length = line.chars().count();
            if length > width {
                (width, lines) = (length, 1);
            } else if length == width {
                lines += 1;
            }
        }
        Self { block, width: (width > 0 && lines >= FEWEST).then_some(width) }
    }

    /// Whether what stands there was cut off: at the edge, or with the marks that programs put in the place of the rest.
    pub(crate) fn cuts(&self, span: Span) -> bool {
        let last = span.of(self.block).lines().next_back().unwrap_or_default();
        let marks = ["...", "\u{2026}", "[...]"];
        let end = last.trim_end();
        marks.iter().any(|mark| end.ends_with(mark))
            || self.width.is_some_and(|width| last.chars().count() == width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Message;

    fn cut(text: &str) -> bool {
        let source = Source::read(text);
        let message = Message::parse(&source);
        message.named("from").any(|(_, from)| Edge::of(&source).cuts(from.span))
    }

    #[test]
    fn three_lines_of_one_length_show_an_edge() {
        assert!(cut(
            "Received: from a by b\nFrom: a <aaaaaaaaaaaa\nSubject: bbbbbbbbbbbb\nDate: x\n"
        ));
        assert!(!cut("Received: from a by b\nFrom: a <aaaaaaaaaaaa\nSubject: b\nDate: x\n"));
        assert!(!cut(
            "Received: from a by c.example\nFrom: a <aaaaaaaaaaaa\nSubject: bbbbbbbbbbbb\nDate: x\n"
        ));
        assert!(cut("Received: from a by c.example\nFrom: a <aaa...\nSubject: b\nDate: x\n"));
    }
}
