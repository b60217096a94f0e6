//! Yandex Mail.
//!
//! Its id is the host that took the mail; it writes `smtp.mail=` for the envelope, no `dmarc`, and nothing at
//! all when nothing was signed.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver};

pub(super) const YANDEX: Receiver = Receiver {
    id: "yandex",
    name: "Yandex Mail",
    edge: &[Under("yandex.net"), Under("yandex.ru")],
    ids: Ids::Named(&[Under("yandex.net"), Under("mail.yandex.net")]),
    placement: Placement::Above,
    always_prepends: true,
    source: "docs/receivers.md: the survey of September 2022 and samples",
    ..Receiver::PLAIN
};
