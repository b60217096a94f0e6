//! The route as a few stations: who the sender says it passed through, who handed it over, the receiving service's
//! front door, the mailbox. Pure; drawn lying and standing by [`route_drawing`](super::path_drawing).

use countersign_core::report::Report;
use countersign_core::trust::{DeliveryPath, Hop, PeerKind};

/// Most letters of a host name that fit under a station.
const HOST_LETTERS: usize = 22;

/// A stop on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Station {
    /// What it is.
    pub(crate) name: StationName,
    /// Its host name, shortened.
    pub(crate) host: Option<String>,
    /// Its address.
    pub(crate) address: Option<String>,
    /// When it took the mail.
    pub(crate) at: Option<i64>,
    /// How the way from the station before is labelled.
    pub(crate) leg: Leg,
}

/// What a station is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StationName {
    /// Named only by lines the sender could write.
    Said,
    /// Several more of those.
    More(usize),
    /// The one that handed it over: its address was seen by the receiving service.
    Seen(PeerKind),
    /// Where the receiving service took it.
    FrontDoor,
    /// The last machine.
    Mailbox,
}

/// The way from the station before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leg {
    /// Nothing is known, or it is the first.
    Blank,
    /// The sender says it took so long.
    Says(i64),
    /// The hand-over to the receiving service.
    HandedOver,
    /// It took so long.
    Took(i64),
}

/// All the stations, oldest first.
pub(crate) fn stations(report: &Report) -> Vec<Station> {
    let DeliveryPath { hops, boundary } = &report.path;
    let Some((before, handed, inside)) = boundary.and_then(|b| {
        let (before, rest) = hops.split_at_checked(b)?;
        rest.split_first().map(|(handed, inside)| (before, handed, inside))
    }) else {
        return said_only(hops);
    };
    let mut stations = said(before);
    let says = before.last().and_then(|last| Some(handed.at?.unix - last.at?.unix));
    stations.push(Station {
        leg: if stations.is_empty() { Leg::Blank } else { says.map_or(Leg::Blank, Leg::Says) },
        ..peer(handed, StationName::Seen(handed.peer))
    });
    stations.push(Station { leg: Leg::HandedOver, ..taker(handed, StationName::FrontDoor) });
    if let Some(last) = inside.last() {
        let took = last.at.zip(handed.at).map(|(a, b)| a.unix - b.unix);
        stations.push(Station {
            leg: took.map_or(Leg::Blank, Leg::Took),
            ..taker(last, StationName::Mailbox)
        });
    }
    stations
}

/// Without a boundary there is only the sender's word.
fn said_only(hops: &[Hop]) -> Vec<Station> {
    let mut stations = said(hops);
    if let (Some(first), Some(last)) = (hops.first(), hops.last()) {
        let says = first.at.zip(last.at).filter(|_| hops.len() > 1).map(|(a, b)| b.unix - a.unix);
        stations.push(Station {
            leg: says.map_or(Leg::Blank, Leg::Says),
            ..taker(last, StationName::Said)
        });
    }
    stations
}

fn said(hops: &[Hop]) -> Vec<Station> {
    let mut stations = Vec::new();
    if let Some((first, more)) = hops.split_first() {
        stations.push(Station { at: first.at.map(|at| at.unix), ..peer(first, StationName::Said) });
        if !more.is_empty() {
            let at = more.last().and_then(|hop| hop.at).map(|at| at.unix);
            stations.push(Station {
                name: StationName::More(more.len()),
                host: None,
                address: None,
                at,
                leg: Leg::Blank,
            });
        }
    }
    stations
}

fn peer(hop: &Hop, name: StationName) -> Station {
    let host = hop.reverse_name.as_deref().or(hop.helo.as_deref()).map(short);
    Station { name, host, address: hop.address.map(|ip| ip.to_string()), at: None, leg: Leg::Blank }
}

fn taker(hop: &Hop, name: StationName) -> Station {
    Station {
        name,
        host: hop.by.as_deref().map(short),
        address: None,
        at: hop.at.map(|at| at.unix),
        leg: Leg::Blank,
    }
}

/// The front of a host name, cut at a dot where there is one.
pub(crate) fn short(host: &str) -> String {
    if host.chars().count() <= HOST_LETTERS {
        return host.to_owned();
    }
    let front = host.split('.').next().unwrap_or(host);
    if front.chars().count() < HOST_LETTERS {
        return format!("{front}\u{2026}");
    }
    front.chars().take(HOST_LETTERS - 1).chain(['\u{2026}']).collect()
}

/// Which station the receiving service's word begins after.
pub(crate) fn gate(stations: &[Station]) -> Option<usize> {
    stations.iter().position(|station| station.name == StationName::FrontDoor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_cut_at_a_dot() {
        assert_eq!(short("mail.example.net"), "mail.example.net");
        assert_eq!(short("NAM10-MW2-obe.outbound.protection.outlook.com"), "NAM10-MW2-obe\u{2026}");
        assert_eq!(short(&"x".repeat(60)).chars().count(), HOST_LETTERS);
    }
}
