//! Who sends mail on for others: alias services that write their own address into `From`, mail gateways, and the
//! marks of a rewritten envelope.
//!
//! Not supported: private forwarders; the organisation's policy names those.

use crate::receivers::is_within;

/// One row of a table of hosts.
#[derive(Debug, Clone, Copy)]
pub struct HostRow {
    /// The domain; everything below it counts as well.
    pub domain: &'static str,
    /// Where this was learnt, and when.
    pub source: &'static str,
}

const fn row(domain: &'static str, source: &'static str) -> HostRow {
    HostRow { domain, source }
}

const DOSSIER: &str = "domain dossier section 7, 2026-11-23";
const REVERSE_ALIAS: &str = "SimpleLogin: Revert reverse-alias generation algorithm, 2020-12-06";
const ALIAS_LISTS: &str = "lists of alias domains in public code, 2026-11-23";
const SEEN: &str = "collected mail, domain dossier 1.4, up to 2026-03-26";
const GATEWAY_LISTS: &str = "lists of mail providers by MX host in public code, 2026-11-23";
const KNOWN: &str = "the vendor's host names as known, in no stored mail, 2026-11-23";

/// Services that rewrite the sender line of every mail they pass on.
pub const ALIAS_SERVICES: &[HostRow] = &[
    row("simplelogin.co", REVERSE_ALIAS),
    row("simplelogin.com", DOSSIER),
    row("simplelogin.io", ALIAS_LISTS),
    row("simplelogin.fr", ALIAS_LISTS),
    row("aleeas.com", ALIAS_LISTS),
    row("slmail.me", ALIAS_LISTS),
    row("slmails.com", ALIAS_LISTS),
    row("silomails.com", ALIAS_LISTS),
    row("passinbox.com", ALIAS_LISTS),
    row("passmail.net", ALIAS_LISTS),
    row("passfwd.com", ALIAS_LISTS),
    row("duck.com", DOSSIER),
    row("relay.firefox.com", DOSSIER),
    row("mozmail.com", DOSSIER),
    row("anonaddy.com", DOSSIER),
    row("anonaddy.me", DOSSIER),
    row("addy.io", ALIAS_LISTS),
    row("addymail.com", ALIAS_LISTS),
    row("4wrd.cc", ALIAS_LISTS),
    row("mailer.me", ALIAS_LISTS),
    row("privaterelay.appleid.com", DOSSIER),
];

/// Gateways that stand in front of other mail services. Where a vendor's domain has other uses, the row names the
/// part its mail hosts are in.
pub const GATEWAYS: &[HostRow] = &[
    row("pphosted.com", SEEN),
    row("ppe-hosted.com", GATEWAY_LISTS),
    row("mimecast.com", SEEN),
    row("mimecast-offshore.com", GATEWAY_LISTS),
    row("mimecast.co.za", GATEWAY_LISTS),
    row("iphmx.com", SEEN),
    row("messagelabs.com", GATEWAY_LISTS),
    row("ess.barracudanetworks.com", GATEWAY_LISTS),
    row("ess.barracuda.com", GATEWAY_LISTS),
    row("antispamcloud.com", SEEN),
    row("hornetsecurity.com", GATEWAY_LISTS),
    row("hes.trendmicro.com", KNOWN),
    row("tmes.trendmicro.com", KNOWN),
    row("tmes.trendmicro.eu", KNOWN),
    row("hydra.sophos.com", KNOWN),
    row("retarus.com", KNOWN),
    row("fortimailcloud.com", KNOWN),
];

/// Whether an alias service wrote this author: one of its domains, or iCloud's form `name_at_domain_x@icloud.com`.
pub fn is_alias_service(domain: &str, local: &str) -> bool {
    ALIAS_SERVICES.iter().any(|row| is_within(domain, row.domain))
        || (domain == "icloud.com" && local.contains("_at_"))
}

/// Whether a host is a gateway's.
pub fn is_gateway_host(host: &str) -> bool {
    GATEWAYS.iter().any(|row| is_within(host, row.domain))
}

/// Whether an envelope address was rewritten by the Sender Rewriting Scheme (`SRS0=`, `SRS1=`).
pub fn is_srs(envelope: &str) -> bool {
    let start = envelope.trim_start_matches('<').get(..5).unwrap_or_default().to_ascii_uppercase();
    matches!(&*start, "SRS0=" | "SRS1=" | "SRS0+" | "SRS1+" | "SRS0-" | "SRS1-")
        || envelope.contains("+SRS=")
}

/// Whether an envelope address is Gmail's for automatic forwarding (`name+caf_=to=domain@gmail.com`).
pub fn is_gmail_caf(envelope: &str) -> bool {
    envelope.contains("+caf_=")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rewritten_envelopes() {
        assert!(is_srs("SRS0=aBcD=QX=example.com=user@forward.example"));
        assert!(is_srs("<srs1=x=y==z@forward.example>"));
        assert!(is_srs("bounces+SRS=aBcD=QX@tenant.example"));
        assert!(!is_srs("srs@example.com"));
        assert!(is_gmail_caf("alex+caf_=reed=example.net@gmail.com"));
    }

    #[test]
    fn services_are_matched_by_whole_labels() {
        assert!(is_alias_service("mozmail.com", "x"));
        assert!(is_alias_service("icloud.com", "security_at_example_com_x1"));
        assert!(!is_alias_service("icloud.com", "alex"));
        assert!(!is_alias_service("xduck.com", "x"));
        assert!(is_gateway_host("mx0a-00000000.pphosted.com"));
        assert!(is_gateway_host("d1.ess.barracudanetworks.com"));
        assert!(!is_gateway_host("pphosted.com.evil.example"));
        assert!(!is_gateway_host("www.trendmicro.com"));
    }

    #[test]
    fn rows_are_clean_and_do_not_overlap() {
        for table in [ALIAS_SERVICES, GATEWAYS] {
            for (i, row) in table.iter().enumerate() {
                assert_eq!(row.domain, row.domain.to_ascii_lowercase());
                assert!(!row.source.is_empty(), "{row:?}");
                let others = table.iter().enumerate().filter(|(j, _)| *j != i);
                assert!(
                    others.into_iter().all(|(_, other)| !is_within(row.domain, other.domain)),
                    "{row:?}"
                );
            }
        }
    }
}
