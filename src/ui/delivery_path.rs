//! How it travelled: the drawing, and the same as a table.

use yew::{Html, html};

use super::browser::zone_at;
use super::icon::{Icon, chevron, icon};
use super::path_drawing::{drawings, name, peer_name};
use super::path_layout::{Leg, Station, stations};
use super::shared::Ptr;
use super::text::{breakable, visible, visible_plain};
use countersign_core::report::Report;
use countersign_core::trust::Trust;
use countersign_core::trust::{Hop, PeerKind};
use countersign_words::moment::{stamp, zone_name};
use countersign_words::{Lang, UiLine, texts};

/// Most steps in the table. No mail takes as many.
const MAX_HOPS: usize = 100;

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
}

pub(crate) fn section(lang: Lang, props: &Props) -> Html {
    let report = &props.report;
    let stations = stations(report);
    let body = if stations.is_empty() {
        html! { <p class="empty">{lang.text(texts::NO_ROUTE)}</p> }
    } else {
        html! {
            <>
                {facts(lang, report)}
                <figure class="route">
                    <figcaption class="vh">{in_words(lang, &stations)}</figcaption>
                    {drawings(lang, &stations, report.receiver.name.as_deref())}
                    {legend(lang)}
                </figure>
                if report.path.boundary.is_none() { <p class="note">{icon(Icon::Nothing)}<span>{lang.text(texts::NO_BOUNDARY)}</span></p> }
                <details class="plain-details roomy">
                    <summary>{chevron()}{lang.text(texts::SAME_AS_TABLE)}</summary>
                    {table(lang, report)}
                    <p class="scale-note">{lang.text(texts::DELAY_SCALE)}</p>
                </details>
            </>
        }
    };
    html! {
        <section class="section wrap wide" id="travel" aria-labelledby="travel-h" tabindex="-1">
            <div class="head"><h2 id="travel-h">{lang.text(texts::TRAVEL)}</h2><p>{lang.text(texts::TRAVEL_TEXT)}</p></div>
            <div class="body">{body}</div>
        </section>
    }
}

fn facts(lang: Lang, report: &Report) -> Html {
    let hops = &report.path.hops;
    let inside = report.path.boundary.and_then(|b| hops.get(b)).and_then(|hop| hop.at);
    let last = hops.last().and_then(|hop| hop.at);
    let took = inside.zip(last).map(|(a, b)| lang.line(&UiLine::Took { seconds: b.unix - a.unix }));
    let whose = |trust: Trust| html! { <small>{visible(&lang.whose(report, trust))}</small> };
    let total = report.path.total().filter(|_| hops.len() > 1).map(|total| {
        let took = lang.line(&UiLine::Took { seconds: total.seconds });
        html! { <div id="total-time"><dt>{lang.text(texts::TOTAL_TIME)}</dt><dd>{took}{whose(total.trust)}</dd></div> }
    });
    let slowest = report.path.slowest().map(|(index, slowest)| {
        let step = lang.line(&UiLine::SlowestStep { step: index + 1, seconds: slowest.seconds });
        html! { <div id="slowest-step"><dt>{lang.text(texts::SLOWEST_STEP)}</dt><dd>{step}{whose(slowest.trust)}</dd></div> }
    });
    let day = last.map(|at| stamp(at.unix, zone_at(at.unix)).0);
    let zone = last.map(|at| zone_name(zone_at(at.unix)));
    html! {
        <dl class="facts">
            if let Some(name) = &report.receiver.name { <div><dt>{lang.text(texts::RECEIVED_BY)}</dt><dd>{visible(name)}</dd></div> }
            if let Some(day) = day { <div><dt>{lang.text(texts::DAY)}</dt><dd>{day}</dd></div> }
            {total}
            {slowest}
            if let Some(took) = took { <div><dt>{lang.text(texts::TOOK_INSIDE)}</dt><dd>{took}</dd></div> }
            if let Some(zone) = zone { <div><dt>{lang.text(texts::YOUR_ZONE)}</dt><dd>{zone}</dd></div> }
        </dl>
    }
}

/// The drawing for those who do not see it.
fn in_words(lang: Lang, stations: &[Station]) -> String {
    let words: Vec<String> = stations
        .iter()
        .map(|station| {
            let mut words = name(lang, station);
            for part in station.host.iter().chain(&station.address) {
                words.push(' ');
                words.push_str(&visible_plain(part));
            }
            if station.leg == Leg::HandedOver {
                words = format!("{} {words}", lang.text(texts::TRUST_BEGINS_AT));
            }
            words
        })
        .collect();
    words.join("; ")
}

fn legend(lang: Lang) -> Html {
    let line = |class: &'static str, d: &'static str, label: texts::Text| {
        html! {
            <li><svg viewBox="0 0 28 14" aria-hidden="true" focusable="false"><path {class} {d} /></svg>{lang.text(label)}</li>
        }
    };
    html! {
        <ul class="legend">
            {line("wire wire-claimed", "M1 7H27", texts::LEGEND_CLAIMED)}
            {line("wire", "M1 7H27", texts::LEGEND_ATTESTED)}
            {line("gate", "M14 0V14", texts::LEGEND_GATE)}
        </ul>
    }
}

fn table(lang: Lang, report: &Report) -> Html {
    let head = [
        ("n", texts::STEP),
        ("", texts::HANDED_OVER_BY),
        ("", texts::TAKEN_BY),
        ("t", texts::YOUR_TIME),
        ("t", texts::UTC),
        ("took", texts::DURATION),
    ];
    let slowest = report.path.slowest().map(|(index, _)| index);
    // The steps nearest to the reader are kept: what a sender piles up stands before them.
    let left = report.path.hops.len().saturating_sub(MAX_HOPS);
    let rows = report.path.hops.iter().enumerate().skip(left).map(|(i, hop)| {
        let gate = report.path.boundary == Some(i);
        let who = report.receiver.name.clone().unwrap_or_else(|| lang.text(texts::THE_RECEIVER).into());
        html! {
            <>
                if gate { <tr class="gate-row"><td colspan="6">{visible(&lang.line(&UiLine::GateRow { name: who }))}</td></tr> }
                {row(lang, i, hop, gate, slowest == Some(i))}
            </>
        }
    });
    html! {
        <table class="hops">
            <caption>{lang.text(texts::TABLE_CAPTION)}</caption>
            <thead><tr>{for head.map(|(class, label)| html! { <th scope="col" {class}>{lang.text(label)}</th> })}</tr></thead>
            <tbody>
                if left > 0 { <tr><td colspan="6">{format!("\u{2026} +{left}")}</td></tr> }
                {for rows}
            </tbody>
        </table>
    }
}

/// How long a delay is on a scale on which every step of the same length multiplies: a second and a day both show.
/// A clock that runs ahead is no delay: its bar is hatched.
fn delay_bar(seconds: i64) -> Html {
    let long = |seconds: u64| (u128::from(seconds.min(1 << 24)) + 1).pow(4).ilog2();
    let ticks = [1, 60, 3600, 86_400].map(|tick| {
        let x = long(tick).to_string();
        html! { <path class="tick" d={format!("M{x} 0V8")} /> }
    });
    let class = if seconds < 0 { "skew" } else { "delay" };
    html! {
        <svg class="delay-bar" viewBox="0 0 80 8" aria-hidden="true" focusable="false">
            <rect {class} x="0" y="2" width={long(seconds.unsigned_abs()).to_string()} height="4" />{for ticks}
        </svg>
    }
}

fn row(lang: Lang, index: usize, hop: &Hop, gate: bool, slowest: bool) -> Html {
    let claimed = hop.trust == Trust::Claimed;
    let peer = hop.reverse_name.as_deref().or(hop.helo.as_deref());
    let said = hop.reverse_name.is_none() && hop.helo.is_some() && (claimed || gate);
    let known =
        matches!(hop.peer, PeerKind::BrandSender | PeerKind::BrandNetwork | PeerKind::Local);
    let (local, utc) = hop.at.map_or_else(Default::default, |at| {
        (stamp(at.unix, zone_at(at.unix)).1, stamp(at.unix, 0).1)
    });
    let took = hop.delay.map(|seconds| lang.line(&UiLine::Took { seconds }));
    html! {
        <tr class={claimed.then_some("claimed")}>
            <td class="n" data-k={lang.text(texts::STEP)}>{index + 1}</td>
            <td data-k={lang.text(texts::HANDED_OVER_BY)}><span>
                if let Some(peer) = peer { <bdi dir="ltr" translate="no">{breakable(peer)}</bdi>{" "} }
                if said { <small>{lang.text(texts::SO_IT_SAYS)}</small> }
                if let Some(ip) = hop.address { <code dir="ltr">{ip.to_string()}</code> }
                if known { <small>{lang.text(peer_name(hop.peer))}</small> }
            </span></td>
            <td data-k={lang.text(texts::TAKEN_BY)}><span><bdi dir="ltr" translate="no">{hop.by.as_deref().map(breakable)}</bdi>
                if let Some(with) = &hop.with { <small>{visible(with)}</small> }</span></td>
            <td class="t" data-k={lang.text(texts::YOUR_TIME)}>{local}</td>
            <td class="t" data-k={lang.text(texts::UTC)}>{utc}</td>
            <td class="took" data-k={lang.text(texts::DURATION)}><span>{took.unwrap_or_else(|| "\u{2013}".to_owned())}
                if slowest { <small>{lang.text(texts::SLOWEST_STEP)}</small> }
                if hop.delay.is_some_and(i64::is_negative) { <small>{lang.text(texts::CLOCKS_DIFFER)}</small> }
                {hop.delay.map(delay_bar)}</span></td>
        </tr>
    }
}
