//! What an organisation may say beside the page, in a file `policy.json`: its own gateways, names, contact,
//! forwarders, keys and lines of guidance.
//!
//! A policy is data, never code, and never text from a mail. A wrong one is refused whole, with the field named,
//! and the page runs on defaults and says so.

mod fault;
mod read;

use core::net::IpAddr;

pub use fault::{PolicyFault, PolicyProblem, PolicyType};
pub use read::Json;

use crate::data::domain_name::{comparable, registrable_domain};
use crate::data::ip_ranges::Range;
use crate::data::public_mailboxes::is_public;

/// Longest text a policy may hold in one place, in characters. The record of a key has its own measure.
pub const MAX_TEXT: usize = 400;
/// Most entries a policy may hold in one list.
pub const MAX_ENTRIES: usize = 200;

/// The organisation's words. Empty by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// The organisation's name.
    pub organisation: Option<String>,
    /// How to reach the help desk.
    pub help_desk: Option<String>,
    /// Where to report phishing.
    pub report_address: Option<String>,
    /// The organisation's own `authserv-id`s: host names, exact.
    pub authserv_ids: Vec<String>,
    /// Its own gateways: addresses or ranges (`192.0.2.0/24`). Never names: whoever owns an address can give it any name.
    pub gateways: Vec<String>,
    /// Forwarders it uses: host names, `.suffixes`, addresses or ranges.
    pub forwarders: Vec<String>,
    /// Further public keys.
    pub keys: Vec<PolicyKey>,
    /// Further senders that belong to Microsoft as far as this organisation is concerned: an address, or a domain with all
    /// below it. None is ever one of the account's security.
    pub senders: Vec<String>,
    /// Language to begin with (`en`).
    pub language: Option<String>,
    /// Further lines of guidance, shown as the organisation's own words.
    pub guidance: Vec<String>,
}

/// A public key the organisation vouches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyKey {
    /// The signing domain.
    pub domain: String,
    /// The selector.
    pub selector: String,
    /// The DNS record, or its `p=` value.
    pub record: String,
}

impl Policy {
    /// The fields a policy may have. A misspelt one is refused rather than passed over in silence.
    pub const FIELDS: &[&str] = &[
        "organisation",
        "help_desk",
        "report_address",
        "authserv_ids",
        "gateways",
        "forwarders",
        "keys",
        "senders",
        "language",
        "guidance",
    ];
    /// The fields of a key, each of them needed.
    pub const KEY_FIELDS: &[&str] = &["domain", "selector", "record"];

    /// Holds a policy against its limits and lower-cases its names.
    pub fn checked(mut self) -> Result<Self, PolicyFault> {
        let fault = |field: &str, problem| Err(PolicyFault { field: field.into(), problem });
        let long = |text: &String| text.chars().count() > MAX_TEXT;
        for (field, text) in [
            ("organisation", &self.organisation),
            ("help_desk", &self.help_desk),
            ("report_address", &self.report_address),
            ("language", &self.language),
        ] {
            if text.as_ref().is_some_and(long) {
                return fault(field, PolicyProblem::TooLong);
            }
        }
        if self.report_address.as_ref().is_some_and(|address| !is_address(address)) {
            return fault("report_address", PolicyProblem::NotAnAddress);
        }
        for (field, list) in [
            ("authserv_ids", &self.authserv_ids),
            ("gateways", &self.gateways),
            ("forwarders", &self.forwarders),
            ("senders", &self.senders),
            ("guidance", &self.guidance),
        ] {
            if list.len() > MAX_ENTRIES {
                return fault(field, PolicyProblem::TooMany);
            }
            if list.iter().any(long) {
                return fault(field, PolicyProblem::TooLong);
            }
        }
        if self.keys.len() > MAX_ENTRIES {
            return fault("keys", PolicyProblem::TooMany);
        }
        if self.keys.iter().any(|key| long(&key.domain) || long(&key.selector)) {
            return fault("keys", PolicyProblem::TooLong);
        }
        let is_name = |name: &str| is_host_name(&comparable(name.trim()));
        if !self.keys.iter().all(|key| is_name(&key.domain) && is_name(&key.selector)) {
            return fault("keys", PolicyProblem::NotAName);
        }
        let lists: [(&str, &mut Vec<String>, ProblemOf); 4] = [
            ("authserv_ids", &mut self.authserv_ids, name_problem),
            ("gateways", &mut self.gateways, gateway_problem),
            ("forwarders", &mut self.forwarders, peer_problem),
            ("senders", &mut self.senders, sender_problem),
        ];
        for (field, list, problem) in lists {
            for name in list.iter_mut() {
                *name = comparable(name.trim());
                if let Some(problem) = problem(name) {
                    return fault(field, problem);
                }
            }
        }
        Ok(self)
    }
}

/// What is wrong with one entry of a list.
type ProblemOf = fn(&str) -> Option<PolicyProblem>;

/// A name is held against a field exactly: a suffix or a range there would never be found.
fn name_problem(name: &str) -> Option<PolicyProblem> {
    (!is_host_name(name)).then_some(PolicyProblem::NotAName)
}

fn peer_problem(name: &str) -> Option<PolicyProblem> {
    let host = name.strip_prefix('.').unwrap_or(name);
    (Range::parse(name).is_none() && !is_host_name(host)).then_some(PolicyProblem::NotAHost)
}

fn gateway_problem(name: &str) -> Option<PolicyProblem> {
    peer_problem(name).or(Range::parse(name).is_none().then_some(PolicyProblem::GatewayByName))
}

/// An address, or a domain that somebody owns: below `com` or `co.uk` anybody can have a name, at `gmail.com` a mailbox.
fn sender_problem(name: &str) -> Option<PolicyProblem> {
    let is_one = if name.contains('@') {
        is_address(name)
    } else {
        is_host_name(name) && registrable_domain(name).is_some() && !is_public(name)
    };
    (!is_one).then_some(PolicyProblem::NotASender)
}

/// Whether a text is an address of a mailbox, and neither a link nor a list of them.
fn is_address(text: &str) -> bool {
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"@:/\\<>()[],;\"".contains(c);
    text.split_once('@').is_some_and(|(local, domain)| {
        let whole = |part: &str| !part.is_empty() && part.chars().all(plain);
        whole(local) && domain.split('.').all(whole)
    })
}

/// Whether a list of a policy names this peer: by host, by `.suffix`, by address or by range.
pub(crate) fn names_peer(list: &[String], host: Option<&str>, address: Option<IpAddr>) -> bool {
    list.iter().any(|name| match (name.strip_prefix('.'), Range::parse(name)) {
        (Some(suffix), _) => {
            host.is_some_and(|host| crate::data::domain_name::is_within(host, suffix))
        }
        (None, Some(range)) => address.is_some_and(|address| range.contains(address)),
        (None, None) => host == Some(name.as_str()),
    })
}

/// Whether a list of a policy names this address, by itself or by a range.
pub(crate) fn names_address(list: &[String], address: IpAddr) -> bool {
    names_peer(list, None, Some(address))
}

fn is_host_name(name: &str) -> bool {
    name.split('.').all(|label| {
        !label.is_empty()
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may fail loudly")]

    use super::*;

    fn list(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn names_are_normalised() {
        let policy = Policy {
            forwarders: list(&[" .Gate.Example.COM. ", "192.0.2.0/24"]),
            gateways: list(&["2001:db8::/32", "192.0.2.7"]),
            ..Policy::default()
        };
        let policy = policy.checked().expect("good");
        assert_eq!(policy.forwarders, [".gate.example.com", "192.0.2.0/24"]);
        assert!(names_peer(&policy.forwarders, Some("a.gate.example.com"), None));
        assert!(names_peer(&policy.gateways, None, "192.0.2.7".parse().ok()));
        assert!(!names_peer(
            &policy.forwarders,
            Some("xgate.example.com"),
            "198.51.100.7".parse().ok()
        ));
    }

    #[test]
    fn an_address_is_neither_a_link_nor_a_list() {
        for good in ["phish@example.com", "o'neill+x@mail", "mel\u{fc}@b\u{fc}ro.example"] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "nobody",
            "@",
            "@example.com",
            "a@",
            "a@b@c",
            "a b@example.com",
            "mailto:a@example.com",
            "https://a@example.com/",
            "a@example.com/x",
            "a@example..com",
            "a@b, c@d",
            "<a@b>",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
