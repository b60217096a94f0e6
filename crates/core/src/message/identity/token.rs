//! The tokens of address lists.
//!
//! ```text
//! token = word / quoted-string / comment / "<" ... ">" / ":" / "," / ";"
//! ```
//!
//! Not supported: an angle bracket inside another; the first is unclosed, and recorded.

use crate::message::decode;
use crate::message::lexer::{Cursor, Place, is_space};
use crate::message::violation::{Violation, ViolationKind};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Anything else, encoded words included.
    Word,
    Quoted,
    Comment,
    /// `<...>`, brackets included.
    Angle,
    Colon,
    Comma,
    Semicolon,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether white space stands before it.
    pub(super) spaced: bool,
}

/// The tokens of a field body; comments and quoted strings that never close run to the end and are recorded.
pub(super) fn tokens(text: &str, base: usize, violations: &mut Vec<Violation>) -> Vec<Token> {
    let mut cursor = Cursor::new(text, Place::At(base));
    let mut tokens = Vec::new();
    loop {
        let spaced = cursor.skip_space();
        let start = cursor.position();
        let Some(next) = cursor.peek() else { return tokens };
        let kind = match next {
            '(' => {
                cursor.comment();
                if !cursor.since(start).ends_with(')') {
                    let kind = ViolationKind::UnclosedComment;
                    violations.push(Violation { kind, span: cursor.span_since(start) });
                }
                Kind::Comment
            }
            '"' => {
                cursor.quoted();
                if cursor.position() < start + 2 || !cursor.since(start).ends_with('"') {
                    let kind = ViolationKind::UnclosedQuote;
                    violations.push(Violation { kind, span: cursor.span_since(start) });
                }
                Kind::Quoted
            }
            '<' => read_angle(&mut cursor, violations),
            ':' | ',' | ';' => {
                cursor.bump();
                match next {
                    ':' => Kind::Colon,
                    ',' => Kind::Comma,
                    _ => Kind::Semicolon,
                }
            }
            _ => {
                read_word(&mut cursor);
                if cursor.since(start).contains('\\') {
                    let kind = ViolationKind::StrayBackslash;
                    violations.push(Violation { kind, span: cursor.span_since(start) });
                }
                Kind::Word
            }
        };
        tokens.push(Token { kind, start, end: cursor.position(), spaced });
    }
}

/// An angle ends at its `>`, or unclosed before the next `<`, or unclosed at the end.
fn read_angle(cursor: &mut Cursor<'_>, violations: &mut Vec<Violation>) -> Kind {
    let start = cursor.position();
    cursor.bump();
    loop {
        cursor.take_while(|c| !matches!(c, '<' | '>' | '"'));
        match cursor.peek() {
            Some('"') => {
                cursor.quoted();
            }
            Some('>') => {
                cursor.bump();
                return Kind::Angle;
            }
            _ => {
                let kind = ViolationKind::UnclosedAngle;
                violations.push(Violation { kind, span: cursor.span_since(start) });
                return Kind::Angle;
            }
        }
    }
}

/// A word: an encoded word is one whatever stands in it, and brackets hold a domain literal together.
fn read_word(cursor: &mut Cursor<'_>) {
    if let Some(length) = decode::encoded_word_length(cursor.rest()) {
        let end = cursor.position() + length;
        while cursor.position() < end && cursor.bump().is_some() {}
        return;
    }
    let start = cursor.position();
    // An encoded word may be glued to the text before it.
    loop {
        cursor.take_while(|c| {
            !is_space(c) && !matches!(c, '(' | '"' | '<' | ',' | ';' | ':' | '=' | '[')
        });
        match cursor.peek() {
            Some('[') if cursor.since(start).ends_with('@') => {
                cursor.take_while(|c| !is_space(c) && c != ']' && c != '<');
            }
            Some('=') if decode::encoded_word_length(cursor.rest()).is_some() => return,
            Some('=' | '[') => {
                cursor.bump();
            }
            _ => return,
        }
    }
}
