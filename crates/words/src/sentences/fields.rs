//! Header fields : what each is about, whose word it is, and what each value is called.

use crate::{Lang, texts};
use countersign_core::report::field_phrase::{
    Checked, FieldKind, FieldPhrase as P, HopPart, Property, Whose,
};

/// The line beside a field's name.
pub(crate) fn title(lang: Lang, kind: FieldKind, whose: Whose, receiver: Option<&str>) -> String {
    let name = receiver.unwrap_or(lang.text(texts::THE_RECEIVING_SERVICE));
    match (kind, whose) {
        (FieldKind::Results, Whose::Receiver) => {
            return texts::field_title_results_receiver(lang, &name);
        }
        (FieldKind::ArcResults, Whose::Receiver) => {
            return texts::field_title_arc_results_receiver(lang, &name);
        }
        (FieldKind::FilterReport, Whose::Renamed) => {
            return lang.text(texts::FIELD_TITLE_FILTER_REPORT_RENAMED).to_owned();
        }
        _ => {}
    }
    plain_title(lang, kind).to_owned()
}

fn plain_title(lang: Lang, kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Results => lang.text(texts::FIELD_TITLE_RESULTS),
        FieldKind::ResultsCopy => lang.text(texts::FIELD_TITLE_RESULTS_COPY),
        FieldKind::ReceivedSpf => lang.text(texts::FIELD_TITLE_RECEIVED_SPF),
        FieldKind::ArcResults => lang.text(texts::FIELD_TITLE_ARC_RESULTS),
        FieldKind::ArcSignature => lang.text(texts::FIELD_TITLE_ARC_SIGNATURE),
        FieldKind::ArcSeal => lang.text(texts::FIELD_TITLE_ARC_SEAL),
        FieldKind::Signature => lang.text(texts::FIELD_TITLE_SIGNATURE),
        FieldKind::OtherSignature => lang.text(texts::FIELD_TITLE_OTHER_SIGNATURE),
        FieldKind::FilterReport => lang.text(texts::FIELD_TITLE_FILTER_REPORT),
        FieldKind::BulkReport => lang.text(texts::FIELD_TITLE_BULK_REPORT),
        FieldKind::MailboxDelivery => lang.text(texts::FIELD_TITLE_MAILBOX_DELIVERY),
        FieldKind::SpamLevel => lang.text(texts::FIELD_TITLE_SPAM_LEVEL),
        FieldKind::PhishingLevel => lang.text(texts::FIELD_TITLE_PHISHING_LEVEL),
        FieldKind::ExchangeAuth => lang.text(texts::FIELD_TITLE_EXCHANGE_AUTH),
        FieldKind::ExchangeAuthSource => lang.text(texts::FIELD_TITLE_EXCHANGE_AUTH_SOURCE),
        FieldKind::Directionality => lang.text(texts::FIELD_TITLE_DIRECTIONALITY),
        FieldKind::OriginatorOrg => lang.text(texts::FIELD_TITLE_ORIGINATOR_ORG),
        FieldKind::CustomSpam => lang.text(texts::FIELD_TITLE_CUSTOM_SPAM),
        FieldKind::SenderId => lang.text(texts::FIELD_TITLE_SENDER_ID),
        FieldKind::SendingAddress => lang.text(texts::FIELD_TITLE_SENDING_ADDRESS),
        FieldKind::AccountMark => lang.text(texts::FIELD_TITLE_ACCOUNT_MARK),
        FieldKind::ExchangeInternal => lang.text(texts::FIELD_TITLE_EXCHANGE_INTERNAL),
        FieldKind::GoogleInternal => lang.text(texts::FIELD_TITLE_GOOGLE_INTERNAL),
        FieldKind::YahooInternal => lang.text(texts::FIELD_TITLE_YAHOO_INTERNAL),
        FieldKind::Received => lang.text(texts::FIELD_TITLE_RECEIVED),
        FieldKind::GoogleReceived => lang.text(texts::FIELD_TITLE_GOOGLE_RECEIVED),
        FieldKind::Date => lang.text(texts::FIELD_TITLE_DATE),
        FieldKind::From => lang.text(texts::FIELD_TITLE_FROM),
        FieldKind::Sender => lang.text(texts::FIELD_TITLE_SENDER),
        FieldKind::ReplyTo => lang.text(texts::FIELD_TITLE_REPLY_TO),
        FieldKind::ReturnPath => lang.text(texts::FIELD_TITLE_RETURN_PATH),
        FieldKind::Recipients => lang.text(texts::FIELD_TITLE_RECIPIENTS),
        FieldKind::DeliveredTo => lang.text(texts::FIELD_TITLE_DELIVERED_TO),
        FieldKind::Forwarded => lang.text(texts::FIELD_TITLE_FORWARDED),
        FieldKind::Subject => lang.text(texts::FIELD_TITLE_SUBJECT),
        FieldKind::MessageId => lang.text(texts::FIELD_TITLE_MESSAGE_ID),
        FieldKind::Unsubscribe => lang.text(texts::FIELD_TITLE_UNSUBSCRIBE),
        FieldKind::List => lang.text(texts::FIELD_TITLE_LIST),
        FieldKind::FeedbackId => lang.text(texts::FIELD_TITLE_FEEDBACK_ID),
        FieldKind::Mailer => lang.text(texts::FIELD_TITLE_MAILER),
    }
}

/// Whose words a field holds, and what they are worth.
pub(crate) fn whose(lang: Lang, whose: Whose, receiver: Option<&str>) -> String {
    let name = receiver.unwrap_or(lang.text(texts::THE_RECEIVING_SERVICE));
    match whose {
        Whose::Verified => lang.text(texts::FIELD_WHOSE_VERIFIED).to_owned(),
        Whose::Receiver if receiver.is_some() => texts::field_whose_receiver_named(lang, &name),
        Whose::Receiver => lang.text(texts::FIELD_WHOSE_RECEIVER).to_owned(),
        Whose::Anybody => lang.text(texts::FIELD_WHOSE_ANYBODY).to_owned(),
        Whose::Unclear => texts::field_whose_unclear(lang, &name),
        Whose::Renamed => texts::field_whose_renamed(lang, &name),
        Whose::OtherService => texts::field_whose_other_service(lang, &name),
    }
}

/// The same in a word or two, for a column.
pub(crate) fn by(lang: Lang, whose: Whose, receiver: Option<&str>) -> String {
    match whose {
        Whose::Verified => lang.text(texts::CHECKED_HERE).to_owned(),
        Whose::Receiver => receiver.unwrap_or(lang.text(texts::BY_RECEIVER)).to_owned(),
        Whose::Anybody => lang.text(texts::BY_SENDER).to_owned(),
        Whose::Unclear => lang.text(texts::BY_UNCLEAR).to_owned(),
        Whose::Renamed | Whose::OtherService => lang.text(texts::BY_SENDERS_SIDE).to_owned(),
    }
}

/// What a value is called.
pub(crate) fn label(lang: Lang, phrase: &P) -> &'static str {
    match phrase {
        P::CheckedBy(_) => lang.text(texts::FIELD_LABEL_CHECKED_BY),
        P::Instance(_) => lang.text(texts::FIELD_LABEL_INSTANCE),
        P::Result { checked, .. } => check(lang, *checked),
        P::DomainAsks(_) => lang.text(texts::FIELD_LABEL_DOMAIN_ASKS),
        P::DmarcAction(_) => lang.text(texts::FIELD_LABEL_DMARC_ACTION),
        P::CompauthReason(_) => lang.text(texts::FIELD_LABEL_COMPAUTH_REASON),
        P::Property(name, _) => property(lang, *name),
        P::NoResult => lang.text(texts::FIELD_LABEL_NO_RESULT),
        P::Malformed => lang.text(texts::FIELD_LABEL_MALFORMED),
        P::EncodedValue => lang.text(texts::FIELD_LABEL_ENCODED_VALUE),
        P::NoResults => lang.text(texts::FIELD_LABEL_NO_RESULTS),
        P::FilterVerdict(_) => lang.text(texts::FIELD_LABEL_FILTER_VERDICT),
        P::Category(_) => lang.text(texts::FIELD_LABEL_CATEGORY),
        P::IpVerdict(_) => lang.text(texts::FIELD_LABEL_IP_VERDICT),
        P::Direction(_) => lang.text(texts::FIELD_LABEL_DIRECTION),
        P::SafetyTip(_) => lang.text(texts::FIELD_LABEL_SAFETY_TIP),
        P::Scl(_) => lang.text(texts::FIELD_LABEL_SCL),
        P::Bcl(_) => lang.text(texts::FIELD_LABEL_BCL),
        P::Pcl(_) => lang.text(texts::FIELD_LABEL_PCL),
        P::BulkMail => lang.text(texts::FIELD_LABEL_BULK_MAIL),
        P::Country(_) => lang.text(texts::FIELD_LABEL_COUNTRY),
        P::Language(_) => lang.text(texts::FIELD_LABEL_LANGUAGE),
        P::ConnectingIp(_) | P::PlaceholderIp | P::SendingAddress(_) => {
            lang.text(texts::FIELD_LABEL_CONNECTING_IP)
        }
        P::Greeting(_) => lang.text(texts::FIELD_LABEL_GREETING),
        P::ReverseName(_) => lang.text(texts::FIELD_LABEL_REVERSE_NAME),
        P::ArcParts => lang.text(texts::FIELD_LABEL_ARC_PARTS),
        P::CustomSpam(_) => lang.text(texts::FIELD_LABEL_CUSTOM_SPAM),
        P::Folder(_) => lang.text(texts::FIELD_LABEL_FOLDER),
        P::MailboxAuth => lang.text(texts::FIELD_LABEL_MAILBOX_AUTH),
        P::Empty | P::EmptyReturnPath => lang.text(texts::FIELD_LABEL_EMPTY),
        P::UndocumentedValue | P::Undocumented => lang.text(texts::FIELD_LABEL_UNDOCUMENTED_VALUE),
        P::Unknown => lang.text(texts::FIELD_LABEL_UNKNOWN),
        P::AuthAs(_) => lang.text(texts::FIELD_LABEL_AUTH_AS),
        P::AuthSource(_) => lang.text(texts::FIELD_LABEL_AUTH_SOURCE),
        P::OriginatorOrg(_) => lang.text(texts::FIELD_LABEL_ORIGINATOR_ORG),
        P::SenderIdResult(_) => lang.text(texts::FIELD_LABEL_SENDER_ID_RESULT),
        P::SenderIdAddress(_) => lang.text(texts::FIELD_LABEL_SENDER_ID_ADDRESS),
        P::AccountMark => lang.text(texts::FIELD_LABEL_ACCOUNT_MARK),
        P::Version => lang.text(texts::FIELD_LABEL_VERSION),
        P::Algorithm(_) => lang.text(texts::FIELD_LABEL_ALGORITHM),
        P::SigningDomain(_) => lang.text(texts::FIELD_LABEL_SIGNING_DOMAIN),
        P::Selector(_) => lang.text(texts::FIELD_LABEL_SELECTOR),
        P::Canonical { .. } => lang.text(texts::FIELD_LABEL_CANONICAL),
        P::SignedFields { .. } => lang.text(texts::FIELD_LABEL_SIGNED_FIELDS),
        P::BodyHash => lang.text(texts::FIELD_LABEL_BODY_HASH),
        P::SignatureValue(_) => lang.text(texts::FIELD_LABEL_SIGNATURE_VALUE),
        P::SigningIdentity(_) => lang.text(texts::FIELD_LABEL_SIGNING_IDENTITY),
        P::BodyLength(_) => lang.text(texts::FIELD_LABEL_BODY_LENGTH),
        P::KeyLookup => lang.text(texts::FIELD_LABEL_KEY_LOOKUP),
        P::SignedAt(_) => lang.text(texts::FIELD_LABEL_SIGNED_AT),
        P::ExpiresAt(_) => lang.text(texts::FIELD_LABEL_EXPIRES_AT),
        P::CopiedFields => lang.text(texts::FIELD_LABEL_COPIED_FIELDS),
        P::Chain(_) => lang.text(texts::FIELD_LABEL_CHAIN),
        P::Hop(part, _) => hop(lang, *part),
        P::TakenAt { .. } => lang.text(texts::FIELD_LABEL_TAKEN_AT),
        P::WrittenAt { .. } => lang.text(texts::FIELD_LABEL_WRITTEN_AT),
        P::Mailbox { .. } => lang.text(texts::FIELD_LABEL_MAILBOX),
        P::Text(_) => lang.text(texts::FIELD_LABEL_TEXT),
        P::MessageId => lang.text(texts::FIELD_LABEL_MESSAGE_ID),
        P::Unsubscribe => lang.text(texts::FIELD_LABEL_UNSUBSCRIBE),
        P::List => lang.text(texts::FIELD_LABEL_LIST),
        P::FeedbackId => lang.text(texts::FIELD_LABEL_FEEDBACK_ID),
        P::Mailer => lang.text(texts::FIELD_LABEL_MAILER),
        P::Unreadable => lang.text(texts::FIELD_LABEL_UNREADABLE),
    }
}

fn check(lang: Lang, checked: Checked) -> &'static str {
    match checked {
        Checked::Spf => lang.text(texts::FIELD_CHECK_SPF),
        Checked::Dkim => lang.text(texts::FIELD_CHECK_DKIM),
        Checked::Dmarc => lang.text(texts::FIELD_CHECK_DMARC),
        Checked::Arc => lang.text(texts::FIELD_CHECK_ARC),
        Checked::Compauth => lang.text(texts::FIELD_CHECK_COMPAUTH),
        Checked::Iprev => lang.text(texts::FIELD_CHECK_IPREV),
        Checked::Auth => lang.text(texts::FIELD_CHECK_AUTH),
        Checked::Bimi => lang.text(texts::FIELD_CHECK_BIMI),
        Checked::SenderId => lang.text(texts::FIELD_CHECK_SENDER_ID),
        Checked::DomainKeys => lang.text(texts::FIELD_CHECK_DOMAIN_KEYS),
        Checked::Adsp => lang.text(texts::FIELD_CHECK_ADSP),
        Checked::Atps => lang.text(texts::FIELD_CHECK_ATPS),
        Checked::Dnswl => lang.text(texts::FIELD_CHECK_DNSWL),
        Checked::Smime => lang.text(texts::FIELD_CHECK_SMIME),
        Checked::Rrvs => lang.text(texts::FIELD_CHECK_RRVS),
        Checked::Vbr => lang.text(texts::FIELD_CHECK_VBR),
        Checked::Extension => lang.text(texts::FIELD_CHECK_EXTENSION),
        Checked::Unknown => lang.text(texts::FIELD_CHECK_UNKNOWN),
    }
}

fn property(lang: Lang, name: Property) -> &'static str {
    match name {
        Property::Signer => lang.text(texts::FIELD_PROPERTY_SIGNER),
        Property::SignerIdentity => lang.text(texts::FIELD_PROPERTY_SIGNER_IDENTITY),
        Property::Selector => lang.text(texts::FIELD_PROPERTY_SELECTOR),
        Property::SignatureStart => lang.text(texts::FIELD_PROPERTY_SIGNATURE_START),
        Property::Algorithm => lang.text(texts::FIELD_PROPERTY_ALGORITHM),
        Property::VisibleSender => lang.text(texts::FIELD_PROPERTY_VISIBLE_SENDER),
        Property::Envelope => lang.text(texts::FIELD_PROPERTY_ENVELOPE),
        Property::Greeting => lang.text(texts::FIELD_PROPERTY_GREETING),
        Property::Peer => lang.text(texts::FIELD_PROPERTY_PEER),
        Property::RecipientDomain => lang.text(texts::FIELD_PROPERTY_RECIPIENT_DOMAIN),
        Property::Login => lang.text(texts::FIELD_PROPERTY_LOGIN),
        Property::Checker => lang.text(texts::FIELD_PROPERTY_CHECKER),
        Property::Reason => lang.text(texts::FIELD_PROPERTY_REASON),
        Property::CheckedIdentity => lang.text(texts::FIELD_PROPERTY_CHECKED_IDENTITY),
        Property::Mechanism => lang.text(texts::FIELD_PROPERTY_MECHANISM),
        Property::Other => lang.text(texts::FIELD_PROPERTY_OTHER),
    }
}

fn hop(lang: Lang, part: HopPart) -> &'static str {
    match part {
        HopPart::Greeting => lang.text(texts::FIELD_HOP_GREETING),
        HopPart::ReverseName => lang.text(texts::FIELD_HOP_REVERSE_NAME),
        HopPart::Address => lang.text(texts::FIELD_HOP_ADDRESS),
        HopPart::Taker => lang.text(texts::FIELD_HOP_TAKER),
        HopPart::Protocol => lang.text(texts::FIELD_HOP_PROTOCOL),
        HopPart::Id => lang.text(texts::FIELD_HOP_ID),
        HopPart::Recipient => lang.text(texts::FIELD_HOP_RECIPIENT),
    }
}
