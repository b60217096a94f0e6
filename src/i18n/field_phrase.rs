//! What can be said about a header field, as codes with typed arguments. No text stands here.
//!
//! One [`FieldPhrase`] is one row of "Fields in words": from it each language makes both the label ("Which key")
//! and the meaning. Values are carried as they stand in the mail; the page shows them as text, never as markup.

use core::net::IpAddr;

use super::{Lang, en};
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
    /// Microsoft's internal fields.
    MicrosoftInternal,
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

/// What was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Checked {
    /// `spf`: may this computer send for the name?
    Spf,
    /// `dkim`: the signature.
    Dkim,
    /// `dmarc`: does either fit the sender shown?
    Dmarc,
    /// `arc`: seals of earlier services.
    Arc,
    /// `compauth`: Microsoft's overall opinion.
    Compauth,
    /// `iprev`: name and address of the computer fit.
    Iprev,
    /// `auth`: a login.
    Auth,
    /// `bimi`: a logo.
    Bimi,
    /// `sender-id`, an old method.
    SenderId,
    /// `domainkeys`, the forerunner of DKIM.
    DomainKeys,
    /// `dkim-adsp`, withdrawn.
    Adsp,
    /// `dkim-atps`, experimental.
    Atps,
    /// `dnswl`: a list of known mail servers.
    Dnswl,
    /// `smime`: a signature by the author.
    Smime,
    /// `rrvs`: has the mailbox changed hands?
    Rrvs,
    /// `vbr`: vouched for by a third party.
    Vbr,
    /// `x-...`: the service's own.
    Extension,
    /// In no registry.
    Unknown,
}

/// What a result word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Says {
    /// `pass`
    Yes,
    /// `fail`, `hardfail`
    No,
    /// `softfail`
    RatherNo,
    /// `softpass`, Microsoft's.
    RatherYes,
    /// `neutral`
    Neutral,
    /// `none`
    Nothing,
    /// `temperror`
    TemporaryError,
    /// `permerror`
    PermanentError,
    /// `policy`
    OwnPolicy,
    /// `bestguesspass`
    Guess,
    /// `timeout`
    Timeout,
    /// `skipped`, `declined`, `ignore`: not checked.
    NotChecked,
    /// In no list.
    Undocumented,
}

/// Why a signature was not confirmed, as the comment beside the result says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignatureNote {
    /// There is none.
    NotSigned,
    /// Its key could not be found.
    NoKey,
    /// It does not fit the text.
    DoesNotFit,
    /// The body was changed.
    BodyChanged,
    /// It cannot be read.
    Unreadable,
    /// Its own time limit had passed.
    Expired,
}

/// `action=`: what Microsoft's filter did with a DMARC result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DmarcAction {
    /// `none`
    None,
    /// `oreject`: the domain asks to refuse it, and Microsoft put it among junk instead.
    RejectOverridden,
    /// `reject`
    Reject,
    /// `quarantine`
    Quarantine,
    /// `pct.quarantine`: let through by the domain's own percentage.
    SparedQuarantine,
    /// `pct.reject`
    SparedReject,
    /// `permerror`
    PermanentError,
    /// `temperror`
    TemporaryError,
    /// In no document.
    Undocumented,
}

/// `reason=` beside `compauth=`: the family of the three digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CompauthReason {
    /// `000`
    Explicit,
    /// `001`
    Implicit,
    /// `002`
    Forbidden,
    /// `010`
    OwnDomainDmarc,
    /// `130`
    ArcOverride,
    /// `1xx`, `7xx`
    Passed,
    /// `2xx`
    SoftPassed,
    /// `3xx`
    NotChecked,
    /// `4xx`, `9xx`
    Bypassed,
    /// `6xx`
    OwnDomain,
    /// Any other.
    Undocumented,
}

/// What the domain asks receivers to do with mail that fails DMARC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Asked {
    /// `p=none`
    Nothing,
    /// `p=quarantine`
    Junk,
    /// `p=reject`
    Refuse,
}

/// A property of a result, or a value of `Received-SPF`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Property {
    /// `header.d`
    Signer,
    /// `header.i`
    SignerIdentity,
    /// `header.s`
    Selector,
    /// `header.b`
    SignatureStart,
    /// `header.a`
    Algorithm,
    /// `header.from`
    VisibleSender,
    /// `smtp.mailfrom`, `envelope-from`
    Envelope,
    /// `smtp.helo`, `helo`
    Greeting,
    /// `smtp.remote-ip`, `client-ip`, `policy.iprev`
    Peer,
    /// `smtp.rcpttodomain`
    RecipientDomain,
    /// `smtp.auth`
    Login,
    /// `receiver`
    Checker,
    /// `reason`
    Reason,
    /// `identity`
    CheckedIdentity,
    /// `mechanism`
    Mechanism,
    /// Any other.
    Other,
}

/// A part of a `Received` line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HopPart {
    /// What the peer called itself.
    Greeting,
    /// The name looked up for its address.
    ReverseName,
    /// Its address.
    Address,
    /// Who took it.
    Taker,
    /// How.
    Protocol,
    /// Its number there.
    Id,
    /// For whom.
    Recipient,
}

/// How a signature writes down the text it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Canonical {
    /// Line breaks and spacing may change.
    Relaxed,
    /// Nothing may change.
    Simple,
    /// In no standard.
    Unknown,
}

/// `a=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// `rsa-sha256`
    RsaSha256,
    /// `ed25519-sha256`
    Ed25519,
    /// `rsa-sha1`, withdrawn.
    RsaSha1,
    /// In no standard.
    Unknown,
}

/// `cv=` of a seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Chain {
    /// `none`: the first seal.
    First,
    /// `pass`
    Whole,
    /// `fail`
    Broken,
    /// Anything else.
    Unknown,
}

/// The fields of a mail that a reader sees, or would be led by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SeenField {
    /// `From`
    From,
    /// `To`
    To,
    /// `Subject`
    Subject,
    /// `Date`
    Date,
    /// `Reply-To`
    ReplyTo,
    /// `Message-ID`
    MessageId,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldPhrase {
    // --- Results of checks
    /// Who says it checked; nobody in Exchange Online's own form.
    CheckedBy(Option<Box<str>>),
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
    /// A key, or a whole field, that no document explains.
    Undocumented,
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
                | Self::UndocumentedValue
                | Self::MailboxAuth
                | Self::DmarcAction(DmarcAction::Undocumented)
                | Self::CompauthReason(CompauthReason::Undocumented)
                | Self::Result { says: Says::Undocumented, .. }
                | Self::Result { checked: Checked::Unknown, .. }
        )
    }
}

impl Lang {
    /// What a field is about: the line beside its name. `receiver` is the name of the receiving service to show.
    pub fn field_title(self, kind: FieldKind, whose: Whose, receiver: Option<&str>) -> String {
        match self {
            Self::En => en::fields::title(kind, whose, receiver),
        }
    }

    /// Whose words a field holds, and what they are worth.
    pub fn field_whose(self, whose: Whose, receiver: Option<&str>) -> String {
        match self {
            Self::En => en::fields::whose(whose, receiver),
        }
    }

    /// What a value is: two or three words.
    pub fn field_label(self, phrase: &FieldPhrase) -> &'static str {
        match self {
            Self::En => en::fields::label(phrase),
        }
    }

    /// What a value means: a sentence or two.
    pub fn field_meaning(self, phrase: &FieldPhrase) -> String {
        match self {
            Self::En => en::field_meanings::meaning(phrase),
        }
    }
}
