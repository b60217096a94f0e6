//! mail.de.
//!
//! Its id is the host that took the mail; DKIM only.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const MAIL_DE: Receiver = Receiver {
    id: "mail_de",
    name: "mail.de",
    edge: &[Under("mail.de")],
    hosts: &[],
    stores: &[],
    ids: Ids::Named(&[Under("mail.de")]),
    placement: Placement::Above,
    always_prepends: false,
    nameless_doors: false,
    nameless_steps: false,
    seal_domains: &[],
    rewriting: Rewriting::Unknown,
    gateway: false,
    source: "chatmail/core dkimchecks-2022-09-28",
};
