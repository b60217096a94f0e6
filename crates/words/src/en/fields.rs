//! Header fields in English: what each is about, whose word it is, and what each value is called.

use countersign_core::report::field_phrase::{
    Checked, FieldKind, FieldPhrase as P, HopPart, Property, Whose,
};

const SOME_SERVICE: &str = "the receiving service";

/// The line beside a field's name.
pub(crate) fn title(kind: FieldKind, whose: Whose, receiver: Option<&str>) -> String {
    let name = receiver.unwrap_or(SOME_SERVICE);
    match (kind, whose) {
        (FieldKind::Results, Whose::Receiver) => {
            return format!("What {name} found when the email arrived");
        }
        (FieldKind::ArcResults, Whose::Receiver) => {
            return format!("What {name} found, under its own seal");
        }
        (FieldKind::FilterReport, Whose::Renamed) => {
            return "What the spam filter on the sender’s side noted".to_owned();
        }
        _ => {}
    }
    plain_title(kind).to_owned()
}

fn plain_title(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Results => "Results of checks, from whoever wrote this line",
        FieldKind::ResultsCopy => "Results from the sender’s side, not from your mail service",
        FieldKind::ReceivedSpf => "Whether the sending computer may use the name it gave",
        FieldKind::ArcResults => "What a mail service found, under its seal",
        FieldKind::ArcSignature => "An earlier service’s signature over the email as it saw it",
        FieldKind::ArcSeal => "A seal over the results of the services before",
        FieldKind::Signature => "A signature by a domain",
        FieldKind::OtherSignature => "A second signature, for a service’s own use",
        FieldKind::FilterReport => "What Microsoft’s spam filter noted",
        FieldKind::BulkReport => "Complaints about bulk email from this sender",
        FieldKind::MailboxDelivery => {
            "Which folder the mailbox chose. No evidence about the sender"
        }
        FieldKind::SpamLevel => "How much it looks like spam",
        FieldKind::PhishingLevel => "How much it looks like phishing",
        FieldKind::ExchangeAuth => "What Exchange knew the sending computer as",
        FieldKind::ExchangeAuthSource => "Which Exchange server decided that",
        FieldKind::Directionality => "Which way the email went",
        FieldKind::OriginatorOrg => "Which organisation’s Microsoft 365 it left from",
        FieldKind::CustomSpam => "An extra filter that was triggered",
        FieldKind::SenderId => "Sender ID, a check nobody relies on any more",
        FieldKind::SendingAddress => "The address of the computer that delivered the email",
        FieldKind::AccountMark => "A mark Microsoft’s account system leaves",
        FieldKind::ExchangeInternal => "Microsoft-internal, not documented. Carries no weight",
        FieldKind::GoogleInternal => "Google-internal, not documented. Carries no weight",
        FieldKind::YahooInternal => "Yahoo-internal, not documented. Carries no weight",
        FieldKind::Received => "A hop, recorded by the server that accepted it",
        FieldKind::GoogleReceived => "A hop inside Google, recorded in Google’s own form",
        FieldKind::Date => "When it was written, according to the sender",
        FieldKind::From => "The sender you see",
        FieldKind::Sender => "Who sent it on behalf of the sender you see",
        FieldKind::ReplyTo => "Where a reply would go",
        FieldKind::ReturnPath => "Where error reports go: the envelope sender",
        FieldKind::Recipients => "Who it is addressed to, according to the sender",
        FieldKind::DeliveredTo => "Which mailbox it was put in",
        FieldKind::Forwarded => "A note about forwarding",
        FieldKind::Subject => "The subject",
        FieldKind::MessageId => "The message ID",
        FieldKind::Unsubscribe => "A way to leave a list, written by the sender",
        FieldKind::List => "About a mailing list, written by the sender",
        FieldKind::FeedbackId => "The sender’s labels for counting complaints",
        FieldKind::Mailer => "The program the sender says it used",
    }
}

/// Whose words a field holds, and what they are worth.
pub(crate) fn whose(whose: Whose, receiver: Option<&str>) -> String {
    let name = receiver.unwrap_or(SOME_SERVICE);
    match whose {
        Whose::Verified => "Covered by a signature that was checked here.".to_owned(),
        Whose::Receiver if receiver.is_some() => format!("Written by {name}."),
        Whose::Receiver => "Written by the receiving service.".to_owned(),
        Whose::Anybody => {
            "Counts only as the sender’s claim: anyone could have written this line.".to_owned()
        }
        Whose::Unclear => format!(
            "{name} adds such lines at the end, among the sender’s. Who wrote this one cannot be told."
        ),
        Whose::Renamed => format!(
            "From the sender’s side: it came with the email, and {name} renamed it on arrival."
        ),
        Whose::OtherService => format!(
            "From the sender’s side: {name} does not write such lines. An earlier server may have, or anyone else."
        ),
    }
}

/// What a value is called.
pub(crate) fn label(phrase: &P) -> &'static str {
    match phrase {
        P::CheckedBy(_) => "Who checked",
        P::Instance(_) => "Which seal",
        P::Result { checked, .. } => check(*checked),
        P::DomainAsks(_) => "What the domain asks for",
        P::DmarcAction(_) => "What the filter did about it",
        P::CompauthReason(_) => "Why Microsoft thinks so",
        P::Property(name, _) => property(*name),
        P::NoResult => "A word that is not a result",
        P::Malformed => "Broken",
        P::EncodedValue => "Encoded",
        P::NoResults => "No results",
        P::FilterVerdict(_) => "The spam filter’s decision",
        P::Category(_) => "Which rule it fell under",
        P::IpVerdict(_) => "Lists of addresses",
        P::Direction(_) => "Direction",
        P::SafetyTip(_) => "Why a warning is shown",
        P::Scl(_) => "Spam level",
        P::Bcl(_) => "Bulk email level",
        P::Pcl(_) => "Phishing level",
        P::BulkMail => "Bulk email",
        P::Country(_) => "Country of that address",
        P::Language(_) => "Language of the text",
        P::ConnectingIp(_) | P::PlaceholderIp | P::SendingAddress(_) => "Sending computer",
        P::Greeting(_) => "The name it gave itself",
        P::ReverseName(_) => "The name found for its address",
        P::ArcParts => "Seals",
        P::CustomSpam(_) => "Extra filter",
        P::Folder(_) => "Folder",
        P::MailboxAuth => "A mark of the mailbox",
        P::Empty | P::EmptyReturnPath => "Empty",
        P::UndocumentedValue | P::Undocumented => "Undocumented",
        P::Unknown => "Unknown",
        P::AuthAs(_) => "Known as",
        P::AuthSource(_) => "Decided by",
        P::OriginatorOrg(_) => "Organisation",
        P::SenderIdResult(_) => "Sender ID",
        P::SenderIdAddress(_) => "Address looked at",
        P::AccountMark => "No weight",
        P::Version => "Version",
        P::Algorithm(_) => "Kind of signature",
        P::SigningDomain(_) => "Who signed",
        P::Selector(_) => "Which key",
        P::Canonical { .. } => "How it was prepared for signing",
        P::SignedFields { .. } => "What is signed",
        P::BodyHash => "Fingerprint of the text",
        P::SignatureValue(_) => "The signature itself",
        P::SigningIdentity(_) => "On whose behalf",
        P::BodyLength(_) => "How much is signed",
        P::KeyLookup => "Where the key is",
        P::SignedAt(_) => "Signed",
        P::ExpiresAt(_) => "Valid until",
        P::CopiedFields => "Copy of the fields",
        P::Chain(_) => "The seals before",
        P::Hop(part, _) => hop(*part),
        P::TakenAt { .. } => "When",
        P::WrittenAt { .. } => "Written",
        P::Mailbox { .. } => "Address",
        P::Text(_) => "Decoded",
        P::MessageId => "Message ID",
        P::Unsubscribe => "Unsubscribe",
        P::List => "Mailing list",
        P::FeedbackId => "Complaint labels",
        P::Mailer => "Program",
        P::Unreadable => "Unreadable",
    }
}

fn check(checked: Checked) -> &'static str {
    match checked {
        Checked::Spf => "SPF: the sending computer",
        Checked::Dkim => "DKIM: the signature",
        Checked::Dmarc => "DMARC: the sender you see",
        Checked::Arc => "ARC: earlier seals",
        Checked::Compauth => "Microsoft’s overall result",
        Checked::Iprev => "Name of the computer",
        Checked::Auth => "Login",
        Checked::Bimi => "BIMI: the logo",
        Checked::SenderId => "Sender ID, an old check",
        Checked::DomainKeys => "DomainKeys, an old signature",
        Checked::Adsp => "ADSP, withdrawn",
        Checked::Atps => "ATPS, an experiment",
        Checked::Dnswl => "A list of known servers",
        Checked::Smime => "S/MIME: the author’s signature",
        Checked::Rrvs => "Whether the mailbox changed hands",
        Checked::Vbr => "Whether a third party vouches for it",
        Checked::Extension => "The service’s own check",
        Checked::Unknown => "Unknown check",
    }
}

fn property(name: Property) -> &'static str {
    match name {
        Property::Signer => "Who signed",
        Property::SignerIdentity => "On whose behalf",
        Property::Selector => "Which key",
        Property::SignatureStart => "Which signature",
        Property::Algorithm => "Kind of signature",
        Property::VisibleSender => "The sender you see",
        Property::Envelope => "The envelope sender",
        Property::Greeting => "The name it gave itself",
        Property::Peer => "Sending computer",
        Property::RecipientDomain => "Recipient",
        Property::Login => "Login",
        Property::Checker => "Who checked",
        Property::Reason => "Reason",
        Property::CheckedIdentity => "Which name was checked",
        Property::Mechanism => "Which entry matched",
        Property::Other => "Detail",
    }
}

fn hop(part: HopPart) -> &'static str {
    match part {
        HopPart::Greeting => "Called itself",
        HopPart::ReverseName => "Name found for it",
        HopPart::Address => "Seen at",
        HopPart::Taker => "Accepted by",
        HopPart::Protocol => "How",
        HopPart::Id => "ID there",
        HopPart::Recipient => "For",
    }
}
