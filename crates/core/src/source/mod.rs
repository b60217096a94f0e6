//! Stage 1: the text as it was pasted, and the header block found in it.
//!
//! [`Source::read`] never fails. It finds the header block, undoes what copying did to it (each repair is
//! recorded in [`Repair`]), and keeps a map back, so that every later finding can point at the words the
//! reader really pasted. What it cannot read at all it says in [`Refusal`].
//!
//! Not supported: pictures of headers, and pastes in which several kinds of damage are mixed line by line.

mod base64;
mod compound;
mod draft;
mod field_name;
mod file;
mod inner;
mod looks_like;
pub(crate) mod msg;
mod part;
mod refusal;
pub mod repair;
pub mod span;

use std::borrow::Cow;

use crate::piece::Piece;
use draft::{Draft, Editor, Map};
use field_name::Look;
pub use part::{Doubt, Part};
pub use refusal::{BinaryKind, LooksLike, Refusal};
use repair::Undone;
pub use repair::{Repair, RepairKind};
pub use span::{PastedSpan, Span};

/// Largest file that is read, in bytes (`docs/limits.md`).
pub const MAX_FILE: usize = 25 * 1024 * 1024;
/// Largest header block that is read, in bytes (`docs/limits.md`).
pub const MAX_BLOCK: usize = 1024 * 1024;
/// How much of the text is searched for the block: damage makes a block longer than it was.
const MAX_WORK: usize = 3 * MAX_BLOCK;

/// The reader of Outlook's files.
pub(crate) static MSG: Piece<fn(&[u8]) -> Source> = Piece::awaited();

/// How much of the text above a block is looked at again.
const LONGEST_ABOVE: usize = 64 * 1024;

/// How the bytes of a file became text; it decides how the text becomes bytes again for a body hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encoding {
    /// UTF-8, or plain ASCII.
    #[default]
    Utf8,
    /// Not UTF-8: each byte became the character of the same number, so nothing is lost.
    Latin1,
}

/// The text as pasted and the header block read from it.
#[derive(Debug, Clone, Default)]
pub struct Source {
    pasted: String,
    line_starts: Vec<usize>,
    block: String,
    map: Map,
    body: Option<(usize, usize)>,
    /// The message a base64 paste held; the body lies in it then.
    decoded: Option<String>,
    /// The words of a message whose body was not kept as it came.
    words: Option<String>,
    looks_like: Option<LooksLike>,
    encoding: Encoding,
    repairs: Vec<Repair>,
    refusal: Option<Refusal>,
    second_block: Option<PastedSpan>,
    inner_messages: Vec<PastedSpan>,
    doubt: Option<Doubt>,
    within: Vec<Part>,
}

impl Source {
    /// Reads pasted text.
    pub fn read(pasted: &str) -> Self {
        Self::read_as(pasted, Encoding::Utf8)
    }

    /// Reads the bytes of a file (`.eml`, `.txt`, `.msg`).
    pub fn from_bytes(bytes: &[u8]) -> Self {
        if bytes.len() > MAX_FILE {
            return Self::refused(Refusal::FileTooLarge { bytes: bytes.len() });
        }
        if bytes.starts_with(compound::MAGIC) {
            return MSG.get(|| msg::read).map(|read| read(bytes)).unwrap_or_default();
        }
        if let Some(kind) = file::binary_kind(bytes) {
            return Self::refused(Refusal::NotText { kind });
        }
        let (text, encoding) = file::text(bytes);
        Self::read_as(&text, encoding)
    }

    fn refused(refusal: Refusal) -> Self {
        Self { refusal: Some(refusal), ..Self::default() }
    }

    fn read_as(pasted: &str, encoding: Encoding) -> Self {
        // Latin-1 text is up to twice its file; the file was measured before.
        if encoding == Encoding::Utf8 && pasted.len() > MAX_FILE {
            return Self::refused(Refusal::FileTooLarge { bytes: pasted.len() });
        }
        let mut source = Self {
            line_starts: line_starts(pasted),
            pasted: pasted.to_owned(),
            encoding,
            ..Self::default()
        };
        if pasted.trim().is_empty() {
            source.refusal = Some(Refusal::Empty);
            return source;
        }
        source.find_block();
        source
    }

    fn find_block(&mut self) {
        let work = self.pasted.get(..self.pasted.floor_char_boundary(MAX_WORK)).unwrap_or_default();
        let mut repairs = Vec::new();
        let mut draft = match base64::decode(&self.pasted) {
            Some((text, encoding, draft)) => {
                let undone = Undone {
                    kind: RepairKind::Base64Message,
                    count: 1,
                    before: 0,
                    after: 0,
                    draft,
                    doubt: None,
                };
                self.record(&mut repairs, &Draft::verbatim(work), &undone);
                self.decoded = Some(text);
                self.encoding = encoding;
                undone.draft
            }
            None => Draft::verbatim(work),
        };
        draft = without_envelope(with_line_feeds(&draft));
        let mut doubt = None;
        draft = repair::undo_all(draft, |before, undone| {
            doubt = doubt.or(undone.doubt);
            self.record(&mut repairs, before, undone);
        });
        // A list of names and values holds more than fields, and no sentences.
        let listed = repairs.iter().any(|repair| repair.kind == RepairKind::JsonFields);
        let of_top = || doubt_of_top(&draft.text).filter(|top| !listed || *top != Doubt::TextAbove);
        self.doubt = doubt.or_else(of_top);
        let end = match draft.text.find("\n\n") {
            _ if draft.text.starts_with('\n') => 0,
            Some(end) => end,
            None => draft.text.trim_end_matches('\n').len(),
        };
        let behind = draft.map.start((end + 2).min(draft.text.len()));
        let ended = end + 1 < draft.text.len();
        let block = draft.cut(0, end);
        if block.text.len() > MAX_BLOCK {
            self.refusal = Some(Refusal::BlockTooLarge { bytes: block.text.len() });
            return;
        }
        if let Some(looks_like) = looks_like::without_fields(&block.text, &self.pasted) {
            self.refusal = Some(Refusal::NoHeaderFields { looks_like });
            return;
        }
        if looks_like::summary_only(&block.text) {
            self.looks_like = Some(LooksLike::VisibleSummary);
        }
        let whole = repairs.iter().all(|repair: &Repair| repair.kind.leaves_the_body());
        self.repairs = repairs;
        self.block = block.text;
        self.map = block.map;
        if ended {
            self.find_body(behind, whole);
        }
    }

    fn find_body(&mut self, behind: usize, whole: bool) {
        if let Some(text) = &self.decoded {
            let start = ["\r\n\r\n", "\n\n"]
                .iter()
                .filter_map(|end| Some(text.find(end)? + end.len()))
                .min();
            self.body = start.filter(|_| whole).map(|start| (start, text.len()));
            return;
        }
        let text = self.pasted.get(behind..).unwrap_or_default();
        self.body = (whole && !text.trim().is_empty()).then_some((behind, self.pasted.len()));
        let inner = inner::find(&self.block, &self.pasted, behind);
        self.second_block = inner.second_block.map(|(start, end)| self.span_in_paste(start, end));
        self.inner_messages =
            inner.messages.into_iter().map(|(start, end)| self.span_in_paste(start, end)).collect();
    }

    /// Notes a repair; one of a kind that was made before adds to it.
    fn record(&self, repairs: &mut Vec<Repair>, before: &Draft, undone: &Undone) {
        let count = u32::try_from(undone.count).unwrap_or(u32::MAX);
        if let Some(repair) = repairs.iter_mut().find(|repair| repair.kind == undone.kind) {
            repair.count = repair.count.saturating_add(count);
            return;
        }
        repairs.push(Repair {
            kind: undone.kind,
            count,
            first_line: self.line_of(before.map.start(undone.before)),
            before: sample(&before.text, undone.before),
            after: sample(&undone.draft.text, undone.after),
        });
    }

    /// The header block, repaired, with LF line ends and without the blank line that ends it.
    pub fn block(&self) -> &str {
        &self.block
    }

    /// The text as pasted.
    pub fn pasted(&self) -> &str {
        &self.pasted
    }

    /// The end of the words that stood above the block and were left out. No line in them counts, but nobody shall be
    /// told that they are not there.
    pub fn text_above(&self) -> &str {
        if self.decoded.is_some() {
            return "";
        }
        let end = self.pasted.floor_char_boundary(self.map.start(0).min(self.pasted.len()));
        let start = self.pasted.ceil_char_boundary(end.saturating_sub(LONGEST_ABOVE));
        self.pasted.get(start..end).unwrap_or_default()
    }

    /// What was repaired, in the order it was done.
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }

    /// Why the text was not read, if it was not.
    pub fn refusal(&self) -> Option<Refusal> {
        self.refusal
    }

    /// The bytes of the body as they came, when a whole message was given.
    pub fn body(&self) -> Option<Cow<'_, [u8]>> {
        let (start, end) = self.body?;
        let text = self.decoded.as_deref().unwrap_or(&self.pasted).get(start..end)?;
        Some(match self.encoding {
            Encoding::Utf8 => Cow::Borrowed(text.as_bytes()),
            Encoding::Latin1 => Cow::Owned(
                text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect(),
            ),
        })
    }

    /// The words below the header block, where there are any, even if they are not the bytes that were sent.
    pub fn body_text(&self) -> Option<&str> {
        let (start, end) = match (&self.words, self.body) {
            (Some(words), _) => return Some(words),
            (None, body) => body?,
        };
        self.decoded.as_deref().unwrap_or(&self.pasted).get(start..end)
    }

    /// What begins with a second header block, when two were pasted; only the first is judged.
    pub fn second_block(&self) -> Option<PastedSpan> {
        self.second_block
    }

    /// Mails attached to this one (forwarded as attachment): where each begins and ends in the paste.
    pub fn inner_messages(&self) -> &[PastedSpan] {
        &self.inner_messages
    }

    /// What was probably pasted, when the block holds no field that a server wrote.
    pub fn looks_like(&self) -> Option<LooksLike> {
        match self.refusal {
            Some(Refusal::NoHeaderFields { looks_like }) => Some(looks_like),
            _ => self.looks_like,
        }
    }

    /// Carries a span of the block back to the paste.
    ///
    /// Exact where nothing was repaired; where something was, it covers the words the span was made from.
    /// A span that is not of this block comes back clamped to it, on character boundaries.
    pub fn pasted_span(&self, span: Span) -> PastedSpan {
        let range = span.range();
        let start = self.map.start(range.start.min(self.block.len()));
        let end = self.map.end(range.end.min(self.block.len()));
        self.span_in_paste(start, if range.is_empty() { start } else { end })
    }

    fn span_in_paste(&self, start: usize, end: usize) -> PastedSpan {
        let start = self.pasted.floor_char_boundary(start);
        let end = self.pasted.ceil_char_boundary(end.max(start));
        let last = end.saturating_sub(1).max(start);
        PastedSpan {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            end: u32::try_from(end).unwrap_or(u32::MAX),
            line: self.line_of(start),
            last_line: self.line_of(last),
        }
    }

    fn line_of(&self, at: usize) -> u32 {
        let line = self.line_starts.partition_point(|&start| start <= at).max(1);
        u32::try_from(line).unwrap_or(u32::MAX)
    }
}

/// Where each line begins. A carriage return alone ends a line only in a text without line feeds.
fn line_starts(text: &str) -> Vec<usize> {
    let end = if text.contains('\n') { '\n' } else { '\r' };
    let mut starts = vec![0];
    starts.extend(text.match_indices(end).map(|(at, _)| at + 1));
    starts
}

/// CRLF as LF. A carriage return alone stays: within a field it is an oddity worth knowing of.
fn with_line_feeds(draft: &Draft) -> Draft {
    let mut editor = Editor::new(draft);
    for (at, end) in draft.text.match_indices("\r\n") {
        editor.keep_to(at);
        editor.replace_to(at + end.len(), "\n");
    }
    editor.finish()
}

/// The text without the `From ` line that a mailbox file puts above each message (RFC 4155).
fn without_envelope(draft: Draft) -> Draft {
    let envelope = draft.text.strip_prefix("From ").and_then(|rest| rest.split_once('\n'));
    match envelope {
        Some((line, rest)) if is_envelope(line) && field_name::look(rest) != Look::Not => {
            draft.cut("From ".len() + line.len() + 1, draft.text.len())
        }
        _ => draft,
    }
}

/// What the first line gives cause for: words built like a field that nobody uses, or several fields on one line.
fn doubt_of_top(text: &str) -> Option<Doubt> {
    let first = text.split('\n').next()?;
    if field_name::runs_together(first) {
        Some(Doubt::SplitLine)
    } else if field_name::look(first) < Look::Likely && !first.starts_with([' ', '\t']) {
        (!first.is_empty()).then_some(Doubt::TextAbove)
    } else {
        None
    }
}

/// Whether that is what stands behind `From ` in a mailbox file: a sender without blanks and a time, and no sentence.
fn is_envelope(line: &str) -> bool {
    let is_time = |word: &str| {
        word.split(':').count() == 3 && word.bytes().all(|b| b.is_ascii_digit() || b == b':')
    };
    line.len() < 400 && line.split_whitespace().count() < 12 && line.split_whitespace().any(is_time)
}

/// The line around a place, cut to 120 characters, from the place on where it is long.
fn sample(text: &str, at: usize) -> String {
    let from = text.get(..at).and_then(|above| above.rfind('\n')).map_or(0, |i| i + 1);
    let from = if at - from > 60 { at } else { from };
    let rest = text.get(from..).unwrap_or_default().trim_start_matches('\n');
    rest.chars().take_while(|&c| c != '\n').take(120).collect()
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::as_conversions,
    reason = "a test may fail loudly"
)]
mod tests {
    use super::*;

    const MAIL: &str = "Received: from mx.example.net\n by mx.example.org; Tue, 3 Nov 2026 08:12:41 +0000\nFrom: A <a@example.com>\nSubject: Grüße\n\nHello\n\nFrom: not a header\n";

    fn bytes(source: &Source) -> String {
        String::from_utf8(source.body().unwrap().into_owned()).unwrap()
    }

    #[test]
    fn an_undamaged_message_is_cut_at_its_first_empty_line() {
        let source = Source::read(MAIL);
        assert!(source.block().ends_with("Subject: Grüße"), "{:?}", source.block());
        assert_eq!(bytes(&source), "Hello\n\nFrom: not a header\n");
        assert!(source.repairs().is_empty());
        assert_eq!(source.refusal(), None);
    }

    #[test]
    fn line_ends_do_not_matter() {
        let lf = Source::read(MAIL);
        let crlf_text = MAIL.replace('\n', "\r\n");
        let crlf = Source::read(&crlf_text);
        assert_eq!(lf.block(), crlf.block());
        assert_eq!(bytes(&crlf), "Hello\r\n\r\nFrom: not a header\r\n");
        for (at, _) in lf.block().char_indices() {
            let span = Span::new(at, at + 1);
            let (a, b) = (lf.pasted_span(span), crlf.pasted_span(span));
            assert_eq!((a.line, a.last_line), (b.line, b.last_line), "at {at}");
        }
    }

    #[test]
    fn a_span_of_an_unrepaired_block_is_its_own_place() {
        let source = Source::read(MAIL);
        for (at, c) in source.block().char_indices() {
            let span = Span::new(at, at + c.len_utf8());
            let there = source.pasted_span(span);
            assert_eq!((there.start, there.end), (span.start, span.end));
        }
        let at = source.block().find("From:").unwrap();
        assert_eq!(source.pasted_span(Span::new(at, at + 5)).line, 3);
        assert_eq!(source.pasted_span(Span::new(0, at)).last_line, 2);
    }

    #[test]
    fn an_mbox_line_on_top_is_no_field() {
        let source = Source::read(&format!("From a@example.com Tue Nov  3 08:12:41 2026\n{MAIL}"));
        assert!(source.block().starts_with("Received:"));
        assert_eq!(source.pasted_span(Span::new(0, 8)).line, 2);
        assert!(source.repairs().is_empty());
    }

    #[test]
    fn a_block_without_a_body_has_none() {
        assert!(Source::read("From: a@example.com\nTo: b@example.com\n").body().is_none());
        assert!(Source::read("From: a@example.com\n\n").body().is_none());
        assert_eq!(Source::read("From: a@example.com\n\n").block(), "From: a@example.com");
    }

    #[test]
    fn nothing_is_said_to_be_nothing() {
        for nothing in ["", " \r\n\t\n"] {
            assert_eq!(Source::read(nothing).refusal(), Some(Refusal::Empty));
        }
    }
}
