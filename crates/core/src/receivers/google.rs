//! Gmail and Google Workspace.
//!
//! The results stand directly below the boundary `Received`, after `Received-SPF` (54 of 54 measured); a copy
//! of them is sealed in Google's own ARC set above. `a.lex@gmail.com` is `alex@gmail.com`.

use super::HostPattern::{Exact, Under};
use super::layout::BelowBoundary;
use super::{Ids, Placement, Receiver, Rewriting};
use crate::message::authentication_results::Method;

pub(super) const GMAIL: Receiver = Receiver {
    id: "gmail",
    name: "Gmail / Google Workspace",
    edge: &[Exact("mx.google.com")],
    hosts: &[Under("google.com"), Under("1e100.net")],
    ids: Ids::Named(&[Exact("mx.google.com")]),
    placement: Placement::Below(BelowBoundary {
        between: &["received-spf", "x-google-smtp-source", "x-gm-message-state"],
        checks: &[Method::Dkim, Method::Spf, Method::Dmarc],
    }),
    always_prepends: true,
    nameless_steps: true,
    seal_domains: &["google.com"],
    dotless_domains: &["gmail.com", "googlemail.com"],
    rewriting: Rewriting::Nothing,
    source: "docs/receivers.md: 54 deliveries counted in the collection and the survey of September 2022",
    ..Receiver::PLAIN
};
