//! The lexical tokens of RFC 5322 section 3.2: CFWS with nested comments, quoted strings, words.
//!
//! ```text
//! FWS           = ([*WSP CRLF] 1*WSP)
//! ccontent      = ctext / quoted-pair / comment
//! comment       = "(" *([FWS] ccontent) [FWS] ")"
//! CFWS          = (1*([FWS] comment) [FWS]) / FWS
//! quoted-string = [CFWS] DQUOTE *([FWS] (qtext / quoted-pair)) [FWS] DQUOTE [CFWS]
//! ```
//!
//! Every function looks at each byte a bounded number of times: comments are counted, not recursed into, and
//! what never closes runs to the end of the text, so nothing is ever searched for twice.
//!
//! Not supported: the obsolete forms with control characters; such characters are part of a word, so a word
//! that holds one equals no known word.

use crate::source::Span;

/// Where a text that is being read stands in the header block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The text is a slice of the block that begins at this byte.
    At(usize),
    /// The text was decoded, so its bytes have no places of their own; all of it stands for these words.
    Whole(Span),
}

impl Place {
    /// The span of a byte range of the text.
    pub fn span(self, start: usize, end: usize) -> Span {
        match self {
            Self::At(base) => Span::new(base.saturating_add(start), base.saturating_add(end)),
            Self::Whole(span) => span,
        }
    }
}

/// A comment, without its outer parentheses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comment<'a> {
    /// What stands between the parentheses, as written.
    pub inner: &'a str,
    /// Its place, parentheses included.
    pub span: Span,
    /// Whether it stands directly behind the word before it.
    pub glued: bool,
}

/// A reader that walks once through a text.
#[derive(Debug, Clone)]
pub struct Cursor<'a> {
    text: &'a str,
    at: usize,
    place: Place,
}

impl<'a> Cursor<'a> {
    /// A reader at the start of a text.
    pub fn new(text: &'a str, place: Place) -> Self {
        Self { text, at: 0, place }
    }

    /// How many bytes have been read.
    pub fn position(&self) -> usize {
        self.at
    }

    /// What has not been read.
    pub fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Whether everything has been read.
    pub fn is_at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    /// The next character, left where it is.
    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The next character.
    pub fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Reads one character if it is this one.
    pub fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    /// The text from a position to here.
    pub fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The place of the text from a position to here.
    pub fn span_since(&self, start: usize) -> Span {
        self.place.span(start, self.at)
    }

    /// Reads as long as a condition holds.
    pub fn take_while(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c| !accept(c)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// Skips folding white space; whether there was any.
    pub fn skip_space(&mut self) -> bool {
        !self.take_while(is_space).is_empty()
    }

    /// Skips white space and comments, keeping the comments; whether there was white space.
    pub fn skip_cfws(&mut self, comments: &mut Vec<Comment<'a>>) -> bool {
        let mut spaced = self.skip_space();
        let mut glued = !spaced && self.at > 0;
        while let Some(mut comment) = self.comment() {
            comment.glued = glued;
            comments.push(comment);
            let space = self.skip_space();
            spaced |= space;
            glued = !space;
        }
        spaced
    }

    /// A comment, if one begins here. One that never closes runs to the end.
    pub fn comment(&mut self) -> Option<Comment<'a>> {
        if self.peek() != Some('(') {
            return None;
        }
        let start = self.at;
        let (length, closed) = comment_length(self.rest());
        self.at += length;
        let inner_end = if closed { self.at.saturating_sub(1) } else { self.at };
        Some(Comment {
            inner: self.text.get(start + 1..inner_end).unwrap_or_default(),
            span: self.span_since(start),
            glued: false,
        })
    }

    /// A quoted string without its quotation marks and escapes, if one begins here.
    /// One that never closes runs to the end.
    pub fn quoted(&mut self) -> Option<String> {
        if !self.eat('"') {
            return None;
        }
        let mut value = String::new();
        while let Some(c) = self.bump() {
            match c {
                '"' => break,
                '\\' => value.extend(self.bump()),
                '\r' | '\n' => {}
                _ => value.push(c),
            }
        }
        Some(value)
    }
}

/// Folding white space: what stands between words. Nothing else separates them, however blank it looks.
pub fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

/// The text with every run of white space made one space, and none at the ends.
pub fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(is_space).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// A text with comments in it, cut at a separator outside comments and quoted strings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Split {
    /// Byte ranges between the separators; there is always one.
    pub pieces: Vec<(usize, usize)>,
    /// A comment that never closes.
    pub unclosed_comment: Option<(usize, usize)>,
    /// A quoted string that never closes, or a comment with an odd number of quotation marks: whoever wrote
    /// it took a `)` inside quotation marks for text, and a reader who follows the standard does not.
    pub unclosed_quote: Option<(usize, usize)>,
}

/// Cuts a text at a separator outside comments and quoted strings.
pub fn split(text: &str, separator: u8) -> Split {
    let mut split = Split::default();
    let mut piece_start = 0;
    let mut at = 0;
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        let rest = text.get(at..).unwrap_or_default();
        match byte {
            b'(' => {
                let (length, closed) = comment_length(rest);
                let end = at + length;
                if !closed {
                    split.unclosed_comment = Some((at, end));
                } else if split.unclosed_quote.is_none() && has_odd_quotes(rest, length) {
                    split.unclosed_quote = Some((at, end));
                }
                at = end;
            }
            b'"' => {
                let (length, closed) = quoted_length(rest);
                if !closed {
                    split.unclosed_quote = Some((at, at + length));
                }
                at += length;
            }
            _ => {
                if byte == separator {
                    split.pieces.push((piece_start, at));
                    piece_start = at + 1;
                }
                at += 1;
                // A piece must not begin inside a character; only ASCII is ever matched above.
                while !text.is_char_boundary(at) {
                    at += 1;
                }
            }
        }
    }
    split.pieces.push((piece_start, text.len()));
    split
}

/// Bytes of the comment a text begins with, and whether it closes.
fn comment_length(text: &str) -> (usize, bool) {
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return (at + 1, true);
                }
            }
            _ => {}
        }
    }
    (text.len(), false)
}

/// Bytes of the quoted string a text begins with, and whether it closes.
fn quoted_length(text: &str) -> (usize, bool) {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return (at + 1, true),
            _ => {}
        }
    }
    (text.len(), false)
}

fn has_odd_quotes(text: &str, length: usize) -> bool {
    let mut odd = false;
    let mut escaped = false;
    for byte in text.bytes().take(length) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => odd = !odd,
            _ => {}
        }
    }
    odd
}

#[cfg(test)]
mod tests {
    #![allow(clippy::string_slice, reason = "a test may fail loudly")]
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        split(text, b';').pieces.into_iter().map(|(a, b)| &text[a..b]).collect()
    }

    #[test]
    fn a_separator_in_a_comment_or_a_quoted_string_is_text() {
        assert_eq!(pieces("a (b; (c;) d;);e"), ["a (b; (c;) d;)", "e"]);
        assert_eq!(pieces(r#"a="x; y\"; z";b"#), [r#"a="x; y\"; z""#, "b"]);
        assert_eq!(pieces(r"a (\); b);c"), [r"a (\); b)", "c"]);
        assert_eq!(pieces("é;ü"), ["é", "ü"]);
    }

    #[test]
    fn what_never_closes_swallows_the_rest_and_is_told() {
        assert_eq!(pieces("a; b (c; d"), ["a", " b (c; d"]);
        assert_eq!(split("a; b (c; d", b';').unclosed_comment, Some((5, 10)));
        assert_eq!(split("a \"b; c", b';').unclosed_quote, Some((2, 7)));
        assert_eq!(split(r#"a (of "b) c; d ("e) f"#, b';').unclosed_quote, Some((2, 9)));
    }

    #[test]
    fn a_million_parentheses_are_counted() {
        let text = "(".repeat(1_000_000);
        let mut comments = Vec::new();
        Cursor::new(&text, Place::At(0)).skip_cfws(&mut comments);
        assert_eq!(comments.len(), 1);
        assert!(split(&text, b';').unclosed_comment.is_some());
    }

    #[test]
    fn white_space_is_only_what_the_standard_calls_so() {
        let mut cursor = Cursor::new(" \t\r\n\u{a0}x", Place::At(0));
        assert!(cursor.skip_space());
        assert_eq!(cursor.peek(), Some('\u{a0}'));
        assert_eq!(collapse(" a\n\t b  "), "a b");
    }
}
