//! Is the sender's address true, and does the mail play a well-known brand? Asked of every mail, told where it is not the brand's that
//! the verdict is about.
//!
//! A failure alone makes no address false: forwarding, lists and careless owners break the checks of honest mail every day. So it
//! takes the service's own failure, an owner who asks to keep such mail out, and nothing at all that could explain it,
//! the sender's own lines included. A forger gains "unconfirmed" by writing such lines, and never "confirmed".
//!
//! Not supported: a service that checks the sending server alone (SPF); a policy that the service does not tell.

use super::doubted;
use super::passed_on::failed_before;
use super::standing::sender_sealed;
use crate::brands::claims::is_play;
use crate::brands::{SenderProfile, known};
use crate::data::forwarders;
use crate::data::known_brands::KnownBrand;
use crate::message::FieldIndex;
use crate::message::authentication_results::Method;
use crate::proof::{BodyHash, Outcome};
use crate::trust::alignment::is_aligned;
use crate::trust::authentication::{Checked, Says};
use crate::trust::author::Author;
use crate::trust::seal::ReceiverSeal;
use crate::trust::{ClaimPlace, Facts, ForwardedHow};

/// What is known of the address that a mail shows as its sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// Whether the address is true.
    pub status: SenderStatus,
    /// Its domain.
    pub domain: Option<Box<str>>,
    /// Whether the receiving service's check of it failed; told where that alone makes it not false.
    pub failed: bool,
    /// Brands that the mail plays while it comes from elsewhere; the name shown first.
    pub claims: Vec<BrandClaim>,
}

/// Whether an address is true. It says nothing of the honesty of whoever owns it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SenderStatus {
    /// The receiving service attests, or a signature shows here, that the mail comes from that domain.
    Confirmed,
    /// The receiving service attests that it does not, and nothing honest explains that.
    False,
    /// Neither.
    Unconfirmed,
}

/// A brand that a mail plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandClaim {
    /// Which.
    pub brand: ClaimedBrand,
    /// Where.
    pub place: ClaimPlace,
    /// The words: the name, the subject, or the domain.
    pub words: Box<str>,
}

/// A brand as a claim names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimedBrand {
    /// One of the table.
    Known(KnownBrand),
    /// One with a profile.
    Profiled(&'static SenderProfile),
}

impl SenderStatus {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::False => "false",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

impl ClaimedBrand {
    /// Its name as readers know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Known(brand) => brand.name,
            Self::Profiled(brand) => brand.name,
        }
    }
}

impl BrandClaim {
    /// The name of its place in JSON.
    pub fn place_name(&self) -> &'static str {
        match self.place {
            ClaimPlace::DisplayName => "display_name",
            ClaimPlace::Address => "address",
            ClaimPlace::Subject => "subject",
            ClaimPlace::Sender => "sender",
            ClaimPlace::ReplyTo => "reply_to",
            ClaimPlace::ResentFrom => "resent_from",
        }
    }
}

impl Sender {
    /// What the facts say of the sender's address.
    pub(crate) fn of(facts: &Facts<'_>) -> Self {
        let Some(author) = &facts.authorship.author else {
            let status = SenderStatus::Unconfirmed;
            return Self { status, domain: None, failed: false, claims: Vec::new() };
        };
        let failed = facts.authentication.author_failed();
        // Where programs read the sender differently, a result is about one of several.
        let plain = facts.authorship.fields.len() == 1 && facts.authorship.ambiguities.is_empty();
        let readable = plain && doubted(facts).is_none();
        let status = if readable && is_confirmed(facts, author) {
            SenderStatus::Confirmed
        } else if readable && is_false(facts, author) {
            SenderStatus::False
        } else {
            SenderStatus::Unconfirmed
        };
        let claims = claims(facts, author, status == SenderStatus::Confirmed);
        Self { status, domain: Some(author.address.domain.clone()), failed, claims }
    }
}

/// The service's own pass for that domain, or a message that is proven here; and nothing that contradicts either.
fn is_confirmed(facts: &Facts<'_>, author: &Author) -> bool {
    let signed = &facts.authentication;
    let edited = !facts.believed.edits.is_empty() || contradicts_itself(facts);
    if edited || signed.author_failed() || signed.contradiction.is_some() {
        return false;
    }
    // A service that found another author than the one shown speaks of another sender line.
    let domain = &*author.address.domain;
    let found = signed.single(&Method::Dmarc).filter(|one| one.says == Says::Pass);
    if found.and_then(|one| one.domain.as_deref()).is_some_and(|found| found != domain) {
        return false;
    }
    let in_part = is_signed_in_part(facts, author);
    let rests_on_a_part = in_part && !signed.passes_aligned(&Method::Spf);
    let attested = facts.boundary.has_word()
        && ((signed.passes_aligned(&Method::Dkim) && !in_part)
            // A relay may have lent its own server to a sender whom it had found false.
            || signed.author_passed(author) && !rests_on_a_part && !failed_before(facts));
    // A failure that the receiver attests outweighs a body that fits here.
    let denied =
        |one: &Checked| one.method == Method::Dkim && one.says == Says::Fail && one.aligned;
    let proven = || is_proven(facts, author) && !signed.attested.iter().any(denied);
    attested || (signed.message.is_some() && !in_part) || proven()
}

/// Whether a signature of the author's covers a part of the text only (`l=`), so that anybody may have added to what he sent: the
/// pass of a service may be about that one.
fn is_signed_in_part(facts: &Facts<'_>, author: &Author) -> bool {
    facts.message.signatures().any(|signature| {
        let domain = signature.domain.as_deref().unwrap_or_default();
        signature.body_length.is_some() && is_aligned(domain, &author.address.domain)
    })
}

/// A signature of the author's domain that was verified here, over this very text.
fn is_proven(facts: &Facts<'_>, author: &Author) -> bool {
    // A signature over a part of the text (`l=`) lets anybody add to it.
    let in_part = facts.message.signatures().any(|signature| signature.body_length.is_some());
    !in_part
        && facts.proof.signatures.iter().any(|signature| {
            signature.outcome == Outcome::Verified
                && signature.body == BodyHash::Matches
                && signature.covers.iter().any(|name| &**name == "from")
                && is_aligned(&signature.domain, &author.address.domain)
        })
}

/// A seal of the service's own that says something else, or that the text breaks.
fn contradicts_itself(facts: &Facts<'_>) -> bool {
    let disagrees = |seal: &ReceiverSeal| {
        seal.disagreement.is_some() || seal.seal.outcome == Outcome::DoesNotVerify
    };
    facts.seal.as_ref().is_some_and(disagrees)
}

/// The service's own failure, by the owner's will, and nothing that could explain it.
fn is_false(facts: &Facts<'_>, author: &Author) -> bool {
    let dmarc = facts.authentication.single(&Method::Dmarc);
    let domain = &*author.address.domain;
    let failed = dmarc.is_some_and(|one| {
        one.says == Says::Fail && one.kept_out && one.domain.as_deref() == Some(domain)
    });
    failed && !contradicts_itself(facts) && !may_be_honest(facts, author)
}

/// Whatever an honest mail has that fails on its way: signs that somebody sent it on, in anybody's lines; a signature in the author's name,
/// which a change on the way breaks; a seal or result of somebody before the receiver who found it in order.
fn may_be_honest(facts: &Facts<'_>, author: &Author) -> bool {
    let domain = &*author.address.domain;
    let mut signers = facts.message.signatures().filter_map(|one| one.domain.as_deref());
    facts.context.forwarded
        || author.alias_service
        || !facts.forwarding.is_empty()
        || delivered_before(facts)
        || sender_sealed(facts)
        || signers.any(|signer| is_aligned(signer, domain))
        || facts.authentication.attested.iter().any(half_passed)
        || passed_before(facts, domain)
        || (sent_by_another(facts) && !known::is_some_brands(domain))
}

/// Whether a mailbox or a filter before this one had the mail.
fn delivered_before(facts: &Facts<'_>) -> bool {
    facts.message.fields.iter().enumerate().any(|(index, field)| {
        !facts.boundary.is_above(FieldIndex(index)) && forwarders::is_delivery_field(&field.key)
    })
}

/// Whether a result beside the failure tells that there was something in order which an honest way may have broken.
fn half_passed(one: &Checked) -> bool {
    match one.method {
        // A signature in the author's name was there, and whatever broke it may be honest.
        Method::Dkim => {
            one.aligned && (one.says != Says::Nothing || matches!(&*one.word, "neutral" | "policy"))
        }
        Method::Spf => one.aligned && matches!(one.says, Says::Pass | Says::Unfinished),
        // Exchange's overall result lets mail pass for reasons of its own that it does not tell.
        Method::Compauth => matches!(&*one.word, "pass" | "softpass" | "other"),
        Method::Arc => one.says == Says::Pass,
        Method::Dmarc | Method::Iprev | Method::Auth | Method::Bimi | Method::Other(_) => false,
    }
}

/// Whether the service confirms somebody else: people write under their address through another service, and firms through providers,
/// and not every owner sets that up well. Of a well-known brand's own domains that is not to be thought.
fn sent_by_another(facts: &Facts<'_>) -> bool {
    let attested = &facts.authentication.attested;
    attested.iter().any(|one| {
        matches!(one.method, Method::Dkim | Method::Spf) && one.says == Says::Pass && !one.aligned
    })
}

/// Whether a line of anybody's says that the author's domain passed: who sends a mail on may have written it.
fn passed_before(facts: &Facts<'_>, domain: &str) -> bool {
    facts.earlier.iter().any(|one| one.says == Says::Pass && &*one.domain == domain)
}

/// The brands that a mail plays: the name shown, the address, the subject.
fn claims(facts: &Facts<'_>, author: &Author, confirmed: bool) -> Vec<BrandClaim> {
    let mailbox = author.mailbox.value();
    let domain = &*author.address.domain;
    let listed = facts.forwarding.iter().any(|sign| sign.how == ForwardedHow::List);
    let name = mailbox.display_name.as_deref().unwrap_or_default();
    // A list writes `Service via Team` beside its own address.
    let rewritten =
        facts.sender_rewritten || author.alias_service || (listed && name.contains(" via "));
    if rewritten || author.is_of_brand() {
        return Vec::new();
    }
    let mut found: Vec<BrandClaim> = Vec::new();
    let mut add = |brand, place, words: &str| {
        if found.iter().all(|one| one.brand != brand) {
            found.push(BrandClaim { brand, place, words: words.into() });
        }
    };
    let profiled =
        facts.authorship.pretence().is_some_and(|claim| claim.place == ClaimPlace::DisplayName)
            || is_play(author.brand, name, &author.address.local, domain);
    if profiled {
        add(ClaimedBrand::Profiled(author.brand), ClaimPlace::DisplayName, name);
    }
    if author.lookalike.is_some() {
        add(ClaimedBrand::Profiled(author.brand), ClaimPlace::Address, domain);
    }
    if let Some(brand) = known::in_name(name, domain, facts.context.brands) {
        add(ClaimedBrand::Known(brand), ClaimPlace::DisplayName, name);
    }
    if let Some(brand) = known::in_domain(domain, name) {
        add(ClaimedBrand::Known(brand), ClaimPlace::Address, domain);
    }
    let subject = facts.message.named("subject").find_map(|(_, field)| field.text());
    if let Some(subject) = subject
        && let Some(brand) =
            known::in_subject(subject, name, domain, confirmed, facts.message.is_in_thread())
    {
        add(ClaimedBrand::Known(brand), ClaimPlace::Subject, subject);
    }
    found
}
