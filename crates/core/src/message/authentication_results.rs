//! `Authentication-Results`, RFC 8601 section 2.2, and the results inside `ARC-Authentication-Results`.
//!
//! ```text
//! authres-header = "Authentication-Results:" [CFWS] authserv-id [ CFWS authres-version ]
//!                  ( no-result / 1*resinfo ) [CFWS] CRLF
//! resinfo        = [CFWS] ";" methodspec [ CFWS reasonspec ] [ CFWS 1*propspec ]
//! ```
//!
//! Read leniently always; every deviation is a [`Violation`]. `Display` prints the strict form.
//!
//! Not supported: a method version other than 1 (`dkim/2`), which is another method.

mod print;
mod reader;
mod registry;
mod resinfo;

use super::violation::Violation;
use crate::source::Span;

/// One field: what its writer says it checked. A field, not a conclusion: whose word it is, `trust` decides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AuthenticationResults {
    /// The name of the service that checked, lower-case, without a trailing dot; absent in Exchange Online's.
    pub authserv_id: Option<Box<str>>,
    /// The version after the id.
    pub version: Option<u32>,
    /// Every result, in the order written; repeats kept.
    pub results: Vec<MethodResult>,
    /// Tokens between `;` that are no results (`hotmail.com`).
    pub bare_tokens: Vec<Span>,
    /// A comment or a quoted string never closed: nothing in this field may count as a pass.
    pub malformed: bool,
    /// The whole value was an RFC 2047 encoded word.
    pub encoded: bool,
    /// What was odd.
    pub violations: Vec<Violation>,
}

impl AuthenticationResults {
    /// Reads a field whose body begins at a byte of the header block.
    pub fn parse(text: &str, base: usize) -> Self {
        reader::read(text, base)
    }

    /// Reads the body of an `ARC-Authentication-Results`: the number in `i=N;`, and what follows.
    pub fn parse_arc(text: &str, base: usize) -> (Option<u32>, Self) {
        reader::read_arc(text, base)
    }

    /// The results that may count as evidence: all of them, or none when the field is malformed.
    pub fn evidence(&self) -> &[MethodResult] {
        if self.malformed { &[] } else { &self.results }
    }
}

/// A domain as a result may name it: letters, digits, hyphens and dots, lower-cased, one trailing dot dropped.
/// Anything else is no domain, whatever it looks like.
pub fn clean_domain(value: &str) -> Option<String> {
    let plain = value.strip_suffix('.').unwrap_or(value);
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    (plain.len() <= 253 && plain.split('.').all(is_label)).then(|| plain.to_ascii_lowercase())
}

/// One `resinfo`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MethodResult {
    /// What was checked.
    pub method: Method,
    /// The outcome.
    pub result: ResultCode,
    /// `reason=`, unquoted.
    pub reason: Option<Box<str>>,
    /// Comments of this result, in order, without their outer parentheses.
    pub comments: Vec<Box<str>>,
    /// Every property, in order; repeats kept.
    pub properties: Vec<Property>,
    /// From the method to the last property.
    pub span: Span,
}

impl MethodResult {
    /// The value of the only property of that name, lower-cased ASCII; nothing when it is absent or stands
    /// twice with different values (a result that contradicts itself proves nothing).
    pub fn property(&self, ptype: Ptype, name: &str) -> Option<&str> {
        let mut found: Option<&str> = None;
        for property in
            self.properties.iter().filter(|p| p.ptype == Some(ptype) && &*p.name == name)
        {
            match found {
                Some(value) if value != &*property.value => return None,
                _ => found = Some(&property.value),
            }
        }
        found
    }

    /// The value of the only property of that name written without a type (`action=`, `reason=`).
    pub fn untyped(&self, name: &str) -> Option<&str> {
        self.properties.iter().find(|p| p.ptype.is_none() && &*p.name == name).map(|p| &*p.value)
    }
}

/// `ptype.property=value`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// The type; absent in `action=none`.
    pub ptype: Option<Ptype>,
    /// The property, lower-case.
    pub name: Box<str>,
    /// The value, unquoted, lower-cased only for domains by whoever compares it.
    pub value: Box<str>,
    /// Name and value.
    pub span: Span,
}

/// The property type, RFC 8601 section 2.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ptype {
    /// `header.`
    Header,
    /// `smtp.`
    Smtp,
    /// `policy.`
    Policy,
    /// `body.`
    Body,
    /// Any other.
    Other,
}

/// The method, RFC 8601 section 2.7 and the IANA registry.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Method {
    /// `spf`
    Spf,
    /// `dkim`, version 1.
    Dkim,
    /// `dmarc`
    Dmarc,
    /// `arc`
    Arc,
    /// `compauth`, Microsoft's own.
    Compauth,
    /// `iprev`
    Iprev,
    /// `auth`
    Auth,
    /// `bimi`
    Bimi,
    /// Any other, lower-case, with a version if one was given.
    Other(Box<str>),
}

/// The result word.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ResultCode {
    /// `pass`, exactly.
    Pass,
    /// `fail`
    Fail,
    /// `softfail`
    SoftFail,
    /// `hardfail`, an old word for fail.
    HardFail,
    /// `neutral`
    Neutral,
    /// `none`
    None,
    /// `temperror`
    TempError,
    /// `permerror`
    PermError,
    /// `policy`
    Policy,
    /// `bestguesspass`, Microsoft's guess where nothing was published.
    BestGuessPass,
    /// `timeout`, Microsoft's.
    Timeout,
    /// Any other, lower-case.
    Other(Box<str>),
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]
    use super::*;

    #[test]
    fn a_clean_domain_is_ascii_labels_and_nothing_else() {
        assert_eq!(clean_domain("Example.COM.").as_deref(), Some("example.com"));
        for odd in [
            "",
            ".",
            "example.com..",
            "example..com",
            "example.com'a.test",
            "example.com(.a.test",
            "example.com\".a.test",
            "example.com\0",
            "ex\u{430}mple.com",
            "a@example.com",
            "-a.example",
            "a_b.example",
            " example.com",
        ] {
            assert_eq!(clean_domain(odd), None, "{odd:?}");
        }
    }
}
