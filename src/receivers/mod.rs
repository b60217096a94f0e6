//! The quirks of one mail service a file: how it signs its trace fields and where it puts its results.
//!
//! A receiver is data. The trust stage reads the same few facts about each: which hosts are its front door,
//! which `authserv-id`s it writes, and where its results stand. The parser never learns a vendor's name.
//!
//! Not supported: telling two services apart that both leave no host name of their own; the reader names it then.

mod amazon_ses;
mod barracuda;
mod fastmail;
mod gmx;
mod google;
mod icloud;
mod ironport;
mod mail_ru;
mod microsoft;
mod mimecast;
mod netease;
mod proofpoint;
mod proton;
mod qq;
mod rackspace;
mod yahoo;
mod yahoo_japan;
mod yandex;
mod zoho;

use crate::message::authentication_results::AuthenticationResults;

/// Every receiver known, in the order the page offers them. Adding one touches its file and this list.
pub const RECEIVERS: &[&Receiver] = &[
    &microsoft::OUTLOOK,
    &google::GMAIL,
    &yahoo::YAHOO,
    &icloud::ICLOUD,
    &proton::PROTON,
    &gmx::GMX,
    &fastmail::FASTMAIL,
    &zoho::ZOHO,
    &mail_ru::MAIL_RU,
    &yandex::YANDEX,
    &qq::QQ,
    &netease::NETEASE,
    &yahoo_japan::YAHOO_JAPAN,
    &rackspace::RACKSPACE,
    &amazon_ses::AMAZON_SES,
    &proofpoint::PROOFPOINT,
    &mimecast::MIMECAST,
    &ironport::IRONPORT,
    &barracuda::BARRACUDA,
];

/// A mail service, as its trace fields show it.
#[derive(Debug)]
pub struct Receiver {
    /// Stable name in reports and settings.
    pub id: &'static str,
    /// The name people know it by.
    pub name: &'static str,
    /// Hosts that take mail from outside: the `by` of its boundary `Received`.
    pub edge: &'static [HostPattern],
    /// All its hosts, for recognising hops inside the service.
    pub hosts: &'static [HostPattern],
    /// The `authserv-id`s it writes.
    pub ids: Ids,
    /// Where its results stand.
    pub placement: Placement,
    /// Whether it always writes its own trace on top, so that nobody else can write above it.
    pub always_prepends: bool,
    /// Domains it seals ARC sets with.
    pub seal_domains: &'static [&'static str],
    /// Whether its results name the signer's domain; a bare `dkim=pass` cannot show who signed.
    pub names_signer: bool,
    /// Whether it may stand in front of another mail service as a gateway.
    pub gateway: bool,
    /// Where this was learnt, and when it was last seen so.
    pub source: &'static str,
}

/// Which `authserv-id`s are a receiver's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ids {
    /// It writes one of these.
    Named(&'static [HostPattern]),
    /// It writes none: the field begins with a result (Exchange Online).
    Absent,
    /// It writes no results that could be believed.
    Never,
}

/// Where a receiver's results stand, seen from its boundary `Received`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// Above it, as RFC 8601 section 4 asks.
    Above,
    /// Above it, in Exchange Online's fixed order: results, `Received-SPF`, boundary.
    ExchangeOnline,
    /// Directly below it, with only these fields of the service between. Believed only of a service that always
    /// writes exactly one field there: under a silent one the sender's own would stand in that place.
    Below(&'static [&'static str]),
    /// Directly below it, where nobody knows whether it always writes one: position proves nothing.
    BelowAtTimes,
    /// Anywhere: among the sender's own fields, so position proves nothing.
    Anywhere,
}

/// A host name or a domain with all below it. Whole labels only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostPattern {
    /// This name and no other.
    Exact(&'static str),
    /// Every name below this domain, not the domain itself.
    Under(&'static str),
}

impl HostPattern {
    /// Whether a lower-case host without trailing dot fits.
    pub fn fits(self, host: &str) -> bool {
        match self {
            Self::Exact(name) => host == name,
            Self::Under(domain) => is_below(host, domain),
        }
    }
}

/// Whether `host` is a proper subdomain of `domain`, comparing whole labels.
pub fn is_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain)
        .and_then(|rest| rest.strip_suffix('.'))
        .is_some_and(|label| !label.is_empty())
}

/// Whether `host` is `domain` or below it.
pub fn is_within(host: &str, domain: &str) -> bool {
    host == domain || is_below(host, domain)
}

impl Receiver {
    /// The receiver of that id.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        RECEIVERS.iter().copied().find(|receiver| receiver.id == id)
    }

    /// Whether a host is one of its front doors.
    pub fn is_edge(&self, host: &str) -> bool {
        self.edge.iter().any(|pattern| pattern.fits(host))
    }

    /// Whether a host is one of its machines.
    pub fn is_host(&self, host: &str) -> bool {
        self.is_edge(host) || self.hosts.iter().any(|pattern| pattern.fits(host))
    }

    /// Whether some results carry one of its ids, or none where it writes none.
    pub fn wrote(&self, results: &AuthenticationResults) -> bool {
        match (self.ids, results.authserv_id.as_deref()) {
            (Ids::Named(patterns), Some(id)) => patterns.iter().any(|pattern| pattern.fits(id)),
            (Ids::Absent, None) => true,
            (Ids::Absent, Some(_)) | (Ids::Named(_), None) | (Ids::Never, _) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn hosts_are_compared_by_whole_labels() {
        let gmail = Receiver::by_id("gmail").expect("listed");
        assert!(gmail.is_edge("mx.google.com"));
        for host in
            ["mx.google.com.evil.example", "mx-google.com", "mx.g00gle.com", "evilmx.google.com"]
        {
            assert!(!gmail.is_edge(host), "{host}");
        }
        assert!(is_below("a.outlook.com", "outlook.com"));
        assert!(!is_below("outlook.com", "outlook.com"));
        assert!(!is_below(".outlook.com", "outlook.com"));
        assert!(!is_below("evil-outlook.com", "outlook.com"));
    }

    #[test]
    fn ids_are_unique_and_lower_case() {
        for (i, receiver) in RECEIVERS.iter().enumerate() {
            assert_eq!(receiver.id, receiver.id.to_ascii_lowercase());
            assert!(!receiver.source.is_empty(), "{}", receiver.id);
            assert!(
                RECEIVERS.iter().skip(i + 1).all(|other| other.id != receiver.id),
                "{}",
                receiver.id
            );
        }
    }
}
