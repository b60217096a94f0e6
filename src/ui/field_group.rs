//! What a header field is about, as a reader asks.

use countersign_core::report::field_phrase::FieldKind;
use countersign_words::texts;

/// The parts of the table of fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    Identity,
    Transport,
    Authentication,
    Antispam,
    Signatures,
    Rest,
}

impl Group {
    /// In the order of the table.
    pub(crate) const ALL: [Self; 6] = [
        Self::Identity,
        Self::Transport,
        Self::Authentication,
        Self::Antispam,
        Self::Signatures,
        Self::Rest,
    ];

    /// What it is called.
    pub(crate) fn label(self) -> texts::Text {
        match self {
            Self::Identity => texts::GROUP_IDENTITY,
            Self::Transport => texts::GROUP_TRANSPORT,
            Self::Authentication => texts::GROUP_AUTHENTICATION,
            Self::Antispam => texts::GROUP_ANTISPAM,
            Self::Signatures => texts::GROUP_SIGNATURES,
            Self::Rest => texts::GROUP_REST,
        }
    }

    /// Where a field belongs.
    pub(crate) fn of(kind: FieldKind) -> Self {
        match kind {
            FieldKind::From
            | FieldKind::Sender
            | FieldKind::ReplyTo
            | FieldKind::ReturnPath
            | FieldKind::Recipients
            | FieldKind::Subject
            | FieldKind::Date
            | FieldKind::MessageId
            | FieldKind::AccountMark
            | FieldKind::OriginatorOrg => Self::Identity,
            FieldKind::Received
            | FieldKind::GoogleReceived
            | FieldKind::SendingAddress
            | FieldKind::DeliveredTo
            | FieldKind::Forwarded
            | FieldKind::Directionality => Self::Transport,
            FieldKind::Results
            | FieldKind::ResultsCopy
            | FieldKind::ReceivedSpf
            | FieldKind::ArcResults
            | FieldKind::ExchangeAuth
            | FieldKind::ExchangeAuthSource
            | FieldKind::SenderId => Self::Authentication,
            FieldKind::FilterReport
            | FieldKind::BulkReport
            | FieldKind::MailboxDelivery
            | FieldKind::SpamLevel
            | FieldKind::PhishingLevel
            | FieldKind::CustomSpam => Self::Antispam,
            FieldKind::Signature
            | FieldKind::OtherSignature
            | FieldKind::ArcSignature
            | FieldKind::ArcSeal => Self::Signatures,
            FieldKind::ExchangeInternal
            | FieldKind::GoogleInternal
            | FieldKind::YahooInternal
            | FieldKind::Unsubscribe
            | FieldKind::List
            | FieldKind::FeedbackId
            | FieldKind::Mailer => Self::Rest,
        }
    }
}
