//! mail.de.
//!
//! Its id is the host that took the mail; DKIM only.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const MAIL_DE: Receiver = Receiver {
    id: "mail_de",
    name: "mail.de",
    edge: &[Under("mail.de")],
    ids: Ids::Named(&[Under("mail.de")]),
    placement: Placement::Above,
    source: "chatmail/core dkimchecks-2022-09-28",
    ..Receiver::PLAIN
};
