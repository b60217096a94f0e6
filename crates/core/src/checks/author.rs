//! # Who the address belongs to
//!
//! **What it looks for**: the class of the `From` address in the brand's table of senders.
//! **Why it matters**: an address that is not the brand's decides against a mail that calls itself the brand.
//! An address that is the brand's decides nothing: anybody can write it.
//! **When it is wrong**: alias services write their own address in place of the brand's (see `forwarded`).
//! **References**: `docs/microsoft.md` (senders); RFC 5322 section 3.6.2.

use super::{Bearing, Check, CheckId, Confidence, Finding, Severity};
use crate::brands::senders::SenderClass;
use crate::checks::finding_kind::FindingPhrase;
use crate::trust::Facts;

pub(super) const CHECK: Check = Check { id: CheckId::Author, run };

fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(author) = &facts.authorship.author else { return };
    let domain = author.address.domain.clone();
    let claimed = facts.authorship.pretence().is_some();
    let against = if claimed {
        (Bearing::Against, Severity::High, Confidence::Certain)
    } else {
        (Bearing::Neutral, Severity::Low, Confidence::Certain)
    };
    let (says, weight) = match author.class {
        _ if facts.sender_rewritten => (
            FindingPhrase::SenderRewritten { domain },
            (Bearing::Neutral, Severity::Medium, Confidence::Likely),
        ),
        SenderClass::AccountSecurity => (
            FindingPhrase::AuthorAccountSecurity { address: author.text() },
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
        ),
        SenderClass::Documented => (
            FindingPhrase::AuthorDocumented { address: author.text() },
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
        ),
        SenderClass::OtherOwn => (
            FindingPhrase::AuthorOtherOwn { address: author.text() },
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
        ),
        SenderClass::SharedTenant => (FindingPhrase::AuthorSharedTenant { domain }, against),
        SenderClass::ConsumerMailbox => (FindingPhrase::AuthorConsumerMailbox { domain }, against),
        SenderClass::None => match &author.lookalike {
            Some(lookalike) => (
                FindingPhrase::LookalikeDomain { domain, resembles: lookalike.resembles.into() },
                (Bearing::Against, Severity::High, Confidence::Certain),
            ),
            None => (FindingPhrase::AuthorNotTheBrand { domain }, against),
        },
    };
    findings.push(Finding::new(CHECK.id, says, weight, author.evidence()));
}
