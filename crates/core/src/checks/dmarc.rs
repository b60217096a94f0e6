//! # The author's domain, as the receiver checked it
//!
//! **What it looks for**: the receiver's own `dmarc` result, and whether it speaks of the same author as `From`.
//! **Why it matters**: Microsoft asks every receiver to refuse mail from its account address that fails this.
//! **When it is wrong**: forwarding and gateways break it; `none`, errors and guesses are missing evidence.
//! **References**: RFC 7489 section 11.2; `docs/microsoft.md` (policies and signatures).

use super::{Bearing, Confidence, Finding, Severity};
use crate::message::authentication_results::Method;
use crate::trust::Facts;
use crate::trust::authentication::Says;

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The author's domain is confirmed.
    Pass {
        /// `header.from`.
        domain: Box<str>,
    },
    /// The author's domain is contradicted.
    Fail {
        /// `header.from`, if given.
        domain: Option<Box<str>>,
    },
    /// No word about the author's domain.
    Missing {
        /// The word.
        word: Box<str>,
    },
    /// The results speak of another author than `From`.
    AuthorDisagrees {
        /// What the results say.
        reported: Box<str>,
        /// What `From` says.
        shown: Box<str>,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let shown = facts.authorship.author.as_ref().map(|author| author.address.domain.clone());
    let author = facts.authorship.author.as_ref();
    for result in facts.authentication.of(&Method::Dmarc) {
        // A pass that rests on nothing speaks for nobody.
        let own = result.says == Says::Pass && result.domain == shown;
        if own && !author.is_some_and(|author| facts.authentication.author_passed(author)) {
            continue;
        }
        let (says, weight) = match (result.says, result.domain.clone()) {
            (Says::Pass, Some(domain)) => {
                (Kind::Pass { domain }, (Bearing::For, Severity::Medium, Confidence::Likely))
            }
            (Says::Fail, domain) => {
                (Kind::Fail { domain }, (Bearing::Against, Severity::High, Confidence::Likely))
            }
            (Says::Pass, None) | (Says::Unfinished | Says::Nothing, _) => (
                Kind::Missing { word: result.word.clone() },
                (Bearing::Neutral, Severity::None, Confidence::Certain),
            ),
        };
        findings.push(Finding::new(says, weight, result.evidence));
        if let (Some(reported), Some(shown)) = (result.domain.clone(), &shown)
            && reported != *shown
            && facts.authorship.concerns_brand()
        {
            let says = Kind::AuthorDisagrees { reported, shown: shown.clone() };
            findings.push(Finding::new(
                says,
                (Bearing::Against, Severity::High, Confidence::Likely),
                result.evidence,
            ));
        }
    }
}
