//! Outlook.com and Microsoft 365 (Exchange Online Protection).
//!
//! It writes `Authentication-Results` without an `authserv-id`, exactly one in a message, and always in one
//! place: results, then `Received-SPF`, then the `Received` of a front door, with the same client address in
//! all three (7,674 of 7,674 messages measured). It renames whatever results the sender planted. When a
//! message arrives with ARC, it adds its own set above, and only then (1,572 of 1,586, and none of 6,088). Its inner machines
//! have public addresses and greet with names of their own. The clouds of Germany (until 2021), China (run by 21Vianet)
//! and the United States' government write the same lines under domains of their own. A store converts what it
//! keeps, so the body of a saved message seldom hashes as it was signed.
//!
//! Until about 2021 its outgoing servers wrote results under the recipient's domain (`docs/attacks.md`, attack 67). Reasons of
//! `compauth`: 130, a seal it trusts stood in for the check; 4xx and 9xx, the check was passed over (451 and 905: the mail did
//! not come here first). "Message headers", learn.microsoft.com, 2025-07-07.

use core::net::IpAddr;

use super::HostPattern::{Exact, Under};
use super::habits::NamePattern::{self, Begins};
use super::habits::{FieldNames, OutgoingMark, PublicPeers, ReasonCode, Sealing};
use super::layout::FixedOrder;
use super::{Ids, Placement, Receiver, Rewriting};
use crate::brands::microsoft::MICROSOFT;
use crate::data::ip_ranges;

pub(super) const OUTLOOK: Receiver = Receiver {
    id: "microsoft",
    name: "Outlook.com / Microsoft 365",
    edge: &[
        Under("mail.protection.outlook.com"),
        Under("mail.protection.outlook.de"),
        Under("mail.protection.partner.outlook.cn"),
        Under("mail.protection.office365.us"),
        Under("mx.microsoft"),
    ],
    hosts: &[
        Under("prod.outlook.com"),
        Under("prod.protection.outlook.com"),
        Under("prod.outlook.de"),
        Under("prod.partner.outlook.cn"),
        Under("outlook.office365.com"),
        Under("prod.exchangelabs.com"),
        Under("outlook.office.com"),
        Exact("outlook.office365.com"),
    ],
    public_peers: PublicPeers::GreetFrom(is_its_network),
    ids: Ids::Absent,
    placement: Placement::InOrder(FixedOrder {
        right_above: &["authentication-results", "received-spf"],
        fewest_steps_above: 1,
    }),
    always_prepends: true,
    seal_domains: &["microsoft.com"],
    sealing: Sealing::AnswersSeals,
    outgoing_marks: &[OutgoingMark::Untyped("action"), OutgoingMark::Signer("none")],
    check_rested: &[ReasonCode::Is("130"), ReasonCode::Series('4'), ReasonCode::Series('9')],
    fields: FieldNames {
        planted_results: &["authentication-results-original"],
        renamed: &[
            NamePattern::Ends("-untrusted"),
            NamePattern::Exact("x-microsoft-antispam-message-info-original"),
        ],
        own: &[
            Begins("x-ms-"),
            Begins("x-microsoft-"),
            Begins("x-forefront-"),
            Begins("x-eop"),
            Begins("x-originatororg"),
        ],
        appended: &[
            Begins("x-ms-"),
            Begins("x-microsoft-"),
            Begins("x-forefront-"),
            Begins("x-eop"),
            Begins("x-sid-"),
            Begins("x-sender-ip"),
            Begins("x-message-delivery"),
            Begins("x-message-info"),
        ],
        outgoing: &["x-ms-exchange-authentication-results"],
        added: &["spamdiagnosticmetadata", "spamdiagnosticoutput"],
        // Of a bounce (a report of 2021-12-01) and of a notice that a rule sends (2025-04-23), in public list archives.
        reports: &[
            "x-ms-journal-report",
            "x-ms-exchange-message-is-ndr",
            "x-ms-exchange-transport-rules-notification",
        ],
    },
    rewriting: Rewriting::Reencodes,
    source: "docs/receivers.md: 7,724 deliveries counted in the collection, 2022 to 2026; of the other clouds: Microsoft's MX \
             records by country, lines of `FT003.mail.protection.office365.us` (2020-09-16), `DEUPRD01.PROD.OUTLOOK.DE` (2018 to \
             2020) and `CHNPR01.prod.partner.outlook.cn` (2020 to 2026-07-09) in public list archives",
    ..Receiver::PLAIN
};

/// The network inside a data centre, or one that the service sends mail from.
fn is_its_network(address: IpAddr) -> bool {
    ip_ranges::is_microsoft_internal(address) || MICROSOFT.servers.hold(address)
}
