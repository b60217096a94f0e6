//! Why a text was not read, in words the page can be kind about.
//!
//! Not decided here: what to say. Each case becomes a sentence in the language files.

/// Why a text was not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing but white space.
    Empty,
    /// More bytes than [`MAX_FILE`](super::MAX_FILE).
    FileTooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// The header block alone is larger than [`MAX_BLOCK`](super::MAX_BLOCK).
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
    /// Text, but without a single header field.
    NoHeaderFields {
        /// What was probably pasted instead.
        looks_like: LooksLike,
    },
}

/// What was probably pasted when it was not a header block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LooksLike {
    /// One line with an address: the sender as a mail program shows it.
    SenderLine,
    /// From, To, Subject and Date as a mail program shows or forwards them, without the fields of any server.
    VisibleSummary,
    /// The words of a mail: sentences, no header fields.
    MailText,
    /// A header block whose lines were put into one.
    OneLine,
    /// What stands behind the name of a field, without the name.
    ValueWithoutName,
    /// Only a link.
    Link,
    /// Anything else.
    Unknown,
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

/// For logs and terminals; the sentences for readers stand in the words crate.
impl core::fmt::Display for Refusal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Empty => f.write_str("nothing but white space"),
            Self::FileTooLarge { bytes } => write!(f, "a file of {bytes} bytes is too large"),
            Self::BlockTooLarge { bytes } => {
                write!(f, "a header block of {bytes} bytes is too large")
            }
            Self::NotText { kind } => write!(f, "not text: {kind:?}"),
            Self::NoTransportHeaders => f.write_str("an Outlook message without transport headers"),
            Self::BrokenMsg => f.write_str("a broken Outlook message"),
            Self::NoHeaderFields { looks_like } => {
                write!(f, "no header fields; it looks like {looks_like:?}")
            }
        }
    }
}

impl core::error::Error for Refusal {}
