//! # Who the address belongs to
//!
//! **What it looks for**: the class of the `From` address in the brand's table of senders.
//! **Why it matters**: an address that is not the brand's decides against a mail that calls itself the brand.
//! An address that is the brand's decides nothing: anybody can write it.
//! **When it is wrong**: alias services write their own address in place of the brand's (see `forwarded`).
//! **References**: `docs/microsoft.md` (senders); RFC 5322 section 3.6.2.

use super::{Bearing, Confidence, Finding, Severity};
use crate::brands::senders::SenderClass;
use crate::trust::Facts;

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The address is the one Microsoft's account security uses.
    AccountSecurity {
        /// The address.
        address: Box<str>,
    },
    /// The address is another that Microsoft documents.
    Documented {
        /// The address.
        address: Box<str>,
    },
    /// The address is under Microsoft's name and not documented.
    OtherOwn {
        /// The address.
        address: Box<str>,
    },
    /// The address is not Microsoft's.
    NotTheBrand {
        /// The domain.
        domain: Box<str>,
    },
    /// The domain is given by Microsoft to any customer.
    SharedTenant {
        /// The domain.
        domain: Box<str>,
    },
    /// An ordinary mailbox at Microsoft (outlook.com and the like), free for anybody.
    ConsumerMailbox {
        /// The domain.
        domain: Box<str>,
    },
    /// The domain resembles Microsoft's.
    LookalikeDomain {
        /// The domain.
        domain: Box<str>,
        /// What it resembles.
        resembles: Box<str>,
    },
    /// A list, a group or an alias service rewrote the sender line.
    SenderRewritten {
        /// Its domain.
        domain: Box<str>,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
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
            Kind::SenderRewritten { domain },
            (Bearing::Neutral, Severity::Medium, Confidence::Likely),
        ),
        SenderClass::AccountSecurity => (
            Kind::AccountSecurity { address: author.text() },
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
        ),
        SenderClass::Documented => (
            Kind::Documented { address: author.text() },
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
        ),
        SenderClass::OtherOwn => (
            Kind::OtherOwn { address: author.text() },
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
        ),
        SenderClass::SharedTenant => (Kind::SharedTenant { domain }, against),
        SenderClass::ConsumerMailbox => (Kind::ConsumerMailbox { domain }, against),
        SenderClass::None => match &author.lookalike {
            Some(lookalike) => (
                Kind::LookalikeDomain { domain, resembles: lookalike.resembles.into() },
                (Bearing::Against, Severity::High, Confidence::Certain),
            ),
            None => (Kind::NotTheBrand { domain }, against),
        },
    };
    findings.push(Finding::new(says, weight, author.evidence()));
}
