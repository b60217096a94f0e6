//! The answer itself: word, headline, how it is known, what could change it, what is missing.

use super::sender;
use crate::{Lang, texts};
use countersign_core::trust::{EditSign, ForwardProgram};
use countersign_core::verdict::NobodyWhy;
use countersign_core::verdict::Reason;
use countersign_core::verdict::{Basis, Origin, Verdict};

pub(crate) fn word(lang: Lang, origin: Origin) -> &'static str {
    match origin {
        Origin::Genuine => lang.text(texts::VERDICT_WORD_GENUINE),
        Origin::GenuineCaution => lang.text(texts::VERDICT_WORD_GENUINE_CAUTION),
        Origin::Suspicious => lang.text(texts::VERDICT_WORD_SUSPICIOUS),
        Origin::Spoofed => lang.text(texts::VERDICT_WORD_SPOOFED),
        Origin::NotTheBrand => lang.text(texts::VERDICT_WORD_NOT_THE_BRAND),
        Origin::CannotTell => lang.text(texts::VERDICT_WORD_CANNOT_TELL),
    }
}

pub(crate) fn headline(lang: Lang, verdict: &Verdict) -> &'static str {
    match (verdict.origin, &verdict.reason) {
        (Origin::Genuine, _) => lang.text(texts::VERDICT_HEADLINE_GENUINE),
        (Origin::GenuineCaution, Reason::StrangersText { .. } | Reason::PassedOn { .. }) => {
            lang.text(texts::VERDICT_HEADLINE_GENUINE_CAUTION_STRANGERS_TEXT)
        }
        (Origin::GenuineCaution, _) => lang.text(texts::VERDICT_HEADLINE_GENUINE_CAUTION),
        (Origin::Suspicious, Reason::Replayed { .. }) => {
            lang.text(texts::VERDICT_HEADLINE_SUSPICIOUS_REPLAYED)
        }
        (Origin::Suspicious, Reason::EditedPaste(EditSign::ResultInAddress)) => {
            lang.text(texts::VERDICT_HEADLINE_SUSPICIOUS_EDITED_PASTE_RESULT_IN_ADDRESS)
        }
        (
            Origin::Suspicious,
            Reason::EditedAfterDelivery | Reason::EditedPaste(_) | Reason::TextChanged { .. },
        ) => lang.text(texts::VERDICT_HEADLINE_SUSPICIOUS_EDITED_AFTER_DELIVERY),
        (Origin::Suspicious, _) => lang.text(texts::VERDICT_HEADLINE_SUSPICIOUS),
        (Origin::Spoofed, _) => lang.text(texts::VERDICT_HEADLINE_SPOOFED),
        (Origin::NotTheBrand, _) => lang.text(texts::VERDICT_HEADLINE_NOT_THE_BRAND),
        (Origin::CannotTell, Reason::Refused(_) | Reason::NotHeaders) => {
            lang.text(texts::VERDICT_HEADLINE_CANNOT_TELL_REFUSED)
        }
        (Origin::CannotTell, Reason::LinesOnly { .. }) => {
            lang.text(texts::VERDICT_HEADLINE_CANNOT_TELL_LINES_ONLY)
        }
        (Origin::CannotTell, Reason::TextChanged { .. } | Reason::OtherText { .. }) => {
            lang.text(texts::VERDICT_HEADLINE_CANNOT_TELL_TEXT_CHANGED)
        }
        (Origin::CannotTell, Reason::Forward { .. } | Reason::ForwardedCopy { .. }) => {
            lang.text(texts::VERDICT_HEADLINE_CANNOT_TELL_FORWARD)
        }
        (Origin::CannotTell, _) => lang.text(texts::VERDICT_HEADLINE_CANNOT_TELL),
    }
}

/// "How we know".
pub(crate) fn basis(lang: Lang, verdict: &Verdict, receiver: Option<&str>) -> String {
    let service = receiver.unwrap_or(lang.text(texts::YOUR_MAIL_SERVICE));
    match (verdict.basis, verdict.origin) {
        (
            Basis::Proven,
            Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand | Origin::CannotTell,
        ) => lang.text(texts::VERDICT_BASIS_PROVEN_SUSPICIOUS).to_owned(),
        (Basis::Proven, Origin::Genuine | Origin::GenuineCaution) => {
            lang.text(texts::VERDICT_BASIS_PROVEN_GENUINE).to_owned()
        }
        (Basis::Reported, _) if matches!(verdict.reason, Reason::EditedPaste(_)) => {
            texts::verdict_basis_reported(lang, &service)
        }
        (Basis::Reported, Origin::Genuine | Origin::GenuineCaution) => {
            texts::verdict_basis_reported_genuine(lang, &service)
        }
        (
            Basis::Reported,
            Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand | Origin::CannotTell,
        ) => texts::verdict_basis_reported_suspicious(lang, &service),
        (Basis::Address, _) => lang.text(texts::VERDICT_BASIS_ADDRESS).to_owned(),
        (Basis::None, _) => lang.text(texts::VERDICT_BASIS_NONE).to_owned(),
    }
}

pub(crate) fn could_change(lang: Lang, verdict: &Verdict) -> &'static str {
    match verdict.origin {
        Origin::Genuine => lang.text(texts::VERDICT_COULD_CHANGE_GENUINE),
        Origin::GenuineCaution => lang.text(texts::VERDICT_COULD_CHANGE_GENUINE_CAUTION),
        Origin::Suspicious => lang.text(texts::VERDICT_COULD_CHANGE_SUSPICIOUS),
        Origin::Spoofed => lang.text(texts::VERDICT_COULD_CHANGE_SPOOFED),
        Origin::NotTheBrand => sender::could_change(lang, &verdict.reason)
            .unwrap_or(lang.text(texts::VERDICT_COULD_CHANGE_NOT_THE_BRAND)),
        Origin::CannotTell => lang.text(texts::VERDICT_COULD_CHANGE_CANNOT_TELL),
    }
}

/// For "cannot tell": what is missing and how to get it.
pub(crate) fn missing(lang: Lang, verdict: &Verdict) -> Vec<&'static str> {
    let whole = lang.text(texts::VERDICT_MISSING_WHOLE);
    let original = lang.text(texts::VERDICT_MISSING_ORIGINAL);
    match &verdict.reason {
        Reason::Refused(_)
        | Reason::NotHeaders
        | Reason::NoFrom
        | Reason::OneField { .. }
        | Reason::LowerHalf
        | Reason::Summary
        | Reason::CutOff
        | Reason::PastedTwice
        | Reason::NotEnough => vec![whole, original],
        Reason::AddressAlone { .. } => sender::missing_beside_an_address(lang),
        Reason::Forward { attached: true, .. } => {
            vec![lang.text(texts::VERDICT_MISSING_FORWARD_ATTACHED)]
        }
        Reason::Forward { program, attached: false, .. } | Reason::ForwardedCopy { program } => {
            vec![as_attachment(lang, *program), lang.text(texts::VERDICT_MISSING_FORWARD_HEADERS)]
        }
        Reason::FromInside => vec![lang.text(texts::VERDICT_MISSING_LOOSE), original],
        Reason::AddressLost => vec![lang.text(texts::VERDICT_MISSING_ADDRESS_LOST), original],
        Reason::BrokenByForwarding | Reason::SenderRewritten { .. } => {
            vec![original, lang.text(texts::VERDICT_MISSING_BROKEN_BY_FORWARDING)]
        }
        Reason::LinesOnly { server: Some(_), .. } => vec![
            lang.text(texts::VERDICT_MISSING_LINES_ONLY_FILE),
            lang.text(texts::VERDICT_MISSING_LINES_ONLY_MAILBOX),
        ],
        Reason::LinesOnly { server: None, .. } => {
            vec![lang.text(texts::VERDICT_MISSING_LINES_ONLY_NONE), original]
        }
        Reason::TextChanged { .. } => vec![
            lang.text(texts::VERDICT_MISSING_TEXT_CHANGED_CAUSE),
            lang.text(texts::VERDICT_MISSING_TEXT_CHANGED_FAKE),
        ],
        Reason::OtherText { .. } => vec![lang.text(texts::VERDICT_MISSING_OTHER_TEXT), original],
        Reason::LongUnderWay { .. } => vec![original],
        Reason::CheckUnfinished => vec![
            lang.text(texts::VERDICT_MISSING_CHECK_UNFINISHED),
            lang.text(texts::VERDICT_MISSING_CHECK_UNFINISHED_AGAIN),
        ],
        Reason::EditedAfterDelivery => {
            vec![lang.text(texts::VERDICT_MISSING_EDITED_AFTER_DELIVERY), original]
        }
        Reason::TextAbove => vec![lang.text(texts::VERDICT_MISSING_TEXT_ABOVE), whole],
        Reason::InsideAnother => vec![
            lang.text(texts::VERDICT_MISSING_INSIDE_ANOTHER),
            lang.text(texts::VERDICT_MISSING_INSIDE_ANOTHER_FORWARDER),
        ],
        Reason::SplitLine => vec![lang.text(texts::VERDICT_MISSING_SPLIT_LINE)],
        Reason::Damaged => vec![lang.text(texts::VERDICT_MISSING_DAMAGED)],
        Reason::NobodyVouches(why) => match why {
            NobodyWhy::UnknownService { .. } => vec![
                lang.text(texts::VERDICT_MISSING_NOBODY_VOUCHES_UNKNOWN_SERVICE),
                lang.text(texts::VERDICT_MISSING_NOBODY_VOUCHES_UNKNOWN_SERVICE_ELSE),
            ],
            NobodyWhy::NoResults
            | NobodyWhy::NoDelivery
            | NobodyWhy::BelowBoundary
            | NobodyWhy::Malformed => {
                vec![whole, original]
            }
            NobodyWhy::Loose => vec![lang.text(texts::VERDICT_MISSING_LOOSE)],
            NobodyWhy::ServiceSilent => {
                vec![whole, lang.text(texts::VERDICT_MISSING_NOBODY_VOUCHES_SERVICE_SILENT_WHOLE)]
            }
            NobodyWhy::NoSigner | NobodyWhy::NotLooked => vec![
                lang.text(texts::VERDICT_MISSING_NOBODY_VOUCHES_SERVICE_SILENT),
                lang.text(texts::VERDICT_MISSING_NOBODY_VOUCHES_SERVICE_SILENT_KEY),
            ],
        },
        Reason::AmbiguousFrom(_)
        | Reason::TwoFrom
        | Reason::DuplicateField { .. }
        | Reason::PartlySigned
        | Reason::NoSenderAddress
        | Reason::EditedPaste(_)
        | Reason::Impersonation { .. }
        | Reason::Lookalike { .. }
        | Reason::NotTheBrand { .. }
        | Reason::MentionsBrand { .. }
        | Reason::ChecksFailed
        | Reason::Signed
        | Reason::UnsignedEra
        | Reason::Unusual(_)
        | Reason::Replayed { .. }
        | Reason::ServerOnly { .. }
        | Reason::StrangersText { .. }
        | Reason::FalseAddress { .. }
        | Reason::PlaysBrand { .. }
        | Reason::TenantSigned { .. }
        | Reason::FailedBefore { .. }
        | Reason::PassedOn { .. } => Vec::new(),
    }
}

/// How to get the original out of the very program that made the forward.
fn as_attachment(lang: Lang, program: Option<ForwardProgram>) -> &'static str {
    match program {
        Some(ForwardProgram::Outlook) => lang.text(texts::VERDICT_MISSING_FORWARD_OUTLOOK),
        Some(ForwardProgram::Gmail) => lang.text(texts::VERDICT_MISSING_FORWARD_GMAIL),
        Some(ForwardProgram::AppleMail) => lang.text(texts::VERDICT_MISSING_FORWARD_APPLE_MAIL),
        Some(ForwardProgram::Thunderbird) => lang.text(texts::VERDICT_MISSING_FORWARD_THUNDERBIRD),
        Some(ForwardProgram::Roundcube) => lang.text(texts::VERDICT_MISSING_FORWARD_ROUNDCUBE),
        None => lang.text(texts::VERDICT_MISSING_FORWARD_ANY),
    }
}

/// What this check cannot see, said with every verdict.
pub(crate) fn limits(lang: Lang, whole: bool) -> Vec<&'static str> {
    vec![
        if whole {
            lang.text(texts::VERDICT_LIMITS_BODY_WHOLE)
        } else {
            lang.text(texts::VERDICT_LIMITS_BODY)
        },
        lang.text(texts::VERDICT_LIMITS_PASTE),
        lang.text(texts::VERDICT_LIMITS_LISTS),
        lang.text(texts::VERDICT_LIMITS_INTENTIONS),
    ]
}
