//! Mail.ru.
//!
//! Its results stand below `From` and `To` when something passed and above when not; `header.from` is a whole
//! address; nothing is written about a missing signature.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver, Rewriting};

pub(super) const MAIL_RU: Receiver = Receiver {
    id: "mail_ru",
    name: "Mail.ru",
    edge: &[Under("mail.ru")],
    hosts: &[],
    stores: &[],
    ids: Ids::Named(&[Exact("mxs.mail.ru")]),
    placement: Placement::Anywhere,
    always_prepends: false,
    nameless_doors: false,
    nameless_steps: false,
    seal_domains: &[],
    rewriting: Rewriting::Unknown,
    gateway: false,
    source: "receiver survey of September 2022 and stored samples; domain dossier 1.4",
};
