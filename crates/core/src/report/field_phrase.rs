//! What can be said about a header field, as codes with typed arguments. No text stands here.
//!
//! One [`FieldPhrase`] is one row of "Fields in words": from it each language makes both the label ("Which key")
//! and the meaning. Values are carried as they stand in the mail; the page shows them as text, never as markup.

mod words;

use core::net::IpAddr;

pub use words::{
    Algorithm, Asked, Canonical, Chain, Checked, CompauthReason, DmarcAction, HopPart, Property,
    Says, SeenField, SignatureNote,
};

use crate::data::antispam::{
    AuthAs, Bcl, Category, Direction, Folder, IpVerdict, Pcl, SafetyTip, Scl, Verdict,
};

/// Whose words a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whose {
    /// A signature over it was verified here.
    Verified,
    /// The service that received the mail wrote it.
    Receiver,
    /// Nobody known: the sender, or a server on the way.
    Anybody,
    /// The receiver writes such lines among the sender's: it may be either's.
    Unclear,
    /// The receiver itself renamed it on arrival, because it came from the sender's side.
    Renamed,
    /// A mail service writes such fields for its own use, but not the one that received this mail.
    OtherService,
}

/// What a field is about: the line beside its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// `Authentication-Results`
    Results,
    /// `Authentication-Results-Original`, `X-MS-Exchange-Authentication-Results` and other copies.
    ResultsCopy,
    /// `Received-SPF`
    ReceivedSpf,
    /// `ARC-Authentication-Results`
    ArcResults,
    /// `ARC-Message-Signature`
    ArcSignature,
    /// `ARC-Seal`
    ArcSeal,
    /// `DKIM-Signature`
    Signature,
    /// `X-Google-DKIM-Signature`, `DomainKey-Signature`
    OtherSignature,
    /// `X-Forefront-Antispam-Report`
    FilterReport,
    /// `X-Microsoft-Antispam`
    BulkReport,
    /// `X-Microsoft-Antispam-Mailbox-Delivery`
    MailboxDelivery,
    /// `X-MS-Exchange-Organization-SCL`
    SpamLevel,
    /// `X-MS-Exchange-Organization-PCL`
    PhishingLevel,
    /// `X-MS-Exchange-Organization-AuthAs`
    ExchangeAuth,
    /// `X-MS-Exchange-Organization-AuthSource`
    ExchangeAuthSource,
    /// `X-MS-Exchange-Organization-MessageDirectionality`
    Directionality,
    /// `X-OriginatorOrg`
    OriginatorOrg,
    /// `X-CustomSpam`
    CustomSpam,
    /// `X-SID-PRA`, `X-SID-Result`
    SenderId,
    /// `X-Sender-IP`, `X-Originating-IP`
    SendingAddress,
    /// `X-MSAPipeline`, `X-MSAMetaData`
    AccountMark,
    /// Internal fields of Exchange.
    ExchangeInternal,
    /// Google's internal fields.
    GoogleInternal,
    /// Yahoo's internal fields.
    YahooInternal,
    /// `Received`
    Received,
    /// `X-Received`
    GoogleReceived,
    /// `Date`
    Date,
    /// `From`
    From,
    /// `Sender`
    Sender,
    /// `Reply-To`
    ReplyTo,
    /// `Return-Path`
    ReturnPath,
    /// `To`, `Cc`
    Recipients,
    /// `Delivered-To`, `X-Original-To`, `X-Apparently-To`, `Envelope-To`
    DeliveredTo,
    /// `X-Forwarded-To`, `X-Forwarded-For`, `Resent-*`
    Forwarded,
    /// `Subject`
    Subject,
    /// `Message-ID`
    MessageId,
    /// `List-Unsubscribe`, `List-Unsubscribe-Post`
    Unsubscribe,
    /// `List-Id` and the other `List-*`
    List,
    /// `Feedback-ID`
    FeedbackId,
    /// `X-Mailer`, `User-Agent`
    Mailer,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldPhrase {
    // --- Results of checks
    /// Who says it checked.
    CheckedBy(Box<str>),
    /// `i=` of an ARC field.
    Instance(u32),
    /// A result word.
    Result {
        /// What was checked.
        checked: Checked,
        /// What the word says.
        says: Says,
        /// The name or address it is about.
        about: Option<Box<str>>,
        /// The connecting address, where the comment names one.
        ip: Option<IpAddr>,
        /// Why not, for a signature.
        note: Option<SignatureNote>,
        /// Written by nobody whose word counts: a good word is then only a claim.
        claimed: bool,
    },
    /// What the domain asks for, in a comment of a DMARC result.
    DomainAsks(Asked),
    /// `action=`
    DmarcAction(DmarcAction),
    /// `reason=` of `compauth`.
    CompauthReason(CompauthReason),
    /// A property, with its value.
    Property(Property, Box<str>),
    /// Words that are no result.
    NoResult,
    /// The field is broken; nothing in it counts.
    Malformed,
    /// The value was written as an encoded word.
    EncodedValue,
    /// No results inside.
    NoResults,

    // --- Microsoft's filters
    /// `SFV`
    FilterVerdict(Verdict),
    /// `CAT`
    Category(Category),
    /// `IPV`
    IpVerdict(IpVerdict),
    /// `DIR`
    Direction(Direction),
    /// `SFTY`
    SafetyTip(SafetyTip),
    /// `SCL`
    Scl(Scl),
    /// `BCL`
    Bcl(Bcl),
    /// `PCL`
    Pcl(Pcl),
    /// `SRV:BULK`
    BulkMail,
    /// `CTRY`
    Country(Box<str>),
    /// `LANG`
    Language(Box<str>),
    /// `CIP`
    ConnectingIp(IpAddr),
    /// `CIP:255.255.255.255`: a placeholder, no address.
    PlaceholderIp,
    /// `H`
    Greeting(Box<str>),
    /// `PTR`
    ReverseName(Box<str>),
    /// `ARC`
    ArcParts,
    /// `X-CustomSpam`
    CustomSpam(Box<str>),
    /// `dest`
    Folder(Folder),
    /// `auth` of the mailbox's delivery.
    MailboxAuth,
    /// A key that is documented, with nothing after it.
    Empty,
    /// A key that is documented, with a value that is not.
    UndocumentedValue,
    /// A key of Microsoft's that no document explains, or several in a row.
    Undocumented,
    /// A tag or a value that no standard explains.
    Unknown,
    /// `AuthAs`
    AuthAs(AuthAs),
    /// `AuthSource`
    AuthSource(Box<str>),
    /// `X-OriginatorOrg`
    OriginatorOrg(Box<str>),
    /// `X-SID-Result` and its words.
    SenderIdResult(Says),
    /// `X-SID-PRA`
    SenderIdAddress(Box<str>),
    /// `X-Sender-IP`, `X-Originating-IP`
    SendingAddress(Box<str>),
    /// `X-MSAPipeline`, `X-MSAMetaData`
    AccountMark,

    // --- Signatures
    /// `v=`
    Version,
    /// `a=`
    Algorithm(Algorithm),
    /// `d=`
    SigningDomain(Box<str>),
    /// `s=`
    Selector(Box<str>),
    /// `c=`: of the header fields and of the body.
    Canonical {
        /// The header fields.
        header: Canonical,
        /// The body.
        body: Canonical,
    },
    /// `h=`: which of the fields a reader sees are covered, and which are not.
    SignedFields {
        /// How many names stand in the list.
        count: usize,
        /// Not in the list.
        missing: Vec<SeenField>,
    },
    /// `bh=`
    BodyHash,
    /// `b=`, and its length in bits when it is one of RSA's.
    SignatureValue(Option<u32>),
    /// `i=` of a DKIM signature.
    SigningIdentity(Box<str>),
    /// `l=`
    BodyLength(u64),
    /// `q=`
    KeyLookup,
    /// `t=`
    SignedAt(i64),
    /// `x=`
    ExpiresAt(i64),
    /// `z=`
    CopiedFields,
    /// `cv=`
    Chain(Chain),

    // --- The path and the people
    /// A part of a `Received` line.
    Hop(HopPart, Box<str>),
    /// When a server took it.
    TakenAt {
        /// Seconds since 1970.
        unix: i64,
        /// Minutes east of UTC.
        zone: i16,
    },
    /// `Date`
    WrittenAt {
        /// Seconds since 1970.
        unix: i64,
        /// Minutes east of UTC.
        zone: i16,
    },
    /// A mailbox: the name shown and the address behind it.
    Mailbox {
        /// The name, decoded.
        name: Option<Box<str>>,
        /// The address.
        address: Option<Box<str>>,
    },
    /// `Return-Path: <>`
    EmptyReturnPath,
    /// Decoded text.
    Text(Box<str>),
    /// `Message-ID`
    MessageId,
    /// `List-Unsubscribe`
    Unsubscribe,
    /// Other `List-*`
    List,
    /// `Feedback-ID`
    FeedbackId,
    /// `X-Mailer`
    Mailer,
    /// It could not be read.
    Unreadable,
}

impl FieldPhrase {
    /// Whether it says that nobody has documented the words.
    pub fn is_undocumented(&self) -> bool {
        matches!(
            self,
            Self::Undocumented
                | Self::Unknown
                | Self::UndocumentedValue
                | Self::MailboxAuth
                | Self::DmarcAction(DmarcAction::Undocumented)
                | Self::CompauthReason(CompauthReason::Undocumented)
                | Self::Result { says: Says::Undocumented, .. }
                | Self::Result { checked: Checked::Unknown, .. }
        )
    }
}
