//! What the steps before the receiver show and its own pass hides: a relay that lends its name to a sender it had found false, a
//! tenant that signed, a stranger who passed a notification on.
//!
//! All of it stands in lines that anybody may write. That is why it only ever names a reason against a mail.

use crate::brands::senders::SenderClass;
use crate::message::authentication_results::{AuthenticationResults, Method, Ptype};
use crate::message::{FieldBody, FieldIndex};
use crate::trust::Facts;
use crate::trust::alignment::{domain_of, is_aligned};
use crate::trust::authentication::Says;
use crate::trust::envelope::Envelope;

/// Fields in which a step writes what it found. The receiver's own stand above the boundary and are not asked.
const RESULTS_OF_A_STEP: &str = "authentication-results";

/// Whether a step before the receiver wrote that the author's domain failed.
pub(super) fn failed_before(facts: &Facts<'_>) -> bool {
    let Some(domain) = facts.authorship.domain() else { return false };
    let fails = |results: &AuthenticationResults| {
        results.results.iter().any(|one| {
            one.method == Method::Dmarc
                && Says::of(&one.result) == Says::Fail
                && one.property(Ptype::Header, "from").map(domain_of).as_deref() == Some(domain)
        })
    };
    let below = |index: usize| {
        let index = FieldIndex(index);
        !facts.boundary.is_above(index) && !facts.believed.holds(index)
    };
    let named = |(index, field): &(usize, &crate::message::HeaderField)| {
        field.key.ends_with(RESULTS_OF_A_STEP) && below(*index)
    };
    facts.message.fields.iter().enumerate().filter(named).any(|(_, field)| {
        if let FieldBody::AuthenticationResults(results) = &field.body {
            fails(results)
        } else if let FieldBody::ArcAuthenticationResults(sealed) = &field.body {
            fails(&sealed.results)
        } else {
            fails(&AuthenticationResults::parse(field.body_span.of(facts.source.block()), 0))
        }
    })
}

/// The tenant whose signature the receiver confirms, in a part of the brand's names that it rents out.
pub(super) fn tenant(facts: &Facts<'_>) -> Option<Box<str>> {
    let senders = &facts.brand().senders;
    let mut signers = facts.authentication.signers();
    let rented = signers.find(|signer| senders.class_of(signer) == SenderClass::SharedTenant);
    rented.filter(|signer| !senders.own_tenants.contains(signer)).map(Box::from)
}

/// Who sent a confirmed mail on, where the receiver attests an envelope of somebody else's.
pub(super) fn passed_on_by(facts: &Facts<'_>) -> Option<Box<str>> {
    let Envelope::Another(by) = &facts.authentication.envelope else { return None };
    let own = facts.authorship.domain().is_some_and(|domain| is_aligned(by, domain));
    let brands = facts.brand().senders.own(by);
    (!by.is_empty() && by.contains('.') && !own && !brands).then(|| by.clone())
}
