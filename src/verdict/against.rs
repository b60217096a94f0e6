//! Rows 1 to 8 and 14: what decides against a mail, or keeps it from being decided.

use super::signed::{caution, replayed};
use super::standing::{
    are_results_copied, counts_for, duplicate_field, explained_by_forwarding, is_copied,
    neither_signature_nor_server, pasted_twice, signed_by_author, signed_in_part,
    verified_by_author,
};
use super::{Basis, Origin, Ruling};
use crate::i18n::{ClaimPlace, EditSign, IgnoredWhy, NobodyWhy, Reason, ReplaySign, Unusual};
use crate::message::HeaderField;
use crate::message::authentication_results::{Method, ResultCode};
use crate::message::violation::{Violation, ViolationKind};
use crate::proof::Outcome;
use crate::trust::Facts;
use crate::trust::author::Author;
use crate::trust::claims::Claim;
use crate::trust::journey::{FUTURE_DATE, REPLAY_AGE, Recipient};
use crate::trust::seal::{ReceiverSeal, signer};

/// Row 1: nothing to judge.
pub(super) fn unreadable(facts: &Facts<'_>) -> Option<Ruling> {
    let reason = if let Some(refusal) = facts.source.refusal() {
        Reason::Refused(refusal)
    } else if facts.message.fields.is_empty() {
        Reason::NotHeaders
    } else if facts.authorship.fields.is_empty() {
        // A mail without `From` that calls itself Microsoft elsewhere is row 3's. A subject alone calls nobody so: the line
        // was lost on the way here.
        let named = |claim: &Claim| claim.strong && claim.place != ClaimPlace::Subject;
        if facts.authorship.claims.iter().any(named)
            && facts.message.named("received").next().is_some()
        {
            return None;
        }
        Reason::NoFrom
    } else if facts.authorship.address_lost {
        Reason::AddressLost
    } else {
        return None;
    };
    Some((Origin::CannotTell, Basis::None, reason, &[]))
}

/// Row 2: built so that programs read it differently, or a receiver's block that contradicts itself.
pub(super) fn built_to_confuse(facts: &Facts<'_>) -> Option<Ruling> {
    let authorship = &facts.authorship;
    let odd_sender = authorship.fields.len() > 1 || !authorship.ambiguities.is_empty();
    let pretence = authorship.pretence().is_some();
    // Where the subject alone speaks of Microsoft, only an oddly built sender line is worth a warning.
    if !(authorship.names_microsoft || pretence || (odd_sender && authorship.concerns_microsoft()))
    {
        return None;
    }
    let author_is_microsoft = authorship.author.as_ref().is_some_and(Author::is_microsoft);
    let pretends = pretence && authorship.author.is_some() && !author_is_microsoft;
    let contradicted = facts
        .believed
        .single(&Method::Dmarc)
        .is_some_and(|dmarc| dmarc.value().result == ResultCode::Fail);
    let Some(reason) = confusion(facts) else {
        // Honest reasons only; they excuse no pretence and no failed check.
        let reason = if pretends || contradicted {
            return None;
        } else if pasted_twice(facts) {
            Reason::PastedTwice
        } else if facts.message.fields.iter().flat_map(|field| &field.violations).any(is_control) {
            Reason::Damaged
        } else {
            return None;
        };
        return Some((Origin::CannotTell, Basis::None, reason, &["duplicate-fields", "paste"]));
    };
    let checks = &[
        "ambiguous-author",
        "edited-block",
        "duplicate-fields",
        "unlike-known",
        "claims-microsoft",
        "dmarc",
        "paste",
    ];
    let origin = if pretends || contradicted { Origin::Spoofed } else { Origin::Suspicious };
    Some((origin, if pretends { Basis::Address } else { Basis::Reported }, reason, checks))
}

/// What in it programs read differently, or what an unedited mail never holds.
fn confusion(facts: &Facts<'_>) -> Option<Reason> {
    let authorship = &facts.authorship;
    let mut edits = facts.believed.edits.iter().map(|(sign, _)| *sign);
    let twice = are_results_copied(facts);
    Some(if authorship.fields.len() > 1 && !is_copied(facts, "from") {
        Reason::TwoFrom
    } else if let Some((kind, _)) = authorship.ambiguities.first() {
        Reason::AmbiguousFrom(*kind)
    } else if let Some(sign) = edits.find(|sign| !(twice && *sign == EditSign::TwoResults)) {
        Reason::EditedPaste(sign)
    } else if let Some(name) = duplicate_field(facts) {
        Reason::DuplicateField { name }
    } else if signed_in_part(facts) {
        Reason::PartlySigned
    } else if facts.message.fields.iter().any(|field| has_odd_characters(facts, field)) {
        Reason::EditedPaste(EditSign::OddCharacters)
    } else {
        return None;
    })
}

fn is_control(violation: &Violation) -> bool {
    matches!(violation.kind, ViolationKind::OddLineEnd | ViolationKind::ControlCharacter)
}

/// Whether a field holds control characters other than the form feeds that programs write between pages, which stand at
/// the edge of a line.
fn has_odd_characters(facts: &Facts<'_>, field: &HeaderField) -> bool {
    let block = facts.source.block();
    let mut controls = field.violations.iter().filter(|violation| is_control(violation)).peekable();
    let between_pages =
        || field.span.of(block).split('\n').all(|line| !line.trim_matches(PAGE).contains(PAGE));
    controls.peek().is_some()
        && !(controls.all(|violation| violation.span.of(block) == "\u{c}") && between_pages())
}

/// The form feed.
const PAGE: char = '\u{c}';

/// Row 3: it calls itself Microsoft, and the address is somebody else's. Needs nobody's word: the address shown is the proof.
pub(super) fn impersonation(facts: &Facts<'_>) -> Option<Ruling> {
    let authorship = &facts.authorship;
    let checks = &["author", "claims-microsoft", "address-in-name", "copied-marks"];
    let Some(author) = &authorship.author else {
        let claim = authorship.strong_claim()?;
        let reason = Reason::Impersonation {
            place: claim.place,
            shown: claim.words.clone(),
            domain: Box::default(),
        };
        return Some((Origin::Spoofed, Basis::Address, reason, checks));
    };
    if author.is_microsoft() {
        return None;
    }
    let domain = author.address.domain.clone();
    if author.alias_service && author.lookalike.is_none() && authorship.strong_claim().is_some() {
        return Some((
            Origin::CannotTell,
            Basis::None,
            Reason::AliasService { domain },
            &["author", "forwarded"],
        ));
    }
    let claim = authorship.pretence()?;
    let reason = match &author.lookalike {
        Some(lookalike) => Reason::Lookalike { domain, resembles: lookalike.resembles.into() },
        None => Reason::Impersonation { place: claim.place, shown: claim.words.clone(), domain },
    };
    Some((Origin::Spoofed, Basis::Address, reason, checks))
}

/// Row 4: it is somebody else's mail and does not pretend otherwise.
pub(super) fn not_microsoft(facts: &Facts<'_>) -> Option<Ruling> {
    let author = facts.authorship.author.as_ref()?;
    let domain = author.address.domain.clone();
    let told = |claim: &&Claim| match claim.place {
        ClaimPlace::DisplayName => true,
        ClaimPlace::Subject => claim.strong,
        ClaimPlace::Address | ClaimPlace::Sender | ClaimPlace::ReplyTo | ClaimPlace::ResentFrom => {
            false
        }
    };
    let reason = match facts.authorship.claims.iter().find(told) {
        Some(Claim { place, words, .. }) => {
            Reason::MentionsMicrosoft { place: *place, words: words.clone(), domain }
        }
        None => Reason::NotMicrosoft { domain },
    };
    let checks = &["author", "claims-microsoft"];
    (!author.is_microsoft()).then_some((Origin::NotMicrosoft, Basis::Address, reason, checks))
}

/// Row 14: text and seal contradict each other.
pub(super) fn edited_after_delivery(facts: &Facts<'_>) -> Option<Ruling> {
    let seal = facts.seal.as_ref()?;
    let checks: &[&str] = &["seal"];
    if seal.seal.outcome == Outcome::Verified && seal.disagreement.is_some() {
        return Some((Origin::Suspicious, Basis::Proven, Reason::EditedAfterDelivery, checks));
    }
    let passes =
        facts.believed.results.iter().any(|result| result.value().result == ResultCode::Pass);
    if seal.seal.outcome != Outcome::DoesNotVerify || !passes {
        return None;
    }
    // Blanking out an address or a server is enough for that, and honest people do it before they show a mail to anybody:
    // it is asked for again. Only a seal that holds and says something else accuses.
    let reason = if facts.source.repairs().is_empty() {
        Reason::EditedAfterDelivery
    } else {
        Reason::Damaged
    };
    Some((Origin::CannotTell, Basis::None, reason, checks))
}

/// Rows 5 and 6: a Microsoft address that failed the receiver's own checks, unless forwarding explains it.
pub(super) fn checks_failed(facts: &Facts<'_>) -> Option<Ruling> {
    if author_check_unfinished(facts) {
        return None;
    }
    let dmarc = facts.believed.single(&Method::Dmarc).map(|result| &result.value().result);
    let failed = match dmarc {
        Some(ResultCode::Fail | ResultCode::HardFail) => true,
        Some(ResultCode::Pass) => false,
        Some(_) | None => neither_signature_nor_server(facts),
    };
    if !failed {
        return None;
    }
    let checks: &[&str] = &["dmarc", "dkim", "spf", "sending-server", "age", "recipient"];
    if verified_by_author(facts) {
        // What was verified here outweighs a failure that a relay can cause.
        return Some(caution(facts, Basis::Proven, Unusual::Forwarded));
    }
    if explained_by_forwarding(facts) {
        let anomalies =
            facts.journey.age.is_some_and(|age| !(-FUTURE_DATE..=REPLAY_AGE).contains(&age))
                && matches!(facts.journey.recipient, Recipient::Differs { .. });
        let broken = facts
            .believed
            .of(&Method::Dkim)
            .any(|result| result.value().result == ResultCode::Fail);
        return Some(if anomalies && broken {
            (
                Origin::Suspicious,
                Basis::Reported,
                Reason::Replayed(ReplaySign::OtherRecipient),
                checks,
            )
        } else {
            (Origin::CannotTell, Basis::Reported, Reason::BrokenByForwarding, &["forwarded"])
        });
    }
    Some((Origin::Spoofed, Basis::Reported, Reason::ChecksFailed, checks))
}

/// The receiver could not finish checking the author's own signature: nothing else it says is a failure then.
fn author_check_unfinished(facts: &Facts<'_>) -> bool {
    let Some(author) = &facts.authorship.author else { return false };
    facts.believed.of(&Method::Dkim).any(|result| {
        matches!(result.value().result, ResultCode::TempError | ResultCode::Timeout)
            && signer(result.value()).is_some_and(|domain| counts_for(&domain, author))
    })
}

/// Row 8: nobody whose word counts says anything.
pub(super) fn nobody_vouches(facts: &Facts<'_>) -> Option<Ruling> {
    let sealed = facts.seal.as_ref().is_some_and(ReceiverSeal::proves);
    let trusted = !facts.believed.results.is_empty()
        && (facts.boundary.receiver.is_some() || facts.boundary.confirmed);
    if sealed || trusted {
        return None;
    }
    if verified_by_author(facts) {
        return replayed(facts)
            .or_else(|| Some(caution(facts, Basis::Proven, Unusual::SignatureOnly)));
    }
    let ignored = facts.believed.ignored.first();
    let id = || {
        let field = facts.message.field(ignored?.0)?;
        field.results()?.authserv_id.clone()
    };
    let why = if facts.message.named("received").next().is_none() && ignored.is_none() {
        return Some((Origin::CannotTell, Basis::None, Reason::CutOff, &["ignored-results"]));
    } else if facts.believed.malformed {
        NobodyWhy::Malformed
    } else if !facts.believed.results.is_empty() {
        NobodyWhy::UnknownService { id: facts.boundary.host.clone() }
    } else {
        match (facts.boundary.receiver, ignored) {
            (Some(_), Some((_, IgnoredWhy::BelowBoundary))) => NobodyWhy::BelowBoundary,
            (Some(_), _) => NobodyWhy::ServiceSilent,
            (None, Some(_)) => NobodyWhy::UnknownService { id: id() },
            (None, None) => NobodyWhy::NoResults,
        }
    };
    Some((Origin::CannotTell, Basis::None, Reason::NobodyVouches(why), &["ignored-results"]))
}

/// Row 7: the receiver could not finish the check that matters.
pub(super) fn check_unfinished(facts: &Facts<'_>) -> Option<Ruling> {
    if signed_by_author(facts) || verified_by_author(facts) {
        return None;
    }
    let unfinished = |result: &ResultCode| {
        matches!(result, ResultCode::TempError | ResultCode::PermError | ResultCode::Timeout)
    };
    let stuck = facts.believed.results.iter().any(|result| {
        matches!(result.value().method, Method::Dkim | Method::Dmarc)
            && unfinished(&result.value().result)
    });
    let unnamed = facts.believed.of(&Method::Dkim).any(|result| {
        result.value().result == ResultCode::Pass && signer(result.value()).is_none()
    });
    if unnamed {
        return Some((
            Origin::CannotTell,
            Basis::None,
            Reason::NobodyVouches(NobodyWhy::NoSigner),
            &["dkim"],
        ));
    }
    stuck.then_some((Origin::CannotTell, Basis::None, Reason::CheckUnfinished, &["dmarc", "dkim"]))
}
