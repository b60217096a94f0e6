//! A whole message in base64, as some interfaces and attachments hold it.
//!
//! Not supported: base64 with anything else around it, and attached mails within.

use base64ct::{Base64Unpadded, Encoding as _};

use super::Encoding;
use super::draft::{Draft, Editor, lines};
use super::field_name::{Look, look};
use super::file::latin1;

/// Shortest text that is tried: below it, a word could pass for base64.
const MIN: usize = 64;

/// The message, how its bytes became text, and a draft whose lines point at their place in the paste.
pub(super) fn decode(pasted: &str) -> Option<(String, Encoding, Draft)> {
    let first = pasted.trim_start().split(['\r', '\n']).next()?;
    if first.len() < MIN.min(pasted.trim().len())
        || pasted.len() < MIN
        || first.contains([':', ' ', '<'])
    {
        return None;
    }
    // `places` holds where in the paste every fourth digit stands: each decoded byte is found again from it.
    let mut digits = String::with_capacity(pasted.len());
    let mut places = Vec::with_capacity(pasted.len() / 4 + 1);
    for (at, c) in pasted.char_indices() {
        let digit = match c {
            '-' => '+',
            '_' => '/',
            '=' => continue,
            c if c.is_ascii_whitespace() => continue,
            c if c.is_ascii_alphanumeric() || c == '+' || c == '/' => c,
            _ => return None,
        };
        if digits.len().is_multiple_of(4) {
            places.push(at);
        }
        digits.push(digit);
    }
    let bytes = Base64Unpadded::decode_vec(&digits).ok()?;
    let (text, encoding) = match String::from_utf8(bytes) {
        Ok(text) => (text, Encoding::Utf8),
        Err(error) => (latin1(error.as_bytes()), Encoding::Latin1),
    };
    let top = text.trim_start_matches('\u{feff}').split('\n').next()?;
    if look(top) < Look::Likely && !top.starts_with("From ") {
        return None;
    }
    let draft = draft(pasted, &text, encoding, &places);
    Some((text, encoding, draft))
}

fn draft(pasted: &str, text: &str, encoding: Encoding, places: &[usize]) -> Draft {
    let paste = Draft::verbatim(pasted);
    let mut editor = Editor::new(&paste);
    let mut byte = 0;
    for line in lines(text) {
        let whole = text.get(line.start..line.next().min(text.len())).unwrap_or_default();
        byte += if encoding == Encoding::Utf8 { whole.len() } else { whole.chars().count() };
        let end = places.get(byte.div_ceil(3)).copied().unwrap_or(pasted.len());
        editor.replace_to(end, whole);
        if editor.written() > super::MAX_WORK {
            break;
        }
    }
    editor.drop_to(pasted.len());
    editor.finish()
}
