//! Outlook's `.msg` files ([MS-OXMSG]): the header block Outlook kept, the words, and attached mails.
//!
//! Outlook keeps the header as it came (property 0x007D) but not the message: bodies are converted, so a body
//! hash over them would mean nothing and [`Source::body`] gives none. Not supported: rich text bodies, and mails
//! attached to attached mails.

use super::compound::{Compound, Storage, StreamId};
use super::{BinaryKind, Encoding, Refusal, Source, file, line_starts};

/// Most attached mails that are offered.
const MAX_INNER: usize = 50;
/// Most of a body that is shown.
const MAX_BODY: usize = 2 * 1024 * 1024;

const TRANSPORT_HEADERS: &str = "007D";
const SUBJECT: &str = "0037";
const SENDER_NAME: &str = "0C1A";
const SENDER_ADDRESS: &str = "0C1F";
const SENDER_SMTP_ADDRESS: &str = "5D01";
const BODY: &str = "1000";
const HTML: &str = "1013";
const ATTACH_DATA: &str = "3701";
const ATTACH_NAME: &str = "3707";
const ATTACH_MIME: &str = "370E";

/// Reads a compound file.
pub(crate) fn read(bytes: &[u8]) -> Source {
    let Some(file) = Compound::open(bytes) else {
        return Source::refused(Refusal::BrokenMsg);
    };
    let message = Properties::of(&file, Storage::ROOT);
    let is_message = message.streams.iter().any(|(name, _)| {
        name.starts_with("__substg1.0_") || name.starts_with("__properties_version1")
    });
    if !is_message {
        let empty = message.streams.is_empty() && file.storages(Storage::ROOT, "").is_empty();
        let other = Refusal::NotText { kind: BinaryKind::OtherOle };
        return Source::refused(if empty { Refusal::BrokenMsg } else { other });
    }
    let mut source = match message.headers() {
        Some(headers) => Source::read_as(&headers, Encoding::Utf8),
        None => {
            Source { pasted: message.summary(), ..Source::refused(Refusal::NoTransportHeaders) }
        }
    };
    source.body = None;
    source.second_block = None;
    source.inner_messages = Vec::new();
    source.words = message.text(BODY, MAX_BODY).or_else(|| message.text(HTML, MAX_BODY));
    if let Some(words) = &source.words {
        source.pasted.push_str("\n\n");
        source.pasted.push_str(words);
    }
    let mut places = Vec::new();
    for inner in attached(&file) {
        source.pasted.push_str("\n\n");
        let start = source.pasted.len();
        source.pasted.push_str(&inner);
        places.push((start, source.pasted.len()));
    }
    source.line_starts = line_starts(&source.pasted);
    source.inner_messages =
        places.into_iter().map(|(start, end)| source.span_in_paste(start, end)).collect();
    source
}

/// The attached mails: the header block of each, or the whole text of an attached `.eml`.
fn attached(file: &Compound<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for attachment in
        file.storages(Storage::ROOT, "__attach_version1.0_").into_iter().take(MAX_INNER)
    {
        // An attachment holds one mail ([MS-OXMSG] section 2.2.2.1); a file that says it holds all there are, again and
        // again, is not followed.
        if let Some(&inner) = file.storages(attachment, "__substg1.0_3701000D").first() {
            let message = Properties::of(file, inner);
            found.push(message.headers().unwrap_or_else(|| message.summary()));
        }
        let properties = Properties::of(file, attachment);
        let name = properties.text(ATTACH_NAME, 1024).unwrap_or_default().to_ascii_lowercase();
        let kind = properties.text(ATTACH_MIME, 1024).unwrap_or_default();
        if (name.strip_suffix(".eml").is_some() || kind.eq_ignore_ascii_case("message/rfc822"))
            && let Some(text) = properties.text(ATTACH_DATA, MAX_BODY)
        {
            found.push(text);
        }
    }
    found.retain(|text| !text.trim().is_empty());
    found
}

/// The properties of a message that are streams of their own ([MS-OXMSG] section 2.1.3).
struct Properties<'a> {
    file: &'a Compound<'a>,
    streams: Vec<(&'a str, StreamId)>,
}

impl<'a> Properties<'a> {
    fn of(file: &'a Compound<'a>, storage: Storage) -> Self {
        Self { file, streams: file.streams(storage) }
    }

    /// A property as text: UTF-16 (001F), 8 bit (001E) or bytes (0102).
    fn text(&self, id: &str, limit: usize) -> Option<String> {
        for kind in ["001F", "001E", "0102"] {
            let stream = self.streams.iter().find(|(name, _)| {
                let tag = name.strip_prefix("__substg1.0_").and_then(|tag| tag.split_at_checked(4));
                tag.is_some_and(|(i, k)| i.eq_ignore_ascii_case(id) && k.eq_ignore_ascii_case(kind))
            });
            let Some((_, stream)) = stream else { continue };
            let bytes = self.file.read(*stream, limit);
            let text = if kind == "001F" {
                file::utf16(&bytes, u16::from_le_bytes)
            } else {
                file::text(&bytes).0
            };
            let text = text.trim_end_matches(['\0', '\r', '\n', ' ']);
            return (!text.is_empty()).then(|| text.to_owned());
        }
        None
    }

    fn headers(&self) -> Option<String> {
        self.text(TRANSPORT_HEADERS, 2 * super::MAX_WORK).filter(|text| text.contains(':'))
    }

    /// What Outlook shows of a message whose header it does not have.
    fn summary(&self) -> String {
        let of = |id| self.text(id, 4096).unwrap_or_default().replace(['\r', '\n'], " ");
        let smtp = of(SENDER_SMTP_ADDRESS);
        let address = if smtp.is_empty() { of(SENDER_ADDRESS) } else { smtp };
        format!("From: {} <{address}>\nSubject: {}", of(SENDER_NAME), of(SUBJECT))
    }
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
    use std::io::{Cursor, Write as _};

    use super::*;
    use crate::source::{LooksLike, Span};

    const HEADERS: &str = "Received: from mail.example.com (192.0.2.10)\r\n by mx.example.org; Tue, 3 Nov 2026 03:01:54 +0000\r\nFrom: Café <a@example.com>\r\nSubject: Hello\r\nContent-Type: multipart/mixed; boundary=one\r\n\r\n";

    fn wide(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn msg(version: cfb::Version, streams: &[(&str, Vec<u8>)]) -> Vec<u8> {
        let mut file =
            cfb::CompoundFile::create_with_version(version, Cursor::new(Vec::new())).unwrap();
        for (path, bytes) in streams {
            if let Some((folder, _)) =
                path.rsplit_once('/').filter(|(folder, _)| !folder.is_empty())
            {
                file.create_storage_all(folder).unwrap();
            }
            file.create_stream(path).unwrap().write_all(bytes).unwrap();
        }
        file.into_inner().into_inner()
    }

    #[test]
    fn the_header_block_is_read_from_every_form() {
        let long = format!(
            "{}X-Long: {}\r\n\r\n",
            HEADERS.trim_end_matches("\r\n").to_owned() + "\r\n",
            "a".repeat(9000)
        );
        for version in [cfb::Version::V3, cfb::Version::V4] {
            for headers in [HEADERS, &long] {
                let latin = headers.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
                for (name, bytes) in
                    [("/__substg1.0_007D001F", wide(headers)), ("/__substg1.0_007D001E", latin)]
                {
                    let file = msg(
                        version,
                        &[(name, bytes), ("/__substg1.0_1000001F", wide("Hello\r\nyou"))],
                    );
                    let source = Source::from_bytes(&file);
                    assert_eq!(source.refusal(), None);
                    assert_eq!(source.repairs(), []);
                    let block = headers.replace("\r\n", "\n");
                    assert_eq!(source.block(), block.trim_end());
                    assert!(source.body().is_none(), "Outlook does not keep it as it came");
                    assert_eq!(source.body_text().unwrap(), "Hello\r\nyou");
                    let at = source.block().find("Hello").unwrap();
                    let there = source.pasted_span(Span::new(at, at + 5));
                    assert_eq!(&source.pasted()[there.start as usize..there.end as usize], "Hello");
                    assert_eq!(there.line, 4);
                }
            }
        }
    }

    #[test]
    fn a_message_without_headers_says_so() {
        let file = msg(
            cfb::Version::V3,
            &[
                ("/__substg1.0_0037001F", wide("Hi")),
                ("/__substg1.0_0C1A001F", wide("A")),
                ("/__substg1.0_0C1F001F", wide("a@example.com")),
            ],
        );
        let source = Source::from_bytes(&file);
        assert_eq!(source.refusal(), Some(Refusal::NoTransportHeaders));
        assert_eq!(source.pasted(), "From: A <a@example.com>\nSubject: Hi");
        assert_eq!(source.block(), "");
    }

    #[test]
    fn attached_mails_are_offered() {
        let outer = HEADERS.replace("Hello", "Outer");
        let file = msg(
            cfb::Version::V3,
            &[
                ("/__substg1.0_007D001F", wide(&outer)),
                (
                    "/__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_007D001F",
                    wide(HEADERS),
                ),
                (
                    "/__attach_version1.0_#00000001/__substg1.0_3701000D/__substg1.0_0037001F",
                    wide("Draft"),
                ),
                ("/__attach_version1.0_#00000002/__substg1.0_3707001F", wide("x.EML")),
                (
                    "/__attach_version1.0_#00000002/__substg1.0_37010102",
                    b"Received: x\r\nFrom: b@example.com\r\n\r\nHi\r\n".to_vec(),
                ),
            ],
        );
        let source = Source::from_bytes(&file);
        assert!(source.block().contains("Outer"));
        assert_eq!(source.inner_messages().len(), 3);
        assert!(source.inner(0).unwrap().block().contains("Subject: Hello"));
        assert_eq!(source.inner(1).unwrap().looks_like(), Some(LooksLike::VisibleSummary));
        assert_eq!(source.inner(2).unwrap().block(), "Received: x\nFrom: b@example.com");
    }

    #[test]
    fn other_compound_files_are_named() {
        let word = msg(cfb::Version::V3, &[("/WordDocument", vec![1; 9000])]);
        assert_eq!(
            Source::from_bytes(&word).refusal(),
            Some(Refusal::NotText { kind: BinaryKind::OtherOle })
        );
    }

    #[test]
    fn broken_files_are_bounded_and_never_panic() {
        let file = msg(
            cfb::Version::V3,
            &[
                ("/__substg1.0_007D001F", wide(HEADERS)),
                ("/__substg1.0_1000001F", vec![b'a'; 20_000]),
            ],
        );
        for cut in (8..file.len()).step_by(61) {
            let _ = Source::from_bytes(&file[..cut]);
        }
        assert_eq!(Source::from_bytes(&file[..300]).refusal(), Some(Refusal::BrokenMsg));
        // Every number of the structures, overwritten with numbers that make cycles, jumps and huge sizes.
        for at in
            (24..file.len() - 4).step_by(4).filter(|at| *at < 100 || at % 512 < 128 && at % 12 == 0)
        {
            for value in [0_u32, 2, 0x7FFF_FFFF] {
                let mut broken = file.clone();
                broken[at..at + 4].copy_from_slice(&value.to_le_bytes());
                let source = Source::from_bytes(&broken);
                assert!(source.pasted().len() <= 4 * broken.len());
            }
        }
    }
}
