//! `cargo xtask keys --resolver ADDRESS`: compares the built-in keys with the DNS.
//!
//! For whoever maintains the table. The name server is given by address, so that nothing is asked of anybody by
//! accident. A name may have several keys in the table, and several records in the DNS. A key that is gone is no
//! mistake in the table: old mail stays signed with it.

#[path = "../../crates/core/src/data/keys/mod.rs"]
#[allow(dead_code)]
mod table;

use std::net::{IpAddr, SocketAddr};

use base64ct::{Base64Unpadded, Encoding};

use crate::{dns, tools};
use table::PublishedKey;

const USAGE: &str = "cargo xtask keys --resolver ADDRESS[:PORT]   (53 when no port is given)";

/// What the DNS says of a name, beside what the table says.
#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    /// The keys that are published.
    Published {
        /// Those of the table that still are, by their places among the keys of the name.
        known: Vec<usize>,
        /// `p=` of those that the table does not have.
        new: Vec<String>,
    },
    /// `p=` is empty.
    Revoked,
    /// There is no key record.
    Gone,
    /// The question was not answered.
    Unknown(String),
}

/// The keys that the table has under one name.
#[derive(Debug)]
struct Name {
    keys: Vec<&'static PublishedKey>,
    dns: String,
}

/// Runs the chore; it fails when anything differs or could not be asked.
pub fn run(arguments: &[&str]) -> Result<(), String> {
    let ["--resolver", server] = arguments else { return Err(USAGE.to_owned()) };
    let server = address(server).ok_or_else(|| format!("{server} is no address\n{USAGE}"))?;
    tools::for_asking()?;
    let names = names();
    let lines: Vec<Line> =
        names.iter().flat_map(|name| lines(name, &state(server, name))).collect();
    for line in &lines {
        println!("{}", line.text);
    }
    let differ = lines.iter().filter(|line| line.differs).count();
    if differ == 0 { Ok(()) } else { Err(format!("{differ} of {} lines differ", lines.len())) }
}

fn address(text: &str) -> Option<SocketAddr> {
    let alone = || text.parse::<IpAddr>().ok().map(|ip| SocketAddr::new(ip, 53));
    text.parse().ok().or_else(alone)
}

/// The names of the table, in its order.
fn names() -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for key in table::all() {
        let dns = format!("{}._domainkey.{}", key.selector, key.domain);
        match names.iter_mut().find(|name| name.dns == dns) {
            Some(name) => name.keys.push(key),
            None => names.push(Name { keys: vec![key], dns }),
        }
    }
    names
}

fn state(server: SocketAddr, name: &Name) -> State {
    match dns::txt(server, &name.dns) {
        Ok(records) => compare(&name.keys, &records),
        Err(why) => State::Unknown(why),
    }
}

fn compare(keys: &[&PublishedKey], records: &[String]) -> State {
    let published: Vec<String> = records.iter().filter_map(|record| value_of_p(record)).collect();
    if published.is_empty() {
        return State::Gone;
    }
    let mut known = Vec::new();
    let mut new: Vec<String> = Vec::new();
    for p in published.into_iter().filter(|p| !p.is_empty()) {
        match keys.iter().position(|key| is(key, &p)) {
            Some(place) => known.push(place),
            None if new.contains(&p) => {}
            None => new.push(p),
        }
    }
    known.sort_unstable();
    known.dedup();
    if known.is_empty() && new.is_empty() {
        return State::Revoked;
    }
    State::Published { known, new }
}

/// Whether a value of `p=` is this key. Some publish it without the padding.
fn is(key: &PublishedKey, p: &str) -> bool {
    Base64Unpadded::decode_vec(p.trim_end_matches('='))
        .is_ok_and(|bytes| bytes == key.subject_public_key_info())
}

/// `p=` of a key record, without white space; nothing when there is none.
fn value_of_p(record: &str) -> Option<String> {
    let mut tags = record.split(';').filter_map(|tag| tag.split_once('='));
    let (_, value) = tags.find(|(name, _)| name.trim() == "p")?;
    Some(value.split_whitespace().collect())
}

/// A line for whoever asked.
#[derive(Debug)]
struct Line {
    text: String,
    /// The table and the DNS do not say the same.
    differs: bool,
}

/// One line for each key of the table, and one for each that it does not have.
fn lines(name: &Name, state: &State) -> Vec<Line> {
    let several = name.keys.len() > 1;
    let mut lines = Vec::new();
    for (place, key) in name.keys.iter().enumerate() {
        let which = if several {
            format!(" (key {} of {})", place + 1, name.keys.len())
        } else {
            String::new()
        };
        let seen = format!("seen at work {} to {}", key.first_seen, key.last_seen);
        let (what, differs) = match state {
            State::Published { known, .. } if known.contains(&place) => {
                ("unchanged".to_owned(), false)
            }
            // Another of its keys still stands there: a name with two keys publishes one of them.
            State::Published { known, .. } if !known.is_empty() => {
                (format!("not published beside the other, {seen}"), false)
            }
            State::Published { .. } => (format!("changed, {seen}"), true),
            State::Revoked => (format!("revoked, {seen}"), true),
            State::Gone => (format!("gone, {seen}"), true),
            State::Unknown(why) => (format!("not known: {why}"), true),
        };
        lines.push(Line { text: format!("{}{which}: {what}", name.dns), differs });
    }
    if let State::Published { new, .. } = state {
        let new =
            new.iter().map(|p| Line { text: format!("{}: new p={p}", name.dns), differs: true });
        lines.extend(new);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64ct::Base64;
    use std::net::UdpSocket;
    use std::process::{Child, Command, Stdio};
    use std::thread::sleep;
    use std::time::Duration;

    fn p(key: &PublishedKey) -> String {
        Base64::encode_string(&key.subject_public_key_info())
    }

    fn published(known: &[usize], new: &[&str]) -> State {
        State::Published { known: known.to_vec(), new: new.iter().map(|&p| p.to_owned()).collect() }
    }

    #[test]
    fn keys_are_compared_without_regard_to_white_space() {
        let keys: Vec<&PublishedKey> = table::all().take(2).collect();
        let [first, second] = [p(keys[0]), p(keys[1])];
        let compare = |texts: &[String]| compare(&keys, texts);
        let (start, end) = first.split_at(100);
        let spaced = format!("v=DKIM1; p = {start} \t{end} ;");
        assert_eq!(compare(&["v=spf1 -all".to_owned(), spaced]), published(&[0], &[]));
        let both =
            [format!("p={second}"), "p=CD".to_owned(), format!("p={first}"), "p=CD".to_owned()];
        assert_eq!(compare(&both), published(&[0, 1], &["CD"]));
        assert_eq!(compare(&["v=DKIM1; p=CD".to_owned()]), published(&[], &["CD"]));
        assert_eq!(compare(&["v=DKIM1; p=".to_owned()]), State::Revoked);
        assert_eq!(compare(&["v=spf1 -all".to_owned()]), State::Gone);
        assert_eq!(compare(&[]), State::Gone);
    }

    #[test]
    fn each_key_of_a_name_has_a_line_and_what_is_new_another() {
        let names = names();
        let two = names.iter().find(|name| name.keys.len() == 2).unwrap();
        let said = |state: &State| -> Vec<(String, bool)> {
            let word = |line: Line| {
                let (_, what) = line.text.split_once(": ").unwrap();
                (what.split([',', ' ']).next().unwrap().to_owned(), line.differs)
            };
            lines(two, state).into_iter().map(word).collect()
        };
        let (same, not) = (("unchanged".to_owned(), false), ("not".to_owned(), false));
        let (changed, new) = (("changed".to_owned(), true), ("new".to_owned(), true));
        assert_eq!(said(&published(&[0, 1], &[])), [same.clone(), same.clone()]);
        assert_eq!(said(&published(&[1], &["CD"])), [not, same, new.clone()]);
        assert_eq!(said(&published(&[], &["CD"])), [changed.clone(), changed, new]);
        let gone = ("gone".to_owned(), true);
        assert_eq!(said(&State::Gone), [gone.clone(), gone]);
    }

    #[test]
    fn the_resolver_is_given_by_address() {
        assert_eq!(address("192.0.2.1"), "192.0.2.1:53".parse().ok());
        assert_eq!(address("127.0.0.1:5300"), "127.0.0.1:5300".parse().ok());
        assert_eq!(address("2001:db8::1"), "[2001:db8::1]:53".parse().ok());
        assert_eq!(address("dns.example.org"), None);
        assert!(run(&[]).is_err());
    }

    /// A name server of its own for the test, stopped at the end.
    struct Server {
        process: Child,
        address: SocketAddr,
    }

    impl Server {
        fn start(records: &[String]) -> Option<Self> {
            Command::new("dig").arg("-v").output().ok()?;
            let free = UdpSocket::bind("127.0.0.1:0").ok()?.local_addr().ok()?;
            let process = Command::new("dnsmasq")
                .args(["--no-daemon", "--conf-file=/dev/null", "--no-resolv", "--no-hosts"])
                .args(["--bind-interfaces", "--listen-address=127.0.0.1", "--pid-file="])
                .arg("--local=/#/")
                .arg(format!("--port={}", free.port()))
                .args(records.iter().map(|record| format!("--txt-record={record}")))
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .ok()?;
            Some(Self { process, address: free })
        }
    }

    impl Drop for Server {
        fn drop(&mut self) {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }

    /// A record as `dnsmasq` takes it: strings of at most 255 bytes.
    fn record(name: &Name, p: &str) -> String {
        let text = format!("v=DKIM1; k=rsa; p={p}");
        let strings: Vec<&str> =
            text.as_bytes().chunks(255).map(|s| std::str::from_utf8(s).unwrap()).collect();
        format!("{},{}", name.dns, strings.join(","))
    }

    #[test]
    fn a_real_name_server_is_asked() {
        let names = names();
        let [same, long, changed, revoked, gone, ..] = names.as_slice() else {
            panic!("the table is short")
        };
        let first_p = p(same.keys[0]);
        let records = [
            record(same, &first_p),
            record(long, &p(long.keys[0])),
            record(changed, &first_p),
            record(revoked, ""),
        ];
        let Some(server) = Server::start(&records) else {
            println!(
                "SKIPPED dns: dnsmasq and dig are not both here (Debian: dnsmasq-base, bind9-dnsutils)"
            );
            return;
        };
        let mut first = state(server.address, same);
        for _ in 0..50 {
            if !matches!(first, State::Unknown(_)) {
                break;
            }
            sleep(Duration::from_millis(100));
            first = state(server.address, same);
        }
        assert_eq!(first, published(&[0], &[]));
        assert_eq!(state(server.address, long), published(&[0], &[]));
        assert_eq!(state(server.address, changed), published(&[], &[&first_p]));
        assert_eq!(state(server.address, revoked), State::Revoked);
        assert_eq!(state(server.address, gone), State::Gone);
        assert!(run(&["--resolver", &server.address.to_string()]).is_err());
    }

    #[test]
    fn an_answer_too_long_for_udp_comes_over_tcp() {
        let names = names();
        let [key, ..] = names.as_slice() else { panic!("the table is empty") };
        let p = "A".repeat(900);
        let Some(server) = Server::start(&[record(key, &p)]) else {
            println!(
                "SKIPPED dns: dnsmasq and dig are not both here (Debian: dnsmasq-base, bind9-dnsutils)"
            );
            return;
        };
        for _ in 0..50 {
            match state(server.address, key) {
                State::Unknown(_) => sleep(Duration::from_millis(100)),
                found => {
                    assert_eq!(found, published(&[], &[&p]));
                    return;
                }
            }
        }
        panic!("the name server did not answer");
    }
}
