//! The one reason that decided, as a code with typed arguments. No text stands here.

use crate::message::violation::ViolationKind;
use crate::source::Refusal;
use crate::trust::ForwardProgram;
use crate::trust::arrangement::EditSign;
use crate::trust::claims::ClaimPlace;

/// The one reason that decided the verdict. The rows are those of `docs/decision-table.md`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Row 1: the text was not read at all.
    Refused(Refusal),
    /// Row 1: no header fields in the paste.
    NotHeaders,
    /// Row 1: no `From` field.
    NoFrom,
    /// Row 1: a single field.
    OneField {
        /// Its name.
        name: Box<str>,
    },
    /// Row 1: the sender's own fields, which end a block, are missing.
    LowerHalf,
    /// Row 1: `From` stands in the text, but not where a field begins.
    FromInside,
    /// Row 1: the address in the `From` field was taken out before the text was pasted.
    AddressLost,
    /// Row 1: cut off before any `Received` line, and no results of a receiver.
    CutOff,
    /// Row 8: nothing but an address of the brand's.
    AddressAlone {
        /// The address.
        address: Box<str>,
    },
    /// Row 2: the sender line is built so that programs read it differently.
    AmbiguousFrom(ViolationKind),
    /// Row 2: two `From` fields.
    TwoFrom,
    /// Row 2: a signed field stands twice.
    DuplicateField {
        /// Its name.
        name: Box<str>,
    },
    /// Row 2: fields that must stand once stand again, word for word.
    PastedTwice,
    /// Row 2: the signature of the author's domain leaves a part of the text unsigned.
    PartlySigned,
    /// Row 2: the receiver's lines contradict each other, as they never do in an unedited mail.
    EditedPaste(EditSign),
    /// Row 3: calls itself Microsoft, comes from somewhere else.
    Impersonation {
        /// Where it does so.
        place: ClaimPlace,
        /// What it calls itself.
        shown: Box<str>,
        /// Where it comes from.
        domain: Box<str>,
    },
    /// Row 3: the address is made to look like Microsoft's.
    Lookalike {
        /// The address's domain.
        domain: Box<str>,
        /// What it resembles.
        resembles: Box<str>,
    },
    /// Row 3: the sender line holds no address.
    NoSenderAddress,
    /// Row 1: only the lines that a mail program shows above a mail, or copies from it.
    Summary,
    /// Row 1: only what a program copies from a mail that it forwards.
    ForwardedCopy {
        /// Which program, where that can be told.
        program: Option<ForwardProgram>,
    },
    /// Row 4 exception: somebody's forward of a mail of the brand's. It was not the brand that sent the forward.
    Forward {
        /// Where the forward comes from.
        domain: Box<str>,
        /// Which program made it, where that can be told.
        program: Option<ForwardProgram>,
        /// Whether the original is attached to it.
        attached: bool,
    },
    /// Row 3 exception: a list, a group or an alias service rewrote the sender line.
    SenderRewritten {
        /// Its domain.
        domain: Box<str>,
    },
    /// Row 4.
    NotTheBrand {
        /// Where it comes from.
        domain: Box<str>,
    },
    /// Row 4: the sender's name mentions Microsoft, or the subject reads like one of Microsoft's; honest mail does so too.
    MentionsBrand {
        /// Where.
        place: ClaimPlace,
        /// The name, or the subject.
        words: Box<str>,
        /// Where it comes from.
        domain: Box<str>,
    },
    /// Row 4: the receiving service says that the address is false.
    FalseAddress {
        /// The domain that it shows.
        domain: Box<str>,
        /// Whether the mail plays or mentions the brand, so that it is about an account there.
        mentions_brand: bool,
    },
    /// Row 4: it plays a well-known brand, and its address is none of that brand's.
    PlaysBrand {
        /// Whom.
        brand: &'static str,
        /// Where.
        place: ClaimPlace,
        /// The name, the subject or the domain.
        words: Box<str>,
        /// The domain that it shows.
        domain: Box<str>,
    },
    /// Row 5: a Microsoft address that failed the receiver's checks.
    ChecksFailed,
    /// Row 6: the checks failed, and forwarding explains it.
    BrokenByForwarding,
    /// Row 6: the lines are the author's, and the text below them is not what was signed with them.
    TextChanged {
        /// Whose lines.
        domain: Box<str>,
    },
    /// Row 6: the lines are the author's, and the text that was pasted below them is another.
    OtherText {
        /// Whose lines.
        domain: Box<str>,
    },
    /// Row 8: the lines are the author's; whether the text below them is, nothing in the paste shows.
    LinesOnly {
        /// Whose lines.
        domain: Box<str>,
        /// A server whose results would tell, if it is the reader's own.
        server: Option<Box<str>>,
    },
    /// Row 7: a check could not be finished.
    CheckUnfinished,
    /// Row 8: nobody whose word counts says anything.
    NobodyVouches(NobodyWhy),
    /// Row 9.
    Signed,
    /// Row 10: signed, and delivered unusually.
    Unusual(Unusual),
    /// Row 11: a genuine mail that somebody kept and sent again.
    Replayed {
        /// Seconds between `Date` and the hand-over.
        seconds: i64,
    },
    /// Row 11, where a queue, a quarantine or a forward may be the cause.
    LongUnderWay {
        /// Seconds between `Date` and the hand-over.
        seconds: i64,
    },
    /// Row 10, of the time before Microsoft signed its account mails.
    UnsignedEra,
    /// Row 12: the server is confirmed, and no signature of the author's.
    ServerOnly {
        /// Somebody else whose signature is confirmed.
        signer: Option<Box<str>>,
        /// Whether the server is one of those Microsoft shares among its customers, where its address can be read.
        shared: Option<bool>,
    },
    /// Row 12, where the signature is that of somebody who rents a name below the brand's.
    TenantSigned {
        /// The name.
        tenant: Box<str>,
    },
    /// Row 12, where a step before the receiver had found the sender's name false.
    FailedBefore {
        /// Who signed all the same: a rented name, if any.
        tenant: Option<Box<str>>,
    },
    /// Row 13: Microsoft's servers, with text that strangers can write.
    StrangersText {
        /// The sending address.
        address: Box<str>,
    },
    /// Row 13, sent on by somebody whose envelope it came in.
    PassedOn {
        /// The sending address.
        address: Box<str>,
        /// Who sent it on.
        by: Box<str>,
    },
    /// Row 14: text and signature contradict each other.
    EditedAfterDelivery,
    /// Row 14, on a repaired paste: the damage, not an edit, may be why the seal does not verify.
    Damaged,
    /// Other text stands above the headers, so they may be part of somebody's words.
    TextAbove,
    /// The block was found inside another mail, whose sender may have written all of it.
    InsideAnother,
    /// One line was taken apart into fields, at signs that a sender can write.
    SplitLine,
    /// Row 15.
    NotEnough,
}

/// Why nobody's word counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NobodyWhy {
    /// No results at all.
    NoResults,
    /// Results of a service that is not known, or that the reader has not named.
    UnknownService {
        /// The name it gives itself, if any.
        id: Option<Box<str>>,
    },
    /// The service that received it is known and wrote no results.
    ServiceSilent,
    /// The results say nothing about who signed.
    NoSigner,
    /// The results say nothing about any signature.
    NotLooked,
    /// The results stand below the boundary only.
    BelowBoundary,
    /// The results could not be read.
    Malformed,
    /// Results are in the text, but not in a field of their own.
    Loose,
    /// There are results, and no `Received` field shows whose they are.
    NoDelivery,
}

/// What was unusual about a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unusual {
    /// The receiver's own seal is expected and missing.
    SealMissing,
    /// Which service received it is only a guess.
    ReceiverGuessed,
    /// It took long.
    Slow {
        /// Seconds between `Date` and the hand-over.
        seconds: i64,
    },
    /// It was addressed to somebody else.
    RecipientDiffers,
    /// It came through a forwarder, a relay or a gateway.
    Forwarded,
    /// It was handed over by a server Microsoft does not use for this.
    OtherServer,
    /// The signature is unlike the known ones.
    UnlikeKnown,
    /// The signature that the receiver speaks of is not in the text.
    SignatureLeftOut,
    /// The signature was cut short when the text was copied.
    SignatureShortened,
    /// It has a field that Microsoft's account mails do not have, and that its signature does not cover.
    ExtraFields,
    /// When it was handed over cannot be read.
    TimeUnknown,
    /// Which server handed it over cannot be read.
    ServerUnknown,
    /// The receiver wrote nothing about the author's name.
    AuthorUnchecked,
    /// Results are in the text, but not in a field of their own: among them that about the author's name, perhaps.
    ResultsLoose,
    /// A result about its signature is the service's by its place alone.
    ResultsBelow,
    /// Its envelope names another sender, or none that can be seen.
    OtherEnvelope,
    /// The line with the recipient's address holds other words, which no signature covers.
    NamedRecipient,
    /// Its `Date` lies after the hand-over: a clock is wrong.
    ClockWrong {
        /// Seconds.
        seconds: i64,
    },
    /// Lines inside are much older or younger than the hand-over.
    InnerAge {
        /// Seconds.
        seconds: i64,
    },
    /// The whole message is as it was signed, and no receiving service's word is in the paste.
    SignatureOnly,
}
