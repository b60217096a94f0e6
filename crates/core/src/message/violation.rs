//! Oddities that do not stop reading: each is recorded with the words it concerns.
//!
//! The parser never learns a mail service's name. It reads leniently always and records what was odd;
//! `receivers/` and `checks/` say what an oddity means where.

use crate::source::Span;

/// A deviation from a standard, and where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Violation {
    /// What is odd.
    pub kind: ViolationKind,
    /// The words concerned.
    pub span: Span,
}

/// What is odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ViolationKind {
    // The field itself (RFC 5322 section 2.2).
    /// White space between name and colon (`From :`).
    SpaceBeforeColon,
    /// The line break stands between name and colon (`From` / ` :`).
    FoldedName,
    /// The first line of the block begins with white space (` From:`).
    LeadingSpace,
    /// A name with characters that look like ASCII and are not (`Authentication‑Results`).
    LookalikeName,
    /// A line that is neither a field nor a continuation.
    NotAField,
    /// NUL or another control character.
    ControlCharacter,
    /// A line end other than LF or CRLF inside the block: bare CR, VT, FF, NEL, U+2028.
    OddLineEnd,
    /// A character that is not shown: zero-width, soft hyphen, byte order mark.
    InvisibleCharacter,
    /// A character that turns the reading direction.
    BidiControl,
    /// The field holds more than the limit; the rest was not read.
    TooLong,

    // Authentication-Results (RFC 8601 section 2.2).
    /// A comment that never closes.
    UnclosedComment,
    /// A quoted string that never closes.
    UnclosedQuote,
    /// No authserv-id: the field begins with a result (Exchange Online).
    NoAuthservId,
    /// A `;` at the end.
    TrailingSemicolon,
    /// A token between two `;` that is no result.
    BareToken,
    /// A result glued to a comment.
    GluedComment,
    /// A property without a property type.
    UntypedProperty,
    /// The whole value is an RFC 2047 encoded word.
    EncodedValue,
    /// A result that no registry lists.
    UnregisteredResult,
    /// A method that no registry lists.
    UnregisteredMethod,
    /// Nothing after the authserv-id.
    NoResults,
    /// A value with characters that its kind does not allow.
    BadValue,

    // Addresses (RFC 5322 section 3.4).
    /// No address at all.
    NoAddress,
    /// Text in angle brackets without `@`.
    AddressWithoutAt,
    /// More than one address where one belongs.
    SeveralAddresses,
    /// An encoded word inside the angle brackets or in place of the address.
    EncodedAddress,
    /// A source route (`<@a,@b:c@d>`).
    SourceRoute,
    /// Text after the closing angle bracket.
    TextAfterAddress,
    /// A backslash outside a quoted string.
    StrayBackslash,
    /// Two `@` in one address.
    SeveralAts,
    /// Group syntax (`Name: a@b;`).
    GroupSyntax,
    /// A comment inside the address.
    CommentInAddress,
    /// A quoted local part.
    QuotedLocalPart,
    /// A character outside ASCII in the address.
    NonAsciiAddress,
    /// A byte above 127 that is no UTF-8, in the address.
    RawByteInAddress,
    /// The angle bracket never closes.
    UnclosedAngle,
    /// White space inside the address.
    SpaceInAddress,
    /// A percent escape in the address.
    PercentEscape,
    /// An encoded word that decodes to line breaks or control characters.
    ControlInEncodedWord,

    // Tag lists (RFC 6376 section 3.2).
    /// A tag that stands twice.
    DuplicateTag,
    /// A tag without `=`.
    BrokenTag,

    // Dates (RFC 5322 section 3.3).
    /// A date that cannot be read.
    UnreadableDate,
    /// A date without a zone.
    NoZone,
}
