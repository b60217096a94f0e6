//! Charsets of encoded words, by the names that mail writes. The only file that imports `mail_parser`.
//!
//! As browsers do (WHATWG Encoding Standard, <https://encoding.spec.whatwg.org/>), `us-ascii` and `iso-8859-1` are read as `windows-1252`.
//! Not supported: the multi-byte charsets of East Asia before UTF-8; of such a word the Latin letters are read.

use mail_parser::decoders::charsets::map::charset_decoder;

use crate::piece::Piece;

/// Those that few mails are in.
pub(crate) static RARE: Piece<Decode> = Piece::awaited();

/// Reads bytes in the charset of a name, if it is known.
pub(crate) type Decode = fn(&str, &[u8]) -> Option<String>;

/// What `windows-1252` has in the place of the control characters 0x80 to 0x9F. For five there is nothing.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}',
    'ž', 'Ÿ',
];

/// The names of the charsets that most mail is in, besides UTF-8.
const COMMON: [&str; 6] = ["us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252"];

/// The text that bytes are in a charset. In one that nobody knows they are read as UTF-8.
pub(super) fn text_of(charset: &str, bytes: &[u8]) -> String {
    let is = |name: &str| charset.eq_ignore_ascii_case(name);
    if COMMON.into_iter().any(is) {
        return bytes.iter().map(|&byte| windows_1252(byte)).collect();
    }
    let utf_8 = is("utf-8") || is("utf8");
    let rare = (!utf_8).then(|| RARE.get(|| decode)?(charset, bytes)).flatten();
    rare.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
}

/// The character of a byte.
fn windows_1252(byte: u8) -> char {
    let control = byte.checked_sub(0x80).and_then(|at| WINDOWS_1252.get(usize::from(at)));
    control.copied().unwrap_or_else(|| char::from(byte))
}

/// The text that bytes are in one of the other charsets.
pub(crate) fn decode(charset: &str, bytes: &[u8]) -> Option<String> {
    charset_decoder(charset.as_bytes()).map(|decode| decode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_common_ones_are_read_as_the_library_reads_them() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        for name in COMMON {
            let upper = name.to_ascii_uppercase();
            assert_eq!(Some(text_of(&upper, &all)), decode(name, &all), "{name}");
        }
    }

    #[test]
    fn the_others_are_the_librarys() {
        assert_eq!(text_of("koi8-r", b"\xf0\xd2\xc9"), "При");
        assert_eq!(text_of("ISO-8859-2", b"\xb1"), "ą");
        assert_eq!(text_of("nothing-known", "é\u{0}".as_bytes()), "é\u{0}");
        assert_eq!(text_of("UTF-8", b"\xff"), "\u{fffd}");
    }
}
