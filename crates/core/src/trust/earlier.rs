//! What lines of a mail say of DMARC, whoever wrote them: a step before the receiver, a seal on the way, the receiver itself.
//!
//! Nobody's word stands behind such a line. It may explain a failure, and it may name a reason against a mail; it never
//! speaks for one.
//!
//! Not supported: results of other methods.

use super::boundary::TrustBoundary;
use super::result::{Says, from_domain};
use super::results::Believed;
use crate::message::authentication_results::{AuthenticationResults, Method, MethodResult};
use crate::message::{FieldBody, FieldIndex, HeaderField, Message};
use crate::source::Source;

/// A DMARC result that stands in a line of anybody's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The author's domain, as the line has it.
    pub domain: Box<str>,
    /// What it says of that domain.
    pub says: Says,
    /// Whether the line is of a step before the receiver: it stands below the boundary, and is not the receiver's own word.
    pub before_receiver: bool,
}

/// Fields in which a step writes what it found; many put words of their own before that.
const RESULTS_OF_A_STEP: &str = "authentication-results";

impl Earlier {
    /// Every DMARC result that names a domain, from the top.
    pub(super) fn read(
        source: &Source,
        message: &Message,
        boundary: &TrustBoundary,
        believed: &Believed,
    ) -> Vec<Self> {
        let mut found = Vec::new();
        for (index, field) in message.fields.iter().enumerate() {
            if !field.key.ends_with(RESULTS_OF_A_STEP) {
                continue;
            }
            let index = FieldIndex(index);
            let before_receiver = !boundary.is_above(index) && !believed.holds(index);
            let named = |one: &MethodResult| {
                let domain = from_domain(one).filter(|_| one.method == Method::Dmarc)?;
                Some(Self { domain, says: Says::of(&one.result), before_receiver })
            };
            with_results(source, field, |results| {
                found.extend(results.results.iter().filter_map(named));
            });
        }
        found
    }
}

/// The results in a field, under whatever name.
fn with_results(source: &Source, field: &HeaderField, read: impl FnOnce(&AuthenticationResults)) {
    if let FieldBody::AuthenticationResults(results) = &field.body {
        read(results);
    } else if let FieldBody::ArcAuthenticationResults(sealed) = &field.body {
        read(&sealed.results);
    } else {
        let text = field.body_span.of(source.block());
        read(&AuthenticationResults::parse(text, field.body_span.range().start));
    }
}
