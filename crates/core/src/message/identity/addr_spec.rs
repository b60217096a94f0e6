//! One address, RFC 5322 section 3.4.1, with everything that is odd about it.
//!
//! ```text
//! addr-spec = local-part "@" domain
//! domain    = dot-atom / domain-literal
//! ```
//!
//! Not supported: meaning of percent escapes and of domain literals; both are kept as written.

use super::Address;
use crate::lowercase::lowercase;
use crate::message::authentication_results::clean_domain;
use crate::message::fields::oddity;
use crate::message::lexer::{Cursor, Place, is_space};
use crate::message::violation::{Violation, ViolationKind};
use crate::source::Span;

/// `local@domain`, with everything that is odd about it recorded.
pub(super) fn read(text: &str, base: usize, violations: &mut Vec<Violation>) -> Option<Address> {
    let raw = text;
    let left = raw.len() - raw.trim_start_matches(is_space).len();
    let raw = raw.trim_matches(is_space);
    let span = Span::new(base + left, base + left + raw.len());
    let mut parts = vec![String::new()];
    let mut cursor = Cursor::new(raw, Place::At(0));
    let mut odd = Oddities::default();
    while let Some(c) = cursor.peek() {
        let Some(part) = parts.last_mut() else { break };
        match c {
            '(' => {
                cursor.comment();
                odd.add(ViolationKind::CommentInAddress);
            }
            '"' => {
                part.push_str(&cursor.quoted().unwrap_or_default());
                odd.add(ViolationKind::QuotedLocalPart);
            }
            '@' => {
                cursor.bump();
                parts.push(String::new());
            }
            _ => {
                cursor.bump();
                if is_space(c) {
                    odd.add(ViolationKind::SpaceInAddress);
                } else {
                    part.push(c);
                }
            }
        }
    }
    odd.characters(raw);
    if parts.len() > 2 {
        odd.add(ViolationKind::SeveralAts);
    }
    let domain = parts.pop().unwrap_or_default();
    let local = parts.join("@");
    let domain = lowercase(domain.strip_suffix('.').unwrap_or(&domain));
    let is_literal = domain.starts_with('[') && domain.ends_with(']');
    if (domain.is_ascii() && !is_literal && clean_domain(&domain).is_none()) || local.is_empty() {
        odd.add(ViolationKind::BadValue);
    }
    violations.extend(odd.0.into_iter().map(|kind| Violation { kind, span }));
    if domain.is_empty() || local.is_empty() {
        return None;
    }
    Some(Address { local: local.into(), domain: domain.into(), span })
}

/// Each kind once per address.
#[derive(Default)]
struct Oddities(Vec<ViolationKind>);

impl Oddities {
    fn add(&mut self, kind: ViolationKind) {
        if !self.0.contains(&kind) {
            self.0.push(kind);
        }
    }

    fn characters(&mut self, raw: &str) {
        for c in raw.chars().filter(|c| !is_space(*c)) {
            if let Some(kind) = oddity(c) {
                self.add(kind);
            }
            if c == char::REPLACEMENT_CHARACTER {
                self.add(ViolationKind::RawByteInAddress);
            } else if !c.is_ascii() {
                self.add(ViolationKind::NonAsciiAddress);
            } else if c == '\\' {
                self.add(ViolationKind::StrayBackslash);
            }
        }
        let bytes = raw.as_bytes();
        let is_escape = |window: &[u8]| matches!(window, [b'%', a, b] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit());
        if bytes.windows(3).any(is_escape) {
            self.add(ViolationKind::PercentEscape);
        }
    }
}
