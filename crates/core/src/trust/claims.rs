//! Where else than in its address the mail says that it is the brand's: names, further sender lines, subject.
//!
//! Not supported: claims in the body, which a header block does not hold.

use super::author::Author;
use super::{Evidence, Trust};
use crate::brands::SenderProfile;
use crate::brands::claims::{self, ClaimStrength, Place};
use crate::message::identity::Address;
use crate::message::{FieldBody, Message};

/// Where a mail claims to be the brand's.
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

/// A place where the mail claims to be the brand's.
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
pub(crate) fn address_in_name(name: &str) -> Option<(String, String)> {
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

/// How a subject is read. Beside a name that begins with the brand's no answer excuses it: a mail's fields would lower what
/// the name says.
fn subject_place(message: &Message, author: Option<&Author>) -> Place {
    let plays = author.is_some_and(|author| {
        let name = author.mailbox.value().display_name.as_deref().unwrap_or_default();
        let Address { local, domain, .. } = &author.address;
        !author.is_of_brand() && claims::is_play(author.brand, name, local, domain)
    });
    Place::of_subject(message.is_in_thread() && !plays)
}

pub(super) fn claims(
    brand: &SenderProfile,
    message: &Message,
    author: Option<&Author>,
) -> Vec<Claim> {
    let own = |local: &str, domain: &str| brand.senders.classify(domain, local).0.is_of_brand();
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
                            claims::mailbox_claims(brand, name, table, local, domain)
                        }
                        None => claims::text_claims(brand, name, table),
                    };
                    if let Some(strength) = strength {
                        add(place, name, strength == ClaimStrength::Strong, evidence);
                    } else if let Some((local, domain)) = address_in_name(name)
                        && own(&local, &domain)
                    {
                        add(place, name, true, evidence);
                    }
                }
                // An account address of the brand's as Sender of a mail whose author is somebody else is a claim by
                // itself. Other senders of the brand's write for their customers (bookings, events).
                if key != "from"
                    && let Some(address) = &mailbox.address
                    && own(&address.local, &address.domain)
                    && author.is_none_or(|author| !author.is_of_brand())
                {
                    let words = format!("{}@{}", address.local, address.domain);
                    let strong = (key == "sender" || key == "resent-from")
                        && (claims::speaks_of_accounts(brand, &words)
                            || mailbox
                                .display_name
                                .as_deref()
                                .is_some_and(|name| claims::speaks_of_accounts(brand, name)));
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
        && let Some(strength) = claims::text_claims(brand, subject, subject_place(message, author))
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
