//! What a check found, as a code with typed arguments.

use crate::brands::account::UnlikeWhy;
use crate::message::violation::ViolationKind;
use crate::proof::{ArcFlaw, Outcome};
use crate::trust::arrangement::EditSign;
use crate::trust::claims::ClaimPlace;
use crate::trust::forwarding::ForwardedHow;
use crate::trust::results::IgnoredWhy;

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingPhrase {
    // --- The author
    /// The address is the one Microsoft's account security uses.
    AuthorAccountSecurity {
        /// The address.
        address: Box<str>,
    },
    /// The address is another that Microsoft documents.
    AuthorDocumented {
        /// The address.
        address: Box<str>,
    },
    /// The address is under Microsoft's name and not documented.
    AuthorOtherOwn {
        /// The address.
        address: Box<str>,
    },
    /// The address is not Microsoft's.
    AuthorNotTheBrand {
        /// The domain.
        domain: Box<str>,
    },
    /// The domain is given by Microsoft to any customer.
    AuthorSharedTenant {
        /// The domain.
        domain: Box<str>,
    },
    /// An ordinary mailbox at Microsoft (outlook.com and the like), free for anybody.
    AuthorConsumerMailbox {
        /// The domain.
        domain: Box<str>,
    },
    /// The domain resembles Microsoft's.
    LookalikeDomain {
        /// The domain.
        domain: Box<str>,
        /// What it resembles.
        resembles: Box<str>,
    },
    /// It says it is Microsoft.
    ClaimsBrand {
        /// Where.
        place: ClaimPlace,
        /// The words, decoded.
        words: Box<str>,
    },
    /// The name shown holds an address.
    AddressInName {
        /// The address shown.
        shown: Box<str>,
        /// The real domain.
        domain: Box<str>,
    },
    /// Two `From` fields.
    TwoFrom,
    /// The sender line is odd.
    OddFrom(ViolationKind),
    /// A field that must stand once stands twice.
    DuplicateField {
        /// Its name.
        name: Box<str>,
    },
    /// Answers would go elsewhere.
    ReplyToElsewhere {
        /// The domain.
        domain: Box<str>,
    },
    /// `Sender` names somebody else.
    SenderDiffers {
        /// The domain.
        domain: Box<str>,
    },
    /// The envelope sender is another domain.
    ReturnPathDiffers {
        /// The domain.
        domain: Box<str>,
    },
    /// A list, a group or an alias service rewrote the sender line.
    SenderRewritten {
        /// Its domain.
        domain: Box<str>,
    },

    // --- What the receiver says
    /// The receiver confirms the signature of a domain.
    DkimPass {
        /// `header.d`.
        domain: Box<str>,
        /// Whether it is the author's.
        aligned: bool,
    },
    /// The receiver says the signature is wrong.
    DkimFail {
        /// `header.d`, if given.
        domain: Option<Box<str>>,
    },
    /// The receiver says there is no signature, or could not check.
    DkimMissing {
        /// The word.
        word: Box<str>,
    },
    /// The receiver confirms the sending server.
    SpfPass {
        /// The envelope domain.
        domain: Box<str>,
        /// Whether it is the author's.
        aligned: bool,
    },
    /// The receiver says the server may not send for the domain.
    SpfFail {
        /// The envelope domain, if given.
        domain: Option<Box<str>>,
    },
    /// No word about the server.
    SpfMissing {
        /// The word.
        word: Box<str>,
    },
    /// The author's domain is confirmed.
    DmarcPass {
        /// `header.from`.
        domain: Box<str>,
    },
    /// The author's domain is contradicted.
    DmarcFail {
        /// `header.from`, if given.
        domain: Option<Box<str>>,
    },
    /// No word about the author's domain.
    DmarcMissing {
        /// The word.
        word: Box<str>,
    },
    /// The results speak of another author than `From`.
    AuthorDisagrees {
        /// What the results say.
        reported: Box<str>,
        /// What `From` says.
        shown: Box<str>,
    },
    /// Microsoft's overall mark, explained, without weight.
    Compauth {
        /// The word.
        result: Box<str>,
        /// The reason code.
        reason: Option<Box<str>>,
    },
    /// Microsoft's overall mark is a failure.
    CompauthFail {
        /// The reason code.
        reason: Option<Box<str>>,
    },
    /// Results that were not believed.
    ResultsIgnored {
        /// The name they give.
        id: Option<Box<str>>,
        /// Why.
        why: IgnoredWhy,
    },
    /// No results of the receiving service.
    NoTrustedResults,
    /// A results line could not be read.
    ResultsMalformed,
    /// The receiver wrote results for a non-ASCII sender.
    ResultsEncoded,
    /// The block of the receiver is not as the service writes it.
    BlockEdited(EditSign),

    // --- The path
    /// Handed over from Microsoft's sending addresses.
    FromBrandServers {
        /// The address.
        ip: Box<str>,
    },
    /// Handed over from Microsoft's pool for forwarded or doubtful mail.
    FromRelayPool {
        /// The address.
        ip: Box<str>,
    },
    /// Handed over from an address inside Microsoft's network that is not one of its mail senders.
    FromBrandNetwork {
        /// The address.
        ip: Box<str>,
    },
    /// Handed over from somewhere else.
    FromElsewhere {
        /// The address.
        ip: Box<str>,
        /// Its name, if seen.
        host: Option<Box<str>>,
    },
    /// A server called itself Microsoft and was not.
    ServerPretends {
        /// What it called itself.
        helo: Box<str>,
        /// Its address.
        ip: Box<str>,
    },
    /// Lines copied from a real Microsoft mail.
    CopiedMarks,
    /// Forwarded on the way.
    Forwarded(ForwardedHow),
    /// Age at the hand-over.
    Age {
        /// Seconds between `Date` and the hand-over.
        seconds: i64,
    },
    /// The age is that of a replay.
    TooOld {
        /// Seconds between `Date` and the hand-over.
        seconds: i64,
    },
    /// `Date` lies after the hand-over.
    DateInFuture {
        /// Seconds.
        seconds: i64,
    },
    /// Lines inside are much older than the hand-over.
    InnerAge {
        /// Seconds.
        seconds: i64,
    },
    /// Addressed to somebody else.
    RecipientDiffers,
    /// Clocks differ a little; harmless.
    ClockSkew {
        /// Seconds.
        seconds: i64,
    },
    /// Microsoft's own outgoing filter took it for spam.
    MarkedOutgoingSpam,
    /// The receiver filed it as spam or phishing.
    FiledAsSpam {
        /// The mark.
        mark: Box<str>,
    },

    // --- Proof
    /// A signature by Microsoft verifies.
    SignatureVerified {
        /// `d=`
        domain: Box<str>,
    },
    /// Lines that the author's domain signed, under which the receiver found another message.
    TextChanged {
        /// `d=`
        domain: Box<str>,
    },
    /// Lines that the author's domain signed, though the receiver saw no signature.
    SignatureUnseen {
        /// `d=`
        domain: Box<str>,
    },
    /// Lines that the author's domain signed; nothing shows whether the text below is the one signed with them.
    LinesOnly {
        /// `d=`
        domain: Box<str>,
    },
    /// The receiver spoke, and confirmed no signature of the author's.
    NotSignedByAuthor {
        /// The author's domain.
        domain: Box<str>,
        /// Somebody else whose signature it confirmed.
        signer: Option<Box<str>>,
    },
    /// What the verified signature does not cover.
    NotCovered {
        /// The field names.
        fields: Vec<Box<str>>,
    },
    /// The receiver's seal verifies.
    SealVerified {
        /// `d=`
        domain: Box<str>,
        /// `i=`
        instance: u32,
    },
    /// A signature does not verify as pasted.
    DoesNotVerify {
        /// `d=`
        domain: Box<str>,
    },
    /// The receiver's seal does not verify, though its key is known.
    SealDoesNotVerify {
        /// `d=`
        domain: Box<str>,
        /// `i=`
        instance: u32,
    },
    /// No key for a signature that matters.
    NoKey {
        /// `d=`
        domain: Box<str>,
        /// `s=`
        selector: Box<str>,
    },
    /// A signature that cannot count: revoked key, too weak, malformed, wrong algorithm.
    SignatureUnusable {
        /// `d=`
        domain: Box<str>,
        /// Why.
        outcome: Outcome,
    },
    /// The chain is broken.
    ArcFlawed(ArcFlaw),
    /// The verified seal and the readable results disagree.
    SealDisagrees,
    /// More signatures than are read.
    TooManySignatures {
        /// How many were left.
        left: usize,
    },
    /// The body is not the one that was signed.
    BodyDiffers {
        /// `d=`
        domain: Box<str>,
        /// Whether the receiving service is known to rewrite bodies.
        explained: bool,
    },
    /// The body is the one that was signed.
    BodyMatches {
        /// `d=`
        domain: Box<str>,
    },
    /// The signature is unlike the ones Microsoft is known to make.
    UnlikeKnown(UnlikeWhy),

    // --- The paste
    /// The paste was damaged and was repaired.
    PasteRepaired {
        /// How many kinds of damage.
        kinds: usize,
    },
    /// Two header blocks; the first was judged.
    SecondBlock,
    /// It was found inside another mail.
    FoundInside,
    /// Odd characters or line ends.
    OddCharacters(ViolationKind),
    /// More fields than are read.
    TooManyFields {
        /// How many were left.
        left: usize,
    },
}
