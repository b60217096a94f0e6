//! GMX, WEB.DE and mail.com.
//!
//! The results stand between `Return-Path` and the boundary, one field a signature, and speak of DKIM only.
//! Exchange Online's outgoing servers once wrote the same ids below the boundary; those are not this service's.

use super::HostPattern::{Exact, Under};
use super::habits::FieldNames;
use super::{Ids, Placement, Receiver};

pub(super) const GMX: Receiver = Receiver {
    id: "gmx",
    name: "GMX / WEB.DE / mail.com",
    edge: &[Under("gmx.net"), Under("web.de"), Under("mail.com")],
    hosts: &[Exact("gmx.net"), Exact("web.de")],
    ids: Ids::Named(&[Exact("gmx.net"), Exact("web.de"), Exact("mail.com"), Exact("gmx.com")]),
    placement: Placement::Above,
    always_prepends: true,
    fields: FieldNames { added: &["ui-inboundreport"], ..FieldNames::NONE },
    source: "docs/receivers.md: the survey of September 2022 and samples",
    ..Receiver::PLAIN
};
