//! Cuts a `Received` body at its keywords, outside comments.
//!
//! ```text
//! clause = ( "from" / "by" / "via" / "with" / "id" / "for" ) 1*( word / comment )
//! ```
//!
//! Not supported: other keywords (`tls`, `over`, `named`), which are words of the clause before them.

use crate::message::lexer::{Comment, Cursor, Place, is_space};
use crate::source::Span;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    None,
    From,
    By,
    With,
    Via,
    Id,
    For,
}

impl Keyword {
    fn of(word: &str) -> Option<Self> {
        [
            ("from", Self::From),
            ("by", Self::By),
            ("with", Self::With),
            ("via", Self::Via),
            ("id", Self::Id),
            ("for", Self::For),
        ]
        .into_iter()
        .find_map(|(name, keyword)| word.eq_ignore_ascii_case(name).then_some(keyword))
    }
}

/// Whether a word begins a clause.
pub(super) fn is_keyword(word: &str) -> bool {
    Keyword::of(word).is_some()
}

pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    /// Whether a comment stands between it and the word before it.
    behind_comment: bool,
}

/// A keyword, the words behind it, and the comments among them.
pub(super) struct Clause<'a> {
    pub(super) keyword: Keyword,
    pub(super) words: Vec<Word<'a>>,
    pub(super) comments: Vec<Comment<'a>>,
    pub(super) span: Span,
}

impl Clause<'_> {
    /// The words up to the first comment.
    pub(super) fn phrase(&self) -> String {
        let mut phrase = String::new();
        for (number, word) in self.words.iter().enumerate() {
            if number > 0 {
                if word.behind_comment {
                    break;
                }
                phrase.push(' ');
            }
            phrase.push_str(word.text);
        }
        phrase
    }
}

/// Cuts the words at the keywords. The word directly behind a keyword is its value, whatever it says (a peer
/// may call itself `by`), except where the server's own `by` follows.
pub(super) fn read(text: &str, base: usize) -> Vec<Clause<'_>> {
    let mut cursor = Cursor::new(text, Place::At(base));
    let start = Span::new(base, base);
    let new = |keyword, span| Clause { keyword, words: Vec::new(), comments: Vec::new(), span };
    let mut clauses = vec![new(Keyword::None, start)];
    loop {
        let mut comments = Vec::new();
        cursor.skip_cfws(&mut comments);
        let behind_comment = !comments.is_empty();
        let from = cursor.position();
        let in_for = clauses.last().is_some_and(|clause| clause.keyword == Keyword::For);
        let word = read_word(&mut cursor, in_for);
        let span = cursor.span_since(from);
        let Some(current) = clauses.last_mut() else { break };
        current.comments.append(&mut comments);
        if word.is_empty() {
            if cursor.bump().is_none() {
                break;
            }
            continue;
        }
        let is_value = current.words.is_empty()
            && current.keyword != Keyword::None
            && !starts_clause(current.keyword, word, &cursor);
        match Keyword::of(word) {
            Some(keyword) if !is_value => clauses.push(new(keyword, span)),
            _ => {
                current.words.push(Word { text: word, behind_comment });
                current.span = current.span.cover(span);
            }
        }
    }
    clauses
}

/// Whether a word behind a keyword is the next keyword and the value between them is missing: `from by mx.example`.
/// A name that says `by` is followed by what the receiver saw, in parentheses. No protocol, id or mailbox is called so: a greeting
/// that ends with such a keyword stands before the server's own `by`.
fn starts_clause(keyword: Keyword, word: &str, cursor: &Cursor<'_>) -> bool {
    let next = cursor.rest().trim_start_matches(is_space);
    word.eq_ignore_ascii_case("by")
        && match keyword {
            Keyword::From => !next.starts_with(['(', '[']),
            Keyword::With | Keyword::Via | Keyword::Id | Keyword::For => true,
            Keyword::By | Keyword::None => false,
        }
}

/// A word: quotation marks hold white space together, and in the `for` clause angle brackets do.
/// Elsewhere they do not, so that a peer that calls itself `<` hides nothing.
fn read_word<'a>(cursor: &mut Cursor<'a>, in_for: bool) -> &'a str {
    let start = cursor.position();
    loop {
        cursor.take_while(|c| !(is_space(c) || matches!(c, '(' | '"' | ';') || in_for && c == '<'));
        match cursor.peek() {
            Some('"') => {
                cursor.quoted();
            }
            Some('<') => {
                cursor.take_while(|c| !matches!(c, '>' | '"' | '\n'));
                if cursor.peek() == Some('"') {
                    cursor.quoted();
                    cursor.take_while(|c| !matches!(c, '>' | '"' | '\n'));
                }
                cursor.eat('>');
            }
            _ => return cursor.since(start),
        }
    }
}
