//! Stage 5: one explicit precedence table, from what was found to one answer (domain dossier, section 7).

use serde::Serialize;

use crate::checks::dmarc::domain_of;
use crate::checks::{Finding, Severity, unlike_known};
use crate::data::ip_ranges::{self, MicrosoftRange};
use crate::data::senders::SenderClass;
use crate::i18n::{EditSign, IgnoredWhy, NobodyWhy, Reason, ReplaySign, Unusual};
use crate::message::FieldBody;
use crate::message::authentication_results::{Method, Ptype, ResultCode};
use crate::message::violation::ViolationKind;
use crate::proof::Outcome;
use crate::receivers::{Placement, is_below};
use crate::report::ReceiverHow;
use crate::trust::alignment::{Alignment, alignment};
use crate::trust::author::Author;
use crate::trust::journey::{FUTURE_DATE, INNER_AGE, ORDINARY_AGE, REPLAY_AGE, Recipient};
use crate::trust::seal::{ReceiverSeal, signer};
use crate::trust::{Facts, Trust};

/// Did Microsoft send it?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Microsoft's account security system sent it.
    Genuine,
    /// Microsoft's servers sent it, but delivered unusually, or with text strangers can write.
    GenuineCaution,
    /// Not to be trusted: built to confuse, edited, replayed or contradictory.
    Suspicious,
    /// It pretends to be Microsoft.
    Spoofed,
    /// It neither is nor claims to be from Microsoft.
    NotMicrosoft,
    /// The paste does not hold enough.
    CannotTell,
}

/// What the answer rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A signature was verified here.
    Proven,
    /// The receiving service says so, and position, host and address agree.
    Reported,
    /// The visible address alone decides.
    Address,
    /// Nothing.
    None,
}

/// The answer, what it rests on, and the row of the table that gave it.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Did Microsoft send it?
    pub origin: Origin,
    /// What that rests on.
    pub basis: Basis,
    /// The one reason that decided it.
    pub reason: Reason,
    /// The row of the decision table, 1 to 15.
    pub row: u8,
    /// Findings (by position in the report) that decided it.
    pub decided_by: Vec<usize>,
}

impl Origin {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Genuine => "genuine",
            Self::GenuineCaution => "genuine_caution",
            Self::Suspicious => "suspicious",
            Self::Spoofed => "spoofed",
            Self::NotMicrosoft => "not_microsoft",
            Self::CannotTell => "cannot_tell",
        }
    }
}

impl Basis {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Reported => "reported",
            Self::Address => "address",
            Self::None => "none",
        }
    }
}

/// Sums the facts up. The rows are tried from the top; the first that applies decides.
pub fn decide(facts: &Facts<'_>, findings: &[Finding]) -> Verdict {
    let (row, origin, basis, reason, checks) = ROWS
        .iter()
        .find_map(|(number, row)| {
            row(facts)
                .map(|(origin, basis, reason, checks)| (*number, origin, basis, reason, checks))
        })
        .unwrap_or((15, Origin::CannotTell, Basis::None, Reason::NotEnough, &[][..]));
    let decided_by = findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| {
            checks.contains(&finding.check) && finding.severity <= Severity::Medium
        })
        .map(|(index, _)| index)
        .collect();
    Verdict { origin, basis, reason, row, decided_by }
}

/// What a row says when it applies, and the checks whose findings show why.
type Ruling = (Origin, Basis, Reason, &'static [&'static str]);

/// One row of the table: a condition and its answer.
type Row = fn(&Facts<'_>) -> Option<Ruling>;

/// The decision table, in order (domain dossier, section 7). A row may assume that none above it applied.
const ROWS: &[(u8, Row)] = &[
    (1, unreadable),
    (2, built_to_confuse),
    (3, impersonation),
    (4, not_microsoft),
    (14, edited_after_delivery),
    (5, checks_failed),
    (8, nobody_vouches),
    (7, check_unfinished),
    (11, replayed),
    (12, server_only),
    (9, signed_by_account_security),
    (13, strangers_text),
];

/// Row 1: nothing to judge.
fn unreadable(facts: &Facts<'_>) -> Option<Ruling> {
    let reason = if let Some(refusal) = facts.source.refusal() {
        Reason::Refused(refusal)
    } else if facts.message.fields.is_empty() {
        Reason::NotHeaders
    } else if facts.authorship.fields.is_empty() {
        // A mail without `From` that calls itself Microsoft elsewhere is row 3's.
        if facts.authorship.strong_claim().is_some()
            && facts.message.named("received").next().is_some()
        {
            return None;
        }
        Reason::NoFrom
    } else {
        return None;
    };
    Some((Origin::CannotTell, Basis::None, reason, &[]))
}

/// Row 2: built so that programs read it differently, or a receiver's block that contradicts itself.
fn built_to_confuse(facts: &Facts<'_>) -> Option<Ruling> {
    let authorship = &facts.authorship;
    if !authorship.concerns_microsoft() {
        return None;
    }
    let reason = if authorship.fields.len() > 1 {
        Reason::TwoFrom
    } else if let Some((kind, _)) = authorship.ambiguities.first() {
        Reason::AmbiguousFrom(*kind)
    } else if let Some((sign, _)) = facts.believed.edits.first() {
        Reason::EditedPaste(*sign)
    } else if let Some(name) = duplicate_field(facts) {
        Reason::DuplicateField { name }
    } else if facts.message.fields.iter().flat_map(|field| &field.violations).any(|violation| {
        violation.kind == ViolationKind::OddLineEnd
            || violation.kind == ViolationKind::ControlCharacter
    }) {
        Reason::EditedPaste(EditSign::OddCharacters)
    } else {
        return None;
    };
    let checks = &[
        "ambiguous-author",
        "edited-block",
        "duplicate-fields",
        "claims-microsoft",
        "dmarc",
        "paste",
    ];
    let author_is_microsoft = authorship.author.as_ref().is_some_and(Author::is_microsoft);
    let pretends =
        authorship.strong_claim().is_some() && authorship.author.is_some() && !author_is_microsoft;
    let contradicted = facts
        .believed
        .single(&Method::Dmarc)
        .is_some_and(|dmarc| dmarc.value().result == ResultCode::Fail);
    let origin = if pretends || contradicted { Origin::Spoofed } else { Origin::Suspicious };
    Some((origin, if pretends { Basis::Address } else { Basis::Reported }, reason, checks))
}

/// Row 3: it calls itself Microsoft, and the address is somebody else's. Needs nobody's word: the address shown is the proof.
fn impersonation(facts: &Facts<'_>) -> Option<Ruling> {
    let authorship = &facts.authorship;
    let checks = &["author", "claims-microsoft", "address-in-name", "copied-marks"];
    let Some(author) = &authorship.author else {
        let claim = authorship.strong_claim()?;
        let reason = Reason::Impersonation { shown: claim.words.clone(), domain: Box::default() };
        return Some((Origin::Spoofed, Basis::Address, reason, checks));
    };
    if author.is_microsoft() {
        return None;
    }
    let claim = authorship.strong_claim()?;
    let domain = author.address.domain.clone();
    if author.alias_service && author.lookalike.is_none() {
        return Some((
            Origin::CannotTell,
            Basis::None,
            Reason::AliasService { domain },
            &["author", "forwarded"],
        ));
    }
    let reason = match &author.lookalike {
        Some(lookalike) => Reason::Lookalike { domain, resembles: lookalike.resembles.into() },
        None => Reason::Impersonation { shown: claim.words.clone(), domain },
    };
    Some((Origin::Spoofed, Basis::Address, reason, checks))
}

/// Row 4: it is somebody else's mail and does not pretend otherwise.
fn not_microsoft(facts: &Facts<'_>) -> Option<Ruling> {
    let author = facts.authorship.author.as_ref()?;
    let reason = Reason::NotMicrosoft { domain: author.address.domain.clone() };
    (!author.is_microsoft()).then_some((Origin::NotMicrosoft, Basis::Address, reason, &["author"]))
}

/// Row 14: text and seal contradict each other.
fn edited_after_delivery(facts: &Facts<'_>) -> Option<Ruling> {
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
    // A repaired paste may differ from the original by our own doing: it is asked for again, not accused.
    if facts.source.repairs().is_empty() {
        Some((Origin::Suspicious, Basis::Reported, Reason::EditedAfterDelivery, checks))
    } else {
        Some((Origin::CannotTell, Basis::None, Reason::Damaged, checks))
    }
}

/// Rows 5 and 6: a Microsoft address that failed the receiver's own checks, unless forwarding explains it.
fn checks_failed(facts: &Facts<'_>) -> Option<Ruling> {
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

/// Row 8: nobody whose word counts says anything.
fn nobody_vouches(facts: &Facts<'_>) -> Option<Ruling> {
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
        ignored.and_then(|(index, _)| facts.message.field(*index)).and_then(|field| {
            match &field.body {
                FieldBody::AuthenticationResults(results) => results.authserv_id.clone(),
                _ => None,
            }
        })
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
fn check_unfinished(facts: &Facts<'_>) -> Option<Ruling> {
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

/// Row 11: signed by Microsoft once, and sent on by somebody since.
fn replayed(facts: &Facts<'_>) -> Option<Ruling> {
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
    let sign = match facts.journey.age {
        Some(seconds) if seconds > REPLAY_AGE => ReplaySign::Old { seconds },
        Some(seconds) if seconds < -FUTURE_DATE => {
            ReplaySign::DateInFuture { seconds: seconds.saturating_neg() }
        }
        Some(_) | None => match facts.journey.inner_age {
            Some((seconds, _)) if account && seconds.saturating_abs() > INNER_AGE => {
                ReplaySign::InnerAge { seconds: seconds.saturating_abs() }
            }
            Some(_) | None
                if account
                    && outside
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
fn server_only(facts: &Facts<'_>) -> Option<Ruling> {
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
fn signed_by_account_security(facts: &Facts<'_>) -> Option<Ruling> {
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
    let sealed = facts.seal.as_ref().is_some_and(ReceiverSeal::proves);
    let basis = if verified_by_author(facts) || (sealed && !author_signature_broken(facts)) {
        Basis::Proven
    } else {
        Basis::Reported
    };
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
fn strangers_text(facts: &Facts<'_>) -> Option<Ruling> {
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
const UNSIGNED_UNTIL: i64 = 1_546_300_800;

fn caution(facts: &Facts<'_>, basis: Basis, unusual: Unusual) -> Ruling {
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
fn unusual(facts: &Facts<'_>, signed_alone: bool) -> Option<Unusual> {
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
        .is_some_and(|receiver| receiver.placement == Placement::ExchangeOnline);
    if exchange && facts.seal.is_none() && sender_sealed(facts) {
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
    let unlike = facts.message.fields.iter().any(|field| matches!(&field.body, FieldBody::DkimSignature(signature) if signature.domain.as_deref() == author_domain(facts) && (signature.body_length.is_some() || !verified_by_author(facts) && !unlike_known::differences(signature).is_empty())));
    unlike.then_some(Unusual::UnlikeKnown)
}

fn author_domain<'a>(facts: &'a Facts<'_>) -> Option<&'a str> {
    facts.authorship.author.as_ref().map(|author| &*author.address.domain)
}

/// The receiver confirms a signature that counts for the author: for the account address its own domain exactly,
/// for other Microsoft senders one of their organisation.
fn signed_by_author(facts: &Facts<'_>) -> bool {
    let Some(author) = &facts.authorship.author else { return false };
    let results = facts.believed.of(&Method::Dkim).chain(
        facts.seal.iter().filter(|seal| seal.proves()).flat_map(|seal| {
            seal.results.iter().filter(|result| result.value().method == Method::Dkim)
        }),
    );
    results
        .filter(|result| result.value().result == ResultCode::Pass)
        .filter_map(|result| signer(result.value()))
        .any(|domain| counts_for(&domain, author))
}

fn counts_for(domain: &str, author: &Author) -> bool {
    match author.class {
        SenderClass::AccountSecurity => domain == &*author.address.domain,
        SenderClass::Documented | SenderClass::OtherMicrosoft => {
            alignment(domain, &author.address.domain) != Alignment::Unaligned
        }
        SenderClass::SharedTenant | SenderClass::ConsumerMailbox | SenderClass::None => false,
    }
}

/// A signature of the author's that was verified here and covers the sender line.
fn verified_by_author(facts: &Facts<'_>) -> bool {
    let Some(author) = &facts.authorship.author else { return false };
    facts.proof.signatures.iter().any(|signature| {
        signature.outcome == Outcome::Verified
            && counts_for(&signature.domain, author)
            && signature.covers.iter().any(|name| &**name == "from")
    })
}

/// A signature of the author's whose key is known and which does not verify, while none does.
fn author_signature_broken(facts: &Facts<'_>) -> bool {
    let Some(author) = &facts.authorship.author else { return false };
    !verified_by_author(facts)
        && facts.proof.signatures.iter().any(|signature| {
            signature.outcome == Outcome::DoesNotVerify && counts_for(&signature.domain, author)
        })
}

/// Whether the block holds the signature that the receiver speaks of.
fn has_author_signature(facts: &Facts<'_>) -> bool {
    let Some(author) = &facts.authorship.author else { return false };
    facts.message.fields.iter().any(|field| matches!(&field.body, FieldBody::DkimSignature(signature) if signature.domain.as_deref().is_some_and(|domain| counts_for(domain, author))))
}

fn dmarc_passes(facts: &Facts<'_>) -> bool {
    let Some(author) = &facts.authorship.author else { return false };
    facts.believed.single(&Method::Dmarc).is_some_and(|result| {
        result.value().result == ResultCode::Pass
            && result
                .value()
                .property(Ptype::Header, "from")
                .map(domain_of)
                .is_some_and(|domain| *domain == *author.address.domain)
    })
}

/// Neither a signature nor the server speaks for the author, and the receiver said so in words.
fn neither_signature_nor_server(facts: &Facts<'_>) -> bool {
    let dkim: Vec<_> =
        facts.believed.of(&Method::Dkim).map(|result| &result.value().result).collect();
    let spf: Vec<_> =
        facts.believed.of(&Method::Spf).map(|result| &result.value().result).collect();
    let unsigned = !dkim.is_empty()
        && dkim.iter().all(|result| {
            matches!(result, ResultCode::None | ResultCode::Fail | ResultCode::HardFail)
        });
    let unlisted = !spf.is_empty()
        && spf.iter().all(|result| {
            matches!(
                result,
                ResultCode::None | ResultCode::Fail | ResultCode::HardFail | ResultCode::SoftFail
            )
        });
    let spf_alone = dkim.is_empty()
        && spf.iter().any(|result| matches!(result, ResultCode::Fail | ResultCode::HardFail))
        && spf.iter().all(|result| **result != ResultCode::Pass);
    (unsigned && unlisted) || spf_alone
}

/// Signs of forwarding that the receiver saw itself count alone; the sender's own only beside a signature of the
/// author's domain, since a forger would gain by writing them.
fn explained_by_forwarding(facts: &Facts<'_>) -> bool {
    forwarding_is_attested(facts) || (!facts.forwarding.is_empty() && has_author_signature(facts))
}

fn forwarding_is_attested(facts: &Facts<'_>) -> bool {
    facts.forwarding.iter().any(|sign| sign.evidence.trust == Trust::Attested)
}

/// Whether the sender's side brought an ARC set, to which Exchange Online answers with its own.
fn sender_sealed(facts: &Facts<'_>) -> bool {
    facts.message.named("arc-seal").any(|(index, _)| !facts.boundary.is_above(index))
}

fn duplicate_field(facts: &Facts<'_>) -> Option<Box<str>> {
    ["subject", "date", "to", "content-type", "mime-version"]
        .into_iter()
        .find_map(|key| facts.message.named(key).nth(1).map(|(_, field)| field.name.clone()))
}
