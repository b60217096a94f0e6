//! Yandex Mail.
//!
//! Its id is the host that took the mail; it writes `smtp.mail=` for the envelope, no `dmarc`, and nothing at
//! all when nothing was signed.

use super::HostPattern::Under;
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const YANDEX: Receiver = Receiver {
    id: "yandex",
    name: "Yandex Mail",
    edge: &[Under("yandex.net"), Under("yandex.ru")],
    hosts: &[],
    stores: &[],
    ids: Ids::Named(&[Under("yandex.net"), Under("mail.yandex.net")]),
    placement: Placement::Above,
    always_prepends: true,
    nameless_doors: false,
    nameless_steps: false,
    seal_domains: &[],
    rewriting: Rewriting::Unknown,
    gateway: false,
    source: "receiver survey of September 2022 and stored samples; domain dossier 1.4",
};
