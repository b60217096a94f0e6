//! Which fields are explained, by name. Names of Exchange, Google and Yahoo that stand in no document are known by
//! their beginnings, so that a new one is called internal too instead of being passed over.

use crate::brands::BRANDS;
use crate::receivers::at_some;
use crate::report::field_phrase::FieldKind as K;

/// Exact names, lower case.
const NAMES: &[(&str, K)] = &[
    ("arc-authentication-results", K::ArcResults),
    ("arc-message-signature", K::ArcSignature),
    ("arc-seal", K::ArcSeal),
    ("authentication-results", K::Results),
    ("authentication-results-original", K::ResultsCopy),
    ("bcc", K::Recipients),
    ("cc", K::Recipients),
    ("date", K::Date),
    ("delivered-to", K::DeliveredTo),
    ("dkim-signature", K::Signature),
    ("domainkey-signature", K::OtherSignature),
    ("envelope-to", K::DeliveredTo),
    ("feedback-id", K::FeedbackId),
    ("from", K::From),
    ("list-unsubscribe", K::Unsubscribe),
    ("list-unsubscribe-post", K::Unsubscribe),
    ("message-id", K::MessageId),
    ("original-authentication-results", K::ResultsCopy),
    ("received", K::Received),
    ("received-spf", K::ReceivedSpf),
    ("reply-to", K::ReplyTo),
    ("return-path", K::ReturnPath),
    ("sender", K::Sender),
    ("subject", K::Subject),
    ("to", K::Recipients),
    ("user-agent", K::Mailer),
    ("x-apparently-to", K::DeliveredTo),
    ("x-authentication-results", K::ResultsCopy),
    ("x-customspam", K::CustomSpam),
    ("x-feedback-id", K::FeedbackId),
    ("x-forefront-antispam-report", K::FilterReport),
    ("x-forefront-antispam-report-untrusted", K::FilterReport),
    ("x-forwarded-for", K::Forwarded),
    ("x-forwarded-to", K::Forwarded),
    ("x-google-dkim-signature", K::OtherSignature),
    ("x-mailer", K::Mailer),
    ("x-microsoft-antispam", K::BulkReport),
    ("x-microsoft-antispam-mailbox-delivery", K::MailboxDelivery),
    ("x-microsoft-antispam-untrusted", K::BulkReport),
    ("x-ms-exchange-authentication-results", K::ResultsCopy),
    ("x-ms-exchange-crosstenant-authas", K::ExchangeAuth),
    ("x-ms-exchange-crosstenant-authsource", K::ExchangeAuthSource),
    ("x-ms-exchange-organization-authas", K::ExchangeAuth),
    ("x-ms-exchange-organization-authsource", K::ExchangeAuthSource),
    ("x-ms-exchange-organization-messagedirectionality", K::Directionality),
    ("x-ms-exchange-organization-pcl", K::PhishingLevel),
    ("x-ms-exchange-organization-scl", K::SpamLevel),
    ("x-original-authentication-results", K::ResultsCopy),
    ("x-original-to", K::DeliveredTo),
    ("x-originating-ip", K::SendingAddress),
    ("x-originatororg", K::OriginatorOrg),
    ("x-received", K::GoogleReceived),
    ("x-sender-ip", K::SendingAddress),
    ("x-sid-pra", K::SenderId),
    ("x-sid-result", K::SenderId),
];

/// Beginnings, tried when no exact name fits.
const BEGINNINGS: &[(&str, K)] = &[
    ("list-", K::List),
    ("resent-", K::Forwarded),
    ("x-ms-", K::ExchangeInternal),
    ("x-microsoft-", K::ExchangeInternal),
    ("x-forefront-", K::ExchangeInternal),
    ("x-eop", K::ExchangeInternal),
    ("x-exchange-", K::ExchangeInternal),
    ("x-incoming", K::ExchangeInternal),
    ("x-message-delivery", K::ExchangeInternal),
    ("x-message-info", K::ExchangeInternal),
    ("x-clientproxiedby", K::ExchangeInternal),
    ("x-tmn", K::ExchangeInternal),
    ("x-gm-", K::GoogleInternal),
    ("x-google-", K::GoogleInternal),
    ("x-forwarded-encrypted", K::GoogleInternal),
    ("x-ymail", K::YahooInternal),
    ("x-yahoo-", K::YahooInternal),
    ("x-sonic-", K::YahooInternal),
];

/// What the field of that name (lower case) is about.
pub(super) fn kind_of(key: &str) -> Option<K> {
    let exactly = || NAMES.iter().find(|(name, _)| *name == key).map(|(_, kind)| *kind);
    let begins = |(beginning, _): &&(&str, K)| key.starts_with(beginning);
    exactly()
        .or_else(|| is_account_mark(key).then_some(K::AccountMark))
        .or_else(|| BEGINNINGS.iter().find(begins).map(|(_, kind)| *kind))
}

/// Names of the fields that account mails of a brand have.
fn is_account_mark(key: &str) -> bool {
    BRANDS.iter().any(|brand| brand.account.fields.contains(&key))
}

/// Names under which only a service on the sender's side writes.
pub(super) fn is_sending_side(key: &str) -> bool {
    matches!(
        key,
        "original-authentication-results"
            | "x-original-authentication-results"
            | "x-authentication-results"
    ) || at_some(|names| names.outgoing.contains(&key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_and_sorted_for_reading() {
        assert!(NAMES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(NAMES.iter().all(|(name, _)| !name.chars().any(char::is_uppercase)));
    }

    #[test]
    fn unknown_fields_of_known_services_are_internal() {
        assert_eq!(kind_of("x-ms-exchange-something-new"), Some(K::ExchangeInternal));
        assert_eq!(kind_of("x-microsoft-antispam-message-info"), Some(K::ExchangeInternal));
        assert_eq!(kind_of("x-gm-message-state"), Some(K::GoogleInternal));
        assert_eq!(kind_of("x-google-smtp-source"), Some(K::GoogleInternal));
        assert_eq!(kind_of("x-ymailisg"), Some(K::YahooInternal));
        assert_eq!(kind_of("list-id"), Some(K::List));
        assert_eq!(kind_of("x-spam-status"), None);
    }
}
