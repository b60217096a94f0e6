//! The quirks of one mail service a file: how it signs its trace fields and where it puts its results.
//!
//! A receiver is data, in terms of mail: which hosts are its front door, which `authserv-id`s it writes, where its lines
//! stand ([`layout`]), and what it does to a mail besides ([`habits`]). The stages that judge read these and never a service's
//! name: a second service with the same habit is one file here and one line in [`RECEIVERS`].
//! How each is known, and what is doubtful about it: `docs/receivers.md`.
//!
//! Not supported: telling two services apart that both leave no host name of their own; the reader names it then.

pub mod habits;
pub mod layout;

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

use core::net::IpAddr;

use self::habits::{FieldNames, OutgoingMark, PublicPeers, ReasonCode, Sealing};
pub use self::habits::{HostPattern, Ids, Rewriting};
pub use self::layout::Placement;
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
    /// How a machine of its own is known where its address is a public one, as it is for everybody.
    pub public_peers: PublicPeers,
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
    /// When it does so.
    pub sealing: Sealing,
    /// What tells the results that it writes on mail leaving it. They bear a name of the recipient's.
    pub outgoing_marks: &'static [OutgoingMark],
    /// Reasons with which it says that it let its overall check (`compauth`) rest because of the way the mail took.
    pub check_rested: &'static [ReasonCode],
    /// The header fields whose name says something.
    pub fields: FieldNames,
    /// Domains of its mailboxes, if dots in a mailbox's name mean nothing there. They are one domain, called by the first.
    pub dotless_domains: &'static [&'static str],
    /// What it is known to do to a message before it keeps or shows it.
    pub rewriting: Rewriting,
    /// Whether it may stand in front of another mail service as a gateway.
    pub gateway: bool,
    /// Where this was learnt, and when it was last seen so.
    pub source: &'static str,
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
        public_peers: PublicPeers::Strangers,
        ids: Ids::Never,
        placement: Placement::Anywhere,
        always_prepends: false,
        nameless_doors: false,
        nameless_steps: false,
        seal_domains: &[],
        sealing: Sealing::Uncounted,
        outgoing_marks: &[],
        check_rested: &[],
        fields: FieldNames::NONE,
        dotless_domains: &[],
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

    /// Whether a peer with this greeting and public address is one of its own machines.
    pub fn is_public_peer(&self, helo: Option<&str>, address: IpAddr) -> bool {
        match self.public_peers {
            PublicPeers::Strangers => false,
            PublicPeers::GreetFrom(is_its_network) => {
                helo.is_some_and(|helo| self.hosts.iter().any(|pattern| pattern.fits(helo)))
                    && is_its_network(address)
            }
        }
    }

    /// Whether it wrote some results on mail that left it.
    pub fn wrote_outgoing(&self, results: &AuthenticationResults) -> bool {
        results.authserv_id.as_deref().is_some_and(|id| !id.is_empty())
            && self.outgoing_marks.iter().any(|mark| mark.is_in(results))
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

/// Whether a known service wrote some results on mail that left it: the sender's side, whoever received the mail.
pub fn is_outgoing(results: &AuthenticationResults) -> bool {
    RECEIVERS.iter().any(|receiver| receiver.wrote_outgoing(results))
}

/// Whether the names of fields at some service fit, whichever received the mail: a mail may have passed through another before.
pub fn at_some(fits: impl Fn(&FieldNames) -> bool) -> bool {
    RECEIVERS.iter().any(|receiver| fits(&receiver.fields))
}

/// Whether a reason says that a service let its overall check rest because of the way the mail took.
pub fn is_rested(reason: &str) -> bool {
    RECEIVERS.iter().any(|one| one.check_rested.iter().any(|code| code.fits(reason)))
}

/// The domain that a lower-case domain of mailboxes is called by, if dots mean nothing there.
pub fn dotless(domain: &str) -> Option<&'static str> {
    let of_it = RECEIVERS.iter().find(|receiver| receiver.dotless_domains.contains(&domain))?;
    of_it.dotless_domains.first().copied()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::data::domain_name::is_below;

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
