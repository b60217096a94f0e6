//! Rows 9 to 13: a Microsoft address with something that speaks for it.

use super::standing::{
    author_domain, author_signature_broken, dmarc_passes, forwarding_is_attested,
    has_author_signature, proven, sender_sealed, signed_by_author, verified_by_author,
};
use super::{Basis, Origin, Ruling};
use crate::checks::unlike_known;
use crate::data::ip_ranges::{self, MicrosoftRange};
use crate::data::senders::SenderClass;
use crate::i18n::{Reason, ReplaySign, Unusual};
use crate::message::authentication_results::{Method, ResultCode};
use crate::message::{FieldBody, HeaderField};
use crate::receivers::{Placement, is_below};
use crate::trust::journey::{FUTURE_DATE, INNER_AGE, ORDINARY_AGE, REPLAY_AGE, Recipient};
use crate::trust::seal::ReceiverSeal;
use crate::trust::{Facts, ReceiverHow};

/// Row 11: signed by Microsoft once, and sent on by somebody since.
pub(super) fn replayed(facts: &Facts<'_>) -> Option<Ruling> {
    if !signed_by_author(facts) && !verified_by_author(facts) {
        return None;
    }
    let outside =
        facts.peer_address().is_some_and(|address| ip_ranges::classify(address).is_none());
    let account = facts
        .authorship
        .author
        .as_ref()
        .is_some_and(|author| author.class == SenderClass::AccountSecurity);
    let age = facts.journey.age;
    // A queue inside Microsoft delays `Date` and the lines inside alike; a stolen block does not fit its `Date`.
    let queued = |inner: i64| age.is_some_and(|age| (age - inner).abs() <= INNER_AGE) && !outside;
    let sign = match age {
        Some(seconds) if seconds > REPLAY_AGE => ReplaySign::Old { seconds },
        Some(seconds) if seconds < -FUTURE_DATE => {
            ReplaySign::DateInFuture { seconds: seconds.saturating_neg() }
        }
        Some(_) | None => match facts.journey.inner_age {
            Some((inner, _)) if account && inner.saturating_abs() > INNER_AGE && !queued(inner) => {
                ReplaySign::InnerAge { seconds: inner.saturating_abs() }
            }
            // A fresh mail that an alias passed on keeps its recipient too; only a stale one is a replay.
            Some(_) | None
                if account
                    && outside
                    && age.is_none_or(|age| age > ORDINARY_AGE)
                    && matches!(facts.journey.recipient, Recipient::Differs { .. }) =>
            {
                ReplaySign::OtherRecipient
            }
            Some(_) | None => return None,
        },
    };
    // Attested forwarding explains another recipient and a delay, not another day.
    if forwarding_is_attested(facts)
        && !matches!(sign, ReplaySign::Old { .. } | ReplaySign::DateInFuture { .. })
    {
        return None;
    }
    Some((
        Origin::Suspicious,
        Basis::Reported,
        Reason::Replayed(sign),
        &["age", "recipient", "sending-server"],
    ))
}

/// Row 12: the server is confirmed, and nobody signed.
pub(super) fn server_only(facts: &Facts<'_>) -> Option<Ruling> {
    if signed_by_author(facts) || verified_by_author(facts) {
        return None;
    }
    let confirmed =
        facts.believed.of(&Method::Spf).any(|result| result.value().result == ResultCode::Pass)
            || facts
                .believed
                .of(&Method::Dmarc)
                .any(|result| result.value().result == ResultCode::Pass);
    if !confirmed {
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
        && facts
            .authorship
            .author
            .as_ref()
            .is_some_and(|author| &*author.address.domain == "account.microsoft.com");
    if unsigned_era && dmarc_passes(facts) {
        return Some(caution(facts, Basis::Reported, Unusual::UnlikeKnown));
    }
    Some((Origin::Suspicious, Basis::Reported, Reason::ServerOnly, &["spf", "dkim", "dmarc"]))
}

/// Rows 9 and 10: the account security address, signed by it.
pub(super) fn signed_by_account_security(facts: &Facts<'_>) -> Option<Ruling> {
    let author = facts.authorship.author.as_ref()?;
    if author.class != SenderClass::AccountSecurity {
        return None;
    }
    let signed = (signed_by_author(facts) && dmarc_passes(facts)) || verified_by_author(facts);
    let signed_alone =
        signed_by_author(facts) && facts.believed.of(&Method::Dmarc).next().is_none();
    if !signed && !signed_alone {
        return None;
    }
    let basis = if proven(facts) { Basis::Proven } else { Basis::Reported };
    Some(match unusual(facts, signed_alone) {
        Some(unusual) => caution(facts, basis, unusual),
        None => (
            Origin::Genuine,
            basis,
            Reason::Signed,
            &["signature", "seal", "dkim", "dmarc", "author"],
        ),
    })
}

/// Row 13: another Microsoft sender, signed: strangers can write into these mails.
pub(super) fn strangers_text(facts: &Facts<'_>) -> Option<Ruling> {
    let author = facts.authorship.author.as_ref()?;
    let signed = (signed_by_author(facts) && dmarc_passes(facts)) || verified_by_author(facts);
    let basis = if verified_by_author(facts) { Basis::Proven } else { Basis::Reported };
    signed.then(|| {
        (
            Origin::GenuineCaution,
            basis,
            Reason::StrangersText { address: author.text() },
            &["author", "dkim", "dmarc", "signature"][..],
        )
    })
}

/// The end of mail without signature from Microsoft's account address: 2019-01-01 (domain dossier 3.4, row 12).
pub(super) const UNSIGNED_UNTIL: i64 = 1_546_300_800;

pub(super) fn caution(facts: &Facts<'_>, basis: Basis, unusual: Unusual) -> Ruling {
    let account = facts
        .authorship
        .author
        .as_ref()
        .is_some_and(|author| author.class == SenderClass::AccountSecurity);
    let reason = match &facts.authorship.author {
        Some(author) if !account => Reason::StrangersText { address: author.text() },
        _ => Reason::Unusual(unusual),
    };
    (
        Origin::GenuineCaution,
        basis,
        reason,
        &[
            "signature",
            "seal",
            "dkim",
            "dmarc",
            "age",
            "recipient",
            "sending-server",
            "unlike-known",
            "reply-address",
            "forwarded",
        ],
    )
}

/// What keeps a signed mail from row 9, worst first.
pub(super) fn unusual(facts: &Facts<'_>, signed_alone: bool) -> Option<Unusual> {
    let hand_over = facts.boundary.hand_over.as_ref();
    let address = facts.peer_address();
    let sealed = facts.seal.as_ref().is_some_and(ReceiverSeal::proves);
    let age = facts.journey.age;
    if facts.how == ReceiverHow::Guessed && !sealed {
        return Some(Unusual::ReceiverGuessed);
    }
    if author_signature_broken(facts) || signed_alone || !has_author_signature(facts) {
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
    if age.is_none_or(|age| age > ORDINARY_AGE) {
        return Some(Unusual::Slow { seconds: age.unwrap_or_default() });
    }
    if matches!(facts.journey.recipient, Recipient::Differs { .. }) {
        return Some(Unusual::RecipientDiffers);
    }
    if ["reply-to", "sender", "cc", "resent-from"]
        .iter()
        .any(|key| facts.message.named(key).next().is_some())
    {
        return Some(Unusual::ExtraAddresses);
    }
    if facts.message.fields.iter().any(is_of_mass_mail) {
        return Some(Unusual::UnlikeKnown);
    }
    let unlike = facts.message.fields.iter().any(|field| matches!(&field.body, FieldBody::DkimSignature(signature) if signature.domain.as_deref() == author_domain(facts) && (signature.body_length.is_some() || !verified_by_author(facts) && !unlike_known::differences(signature).is_empty())));
    unlike.then_some(Unusual::UnlikeKnown)
}

/// Fields that none of Microsoft's account mails carries, and that its signature does not cover: whoever sends one on
/// can add them, with an address to click.
fn is_of_mass_mail(field: &HeaderField) -> bool {
    field.key.starts_with("list-") || matches!(&*field.key, "x-mailer" | "feedback-id")
}
