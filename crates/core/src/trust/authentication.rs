//! Who is confirmed by whom, for which domain, and over what. Derived once from what the receiving service attests, from
//! its seal and from what was computed here; checks, decision rows and the table of results read this and nothing else.
//!
//! Three questions are kept apart. *Who signed these lines?* A header signature verified here answers it, and vouches
//! for those lines alone: whoever once got a mail of the brand's can put another text under them. *Is this the message
//! they signed?* Only the service that took the mail can say so ([`SignedMessage`]), or a body whose hash fits. *Did
//! it come as such mail comes?* is asked of [`Envelope`] and of the delivery path.

use super::alignment::is_aligned;
use super::author::Author;
use super::boundary::TrustBoundary;
use super::envelope::Envelope;
pub(crate) use super::result::{Checked, Says};
use super::results::Believed;
use super::seal::ReceiverSeal;
use super::{Evidence, Trust};
use crate::brands::senders::SenderClass;
use crate::message::Message;
use crate::message::authentication_results::Method;
use crate::proof::{BodyHash, Outcome, Proof, SignatureProof};

/// Lines that the author's domain signed: a header signature verified here. It says nothing of the text below them.
#[derive(Debug, Clone)]
pub struct SignedLines {
    /// `d=`
    pub domain: Box<str>,
    /// The signature.
    pub evidence: Evidence,
}

/// What shows that this message is the one its author's domain signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConfirmedBy {
    /// The receiving service's own clean pass for that signer.
    Service,
    /// The same under the service's seal, verified here.
    Seal,
    /// The lines were verified here, and the text pasted below them has the hash that was signed.
    Body,
}

/// This message is what the author's domain signed. Only this may speak for a mail; only the trust stage makes one.
#[derive(Debug, Clone)]
pub struct SignedMessage {
    domain: Box<str>,
    by: ConfirmedBy,
    evidence: Evidence,
}

impl SignedMessage {
    /// Whose signature it is.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// What shows it.
    pub fn confirmed_by(&self) -> ConfirmedBy {
        self.by
    }

    /// The words that show it.
    pub fn evidence(&self) -> Evidence {
        self.evidence
    }
}

/// What speaks against a signature of the author's that the block holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction {
    /// The receiving service found that it does not fit the message.
    ServiceFailed(Evidence),
    /// The receiving service saw no signature at all.
    ServiceSawNone(Evidence),
    /// The text below the lines is not the text that was signed.
    BodyDiffers(Evidence),
}

impl Contradiction {
    /// Its words.
    pub fn evidence(self) -> Evidence {
        match self {
            Self::ServiceFailed(evidence)
            | Self::ServiceSawNone(evidence)
            | Self::BodyDiffers(evidence) => evidence,
        }
    }
}

/// Who is confirmed by whom.
#[derive(Debug, Clone)]
pub struct Authentication {
    /// Every result of the receiving service.
    pub attested: Vec<Checked>,
    /// The author's header signature, verified here, if any is.
    pub lines: Option<SignedLines>,
    /// That this message is what the author signed, if anything shows it.
    pub message: Option<SignedMessage>,
    /// What speaks against a signature of the author's.
    pub contradiction: Option<Contradiction>,
    /// Whether the block holds a signature that the author's key made, whether or not it fits the text: nobody can
    /// invent one, anybody can keep one.
    pub made_by_author: bool,
    /// Whether the block holds a signature that the author's key may have made: one that did, or one by an unknown key.
    pub may_be_authors: bool,
    /// Whether the receiving service began to check what may be the author's own signature and did not finish.
    pub unfinished: bool,
    /// The envelope sender.
    pub envelope: Envelope,
}

impl Authentication {
    pub(super) fn derive(
        message: &Message,
        proof: &Proof,
        boundary: &TrustBoundary,
        believed: &Believed,
        seal: Option<&ReceiverSeal>,
        author: Option<&Author>,
    ) -> Self {
        let attested: Vec<Checked> =
            believed.results.iter().map(|one| Checked::new(one, author, Trust::Attested)).collect();
        let envelope = Envelope::read(message, boundary, &attested, author);
        let mut derived = Self {
            attested,
            lines: None,
            message: None,
            contradiction: None,
            made_by_author: false,
            may_be_authors: false,
            unfinished: false,
            envelope,
        };
        let Some(author) = author else { return derived };
        let own = |signature: &&SignatureProof| counts_for(&signature.domain, author);
        derived.made_by_author = proof.signatures.iter().filter(own).any(|signature| {
            matches!(signature.outcome, Outcome::Verified | Outcome::DoesNotVerify)
        });
        // A line that no key of his can have made is no signature of his; an excerpt may have lost the line.
        derived.may_be_authors = proof.signatures.iter().filter(own).any(|signature| {
            matches!(signature.outcome, Outcome::Verified | Outcome::DoesNotVerify | Outcome::NoKey)
        }) || derived.tells_of_a_lost_line(message, proof, author);
        let may_be_lost = derived.envelope == Envelope::Authors
            && message.named("dkim-signature").next().is_none();
        derived.unfinished = (derived.may_be_authors || may_be_lost)
            && derived.of(&Method::Dkim).any(|one| {
                one.says == Says::Unfinished
                    && one.domain.as_deref().is_some_and(|domain| counts_for(domain, author))
            });
        let verified = || {
            proof.signatures.iter().filter(own).filter(|signature| {
                signature.outcome == Outcome::Verified
                    && signature.covers.iter().any(|name| &**name == "from")
            })
        };
        let evidence = |signature: &SignatureProof| {
            let field = message.field(signature.field)?;
            Some(Evidence::field(signature.field, field, Trust::Proven))
        };
        derived.lines = verified().find_map(|signature| {
            Some(SignedLines { domain: signature.domain.clone(), evidence: evidence(signature)? })
        });
        derived.contradiction = contradiction(message, boundary, proof, author, &derived);
        derived.message = signed_message(boundary, seal, author, &derived).or_else(|| {
            let same = verified().find(|signature| signature.body == BodyHash::Matches)?;
            Some(SignedMessage {
                domain: same.domain.clone(),
                by: ConfirmedBy::Body,
                evidence: evidence(same)?,
            })
        });
        if derived.contradiction.is_some_and(|against| derived.is_settled_by(against)) {
            derived.message = None;
        }
        derived
    }

    /// Whether the service speaks of a signature of the author's whose line is not in the block, or was cut short or torn in copying.
    fn tells_of_a_lost_line(&self, message: &Message, proof: &Proof, author: &Author) -> bool {
        let is_lost = |signature: &SignatureProof| {
            let torn =
                || message.field(signature.field).is_some_and(|field| message.is_torn(field));
            signature.outcome == Outcome::Shortened || torn()
        };
        // A line that breaks its own standard may be the one that the service speaks of.
        let may_be_another = |signature: &SignatureProof| {
            signature.outcome != Outcome::Malformed && !counts_for(&signature.domain, author)
        };
        self.of(&Method::Dkim).any(|one| {
            &*one.word != "none"
                && one.domain.as_deref().is_some_and(|domain| counts_for(domain, author))
        }) && proof
            .signatures
            .iter()
            .all(|signature| may_be_another(signature) || is_lost(signature))
    }

    /// Every attested result of a method.
    pub fn of<'a>(&'a self, method: &'a Method) -> impl Iterator<Item = &'a Checked> + 'a {
        self.attested.iter().filter(move |one| one.method == *method)
    }

    /// The attested result of a method that must be given once; nothing when it is given twice with different words,
    /// since a service that contradicts itself proves nothing.
    pub fn single<'a>(&'a self, method: &'a Method) -> Option<&'a Checked> {
        let mut all = self.of(method);
        let first = all.next()?;
        all.all(|other| other.says == first.says).then_some(first)
    }

    /// Whether DMARC passed for exactly the author's domain, named in that very result.
    ///
    /// It rests on an aligned pass of SPF or DKIM (RFC 7489, section 4.2): where the service wrote results of these and none is
    /// one, the pass is not its own. A sender's first line may go on with the field of a service that writes below it.
    pub fn author_passed(&self, author: &Author) -> bool {
        let passed = self.single(&Method::Dmarc).is_some_and(|dmarc| {
            dmarc.says == Says::Pass && dmarc.domain.as_deref() == Some(&*author.address.domain)
        });
        let mut rests_on = self
            .attested
            .iter()
            .filter(|one| matches!(one.method, Method::Spf | Method::Dkim))
            .peekable();
        passed
            && (rests_on.peek().is_none()
                || rests_on.any(|one| one.says == Says::Pass && one.aligned))
    }

    /// Whether the receiving service passed that method for a domain of the author's.
    pub fn passes_aligned(&self, method: &Method) -> bool {
        self.of(method).any(|one| one.says == Says::Pass && one.aligned)
    }

    /// Whether the receiving service says that the mail comes from the author's domain. A service that checks signatures only
    /// says so by the signature. What its word weighs is the boundary's to say (`TrustBoundary::has_word`).
    pub fn author_confirmed(&self, author: &Author) -> bool {
        self.author_passed(author) || self.passes_aligned(&Method::Dkim)
    }

    /// Whether the receiving service says that the author's name is false.
    pub fn author_failed(&self) -> bool {
        self.single(&Method::Dmarc).is_some_and(|dmarc| dmarc.says == Says::Fail)
    }

    /// The signers the receiving service confirms, whoever they are.
    pub fn signers(&self) -> impl Iterator<Item = &str> {
        let passed = |one: &&Checked| one.method == Method::Dkim && one.says == Says::Pass;
        self.attested.iter().filter(passed).filter_map(|one| one.domain.as_deref())
    }

    /// A failure that the service attests outweighs a body that fits; a pass of the service for the very signer is not
    /// outweighed by a second signature of the same domain that failed.
    fn is_settled_by(&self, against: Contradiction) -> bool {
        match (&self.message, against) {
            (Some(message), Contradiction::ServiceFailed(_) | Contradiction::ServiceSawNone(_)) => {
                message.by == ConfirmedBy::Body
            }
            (_, Contradiction::BodyDiffers(_)) => true,
            (None, _) => false,
        }
    }
}

/// Whether a signature of this domain is the author's: for the account address its own name exactly, for the brand's other
/// senders one of their organisation.
pub(crate) fn counts_for(domain: &str, author: &Author) -> bool {
    // A name that customers may have is within some of a brand's domains: it speaks for its owner.
    let senders = &author.brand.senders;
    if matches!(senders.class_of(domain), SenderClass::SharedTenant | SenderClass::ConsumerMailbox)
    {
        return false;
    }
    // Below some of its names there were names of customers: those alone that the table knows speak for another.
    let author_domain = &*author.address.domain;
    if domain != author_domain && senders.own(author_domain) && !senders.own(domain) {
        return false;
    }
    match author.class {
        SenderClass::AccountSecurity => domain == &*author.address.domain,
        SenderClass::Documented | SenderClass::OtherOwn => {
            is_aligned(domain, &author.address.domain)
        }
        SenderClass::SharedTenant | SenderClass::ConsumerMailbox | SenderClass::None => false,
    }
}

/// The service's own pass for the author's signer, read or sealed.
fn signed_message(
    boundary: &TrustBoundary,
    seal: Option<&ReceiverSeal>,
    author: &Author,
    derived: &Authentication,
) -> Option<SignedMessage> {
    let is_own_pass = |one: &Checked| {
        one.method == Method::Dkim
            && one.says == Says::Pass
            && one.domain.as_deref().is_some_and(|domain| counts_for(domain, author))
    };
    let of = |one: &Checked, by| {
        let domain = one.domain.clone()?;
        Some(SignedMessage { domain, by, evidence: one.evidence })
    };
    let sealed = seal.filter(|seal| seal.proves()).into_iter().flat_map(|seal| {
        seal.results.iter().map(|one| Checked::new(one, Some(author), Trust::Proven))
    });
    let by_seal = sealed.filter(is_own_pass).find_map(|one| of(&one, ConfirmedBy::Seal));
    // A server that nobody named and no table knows has no word yet.
    let has_word = boundary.has_word();
    by_seal.or_else(|| {
        let passes = derived.attested.iter().filter(|one| is_own_pass(one));
        passes.filter(|_| has_word).find_map(|one| of(one, ConfirmedBy::Service))
    })
}

/// What speaks against the author's signature in the block.
fn contradiction(
    message: &Message,
    boundary: &TrustBoundary,
    proof: &Proof,
    author: &Author,
    derived: &Authentication,
) -> Option<Contradiction> {
    let signers = || message.signatures().filter_map(|signature| signature.domain.as_deref());
    let own_alone = signers().next().is_some() && signers().all(|one| counts_for(one, author));
    let mut own = derived.of(&Method::Dkim).filter(|one| match one.domain.as_deref() {
        Some(domain) => counts_for(domain, author),
        // A failure that names nobody is about the only signature there is.
        None => one.says == Says::Fail && own_alone,
    });
    if let Some(failed) = own.find(|one| one.says == Says::Fail) {
        return Some(Contradiction::ServiceFailed(failed.evidence));
    }
    let mut all = derived.of(&Method::Dkim).peekable();
    let silent = all.peek().map(|first| first.evidence);
    if derived.lines.is_some()
        && let Some(first) = silent
        && all.all(|one| &*one.word == "none")
    {
        return Some(Contradiction::ServiceSawNone(first));
    }
    let rewrites =
        boundary.receiver.is_some_and(|receiver| receiver.rewriting.explains_another_body());
    let mut verified = proof.signatures.iter().filter(|signature| {
        signature.outcome == Outcome::Verified && counts_for(&signature.domain, author)
    });
    let differs = verified
        .clone()
        .find(|signature| signature.body == BodyHash::Differs)
        .filter(|_| !rewrites && !verified.any(|signature| signature.body == BodyHash::Matches))?;
    let field = message.field(differs.field)?;
    Some(Contradiction::BodyDiffers(Evidence::field(differs.field, field, Trust::Proven)))
}
