//! Reads a field: cuts it at `;`, tells the name of the service from results, and reads each result.
//!
//! The field is cut before anything is looked for, by one scanner that knows comments and quoted strings; so
//! nothing inside them can become a result.
//!
//! Not supported: a result that goes on in another piece (`dkim=pass; header.d=a` binds nothing).

use super::AuthenticationResults;
use super::resinfo::{self, read_word};
use crate::lowercase::lowercase;
use crate::message::decode;
use crate::message::lexer::{Cursor, Place, Split, is_space, split};
use crate::message::violation::{Violation, ViolationKind};
use crate::source::Span;

/// Reads a whole field body.
pub(super) fn read(text: &str, base: usize) -> AuthenticationResults {
    with_decoded(text, base, |text, place, field| {
        let pieces = cut(text, place, field);
        read_pieces(text, place, &pieces, field);
    })
}

/// Reads a field body that begins with `i=N;`.
pub(super) fn read_arc(text: &str, base: usize) -> (Option<u32>, AuthenticationResults) {
    let mut instance = None;
    let field = with_decoded(text, base, |text, place, field| {
        let mut pieces = cut(text, place, field);
        let first = pieces.first().and_then(|&(a, b)| text.get(a..b)).unwrap_or_default();
        if let Some(number) = instance_text(first) {
            instance = number.parse().ok();
            pieces.remove(0);
        }
        read_pieces(text, place, &pieces, field);
    });
    (instance, field)
}

/// Exchange Online encodes the whole value when a domain in it is not ASCII.
fn with_decoded(
    text: &str,
    base: usize,
    read: impl FnOnce(&str, Place, &mut AuthenticationResults),
) -> AuthenticationResults {
    let mut field = AuthenticationResults::default();
    if let Some(decoded) = decode::whole_encoded_value(text) {
        let left = text.len() - text.trim_start_matches(is_space).len();
        let end = text.trim_end_matches(is_space).len();
        let span = Span::new(base + left, base + end.max(left));
        field.encoded = true;
        field.violations.push(Violation { kind: ViolationKind::EncodedValue, span });
        read(&decoded, Place::Whole(span), &mut field);
    } else {
        read(text, Place::At(base), &mut field);
    }
    field
}

fn cut(text: &str, place: Place, field: &mut AuthenticationResults) -> Vec<(usize, usize)> {
    let Split { pieces, unclosed_comment, unclosed_quote } = split(text, b';');
    let unclosed = [
        (unclosed_comment, ViolationKind::UnclosedComment),
        (unclosed_quote, ViolationKind::UnclosedQuote),
    ];
    for (range, kind) in unclosed {
        if let Some((start, end)) = range {
            field.malformed = true;
            field.violations.push(Violation { kind, span: place.span(start, end) });
        }
    }
    pieces
}

/// What stands behind `i=`: nothing at all when the piece is something else.
fn instance_text(piece: &str) -> Option<&str> {
    let mut cursor = Cursor::new(piece, Place::At(0));
    let mut comments = Vec::new();
    cursor.skip_cfws(&mut comments);
    if !cursor.eat('i') {
        return None;
    }
    cursor.skip_cfws(&mut comments);
    if !cursor.eat('=') {
        return None;
    }
    cursor.skip_cfws(&mut comments);
    let digits = cursor.take_while(|c| c.is_ascii_digit());
    cursor.skip_cfws(&mut comments);
    Some(if cursor.is_at_end() { digits } else { "" })
}

fn read_pieces(
    text: &str,
    place: Place,
    pieces: &[(usize, usize)],
    field: &mut AuthenticationResults,
) {
    let mut says_none = false;
    for (number, &(start, end)) in pieces.iter().enumerate() {
        let piece = Piece {
            text: text.get(start..end).unwrap_or_default(),
            place: match place {
                Place::At(base) => Place::At(base + start),
                whole @ Place::Whole(_) => whole,
            },
        };
        if piece.is_blank() {
            if number == 0 {
                let span = piece.trimmed_span();
                field.violations.push(Violation { kind: ViolationKind::NoAuthservId, span });
            } else if number + 1 == pieces.len() {
                let span = place.span(start.saturating_sub(1), start);
                field.violations.push(Violation { kind: ViolationKind::TrailingSemicolon, span });
            }
        } else if let Some(result) = resinfo::read(piece.text, piece.place, &mut field.violations) {
            if number == 0 {
                let span = Span { end: result.span.start, ..result.span };
                field.violations.push(Violation { kind: ViolationKind::NoAuthservId, span });
            }
            field.results.push(result);
        } else if number == 0 {
            piece.read_authserv_id(field);
        } else if piece.text.trim_matches(is_space).eq_ignore_ascii_case("none") {
            says_none = true;
        } else {
            let span = piece.trimmed_span();
            field.bare_tokens.push(span);
            field.violations.push(Violation { kind: ViolationKind::BareToken, span });
        }
    }
    if field.results.is_empty() && !says_none {
        let span = place.span(0, text.len());
        field.violations.push(Violation { kind: ViolationKind::NoResults, span });
    }
}

/// What stands between two `;`.
#[derive(Clone, Copy)]
struct Piece<'a> {
    text: &'a str,
    place: Place,
}

impl Piece<'_> {
    fn is_blank(self) -> bool {
        let mut cursor = Cursor::new(self.text, self.place);
        cursor.skip_cfws(&mut Vec::new());
        cursor.is_at_end()
    }

    fn trimmed_span(self) -> Span {
        let left = self.text.len() - self.text.trim_start_matches(is_space).len();
        self.place.span(left, self.text.trim_end_matches(is_space).len().max(left))
    }

    fn read_authserv_id(self, field: &mut AuthenticationResults) {
        let mut cursor = Cursor::new(self.text, self.place);
        let mut comments = Vec::new();
        cursor.skip_cfws(&mut comments);
        let id = read_word(&mut cursor, &mut comments);
        let plain = id.value.strip_suffix('.').unwrap_or(&id.value);
        if id.broken || plain.is_empty() || plain.contains(is_space) {
            field.violations.push(Violation { kind: ViolationKind::BadValue, span: id.span });
        }
        field.authserv_id = Some(lowercase(plain).into());
        cursor.skip_cfws(&mut comments);
        let start = cursor.position();
        let word = read_word(&mut cursor, &mut comments);
        if let Ok(version) = word.value.parse() {
            field.version = Some(version);
            cursor.skip_cfws(&mut comments);
            if cursor.is_at_end() {
                return;
            }
        } else if word.span.is_empty() {
            return;
        }
        cursor.take_while(|_| true);
        let span = cursor.span_since(start);
        field.bare_tokens.push(span);
        field.violations.push(Violation { kind: ViolationKind::BareToken, span });
    }
}
