//! Everything the page, the exports and the interfaces may see, in one type.

pub mod in_words;

use std::rc::Rc;

use crate::checks::{Evidence, Finding};
use crate::message::{FieldIndex, Message};
use crate::proof::Proof;
use crate::source::{PastedSpan, Source};
use crate::trust::Trust;
use crate::trust::route::Route;
use crate::verdict::Verdict;

/// The whole answer about one mail.
#[derive(Debug, Clone)]
pub struct Report {
    /// The text as pasted and as read.
    pub source: Rc<Source>,
    /// The header fields.
    pub message: Rc<Message>,
    /// The answer.
    pub verdict: Verdict,
    /// Which service received the mail.
    pub receiver: ReceiverReading,
    /// Who the mail says it is from, taken apart.
    pub author: Option<AuthorReading>,
    /// The subject, decoded.
    pub subject: Option<Box<str>>,
    /// Findings, those that decided first, then worst first.
    pub findings: Vec<Finding>,
    /// What was computed.
    pub proof: Proof,
    /// Who vouches for it: one row a method.
    pub vouchers: Vec<Voucher>,
    /// How it travelled.
    pub route: Route,
    /// Whose word each field is, by field index.
    pub trust: Vec<Trust>,
}

/// Which service received the mail, and how that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiverReading {
    /// The service, if any was found.
    pub id: Option<&'static str>,
    /// The name to show (`Outlook.com`, `Gmail`), or the host of a self-hosted service.
    pub name: Option<Box<str>>,
    /// How it is known.
    pub how: ReceiverHow,
    /// Others it could be, for the reader to choose from: id and name of every receiver known.
    pub choices: Vec<(&'static str, &'static str)>,
}

/// How the receiving service is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReceiverHow {
    /// Its lines fit what only it writes.
    Identified,
    /// It looks like it; the reader should confirm.
    Guessed,
    /// The reader, or the organisation's policy, named it.
    Confirmed,
    /// Not found.
    Unknown,
}

/// The author, taken apart for reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorReading {
    /// The name shown, decoded.
    pub display_name: Option<Box<str>>,
    /// Before the `@`.
    pub local: Box<str>,
    /// After the `@`, lower-case.
    pub domain: Box<str>,
    /// The part of the domain that decides (the registrable domain; for Microsoft's own, the exact sending domain).
    pub deciding: Box<str>,
    /// The domain as it looks, when it is written in `xn--` labels.
    pub unicode_domain: Option<Box<str>>,
    /// Whether it is Microsoft's.
    pub is_microsoft: bool,
    /// The `From` field.
    pub field: FieldIndex,
}

/// One method, and who says what about it.
#[derive(Debug, Clone)]
pub struct Voucher {
    /// Which.
    pub method: VouchedMethod,
    /// What the receiving service says.
    pub attested: Vec<VoucherCell>,
    /// What other lines in the mail say, which anybody may write.
    pub claimed: Vec<VoucherCell>,
    /// What was checked here.
    pub proven: Vec<VoucherCell>,
}

/// The methods of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum VouchedMethod {
    /// The sending server.
    Spf,
    /// The signature.
    Dkim,
    /// The author's domain.
    Dmarc,
    /// The seals.
    Arc,
    /// Microsoft's overall mark.
    Compauth,
}

/// One cell of the table.
#[derive(Debug, Clone)]
pub struct VoucherCell {
    /// Yes, no, or nothing.
    pub tone: CellTone,
    /// The raw word (`pass`, `bestguesspass`).
    pub word: Box<str>,
    /// The domain or address it is about.
    pub about: Option<Box<str>>,
    /// The words.
    pub evidence: Evidence,
}

/// How a result is to be read. Missing evidence is neither yes nor no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CellTone {
    /// It says yes.
    Yes,
    /// It says no.
    No,
    /// It says nothing.
    Nothing,
}

impl Report {
    /// Where some evidence stands in the paste.
    pub fn pasted(&self, evidence: &Evidence) -> PastedSpan {
        self.source.pasted_span(evidence.span)
    }

    /// The name of a field as written.
    pub fn field_name(&self, index: FieldIndex) -> &str {
        self.message.field(index).map_or("", |field| &field.name)
    }
}
