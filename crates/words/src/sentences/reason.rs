//! The one reason that decided the verdict, in one or two sentences.

use super::duration::duration;
use super::sender;
use crate::{Lang, texts};
use countersign_core::trust::ClaimPlace;
use countersign_core::trust::EditSign;
use countersign_core::verdict::NobodyWhy;
use countersign_core::verdict::Reason;
use countersign_core::verdict::Unusual;

pub(crate) fn reason(lang: Lang, reason: &Reason) -> String {
    match reason {
        Reason::Refused(refusal) => super::paste::refusal(lang, *refusal),
        Reason::FalseAddress { domain, .. } => texts::reason_false_address(lang, domain),
        Reason::PlaysBrand { brand, place, words, domain } => {
            sender::plays_brand(lang, brand, *place, words, domain)
        }
        Reason::AddressAlone { address } => texts::reason_address_alone(lang, address),
        Reason::TenantSigned { tenant } => texts::reason_tenant_signed(lang, tenant),
        Reason::FailedBefore { tenant } => sender::failed_before(lang, tenant.as_deref()),
        Reason::PassedOn { address, by } => texts::reason_passed_on(lang, address, by),
        Reason::NotHeaders => lang.text(texts::REASON_NOT_HEADERS).to_owned(),
        Reason::AddressLost => lang.text(texts::REASON_ADDRESS_LOST).to_owned(),
        Reason::OneField { name } => texts::reason_one_field(lang, &name),
        Reason::LowerHalf => lang.text(texts::REASON_LOWER_HALF).to_owned(),
        Reason::FromInside => lang.text(texts::REASON_FROM_INSIDE).to_owned(),
        Reason::NoFrom => lang.text(texts::REASON_NO_FROM).to_owned(),
        Reason::CutOff => lang.text(texts::REASON_CUT_OFF).to_owned(),
        Reason::AmbiguousFrom(_) => lang.text(texts::REASON_AMBIGUOUS_FROM).to_owned(),
        Reason::TwoFrom => lang.text(texts::REASON_TWO_FROM).to_owned(),
        Reason::DuplicateField { name } => texts::reason_duplicate_field(lang, &name),
        Reason::PastedTwice => lang.text(texts::REASON_PASTED_TWICE).to_owned(),
        Reason::PartlySigned => lang.text(texts::REASON_PARTLY_SIGNED).to_owned(),
        Reason::EditedPaste(sign) => edited(lang, *sign).to_owned(),
        Reason::Impersonation { shown, domain, .. } if domain.is_empty() => {
            texts::reason_impersonation_no_address(lang, &shown)
        }
        Reason::Impersonation { shown, domain, .. } => {
            texts::reason_impersonation(lang, &shown, &domain)
        }
        Reason::Lookalike { domain, resembles } => {
            texts::reason_lookalike(lang, &domain, &resembles)
        }
        Reason::NoSenderAddress => lang.text(texts::REASON_NO_SENDER_ADDRESS).to_owned(),
        Reason::SenderRewritten { domain } => texts::reason_sender_rewritten(lang, &domain),
        Reason::Summary => lang.text(texts::REFUSAL_NO_HEADER_FIELDS_VISIBLE_SUMMARY).to_owned(),
        Reason::ForwardedCopy { .. } => lang.text(texts::REASON_FORWARDED_COPY).to_owned(),
        Reason::Forward { domain, .. } => texts::reason_forward(lang, &domain),
        Reason::NotTheBrand { domain } => texts::reason_not_the_brand(lang, &domain),
        Reason::MentionsBrand { place: ClaimPlace::Subject, words, domain } => {
            texts::reason_mentions_brand_subject(lang, &domain, &words)
        }
        Reason::MentionsBrand { words, domain, .. } => {
            texts::reason_mentions_brand(lang, &domain, &words)
        }
        Reason::ChecksFailed => lang.text(texts::REASON_CHECKS_FAILED).to_owned(),
        Reason::BrokenByForwarding => lang.text(texts::REASON_BROKEN_BY_FORWARDING).to_owned(),
        Reason::TextChanged { domain } => texts::reason_text_changed(lang, &domain),
        Reason::LinesOnly { domain, .. } => texts::reason_lines_only(lang, &domain),
        Reason::CheckUnfinished => lang.text(texts::REASON_CHECK_UNFINISHED).to_owned(),
        Reason::NobodyVouches(why) => nobody(lang, why),
        Reason::Signed => lang.text(texts::REASON_SIGNED).to_owned(),
        Reason::Unusual(unusual) => texts::reason_unusual(lang, &self::unusual(lang, *unusual)),
        Reason::Replayed { seconds } => texts::reason_replayed(lang, &duration(lang, *seconds)),
        Reason::LongUnderWay { seconds } => {
            texts::reason_long_under_way(lang, &duration(lang, *seconds))
        }
        Reason::OtherText { domain } => texts::reason_other_text(lang, &domain),
        Reason::UnsignedEra => lang.text(texts::REASON_UNSIGNED_ERA).to_owned(),
        Reason::ServerOnly { signer, shared } => {
            let server = match shared {
                Some(true) => lang.text(texts::REASON_SERVER_ONLY),
                Some(false) => lang.text(texts::REASON_SERVER_ONLY_IP_UNLISTED),
                None => lang.text(texts::REASON_SERVER_ONLY_IP_UNREAD),
            };
            match signer {
                Some(signer) => texts::reason_server_only_signed_by(lang, &server, &signer),
                None => texts::reason_server_only_unsigned(lang, &server),
            }
        }
        Reason::StrangersText { address } => texts::reason_strangers_text(lang, &address),
        Reason::EditedAfterDelivery => lang.text(texts::REASON_EDITED_AFTER_DELIVERY).to_owned(),
        Reason::Damaged => lang.text(texts::REASON_DAMAGED).to_owned(),
        Reason::TextAbove => lang.text(texts::REASON_TEXT_ABOVE).to_owned(),
        Reason::InsideAnother => lang.text(texts::REASON_INSIDE_ANOTHER).to_owned(),
        Reason::SplitLine => lang.text(texts::REASON_SPLIT_LINE).to_owned(),
        Reason::NotEnough => lang.text(texts::REASON_NOT_ENOUGH).to_owned(),
    }
}

fn edited(lang: Lang, sign: EditSign) -> &'static str {
    match sign {
        EditSign::TwoResults => lang.text(texts::REASON_EDITED_TWO_RESULTS),
        EditSign::AddressDisagrees => lang.text(texts::REASON_EDITED_ADDRESS_DISAGREES),
        EditSign::HostDisagrees => lang.text(texts::REASON_EDITED_HOST_DISAGREES),
        EditSign::ResultsDisagree => lang.text(texts::REASON_EDITED_RESULTS_DISAGREE),
        EditSign::ResultInAddress => lang.text(texts::REASON_EDITED_RESULT_IN_ADDRESS),
        EditSign::OddCharacters => lang.text(texts::REASON_EDITED_ODD_CHARACTERS),
    }
}

fn nobody(lang: Lang, why: &NobodyWhy) -> String {
    match why {
        NobodyWhy::NoResults => lang.text(texts::REASON_NOBODY_NO_RESULTS).to_owned(),
        NobodyWhy::UnknownService { id: Some(id) } => {
            texts::reason_nobody_unknown_service(lang, &id)
        }
        NobodyWhy::UnknownService { id: None } => {
            lang.text(texts::REASON_NOBODY_UNKNOWN_SERVICE_NONE).to_owned()
        }
        NobodyWhy::ServiceSilent => lang.text(texts::REASON_NOBODY_SERVICE_SILENT).to_owned(),
        NobodyWhy::NoSigner => lang.text(texts::REASON_NOBODY_NO_SIGNER).to_owned(),
        NobodyWhy::NotLooked => lang.text(texts::REASON_NOBODY_NOT_LOOKED).to_owned(),
        NobodyWhy::BelowBoundary => lang.text(texts::REASON_NOBODY_BELOW_BOUNDARY).to_owned(),
        NobodyWhy::Loose => lang.text(texts::REASON_NOBODY_LOOSE).to_owned(),
        NobodyWhy::NoDelivery => lang.text(texts::REASON_NOBODY_NO_DELIVERY).to_owned(),
        NobodyWhy::Malformed => lang.text(texts::REASON_NOBODY_MALFORMED).to_owned(),
    }
}

fn unusual(lang: Lang, unusual: Unusual) -> String {
    match unusual {
        Unusual::SealMissing => lang.text(texts::REASON_UNUSUAL_SEAL_MISSING).to_owned(),
        Unusual::ReceiverGuessed => lang.text(texts::REASON_UNUSUAL_RECEIVER_GUESSED).to_owned(),
        Unusual::Slow { seconds } => texts::reason_unusual_slow(lang, &duration(lang, seconds)),
        Unusual::RecipientDiffers => lang.text(texts::REASON_UNUSUAL_RECIPIENT_DIFFERS).to_owned(),
        Unusual::Forwarded => lang.text(texts::REASON_UNUSUAL_FORWARDED).to_owned(),
        Unusual::OtherServer => lang.text(texts::REASON_UNUSUAL_OTHER_SERVER).to_owned(),
        Unusual::UnlikeKnown => lang.text(texts::REASON_UNUSUAL_UNLIKE_KNOWN).to_owned(),
        Unusual::SignatureLeftOut => lang.text(texts::REASON_UNUSUAL_SIGNATURE_LEFT_OUT).to_owned(),
        Unusual::SignatureShortened => {
            lang.text(texts::REASON_UNUSUAL_SIGNATURE_SHORTENED).to_owned()
        }
        Unusual::ExtraFields => lang.text(texts::REASON_UNUSUAL_EXTRA_FIELDS).to_owned(),
        Unusual::TimeUnknown => lang.text(texts::REASON_UNUSUAL_TIME_UNKNOWN).to_owned(),
        Unusual::ServerUnknown => lang.text(texts::REASON_UNUSUAL_SERVER_UNKNOWN).to_owned(),
        Unusual::AuthorUnchecked => lang.text(texts::REASON_UNUSUAL_AUTHOR_UNCHECKED).to_owned(),
        Unusual::ResultsLoose => lang.text(texts::REASON_UNUSUAL_RESULTS_LOOSE).to_owned(),
        Unusual::ResultsBelow => lang.text(texts::REASON_UNUSUAL_RESULTS_BELOW).to_owned(),
        Unusual::OtherEnvelope => lang.text(texts::REASON_UNUSUAL_OTHER_ENVELOPE).to_owned(),
        Unusual::NamedRecipient => lang.text(texts::REASON_UNUSUAL_NAMED_RECIPIENT).to_owned(),
        Unusual::ClockWrong { seconds } => {
            texts::reason_unusual_clock_wrong(lang, &duration(lang, seconds))
        }
        Unusual::InnerAge { seconds } => {
            texts::reason_unusual_inner_age(lang, &duration(lang, seconds))
        }
        Unusual::SignatureOnly => lang.text(texts::REASON_UNUSUAL_SIGNATURE_ONLY).to_owned(),
    }
}
