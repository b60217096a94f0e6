//! The drawing of the route: lying where there is room, standing on a phone. Hatched and dotted is the sender's
//! word, solid the receiving service's.

use yew::{Html, html};

use super::browser::zone_at;
use super::path_layout::{Leg, Station, StationName, gate};
use super::text::visible_plain;
use countersign_core::trust::PeerKind;
use countersign_words::moment::stamp;
use countersign_words::{Lang, UiLine, texts};

/// Words that both drawings use.
struct Words {
    senders: String,
    receivers: String,
    begins: &'static str,
}

/// Both drawings; the style sheet shows one.
pub(crate) fn drawings(lang: Lang, stations: &[Station], receiver: Option<&str>) -> Html {
    let receivers = receiver.map_or_else(
        || lang.text(texts::RECEIVERS_WORD).to_owned(),
        |name| visible_plain(&lang.line(&UiLine::WordOf { name: name.into() })),
    );
    let words = Words {
        senders: lang.text(texts::SENDERS_WORD).to_owned(),
        receivers,
        begins: lang.text(texts::TRUST_BEGINS),
    };
    html! { <>{lying(lang, stations, &words)}{standing(lang, stations, &words)}</> }
}

fn lying(lang: Lang, stations: &[Station], words: &Words) -> Html {
    const WIDTH: usize = 880;
    let count = stations.len().max(1);
    let x = |i: usize| WIDTH * (2 * i + 1) / (2 * count);
    let gate_x = gate(stations).map(|g| usize::midpoint(x(g.saturating_sub(1)), x(g)));
    let edge = gate_x.unwrap_or(WIDTH);
    let wires = (1..stations.len()).map(|i| {
        let class =
            if i < gate(stations).unwrap_or(usize::MAX) { "wire wire-claimed" } else { "wire" };
        html! { <path {class} d={format!("M{} 102H{}", x(i - 1), x(i))} /> }
    });
    let gate_tag = gate_x.map(|g| html! {
        <>
            <path class="gate" d={format!("M{g} 34V247")} />
            <rect class="gate-tag" x={(g.saturating_sub(68)).to_string()} y="21" width="136" height="26" rx="13" />
            <text class="gate-text" x={g.to_string()} y="38.5" text-anchor="middle">{words.begins}</text>
        </>
    });
    let pills = stations
        .iter()
        .enumerate()
        .filter_map(|(i, s)| pill(lang, s.leg, usize::midpoint(x(i.checked_sub(1)?), x(i)), 102));
    let stops = stations.iter().enumerate().map(|(i, station)| {
        let labels = labels(lang, station).into_iter().zip(0_usize..).map(|((class, text), row)| {
            html! { <text {class} x={x(i).to_string()} y={(146 + 20 * row).to_string()} text-anchor="middle">{text}</text> }
        });
        html! {
            <>
                <circle class={stop_class(station)} cx={x(i).to_string()} cy="102" r="10" />
                <rect class="back" x={x(i).saturating_sub(84).to_string()} y="128" width="168" height="88" rx="4" />
                {for labels}
            </>
        }
    });
    html! {
        <svg class="lying" viewBox="0 0 880 248" aria-hidden="true" focusable="false">
            <rect class="zone-claimed" fill="url(#i-hatch)" x="0.5" y="34" width={edge.to_string()} height="213" rx="4" />
            if gate_x.is_some() {
                <rect class="zone-attested" x={edge.to_string()} y="34" width={(WIDTH - edge).to_string()} height="213" rx="4" />
            }
            <text class="t-zone t-zone-claimed" x="0" y="18">{&words.senders}</text>
            if gate_x.is_some() {
                <text class="t-zone t-zone-attested" x="880" y="18" text-anchor="end">{&words.receivers}</text>
            }
            {for wires}{gate_tag}{for pills}{for stops}
        </svg>
    }
}

fn standing(lang: Lang, stations: &[Station], words: &Words) -> Html {
    let gate_at = gate(stations);
    let y = |i: usize| 58 + 123 * i + if gate_at.is_some_and(|g| i >= g) { 62 } else { 0 };
    let height = y(stations.len().saturating_sub(1)) + 79;
    let gate_y = gate_at.map(|g| y(g).saturating_sub(98));
    let edge = gate_y.unwrap_or(height);
    let wires = (1..stations.len()).map(|i| {
        let class = if i < gate_at.unwrap_or(usize::MAX) { "wire wire-claimed" } else { "wire" };
        html! { <path {class} d={format!("M26 {}V{}", y(i - 1), y(i))} /> }
    });
    let gate_tag = gate_y.map(|g| html! {
        <>
            <path class="gate" d={format!("M0 {g}H340")} />
            <rect class="gate-tag" x="66" y={g.saturating_sub(13).to_string()} width="136" height="26" rx="13" />
            <text class="gate-text" x="134" y={(g + 4).to_string()} text-anchor="middle">{words.begins}</text>
            <text class="t-zone t-zone-attested" x="66" y={(g + 34).to_string()}>{&words.receivers}</text>
        </>
    });
    let pills = stations.iter().enumerate().filter_map(|(i, s)| {
        let middle = usize::midpoint(y(i.checked_sub(1)?), y(i));
        let lower = if s.leg == Leg::HandedOver { middle + 52 } else { middle + 28 };
        pill(lang, s.leg, 62, lower)
    });
    let stops = stations.iter().enumerate().map(|(i, station)| {
        let labels = labels(lang, station).into_iter().zip(0_usize..).map(|((class, text), row)| {
            html! { <text {class} x="66" y={(y(i) + 5 + 19 * row).to_string()}>{text}</text> }
        });
        html! { <><circle class={stop_class(station)} cx="26" cy={y(i).to_string()} r="10" />{for labels}</> }
    });
    html! {
        <svg class="standing" viewBox={format!("0 0 340 {height}")} aria-hidden="true" focusable="false">
            <text class="t-zone t-zone-claimed" x="0" y="14">{&words.senders}</text>
            <rect class="zone-claimed" fill="url(#i-hatch)" x="0" y="28" width="52" height={edge.saturating_sub(28).to_string()} rx="4" />
            if gate_y.is_some() {
                <rect class="zone-attested" x="0.5" y={edge.to_string()} width="51.5" height={height.saturating_sub(edge + 1).to_string()} rx="4" />
            }
            {for wires}{gate_tag}{for pills}{for stops}
        </svg>
    }
}

fn pill(lang: Lang, leg: Leg, x: usize, y: usize) -> Option<Html> {
    let text = match leg {
        Leg::Blank => return None,
        Leg::Says(seconds) => lang.line(&UiLine::SaysTook { seconds }),
        Leg::HandedOver => lang.text(texts::HANDED_OVER).to_owned(),
        Leg::Took(seconds) => lang.line(&UiLine::Took { seconds }),
    };
    let width = 7 * text.chars().count() + 20;
    let left = x.saturating_sub(width / 2).max(2);
    Some(html! {
        <>
            <rect class="pill" x={left.to_string()} y={y.saturating_sub(12).to_string()} width={width.to_string()} height="24" rx="12" />
            <text class="t-delay" x={(left + width / 2).to_string()} y={(y + 4).to_string()} text-anchor="middle">{text}</text>
        </>
    })
}

fn stop_class(station: &Station) -> &'static str {
    match station.name {
        StationName::Said | StationName::More(_) => "stop stop-claimed",
        StationName::Seen(_) => "stop stop-seen",
        StationName::FrontDoor => "stop",
        StationName::Mailbox => "stop stop-end",
    }
}

/// The words under a station, with their classes.
fn labels(lang: Lang, station: &Station) -> Vec<(&'static str, String)> {
    let mut labels = vec![("t-name", name(lang, station))];
    labels.extend(station.host.as_deref().map(|host| ("t-host", visible_plain(host))));
    labels.extend(station.address.as_deref().map(|address| ("t-host", address.to_owned())));
    if let Some(at) = station.at {
        let zone = zone_at(at);
        let (_, utc) = stamp(at, 0);
        if zone != 0 {
            labels.push(("t-time t-local", stamp(at, zone).1));
        }
        labels.push(("t-time", format!("{utc} UTC")));
    }
    labels
}

/// What a station is called.
pub(crate) fn name(lang: Lang, station: &Station) -> String {
    match station.name {
        StationName::Said => lang.text(texts::STATION_SAID).to_owned(),
        StationName::More(count) => lang.line(&UiLine::StationMore { count }),
        StationName::Seen(peer) => lang.text(peer_name(peer)).to_owned(),
        StationName::FrontDoor => lang.text(texts::STATION_FRONT_DOOR).to_owned(),
        StationName::Mailbox => lang.text(texts::STATION_MAILBOX).to_owned(),
    }
}

/// What the address of a peer tells.
pub(crate) fn peer_name(peer: PeerKind) -> texts::Text {
    match peer {
        PeerKind::BrandSender => texts::PEER_MICROSOFT_SENDER,
        PeerKind::BrandNetwork => texts::PEER_MICROSOFT_NETWORK,
        PeerKind::Receiver => texts::PEER_RECEIVER,
        PeerKind::Local => texts::PEER_LOCAL,
        PeerKind::Other => texts::PEER_OTHER,
        PeerKind::Unknown => texts::PEER_UNKNOWN,
    }
}
