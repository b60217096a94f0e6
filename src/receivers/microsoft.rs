//! Outlook.com and Microsoft 365 (Exchange Online Protection).
//!
//! It writes `Authentication-Results` without an `authserv-id`, exactly one in a message, and always in one
//! place: results, then `Received-SPF`, then the `Received` of a front door, with the same client address in
//! all three (7,674 of 7,674 messages measured). It renames whatever results the sender planted. When a
//! message arrives with ARC, it adds its own set above.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver};

pub(super) const OUTLOOK: Receiver = Receiver {
    id: "microsoft",
    name: "Outlook.com / Microsoft 365",
    edge: &[
        Under("mail.protection.outlook.com"),
        Under("mail.protection.outlook.de"),
        Under("mail.protection.partner.outlook.cn"),
        Under("mx.microsoft"),
    ],
    hosts: &[
        Under("prod.outlook.com"),
        Under("prod.protection.outlook.com"),
        Under("outlook.office365.com"),
        Under("prod.exchangelabs.com"),
        Under("outlook.office.com"),
        Exact("outlook.office365.com"),
    ],
    ids: Ids::Absent,
    placement: Placement::ExchangeOnline,
    always_prepends: true,
    seal_domains: &["microsoft.com"],
    names_signer: true,
    gateway: false,
    source: "7,724 deliveries counted in a public collection, 2022 to 2026; domain dossier 1.3",
};
