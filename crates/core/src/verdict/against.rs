//! Rows 2 to 8 and 14 of `docs/decision-table.md`: what decides against a mail, or keeps it from being decided.

use super::missing::{one_field, results_are_loose};
use super::signed::caution;
use super::standing::{
    are_results_copied, came_by_a_gateway, duplicate_field, explained_by_forwarding, is_copied,
    neither_signature_nor_server, pasted_twice, signed_in_part, stands_above_the_trace,
};
use super::{Basis, Origin, Ruling, Sender, SenderStatus};
use crate::checks::CheckId;
use crate::message::HeaderField;
use crate::message::authentication_results::Method;
use crate::message::violation::{Violation, ViolationKind};
use crate::proof::Outcome;
use crate::trust::Facts;
use crate::trust::alignment::is_aligned;
use crate::trust::arrangement::EditSign;
use crate::trust::authentication::{ConfirmedBy, Contradiction, Says};
use crate::trust::author::Author;
use crate::trust::delivery::is_delivered_to;
use crate::trust::envelope::Envelope;
use crate::trust::results::IgnoredWhy;
use crate::trust::seal::ReceiverSeal;
use crate::verdict::NobodyWhy;
use crate::verdict::Reason;
use crate::verdict::Unusual;

/// Row 2: built so that programs read it differently, or a receiver's block that contradicts itself.
pub(super) fn built_to_confuse(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let authorship = &facts.authorship;
    let odd_sender = authorship.fields.len() > 1 || !authorship.ambiguities.is_empty();
    let pretence = authorship.pretence().is_some();
    // Where the subject alone speaks of Microsoft, only an oddly built sender line is worth a warning.
    if !(authorship.names_brand || pretence || (odd_sender && authorship.concerns_brand())) {
        return None;
    }
    let author_is_of_brand = authorship.author.as_ref().is_some_and(Author::is_of_brand);
    let pretends = pretence && authorship.author.is_some() && !author_is_of_brand;
    let contradicted = facts.authentication.author_failed();
    if stands_above_the_trace(facts) {
        let checks = &[CheckId::DuplicateFields, CheckId::Paste];
        return Some((Origin::CannotTell, Basis::None, Reason::TextAbove, checks));
    }
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
        return Some((
            Origin::CannotTell,
            Basis::None,
            reason,
            &[CheckId::DuplicateFields, CheckId::Paste],
        ));
    };
    let checks = &[
        CheckId::AmbiguousAuthor,
        CheckId::EditedBlock,
        CheckId::DuplicateFields,
        CheckId::UnlikeKnown,
        CheckId::ClaimsBrand,
        CheckId::Dmarc,
        CheckId::Paste,
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
    } else if holds_no_address(facts) {
        Reason::NoSenderAddress
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

/// Whether all that is odd about the sender line is that it holds a name and no address.
fn holds_no_address(facts: &Facts<'_>) -> bool {
    let authorship = &facts.authorship;
    let mut kinds = authorship.ambiguities.iter().map(|(kind, _)| *kind).peekable();
    authorship.author.is_none()
        && kinds.peek().is_some()
        && kinds.all(|kind| kind == ViolationKind::NoAddress)
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
pub(super) fn impersonation(facts: &Facts<'_>, sender: &Sender) -> Option<Ruling> {
    let authorship = &facts.authorship;
    let checks =
        &[CheckId::Author, CheckId::ClaimsBrand, CheckId::AddressInName, CheckId::CopiedMarks];
    let Some(author) = &authorship.author else {
        let claim = authorship.strong_claim()?;
        let reason = Reason::Impersonation {
            place: claim.place,
            shown: claim.words.clone(),
            domain: Box::default(),
        };
        return Some((Origin::Spoofed, Basis::Address, reason, checks));
    };
    // Mail programs try a mailbox out with a mail to itself, and sign it with their own name.
    let from_its_owner = sender.status == SenderStatus::Confirmed
        && is_delivered_to(facts.message, &facts.boundary, &author.address);
    if author.is_of_brand() || from_its_owner {
        return None;
    }
    let domain = author.address.domain.clone();
    if facts.sender_rewritten && authorship.strong_claim().is_some() {
        return Some((
            Origin::CannotTell,
            Basis::None,
            Reason::SenderRewritten { domain },
            &[CheckId::Author, CheckId::Forwarded],
        ));
    }
    let claim = authorship.pretence()?;
    let reason = match &author.lookalike {
        Some(lookalike) => Reason::Lookalike { domain, resembles: lookalike.resembles.into() },
        None => Reason::Impersonation { place: claim.place, shown: claim.words.clone(), domain },
    };
    Some((Origin::Spoofed, Basis::Address, reason, checks))
}

/// Row 3: the sender line of a delivered mail holds no address at all. Nobody's honest mail is like that.
pub(super) fn no_sender_address(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let spoken = !facts.authentication.attested.is_empty();
    let confirmed = facts.authentication.of(&Method::Dmarc).any(|one| one.says == Says::Pass);
    let nameless = facts.authorship.author.is_none() && spoken && !confirmed;
    let checks = &[CheckId::AmbiguousAuthor];
    nameless.then_some((Origin::Suspicious, Basis::Address, Reason::NoSenderAddress, checks))
}

/// Row 14: text and seal contradict each other.
pub(super) fn edited_after_delivery(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let seal = facts.seal.as_ref()?;
    let checks: &[CheckId] = &[CheckId::Seal];
    if seal.seal.outcome == Outcome::Verified && seal.disagreement.is_some() {
        return Some((Origin::Suspicious, Basis::Proven, Reason::EditedAfterDelivery, checks));
    }
    let passes = facts.authentication.attested.iter().any(|result| result.says == Says::Pass);
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

/// Rows 5 and 6: a Microsoft address that failed the receiver's own checks, unless something honest explains it.
pub(super) fn checks_failed(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let signed = &facts.authentication;
    let failed = match signed.single(&Method::Dmarc).map(|dmarc| dmarc.says) {
        Some(Says::Fail) => true,
        Some(Says::Pass) => false,
        // What the receiver could not finish is no failure, where it is about the author's own signature.
        Some(Says::Unfinished | Says::Nothing) | None => {
            neither_signature_nor_server(facts) && !signed.unfinished
        }
    };
    if !failed {
        return None;
    }
    if let Some(message) = &signed.message {
        if message.confirmed_by() == ConfirmedBy::Body {
            // The whole message is as it was signed, and no failure of that signature is attested.
            return Some(caution(facts, Unusual::Forwarded));
        }
        // A service that confirms the author's signature and denies the author contradicts itself.
        let reason = Reason::EditedPaste(EditSign::ResultsDisagree);
        return Some((Origin::Suspicious, Basis::Reported, reason, FAILED));
    }
    if let (Some(lines), None) = (&signed.lines, signed.contradiction) {
        // Nobody said that the text below is another.
        return Some(lines_only(lines.domain.clone(), None));
    }
    if signed.made_by_author {
        return Some(text_changed(facts));
    }
    if facts.is_of_unsigned_era() {
        // Then a forward broke the only check there was.
        return Some((Origin::CannotTell, Basis::None, Reason::NotEnough, FAILED));
    }
    if explained_by_forwarding(facts) {
        let checks = &[CheckId::Forwarded];
        return Some((Origin::CannotTell, Basis::Reported, Reason::BrokenByForwarding, checks));
    }
    if came_by_a_gateway(facts) {
        return Some((Origin::CannotTell, Basis::Reported, Reason::BrokenByForwarding, FAILED));
    }
    Some((Origin::Spoofed, Basis::Reported, Reason::ChecksFailed, FAILED))
}

/// Row 6: lines of the author's, and the receiver or the body shows that the text below is another.
pub(super) fn lines_contradicted(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let signed = &facts.authentication;
    let contradicted = signed.message.is_none() && signed.contradiction.is_some();
    (contradicted && signed.made_by_author).then(|| text_changed(facts))
}

/// The author's key made a signature in the block, and it does not fit. A gateway, a list or a program that adds words
/// does that, and so does somebody who kept the lines of a real mail. A stranger's envelope without any sign of
/// forwarding, or a service that saw no signature, has no honest cause. That the pasted text differs may be the work of
/// whatever copied it.
fn text_changed(facts: &Facts<'_>) -> Ruling {
    let signed = &facts.authentication;
    let domain = signed.lines.as_ref().map(|lines| lines.domain.clone());
    let author = facts.authorship.author.as_ref();
    let domain = domain.or_else(|| Some(author?.address.domain.clone())).unwrap_or_default();
    if let Some(Contradiction::BodyDiffers(_)) = signed.contradiction {
        let checks = &[CheckId::Signature];
        return (Origin::CannotTell, Basis::None, Reason::OtherText { domain }, checks);
    }
    let strangers_envelope = matches!(&signed.envelope, Envelope::Another(envelope)
        if author.is_some_and(|author| !is_aligned(envelope, &author.address.domain)));
    let unseen = matches!(signed.contradiction, Some(Contradiction::ServiceSawNone(_)));
    let reason = Reason::TextChanged { domain };
    if (strangers_envelope || unseen) && !explained_by_forwarding(facts) {
        return (Origin::Suspicious, Basis::Reported, reason, FAILED);
    }
    (Origin::CannotTell, Basis::Reported, reason, FAILED)
}

fn lines_only(domain: Box<str>, server: Option<Box<str>>) -> Ruling {
    let reason = Reason::LinesOnly { domain, server };
    (Origin::CannotTell, Basis::None, reason, &[CheckId::Message])
}

/// Checks that show a failure.
const FAILED: &[CheckId] = &[
    CheckId::Dmarc,
    CheckId::Message,
    CheckId::Signature,
    CheckId::Dkim,
    CheckId::Spf,
    CheckId::SendingServer,
    CheckId::Age,
    CheckId::Recipient,
];

/// Row 8: nobody whose word counts says anything.
pub(super) fn nobody_vouches(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let sealed = facts.seal.as_ref().is_some_and(ReceiverSeal::proves);
    let trusted = !facts.believed.results.is_empty() && facts.boundary.has_word();
    if sealed || trusted {
        return None;
    }
    if facts.authentication.message.is_some() {
        return Some(caution(facts, Unusual::SignatureOnly));
    }
    if let Some(lines) = &facts.authentication.lines {
        let server = (!facts.believed.results.is_empty()).then(|| facts.boundary.host.clone());
        return Some(lines_only(lines.domain.clone(), server.flatten()));
    }
    let ignored = facts.believed.ignored.first();
    let id = || {
        let field = facts.message.field(ignored?.0)?;
        field.results()?.authserv_id.clone()
    };
    if let ([_], Some(author)) = (&*facts.message.fields, &facts.authorship.author) {
        let reason = Reason::AddressAlone { address: author.text() };
        return Some((Origin::CannotTell, Basis::None, reason, &[CheckId::IgnoredResults]));
    }
    let why = if facts.message.named("received").next().is_none() && ignored.is_none() {
        let reason = one_field(facts).unwrap_or(Reason::CutOff);
        return Some((Origin::CannotTell, Basis::None, reason, &[CheckId::IgnoredResults]));
    } else if facts.message.named("received").next().is_none() {
        NobodyWhy::NoDelivery
    } else if facts.believed.malformed {
        NobodyWhy::Malformed
    } else if !facts.believed.results.is_empty() {
        NobodyWhy::UnknownService { id: facts.boundary.host.clone() }
    } else {
        match (facts.boundary.receiver, ignored) {
            (Some(_), Some((_, IgnoredWhy::BelowBoundary))) => NobodyWhy::BelowBoundary,
            (Some(_) | None, None) if results_are_loose(facts) => NobodyWhy::Loose,
            (Some(_), _) => NobodyWhy::ServiceSilent,
            (None, Some(_)) => NobodyWhy::UnknownService { id: id() },
            (None, None) => NobodyWhy::NoResults,
        }
    };
    Some((Origin::CannotTell, Basis::None, Reason::NobodyVouches(why), &[CheckId::IgnoredResults]))
}

/// Row 7: the receiver could not finish the check that matters.
pub(super) fn check_unfinished(facts: &Facts<'_>, _: &Sender) -> Option<Ruling> {
    let signed = &facts.authentication;
    if signed.message.is_some() {
        return None;
    }
    if let Some(lines) = &signed.lines {
        return Some(lines_only(lines.domain.clone(), None));
    }
    let unnamed =
        signed.of(&Method::Dkim).any(|one| one.says == Says::Pass && one.domain.is_none());
    if unnamed {
        let reason = Reason::NobodyVouches(NobodyWhy::NoSigner);
        return Some((Origin::CannotTell, Basis::None, reason, &[CheckId::Dkim]));
    }
    // A service that did not look at a signature says nothing of it, where the mail came as Microsoft's comes.
    let unlooked =
        signed.of(&Method::Dkim).all(|one| one.says == Says::Nothing && &*one.word != "none")
            && signed.may_be_authors
            && signed.envelope == Envelope::Authors;
    if unlooked {
        let reason = Reason::NobodyVouches(NobodyWhy::NotLooked);
        return Some((Origin::CannotTell, Basis::None, reason, &[CheckId::Message]));
    }
    // Another's signature that could not be checked says nothing of the author.
    let stuck =
        signed.unfinished || signed.of(&Method::Dmarc).any(|one| one.says == Says::Unfinished);
    let checks = &[CheckId::Dmarc, CheckId::Dkim];
    stuck.then_some((Origin::CannotTell, Basis::None, Reason::CheckUnfinished, checks))
}
