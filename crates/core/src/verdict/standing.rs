//! What a mail stands on: who signed it, what the receiver confirmed, what forwarding explains.

use super::Basis;
use crate::checks::duplicate_fields;
use crate::data::domain_name::registrable_domain;
use crate::message::HeaderField;
use crate::message::authentication_results::Method;
use crate::proof::Outcome;
use crate::trust::authentication::{Checked, ConfirmedBy, Says, counts_for};
use crate::trust::delivery_path::PeerKind;
use crate::trust::envelope::Envelope;
use crate::trust::seal::ReceiverSeal;
use crate::trust::{Facts, Trust};

/// The receiver's seal or the body shows here that this message is the signed one, and no signature of the author's and
/// no seal of the receiver stands in the paste without verifying: one must not vouch for text that breaks another.
pub(super) fn proven(facts: &Facts<'_>) -> bool {
    let (Some(author), Some(message)) = (&facts.authorship.author, &facts.authentication.message)
    else {
        return false;
    };
    let mut signatures = facts.proof.signatures.iter().filter(|s| counts_for(&s.domain, author));
    match message.confirmed_by() {
        ConfirmedBy::Seal | ConfirmedBy::Body => {
            signatures.all(|signature| signature.outcome == Outcome::Verified)
                && facts.seal.as_ref().is_none_or(ReceiverSeal::proves)
        }
        ConfirmedBy::Service => false,
    }
}

/// What a confirmed message rests on.
pub(super) fn basis(facts: &Facts<'_>) -> Basis {
    if proven(facts) { Basis::Proven } else { Basis::Reported }
}

/// A signature of the author's whose key is known and which does not verify, while none does.
pub(super) fn author_signature_broken(facts: &Facts<'_>) -> bool {
    let Some(author) = &facts.authorship.author else { return false };
    facts.authentication.lines.is_none()
        && facts.proof.signatures.iter().any(|signature| {
            signature.outcome == Outcome::DoesNotVerify && counts_for(&signature.domain, author)
        })
}

/// Whether the author's only signature was cut short when the text was copied.
pub(super) fn author_signature_shortened(facts: &Facts<'_>) -> bool {
    let Some(author) = &facts.authorship.author else { return false };
    let signatures = &facts.proof.signatures;
    let mut own = signatures.iter().filter(|one| counts_for(&one.domain, author)).peekable();
    own.peek().is_some() && own.all(|signature| signature.outcome == Outcome::Shortened)
}

/// Whether the block holds the signature that the receiver speaks of.
pub(super) fn has_author_signature(facts: &Facts<'_>) -> bool {
    let Some(author) = &facts.authorship.author else { return false };
    facts.message.signatures().any(|signature| {
        signature.domain.as_deref().is_some_and(|domain| counts_for(domain, author))
    })
}

pub(super) fn dmarc_passes(facts: &Facts<'_>) -> bool {
    let author = facts.authorship.author.as_ref();
    author.is_some_and(|author| facts.authentication.author_passed(author))
}

/// Neither a signature nor the server speaks for the author, and the receiver said so in words.
pub(super) fn neither_signature_nor_server(facts: &Facts<'_>) -> bool {
    let denied = |one: &Checked| one.says == Says::Fail || &*one.word == "none";
    let dkim: Vec<_> = facts.authentication.of(&Method::Dkim).collect();
    let spf: Vec<_> = facts.authentication.of(&Method::Spf).collect();
    let unsigned = !dkim.is_empty() && dkim.iter().all(|one| denied(one));
    let unlisted = !spf.is_empty() && spf.iter().all(|one| denied(one));
    let spf_alone = dkim.is_empty()
        && spf.iter().any(|one| one.says == Says::Fail)
        && spf.iter().all(|one| one.says != Says::Pass);
    // A server nobody named may have checked its own gateway: its word about the server alone is not enough.
    let known = facts.boundary.has_word();
    // Every forwarded mail fails the check of the server: it decides nothing about a mail that may be signed.
    (unsigned && unlisted) || (spf_alone && known && !facts.authentication.may_be_authors)
}

/// Signs of forwarding that the receiver saw itself count alone; the sender's own only beside a signature that the author's
/// key may have made, since a forger would gain by writing them.
pub(super) fn explained_by_forwarding(facts: &Facts<'_>) -> bool {
    forwarding_is_attested(facts)
        || (!facts.forwarding.is_empty() && facts.authentication.may_be_authors)
}

pub(super) fn forwarding_is_attested(facts: &Facts<'_>) -> bool {
    facts.forwarding.iter().any(|sign| sign.evidence.trust == Trust::Attested)
}

/// Whether the server that handed the mail over says that it had taken it from the brand's own, under the author's envelope and with a
/// signature of his that the receiver saw and does not confirm. That is how the gateway of a firm stands before its mailboxes, which no list names;
/// where it adds words, every check fails. It is the word of whoever sent it, and explains what `List-Id` explains.
pub(super) fn came_by_a_gateway(facts: &Facts<'_>) -> bool {
    let signed = &facts.authentication;
    // Some services call a body that was changed neutral, or an error (RFC 8601 section 2.7.1).
    let broken = signed
        .of(&Method::Dkim)
        .any(|one| one.aligned && one.says != Says::Pass && &*one.word != "none");
    let author = facts.authorship.author.as_ref();
    let own = |envelope: &str| author.is_some_and(|author| counts_for(envelope, author));
    let strangers = matches!(&signed.envelope, Envelope::Another(envelope) if !own(envelope));
    if !broken || strangers || !signed.may_be_authors || facts.is_from_its_servers() != Some(false)
    {
        return false;
    }
    let path = &facts.path;
    let Some((before, handed)) = path.boundary.map(|at| path.hops.split_at(at)) else {
        return false;
    };
    let names = handed.first().map(|hop| [hop.helo.as_deref(), hop.reverse_name.as_deref()]);
    let organisations: Vec<&str> =
        names.into_iter().flatten().flatten().filter_map(registrable_domain).collect();
    // A server that took it from a machine of its own house knows no more than that machine says.
    let own_machine = handed.first().is_some_and(|hop| hop.peer == PeerKind::Local);
    before.iter().any(|hop| {
        let by = hop.by.as_deref().and_then(registrable_domain);
        hop.peer == PeerKind::BrandSender
            && by.is_some_and(|by| own_machine || organisations.contains(&by))
    })
}

/// Whether the sender's side brought an ARC set, to which some services answer with their own.
pub(super) fn sender_sealed(facts: &Facts<'_>) -> bool {
    facts.message.named("arc-seal").any(|(index, _)| !facts.boundary.is_above(index))
}

/// A signature of the author's domain that leaves a part of the text to anybody (RFC 6376 section 8.2). None of
/// Microsoft's ever did.
pub(super) fn signed_in_part(facts: &Facts<'_>) -> bool {
    facts.message.signatures().any(|signature| {
        signature.body_length.is_some() && signature.domain.as_deref() == facts.authorship.domain()
    })
}

/// A field that must stand once and stands twice, with different words.
pub(super) fn duplicate_field(facts: &Facts<'_>) -> Option<Box<str>> {
    single_fields(facts)
        .filter(|key| !is_copied(facts, key))
        .find_map(|key| facts.message.named(key).nth(1).map(|(_, field)| field.name.clone()))
}

/// Whether pieces of the text were pasted one over the other: a field that must stand once stands again, word for word.
pub(super) fn pasted_twice(facts: &Facts<'_>) -> bool {
    ["from"].into_iter().chain(single_fields(facts)).any(|key| is_copied(facts, key))
        || are_results_copied(facts)
}

/// Whether the results stand twice in a piece that was pasted twice: the fields behind them stand twice as well. The
/// results alone twice are what somebody wrote who invents a block (`docs/attacks.md`, attack 66).
pub(super) fn are_results_copied(facts: &Facts<'_>) -> bool {
    const FIELDS_BEHIND: usize = 2;
    let mut results = facts.message.named("authentication-results").map(|(index, _)| index.0);
    let (Some(first), Some(second)) = (results.next(), results.next()) else { return false };
    results.next().is_none()
        && (0..=FIELDS_BEHIND).all(|behind| {
            let field = |start: usize| facts.message.fields.get(start + behind);
            match (field(first), field(second)) {
                (Some(one), Some(other)) => {
                    one.key == other.key && words(facts, one) == words(facts, other)
                }
                (None, _) | (_, None) => false,
            }
        })
}

fn single_fields<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = &'static str> + 'a {
    let counts = |key: &&str| *key != "message-id" || duplicate_fields::is_signed(facts, key);
    duplicate_fields::SINGLE.iter().copied().filter(counts)
}

/// Whether a field that must stand once stands above what the receiving service wrote, and again below it. No sender reaches that
/// place: somebody wrote lines of his own above the block, or a program its summary of the mail.
pub(super) fn stands_above_the_trace(facts: &Facts<'_>) -> bool {
    if facts.boundary.receiver.is_none() && !facts.boundary.confirmed {
        return false;
    }
    ["from"].into_iter().chain(single_fields(facts)).any(|key| {
        let mut copies = facts.message.named(key).map(|(index, _)| facts.boundary.is_above(index));
        copies.next() == Some(true) && copies.next() == Some(false)
    })
}

/// Whether a field stands more than once, and each time in the same words.
pub(super) fn is_copied(facts: &Facts<'_>, key: &str) -> bool {
    let mut copies = facts.message.named(key);
    let Some((_, first)) = copies.next() else { return false };
    let first = words(facts, first);
    let mut others = copies.map(|(_, field)| words(facts, field)).peekable();
    others.peek().is_some() && others.all(|other| other == first)
}

fn words(facts: &Facts<'_>, field: &HeaderField) -> String {
    field.body_span.of(facts.source.block()).split_ascii_whitespace().collect()
}
