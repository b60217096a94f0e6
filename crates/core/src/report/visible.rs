//! Characters that are not seen, made visible: what hides in a name is shown wherever the name is shown.
//!
//! Not covered: letters that look like others (`data::confusables`), and marks piled upon a letter, which are seen.

use std::fmt::Write;

use crate::message::unseen::is_hidden;

/// A run of ordinary text, or one character that would not be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// As it is.
    Plain(&'a str),
    /// A character that would not be seen, or would move others.
    Hidden(char),
}

/// Splits text at the characters that would not be seen.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((at, c)) = rest.char_indices().find(|&(_, c)| is_hidden(c)) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            found.push(Piece::Plain(before));
        }
        found.push(Piece::Hidden(c));
        rest = from.strip_prefix(c).unwrap_or_default();
    }
    if !rest.is_empty() {
        found.push(Piece::Plain(rest));
    }
    found
}

/// How a character that would not be seen is written.
pub fn name_of(c: char) -> String {
    match u32::from(c) {
        code @ 0..=0x1F => char::from_u32(0x2400 + code).map_or_else(String::new, String::from),
        0x7F => "\u{2421}".to_owned(),
        code => format!("\u{27E8}U+{code:04X}\u{27E9}"),
    }
}

/// Text with what would not be seen made visible; line ends and tabs stay.
pub fn visible_plain(text: &str) -> String {
    pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Plain(plain) => plain.to_owned(),
            Piece::Hidden(c) => name_of(c),
        })
        .collect()
}

/// The same for one line of a list or a table: a line end of the mail's own begins no line there, a tab no column.
pub fn one_line(text: &str) -> String {
    let text = visible_plain(text);
    if text.contains(['\n', '\t']) {
        text.replace('\n', "\u{240A}").replace('\t', "\u{2409}")
    } else {
        text
    }
}

/// JSON with what would not be seen as `\u` escapes: the same value to a program, and nothing that a terminal or an
/// eye is led by. Outside of strings JSON has none of these characters but line ends and tabs, which stay.
pub fn escaped_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for piece in pieces(json) {
        match piece {
            Piece::Plain(plain) => out.push_str(plain),
            Piece::Hidden('\r') => out.push('\r'),
            Piece::Hidden(c) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    // Writing into a string cannot fail.
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_is_named() {
        assert_eq!(visible_plain("a\u{202E}b\0c"), "a\u{27E8}U+202E\u{27E9}b\u{2400}c");
        assert_eq!(visible_plain("tab\there\nand there"), "tab\there\nand there");
        assert_eq!(pieces("\u{200B}"), vec![Piece::Hidden('\u{200B}')]);
        assert_eq!(escaped_json("[\"a\u{9b}\u{e0041}\"]\r\n"), "[\"a\\u009b\\udb40\\udc41\"]\r\n");
        assert_eq!(one_line("a\r\nb\tc\u{1b}[2J"), "a\u{240D}\u{240A}b\u{2409}c\u{241B}[2J");
    }
}
