//! The name of a check: what a finding came from, and what a decision row points at.

/// Which check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CheckId {
    /// An address in the name shown.
    AddressInName,
    /// Its age when it was handed over.
    Age,
    /// A sender line that programs read differently.
    AmbiguousAuthor,
    /// Who the address belongs to.
    Author,
    /// It says it is Microsoft.
    ClaimsBrand,
    /// Microsoft's overall mark.
    Compauth,
    /// Lines copied from a real Microsoft mail.
    CopiedMarks,
    /// The signature, as the receiver checked it.
    Dkim,
    /// The author's domain, as the receiver checked it.
    Dmarc,
    /// A field that must stand once stands twice.
    DuplicateFields,
    /// A receiver's block that contradicts itself.
    EditedBlock,
    /// Sent on by somebody on the way.
    Forwarded,
    /// Results that were not believed.
    IgnoredResults,
    /// Whether this message is what its author signed.
    Message,
    /// The paste itself.
    Paste,
    /// Addressed to somebody else.
    Recipient,
    /// Other addresses than the author's.
    ReplyAddress,
    /// The receiving service's seal.
    Seal,
    /// The server that handed it over.
    SendingServer,
    /// Signatures, verified here.
    Signature,
    /// Spam marks.
    SpamMarks,
    /// The sending server, as the receiver checked it.
    Spf,
    /// A signature unlike the known ones.
    UnlikeKnown,
}

impl CheckId {
    /// The name in JSON, which stays what it once was whatever the check is called here.
    pub fn name(self) -> &'static str {
        match self {
            Self::AddressInName => "address-in-name",
            Self::Age => "age",
            Self::AmbiguousAuthor => "ambiguous-author",
            Self::Author => "author",
            Self::ClaimsBrand => "claims-microsoft",
            Self::Compauth => "compauth",
            Self::CopiedMarks => "copied-marks",
            Self::Dkim => "dkim",
            Self::Dmarc => "dmarc",
            Self::DuplicateFields => "duplicate-fields",
            Self::EditedBlock => "edited-block",
            Self::Forwarded => "forwarded",
            Self::IgnoredResults => "ignored-results",
            Self::Message => "message",
            Self::Paste => "paste",
            Self::Recipient => "recipient",
            Self::ReplyAddress => "reply-address",
            Self::Seal => "seal",
            Self::SendingServer => "sending-server",
            Self::Signature => "signature",
            Self::SpamMarks => "spam-marks",
            Self::Spf => "spf",
            Self::UnlikeKnown => "unlike-known",
        }
    }
}
