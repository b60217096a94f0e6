//! Stage 2: what the text *says*, syntax only, in the words of the standards. Reading never fails.
//!
//! ```text
//! fields = *( field-name *WSP ":" unstructured LF )     ; RFC 5322 sections 2.2 and 4.5
//! ```
//!
//! A field is read by its name alone. A name that only looks like a known one is recorded and not obeyed;
//! a known name in an odd place (`From :`, ` From:`) is obeyed and recorded, because some programs show it.
//!
//! Not supported: fields of a MIME part; a mail inside the mail. `source` gives the outermost block only.

pub mod antispam;
pub mod arc;
pub mod authentication_results;
pub(crate) mod charset;
pub mod civil;
pub mod date;
pub mod decode;
pub mod dkim_signature;
pub(crate) mod fields;
pub mod identity;
pub mod lexer;
pub mod received;
pub mod received_spf;
pub mod tag_list;
pub mod unseen;
pub mod violation;

use arc::{ArcAuthenticationResults, ArcSignature};
use authentication_results::AuthenticationResults;
use date::DateField;
use dkim_signature::DkimSignature;
use identity::AddressField;
use received::Received;
use received_spf::ReceivedSpf;
use violation::{Violation, ViolationKind};

use crate::source::{Source, Span};

/// Most header fields that are read; what stands below is counted and left.
pub const MAX_FIELDS: usize = 10_000;

/// The header block, field by field, from the top.
#[derive(Debug, Clone, Default)]
pub struct Message {
    /// Every field, in the order pasted.
    pub fields: Vec<HeaderField>,
    /// Oddities of the block itself.
    pub violations: Vec<Violation>,
    /// Fields beyond [`MAX_FIELDS`], not read.
    pub unread_fields: usize,
}

/// Which field of the message: its position from the top, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldIndex(pub usize);

/// One header field.
#[derive(Debug, Clone)]
pub struct HeaderField {
    /// The name as written, without the colon.
    pub name: Box<str>,
    /// The name in lower case, for comparing.
    pub key: Box<str>,
    /// The whole field, with its continuation lines, without the last line end.
    pub span: Span,
    /// The name.
    pub name_span: Span,
    /// The body: everything after the colon, folding included.
    pub body_span: Span,
    /// What the body says.
    pub body: FieldBody,
    /// Oddities of the field as a field.
    pub violations: Vec<Violation>,
}

/// A body read in the words of its standard.
#[derive(Debug, Clone)]
pub enum FieldBody {
    /// `Received`
    Received(Received),
    /// `Authentication-Results`
    AuthenticationResults(AuthenticationResults),
    /// `ARC-Authentication-Results`
    ArcAuthenticationResults(ArcAuthenticationResults),
    /// `ARC-Message-Signature`
    ArcMessageSignature(ArcSignature),
    /// `ARC-Seal`
    ArcSeal(ArcSignature),
    /// `DKIM-Signature`
    DkimSignature(DkimSignature),
    /// `Received-SPF`
    ReceivedSpf(ReceivedSpf),
    /// `From`, `Sender`, `Reply-To`, `Return-Path`, `To`, `Cc`, `Delivered-To`, `Resent-*`, `X-Original-To`, `X-Forwarded-To` and the like.
    Addresses(AddressField),
    /// `Date`
    Date(DateField),
    /// `Subject` and other unstructured fields, encoded words decoded.
    Text(Box<str>),
    /// Any other field; the raw body is in the source.
    Other,
}

impl HeaderField {
    /// The hand-over, if the field holds that.
    pub fn received(&self) -> Option<&Received> {
        if let FieldBody::Received(body) = &self.body { Some(body) } else { None }
    }

    /// The results, if the field holds that.
    pub fn results(&self) -> Option<&AuthenticationResults> {
        if let FieldBody::AuthenticationResults(body) = &self.body { Some(body) } else { None }
    }

    /// The signature, if the field holds that.
    pub fn dkim_signature(&self) -> Option<&DkimSignature> {
        if let FieldBody::DkimSignature(body) = &self.body { Some(body) } else { None }
    }

    /// The addresses, if the field holds that.
    pub fn addresses(&self) -> Option<&AddressField> {
        if let FieldBody::Addresses(body) = &self.body { Some(body) } else { None }
    }

    /// The date, if the field holds that.
    pub fn date(&self) -> Option<&DateField> {
        if let FieldBody::Date(body) = &self.body { Some(body) } else { None }
    }

    /// The text, if the field holds that.
    pub fn text(&self) -> Option<&str> {
        if let FieldBody::Text(body) = &self.body { Some(body) } else { None }
    }
}

impl Message {
    /// Whether the line behind a field is none, so that the rest of what it said may stand there. No delivered block holds such a line.
    pub(crate) fn is_torn(&self, field: &HeaderField) -> bool {
        let behind = field.span.range().end + 1;
        let at = self.violations.binary_search_by_key(&behind, |odd| odd.span.range().start);
        at.is_ok_and(|at| {
            self.violations.get(at).is_some_and(|odd| odd.kind == ViolationKind::NotAField)
        })
    }

    /// Reads the header block of a source.
    pub fn parse(source: &Source) -> Self {
        fields::read(source.block())
    }

    /// The field at an index.
    pub fn field(&self, index: FieldIndex) -> Option<&HeaderField> {
        self.fields.get(index.0)
    }

    /// Whether it names the mail that it answers or passes on. Anybody can write that.
    pub fn is_in_thread(&self) -> bool {
        let fields = ["in-reply-to", "references"];
        fields.into_iter().any(|name| self.named(name).next().is_some())
    }

    /// Every field of that name (lower case), from the top.
    pub fn named<'a>(
        &'a self,
        key: &'a str,
    ) -> impl DoubleEndedIterator<Item = (FieldIndex, &'a HeaderField)> + 'a {
        self.fields
            .iter()
            .enumerate()
            .filter(move |(_, field)| &*field.key == key)
            .map(|(i, field)| (FieldIndex(i), field))
    }

    /// Every DKIM signature, from the top.
    pub fn signatures(&self) -> impl Iterator<Item = &dkim_signature::DkimSignature> {
        self.fields.iter().filter_map(HeaderField::dkim_signature)
    }
}

impl FieldBody {
    /// Reads a body, which begins at a byte of the header block, by its field's lower-case name.
    pub fn parse(key: &str, text: &str, base: usize) -> Self {
        match key {
            "received" => Self::Received(Received::parse(text, base)),
            "authentication-results" => {
                Self::AuthenticationResults(AuthenticationResults::parse(text, base))
            }
            "arc-authentication-results" => {
                Self::ArcAuthenticationResults(ArcAuthenticationResults::parse(text, base))
            }
            "arc-message-signature" => Self::ArcMessageSignature(ArcSignature::parse(text, base)),
            "arc-seal" => Self::ArcSeal(ArcSignature::parse(text, base)),
            "dkim-signature" => Self::DkimSignature(DkimSignature::parse(text, base)),
            "received-spf" => Self::ReceivedSpf(ReceivedSpf::parse(text, base)),
            "date" | "resent-date" => Self::Date(DateField::parse(text, base)),
            _ if identity::ADDRESS_FIELDS.contains(&key) => {
                Self::Addresses(AddressField::parse(key, text, base))
            }
            _ if TEXT_FIELDS.contains(&key) => Self::Text(decode::unstructured(text).into()),
            _ => Self::Other,
        }
    }
}

/// Fields whose body is shown as text.
const TEXT_FIELDS: [&str; 12] = [
    "comments",
    "content-description",
    "keywords",
    "list-id",
    "message-id",
    "organisation",
    "organization",
    "subject",
    "thread-topic",
    "user-agent",
    "x-mailer",
    "x-originating-ip",
];
