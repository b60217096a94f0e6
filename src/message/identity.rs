//! `From`, `Sender`, `Reply-To`, `Return-Path` and the recipient fields, RFC 5322 section 3.4.
//!
//! Addresses are read the way a mail program shows them, and every way in which programs disagree is recorded:
//! an ambiguous `From` is itself the finding.

use super::violation::Violation;
use crate::source::Span;

/// The addresses of one field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AddressField {
    /// The mailboxes, in order.
    pub mailboxes: Vec<Mailbox>,
    /// What was odd.
    pub violations: Vec<Violation>,
}

/// One mailbox.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mailbox {
    /// The display name with encoded words decoded; control characters kept for the checks to see.
    pub display_name: Option<Box<str>>,
    /// The address; absent when the brackets hold none.
    pub address: Option<Address>,
    /// The whole mailbox.
    pub span: Span,
    /// The display name's place.
    pub name_span: Option<Span>,
}

/// `local@domain`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address {
    /// Local part as written, unquoted.
    pub local: Box<str>,
    /// Domain, lower-case, without one trailing dot.
    pub domain: Box<str>,
    /// Its place.
    pub span: Span,
}
