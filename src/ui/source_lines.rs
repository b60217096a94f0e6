//! The pasted text as numbered lines, with the words of each finding marked. Pure: the drawing is in
//! [`source_text`](super::source_text) and [`quote`](super::quote).

use countersign_core::sorting::sort_by_key;
use std::ops::Range;

use countersign_core::report::Report;
use countersign_core::source::RepairKind;
use countersign_core::trust::Trust;

/// Most findings that are drawn, the deciding and the worst first; a forger can earn himself thousands.
pub(crate) const MAX_DRAWN: usize = 100;
/// Most places of one finding that are marked.
const MAX_MARKED: usize = 200;
/// Most lines drawn at once, even of one field.
const MAX_RUN: usize = 500;
/// Most lines a finding quotes.
const MAX_QUOTE: usize = 14;

/// The lines of the paste that hold header fields.
#[derive(Debug, Default)]
pub(crate) struct SourceLines {
    pub(crate) lines: Vec<Line>,
    /// Lines of the paste below the header block; they are not drawn.
    pub(crate) below: usize,
}

/// One line of the paste.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Counted from 1.
    pub(crate) number: u32,
    /// Its bytes in the paste, without the line end.
    pub(crate) range: Range<usize>,
    /// Whose word it is; none when it is no part of a field.
    pub(crate) trust: Option<Trust>,
    /// The bytes of the field name, on the first line of a field.
    pub(crate) name: Option<Range<usize>>,
    /// It continues the line before.
    pub(crate) fold: bool,
    /// The marked words, in order, never overlapping.
    pub(crate) marks: Vec<Mark>,
}

/// Marked words in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) range: Range<usize>,
    /// The number of the finding, counted from 1.
    pub(crate) finding: usize,
    /// The finding's words begin here: the number is shown.
    pub(crate) begins: bool,
}

/// The words of a finding, in bytes of the paste.
#[derive(Debug, Clone)]
struct Words {
    range: Range<usize>,
    finding: usize,
}

impl SourceLines {
    /// Numbers, marks and attributes every line.
    pub(crate) fn new(report: &Report) -> Self {
        let pasted = report.source.pasted();
        let fields = fields(report);
        let end = fields.iter().map(|field| field.range.end).max().unwrap_or(pasted.len());
        let drawn = report.findings.len().min(MAX_DRAWN);
        let words: Vec<Words> = (0..drawn).flat_map(|i| words(report, i)).collect();
        let mut source_lines = Self::default();
        for (number, range) in (1..).zip(line_ranges(pasted)) {
            if range.start >= end && !(range.is_empty() && range.start == 0) {
                source_lines.below += 1;
                continue;
            }
            let at = fields.partition_point(|field| field.range.end <= range.start);
            let field = fields.get(at).filter(|field| field.range.start < range.end);
            source_lines.lines.push(Line {
                number,
                trust: field.map(|field| field.trust),
                name: field
                    .filter(|f| range.contains(&f.name.start))
                    .map(|f| f.name.start..f.name.end.min(range.end)),
                fold: field.is_some_and(|field| field.range.start < range.start),
                marks: Vec::new(),
                range,
            });
        }
        mark(&mut source_lines.lines, words);
        trim(&mut source_lines.lines, report);
        source_lines
    }

    /// The lines a finding rests on, with only its own words marked.
    pub(crate) fn quote(&self, report: &Report, finding: usize) -> Vec<Line> {
        let mut words: Vec<Words> = words(report, finding).collect();
        sort_by_key(&mut words, |w| w.range.start);
        // One walk: fields and words are both in order, and only the first few lines are quoted.
        let mut lines: Vec<Line> = Vec::new();
        let mut from = 0;
        for w in &words {
            if lines.last().is_some_and(|line| w.range.end <= line.range.end) {
                continue;
            }
            from += self
                .lines
                .get(from..)
                .map_or(0, |rest| rest.partition_point(|line| line.range.end <= w.range.start));
            let head = self.head(from);
            let touched = self.lines.iter().skip(from).take_while(|l| l.range.start < w.range.end);
            let first = lines.last().map_or(0, |line| line.number);
            let quoted = self.lines.get(head..=head).into_iter().flatten().chain(touched);
            let mut quoted: Vec<&Line> = quoted.filter(|line| line.number > first).collect();
            quoted.dedup_by_key(|line| line.number);
            lines.extend(quoted.into_iter().take(MAX_QUOTE - lines.len()).cloned());
            if lines.len() == MAX_QUOTE {
                break;
            }
        }
        for line in &mut lines {
            line.marks.clear();
        }
        mark(&mut lines, words);
        trim(&mut lines, report);
        for mark in lines.iter_mut().flat_map(|line| &mut line.marks) {
            mark.begins = false;
        }
        lines
    }

    /// The first line of the field that holds this line.
    fn head(&self, line: usize) -> usize {
        let above = self.lines.get(..=line).unwrap_or_default();
        line - above.iter().rev().take_while(|line| line.fold).count()
    }

    /// The first line a finding rests on.
    pub(crate) fn first_line(&self, report: &Report, finding: usize) -> Option<u32> {
        let start = words(report, finding).next()?.range.start;
        let at = self.lines.partition_point(|line| line.range.end < start);
        self.lines.get(at).map(|line| line.number)
    }
}

struct Field {
    range: Range<usize>,
    name: Range<usize>,
    trust: Trust,
}

fn fields(report: &Report) -> Vec<Field> {
    let carried = |span| {
        let span = report.source.pasted_span(span);
        usize::try_from(span.start).unwrap_or(usize::MAX)
            ..usize::try_from(span.end).unwrap_or(usize::MAX)
    };
    let mut fields: Vec<Field> = report
        .message
        .fields
        .iter()
        .zip(report.trust.iter().copied().map(Some).chain(std::iter::repeat(None)))
        .map(|(field, trust)| Field {
            range: carried(field.span),
            name: carried(field.name_span),
            trust: trust.unwrap_or(Trust::Claimed),
        })
        .collect();
    sort_by_key(&mut fields, |field| field.range.start);
    fields
}

fn words(report: &Report, finding: usize) -> impl Iterator<Item = Words> {
    let found = report.findings.get(finding);
    found.into_iter().flat_map(move |found| {
        let evidence = std::iter::once(&found.primary).chain(&found.related);
        evidence.take(MAX_MARKED).map(move |evidence| {
            let span = report.pasted(evidence);
            Words {
                range: usize::try_from(span.start).unwrap_or(0)
                    ..usize::try_from(span.end).unwrap_or(0),
                finding: finding + 1,
            }
        })
    })
}

/// Lays marks over lines. Words already marked keep their first finding; a finding that comes second still gets its
/// number, as an empty mark.
fn mark(lines: &mut [Line], mut words: Vec<Words>) {
    sort_by_key(&mut words, |w| (w.range.start, w.finding));
    for w in words {
        let first =
            lines.partition_point(|line| line.range.end <= w.range.start && !line.range.is_empty());
        let mut begins = true;
        for line in lines.iter_mut().skip(first).take_while(|line| line.range.start < w.range.end) {
            // The marks of a line are laid in order: the last ends last.
            let taken = line.marks.last().map_or(0, |mark| mark.range.end);
            let start = w.range.start.max(line.range.start).max(taken);
            let end = w.range.end.min(line.range.end).max(start);
            if start < end || begins {
                line.marks.push(Mark { range: start..end, finding: w.finding, begins });
                begins = false;
            }
        }
    }
    for line in lines {
        sort_by_key(&mut line.marks, |mark| (mark.range.start, mark.range.end));
    }
}

/// The white space that begins a continuation line is nobody's words, and neither are marks of quotation.
fn trim(lines: &mut [Line], report: &Report) {
    let quoted = report.source.repairs().iter().any(|r| r.kind == RepairKind::QuotePrefix);
    let pasted = report.source.pasted();
    for line in lines {
        let start = line.range.start;
        for mark in line.marks.iter_mut().filter(|mark| !mark.range.is_empty()) {
            let text = pasted.get(mark.range.clone()).unwrap_or_default();
            let nobodys =
                |c: char| c.is_whitespace() || c == '>' && quoted && mark.range.start == start;
            mark.range.start += text.len() - text.trim_start_matches(nobodys).len();
            mark.range.end -= text.len() - text.trim_end().len();
            mark.range.end = mark.range.end.max(mark.range.start);
        }
    }
}

/// The lines of a text, ended by LF, CRLF or CR.
fn line_ranges(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split_inclusive('\n').flat_map(move |line| {
        let from = start;
        start += line.len();
        let bare = line.strip_suffix('\n').unwrap_or(line);
        let bare = bare.strip_suffix('\r').unwrap_or(bare);
        let mut at = from;
        bare.split('\r')
            .map(|part| {
                let range = at..at + part.len();
                at += part.len() + 1;
                range
            })
            .collect::<Vec<_>>()
    })
}

/// A run of lines that belong together on the page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Run<'a> {
    /// Lines to show.
    Open(&'a [Line]),
    /// Lines without a finding, folded.
    Folded(&'a [Line]),
}

/// Most lines in one fold: so many are drawn when it is opened.
const MAX_FOLD: usize = 2_000;
/// Fewest lines worth folding.
const FOLD: usize = 6;

/// Groups lines by whose word they are. A line that is no part of a field belongs to what stands above it: in a paste
/// with an empty line after each, every second one is.
pub(crate) fn zones(lines: &[Line]) -> impl Iterator<Item = (Option<Trust>, &[Line])> {
    let mut rest = lines;
    std::iter::from_fn(move || {
        let trust = rest.first()?.trust;
        let other = |line: &Line| line.trust.is_some() && line.trust != trust;
        let (zone, left) = rest.split_at(rest.iter().position(other).unwrap_or(rest.len()));
        rest = left;
        Some((trust, zone))
    })
}

/// Splits a zone into fields to show and fields to fold away; only a field of hundreds of lines is cut.
pub(crate) fn runs(lines: &[Line]) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = lines;
    while !rest.is_empty() {
        let quiet = is_quiet(rest);
        let mut end = 0;
        for field in rest.chunk_by(|_, next| next.fold) {
            if is_quiet(field) != quiet {
                break;
            }
            end += field.len();
        }
        let (run, left) = rest.split_at(end.max(1));
        if quiet && run.len() >= FOLD {
            runs.extend(run.chunks(MAX_FOLD).map(Run::Folded));
        } else {
            let (first, more) = run.split_at(run.len().min(MAX_RUN));
            runs.push(Run::Open(first));
            runs.extend(more.chunks(MAX_FOLD).map(Run::Folded));
        }
        rest = left;
    }
    runs
}

/// Whether the first field of these lines has no marks.
fn is_quiet(lines: &[Line]) -> bool {
    lines
        .chunk_by(|_, next| next.fold)
        .next()
        .is_none_or(|field| field.iter().all(|line| line.marks.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(number: u32, range: Range<usize>) -> Line {
        Line { number, range, trust: None, name: None, fold: false, marks: Vec::new() }
    }

    #[test]
    fn lines_end_as_people_paste_them() {
        let ranges: Vec<_> = line_ranges("a\nbb\r\nc\rd").collect();
        assert_eq!(ranges, [0..1, 2..4, 6..7, 8..9]);
    }

    #[test]
    fn a_mark_runs_over_line_ends_and_is_numbered_once() {
        let mut lines = [line(1, 0..5), line(2, 6..10)];
        mark(&mut lines, vec![Words { range: 2..8, finding: 1 }]);
        let marks: Vec<_> = lines.iter().flat_map(|l| l.marks.clone()).collect();
        assert_eq!(
            marks,
            [
                Mark { range: 2..5, finding: 1, begins: true },
                Mark { range: 6..8, finding: 1, begins: false },
            ]
        );
    }

    #[test]
    fn empty_lines_between_fields_do_not_part_them() {
        let trusts =
            [None, Some(Trust::Attested), None, Some(Trust::Attested), Some(Trust::Claimed), None];
        let lines: Vec<Line> =
            (0..).zip(trusts).map(|(n, trust)| Line { trust, ..line(n, 0..1) }).collect();
        let found: Vec<_> = zones(&lines).map(|(trust, zone)| (trust, zone.len())).collect();
        assert_eq!(found, [(None, 1), (Some(Trust::Attested), 3), (Some(Trust::Claimed), 2)]);
    }

    #[test]
    fn a_field_without_end_is_folded_and_no_line_is_lost() {
        let mark = Mark { range: 0..1, finding: 1, begins: true };
        let mut lines: Vec<Line> = (0..10_000).map(|n| line(n, 0..1)).collect();
        for (n, line) in lines.iter_mut().enumerate() {
            line.fold = n > 0;
            line.marks = vec![mark.clone()];
        }
        let runs = runs(&lines);
        assert!(matches!(runs.first(), Some(Run::Open(first)) if first.len() == MAX_RUN));
        let drawn: usize = runs
            .iter()
            .map(|run| match run {
                Run::Open(l) | Run::Folded(l) => l.len(),
            })
            .sum();
        assert_eq!(drawn, lines.len());
    }

    #[test]
    fn words_of_two_findings_never_overlap() {
        let mut lines = [line(1, 0..20)];
        mark(
            &mut lines,
            vec![Words { range: 2..12, finding: 2 }, Words { range: 4..8, finding: 1 }],
        );
        let marks = lines.first().map(|l| l.marks.clone()).unwrap_or_default();
        assert_eq!(marks.iter().map(|m| m.range.clone()).collect::<Vec<_>>(), [2..12, 12..12]);
    }
}
