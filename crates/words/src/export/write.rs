//! The report as text: the same words as on the page, in the same order, as plain text or Markdown.
//!
//! It is made in three steps, so that none can undo another: the sentences are collected as they are, what is nobody's
//! business is blacked out of them, and only then are they made visible and inert for the form they are written in.

use super::content::lines;
use super::markdown::inert;
use super::redact::{Redactor, Run};
use crate::Lang;
use countersign_core::guidance::Guidance;
use countersign_core::report::Report;
use countersign_core::report::visible::one_line;

/// The form of a written report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
}

/// Most characters of one line; a subject can be a megabyte.
const MAX_LETTERS: usize = 4_000;

/// Most characters of a quotation: a signature is longer, and nobody reads it.
const MAX_QUOTED: usize = 400;

/// A line of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) kind: Kind,
    pub(super) words: String,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The answer.
    Title,
    /// The head of a part.
    Head,
    /// A paragraph of its own.
    Paragraph,
    /// One line among others.
    Plain,
    /// One of several.
    Item,
    /// The same, counted.
    Numbered(usize),
    /// Words of the mail, under the line they belong to.
    Quote,
}

impl Kind {
    /// What stands before the words.
    fn before(self, form: Form) -> String {
        match (self, form) {
            (Self::Title, Form::Markdown) => "# ".to_owned(),
            (Self::Head, Form::Markdown) => "\n## ".to_owned(),
            (Self::Head, Form::Text) => "\n".to_owned(),
            (Self::Item, Form::Markdown) => "- ".to_owned(),
            (Self::Item, Form::Text) => "  - ".to_owned(),
            (Self::Numbered(number), _) => format!("{number}. "),
            (Self::Quote, _) => "   ".to_owned(),
            (Self::Title, Form::Text) | (Self::Paragraph | Self::Plain, _) => String::new(),
        }
    }

    fn after(self) -> &'static str {
        match self {
            Self::Title | Self::Head | Self::Paragraph => "\n\n",
            Self::Plain | Self::Item | Self::Numbered(_) | Self::Quote => "\n",
        }
    }

    /// How many characters it may have.
    fn room(self) -> usize {
        match self {
            Self::Quote => MAX_QUOTED,
            Self::Title
            | Self::Head
            | Self::Paragraph
            | Self::Plain
            | Self::Item
            | Self::Numbered(_) => MAX_LETTERS,
        }
    }
}

/// Writes a report, blacked out, as runs that can be drawn.
pub fn write(
    lang: Lang,
    report: &Report,
    guidance: &Guidance,
    redactor: &Redactor,
    form: Form,
) -> Vec<Run> {
    let mut runs = Vec::new();
    for Line { kind, words } in lines(lang, report, guidance) {
        runs.push(Run::Text(kind.before(form)));
        runs.extend(cut(redactor.redact(&words), kind.room()).into_iter().map(|run| {
            match (run, form) {
                (Run::Text(text), Form::Text) => Run::Text(one_line(&text)),
                (Run::Text(text), Form::Markdown) => Run::Text(inert(&one_line(&text))),
                (Run::Gone(kind), _) => Run::Gone(kind),
            }
        }));
        runs.push(Run::Text(kind.after().to_owned()));
    }
    runs
}

/// The beginning of a line, and how much there is more. Blacked out before, so that nothing is cut in half that was to go.
fn cut(runs: Vec<Run>, most: usize) -> Vec<Run> {
    let mut kept = Vec::new();
    let (mut letters, mut left) = (0, 0);
    for run in runs {
        // A blacked-out run counts as one: what it hid has no length here.
        let length = match &run {
            Run::Text(text) => text.chars().count(),
            Run::Gone(_) => 1,
        };
        let room = most - letters;
        if length <= room {
            kept.push(run);
        } else {
            if let Run::Text(text) = run {
                kept.push(Run::Text(text.chars().take(room).collect()));
            }
            left += length - room;
        }
        letters += length.min(room);
    }
    if left > 0 {
        kept.push(Run::Text(format!(" \u{2026} +{left}")));
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts;

    #[test]
    fn a_line_without_end_is_cut_and_says_so() {
        let long = "x".repeat(MAX_LETTERS - 1);
        let runs =
            vec![Run::Text(long.clone()), Run::Gone(texts::GONE_CODE), Run::Text("abc".to_owned())];
        let expected = [
            Run::Text(long),
            Run::Gone(texts::GONE_CODE),
            Run::Text(String::new()),
            Run::Text(" \u{2026} +3".to_owned()),
        ];
        assert_eq!(cut(runs, MAX_LETTERS), expected);
    }
}
