//! What Microsoft documents of its filters' words, each row with the document it comes from.
//! A word that stands in no row is "undocumented": it is shown as such and never guessed.
//!
//! Not here: country and language codes (ISO lists; the code itself is shown), the rule numbers of `SFS` and `ARA`
//! (never published), and the last two digits of `compauth` reasons ("internal codes", says the document).

/// Where a row comes from, and the date of the document as it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Document {
    /// Microsoft, "Anti-spam message headers in cloud organizations", `MicrosoftDocs/defender-docs`, 7 July 2025.
    MessageHeaders,
    /// The same article as it stood until 2022, "Anti-spam message headers in Microsoft 365"; the row was dropped since.
    MessageHeadersOld,
    /// Microsoft, "Spam confidence level (SCL) in cloud organizations", 21 May 2026.
    SpamConfidenceLevel,
    /// Microsoft, "Bulk complaint level (BCL) in EOP", 17 October 2023.
    BulkComplaintLevel,
    /// Microsoft, "Antispam stamps in Exchange Server", 7 July 2021 or later.
    ExchangeStamps,
    /// Microsoft's documentation of Exchange Server's header firewall, 2010 to 2019; named from memory, not read again
    /// for this table.
    ExchangeHeaders,
    /// Rules of Microsoft's own Message Header Analyzer, `microsoft/MHA`, `rules.json`, 2025.
    HeaderAnalyzer,
    /// Counted in collected mail, in no document; the word is taken literally and the row says so.
    Observed,
}

/// One documented word.
#[derive(Debug, Clone, Copy)]
pub struct Row<T: 'static> {
    /// The word as written.
    pub word: &'static str,
    /// What it means.
    pub means: T,
    /// Who says so.
    pub document: Document,
}

/// What a word means, if a document says so. Upper and lower case are the same: the filters write both.
pub fn look_up<T: Copy>(rows: &[Row<T>], word: &str) -> Option<T> {
    rows.iter().find(|row| row.word.eq_ignore_ascii_case(word)).map(|row| row.means)
}

const fn row<T: Copy>(word: &'static str, means: T, document: Document) -> Row<T> {
    Row { word, means, document }
}

/// A key of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// `ARC`: which parts of the ARC protocol it had.
    Arc,
    /// `BCL`: complaints about bulk mail.
    Bcl,
    /// `CAT`: the category of the policy that was applied.
    Category,
    /// `CIP`: the connecting address.
    ConnectingIp,
    /// `CTRY`: the country of that address.
    Country,
    /// `X-CustomSpam`: an extra filter an organisation switched on.
    CustomSpam,
    /// `DIR`: in, out or internal.
    Direction,
    /// `H`: the name the peer gave itself.
    Greeting,
    /// `IPV`: lists of addresses.
    IpVerdict,
    /// `LANG`: the language of the text.
    Language,
    /// `PCL`: likelihood of phishing.
    Pcl,
    /// `PTR`: the name looked up for the address.
    ReverseName,
    /// `SCL`: likelihood of spam.
    Scl,
    /// `SFTY`: why a warning is shown.
    SafetyTip,
    /// `SFV`: the filter's verdict.
    FilterVerdict,
    /// `SRV`: bulk mail.
    Bulk,
    /// `dest`: the folder it was put in.
    Folder,
    /// `auth`: a mark of the mailbox's delivery, in no document.
    MailboxAuth,
}

use Document as D;

/// Every key with a meaning that is known. Any other is the filters' own business.
pub const KEYS: &[Row<Key>] = &[
    row("ARC", Key::Arc, D::MessageHeaders),
    row("BCL", Key::Bcl, D::MessageHeaders),
    row("CAT", Key::Category, D::MessageHeaders),
    row("CIP", Key::ConnectingIp, D::MessageHeaders),
    row("CTRY", Key::Country, D::MessageHeaders),
    row("X-CustomSpam", Key::CustomSpam, D::MessageHeaders),
    row("DIR", Key::Direction, D::MessageHeaders),
    row("H", Key::Greeting, D::MessageHeaders),
    row("IPV", Key::IpVerdict, D::MessageHeaders),
    row("LANG", Key::Language, D::MessageHeaders),
    row("PCL", Key::Pcl, D::ExchangeStamps),
    row("PTR", Key::ReverseName, D::MessageHeaders),
    row("SCL", Key::Scl, D::MessageHeaders),
    row("SFTY", Key::SafetyTip, D::MessageHeaders),
    row("SFV", Key::FilterVerdict, D::MessageHeaders),
    row("SRV", Key::Bulk, D::MessageHeaders),
    row("dest", Key::Folder, D::HeaderAnalyzer),
    row("auth", Key::MailboxAuth, D::Observed),
];

/// `SFV`: what the spam filter decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// `BLK`: the reader's own list of blocked senders.
    BlockedByReader,
    /// `NSPM`: not spam.
    NotSpam,
    /// `SFE`: the reader's own list of allowed senders.
    AllowedByReader,
    /// `SKA`: the organisation's list of allowed senders.
    AllowedByPolicy,
    /// `SKB`: the organisation's list of blocked senders.
    BlockedByPolicy,
    /// `SKI`: not filtered, such as mail inside an organisation.
    SkippedInternal,
    /// `SKN`: marked as no spam before filtering, by a rule.
    SkippedByRule,
    /// `SKQ`: let out of quarantine.
    Released,
    /// `SKS`: marked as spam before filtering, by a rule.
    SpamByRule,
    /// `SPM`: spam.
    Spam,
}

/// The words of `SFV`.
pub const VERDICTS: &[Row<Verdict>] = &[
    row("BLK", Verdict::BlockedByReader, D::MessageHeaders),
    row("NSPM", Verdict::NotSpam, D::MessageHeaders),
    row("SFE", Verdict::AllowedByReader, D::MessageHeaders),
    row("SKA", Verdict::AllowedByPolicy, D::MessageHeaders),
    row("SKB", Verdict::BlockedByPolicy, D::MessageHeaders),
    row("SKI", Verdict::SkippedInternal, D::MessageHeadersOld),
    row("SKN", Verdict::SkippedByRule, D::MessageHeaders),
    row("SKQ", Verdict::Released, D::MessageHeaders),
    row("SKS", Verdict::SpamByRule, D::MessageHeaders),
    row("SPM", Verdict::Spam, D::MessageHeaders),
];

/// `CAT`: the policy that was applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Category {
    /// `AMP`, `MALW`: harmful software.
    Malware,
    /// `BIMP`: a brand is imitated.
    BrandImpersonation,
    /// `BULK`: bulk mail.
    Bulk,
    /// `DIMP`: a domain is imitated.
    DomainImpersonation,
    /// `FTBP`: a kind of attachment that is blocked.
    Attachment,
    /// `GIMP`: unlike the reader's usual correspondence.
    MailboxImpersonation,
    /// `HPHSH`, `HPHISH`: surely phishing.
    SurePhishing,
    /// `HSPM`: surely spam.
    SureSpam,
    /// `INTOS`: phishing from inside the organisation.
    InternalPhishing,
    /// `OSPM`: spam on its way out.
    OutboundSpam,
    /// `PHSH`: phishing.
    Phishing,
    /// `SAP`: attachments opened in a test environment.
    SafeAttachments,
    /// `SPM`: spam.
    Spam,
    /// `SPOOF`: a forged sender.
    Spoof,
    /// `UIMP`: a person is imitated.
    UserImpersonation,
    /// `NONE`: nothing; in no document, taken literally.
    None,
}

/// The words of `CAT`.
pub const CATEGORIES: &[Row<Category>] = &[
    row("AMP", Category::Malware, D::MessageHeaders),
    row("BIMP", Category::BrandImpersonation, D::MessageHeaders),
    row("BULK", Category::Bulk, D::MessageHeaders),
    row("DIMP", Category::DomainImpersonation, D::MessageHeaders),
    row("FTBP", Category::Attachment, D::MessageHeaders),
    row("GIMP", Category::MailboxImpersonation, D::MessageHeaders),
    row("HPHSH", Category::SurePhishing, D::MessageHeaders),
    row("HPHISH", Category::SurePhishing, D::MessageHeaders),
    row("HSPM", Category::SureSpam, D::MessageHeaders),
    row("INTOS", Category::InternalPhishing, D::MessageHeaders),
    row("MALW", Category::Malware, D::MessageHeaders),
    row("OSPM", Category::OutboundSpam, D::MessageHeaders),
    row("PHSH", Category::Phishing, D::MessageHeaders),
    row("SAP", Category::SafeAttachments, D::MessageHeaders),
    row("SPM", Category::Spam, D::MessageHeaders),
    row("SPOOF", Category::Spoof, D::MessageHeaders),
    row("UIMP", Category::UserImpersonation, D::MessageHeaders),
    row("NONE", Category::None, D::Observed),
];

/// `IPV`: what lists say of the connecting address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IpVerdict {
    /// `CAL`: on the organisation's list of allowed addresses.
    Allowed,
    /// `NLI`: on no list.
    Unlisted,
}

/// The words of `IPV`.
pub const IP_VERDICTS: &[Row<IpVerdict>] = &[
    row("CAL", IpVerdict::Allowed, D::MessageHeaders),
    row("NLI", IpVerdict::Unlisted, D::MessageHeaders),
];

/// `DIR`: which way the mail went; also `X-MS-Exchange-Organization-MessageDirectionality`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Into the organisation that wrote it.
    In,
    /// Out of it.
    Out,
    /// Inside it.
    Internal,
}

/// The words of `DIR`.
pub const DIRECTIONS: &[Row<Direction>] = &[
    row("INB", Direction::In, D::MessageHeaders),
    row("OUT", Direction::Out, D::MessageHeaders),
    row("INT", Direction::Internal, D::MessageHeaders),
];

/// The words of `X-MS-Exchange-Organization-MessageDirectionality`.
pub const DIRECTIONALITIES: &[Row<Direction>] =
    &[row("Incoming", Direction::In, D::Observed), row("Originating", Direction::Out, D::Observed)];

/// `SFTY`: why a warning bar is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SafetyTip {
    /// `9.19`: the domain imitates a protected one.
    Domain,
    /// `9.20`: the sender imitates a person.
    Person,
    /// `9.25`: first mail from this sender.
    FirstContact,
}

/// The words of `SFTY`.
pub const SAFETY_TIPS: &[Row<SafetyTip>] = &[
    row("9.19", SafetyTip::Domain, D::MessageHeaders),
    row("9.20", SafetyTip::Person, D::MessageHeaders),
    row("9.25", SafetyTip::FirstContact, D::MessageHeaders),
];

/// `SCL`: how much it looks like spam.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scl {
    /// `-1`: not filtered.
    Skipped,
    /// `0`, `1`: not spam.
    NotSpam,
    /// `2` to `4`: never written by the spam filter.
    NeverWritten,
    /// `5`, `6`: spam.
    Spam,
    /// `7` to `9`: surely spam.
    SureSpam,
}

/// The words of `SCL`.
pub const SCLS: &[Row<Scl>] = &[
    row("-1", Scl::Skipped, D::SpamConfidenceLevel),
    row("0", Scl::NotSpam, D::SpamConfidenceLevel),
    row("1", Scl::NotSpam, D::SpamConfidenceLevel),
    row("2", Scl::NeverWritten, D::SpamConfidenceLevel),
    row("3", Scl::NeverWritten, D::SpamConfidenceLevel),
    row("4", Scl::NeverWritten, D::SpamConfidenceLevel),
    row("5", Scl::Spam, D::SpamConfidenceLevel),
    row("6", Scl::Spam, D::SpamConfidenceLevel),
    row("7", Scl::SureSpam, D::SpamConfidenceLevel),
    row("8", Scl::SureSpam, D::SpamConfidenceLevel),
    row("9", Scl::SureSpam, D::SpamConfidenceLevel),
];

/// `BCL`: complaints about a sender of bulk mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bcl {
    /// `0`: no bulk mail.
    NotBulk,
    /// `1` to `3`.
    Few,
    /// `4` to `7`.
    Mixed,
    /// `8`, `9`.
    Many,
}

/// The words of `BCL`.
pub const BCLS: &[Row<Bcl>] = &[
    row("0", Bcl::NotBulk, D::BulkComplaintLevel),
    row("1", Bcl::Few, D::BulkComplaintLevel),
    row("2", Bcl::Few, D::BulkComplaintLevel),
    row("3", Bcl::Few, D::BulkComplaintLevel),
    row("4", Bcl::Mixed, D::BulkComplaintLevel),
    row("5", Bcl::Mixed, D::BulkComplaintLevel),
    row("6", Bcl::Mixed, D::BulkComplaintLevel),
    row("7", Bcl::Mixed, D::BulkComplaintLevel),
    row("8", Bcl::Many, D::BulkComplaintLevel),
    row("9", Bcl::Many, D::BulkComplaintLevel),
];

/// `PCL`: how much it looks like phishing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pcl {
    /// `1` to `3`.
    Unlikely,
    /// `4` to `8`.
    Likely,
}

/// The words of `PCL`.
pub const PCLS: &[Row<Pcl>] = &[
    row("1", Pcl::Unlikely, D::ExchangeStamps),
    row("2", Pcl::Unlikely, D::ExchangeStamps),
    row("3", Pcl::Unlikely, D::ExchangeStamps),
    row("4", Pcl::Likely, D::ExchangeStamps),
    row("5", Pcl::Likely, D::ExchangeStamps),
    row("6", Pcl::Likely, D::ExchangeStamps),
    row("7", Pcl::Likely, D::ExchangeStamps),
    row("8", Pcl::Likely, D::ExchangeStamps),
];

/// `AuthAs`: how the peer was known to Exchange when it handed the mail over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AuthAs {
    /// Not at all: as nearly all mail from outside.
    Anonymous,
    /// As one of the organisation's own.
    Internal,
    /// As a partner that is treated as the organisation's own.
    External,
    /// As a partner organisation.
    Partner,
}

/// The words of `AuthAs`.
pub const AUTH_AS: &[Row<AuthAs>] = &[
    row("Anonymous", AuthAs::Anonymous, D::ExchangeHeaders),
    row("Internal", AuthAs::Internal, D::ExchangeHeaders),
    row("External", AuthAs::External, D::ExchangeHeaders),
    row("Partner", AuthAs::Partner, D::ExchangeHeaders),
];

/// `dest`: where the mailbox put it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Folder {
    /// The inbox.
    Inbox,
    /// Junk.
    Junk,
    /// A folder of the reader's, by a rule of theirs.
    Custom,
}

/// The words of `dest`.
pub const FOLDERS: &[Row<Folder>] = &[
    row("I", Folder::Inbox, D::HeaderAnalyzer),
    row("J", Folder::Junk, D::HeaderAnalyzer),
    row("C", Folder::Custom, D::HeaderAnalyzer),
];
