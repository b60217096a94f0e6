//! Stage 1: the text as it was pasted, and the header block found in it.
//!
//! [`Source::read`] never fails. It finds the header block, undoes what copying did to it (each repair is
//! recorded in [`Repair`]), and keeps a map back, so that every later finding can point at the words the
//! reader really pasted. What it cannot read at all it says in [`Refusal`].

pub mod repair;
pub mod span;

use std::borrow::Cow;

pub use repair::{Repair, RepairKind};
pub use span::{PastedSpan, Span};

/// Largest file that is read, in bytes (design section 6).
pub const MAX_FILE: usize = 25 * 1024 * 1024;
/// Largest header block that is read, in bytes (design section 6).
pub const MAX_BLOCK: usize = 1024 * 1024;

/// Why a text was not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing but white space.
    Empty,
    /// More bytes than [`MAX_FILE`].
    FileTooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// The header block alone is larger than [`MAX_BLOCK`].
    BlockTooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// A picture, an archive, a program: bytes that are no text.
    NotText {
        /// What the first bytes say it is.
        kind: BinaryKind,
    },
    /// An Outlook `.msg` file that holds no transport headers (a sent item, a draft, or a copy that lost them).
    NoTransportHeaders,
    /// An Outlook `.msg` file that is cut off or broken.
    BrokenMsg,
}

/// What a file that is no text is, by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BinaryKind {
    /// PNG, JPEG, GIF, WebP, HEIC, BMP, TIFF.
    Image,
    /// PDF.
    Pdf,
    /// ZIP, and with it DOCX and the like.
    Zip,
    /// An OLE file that is not an Outlook message (old Word, Excel).
    OtherOle,
    /// Anything else that is not text.
    Unknown,
}

/// How the bytes of a file became text; it decides how the text becomes bytes again for a body hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encoding {
    /// UTF-8, or plain ASCII.
    #[default]
    Utf8,
    /// Not UTF-8: each byte became the character of the same number, so nothing is lost.
    Latin1,
}

/// The text as pasted and the header block read from it.
#[derive(Debug, Clone, Default)]
pub struct Source {
    pasted: String,
    block: String,
    body: Option<(usize, usize)>,
    encoding: Encoding,
    repairs: Vec<Repair>,
    refusal: Option<Refusal>,
    second_block: Option<PastedSpan>,
    inner_messages: Vec<PastedSpan>,
}

impl Source {
    /// Reads pasted text.
    pub fn read(pasted: &str) -> Self {
        Self { pasted: pasted.to_owned(), block: pasted.to_owned(), ..Self::default() }
    }

    /// Reads the bytes of a file (`.eml`, `.txt`, `.msg`).
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self::read(&String::from_utf8_lossy(bytes))
    }

    /// The header block, repaired, with LF line ends and without the blank line that ends it.
    pub fn block(&self) -> &str {
        &self.block
    }

    /// The text as pasted.
    pub fn pasted(&self) -> &str {
        &self.pasted
    }

    /// What was repaired, in the order it was done.
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }

    /// Why the text was not read, if it was not.
    pub fn refusal(&self) -> Option<Refusal> {
        self.refusal
    }

    /// The bytes of the body as they came, when a whole message was given.
    pub fn body(&self) -> Option<Cow<'_, [u8]>> {
        let (start, end) = self.body?;
        let text = self.pasted.get(start..end)?;
        Some(match self.encoding {
            Encoding::Utf8 => Cow::Borrowed(text.as_bytes()),
            Encoding::Latin1 => Cow::Owned(
                text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect(),
            ),
        })
    }

    /// Where a second header block begins, when two were pasted; only the first is judged.
    pub fn second_block(&self) -> Option<PastedSpan> {
        self.second_block
    }

    /// Mails attached to this one (forwarded as attachment): where each begins and ends in the paste.
    pub fn inner_messages(&self) -> &[PastedSpan] {
        &self.inner_messages
    }

    /// Carries a span of the block back to the paste.
    pub fn pasted_span(&self, span: Span) -> PastedSpan {
        PastedSpan { start: span.start, end: span.end, line: 1, last_line: 1 }
    }
}
