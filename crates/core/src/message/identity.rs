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
    /// The addresses, in order; a mailbox may have none.
    pub fn addresses(&self) -> impl Iterator<Item = &Address> {
        self.mailboxes.iter().filter_map(|mailbox| mailbox.address.as_ref())
    }

    /// The first address.
    pub fn first_address(&self) -> Option<&Address> {
        self.addresses().next()
    }

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

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        reason = "a test may fail loudly"
    )]
    use super::*;
    use ViolationKind as V;

    fn from(text: &str) -> AddressField {
        AddressField::parse("from", text, 0)
    }

    fn addresses(field: &AddressField) -> Vec<String> {
        let addresses = field.mailboxes.iter().filter_map(|mailbox| mailbox.address.as_ref());
        addresses.map(|address| format!("{}@{}", address.local, address.domain)).collect()
    }

    fn kinds(field: &AddressField) -> Vec<V> {
        field.violations.iter().map(|violation| violation.kind).collect()
    }

    fn name(field: &AddressField) -> &str {
        field.mailboxes[0].display_name.as_deref().unwrap_or_default()
    }

    #[test]
    fn ordinary_senders_are_not_odd() {
        for (text, expected, address) in [
            (" Service team <a@example.com>", "Service team", "a@example.com"),
            (" Service team\n\t<a@example.com>", "Service team", "a@example.com"),
            (" \"Doe, John\" <John.Doe@Example.COM>", "Doe, John", "John.Doe@example.com"),
            (" Doe, John <a@example.com>", "Doe, John", "a@example.com"),
            (" a@example.com", "", "a@example.com"),
            (" <a@example.com>", "", "a@example.com"),
            (" a@example.com (John Doe)", "John Doe", "a@example.com"),
            (" Team<a@example.com>", "Team", "a@example.com"),
            (
                " =?UTF-8?Q?J=C3=BCrgen?= =?utf-8?b?IE0=?= <a@example.com>",
                "J\u{fc}rgen M",
                "a@example.com",
            ),
            (" \"=?UTF-8?Q?J=C3=BCrgen?=\" <a@example.com>", "J\u{fc}rgen", "a@example.com"),
            (
                " =?UTF-8?Q?Doe,_\"John\"_<x>:?= <a@example.com>",
                "Doe, \"John\" <x>:",
                "a@example.com",
            ),
            (" =?UTF-8?Q?=E2=9C=85_?=Offer <a@example.com>", "\u{2705} Offer", "a@example.com"),
            (" News: today <a@example.com>", "News: today", "a@example.com"),
            (" O'Neil & Sons. <a+b=c@example.com.>", "O'Neil & Sons.", "a+b=c@example.com"),
            (" a@example.com <a@example.com>", "a@example.com", "a@example.com"),
            (" 'a@example.com' <a@example.com>", "'a@example.com'", "a@example.com"),
            (" Team ,<a@example.com>", "Team ,", "a@example.com"),
            (" Name <a@[IPv6:2001:db8::1]>", "Name", "a@[ipv6:2001:db8::1]"),
            (" Team <a@example.com> (comment)", "Team", "a@example.com"),
        ] {
            let field = from(text);
            assert_eq!(addresses(&field), [address], "{text}\n{field:#?}");
            assert_eq!(name(&field), expected, "{text}");
            assert_eq!(kinds(&field), [], "{text}");
        }
    }

    #[test]
    fn two_addresses_are_told_wherever_they_stand() {
        for text in [
            "<a@example.com>, <b@example.net>",
            "a@example.com, b@example.net",
            "a@example.com,<b@example.net>",
            "a@example.com; b@example.net",
            "<a@example.com>\\,<b@example.net>",
            "<b@example.net>a@example.com",
            "<b@example.net><a@example.com>",
            "<b@example.net> a@example.com",
            "a@example.com <b@example.net>",
            "a@example.com b@example.net",
            "<a@example.com,b@example.net>",
            "<a@example.com <b@example.net>",
            "Name, <a@example.com>, Name, <a@example.com>",
        ] {
            assert!(from(text).has(V::SeveralAddresses), "{text}\n{:#?}", from(text));
        }
        let to = AddressField::parse("to", "A <a@example.com>, B <b@example.net>", 0);
        assert_eq!(addresses(&to), ["a@example.com", "b@example.net"]);
        assert_eq!(kinds(&to), []);
    }

    #[test]
    fn every_oddity_of_an_address_has_its_name() {
        for (text, kind, address) in [
            ("<@a.test,@b.test:c@example.com>", V::SourceRoute, "c@example.com"),
            ("<a@gm@example.com>", V::SeveralAts, "a@gm@example.com"),
            ("a(x)@example.com", V::CommentInAddress, "a@example.com"),
            ("<a@(x)example.com>", V::CommentInAddress, "a@example.com"),
            ("\"a@example.com\"@evil.test", V::QuotedLocalPart, "a@example.com@evil.test"),
            ("<\"a b\"@example.com>", V::QuotedLocalPart, "a b@example.com"),
            ("<a@example.com", V::UnclosedAngle, "a@example.com"),
            ("<a @ example.com>", V::SpaceInAddress, "a@example.com"),
            ("a @example.com", V::SpaceInAddress, "a@example.com"),
            ("Name a@example.com", V::SpaceInAddress, "a@example.com"),
            ("<a%40b@example.com>", V::PercentEscape, "a%40b@example.com"),
            ("<a@ex\u{430}mple.com>", V::NonAsciiAddress, "a@ex\u{430}mple.com"),
            ("<a@example.com\u{2000}>", V::NonAsciiAddress, "a@example.com\u{2000}"),
            ("<a\u{fffd}@example.com>", V::RawByteInAddress, "a\u{fffd}@example.com"),
            ("<a@example.com\u{200b}>", V::InvisibleCharacter, "a@example.com\u{200b}"),
            ("<\u{202e}a@example.com>", V::BidiControl, "\u{202e}a@example.com"),
            ("<a@example.com\0>", V::ControlCharacter, "a@example.com\0"),
            ("<a@example.com'evil.test>", V::BadValue, "a@example.com'evil.test"),
            ("<a@example,com>", V::BadValue, "a@example,com"),
            ("<a@example.com> text", V::TextAfterAddress, "a@example.com"),
            ("<a@example.com>\\", V::StrayBackslash, "a@example.com"),
            ("Name:a@example.com;", V::GroupSyntax, "a@example.com"),
            ("Name: A <a@example.com>;", V::GroupSyntax, "a@example.com"),
            ("\"Name <a@example.com>", V::UnclosedQuote, ""),
            ("(Name <a@example.com>", V::UnclosedComment, ""),
        ] {
            let field = from(text);
            assert!(field.has(kind), "{text}\n{field:#?}");
            assert_eq!(addresses(&field).join(" "), address, "{text}");
        }
    }

    #[test]
    fn no_address_is_told() {
        for text in ["", "Name", "<>", "Name <>", "Name,(<a@example.com>)", "\"a@example.com\""] {
            let field = from(text);
            assert!(field.has(V::NoAddress), "{text}");
            assert!(addresses(&field).is_empty(), "{text}");
        }
        assert!(from("Name <example.com>").has(V::AddressWithoutAt));
        let bounce = AddressField::parse("return-path", " <>", 0);
        assert_eq!(kinds(&bounce), []);
        let hidden = AddressField::parse("to", "undisclosed-recipients:;", 0);
        assert_eq!(kinds(&hidden), [V::GroupSyntax]);
    }

    #[test]
    fn an_encoded_word_hides_no_address() {
        // "a@example.com", "<a@example.com>", and "Support\nX".
        let (plain, angle, lines) = (
            "=?utf-8?b?YUBleGFtcGxlLmNvbQ==?=",
            "=?utf-8?b?PGFAZXhhbXBsZS5jb20+?=",
            "=?utf-8?q?Support=0AX?=",
        );
        assert!(from(plain).has(V::EncodedAddress));
        assert!(from(plain).has(V::NoAddress));
        assert!(from(&format!("{plain}, <b@example.net>")).has(V::EncodedAddress));
        assert!(from(&format!("{angle}<b@example.net>")).has(V::EncodedAddress));
        assert!(from(&format!("<{plain}>")).has(V::EncodedAddress));
        let field = from(&format!("{lines} <b@example.net>"));
        assert_eq!(kinds(&field), [V::ControlInEncodedWord]);
        assert_eq!(name(&field), "Support\nX");
        // In a display name it is text like any other, and the check of the name sees it.
        let named = from(&format!("{plain} <b@example.net>"));
        assert_eq!(
            (name(&named), addresses(&named)),
            ("a@example.com", vec!["b@example.net".to_owned()])
        );
    }

    #[test]
    fn spans_are_the_words_in_the_block() {
        let block = "From: Team\n\t<a@example.com>";
        let field = AddressField::parse("from", &block[5..], 5);
        let mailbox = &field.mailboxes[0];
        assert_eq!(mailbox.span.of(block), "Team\n\t<a@example.com>");
        assert_eq!(mailbox.name_span.unwrap().of(block), "Team");
        assert_eq!(mailbox.address.as_ref().unwrap().span.of(block), "a@example.com");
    }

    #[test]
    fn sizes_do_not_matter() {
        for part in
            ["<", "a@b,", "a,", "\"", "(", "a@b ", "<a@b>", "=?", "=?a?q?,", ":", ";", "@", "a \\"]
        {
            let _ = from(&part.repeat(300_000 / part.len()));
        }
    }
}
