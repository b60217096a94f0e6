//! The receiving service's own ARC seal: when it verifies, the service's results are proven rather than read.
//!
//! A seal binds the results in its set and nothing of the mail's text, so it counts only when those results
//! agree with the readable ones, with the hand-over and with `From` (`docs/microsoft.md`, seals; `docs/attacks.md`, attack 71).

use std::collections::BTreeSet;

use super::boundary::TrustBoundary;
use super::result;
use super::results::Believed;
use super::{Attested, Evidence, Trust};
use crate::data::domain_name::comparable;
use crate::message::authentication_results::{Method, MethodResult, Property, Ptype, ResultCode};
use crate::message::{FieldBody, FieldIndex, Message};
use crate::proof::{Outcome, Proof, SignatureProof};

/// The receiver's own seal.
#[derive(Debug, Clone)]
pub struct ReceiverSeal {
    /// The seal as checked.
    pub seal: SignatureProof,
    /// `i=`
    pub instance: u32,
    /// The results it covers.
    pub results: Vec<Attested<MethodResult>>,
    /// The field of the results.
    pub results_field: FieldIndex,
    /// Where it disagrees with what else the paste says.
    pub disagreement: Option<Evidence>,
}

impl ReceiverSeal {
    /// Whether it verifies and agrees.
    pub fn proves(&self) -> bool {
        self.seal.outcome == Outcome::Verified && self.disagreement.is_none()
    }

    pub(super) fn find(
        message: &Message,
        proof: &Proof,
        boundary: &TrustBoundary,
        believed: &Believed,
        from_domain: Option<&str>,
    ) -> Option<Self> {
        let receiver = boundary.receiver?;
        // Behind the organisation's gateway the mailbox's seal speaks of the gateway.
        if proof.arc.flaw.is_some() || boundary.gateway.is_some() {
            return None;
        }
        let set = proof.arc.sets.last()?;
        if !receiver.seal_domains.contains(&&*set.seal.domain)
            || !boundary.is_above(set.seal.field)
            || !boundary.is_above(set.results)
        {
            return None;
        }
        let FieldBody::ArcAuthenticationResults(sealed) = &message.field(set.results)?.body else {
            return None;
        };
        if sealed.results.malformed {
            return None;
        }
        let results: Vec<_> = sealed
            .results
            .results
            .iter()
            .map(|result| Attested::new(result.clone(), set.results, result.span))
            .collect();
        let disagreement = disagreement(boundary, believed, &results, from_domain);
        Some(Self {
            seal: set.seal.clone(),
            instance: set.instance,
            results,
            results_field: set.results,
            disagreement,
        })
    }
}

fn disagreement(
    boundary: &TrustBoundary,
    believed: &Believed,
    sealed: &[Attested<MethodResult>],
    from_domain: Option<&str>,
) -> Option<Evidence> {
    let evidence = |result: &Attested<MethodResult>| {
        Evidence::words(result.field(), result.span(), Trust::Attested)
    };
    for method in [Method::Dmarc, Method::Spf] {
        let Some(open) = believed.single(&method) else { continue };
        let Some(closed) = sealed.iter().find(|result| result.value().method == method) else {
            // What the service did not seal it did not find: a pass that stands only in the open is somebody else's.
            if open.value().result == ResultCode::Pass {
                return Some(evidence(open));
            }
            continue;
        };
        if closed.value().result != open.value().result {
            return Some(evidence(open));
        }
    }
    // A signature that the readable results confirm must be confirmed under the seal as well.
    let is_dkim_pass =
        |result: &MethodResult| result.method == Method::Dkim && result.result == ResultCode::Pass;
    let passes = sealed.iter().map(Attested::value).filter(|result| is_dkim_pass(result));
    let mut confirmed = BTreeSet::new();
    confirmed.extend(passes.map(signer));
    let unconfirmed = |open: &&Attested<MethodResult>| {
        is_dkim_pass(open.value()) && !confirmed.contains(&signer(open.value()))
    };
    if let Some(open) = believed.of(&Method::Dkim).find(unconfirmed) {
        return Some(evidence(open));
    }
    let dmarc = sealed.iter().find(|result| result.value().method == Method::Dmarc);
    if let (Some(sealed_from), Some(shown)) =
        (dmarc.and_then(|result| result::from_domain(result.value())), from_domain)
        && &*sealed_from != shown
    {
        return dmarc.map(evidence);
    }
    let seen = boundary.hand_over.as_ref()?.address()?;
    let spf = sealed.iter().find(|result| result.value().method == Method::Spf)?;
    let said =
        spf.value().comments.iter().find_map(|comment| super::arrangement::address_in(comment));
    (said.is_some_and(|said| said != seen)).then(|| evidence(spf))
}

/// The domain a DKIM result is about: `header.d`, or the domain of `header.i`. Lower-case, whole, or nothing.
pub(crate) fn signer(result: &MethodResult) -> Option<String> {
    let clean = |text: &str| {
        let text = comparable(text);
        (!text.is_empty()
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-'))
        .then_some(text)
    };
    // One that stands twice and differs names nobody.
    let told = |name: &str| {
        let stands =
            |property: &Property| property.ptype == Some(Ptype::Header) && &*property.name == name;
        let value = result.property(Ptype::Header, name);
        (value.is_some() || !result.properties.iter().any(stands)).then_some(value)
    };
    match (told("d")?, told("i")?) {
        (Some(domain), Some(identity)) => {
            let domain = clean(domain)?;
            let of_identity =
                clean(identity.rsplit_once('@').map_or(identity, |(_, domain)| domain))?;
            crate::data::domain_name::is_within(&of_identity, &domain).then_some(domain)
        }
        (Some(domain), None) => clean(domain),
        (None, Some(identity)) => clean(identity.rsplit_once('@')?.1),
        (None, None) => None,
    }
    .filter(|domain| domain != "none")
}
