//! The quirks of one mail service a file: how it signs its trace fields and where it puts its results.
//!
//! A receiver is data. The trust stage reads the same few facts about each: which hosts are its front door,
//! which `authserv-id`s it writes, and where its results stand. The parser never learns a vendor's name.
//! How each is known, and what is doubtful about it: `docs/receivers.md`.
//!
//! Not supported: telling two services apart that both leave no host name of their own; the reader names it then.

mod amazon_ses;
mod barracuda;
mod comcast;
mod disroot;
mod fastmail;
mod gandi;
mod gmx;
mod google;
mod icloud;
mod infomaniak;
mod ionos;
mod ironport;
mod mail_de;
mod mail_ru;
mod mailbox_org;
mod microsoft;
mod migadu;
mod mimecast;
mod murena;
mod netease;
mod posteo;
mod proofpoint;
mod proton;
mod qq;
mod rackspace;
mod riseup;
mod strato;
mod yahoo;
mod yahoo_japan;
mod yandex;
mod zoho;

use crate::data::domain_name::is_below;
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
    &ionos::IONOS,
    &strato::STRATO,
    &posteo::POSTEO,
    &mailbox_org::MAILBOX_ORG,
    &mail_de::MAIL_DE,
    &infomaniak::INFOMANIAK,
    &migadu::MIGADU,
    &comcast::COMCAST,
    &gandi::GANDI,
    &riseup::RISEUP,
    &disroot::DISROOT,
    &murena::MURENA,
    &amazon_ses::AMAZON_SES,
    &proofpoint::PROOFPOINT,
    &mimecast::MIMECAST,
    &ironport::IRONPORT,
    &barracuda::BARRACUDA,
];

/// A mail service, as its trace fields show it.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "facts of a service, each there or not")]
pub struct Receiver {
    /// Stable name in reports and settings.
    pub id: &'static str,
    /// The name people know it by.
    pub name: &'static str,
    /// Hosts that take mail from outside: the `by` of its boundary `Received`.
    pub edge: &'static [HostPattern],
    /// All its hosts, for recognising hops inside the service.
    pub hosts: &'static [HostPattern],
    /// Those of its hosts that keep mail and take it over LMTP from its own machines only, so that such a hop lies
    /// inside the service even where the peer's address is a public one.
    pub stores: &'static [HostPattern],
    /// The `authserv-id`s it writes.
    pub ids: Ids,
    /// Where its results stand.
    pub placement: Placement,
    /// Whether it always writes its own trace on top, so that nobody else can write above it.
    pub always_prepends: bool,
    /// Whether its front doors write their own private address in place of a name (`by 10.217.151.74`). The service is then
    /// known by the results right above that line.
    pub nameless_doors: bool,
    /// Whether its inner machines leave no host name of the service's in the steps above its front door: addresses (Google),
    /// `.internal` and short names (Fastmail).
    pub nameless_steps: bool,
    /// Domains it seals ARC sets with.
    pub seal_domains: &'static [&'static str],
    /// What it is known to do to a message before it keeps or shows it.
    pub rewriting: Rewriting,
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

/// What a service is known to do to the words of a message between taking it and showing it. A body that does not
/// hash as it was signed is explained by some of these, and by none of them made genuine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rewriting {
    /// It keeps and shows what it took, byte for byte.
    Nothing,
    /// It converts parts, encodings or line ends, so that a saved copy has another body hash. The words stay.
    Reencodes,
    /// It adds warnings, marks the subject or replaces links.
    AddsWords,
    /// Nobody has shown either.
    Unknown,
}

impl Rewriting {
    /// Whether a body hash that differs is what this service is known to bring about.
    pub fn explains_another_body(self) -> bool {
        match self {
            Self::Reencodes | Self::AddsWords => true,
            Self::Nothing | Self::Unknown => false,
        }
    }
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

impl Receiver {
    /// What holds of a service of which nothing more was seen. A row names who it is, its front doors, its ids, where its
    /// results stand and where that was learnt; of the rest it names only what differs from this.
    const PLAIN: Self = Self {
        id: "",
        name: "",
        edge: &[],
        hosts: &[],
        stores: &[],
        ids: Ids::Never,
        placement: Placement::Anywhere,
        always_prepends: false,
        nameless_doors: false,
        nameless_steps: false,
        seal_domains: &[],
        rewriting: Rewriting::Unknown,
        gateway: false,
        source: "",
    };

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
        self.is_edge(host) || self.hosts.iter().chain(self.stores).any(|pattern| pattern.fits(host))
    }

    /// Whether a hop is one into its own store: `by` one of its stores, over `LMTP` or `LMTPS`. RFC 2033 forbids LMTP
    /// between organisations, so the peer is its own, whatever address it has.
    pub fn is_into_store(&self, by: &str, with: &str) -> bool {
        let protocol = with.split_ascii_whitespace().next().unwrap_or_default();
        (protocol.eq_ignore_ascii_case("lmtp") || protocol.eq_ignore_ascii_case("lmtps"))
            && self.stores.iter().any(|pattern| pattern.fits(by))
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

    /// Hosts of public samples, and names that only look like them.
    #[test]
    fn front_doors_and_stores_of_the_services() {
        for (id, edge, inner) in [
            ("microsoft", "EF3.mail.protection.outlook.com", "AB1.eurprd01.prod.outlook.com"),
            ("microsoft", "FR1.mail.protection.outlook.de", "AB1.deuprd01.prod.outlook.de"),
            (
                "microsoft",
                "BJ1.mail.protection.partner.outlook.cn",
                "AB1.chnpr01.prod.partner.outlook.cn",
            ),
            ("microsoft", "BN3.mail.protection.office365.us", "AB1.namp110.prod.outlook.com"),
            ("microsoft", "tenant-example.a-v1.mx.microsoft", "AB1.outlook.office365.com"),
            ("posteo", "mx01.posteo.de", "dovecot15.posteo.name"),
            ("mailbox_org", "mx2.mailbox.org", "director-20.heinlein-hosting.de"),
            ("infomaniak", "smtp-3-9001.mail.infomaniak.ch", "mda-3-0007.mail.infomaniak.ch"),
            ("migadu", "aspmx1.migadu.com", "ms17.migadu.com"),
            ("ionos", "mx.kundenserver.de", "mx.kundenserver.de"),
            ("strato", "smtpin.rzone.de", "smtpin.rzone.de"),
            ("comcast", "resimta-po-40v.sys.comcast.net", "dovback3-asa-07o.email.comcast.net"),
            ("gandi", "spool.mail.gandi.net", "relay10.mail.gandi.net"),
            ("riseup", "mx1.riseup.net", "mx1.riseup.net"),
            ("disroot", "layka.disroot.org", "mail01.disroot.lan"),
            ("mail_de", "mxpostfix03.mail.de", "mxpostfix03.mail.de"),
            ("murena", "mail3.ecloud.global", "mail3.ecloud.global"),
        ] {
            let service = Receiver::by_id(id).expect("listed");
            assert!(service.is_edge(&edge.to_ascii_lowercase()), "{edge}");
            assert!(service.is_host(&inner.to_ascii_lowercase()), "{inner}");
            for host in [edge, inner].map(str::to_ascii_lowercase) {
                for other in
                    [format!("{host}.evil.example"), format!("x-{host}x"), host.replace('.', "-")]
                {
                    assert!(!service.is_host(&other), "{other}");
                }
            }
        }
        for stranger in ["evilmailbox.org", "mailbox.org", "hotmail.de", "web.mail.de.example"] {
            assert!(!RECEIVERS.iter().any(|service| service.is_host(stranger)), "{stranger}");
        }
    }

    #[test]
    fn a_store_takes_mail_from_its_own_machines_only_over_lmtp() {
        let migadu = Receiver::by_id("migadu").expect("listed");
        assert!(migadu.is_into_store("ms17.migadu.com", "LMTPS"));
        assert!(migadu.is_into_store("ms17.migadu.com", "lmtp id x"));
        assert!(!migadu.is_into_store("aspmx1.migadu.com", "ESMTPS"));
        assert!(!migadu.is_into_store("aspmx1.migadu.com", ""));
        assert!(!migadu.is_into_store("ms17.migadu.com.evil.example", "LMTP"));
        let gmail = Receiver::by_id("gmail").expect("listed");
        assert!(!gmail.is_into_store("mx.google.com", "LMTP"));
    }

    /// A host that two services claim would be read as the first one's.
    #[test]
    fn no_front_door_is_two_services() {
        let name = |pattern: HostPattern| match pattern {
            HostPattern::Exact(name) => name.to_owned(),
            HostPattern::Under(domain) => format!("x.{domain}"),
        };
        for (i, service) in RECEIVERS.iter().enumerate() {
            for pattern in service.edge.iter().chain(service.hosts).chain(service.stores) {
                let host = name(*pattern);
                assert_eq!(host, host.to_ascii_lowercase());
                for (j, other) in RECEIVERS.iter().enumerate() {
                    assert!(i == j || !other.is_host(&host), "{host}: {} {}", service.id, other.id);
                }
            }
        }
    }

    /// Only services whose own trace was counted may be identified by it.
    #[test]
    fn what_is_identified_was_counted() {
        let identified: Vec<_> =
            RECEIVERS.iter().filter(|service| service.always_prepends).map(|s| s.id).collect();
        for id in ["posteo", "mailbox_org", "infomaniak", "migadu", "strato", "ionos", "comcast"] {
            assert!(!identified.contains(&id), "{id}");
        }
    }

    #[test]
    fn ids_are_unique_and_lower_case() {
        for (i, receiver) in RECEIVERS.iter().enumerate() {
            assert_eq!(receiver.id, receiver.id.to_ascii_lowercase());
            for named in [receiver.id, receiver.name, receiver.source] {
                assert!(!named.is_empty(), "{}", receiver.id);
            }
            assert!(
                RECEIVERS.iter().skip(i + 1).all(|other| other.id != receiver.id),
                "{}",
                receiver.id
            );
        }
    }
}
