//! Rackspace Email.
//!
//! Its id is the gate host; a `;` stands inside a comment (`dmarc=none (p=nil; dis=none)`).

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const RACKSPACE: Receiver = Receiver {
    id: "rackspace",
    name: "Rackspace Email",
    edge: &[Under("emailsrvr.com"), Under("rsapps.net")],
    hosts: &[],
    stores: &[],
    ids: Ids::Named(&[Under("rsapps.net"), Under("emailsrvr.com")]),
    placement: Placement::Above,
    always_prepends: true,
    nameless_doors: false,
    nameless_steps: false,
    seal_domains: &[],
    rewriting: Rewriting::Unknown,
    gateway: false,
    source: "a stored sample; domain dossier 1.4",
};
