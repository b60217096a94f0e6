//! Yahoo and AOL.
//!
//! The results stand below the topmost `Received`, after `Return-Path`, `X-Originating-Ip` and `Received-SPF`.
//! Since 2023 a front door writes its private address in place of a name, and the results stand above its line.
//! It writes `pass(p=..)` without a space, and `dkim=unknown` or `dmarc=unknown` where others write `none`.

use super::HostPattern::Under;
use super::layout::BelowBoundary;
use super::{Ids, Placement, Receiver};
use crate::message::authentication_results::Method;

pub(super) const YAHOO: Receiver = Receiver {
    id: "yahoo",
    name: "Yahoo / AOL",
    edge: &[Under("yahoo.com"), Under("aol.com"), Under("yahoodns.net")],
    ids: Ids::Named(&[Under("yahoo.com"), Under("aol.com")]),
    placement: Placement::Below(BelowBoundary {
        between: &[
            "return-path",
            "x-originating-ip",
            "received-spf",
            "x-apparently-to",
            "x-ymailisg",
            "x-ymailavsc",
            "x-ymail-osg",
        ],
        checks: &[Method::Dkim, Method::Spf, Method::Dmarc],
    }),
    always_prepends: true,
    nameless_doors: true,
    seal_domains: &["yahoo.com"],
    source: "docs/receivers.md: the survey of September 2022 and samples",
    ..Receiver::PLAIN
};
