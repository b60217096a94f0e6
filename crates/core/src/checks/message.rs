//! # Whether this message is what its author signed
//!
//! **What it looks for**: lines that Microsoft signed, verified here, under which the receiving service found another
//! message, no signature, or nothing that it says; and a Microsoft address for which no signature is confirmed.
//! **Why it matters**: a verified header signature vouches for some lines. Whoever once got a mail of Microsoft's can keep
//! them and put another text below.
//! **When it is wrong**: gateways, lists and programs that save mail change texts too.
//! **References**: RFC 6376 section 3.7; `docs/attacks.md`, attacks 43, 44.

use super::{Bearing, Confidence, Finding, Severity};
use crate::message::authentication_results::Method;
use crate::trust::Facts;
use crate::trust::authentication::{Contradiction, Says};
use crate::trust::author::Author;

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Lines that the author's domain signed, under which the receiver found another message.
    TextChanged {
        /// `d=`
        domain: Box<str>,
    },
    /// Lines that the author's domain signed, though the receiver saw no signature.
    SignatureUnseen {
        /// `d=`
        domain: Box<str>,
    },
    /// Lines that the author's domain signed; nothing shows whether the text below is the one signed with them.
    LinesOnly {
        /// `d=`
        domain: Box<str>,
    },
    /// The receiver spoke, and confirmed no signature of the author's.
    NotSignedByAuthor {
        /// The author's domain.
        domain: Box<str>,
        /// Somebody else whose signature it confirmed.
        signer: Option<Box<str>>,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let signed = &facts.authentication;
    let author = facts.authorship.author.as_ref().filter(|author| author.is_of_brand());
    let (Some(author), None) = (author, &signed.message) else { return };
    let Some(lines) = &signed.lines else {
        findings.extend(unconfirmed(facts, author));
        return;
    };
    let domain = lines.domain.clone();
    let (says, weight, evidence) = match signed.contradiction {
        Some(Contradiction::ServiceFailed(evidence)) => (
            Kind::TextChanged { domain },
            (Bearing::Against, Severity::High, Confidence::Likely),
            evidence,
        ),
        Some(Contradiction::ServiceSawNone(evidence)) => (
            Kind::SignatureUnseen { domain },
            (Bearing::Against, Severity::High, Confidence::Likely),
            evidence,
        ),
        // The check of signatures tells it, beside the signature.
        Some(Contradiction::BodyDiffers(_)) => return,
        None => (
            Kind::LinesOnly { domain },
            (Bearing::Neutral, Severity::Medium, Confidence::Certain),
            lines.evidence,
        ),
    };
    findings.push(Finding::new(says, weight, evidence).with([lines.evidence]));
}

/// The receiving service spoke, and confirmed no signature of the author's.
fn unconfirmed(facts: &Facts<'_>, author: &Author) -> Option<Finding> {
    let signed = &facts.authentication;
    let first = signed.attested.first()?;
    let mut dkim = signed.of(&Method::Dkim).peekable();
    let evidence = dkim.peek().map_or(first.evidence, |dkim| dkim.evidence);
    // A check of the author's own signature that was not finished confirms nothing and denies nothing, and neither does a
    // pass that names nobody.
    let unnamed = dkim.any(|one| one.says == Says::Pass && one.domain.is_none());
    let open = signed.unfinished || unnamed;
    let weight = if open || facts.is_of_unsigned_era() {
        (Bearing::Neutral, Severity::Low, Confidence::Certain)
    } else {
        (Bearing::Against, Severity::Medium, Confidence::Likely)
    };
    let says = Kind::NotSignedByAuthor {
        domain: author.address.domain.clone(),
        signer: signed.signers().next().map(Box::from),
    };
    Some(Finding::new(says, weight, evidence))
}
