//! Header fields : what each value means. Short and calm; what says nothing is said to say nothing, and no
//! result is praised for more than it proves.

use crate::moment::{stamp, zone_name};
use crate::{Lang, texts};

use super::field_results::{compauth_reason, dmarc_action, property, result};
use countersign_core::data::antispam::{
    AuthAs, Bcl, Category, Direction, Folder, IpVerdict, Pcl, SafetyTip, Scl, Verdict,
};
use countersign_core::report::field_phrase::{
    Algorithm, Asked, Canonical, Chain, Checked, FieldPhrase as P, HopPart, Says, SeenField,
};

/// What a value means.
#[expect(
    clippy::too_many_lines,
    reason = "one exhaustive match, so that a missing sentence does not compile"
)]
pub(crate) fn meaning(lang: Lang, phrase: &P) -> String {
    let text = match phrase {
        P::CheckedBy(id) => {
            return texts::meaning_checked_by(lang, &id);
        }
        P::Instance(n) => {
            return texts::meaning_instance(lang, *n);
        }
        P::Result { checked, says, about, ip, note, claimed } => {
            let text = result(lang, *checked, *says, about.as_deref(), *ip, *note);
            let good = matches!(says, Says::Yes | Says::RatherYes)
                && !matches!(checked, Checked::Extension | Checked::Unknown);
            return if *claimed && good { texts::meaning_claimed(lang, &text) } else { text };
        }
        P::DomainAsks(asked) => match asked {
            Asked::Nothing => lang.text(texts::MEANING_DOMAIN_ASKS_NOTHING),
            Asked::Junk => lang.text(texts::MEANING_DOMAIN_ASKS_JUNK),
            Asked::Refuse => lang.text(texts::MEANING_DOMAIN_ASKS_REFUSE),
        },
        P::DmarcAction(action) => dmarc_action(lang, *action),
        P::CompauthReason(reason) => compauth_reason(lang, *reason),
        P::Property(name, value) => return property(lang, *name, value),
        P::NoResult => lang.text(texts::MEANING_NO_RESULT),
        P::Malformed => lang.text(texts::MEANING_MALFORMED),
        P::EncodedValue => lang.text(texts::MEANING_ENCODED_VALUE),
        P::NoResults => lang.text(texts::MEANING_NO_RESULTS),
        P::FilterVerdict(verdict) => filter_verdict(lang, *verdict),
        P::Category(category) => category_text(lang, *category),
        P::IpVerdict(IpVerdict::Allowed) => lang.text(texts::MEANING_IP_VERDICT_ALLOWED),
        P::IpVerdict(IpVerdict::Unlisted) => lang.text(texts::MEANING_IP_VERDICT_UNLISTED),
        P::Direction(Direction::In) => lang.text(texts::MEANING_DIRECTION_IN),
        P::Direction(Direction::Out) => lang.text(texts::MEANING_DIRECTION_OUT),
        P::Direction(Direction::Internal) => lang.text(texts::MEANING_DIRECTION_INTERNAL),
        P::SafetyTip(SafetyTip::Domain) => lang.text(texts::MEANING_SAFETY_TIP_DOMAIN),
        P::SafetyTip(SafetyTip::Person) => lang.text(texts::MEANING_SAFETY_TIP_PERSON),
        P::SafetyTip(SafetyTip::FirstContact) => lang.text(texts::MEANING_SAFETY_TIP_FIRST_CONTACT),
        P::Scl(scl) => match scl {
            Scl::Skipped => lang.text(texts::MEANING_SCL_SKIPPED),
            Scl::NotSpam => lang.text(texts::MEANING_SCL_NOT_SPAM),
            Scl::NeverWritten => lang.text(texts::MEANING_SCL_NEVER_WRITTEN),
            Scl::Spam => lang.text(texts::MEANING_SCL_SPAM),
            Scl::SureSpam => lang.text(texts::MEANING_SCL_SURE_SPAM),
        },
        P::Bcl(bcl) => match bcl {
            Bcl::NotBulk => lang.text(texts::MEANING_BCL_NOT_BULK),
            Bcl::Few => lang.text(texts::MEANING_BCL_FEW),
            Bcl::Mixed => lang.text(texts::MEANING_BCL_MIXED),
            Bcl::Many => lang.text(texts::MEANING_BCL_MANY),
        },
        P::Pcl(Pcl::Unlikely) => lang.text(texts::MEANING_PCL_UNLIKELY),
        P::Pcl(Pcl::Likely) => lang.text(texts::MEANING_PCL_LIKELY),
        P::BulkMail => lang.text(texts::MEANING_BULK_MAIL),
        P::Country(code) => {
            return texts::meaning_country(lang, &code);
        }
        P::Language(code) => return texts::meaning_language(lang, &code),
        P::ConnectingIp(ip) => {
            return texts::meaning_connecting_ip(lang, &ip);
        }
        P::PlaceholderIp => lang.text(texts::MEANING_PLACEHOLDER_IP),
        P::Greeting(name) => return texts::meaning_greeting(lang, &name),
        P::ReverseName(name) => return texts::meaning_reverse_name(lang, &name),
        P::ArcParts => lang.text(texts::MEANING_ARC_PARTS),
        P::CustomSpam(_) => lang.text(texts::MEANING_CUSTOM_SPAM),
        P::Folder(Folder::Inbox) => lang.text(texts::MEANING_FOLDER_INBOX),
        P::Folder(Folder::Junk) => lang.text(texts::MEANING_FOLDER_JUNK),
        P::Folder(Folder::Custom) => lang.text(texts::MEANING_FOLDER_CUSTOM),
        P::MailboxAuth => lang.text(texts::MEANING_MAILBOX_AUTH),
        P::Empty => lang.text(texts::MEANING_EMPTY),
        P::UndocumentedValue => lang.text(texts::MEANING_UNDOCUMENTED_VALUE),
        P::Undocumented => lang.text(texts::MEANING_UNDOCUMENTED),
        P::Unknown => lang.text(texts::MEANING_UNKNOWN),
        P::AuthAs(auth) => match auth {
            AuthAs::Anonymous => lang.text(texts::MEANING_AUTH_AS_ANONYMOUS),
            AuthAs::Internal => lang.text(texts::MEANING_AUTH_AS_INTERNAL),
            AuthAs::External => lang.text(texts::MEANING_AUTH_AS_EXTERNAL),
            AuthAs::Partner => lang.text(texts::MEANING_AUTH_AS_PARTNER),
        },
        P::AuthSource(host) => return texts::meaning_auth_source(lang, &host),
        P::OriginatorOrg(domain) => {
            return texts::meaning_originator_org(lang, &domain);
        }
        P::SenderIdResult(says) => sender_id(lang, *says),
        P::SenderIdAddress(address) => return texts::meaning_sender_id_address(lang, &address),
        P::SendingAddress(ip) => return texts::meaning_sending_address(lang, &ip),
        P::AccountMark => lang.text(texts::MEANING_ACCOUNT_MARK),
        P::Version => lang.text(texts::MEANING_VERSION),
        P::Algorithm(Algorithm::RsaSha256) => lang.text(texts::MEANING_ALGORITHM_RSA_SHA256),
        P::Algorithm(Algorithm::Ed25519) => lang.text(texts::MEANING_ALGORITHM_ED25519),
        P::Algorithm(Algorithm::RsaSha1) => lang.text(texts::MEANING_ALGORITHM_RSA_SHA1),
        P::Algorithm(Algorithm::Unknown) => lang.text(texts::MEANING_ALGORITHM_UNKNOWN),
        P::SigningDomain(domain) => {
            return texts::meaning_signing_domain(lang, &domain);
        }
        P::Selector(name) => {
            return texts::meaning_selector(lang, &name);
        }
        P::Canonical { header, body } => return canonical(lang, *header, *body),
        P::SignedFields { count, missing } => return signed_fields(lang, *count, missing),
        P::BodyHash => lang.text(texts::MEANING_BODY_HASH),
        P::SignatureValue(Some(bits)) => return texts::meaning_signature_value(lang, *bits),
        P::SignatureValue(None) => lang.text(texts::MEANING_SIGNATURE_VALUE_NONE),
        P::SigningIdentity(identity) => {
            return texts::meaning_signing_identity(lang, &identity);
        }
        P::BodyLength(bytes) => {
            return texts::meaning_body_length(lang, *bytes);
        }
        P::KeyLookup => lang.text(texts::MEANING_KEY_LOOKUP),
        P::SignedAt(unix) => return texts::meaning_signed_at(lang, &utc(lang, *unix)),
        P::ExpiresAt(unix) => {
            return texts::meaning_expires_at(lang, &utc(lang, *unix));
        }
        P::CopiedFields => lang.text(texts::MEANING_COPIED_FIELDS),
        P::Chain(Chain::First) => lang.text(texts::MEANING_CHAIN_FIRST),
        P::Chain(Chain::Whole) => lang.text(texts::MEANING_CHAIN_WHOLE),
        P::Chain(Chain::Broken) => lang.text(texts::MEANING_CHAIN_BROKEN),
        P::Chain(Chain::Unknown) => lang.text(texts::MEANING_CHAIN_UNKNOWN),
        P::Hop(part, value) => return hop(lang, *part, value),
        P::TakenAt { unix, zone } => return moment(lang, *unix, *zone),
        P::WrittenAt { unix, zone } => {
            return texts::meaning_written_at(lang, &moment(lang, *unix, *zone));
        }
        P::Mailbox { name, address } => return mailbox(lang, name.as_deref(), address.as_deref()),
        P::EmptyReturnPath => lang.text(texts::MEANING_EMPTY_RETURN_PATH),
        P::Text(text) => return text.to_string(),
        P::MessageId => lang.text(texts::MEANING_MESSAGE_ID),
        P::Unsubscribe => lang.text(texts::MEANING_UNSUBSCRIBE),
        P::List => lang.text(texts::MEANING_LIST),
        P::FeedbackId => lang.text(texts::MEANING_FEEDBACK_ID),
        P::Mailer => lang.text(texts::MEANING_MAILER),
        P::Unreadable => lang.text(texts::MEANING_UNREADABLE),
    };
    text.to_owned()
}

fn filter_verdict(lang: Lang, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::BlockedByReader => lang.text(texts::MEANING_FILTER_VERDICT_BLOCKED_BY_READER),
        Verdict::NotSpam => lang.text(texts::MEANING_FILTER_VERDICT_NOT_SPAM),
        Verdict::AllowedByReader => lang.text(texts::MEANING_FILTER_VERDICT_ALLOWED_BY_READER),
        Verdict::AllowedByPolicy => lang.text(texts::MEANING_FILTER_VERDICT_ALLOWED_BY_POLICY),
        Verdict::BlockedByPolicy => lang.text(texts::MEANING_FILTER_VERDICT_BLOCKED_BY_POLICY),
        Verdict::SkippedInternal => lang.text(texts::MEANING_FILTER_VERDICT_SKIPPED_INTERNAL),
        Verdict::SkippedByRule => lang.text(texts::MEANING_FILTER_VERDICT_SKIPPED_BY_RULE),
        Verdict::Released => lang.text(texts::MEANING_FILTER_VERDICT_RELEASED),
        Verdict::SpamByRule => lang.text(texts::MEANING_FILTER_VERDICT_SPAM_BY_RULE),
        Verdict::Spam => lang.text(texts::MEANING_FILTER_VERDICT_SPAM),
    }
}

fn category_text(lang: Lang, category: Category) -> &'static str {
    match category {
        Category::Malware => lang.text(texts::MEANING_CATEGORY_MALWARE),
        Category::BrandImpersonation => lang.text(texts::MEANING_CATEGORY_BRAND_IMPERSONATION),
        Category::Bulk => lang.text(texts::MEANING_CATEGORY_BULK),
        Category::DomainImpersonation => lang.text(texts::MEANING_CATEGORY_DOMAIN_IMPERSONATION),
        Category::Attachment => lang.text(texts::MEANING_CATEGORY_ATTACHMENT),
        Category::MailboxImpersonation => lang.text(texts::MEANING_CATEGORY_MAILBOX_IMPERSONATION),
        Category::SurePhishing => lang.text(texts::MEANING_CATEGORY_SURE_PHISHING),
        Category::SureSpam => lang.text(texts::MEANING_CATEGORY_SURE_SPAM),
        Category::InternalPhishing => lang.text(texts::MEANING_CATEGORY_INTERNAL_PHISHING),
        Category::OutboundSpam => lang.text(texts::MEANING_CATEGORY_OUTBOUND_SPAM),
        Category::Phishing => lang.text(texts::MEANING_CATEGORY_PHISHING),
        Category::SafeAttachments => lang.text(texts::MEANING_CATEGORY_SAFE_ATTACHMENTS),
        Category::Spam => lang.text(texts::MEANING_CATEGORY_SPAM),
        Category::Spoof => lang.text(texts::MEANING_CATEGORY_SPOOF),
        Category::UserImpersonation => lang.text(texts::MEANING_CATEGORY_USER_IMPERSONATION),
        Category::None => lang.text(texts::MEANING_CATEGORY_NONE),
    }
}

fn sender_id(lang: Lang, says: Says) -> &'static str {
    match says {
        Says::Yes => lang.text(texts::MEANING_SENDER_ID_YES),
        Says::No | Says::RatherNo => lang.text(texts::MEANING_SENDER_ID_NO),
        Says::Undocumented => lang.text(texts::MEANING_SENDER_ID_UNDOCUMENTED),
        Says::Nothing
        | Says::Neutral
        | Says::RatherYes
        | Says::TemporaryError
        | Says::PermanentError
        | Says::OwnPolicy
        | Says::Guess
        | Says::Timeout
        | Says::NotChecked => lang.text(texts::MEANING_SENDER_ID_NOTHING),
    }
}

fn canonical(lang: Lang, header: Canonical, body: Canonical) -> String {
    let one = |kind| match kind {
        Canonical::Relaxed => lang.text(texts::MEANING_CANONICAL_RELAXED),
        Canonical::Simple => lang.text(texts::MEANING_CANONICAL_SIMPLE),
        Canonical::Unknown => lang.text(texts::MEANING_CANONICAL_UNKNOWN),
    };
    texts::meaning_canonical(lang, &one(header), &one(body))
}

fn signed_fields(lang: Lang, count: usize, missing: &[SeenField]) -> String {
    let names: Vec<&str> = missing
        .iter()
        .map(|field| {
            lang.text(match field {
                SeenField::From => texts::MEANING_SIGNED_FIELDS_FROM,
                SeenField::To => texts::MEANING_SIGNED_FIELDS_TO,
                SeenField::Subject => texts::MEANING_SIGNED_FIELDS_SUBJECT,
                SeenField::Date => texts::MEANING_SIGNED_FIELDS_DATE,
                SeenField::ReplyTo => texts::MEANING_SIGNED_FIELDS_REPLY_TO,
                SeenField::MessageId => texts::MEANING_SIGNED_FIELDS_MESSAGE_ID,
            })
        })
        .collect();
    if names.is_empty() {
        texts::meaning_signed_fields(lang, count)
    } else {
        let names = names.join(lang.text(texts::LIST_SEPARATOR));
        texts::meaning_signed_fields_lacking(lang, count, &names)
    }
}

fn hop(lang: Lang, part: HopPart, value: &str) -> String {
    match part {
        HopPart::Greeting => texts::meaning_hop_greeting(lang, &value),
        HopPart::ReverseName => texts::meaning_hop_reverse_name(lang, &value),
        HopPart::Address => texts::meaning_hop_address(lang, &value),
        HopPart::Taker => texts::meaning_hop_taker(lang, &value),
        HopPart::Protocol => texts::meaning_hop_protocol(lang, &value),
        HopPart::Id => lang.text(texts::MEANING_HOP_ID).to_owned(),
        HopPart::Recipient => texts::meaning_hop_recipient(lang, &value),
    }
}

fn mailbox(lang: Lang, name: Option<&str>, address: Option<&str>) -> String {
    match (name, address) {
        (Some(name), Some(address)) => texts::meaning_mailbox(lang, &name, &address),
        (None, Some(address)) => texts::meaning_mailbox_address(lang, &address),
        (Some(name), None) => texts::meaning_mailbox_name(lang, &name),
        (None, None) => lang.text(texts::MEANING_MAILBOX_EMPTY).to_owned(),
    }
}

/// A moment in UTC, and the zone it was written in when that is another.
fn moment(lang: Lang, unix: i64, zone: i16) -> String {
    if zone == 0 {
        return utc(lang, unix);
    }
    let zone = zone_name(zone.into());
    texts::meaning_utc_zone(lang, &lang.date(unix), &stamp(unix, 0).1, &zone)
}

/// A moment, in UTC.
fn utc(lang: Lang, unix: i64) -> String {
    texts::meaning_utc(lang, &lang.date(unix), &stamp(unix, 0).1)
}
