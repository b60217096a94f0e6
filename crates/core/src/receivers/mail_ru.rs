//! Mail.ru.
//!
//! Its results stand below `From` and `To` when something passed and above when not; `header.from` is a whole
//! address; nothing is written about a missing signature.

use super::HostPattern::{Exact, Under};
use super::{Ids, Placement, Receiver};

pub(super) const MAIL_RU: Receiver = Receiver {
    id: "mail_ru",
    name: "Mail.ru",
    edge: &[Under("mail.ru")],
    ids: Ids::Named(&[Exact("mxs.mail.ru")]),
    placement: Placement::Anywhere,
    source: "docs/receivers.md: the survey of September 2022 and samples",
    ..Receiver::PLAIN
};
