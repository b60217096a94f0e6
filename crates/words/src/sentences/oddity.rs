//! Odd sender lines and characters, each in a title and a sentence.

use crate::{Lang, texts};
use countersign_core::message::violation::ViolationKind as V;

/// What is odd about a sender line or a field, as the second half of a sentence.
pub(super) fn oddity(lang: Lang, kind: V) -> &'static str {
    match kind {
        V::SpaceBeforeColon => lang.text(texts::ODDITY_SPACE_BEFORE_COLON),
        V::FoldedName => lang.text(texts::ODDITY_FOLDED_NAME),
        V::LeadingSpace => lang.text(texts::ODDITY_LEADING_SPACE),
        V::LookalikeName => lang.text(texts::ODDITY_LOOKALIKE_NAME),
        V::NotAField => lang.text(texts::ODDITY_NOT_A_FIELD),
        V::ControlCharacter => lang.text(texts::ODDITY_CONTROL_CHARACTER),
        V::OddLineEnd => lang.text(texts::ODDITY_ODD_LINE_END),
        V::InvisibleCharacter => lang.text(texts::ODDITY_INVISIBLE_CHARACTER),
        V::BidiControl => lang.text(texts::ODDITY_BIDI_CONTROL),
        V::TooLong => lang.text(texts::ODDITY_TOO_LONG),
        V::UnclosedComment => lang.text(texts::ODDITY_UNCLOSED_COMMENT),
        V::UnclosedQuote => lang.text(texts::ODDITY_UNCLOSED_QUOTE),
        V::NoAuthservId => lang.text(texts::ODDITY_NO_AUTHSERV_ID),
        V::TrailingSemicolon => lang.text(texts::ODDITY_TRAILING_SEMICOLON),
        V::BareToken => lang.text(texts::ODDITY_BARE_TOKEN),
        V::GluedComment => lang.text(texts::ODDITY_GLUED_COMMENT),
        V::UntypedProperty => lang.text(texts::ODDITY_UNTYPED_PROPERTY),
        V::EncodedValue => lang.text(texts::ODDITY_ENCODED_VALUE),
        V::UnregisteredResult => lang.text(texts::ODDITY_UNREGISTERED_RESULT),
        V::UnregisteredMethod => lang.text(texts::ODDITY_UNREGISTERED_METHOD),
        V::NoResults => lang.text(texts::ODDITY_NO_RESULTS),
        V::BadValue => lang.text(texts::ODDITY_BAD_VALUE),
        V::NoAddress => lang.text(texts::ODDITY_NO_ADDRESS),
        V::AddressWithoutAt => lang.text(texts::ODDITY_ADDRESS_WITHOUT_AT),
        V::SeveralAddresses => lang.text(texts::ODDITY_SEVERAL_ADDRESSES),
        V::EncodedAddress => lang.text(texts::ODDITY_ENCODED_ADDRESS),
        V::SourceRoute => lang.text(texts::ODDITY_SOURCE_ROUTE),
        V::TextAfterAddress => lang.text(texts::ODDITY_TEXT_AFTER_ADDRESS),
        V::StrayBackslash => lang.text(texts::ODDITY_STRAY_BACKSLASH),
        V::SeveralAts => lang.text(texts::ODDITY_SEVERAL_ATS),
        V::GroupSyntax => lang.text(texts::ODDITY_GROUP_SYNTAX),
        V::CommentInAddress => lang.text(texts::ODDITY_COMMENT_IN_ADDRESS),
        V::QuotedLocalPart => lang.text(texts::ODDITY_QUOTED_LOCAL_PART),
        V::NonAsciiAddress => lang.text(texts::ODDITY_NON_ASCII_ADDRESS),
        V::RawByteInAddress => lang.text(texts::ODDITY_RAW_BYTE_IN_ADDRESS),
        V::UnclosedAngle => lang.text(texts::ODDITY_UNCLOSED_ANGLE),
        V::SpaceInAddress => lang.text(texts::ODDITY_SPACE_IN_ADDRESS),
        V::PercentEscape => lang.text(texts::ODDITY_PERCENT_ESCAPE),
        V::ControlInEncodedWord => lang.text(texts::ODDITY_CONTROL_IN_ENCODED_WORD),
        V::DuplicateTag => lang.text(texts::ODDITY_DUPLICATE_TAG),
        V::BrokenTag => lang.text(texts::ODDITY_BROKEN_TAG),
        V::UnreadableDate => lang.text(texts::ODDITY_UNREADABLE_DATE),
        V::NoZone => lang.text(texts::ODDITY_NO_ZONE),
    }
}
