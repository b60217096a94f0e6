//! Rows 9 to 13 of `docs/decision-table.md`: an address of the brand's with something that speaks for it.

use super::missing::results_are_loose;
use super::passed_on::{failed_before, passed_on_by, tenant};
use super::standing::{
    author_signature_broken, author_signature_shortened, basis, dmarc_passes,
    explained_by_forwarding, forwarding_is_attested, has_author_signature, sender_sealed,
};
use super::{Basis, Origin, Ruling, Sender};
use crate::brands::senders::SenderClass;
use crate::brands::servers::ServerUse;
use crate::checks::CheckId;
use crate::message::authentication_results::Method;
use crate::message::{FieldBody, HeaderField};
use crate::receivers::at_some;
use crate::trust::authentication::{Contradiction, Says};
use crate::trust::delivery::{
    FUTURE_DATE, INNER_AGE, LONGEST_QUEUE, ORDINARY_AGE, REPLAY_AGE, Recipient,
};
use crate::trust::edge::Edge;
use crate::trust::envelope::Envelope;
use crate::trust::hand_over::HandOver;
use crate::trust::seal::ReceiverSeal;
use crate::trust::{Facts, ReceiverHow};
use crate::verdict::Reason;
use crate::verdict::Unusual;

/// Row 11: lines that the brand signed once and that are too old for this delivery. Asked before anything speaks for the
/// mail; the time comes from the boundary, or from the topmost line that has one.
pub(super) fn replayed(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let signed = &facts.authentication;
    if signed.message.is_none() && !signed.made_by_author {
        return None;
    }
    let seconds = facts.delivery.age.filter(|seconds| *seconds > REPLAY_AGE)?;
    let checks = &[CheckId::Age, CheckId::Recipient, CheckId::SendingServer];
    // A queue at the brand's, a backup server or a quarantine keeps the recipient; what comes late from elsewhere was kept by
    // somebody, unless he says that he forwards.
    let honest = facts.is_from_its_servers().unwrap_or(true)
        || matches!(facts.delivery.recipient, Recipient::Matches)
        || explained_by_forwarding(facts);
    let denied = signed.contradiction.is_some() || signed.author_failed();
    let queued = !denied && seconds <= LONGEST_QUEUE && honest;
    // Another line's time may be a later step's: it asks, and does not accuse.
    let told = facts.delivery.told_at_boundary;
    Some(if queued || !told || forwarding_is_attested(facts) {
        (Origin::CannotTell, Basis::Reported, Reason::LongUnderWay { seconds }, checks)
    } else {
        (Origin::Suspicious, Basis::Reported, Reason::Replayed { seconds }, checks)
    })
}

/// Row 12: the server is confirmed, and no signature of the author's.
pub(super) fn server_only(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let signed = &facts.authentication;
    let confirms = |method: &Method| signed.of(method).any(|one| one.says == Says::Pass);
    if signed.message.is_some() || !(confirms(&Method::Spf) || confirms(&Method::Dmarc)) {
        return None;
    }
    // Of the time in which account mails were not signed, the server is all there is.
    if facts.is_of_unsigned_era() && (dmarc_passes(facts) || signed.passes_aligned(&Method::Spf)) {
        return Some(cautious(facts, Reason::UnsignedEra));
    }
    if facts.authorship.author.is_none() {
        let checks = &[CheckId::AmbiguousAuthor];
        return Some((Origin::Suspicious, Basis::Address, Reason::NoSenderAddress, checks));
    }
    // Whoever sends a mail on passes for himself, and where he adds words the author's signature fails. Where the service checks no
    // more than these two, that is all there is to see.
    let of_another = !signed.passes_aligned(&Method::Spf) && !confirms(&Method::Dmarc);
    if of_another
        && signed.may_be_authors
        && forwarding_is_attested(facts)
        && tenant(facts).is_none()
        && !failed_before(facts)
    {
        let checks = &[CheckId::Forwarded];
        return Some((Origin::CannotTell, Basis::Reported, Reason::BrokenByForwarding, checks));
    }
    // What was cut off behind it, or stands on the next line, may be the very signature.
    let edge = Edge::of(facts.source);
    let is_whole = |field: &HeaderField| !edge.cuts(field.span) && !facts.message.is_torn(field);
    let mut believed = facts.believed.fields.iter().filter_map(|index| facts.message.field(*index));
    if !believed.all(is_whole) {
        return Some((Origin::CannotTell, Basis::None, Reason::Damaged, &[CheckId::Paste]));
    }
    let reason = match tenant(facts) {
        tenant if failed_before(facts) => Reason::FailedBefore { tenant },
        Some(tenant) => Reason::TenantSigned { tenant },
        None => Reason::ServerOnly {
            signer: signed.signers().next().map(Box::from),
            shared: facts.is_from_its_servers().map(|own| own && facts.brand().servers.shared),
        },
    };
    let checks = &[CheckId::Message, CheckId::Spf, CheckId::Dkim, CheckId::Dmarc];
    Some((Origin::Suspicious, Basis::Reported, reason, checks))
}

/// Rows 9 and 10: the account security address, signed by it.
pub(super) fn signed_by_account_security(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let author = facts.authorship.author.as_ref()?;
    facts.authentication.message.as_ref()?;
    if author.class != SenderClass::AccountSecurity || !names_author(facts) {
        return None;
    }
    Some(match unusual(facts) {
        Some(unusual) => caution(facts, unusual),
        None => (
            Origin::Genuine,
            basis(facts),
            Reason::Signed,
            &[
                CheckId::Signature,
                CheckId::Seal,
                CheckId::Dkim,
                CheckId::Dmarc,
                CheckId::SendingServer,
            ],
        ),
    })
}

/// Row 13: another sender of the brand's, signed: strangers can write into these mails.
pub(super) fn strangers_text(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    facts.authentication.message.as_ref()?;
    names_author(facts).then(|| caution(facts, Unusual::Forwarded))
}

/// Whether the receiver confirms the author's name, says nothing of it, or could be left out because the signature over it
/// was verified here.
fn names_author(facts: &Facts<'_>) -> bool {
    dmarc_passes(facts)
        || facts.authentication.lines.is_some()
        || facts.authentication.of(&Method::Dmarc).next().is_none()
}

pub(super) fn caution(facts: &Facts<'_>, unusual: Unusual) -> Ruling {
    let reason = match &facts.authorship.author {
        Some(author) if author.class != SenderClass::AccountSecurity => {
            let address = author.text();
            match passed_on_by(facts) {
                Some(by) => Reason::PassedOn { address, by },
                None => Reason::StrangersText { address },
            }
        }
        Some(_) | None => Reason::Unusual(unusual),
    };
    cautious(facts, reason)
}

fn cautious(facts: &Facts<'_>, reason: Reason) -> Ruling {
    (
        Origin::GenuineCaution,
        basis(facts),
        reason,
        &[
            CheckId::Signature,
            CheckId::Seal,
            CheckId::Dkim,
            CheckId::Dmarc,
            CheckId::Age,
            CheckId::Recipient,
            CheckId::SendingServer,
            CheckId::UnlikeKnown,
            CheckId::ReplyAddress,
            CheckId::Forwarded,
        ],
    )
}

/// What keeps a signed mail from row 9, worst first.
pub(super) fn unusual(facts: &Facts<'_>) -> Option<Unusual> {
    let (brand, address) = (facts.brand(), facts.peer_address());
    let signed = &facts.authentication;
    let sealed = facts.seal.as_ref().is_some_and(ReceiverSeal::proves);
    if facts.how == ReceiverHow::Guessed && !sealed {
        return Some(Unusual::ReceiverGuessed);
    }
    if (facts.believed.by_place_alone || facts.boundary.loopback_above) && !sealed {
        return Some(Unusual::ResultsBelow);
    }
    let second_failed = matches!(
        signed.contradiction,
        Some(Contradiction::ServiceFailed(_) | Contradiction::ServiceSawNone(_))
    );
    if author_signature_broken(facts) || second_failed {
        return Some(Unusual::UnlikeKnown);
    }
    if !has_author_signature(facts) {
        return Some(Unusual::SignatureLeftOut);
    }
    if author_signature_shortened(facts) {
        return Some(Unusual::SignatureShortened);
    }
    // A service that checks signatures only confirms the very signer whose lines verify here.
    let silent = signed.of(&Method::Dmarc).next().is_none() && signed.lines.is_some();
    if !dmarc_passes(facts) && !silent {
        return Some(if results_are_loose(facts) {
            Unusual::ResultsLoose
        } else {
            Unusual::AuthorUnchecked
        });
    }
    // Behind the organisation's gateway the seal of the mailbox's service is not read.
    let seal_owed = facts.boundary.gateway.is_none()
        && facts
            .boundary
            .receiver
            .is_some_and(|receiver| receiver.sealing.is_owed(sender_sealed(facts)));
    // A chain with a hole in it proves nothing, and in an unchanged mail of the brand's there is none.
    if facts.proof.arc.flaw.is_some() || (seal_owed && facts.seal.is_none()) {
        return Some(Unusual::SealMissing);
    }
    if !facts.forwarding.is_empty() {
        return Some(Unusual::Forwarded);
    }
    let helo = facts.boundary.hand_over.as_ref().and_then(HandOver::helo);
    let from_pool = address.and_then(|it| brand.servers.used_for(it)) == Some(ServerUse::Outbound)
        && helo.is_some_and(|helo| brand.servers.greet_as(helo));
    if !from_pool {
        let unread = address.is_none();
        return Some(if unread { Unusual::ServerUnknown } else { Unusual::OtherServer });
    }
    if signed.envelope != Envelope::Authors {
        return Some(Unusual::OtherEnvelope);
    }
    let Some(age) = facts.delivery.age else { return Some(Unusual::TimeUnknown) };
    if age > ORDINARY_AGE {
        return Some(Unusual::Slow { seconds: age });
    }
    if age < -FUTURE_DATE {
        return Some(Unusual::ClockWrong { seconds: age.saturating_neg() });
    }
    if let Some((seconds, _)) = facts.delivery.inner_age.filter(|(age, _)| age.abs() > INNER_AGE) {
        return Some(Unusual::InnerAge { seconds: seconds.saturating_abs() });
    }
    if matches!(facts.delivery.recipient, Recipient::Differs { .. }) {
        return Some(Unusual::RecipientDiffers);
    }
    if facts.message.fields.iter().any(|field| !is_ordinary(facts, field)) {
        return Some(Unusual::ExtraFields);
    }
    if facts.message.named("to").any(|(_, field)| says_more_than_an_address(facts, field)) {
        return Some(Unusual::NamedRecipient);
    }
    let shape = &brand.account.signature;
    let unlike = facts.message.signatures().any(|signature| {
        signature.domain.as_deref() == facts.authorship.domain()
            && (signature.body_length.is_some()
                || signed.lines.is_none() && !shape.differences(signature).is_empty())
    });
    unlike.then_some(Unusual::UnlikeKnown)
}

/// Fields besides `X-` ones that stand in account mails, or that services and programs of the reader's add;
/// those of one service alone are told in its own file ([`crate::receivers`]). Any other can hold a stranger's words: the
/// signature covers none of them. Seen in the genuine mail of 2016 to 2023.
const ORDINARY: [&str; 27] = [
    "arc-filter",
    "arc-authentication-results",
    "arc-message-signature",
    "arc-seal",
    "authentication-results",
    "content-length",
    "content-transfer-encoding",
    "content-type",
    "date",
    "delivered-to",
    "delivery-date",
    "dkim-filter",
    "dkim-signature",
    "dmarc-filter",
    "envelope-to",
    "from",
    "lines",
    "message-id",
    "mime-version",
    "original-authentication-results",
    "original-recipient",
    "received",
    "received-spf",
    "return-path",
    "status",
    "subject",
    "to",
];

/// `X-` fields that mail programs show or obey.
const SHOWN: [&str; 8] = [
    "x-confirm-reading-to",
    "x-mailer",
    "x-message-flag",
    "x-msmail-priority",
    "x-original-from",
    "x-priority",
    "x-reply-to",
    "x-sender",
];

/// Whether a field stands in account mails, or is one that no program shows.
fn is_ordinary(facts: &Facts<'_>, field: &HeaderField) -> bool {
    const ENCODINGS: [&str; 5] = ["7bit", "8bit", "binary", "quoted-printable", "base64"];
    let key = &*field.key;
    if let Some(hop) = field.received() {
        // A mail program's own steps leave out who took the mail; nobody else's line does.
        return hop.by.is_some() || hop.at.is_some();
    }
    if let Some(signature) = field.dkim_signature() {
        return signature.domain.is_some();
    }
    if key == "content-transfer-encoding" {
        let value = field.body_span.of(facts.source.block()).trim().to_ascii_lowercase();
        return ENCODINGS.contains(&&*value);
    }
    if key.starts_with("x-") {
        !SHOWN.contains(&key)
    } else {
        ORDINARY.contains(&key) || at_some(|names| names.is_left_unshown(key))
    }
}

/// Whether the recipient's line says more than one plain address. The bare address stands there and is not signed, so
/// whoever sends a mail on can put words of his own into it.
fn says_more_than_an_address(facts: &Facts<'_>, field: &HeaderField) -> bool {
    let FieldBody::Addresses(addresses) = &field.body else { return true };
    let [only] = &*addresses.mailboxes else { return true };
    let Some(address) = &only.address else { return true };
    let whole = format!("{}@{}", address.local, address.domain);
    let plain = whole.is_ascii() && !whole.contains(['"', ' ', '\\', '(', ')']);
    let text = field.body_span.of(facts.source.block()).trim();
    let bare = text.trim_start_matches('<').trim_end_matches('>');
    let named = only.display_name.as_deref().is_some_and(|name| {
        name.eq_ignore_ascii_case(&whole) || name.eq_ignore_ascii_case(&address.local)
    });
    !plain || !(named || bare.eq_ignore_ascii_case(&whole))
}
