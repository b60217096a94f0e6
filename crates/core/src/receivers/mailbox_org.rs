//! mailbox.org.
//!
//! The mail is taken under `mailbox.org` and stored under `heinlein-hosting.de`, over LMTP between public addresses.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const MAILBOX_ORG: Receiver = Receiver {
    id: "mailbox_org",
    name: "mailbox.org",
    edge: &[Under("mailbox.org")],
    hosts: &[Under("heinlein-hosting.de")],
    stores: &[Under("heinlein-hosting.de")],
    ids: Ids::Named(&[Under("mailbox.org")]),
    placement: Placement::Above,
    source: "a stored hop in tests of public code (2026-10-08), lines of its hosts in list archives (2018 to 2026), the id in a test of a mail program (2026)",
    ..Receiver::PLAIN
};
