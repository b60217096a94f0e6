//! Who sends mail on for others: alias services that write their own address into `From`, services that only
//! forward, mail gateways, and the marks that forwarding leaves in the envelope, in the author's name and in fields.
//!
//! A mark explains what honest forwarding breaks, and proves nothing: whoever writes a mail may write it. Only what the
//! receiving service attests (the peer's looked-up name, the envelope in its results) is more than a word.
//!
//! Not supported: private forwarders; the organisation's policy names those. Names in a sender line that a list
//! program translated ("über", "par"): only "via" is known.

use crate::data::domain_name::is_within;

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

const ALIASES: &str = "the service's domain as generally known (docs/receivers.md), 2026-11-23";
const REVERSE_ALIAS: &str = "SimpleLogin: Revert reverse-alias generation algorithm, 2020-12-06";
const ALIAS_LISTS: &str = "lists of alias domains in public code, 2026-11-23";
const SEEN: &str = "docs/receivers.md: the collection and samples, up to 2026-03-26";
const ARCHIVES: &str = "hops in public list archives, read 2026-11-26";
const THIRTY_THREE: &str = "sender lines in tests and logs of public code, 2025-09-20";
const CLOUDFLARE: &str = "Cloudflare: Email Routing, outbound hostnames, and Gmail deliveries of 2025-09-27 to 2026-05-08";
const GATEWAY_LISTS: &str = "lists of mail providers by MX host in public code, 2026-11-23";
const KNOWN: &str = "the vendor's host names as known, in no stored mail, 2026-11-23";

/// Services that rewrite the sender line of every mail they pass on.
pub const ALIAS_SERVICES: &[HostRow] = &[
    row("simplelogin.co", REVERSE_ALIAS),
    row("simplelogin.com", ALIASES),
    row("simplelogin.io", ALIAS_LISTS),
    row("simplelogin.fr", ALIAS_LISTS),
    row("aleeas.com", ALIAS_LISTS),
    row("slmail.me", ALIAS_LISTS),
    row("slmails.com", ALIAS_LISTS),
    row("silomails.com", ALIAS_LISTS),
    row("passinbox.com", ALIAS_LISTS),
    row("passmail.net", ALIAS_LISTS),
    row("passfwd.com", ALIAS_LISTS),
    row("duck.com", ALIASES),
    row("relay.firefox.com", ALIASES),
    row("mozmail.com", ALIASES),
    row("anonaddy.com", ALIASES),
    row("anonaddy.me", ALIASES),
    row("addy.io", ALIAS_LISTS),
    row("addymail.com", ALIAS_LISTS),
    row("4wrd.cc", ALIAS_LISTS),
    row("mailer.me", ALIAS_LISTS),
    row("privaterelay.appleid.com", ALIASES),
    // `'one@example.com' via 33Mail <sender@mailer1.33mail.com>`.
    row("33mail.com", THIRTY_THREE),
];

/// Services that pass mail on to another mailbox and leave the author alone. They rewrite the envelope.
pub const FORWARDING_SERVICES: &[HostRow] = &[
    row("cloudflare-email.net", CLOUDFLARE),
    row("cloudflare-email.org", CLOUDFLARE),
    row("cloudflare-email.com", CLOUDFLARE),
    row("cloudflare-smtp.com", "a delivery at Outlook.com in tests of public code, 2026-10"),
    row(
        "forwardemail.net",
        "hops in public list archives and the project's own guides, 2026-11-26",
    ),
    row("improvmx.com", "set-up guides in public code, in no stored mail, 2026-11-26"),
];

/// A field that tells of somebody on the way.
#[derive(Debug, Clone, Copy)]
pub struct FieldRow {
    /// The field's name, lower-case.
    pub name: &'static str,
    /// Where this was learnt, and when.
    pub source: &'static str,
}

const fn field(name: &'static str, source: &'static str) -> FieldRow {
    FieldRow { name, source }
}

const ADDY: &str = "anonaddy: ForwardEmail, and readers of it in public code, 2026-11-26";
const SIMPLE: &str = "readers of SimpleLogin's fields in public code, 2026-11-26";

/// Fields in which a forwarder notes whom it forwards, also on the reader's own domain, where no host or address
/// names the service.
pub const FORWARDING_FIELDS: &[FieldRow] = &[
    field("x-anonaddy-original-sender", ADDY),
    field("x-anonaddy-original-envelope-from", ADDY),
    field("x-anonaddy-authentication-results", ADDY),
    field("x-simplelogin-type", SIMPLE),
    field("x-simplelogin-original-from", SIMPLE),
    field("x-simplelogin-envelope-from", SIMPLE),
    field("x-simplelogin-envelope-to", SIMPLE),
    field("x-33mail-original-to", "readers of 33Mail's fields in public code, 2026-11-26"),
    field("duck-original-from", "a delivery through duck.com in public code, read 2026-11-26"),
    field("x-original-from", "Google Groups' lists in public archives, read 2026-11-26"),
    field("x-forwarding-service", "ImprovMX, a guide in public code, read 2026-11-26"),
    field(
        "x-ms-journal-report",
        "Microsoft: header fields of Exchange, journal reports, read 2026-11-26",
    ),
];

const LIST_MAIL: &str = "mails in public list archives, read 2026-11-26";

/// Fields that a mailbox or a filter leaves in a mail that it takes. Below the lines of the receiver they tell that somebody else had
/// the mail before.
pub const DELIVERY_FIELDS: &[FieldRow] = &[
    field("delivered-to", LIST_MAIL),
    field("x-original-to", LIST_MAIL),
    field("x-envelope-to", LIST_MAIL),
    // Barracuda's filters.
    field("x-asg-orig-subj", LIST_MAIL),
    field("x-barracuda-connect", LIST_MAIL),
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
    row("messagelabs.com", ARCHIVES),
    // Symantec's and Broadcom's front doors for customers.
    row("inboundmx.com", GATEWAY_LISTS),
    row("ess.barracudanetworks.com", GATEWAY_LISTS),
    row("ess.barracuda.com", GATEWAY_LISTS),
    row("antispamcloud.com", SEEN),
    row("mailspamprotection.com", ARCHIVES),
    row("hornetsecurity.com", ARCHIVES),
    row("antispameurope.com", ARCHIVES),
    row("hes.trendmicro.com", ARCHIVES),
    row("tmes.trendmicro.com", GATEWAY_LISTS),
    row("tmes.trendmicro.eu", ARCHIVES),
    // It takes the mail out of the mailbox's service and hands it in again, with its own address.
    row(
        "tmcas.trendmicro.com",
        "hand-overs at Outlook.com's front doors in public code, read 2026-11-26",
    ),
    row("hydra.sophos.com", ARCHIVES),
    row("retarus.com", ARCHIVES),
    row("mailcontrol.com", ARCHIVES),
    row("email.fireeyecloud.com", "a delivery at Gmail in public code, 2024-10-18"),
    row("mxrecord.io", "Cloudflare: Area 1, MX hosts, 2026-11-26"),
    row("mxrecord.mx", "Cloudflare: Area 1, MX hosts, 2026-11-26"),
    row("electric.net", ARCHIVES),
    row("appriver.com", ARCHIVES),
    row("arsmtp.com", GATEWAY_LISTS),
    row("spamh.com", GATEWAY_LISTS),
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

/// Whether a host is a forwarding service's.
pub fn is_forwarding_host(host: &str) -> bool {
    FORWARDING_SERVICES.iter().any(|row| is_within(host, row.domain))
}

/// Whether a field of this lower-case name is a forwarder's own.
pub fn is_forwarding_field(name: &str) -> bool {
    FORWARDING_FIELDS.iter().any(|row| row.name == name)
}

/// Whether a field of this lower-case name is left by a mailbox or a filter that takes mail.
pub fn is_delivery_field(name: &str) -> bool {
    DELIVERY_FIELDS.iter().any(|row| row.name == name)
}

/// Whether an envelope address is a list's own for bounces: `team+bnc...@` (Google Groups), `team-bounces@` and
/// `team-bounces+alex=example.com@` (Mailman), `cfbounces+...@` (Cloudflare).
pub fn is_list_envelope(envelope: &str) -> bool {
    let envelope = envelope.trim_start_matches('<');
    let Some((local, _)) = envelope.rsplit_once('@') else { return false };
    let (name, tag) = local.split_once('+').map_or((local, None), |(name, tag)| (name, Some(tag)));
    name.ends_with("-bounces")
        || name.ends_with("-owner")
        || name.starts_with("owner-")
        || name.contains("-return-")
        || envelope.ends_with("@groups.io") && name == "bounce" && tag.is_some()
        || name == "cfbounces" && tag.is_some()
        || !name.is_empty() && tag.is_some_and(|tag| tag.starts_with("bncB"))
}

/// Whether an envelope address was rewritten by the Sender Rewriting Scheme (`SRS0=`, `SRS1=`), or by Exchange Online
/// after its example (`alex+SRS=`, `bounces+SRS=`; some receivers note it in lower case).
pub fn is_srs(envelope: &str) -> bool {
    let start = envelope.trim_start_matches('<').get(..5).unwrap_or_default().to_ascii_uppercase();
    matches!(&*start, "SRS0=" | "SRS1=" | "SRS0+" | "SRS1+" | "SRS0-" | "SRS1-")
        || envelope.to_ascii_lowercase().contains("+srs=")
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
        assert!(is_srs("bounces+srs=abcde=qx@tenant.example"));
        assert!(is_srs("alex+SRS=aBcD=QX=example.com=reed@tenant.example"));
        assert!(!is_srs("srs@example.com"));
        assert!(!is_srs("alex+srs@example.com"));
        assert!(is_gmail_caf("alex+caf_=reed=example.net@gmail.com"));
    }

    #[test]
    fn envelopes_of_lists() {
        for list in [
            "team+bncBAABBYEYTDYQKGQEH3EU7UQ@example.com",
            "<team-bounces@lists.example.com>",
            "team-bounces+alex=example.net@lists.example.com",
            "cfbounces+ndrdrop@example.com",
        ] {
            assert!(is_list_envelope(list), "{list}");
        }
        for other in [
            "alex@example.com",
            "alex+bounces@example.com",
            "bounces@example.com",
            "+bncBAAB@example.com",
            "team-bounces",
            "alex@team-bounces.example",
            "cfbounces@example.com",
            "",
        ] {
            assert!(!is_list_envelope(other), "{other}");
        }
    }

    #[test]
    fn fields_of_forwarders() {
        assert!(is_forwarding_field("x-anonaddy-original-sender"));
        assert!(is_forwarding_field("x-simplelogin-type"));
        assert!(!is_forwarding_field("x-simplelogin"));
        assert!(!is_forwarding_field("from"));
        assert!(is_delivery_field("delivered-to"));
        assert!(!is_delivery_field("to"));
        let all: Vec<&FieldRow> = FORWARDING_FIELDS.iter().chain(DELIVERY_FIELDS).collect();
        for (i, row) in all.iter().enumerate() {
            assert_eq!(row.name, row.name.to_ascii_lowercase());
            assert!(!row.source.is_empty(), "{row:?}");
            assert!(all.iter().skip(i + 1).all(|other| other.name != row.name), "{row:?}");
        }
    }

    #[test]
    fn services_are_matched_by_whole_labels() {
        assert!(is_alias_service("mozmail.com", "x"));
        assert!(is_alias_service("icloud.com", "security_at_example_com_x1"));
        assert!(!is_alias_service("icloud.com", "alex"));
        assert!(!is_alias_service("xduck.com", "x"));
        assert!(is_gateway_host("mx0a-00000000.pphosted.com"));
        assert!(is_gateway_host("d1.ess.barracudanetworks.com"));
        assert!(is_gateway_host("mx-relay47-hz3.antispameurope.com"));
        assert!(is_gateway_host("mail1.bemta37.messagelabs.com"));
        assert!(is_gateway_host("inpost-eu.tmcas.trendmicro.com"));
        assert!(is_gateway_host("mailstream-east.mxrecord.io"));
        assert!(!is_gateway_host("xmailcontrol.com"));
        assert!(!is_gateway_host("fireeyecloud.com"));
        assert!(!is_gateway_host("www.sophos.com"));
        assert!(is_alias_service("mailer1.33mail.com", "sender"));
        assert!(is_alias_service("alex.33mail.com", "b"));
        assert!(!is_alias_service("133mail.com", "sender"));
        assert!(!is_alias_service("33mail.com.evil.example", "sender"));
        assert!(is_forwarding_host("ba-big.cloudflare-email.net"));
        assert!(!is_forwarding_host("cloudflare.com"));
        assert!(!is_forwarding_host("xcloudflare-email.net"));
        assert!(!is_forwarding_host("cloudflare-email.net.evil.example"));
        assert!(!is_gateway_host("pphosted.com.evil.example"));
        assert!(!is_gateway_host("www.trendmicro.com"));
    }

    #[test]
    fn rows_are_clean_and_do_not_overlap() {
        for table in [ALIAS_SERVICES, FORWARDING_SERVICES, GATEWAYS] {
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
