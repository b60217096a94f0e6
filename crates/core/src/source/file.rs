//! Bytes of a file as text: encodings, and files that are no text at all.
//!
//! Not supported: UTF-16 without a byte order mark, and encodings other than Latin-1 where the bytes are not
//! UTF-8. Latin-1 loses nothing, so a header block, which is ASCII by its standard, reads the same.

use super::{BinaryKind, Encoding};

/// What the first bytes say the file is, when it is no text.
pub(super) fn binary_kind(bytes: &[u8]) -> Option<BinaryKind> {
    const MAGIC: &[(&[u8], BinaryKind)] = &[
        (b"\x89PNG", BinaryKind::Image),
        (b"\xff\xd8\xff", BinaryKind::Image),
        (b"GIF8", BinaryKind::Image),
        (b"II*\0", BinaryKind::Image),
        (b"MM\0*", BinaryKind::Image),
        (b"%PDF", BinaryKind::Pdf),
        (b"PK\x03\x04", BinaryKind::Zip),
        (b"PK\x05\x06", BinaryKind::Zip),
        (b"7z\xbc\xaf", BinaryKind::Unknown),
        (b"Rar!", BinaryKind::Unknown),
        (b"\x1f\x8b", BinaryKind::Unknown),
        (b"\x7fELF", BinaryKind::Unknown),
        (b"MZ\x90\0", BinaryKind::Unknown),
        (b"{\\rtf", BinaryKind::Unknown),
        (b"!BDN", BinaryKind::Unknown),
    ];
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| starts(magic)) {
        return Some(*kind);
    }
    let riff = starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice());
    let heif = bytes.get(4..8) == Some(b"ftyp".as_slice());
    let bitmap = starts(b"BM") && bytes.get(6..10) == Some([0; 4].as_slice());
    if riff || heif || bitmap {
        return Some(BinaryKind::Image);
    }
    if starts(b"\xff\xfe") || starts(b"\xfe\xff") {
        return None;
    }
    // A few stray NUL bytes are an oddity of a mail; many are no mail.
    let head = bytes.get(..4096).unwrap_or(bytes);
    let nuls = head.split(|&b| b == 0).count() - 1;
    (nuls * 20 > head.len()).then_some(BinaryKind::Unknown)
}

/// The text of a file.
pub(super) fn text(bytes: &[u8]) -> (String, Encoding) {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return (utf16(rest, u16::from_le_bytes), Encoding::Utf8);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return (utf16(rest, u16::from_be_bytes), Encoding::Utf8);
    }
    match core::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), Encoding::Utf8),
        Err(_) => (latin1(bytes), Encoding::Latin1),
    }
}

/// UTF-16 as text, in the byte order that `unit` reads.
pub(super) fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(unit);
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Each byte as the character of the same number.
pub(super) fn latin1(bytes: &[u8]) -> String {
    bytes.iter().map(|&b| char::from(b)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::super::{MAX_FILE, Refusal, Source};
    use super::*;

    const MAIL: &str = "From: A <a@example.com>\r\nSubject: caf\u{e9}\r\n\r\nb\u{e9}\r\n";

    fn units(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_gives_the_same_block() {
        let latin: Vec<u8> = MAIL.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        let marked = format!("\u{feff}{MAIL}");
        for bytes in [
            MAIL.as_bytes().to_vec(),
            marked.as_bytes().to_vec(),
            units(&marked, u16::to_le_bytes),
            units(&marked, u16::to_be_bytes),
            latin.clone(),
        ] {
            let source = Source::from_bytes(&bytes);
            assert_eq!(source.block(), "From: A <a@example.com>\nSubject: café");
        }
        let source = Source::from_bytes(&latin);
        assert_eq!(source.body().unwrap().as_ref(), b"b\xe9\r\n", "the bytes as they came");
    }

    #[test]
    fn files_that_are_no_text_are_named() {
        let kinds: &[(&[u8], BinaryKind)] = &[
            (b"\x89PNG\r\n\x1a\n", BinaryKind::Image),
            (b"RIFF\x10\0\0\0WEBPVP8 ", BinaryKind::Image),
            (b"\0\0\0\x18ftypheic", BinaryKind::Image),
            (b"%PDF-1.7\n", BinaryKind::Pdf),
            (b"PK\x03\x04\x14\0", BinaryKind::Zip),
            (b"a\0b\0c\0d\0", BinaryKind::Unknown),
        ];
        for (bytes, kind) in kinds {
            assert_eq!(Source::from_bytes(bytes).refusal(), Some(Refusal::NotText { kind: *kind }));
        }
        assert_eq!(Source::from_bytes(b"").refusal(), Some(Refusal::Empty));
        let huge = vec![b'a'; MAX_FILE + 1];
        assert_eq!(
            Source::from_bytes(&huge).refusal(),
            Some(Refusal::FileTooLarge { bytes: huge.len() })
        );
    }
}
