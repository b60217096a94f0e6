//! `From`, `Sender`, `Reply-To`, `Return-Path` and the recipient fields, RFC 5322 section 3.4.
//!
//! Addresses are read the way a mail program shows them, and every way in which programs disagree is recorded:
//! an ambiguous `From` is itself the finding.
//!
//! ```text
//! address-list = (address *("," address)) / obs-addr-list
//! address      = mailbox / group
//! mailbox      = [display-name] [CFWS] "<" [obs-route] addr-spec ">" [CFWS] / addr-spec
//! group        = display-name ":" [group-list] ";" [CFWS]
//! ```
//!
//! A comma in a display name without quotation marks (`Doe, John <john@example.com>`) makes no second mailbox:
//! a piece without an address belongs to the name of the next. A line break before the address is ordinary.
//!
//! Not supported: names of groups, which are recorded as group syntax and dropped.

mod addr_spec;
mod reader;
mod token;

use super::violation::{Violation, ViolationKind};
use crate::source::Span;

/// The addresses of one field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AddressField {
    /// The mailboxes, in order.
    pub mailboxes: Vec<Mailbox>,
    /// What was odd.
    pub violations: Vec<Violation>,
}

/// Fields that hold addresses, by lower-case name.
pub(super) const ADDRESS_FIELDS: [&str; 22] = [
    "bcc",
    "cc",
    "delivered-to",
    "disposition-notification-to",
    "envelope-to",
    "errors-to",
    "from",
    "reply-to",
    "resent-bcc",
    "resent-cc",
    "resent-from",
    "resent-sender",
    "resent-to",
    "return-path",
    "sender",
    "to",
    "x-forwarded-for",
    "x-forwarded-to",
    "x-original-to",
    "x-receiver",
    "x-sender",
    "x-sid-pra",
];

/// Fields in which more than one address is odd.
const ONE_ADDRESS: [&str; 9] = [
    "from",
    "resent-from",
    "resent-sender",
    "return-path",
    "sender",
    "x-original-to",
    "x-receiver",
    "x-sender",
    "x-sid-pra",
];

impl AddressField {
    /// Reads a body, which begins at a byte of the header block, by its field's lower-case name.
    pub fn parse(key: &str, text: &str, base: usize) -> Self {
        let mut field = reader::read(text, base, key == "return-path");
        let addresses = field.mailboxes.iter().filter(|mailbox| mailbox.address.is_some());
        if let Some(second) = addresses.skip(1).map(|mailbox| mailbox.span).next()
            && ONE_ADDRESS.contains(&key)
            && !field.has(ViolationKind::SeveralAddresses)
        {
            let kind = ViolationKind::SeveralAddresses;
            field.violations.push(Violation { kind, span: second });
        }
        field
    }

    /// Whether an oddity was recorded.
    pub fn has(&self, kind: ViolationKind) -> bool {
        self.violations.iter().any(|violation| violation.kind == kind)
    }
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
