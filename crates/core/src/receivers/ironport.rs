//! Cisco Secure Email (`IronPort`), a gateway.
//!
//! Results begin with a capital letter, three `spf` results name three identities, and `d=` stands without a
//! property type. The device writes its own host name; hosted devices are under `iphmx.com`.

use super::HostPattern::Under;
use super::habits::FieldNames;
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const IRONPORT: Receiver = Receiver {
    id: "ironport",
    name: "Cisco Secure Email",
    edge: &[Under("iphmx.com")],
    ids: Ids::Named(&[Under("iphmx.com")]),
    placement: Placement::BelowAtTimes,
    rewriting: Rewriting::AddsWords,
    gateway: true,
    fields: FieldNames { added: &["ironport-sdr"], ..FieldNames::NONE },
    source: "docs/receivers.md: samples in the collection, 2022 to 2026",
    ..Receiver::PLAIN
};
