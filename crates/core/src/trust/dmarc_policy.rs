//! What the author's domain asks to be done with mail that fails DMARC (RFC 7489 section 6.3), as the receiving service tells it.
//!
//! Services write it in three ways: `action=quarantine` (Exchange Online), `(p=REJECT sp=NONE dis=NONE)` (Gmail, `OpenDMARC`, Yahoo),
//! `policy.published-domain-policy=reject` (Fastmail). Where the service also tells what it did, and let the mail pass, it had a
//! reason not to believe its own failure.
//!
//! Not supported: looking the policy up. No policy told is none.

use crate::data::domain_name::registrable_domain;
use crate::message::authentication_results::{Method, MethodResult, Ptype};

/// Whether the domain asks that such mail is kept out, and the service says nothing else of it.
pub(super) fn asks_to_keep_out(result: &MethodResult, domain: &str) -> bool {
    if result.method != Method::Dmarc {
        return false;
    }
    if let Some(action) = result.untyped("action") {
        return keeps_out(action.trim_start_matches("pct.").trim_start_matches('o'));
    }
    let published = result.property(Ptype::Policy, "published-domain-policy");
    if let Some(published) = published {
        let applied = result.property(Ptype::Policy, "applied-disposition");
        return keeps_out(published) && applied.is_none_or(keeps_out);
    }
    let words = || {
        let words = result.comments.iter().flat_map(|comment| comment.split([' ', ',', ';', '\t']));
        words.filter_map(|word| word.split_once('='))
    };
    let told = |name: &str| {
        let mut found = words().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        found.next().map(|(_, value)| value)
    };
    let below = registrable_domain(domain).is_none_or(|organisation| organisation != domain);
    let policy = told("sp").filter(|_| below).or_else(|| told("p"));
    policy.is_some_and(keeps_out)
        && told("dis").is_none_or(keeps_out)
        && told("pct").is_none_or(|share| share == "100")
}

fn keeps_out(word: &str) -> bool {
    ["reject", "quarantine"].iter().any(|one| word.eq_ignore_ascii_case(one))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::authentication_results::AuthenticationResults;

    fn asks(result: &str) -> bool {
        let text = format!("mx.example; {result}");
        let read = AuthenticationResults::parse(&text, 0);
        read.results.iter().any(|one| asks_to_keep_out(one, "mail.example.com"))
    }

    #[test]
    fn as_services_write_it() {
        for strict in [
            "dmarc=fail action=quarantine header.from=mail.example.com",
            "dmarc=fail action=oreject header.from=mail.example.com",
            "dmarc=fail (p=REJECT sp=REJECT dis=QUARANTINE) header.from=mail.example.com",
            "dmarc=fail(p=REJECT) header.from=mail.example.com",
            "dmarc=fail (p=none sp=reject pct=100) header.from=mail.example.com",
            "dmarc=fail policy.published-domain-policy=reject",
        ] {
            assert!(asks(strict), "{strict}");
        }
        for lenient in [
            "dmarc=fail action=none header.from=mail.example.com",
            "dmarc=fail header.from=mail.example.com",
            "dmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=mail.example.com",
            "dmarc=fail (p=reject sp=none pct=100) header.from=mail.example.com",
            "dmarc=fail (p=reject pct=0) header.from=mail.example.com",
            "dmarc=fail policy.published-domain-policy=reject policy.applied-disposition=none",
            "spf=fail action=quarantine",
        ] {
            assert!(!asks(lenient), "{lenient}");
        }
    }
}
