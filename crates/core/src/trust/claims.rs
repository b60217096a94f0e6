//! Where else than in its address the mail says that it is Microsoft's: names, further sender lines, subject.
//!
//! Not supported: claims in the body, which a header block does not hold.

use super::author::{Author, is_of_brand};
use super::{Evidence, Trust};
use crate::data::claims::{self, ClaimStrength, Place};
use crate::data::senders;
use crate::message::identity::Address;
use crate::message::{FieldBody, Message};

/// Where a mail claims to be Microsoft's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClaimPlace {
    /// The name shown.
    DisplayName,
    /// The address itself, by resemblance.
    Address,
    /// `Sender`.
    Sender,
    /// `Reply-To`.
    ReplyTo,
    /// `Subject`.
    Subject,
    /// Another `From`-like field (`Resent-From`).
    ResentFrom,
}

/// A place where the mail claims to be Microsoft's.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Where.
    pub place: ClaimPlace,
    /// The words, decoded.
    pub words: Box<str>,
    /// Whether nobody else could mean it.
    pub strong: bool,
    /// Its place in the paste.
    pub evidence: Evidence,
}

/// An address inside a display name: `"security@accountprotection.microsoft.com" <x@example.net>`.
pub fn address_in_name(name: &str) -> Option<(String, String)> {
    let at = name.find('@')?;
    let (before, after) = name.split_at(at);
    let local: String = before
        .chars()
        .rev()
        .take_while(|c| c.is_ascii_alphanumeric() || "._%+-".contains(*c))
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    let domain: String = after
        .chars()
        .skip(1)
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
        .collect();
    let domain = domain.trim_matches('.').to_ascii_lowercase();
    (!local.is_empty() && domain.contains('.')).then_some((local, domain))
}

pub(super) fn claims(message: &Message, author: Option<&Author>) -> Vec<Claim> {
    let mut found = Vec::new();
    let mut add = |place, words: &str, strong, evidence| {
        found.push(Claim { place, words: words.into(), strong, evidence });
    };
    for (key, place, table) in [
        ("from", ClaimPlace::DisplayName, Place::DisplayName),
        ("sender", ClaimPlace::Sender, Place::Sender),
        ("reply-to", ClaimPlace::ReplyTo, Place::ReplyTo),
        ("resent-from", ClaimPlace::ResentFrom, Place::Sender),
    ] {
        for (index, field) in message.named(key) {
            let FieldBody::Addresses(addresses) = &field.body else { continue };
            for mailbox in &addresses.mailboxes {
                let evidence = Evidence::words(
                    index,
                    mailbox.name_span.unwrap_or(mailbox.span),
                    Trust::Claimed,
                );
                if let Some(name) = mailbox.display_name.as_deref() {
                    let strength = match &mailbox.address {
                        Some(Address { local, domain, .. }) => {
                            claims::mailbox_claims_microsoft(name, table, local, domain)
                        }
                        None => claims::claims_microsoft(name, table),
                    };
                    if let Some(strength) = strength {
                        add(place, name, strength == ClaimStrength::Strong, evidence);
                    } else if let Some((local, domain)) = address_in_name(name)
                        && is_of_brand(senders::classify(&domain, &local).0)
                    {
                        add(place, name, true, evidence);
                    }
                }
                // An account address of Microsoft's as Sender of a mail whose author is somebody else is a claim by
                // itself. Other senders of Microsoft's write for their customers (bookings, events).
                if key != "from"
                    && let Some(address) = &mailbox.address
                    && is_of_brand(senders::classify(&address.domain, &address.local).0)
                    && author.is_none_or(|author| !author.is_of_brand())
                {
                    let words = format!("{}@{}", address.local, address.domain);
                    let strong = (key == "sender" || key == "resent-from")
                        && (claims::speaks_of_accounts(&words)
                            || mailbox
                                .display_name
                                .as_deref()
                                .is_some_and(claims::speaks_of_accounts));
                    let evidence = Evidence::words(index, address.span, Trust::Claimed);
                    add(place, &words, strong, evidence);
                }
            }
        }
    }
    if let Some(author) = author
        && let Some(lookalike) = &author.lookalike
    {
        add(ClaimPlace::Address, lookalike.resembles, true, author.evidence());
    }
    if let Some((index, field)) = message.named("subject").next()
        && let FieldBody::Text(subject) = &field.body
        && let Some(strength) = claims::claims_microsoft(subject, Place::Subject)
    {
        add(
            ClaimPlace::Subject,
            subject,
            strength == ClaimStrength::Strong,
            Evidence::words(index, field.body_span, Trust::Claimed),
        );
    }
    found
}
