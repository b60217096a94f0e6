//! # The server that handed it over
//!
//! **What it looks for**: the address the receiver saw, held against the brand's published sending ranges; and
//! a server that called itself the brand's while its address is not.
//! **Why it matters**: the address is the receiver's own knowledge; the name beside it is the sender's word.
//! **When it is wrong**: ranges may be shared by all of a brand's customers, so a match speaks for little;
//! forwarders hand over from elsewhere.
//! **References**: `docs/microsoft.md` (addresses of the servers); `docs/attacks.md`, attack 73.

use super::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::brands::servers::ServerUse;
use crate::data::ip_ranges;
use crate::trust::{Facts, Trust};

/// What it finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Handed over from Microsoft's sending addresses.
    FromBrandServers {
        /// The address.
        ip: Box<str>,
    },
    /// Handed over from Microsoft's pool for forwarded or doubtful mail.
    FromRelayPool {
        /// The address.
        ip: Box<str>,
    },
    /// Handed over from an address inside Microsoft's network that is not one of its mail senders.
    FromBrandNetwork {
        /// The address.
        ip: Box<str>,
    },
    /// Handed over from somewhere else.
    FromElsewhere {
        /// The address.
        ip: Box<str>,
        /// Its name, if seen.
        host: Option<Box<str>>,
    },
    /// A server called itself Microsoft and was not.
    ServerPretends {
        /// What it called itself.
        helo: Box<str>,
        /// Its address.
        ip: Box<str>,
    },
}

pub(super) fn run(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let Some(hand_over) = &facts.boundary.hand_over else { return };
    let Some(field) = facts.message.field(hand_over.field) else { return };
    let Some(address) = facts.peer_address() else { return };
    let evidence = Evidence::field(hand_over.field, field, Trust::Attested);
    let ip: Box<str> = address.to_string().into();
    let concerns = facts.authorship.concerns_brand();
    let from_brand =
        facts.authorship.author.as_ref().is_some_and(crate::trust::author::Author::is_of_brand);
    let servers = &facts.brand().servers;
    let (says, weight) = match servers.used_for(address) {
        Some(ServerUse::Outbound) => (
            Kind::FromBrandServers { ip: ip.clone() },
            (
                if from_brand { Bearing::For } else { Bearing::Neutral },
                Severity::Low,
                Confidence::Certain,
            ),
        ),
        Some(ServerUse::RelayPool | ServerUse::HighRiskPool) => (
            Kind::FromRelayPool { ip: ip.clone() },
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
        ),
        Some(ServerUse::Endpoint) => (
            Kind::FromBrandNetwork { ip: ip.clone() },
            (Bearing::Neutral, Severity::Low, Confidence::Certain),
        ),
        None => {
            let host = hand_over.reverse_name.as_ref().map(|name| name.value().clone());
            let bearing = if concerns { Bearing::Against } else { Bearing::Neutral };
            (
                Kind::FromElsewhere { ip: ip.clone(), host },
                (bearing, Severity::Low, Confidence::Possible),
            )
        }
    };
    findings.push(Finding::new(says, weight, evidence));
    let helo = hand_over.helo().unwrap_or_default();
    let pretends =
        !servers.hold(address) && !ip_ranges::is_private(address) && servers.are_named(helo);
    // The brand's own mail from outside its mail ranges (hosting that it sells) names such hosts too, and passes its checks.
    if pretends && !from_brand {
        findings.push(Finding::new(
            Kind::ServerPretends { helo: helo.into(), ip },
            (Bearing::Against, Severity::Medium, Confidence::Likely),
            evidence,
        ));
    }
}
