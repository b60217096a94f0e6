//! Whether a list, a group, an alias or a journal put its own address in place of a brand's sender.
//!
//! Such a mail shows the brand's name beside a stranger's address, as forgeries do. It is told apart by what its
//! receiver attests and by what nobody can invent; a forger who keeps a real mail's lines gains "cannot tell" by it, and no
//! more.
//!
//! Not supported: lists that keep no trace of the first sender.

use super::authentication::Authentication;
use super::author::Author;
use super::boundary::TrustBoundary;
use super::claims::address_in_name;
use super::result::from_domain;
use crate::brands::senders::SenderClass;
use crate::brands::{Brands, SenderProfile};
use crate::data::{domain_name, forwarders, public_mailboxes};
use crate::message::{FieldBody, HeaderField, Message};
use crate::proof::{ArcSetProof, Outcome, Proof};
use crate::receivers::{RECEIVERS, at_some};
use crate::source::Source;

/// Whether the sender line was rewritten by somebody who passed a mail of the brand's on.
pub(super) fn is_rewritten(
    source: &Source,
    message: &Message,
    proof: &Proof,
    boundary: &TrustBoundary,
    authentication: &Authentication,
    author: &Author,
    brands: Brands,
) -> bool {
    if author.is_of_brand() || author.lookalike.is_some() || authentication.author_failed() {
        return false;
    }
    if author.alias_service {
        return true;
    }
    is_report(source, message, author)
        || authentication.author_confirmed(author)
            && names_first_sender(source, message, author)
            && (is_readers_own(source, message, boundary, author, brands)
                || holds_brands_own(author.brand, message, proof))
}

/// Whether it is a report of an organisation's own mail server: a journal, a bounce (RFC 6522), or a notice of a rule. Such a mail carries
/// another one and its subject, under the name that the server has in every organisation.
fn is_report(source: &Source, message: &Message, author: &Author) -> bool {
    let name = author.mailbox.value().display_name.as_deref().unwrap_or_default();
    let is_parts = || {
        message.named("content-type").next().is_some_and(|(_, field)| {
            let text = field.body_span.of(source.block()).trim_start();
            text.get(..16).is_some_and(|kind| kind.eq_ignore_ascii_case("multipart/report"))
        })
    };
    let is_marked = |field: &HeaderField| at_some(|names| names.reports.contains(&&*field.key));
    author.brand.names.is_report_sender(name)
        && (is_parts() || message.fields.iter().any(is_marked))
}

/// Whether the mail still names an address of the brand's as its first sender: in the name shown, in the alias, or in a field
/// that lists and alias services write.
fn names_first_sender(source: &Source, message: &Message, author: &Author) -> bool {
    let is_a_senders = |domain: &str| author.brand.senders.own(domain);
    let name = author.mailbox.value().display_name.as_deref().unwrap_or_default();
    let plain = name.replace(" at ", "@").replace("(a)", "@").replace("[at]", "@");
    let in_name = address_in_name(&plain).is_some_and(|(_, domain)| is_a_senders(&domain));
    let local = author.address.local.to_ascii_lowercase();
    let in_alias = local.rsplit_once('=').is_some_and(|(_, domain)| is_a_senders(domain));
    // Mailman answers to the author, and Google Groups notes him twice.
    let is_list = message.named("list-id").next().is_some();
    let keeps_first = |key: &str| {
        forwarders::is_forwarding_field(key)
            || matches!(key, "reply-to" | "x-original-sender")
            || (key == "cc" && is_list)
    };
    let in_field = || {
        message
            .fields
            .iter()
            .filter(|field| keeps_first(&field.key))
            .any(|field| domain_in(source, field).is_some_and(|domain| is_a_senders(&domain)))
    };
    in_name || in_alias || in_field()
}

/// The domain of the first address in a field.
fn domain_in(source: &Source, field: &HeaderField) -> Option<String> {
    if let FieldBody::Addresses(addresses) = &field.body {
        let mut read = addresses.addresses();
        return read.next().map(|address| address.domain.to_string());
    }
    address_in_name(field.body_span.of(source.block())).map(|(_, domain)| domain)
}

/// Whether the address belongs to the reader's own domain, and that is no domain where anybody may have a mailbox.
fn is_readers_own(
    source: &Source,
    message: &Message,
    boundary: &TrustBoundary,
    author: &Author,
    brands: Brands,
) -> bool {
    let noted = boundary.hand_over.as_ref().and_then(|hand_over| hand_over.recipient.as_ref());
    let noted = noted.and_then(|recipient| recipient.value().rsplit_once('@'));
    let noted = noted.map(|(_, domain)| domain.trim_end_matches('>').to_ascii_lowercase());
    let delivered = || {
        let mut fields = message.named("delivered-to");
        let (_, field) = fields.find(|(index, _)| boundary.is_above(*index))?;
        domain_in(source, field)
    };
    let Some(own) = noted.or_else(delivered) else { return false };
    let organisation = |domain: &str| domain_name::registrable_domain(domain).map(str::to_owned);
    // Customers of one cloud are neighbours, not one house.
    author.class == SenderClass::None
        && organisation(&own).is_some()
        && organisation(&own) == organisation(&author.address.domain)
        && !public_mailboxes::is_public(&own)
        && !brands.give_mailboxes(&own)
        && RECEIVERS.iter().all(|receiver| !receiver.is_host(&own))
}

/// Whether the block holds what only a key of the brand's can have made: a signature of one of its senders, or its seal
/// over results that name one.
fn holds_brands_own(brand: &SenderProfile, message: &Message, proof: &Proof) -> bool {
    let is_a_senders = |domain: &str| brand.senders.own(domain);
    let signed = proof.signatures.iter().any(|signature| {
        matches!(signature.outcome, Outcome::Verified | Outcome::DoesNotVerify)
            && is_a_senders(&signature.domain)
    });
    let names_sender = |set: &ArcSetProof| {
        let Some(field) = message.field(set.results) else { return false };
        let FieldBody::ArcAuthenticationResults(sealed) = &field.body else { return false };
        let mut from = sealed.results.results.iter().filter_map(from_domain);
        from.any(|domain| is_a_senders(&domain))
    };
    signed
        || proof.arc.sets.iter().any(|set| {
            set.seal.outcome == Outcome::Verified
                && is_a_senders(&set.seal.domain)
                && names_sender(set)
        })
}
