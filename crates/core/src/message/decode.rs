//! Encoded words, RFC 2047.
//!
//! ```text
//! encoded-word = "=?" charset [ "*" language ] "?" encoding "?" encoded-text "?="
//! ```
//!
//! Encoded words are found wherever they stand: inside quoted strings, glued to other text, with spaces in
//! them. Adjacent words of one charset are joined before the charset is applied, because writers cut in the
//! middle of a character. Control characters stay in the result, for the checks to see.
//!
//! Not supported: RFC 2231 parameters. A word that cannot be decoded stays as written.

use super::charset;
use super::lexer::is_space;

/// A text with its encoded words decoded and its folding undone.
pub fn unstructured(text: &str) -> String {
    // Unfolded first: a line break that was encoded is content, and must stay visible.
    words(&unfold(text))
}

/// The text with every encoded word in it decoded.
pub fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = Run::default();
    let mut rest = text;
    while let Some(start) = rest.find("=?") {
        let (before, from) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let Some((word, behind)) = read_word(from) else {
            run.flush(&mut out);
            out.push_str(before);
            out.push_str("=?");
            rest = from.get(2..).unwrap_or_default();
            continue;
        };
        // White space between two encoded words is no text.
        if !run.is_open() || !before.chars().all(is_space) {
            run.flush(&mut out);
            out.push_str(before);
        }
        run.push(&word, &mut out);
        rest = behind;
    }
    run.flush(&mut out);
    out.push_str(rest);
    out
}

/// The decoded text, when all of it is encoded words.
pub fn whole_encoded_value(text: &str) -> Option<String> {
    let mut rest = text.trim_matches(is_space);
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let (_, behind) = read_word(rest)?;
        rest = behind.trim_start_matches(is_space);
    }
    Some(words(text.trim_matches(is_space)))
}

/// Whether a text holds an encoded word.
pub fn has_encoded_word(text: &str) -> bool {
    let mut rest = text;
    while let Some(start) = rest.find("=?") {
        let from = rest.get(start..).unwrap_or_default();
        if read_word(from).is_some() {
            return true;
        }
        rest = from.get(2..).unwrap_or_default();
    }
    false
}

/// How many bytes of a text belong to the encoded word it begins with.
pub fn encoded_word_length(text: &str) -> Option<usize> {
    read_word(text).map(|(_, behind)| text.len() - behind.len())
}

/// Undoes folding: every line break goes, with the white space around it made one space.
fn unfold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split(['\r', '\n']) {
        if out.is_empty() {
            out.push_str(line.trim_start_matches(is_space));
        } else if !line.trim_matches(is_space).is_empty() {
            out.truncate(out.trim_end_matches(is_space).len());
            out.push(' ');
            out.push_str(line.trim_start_matches(is_space));
        }
    }
    out.truncate(out.trim_end_matches(is_space).len());
    out
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum TransferEncoding {
    Base64,
    Quoted,
}

struct EncodedWord<'a> {
    charset: &'a str,
    encoding: TransferEncoding,
    text: &'a str,
}

/// The encoded word a text begins with, and what stands behind it.
/// Every part ends at the next `?`, so a text full of beginnings is still read in one pass.
fn read_word(text: &str) -> Option<(EncodedWord<'_>, &str)> {
    let (charset, rest) = text.strip_prefix("=?")?.split_once('?')?;
    let (encoding, rest) = rest.split_once('?')?;
    let (text, rest) = rest.split_once('?')?;
    let rest = rest.strip_prefix('=')?;
    let encoding = match encoding {
        "B" | "b" => TransferEncoding::Base64,
        "Q" | "q" => TransferEncoding::Quoted,
        _ => return None,
    };
    let charset = charset.split('*').next().unwrap_or_default();
    let is_name =
        !charset.is_empty() && charset.len() <= 40 && charset.bytes().all(|b| b.is_ascii_graphic());
    is_name.then_some((EncodedWord { charset, encoding, text }, rest))
}

/// Adjacent encoded words of one charset.
#[derive(Default)]
struct Run<'a> {
    charset: Option<&'a str>,
    bytes: Vec<u8>,
    /// Base64 digits of a word that was cut inside a group of four.
    pending: String,
}

impl<'a> Run<'a> {
    fn is_open(&self) -> bool {
        self.charset.is_some()
    }

    fn push(&mut self, word: &EncodedWord<'a>, out: &mut String) {
        if self.charset.is_some_and(|charset| !charset.eq_ignore_ascii_case(word.charset)) {
            self.flush(out);
        }
        self.charset = Some(word.charset);
        match word.encoding {
            TransferEncoding::Base64 => {
                self.pending.extend(word.text.chars().filter(char::is_ascii_graphic));
                if self.pending.len().is_multiple_of(4) || self.pending.ends_with('=') {
                    self.settle();
                }
            }
            TransferEncoding::Quoted => {
                self.settle();
                decode_quoted(word.text, &mut self.bytes);
            }
        }
    }

    fn settle(&mut self) {
        decode_base64(&self.pending, &mut self.bytes);
        self.pending.clear();
    }

    fn flush(&mut self, out: &mut String) {
        self.settle();
        if let Some(charset) = self.charset.take() {
            out.push_str(&charset::text_of(charset, &self.bytes));
        }
        self.bytes.clear();
    }
}

fn decode_base64(text: &str, out: &mut Vec<u8>) {
    let mut bits = 0_u32;
    let mut count = 0_u32;
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => continue,
        };
        bits = (bits << 6 | u32::from(value)) & 0x00ff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            out.extend(u8::try_from(bits >> count & 0xff));
        }
    }
}

fn decode_quoted(text: &str, out: &mut Vec<u8>) {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'_' => out.push(b' '),
            b'=' => {
                let rest = bytes.clone();
                let digits = (bytes.next().and_then(hex_digit), bytes.next().and_then(hex_digit));
                if let (Some(high), Some(low)) = digits {
                    out.push(high << 4 | low);
                } else {
                    out.push(b'=');
                    bytes = rest;
                }
            }
            _ => out.push(byte),
        }
    }
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charsets_and_encodings() {
        for (text, expected) in [
            ("plain", "plain"),
            ("=?utf-8?q?a_b=20c?=", "a b c"),
            ("=?ISO-8859-1?Q?Patrik_F=E4ltstr=F6m?=", "Patrik F\u{e4}ltstr\u{f6}m"),
            ("=?windows-1251?B?z/Do4uXy?=", "\u{41f}\u{440}\u{438}\u{432}\u{435}\u{442}"),
            ("=?utf-8*en?q?x?=", "x"),
            ("=?no-such-charset?q?caf=C3=A9?=", "caf\u{e9}"),
            ("a =?utf-8?q?b?= c", "a b c"),
            ("a=?utf-8?q?b?=c", "abc"),
            ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
            ("=?utf-8?q?a?=\n =?iso-8859-1?q?=E9?=", "a\u{e9}"),
            ("=?utf-8?q?a b?=", "a b"),
        ] {
            assert_eq!(unstructured(text), expected, "{text}");
        }
    }

    #[test]
    fn of_rare_charsets_the_latin_letters_survive() {
        // Their tables would double the download; a name typed in Latin letters is read all the same.
        assert!(unstructured("=?gb2312?B?TWljcm9zb2Z0IMTjusM=?=").starts_with("Microsoft "));
        let japanese = unstructured("=?iso-2022-jp?B?TWljcm9zb2Z0IBskQkZ8S1wbKEI=?=");
        assert!(japanese.starts_with("Microsoft "), "{japanese}");
    }

    #[test]
    fn words_cut_in_the_middle_are_joined() {
        // A character cut between two words, and base64 digits cut inside a group.
        assert_eq!(words("=?utf-8?b?4pw=?= =?utf-8?b?hQ==?="), "\u{2705}");
        assert_eq!(words("=?utf-8?q?=E2=9C?=\n =?UTF-8?q?=85?="), "\u{2705}");
        assert_eq!(words("=?utf-8?b?YW?= =?utf-8?b?Jj?="), "abc");
    }

    #[test]
    fn what_is_no_encoded_word_stays_as_written() {
        for text in
            ["=?", "=?utf-8", "=?utf-8?q?a", "=?utf-8?q?a?", "=?utf-8?x?a?=", "=??q?a?=", "a =? b"]
        {
            assert_eq!(words(text), text);
            assert!(!has_encoded_word(text));
        }
        assert_eq!(words("=?utf-8?q?=ZZ=4?="), "=ZZ=4");
    }

    #[test]
    fn control_characters_stay_and_folding_goes() {
        assert_eq!(unstructured(" a\n\tb \n  c "), "a b c");
        assert_eq!(unstructured("=?utf-8?q?a=0A=00b?="), "a\n\0b");
    }

    #[test]
    fn a_whole_value_is_encoded_words_and_nothing_else() {
        let whole = whole_encoded_value(" =?utf-8?q?a?=\n =?utf-8?q?b?= ");
        assert_eq!(whole.as_deref(), Some("ab"));
        for text in ["", " ", "a", "=?utf-8?q?a?= b", "b =?utf-8?q?a?="] {
            assert_eq!(whole_encoded_value(text), None, "{text}");
        }
    }
}
