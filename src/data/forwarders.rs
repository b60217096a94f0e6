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
const SURVEY: &str = "domain dossier 1.4 and 4, 2026-11-23";

/// Services that rewrite the sender line of every mail they pass on.
pub const ALIAS_SERVICES: &[HostRow] = &[
    row("simplelogin.co", DOSSIER),
    row("simplelogin.com", DOSSIER),
    row("simplelogin.io", DOSSIER),
    row("simplelogin.fr", DOSSIER),
    row("aleeas.com", DOSSIER),
    row("slmail.me", DOSSIER),
    row("slmails.com", DOSSIER),
    row("passmail.net", DOSSIER),
    row("duck.com", DOSSIER),
    row("relay.firefox.com", DOSSIER),
    row("mozmail.com", DOSSIER),
    row("anonaddy.com", DOSSIER),
    row("anonaddy.me", DOSSIER),
    row("addy.io", DOSSIER),
    row("privaterelay.appleid.com", DOSSIER),
];

/// Gateways that stand in front of other mail services.
pub const GATEWAYS: &[HostRow] = &[
    row("pphosted.com", SURVEY),
    row("ppe-hosted.com", SURVEY),
    row("mimecast.com", SURVEY),
    row("mimecast-offshore.com", SURVEY),
    row("iphmx.com", SURVEY),
    row("messagelabs.com", SURVEY),
    row("barracudanetworks.com", SURVEY),
    row("trendmicro.eu", SURVEY),
    row("trendmicro.com", SURVEY),
    row("antispamcloud.com", SURVEY),
    row("hornetsecurity.com", SURVEY),
    row("retarus.com", SURVEY),
    row("fortimailcloud.com", SURVEY),
    row("sophos.com", SURVEY),
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
        assert!(!is_gateway_host("pphosted.com.evil.example"));
    }
}
