//! What the steps before the receiver show and its own pass hides: a relay that lends its name to a sender it had found false, a
//! tenant that signed, a stranger who passed a notification on.
//!
//! All of it stands in lines that anybody may write. That is why it only ever names a reason against a mail.

use crate::brands::senders::SenderClass;
use crate::trust::Facts;
use crate::trust::alignment::is_aligned;
use crate::trust::authentication::Says;
use crate::trust::earlier::Earlier;
use crate::trust::envelope::Envelope;

/// Whether a step before the receiver wrote that the author's domain failed.
pub(super) fn failed_before(facts: &Facts<'_>) -> bool {
    let Some(domain) = facts.authorship.domain() else { return false };
    let fails_before = |one: &Earlier| one.before_receiver && one.says == Says::Fail;
    facts.earlier.iter().any(|one| fails_before(one) && &*one.domain == domain)
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
