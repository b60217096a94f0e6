//! What each check found: a title, and why it matters.
//!
//! Titles stand in a list and carry no full stop; details are sentences.

use super::duration::duration;
use super::finding_receiver as receiver;
use super::oddity::oddity;
use crate::{Lang, texts};
use countersign_core::brands::account::UnlikeWhy;
use countersign_core::checks::FindingKind as F;
use countersign_core::checks::{
    address_in_name, age, ambiguous_author, author, claims_brand, copied_marks, duplicate_fields,
    edited_block, forwarded, paste, recipient, reply_address, sending_server, spam_marks,
    unlike_known,
};
use countersign_core::trust::ClaimPlace;
use countersign_core::trust::EditSign;
use countersign_core::trust::ForwardedHow;

/// Title and detail of a finding.
pub(crate) fn finding(lang: Lang, says: &F) -> (String, String) {
    match says {
        F::AmbiguousAuthor(kind) => ambiguous_author(lang, kind),
        F::EditedBlock(kind) => edited_block(lang, kind),
        F::Author(kind) => author(lang, kind),
        F::ClaimsBrand(kind) => claims_brand(lang, kind),
        F::AddressInName(kind) => address_in_name(lang, kind),
        F::DuplicateFields(kind) => duplicate_fields(lang, kind),
        F::Dmarc(kind) => receiver::dmarc(lang, kind),
        F::Dkim(kind) => receiver::dkim(lang, kind),
        F::Message(kind) => receiver::message(lang, kind),
        F::Signature(kind) => receiver::signature(lang, kind),
        F::Seal(kind) => receiver::seal(lang, kind),
        F::Spf(kind) => receiver::spf(lang, kind),
        F::Age(kind) => age(lang, kind),
        F::Recipient(kind) => recipient(lang, kind),
        F::ReplyAddress(kind) => reply_address(lang, kind),
        F::SendingServer(kind) => sending_server(lang, kind),
        F::CopiedMarks(kind) => copied_marks(lang, kind),
        F::UnlikeKnown(kind) => unlike_known(lang, kind),
        F::SpamMarks(kind) => spam_marks(lang, kind),
        F::Forwarded(kind) => forwarded(lang, kind),
        F::IgnoredResults(kind) => receiver::ignored_results(lang, kind),
        F::Compauth(kind) => receiver::compauth(lang, kind),
        F::Paste(kind) => paste(lang, kind),
    }
}

fn ambiguous_author(lang: Lang, kind: &ambiguous_author::Kind) -> (String, String) {
    match kind {
        ambiguous_author::Kind::TwoFrom => (
            lang.text(texts::FINDING_AMBIGUOUS_AUTHOR_TWO_FROM).to_owned(),
            lang.text(texts::FINDING_AMBIGUOUS_AUTHOR_TWO_FROM_DETAIL).to_owned(),
        ),
        ambiguous_author::Kind::OddFrom(kind) => (
            lang.text(texts::FINDING_AMBIGUOUS_AUTHOR_ODD_FROM).to_owned(),
            texts::finding_ambiguous_author_odd_from_detail(lang, &capital(oddity(lang, *kind))),
        ),
    }
}

fn edited_block(lang: Lang, kind: &edited_block::Kind) -> (String, String) {
    match kind {
        edited_block::Kind::BlockEdited(sign) => (
            lang.text(texts::FINDING_EDITED_BLOCK_EDITED).to_owned(),
            edited(lang, *sign).to_owned(),
        ),
    }
}

fn author(lang: Lang, kind: &author::Kind) -> (String, String) {
    match kind {
        author::Kind::AccountSecurity { address } => (
            lang.text(texts::FINDING_AUTHOR_ACCOUNT_SECURITY).to_owned(),
            texts::finding_author_account_security_detail(lang, &address),
        ),
        author::Kind::Documented { address } => (
            lang.text(texts::FINDING_AUTHOR_DOCUMENTED).to_owned(),
            texts::finding_author_documented_detail(lang, &address),
        ),
        author::Kind::OtherOwn { address } => (
            lang.text(texts::FINDING_AUTHOR_OTHER_OWN).to_owned(),
            texts::finding_author_other_own_detail(lang, &address),
        ),
        author::Kind::NotTheBrand { domain } => (
            lang.text(texts::FINDING_AUTHOR_NOT_THE_BRAND).to_owned(),
            texts::finding_author_not_the_brand_detail(lang, &domain),
        ),
        author::Kind::SharedTenant { domain } => (
            lang.text(texts::FINDING_AUTHOR_SHARED_TENANT).to_owned(),
            texts::finding_author_shared_tenant_detail(lang, &domain),
        ),
        author::Kind::ConsumerMailbox { domain } => (
            lang.text(texts::FINDING_AUTHOR_CONSUMER_MAILBOX).to_owned(),
            texts::finding_author_consumer_mailbox_detail(lang, &domain),
        ),
        author::Kind::LookalikeDomain { domain, resembles } => (
            lang.text(texts::FINDING_AUTHOR_LOOKALIKE_DOMAIN).to_owned(),
            texts::finding_author_lookalike_domain_detail(lang, &domain, &resembles),
        ),
        author::Kind::SenderRewritten { domain } => (
            lang.text(texts::FINDING_AUTHOR_SENDER_REWRITTEN).to_owned(),
            texts::finding_author_sender_rewritten_detail(lang, &domain),
        ),
    }
}

fn claims_brand(lang: Lang, kind: &claims_brand::Kind) -> (String, String) {
    match kind {
        claims_brand::Kind::ClaimsBrand { place, words } => {
            (claim_title(lang, *place).to_owned(), texts::finding_claims_brand_detail(lang, &words))
        }
    }
}

fn address_in_name(lang: Lang, kind: &address_in_name::Kind) -> (String, String) {
    match kind {
        address_in_name::Kind::AddressInName { shown, domain } => (
            lang.text(texts::FINDING_ADDRESS_IN_NAME).to_owned(),
            texts::finding_address_in_name_detail(lang, &shown, &domain),
        ),
    }
}

fn duplicate_fields(lang: Lang, kind: &duplicate_fields::Kind) -> (String, String) {
    match kind {
        duplicate_fields::Kind::DuplicateField { name } => (
            texts::finding_duplicate_fields_duplicate_field(lang, &name),
            lang.text(texts::FINDING_DUPLICATE_FIELDS_DUPLICATE_FIELD_DETAIL).to_owned(),
        ),
    }
}

fn age(lang: Lang, kind: &age::Kind) -> (String, String) {
    match kind {
        age::Kind::Age { seconds } => (
            texts::finding_age(lang, &duration(lang, *seconds)),
            lang.text(texts::FINDING_AGE_DETAIL).to_owned(),
        ),
        age::Kind::TooOld { seconds } => (
            texts::finding_age_too_old(lang, &duration(lang, *seconds)),
            lang.text(texts::FINDING_AGE_TOO_OLD_DETAIL).to_owned(),
        ),
        age::Kind::DateInFuture { seconds } => (
            texts::finding_age_date_in_future(lang, &duration(lang, *seconds)),
            lang.text(texts::FINDING_AGE_DATE_IN_FUTURE_DETAIL).to_owned(),
        ),
        age::Kind::InnerAge { seconds } => (
            texts::finding_age_inner_age(lang, &duration(lang, *seconds)),
            lang.text(texts::FINDING_AGE_INNER_AGE_DETAIL).to_owned(),
        ),
        age::Kind::ClockSkew { seconds } => (
            texts::finding_age_clock_skew(lang, &duration(lang, *seconds)),
            lang.text(texts::FINDING_AGE_CLOCK_SKEW_DETAIL).to_owned(),
        ),
    }
}

fn recipient(lang: Lang, kind: &recipient::Kind) -> (String, String) {
    match kind {
        recipient::Kind::Differs => (
            lang.text(texts::FINDING_RECIPIENT_DIFFERS).to_owned(),
            lang.text(texts::FINDING_RECIPIENT_DIFFERS_DETAIL).to_owned(),
        ),
    }
}

fn reply_address(lang: Lang, kind: &reply_address::Kind) -> (String, String) {
    match kind {
        reply_address::Kind::ReplyToElsewhere { domain } => (
            lang.text(texts::FINDING_REPLY_ADDRESS_REPLY_TO_ELSEWHERE).to_owned(),
            texts::finding_reply_address_reply_to_elsewhere_detail(lang, &domain),
        ),
        reply_address::Kind::SenderDiffers { domain } => (
            lang.text(texts::FINDING_REPLY_ADDRESS_SENDER_DIFFERS).to_owned(),
            texts::finding_reply_address_sender_differs_detail(lang, &domain),
        ),
        reply_address::Kind::ReturnPathDiffers { domain } => (
            lang.text(texts::FINDING_REPLY_ADDRESS_RETURN_PATH_DIFFERS).to_owned(),
            texts::finding_reply_address_return_path_differs_detail(lang, &domain),
        ),
    }
}

fn sending_server(lang: Lang, kind: &sending_server::Kind) -> (String, String) {
    match kind {
        sending_server::Kind::FromBrandServers { ip } => (
            lang.text(texts::FINDING_SENDING_SERVER_FROM_BRAND_SERVERS).to_owned(),
            texts::finding_sending_server_from_brand_servers_detail(lang, &ip),
        ),
        sending_server::Kind::FromRelayPool { ip } => (
            lang.text(texts::FINDING_SENDING_SERVER_FROM_RELAY_POOL).to_owned(),
            texts::finding_sending_server_from_relay_pool_detail(lang, &ip),
        ),
        sending_server::Kind::FromBrandNetwork { ip } => (
            lang.text(texts::FINDING_SENDING_SERVER_FROM_BRAND_NETWORK).to_owned(),
            texts::finding_sending_server_from_brand_network_detail(lang, &ip),
        ),
        sending_server::Kind::FromElsewhere { ip, host } => (
            lang.text(texts::FINDING_SENDING_SERVER_FROM_ELSEWHERE).to_owned(),
            match host {
                Some(host) => texts::finding_sending_server_from_elsewhere_detail(lang, &ip, &host),
                None => texts::finding_sending_server_from_elsewhere_detail_none(lang, &ip),
            },
        ),
        sending_server::Kind::ServerPretends { helo, ip } => (
            lang.text(texts::FINDING_SENDING_SERVER_PRETENDS).to_owned(),
            texts::finding_sending_server_pretends_detail(lang, &helo, &ip),
        ),
    }
}

fn copied_marks(lang: Lang, kind: &copied_marks::Kind) -> (String, String) {
    match kind {
        copied_marks::Kind::CopiedMarks => (
            lang.text(texts::FINDING_COPIED_MARKS).to_owned(),
            lang.text(texts::FINDING_COPIED_MARKS_DETAIL).to_owned(),
        ),
    }
}

fn unlike_known(lang: Lang, kind: &unlike_known::Kind) -> (String, String) {
    match kind {
        unlike_known::Kind::UnlikeKnown(why) => {
            (lang.text(texts::FINDING_UNLIKE_KNOWN).to_owned(), unlike(lang, *why).to_owned())
        }
    }
}

fn spam_marks(lang: Lang, kind: &spam_marks::Kind) -> (String, String) {
    match kind {
        spam_marks::Kind::MarkedOutgoingSpam => (
            lang.text(texts::FINDING_SPAM_MARKS_MARKED_OUTGOING_SPAM).to_owned(),
            lang.text(texts::FINDING_SPAM_MARKS_MARKED_OUTGOING_SPAM_DETAIL).to_owned(),
        ),
        spam_marks::Kind::FiledAsSpam { mark } => (
            lang.text(texts::FINDING_SPAM_MARKS_FILED_AS_SPAM).to_owned(),
            texts::finding_spam_marks_filed_as_spam_detail(lang, &mark),
        ),
    }
}

fn forwarded(lang: Lang, kind: &forwarded::Kind) -> (String, String) {
    match kind {
        forwarded::Kind::Forwarded(how) => {
            (lang.text(texts::FINDING_FORWARDED).to_owned(), forwarded_how(lang, *how).to_owned())
        }
    }
}

fn paste(lang: Lang, kind: &paste::Kind) -> (String, String) {
    match kind {
        paste::Kind::Repaired { kinds } => (
            lang.text(texts::FINDING_PASTE_REPAIRED).to_owned(),
            texts::finding_paste_repaired_detail(lang, *kinds),
        ),
        paste::Kind::SecondBlock => (
            lang.text(texts::FINDING_PASTE_SECOND_BLOCK).to_owned(),
            lang.text(texts::FINDING_PASTE_SECOND_BLOCK_DETAIL).to_owned(),
        ),
        paste::Kind::FoundInside => (
            lang.text(texts::FINDING_PASTE_FOUND_INSIDE).to_owned(),
            lang.text(texts::FINDING_PASTE_FOUND_INSIDE_DETAIL).to_owned(),
        ),
        paste::Kind::OddCharacters(kind) => (
            lang.text(texts::FINDING_PASTE_ODD_CHARACTERS).to_owned(),
            texts::finding_paste_odd_characters_detail(lang, &oddity(lang, *kind)),
        ),
        paste::Kind::TooManyFields { left } => (
            lang.text(texts::FINDING_PASTE_TOO_MANY_FIELDS).to_owned(),
            texts::finding_paste_too_many_fields_detail(lang, *left),
        ),
    }
}

fn claim_title(lang: Lang, place: ClaimPlace) -> &'static str {
    match place {
        ClaimPlace::DisplayName => lang.text(texts::FINDING_CLAIM_TITLE_DISPLAY_NAME),
        ClaimPlace::Address => lang.text(texts::FINDING_CLAIM_TITLE_ADDRESS),
        ClaimPlace::Sender => lang.text(texts::FINDING_CLAIM_TITLE_SENDER),
        ClaimPlace::ReplyTo => lang.text(texts::FINDING_CLAIM_TITLE_REPLY_TO),
        ClaimPlace::Subject => lang.text(texts::FINDING_CLAIM_TITLE_SUBJECT),
        ClaimPlace::ResentFrom => lang.text(texts::FINDING_CLAIM_TITLE_RESENT_FROM),
    }
}

fn edited(lang: Lang, sign: EditSign) -> &'static str {
    match sign {
        EditSign::TwoResults => lang.text(texts::FINDING_EDITED_TWO_RESULTS),
        EditSign::AddressDisagrees => lang.text(texts::FINDING_EDITED_ADDRESS_DISAGREES),
        EditSign::HostDisagrees => lang.text(texts::FINDING_EDITED_HOST_DISAGREES),
        EditSign::ResultsDisagree => lang.text(texts::FINDING_EDITED_RESULTS_DISAGREE),
        EditSign::ResultInAddress => lang.text(texts::FINDING_EDITED_RESULT_IN_ADDRESS),
        EditSign::OddCharacters => lang.text(texts::FINDING_EDITED_ODD_CHARACTERS),
    }
}

fn forwarded_how(lang: Lang, how: ForwardedHow) -> &'static str {
    match how {
        ForwardedHow::Srs => lang.text(texts::FINDING_FORWARDED_HOW_SRS),
        ForwardedHow::GmailCaf => lang.text(texts::FINDING_FORWARDED_HOW_GMAIL_CAF),
        ForwardedHow::Resent => lang.text(texts::FINDING_FORWARDED_HOW_RESENT),
        ForwardedHow::XForwarded => lang.text(texts::FINDING_FORWARDED_HOW_X_FORWARDED),
        ForwardedHow::List => lang.text(texts::FINDING_FORWARDED_HOW_LIST),
        ForwardedHow::Gateway => lang.text(texts::FINDING_FORWARDED_HOW_GATEWAY),
        ForwardedHow::RelayPool => lang.text(texts::FINDING_FORWARDED_HOW_RELAY_POOL),
        ForwardedHow::NotApplied => lang.text(texts::FINDING_FORWARDED_HOW_NOT_APPLIED),
        ForwardedHow::SealedOnTheWay => lang.text(texts::FINDING_FORWARDED_HOW_SEALED_ON_THE_WAY),
        ForwardedHow::ReaderSays => lang.text(texts::FINDING_FORWARDED_HOW_READER_SAYS),
    }
}

fn unlike(lang: Lang, why: UnlikeWhy) -> &'static str {
    match why {
        UnlikeWhy::BodyLength => lang.text(texts::FINDING_UNLIKE_BODY_LENGTH),
        UnlikeWhy::Times => lang.text(texts::FINDING_UNLIKE_TIMES),
        UnlikeWhy::Identity => lang.text(texts::FINDING_UNLIKE_IDENTITY),
        UnlikeWhy::Fields => lang.text(texts::FINDING_UNLIKE_FIELDS),
        UnlikeWhy::KeyLength => lang.text(texts::FINDING_UNLIKE_KEY_LENGTH),
        UnlikeWhy::Stitched => lang.text(texts::FINDING_UNLIKE_STITCHED),
    }
}

/// A half sentence as a whole one.
fn capital(half: &str) -> String {
    let mut letters = half.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
