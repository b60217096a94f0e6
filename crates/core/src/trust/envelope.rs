//! The envelope sender (RFC 5321 section 3.3): whom the sending server named to the receiving one, which is another thing than
//! the `From` line. A mail that somebody sends on carries his envelope.

use super::authentication::{Checked, Says, counts_for};
use super::author::Author;
use super::boundary::TrustBoundary;
use crate::message::authentication_results::Method;
use crate::message::{FieldBody, Message};

/// The envelope sender, as the receiving service attests it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Envelope {
    /// It is the author's own domain, and no check of it failed.
    Authors,
    /// It is another domain, or its check failed.
    Another(Box<str>),
    /// The service wrote none down.
    Unknown,
}

impl Envelope {
    /// The envelope sender: as the results name it, or else the `Return-Path` that the service wrote.
    pub(super) fn read(
        message: &Message,
        boundary: &TrustBoundary,
        attested: &[Checked],
        author: Option<&Author>,
    ) -> Self {
        let own = |domain: &str| author.is_some_and(|author| counts_for(domain, author));
        let mut checks = attested
            .iter()
            .filter(|one| one.method == Method::Spf && one.mailbox.is_some())
            .peekable();
        if checks.peek().is_some() {
            let odd = checks
                .find(|one| !one.domain.as_deref().is_some_and(own) || one.says == Says::Fail);
            return match odd {
                Some(one) => Self::Another(one.domain.clone().unwrap_or_default()),
                None => Self::Authors,
            };
        }
        let written = message.named("return-path").find(|(index, _)| boundary.is_above(*index));
        let Some((_, field)) = written else { return Self::Unknown };
        let FieldBody::Addresses(addresses) = &field.body else { return Self::Unknown };
        match addresses.first_address() {
            Some(address) if own(&address.domain) => Self::Authors,
            Some(address) => Self::Another(address.domain.clone()),
            None => Self::Unknown,
        }
    }
}
