//! The report as text: the same words as on the page, in the same order, as plain text or Markdown.
//!
//! It is made in three steps, so that none can undo another: the sentences are collected as they are, what is nobody's
//! business is blacked out of them, and only then are they made visible and inert for the form they are written in.

use super::markdown::inert;
use super::redact::{Redactor, Run};
use crate::moment::stamp;
use crate::{Lang, UiLine, texts};
use countersign_core::checks::Evidence;
use countersign_core::guidance::Guidance;
use countersign_core::report::visible::one_line;
use countersign_core::report::{Report, ResultCell};

/// The form of a written report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
}

/// Most lines of one list; a sender can have a mail pass through thousands of machines that never were.
const MAX_ITEMS: usize = 100;

/// Most characters of one line; a subject can be a megabyte.
const MAX_LETTERS: usize = 4_000;

/// A line of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    kind: Kind,
    words: String,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
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
            (Self::Title, Form::Text) | (Self::Paragraph | Self::Plain, _) => String::new(),
        }
    }

    fn after(self) -> &'static str {
        match self {
            Self::Title | Self::Head | Self::Paragraph => "\n\n",
            Self::Plain | Self::Item | Self::Numbered(_) => "\n",
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
        runs.extend(cut(redactor.redact(&words)).into_iter().map(|run| match (run, form) {
            (Run::Text(text), Form::Text) => Run::Text(one_line(&text)),
            (Run::Text(text), Form::Markdown) => Run::Text(inert(&one_line(&text))),
            (Run::Gone(kind), _) => Run::Gone(kind),
        }));
        runs.push(Run::Text(kind.after().to_owned()));
    }
    runs
}

/// The beginning of a line, and how much there is more. Blacked out before, so that nothing is cut in half that was to go.
fn cut(runs: Vec<Run>) -> Vec<Run> {
    let mut kept = Vec::new();
    let (mut letters, mut left) = (0, 0);
    for run in runs {
        // A blacked-out run counts as one: what it hid has no length here.
        let length = match &run {
            Run::Text(text) => text.chars().count(),
            Run::Gone(_) => 1,
        };
        let room = MAX_LETTERS - letters;
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

fn lines(lang: Lang, report: &Report, guidance: &Guidance) -> Vec<Line> {
    let mut lines = answer(lang, report, guidance);
    lines.extend(findings(lang, report));
    lines.extend(results(lang, report));
    lines.extend(route(lang, report));
    lines.extend(steps(lang, guidance));
    let version = format!("{} {}", lang.text(texts::BRAND), env!("CARGO_PKG_VERSION"));
    lines.push(line(Kind::Paragraph, String::new()));
    lines.push(line(Kind::Plain, version));
    lines
}

fn line(kind: Kind, words: impl Into<String>) -> Line {
    Line { kind, words: words.into() }
}

/// A list with its head, cut where nobody reads on.
fn list(
    head: &str,
    count: usize,
    kind: impl Fn(usize) -> Kind,
    item: impl Fn(usize) -> String,
) -> Vec<Line> {
    let mut lines = vec![line(Kind::Head, head)];
    lines.extend((0..count.min(MAX_ITEMS)).map(|index| line(kind(index), item(index))));
    if count > MAX_ITEMS {
        lines.push(line(Kind::Item, format!("\u{2026} +{}", count - MAX_ITEMS)));
    }
    lines
}

fn answer(lang: Lang, report: &Report, guidance: &Guidance) -> Vec<Line> {
    let verdict = &report.verdict;
    let title = format!("{}: {}", lang.seal_word(verdict), lang.headline(verdict));
    let basis = lang.basis(verdict, report.receiver.name.as_deref());
    let mut lines = vec![
        line(Kind::Title, title),
        line(Kind::Paragraph, lang.reason(&verdict.reason)),
        line(Kind::Plain, format!("{}: {basis}", lang.text(texts::HOW_WE_KNOW))),
    ];
    let mut fact = |label: texts::Text, value: String| {
        lines.push(line(Kind::Plain, format!("{}: {value}", lang.text(label))));
    };
    if let Some(author) = &report.author {
        fact(texts::SENT_FROM, format!("{}@{}", author.local, author.domain));
    }
    if let Some(subject) = &report.subject {
        fact(texts::SUBJECT, subject.to_string());
    }
    if let Some(name) = &report.receiver.name {
        fact(texts::RECEIVED_BY, name.to_string());
    }
    let step = &guidance.step;
    let says = lang.advice_title(&step.says);
    fact(texts::RIGHT_STEP, format!("{says} {}", step.address.unwrap_or_default()));
    lines
}

fn findings(lang: Lang, report: &Report) -> Vec<Line> {
    let numbered = |index| Kind::Numbered(index + 1);
    list(lang.text(texts::WHY), report.findings.len(), numbered, |index| {
        report.findings.get(index).map_or_else(String::new, |finding| {
            let place = place(lang, report, &finding.primary);
            let whose = lang.whose(report, finding.primary.trust);
            format!("{} ({place}, {whose})", lang.finding_title(&finding.says))
        })
    })
}

fn place(lang: Lang, report: &Report, evidence: &Evidence) -> String {
    let span = report.pasted(evidence);
    let field = report.field_name(evidence.field).into();
    lang.line(&UiLine::Place { field, first: span.line, last: span.last_line })
}

fn results(lang: Lang, report: &Report) -> Vec<Line> {
    let words = |cells: &[ResultCell]| {
        let mut words: Vec<String> = cells
            .iter()
            .take(MAX_ITEMS)
            .map(|cell| format!("{} {}", cell.word, cell.about.as_deref().unwrap_or_default()))
            .collect();
        if cells.len() > MAX_ITEMS {
            words.push(format!("\u{2026} +{}", cells.len() - MAX_ITEMS));
        }
        if words.is_empty() { "\u{2013}".to_owned() } else { words.join(", ") }
    };
    list(
        lang.text(texts::VOUCH),
        report.results.len(),
        |_| Kind::Item,
        |index| {
            report.results.get(index).map_or_else(String::new, |row| {
                format!(
                    "{:?}: {} {}; {} {}; {} {}",
                    row.method,
                    lang.text(texts::RECEIVER_SAYS),
                    words(&row.attested),
                    lang.text(texts::MAIL_SAYS),
                    words(&row.claimed),
                    lang.text(texts::CHECKED_HERE),
                    words(&row.proven),
                )
            })
        },
    )
}

fn route(lang: Lang, report: &Report) -> Vec<Line> {
    // The newest are the receiving service's: where the list is cut, the oldest are left out.
    let hops: Vec<_> = report.path.hops.iter().rev().take(MAX_ITEMS).collect();
    let left = report.path.hops.len() - hops.len();
    let mut lines = vec![line(Kind::Head, lang.text(texts::TRAVEL))];
    if left > 0 {
        lines.push(line(Kind::Item, format!("\u{2026} +{left}")));
    }
    lines.extend(hops.into_iter().rev().map(|hop| {
        let at = hop
            .at
            .map(|at| stamp(at.unix, 0))
            .map(|(day, time)| format!("{day} {time} UTC"))
            .unwrap_or_default();
        let from = hop.reverse_name.as_deref().or(hop.helo.as_deref()).unwrap_or("?");
        let ip = hop.address.map(|ip| format!(" ({ip})")).unwrap_or_default();
        let by = hop.by.as_deref().unwrap_or("?");
        let whose = lang.whose(report, hop.trust);
        line(Kind::Item, format!("{at} {from}{ip} \u{2192} {by} ({whose})"))
    }));
    lines
}

fn steps(lang: Lang, guidance: &Guidance) -> Vec<Line> {
    let numbered = |index| Kind::Numbered(index + 1);
    list(lang.text(texts::WHAT_TO_DO), guidance.steps.len(), numbered, |index| {
        guidance.steps.get(index).map_or_else(String::new, |advice| {
            format!("{} {}", lang.advice_title(&advice.says), advice.address.unwrap_or_default())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(cut(runs), expected);
    }
}
