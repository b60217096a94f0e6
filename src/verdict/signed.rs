//! Rows 9 to 13: a Microsoft address with something that speaks for it.

use super::standing::{
    author_domain, author_signature_broken, basis, dmarc_passes, forwarding_is_attested,
    has_author_signature, sender_sealed,
};
use super::{Basis, Origin, Ruling};
use crate::checks::{CheckId, unlike_known};
use crate::data::ip_ranges::{self, MicrosoftRange};
use crate::data::senders::SenderClass;
use crate::i18n::{Reason, Unusual};
use crate::message::authentication_results::Method;
use crate::message::violation::ViolationKind;
use crate::message::{FieldBody, HeaderField};
use crate::receivers::{Placement, is_below};
use crate::trust::authentication::{Contradiction, Says};
use crate::trust::envelope::Envelope;
use crate::trust::journey::{FUTURE_DATE, INNER_AGE, ORDINARY_AGE, REPLAY_AGE, Recipient};
use crate::trust::seal::ReceiverSeal;
use crate::trust::{Facts, ReceiverHow};

/// Row 11: lines that Microsoft signed once and that are too old for this delivery. Asked before anything speaks for the
/// mail; the time comes from the boundary, or from the topmost line that has one.
pub(super) fn replayed(facts: &Facts<'_>) -> Option<Ruling> {
    let signed = &facts.authentication;
    if signed.message.is_none() && !signed.made_by_author {
        return None;
    }
    let seconds = facts.journey.age.filter(|seconds| *seconds > REPLAY_AGE)?;
    let checks = &[CheckId::Age, CheckId::Recipient, CheckId::SendingServer];
    Some(if forwarding_is_attested(facts) {
        (Origin::CannotTell, Basis::Reported, Reason::OldForward { seconds }, checks)
    } else {
        (Origin::Suspicious, Basis::Reported, Reason::Replayed { seconds }, checks)
    })
}

/// Row 12: the server is confirmed, and no signature of the author's.
pub(super) fn server_only(facts: &Facts<'_>) -> Option<Ruling> {
    let signed = &facts.authentication;
    let confirms = |method: &Method| signed.of(method).any(|one| one.says == Says::Pass);
    if signed.message.is_some() || !(confirms(&Method::Spf) || confirms(&Method::Dmarc)) {
        return None;
    }
    // Until 2018 Microsoft's account mails were not signed: from then, the server is all there is.
    let handed = facts
        .boundary
        .hand_over
        .as_ref()
        .and_then(|hand_over| hand_over.at.as_ref())
        .map(|at| at.value().unix);
    let unsigned_era = handed.is_some_and(|at| at < UNSIGNED_UNTIL)
        && facts.authorship.author.as_ref().is_some_and(|author| !author.signs());
    if unsigned_era && dmarc_passes(facts) {
        return Some(caution(facts, Unusual::UnlikeKnown));
    }
    let reason = Reason::ServerOnly {
        signer: signed.signers().next().map(Box::from),
        shared: facts.peer_address().and_then(ip_ranges::classify).is_some(),
    };
    let checks = &[CheckId::Message, CheckId::Spf, CheckId::Dkim, CheckId::Dmarc];
    Some((Origin::Suspicious, Basis::Reported, reason, checks))
}

/// Rows 9 and 10: the account security address, signed by it.
pub(super) fn signed_by_account_security(facts: &Facts<'_>) -> Option<Ruling> {
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

/// Row 13: another Microsoft sender, signed: strangers can write into these mails.
pub(super) fn strangers_text(facts: &Facts<'_>) -> Option<Ruling> {
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

/// The end of mail without signature from Microsoft's account address: 2019-01-01 (domain dossier 3.4, row 12).
pub(super) const UNSIGNED_UNTIL: i64 = 1_546_300_800;

pub(super) fn caution(facts: &Facts<'_>, unusual: Unusual) -> Ruling {
    let reason = match &facts.authorship.author {
        Some(author) if author.class != SenderClass::AccountSecurity => {
            Reason::StrangersText { address: author.text() }
        }
        Some(_) | None => Reason::Unusual(unusual),
    };
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
    let hand_over = facts.boundary.hand_over.as_ref();
    let address = facts.peer_address();
    let signed = &facts.authentication;
    let sealed = facts.seal.as_ref().is_some_and(ReceiverSeal::proves);
    let age = facts.journey.age;
    if facts.how == ReceiverHow::Guessed && !sealed {
        return Some(Unusual::ReceiverGuessed);
    }
    if facts.believed.by_place_alone && !sealed {
        return Some(Unusual::ResultsBelow);
    }
    let second_failed = matches!(
        signed.contradiction,
        Some(Contradiction::ServiceFailed(_) | Contradiction::ServiceSawNone(_))
    );
    if author_signature_broken(facts)
        || second_failed
        || !dmarc_passes(facts)
        || !has_author_signature(facts)
    {
        return Some(Unusual::UnlikeKnown);
    }
    let exchange = facts
        .boundary
        .receiver
        .is_some_and(|receiver| receiver.placement == Placement::ExchangeOnline)
        && facts.boundary.gateway.is_none();
    // A chain with a hole in it proves nothing, and in an unchanged mail of Microsoft's there is none.
    if facts.proof.arc.flaw.is_some() || (exchange && facts.seal.is_none() && sender_sealed(facts))
    {
        return Some(Unusual::SealMissing);
    }
    if !facts.forwarding.is_empty() {
        return Some(Unusual::Forwarded);
    }
    let helo = hand_over.and_then(|hand_over| hand_over.helo.as_ref()).map(|helo| &**helo.value());
    let from_pool = address.and_then(ip_ranges::classify) == Some(MicrosoftRange::Outbound)
        && helo.is_some_and(|helo| is_below(helo, "outbound.protection.outlook.com"));
    if !from_pool {
        return Some(Unusual::OtherServer);
    }
    if signed.envelope != Envelope::Authors {
        return Some(Unusual::OtherEnvelope);
    }
    if age.is_none_or(|age| age > ORDINARY_AGE) {
        return Some(Unusual::Slow { seconds: age.unwrap_or_default() });
    }
    if let Some(seconds) = age.filter(|age| *age < -FUTURE_DATE) {
        return Some(Unusual::ClockWrong { seconds: seconds.saturating_neg() });
    }
    if let Some((seconds, _)) = facts.journey.inner_age.filter(|(age, _)| age.abs() > INNER_AGE) {
        return Some(Unusual::InnerAge { seconds: seconds.saturating_abs() });
    }
    if matches!(facts.journey.recipient, Recipient::Differs { .. }) {
        return Some(Unusual::RecipientDiffers);
    }
    if EXTRA_ADDRESSES.iter().any(|key| facts.message.named(key).next().is_some()) {
        return Some(Unusual::ExtraAddresses);
    }
    if facts.message.named("to").any(|(_, field)| names_more_than_an_address(field)) {
        return Some(Unusual::NamedRecipient);
    }
    if facts.message.fields.iter().any(is_oddly_named) {
        return Some(Unusual::OddFields);
    }
    if facts.message.fields.iter().any(is_of_mass_mail) {
        return Some(Unusual::UnlikeKnown);
    }
    let unlike = facts.message.fields.iter().any(|field| matches!(&field.body, FieldBody::DkimSignature(signature) if signature.domain.as_deref() == author_domain(facts) && (signature.body_length.is_some() || signed.lines.is_none() && !unlike_known::differences(signature).is_empty())));
    unlike.then_some(Unusual::UnlikeKnown)
}

/// Fields with addresses that none of Microsoft's account mails has, and that its signature does not cover.
const EXTRA_ADDRESSES: [&str; 10] = [
    "reply-to",
    "sender",
    "cc",
    "bcc",
    "resent-from",
    "resent-to",
    "resent-sender",
    "mail-followup-to",
    "disposition-notification-to",
    "return-receipt-to",
];

/// Whether the recipient's line says more than an address. Microsoft writes the bare address there and signs it not, so
/// whoever sends a mail on can put words of his own before it.
fn names_more_than_an_address(field: &HeaderField) -> bool {
    let FieldBody::Addresses(addresses) = &field.body else { return false };
    addresses.mailboxes.iter().any(|mailbox| {
        mailbox.display_name.as_deref().is_some_and(|name| {
            let same = |address: &crate::message::identity::Address| {
                let whole = format!("{}@{}", address.local, address.domain);
                name.eq_ignore_ascii_case(&whole) || name.eq_ignore_ascii_case(&address.local)
            };
            !mailbox.address.as_ref().is_some_and(same)
        })
    })
}

/// Whether a field's name is written with letters that are not seen, or that look like others.
fn is_oddly_named(field: &HeaderField) -> bool {
    field.violations.iter().any(|odd| {
        matches!(odd.kind, ViolationKind::LookalikeName | ViolationKind::SpaceBeforeColon)
    }) || !field.name.is_ascii()
}

/// Fields that none of Microsoft's account mails carries, and that its signature does not cover: whoever sends one on
/// can add them, with an address to click.
fn is_of_mass_mail(field: &HeaderField) -> bool {
    field.key.starts_with("list-") || matches!(&*field.key, "x-mailer" | "feedback-id")
}
