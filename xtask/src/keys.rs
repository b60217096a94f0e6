//! `cargo xtask keys --resolver ADDRESS`: compares the built-in keys with the DNS.
//!
//! For whoever maintains the table. The name server is given by address, so that nothing is asked of anybody by
//! accident. A key that is gone is no mistake in the table: old mail stays signed with it.

#[path = "../../src/data/keys.rs"]
#[allow(dead_code)]
mod table;

use std::net::{IpAddr, SocketAddr};

use crate::dns::{self, Answer};
use table::{KEYS, PublishedKey};

const USAGE: &str = "cargo xtask keys --resolver ADDRESS[:PORT]   (53 when no port is given)";

/// What the DNS says of a key of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    Unchanged,
    /// Another key stands there.
    Changed(String),
    /// `p=` is empty.
    Revoked,
    /// There is no key record.
    Gone,
    /// The question was not answered.
    Unknown(String),
}

/// Runs the chore; it fails when anything differs or could not be asked.
pub fn run(arguments: &[&str]) -> Result<(), String> {
    let ["--resolver", server] = arguments else { return Err(USAGE.to_owned()) };
    let server = address(server).ok_or_else(|| format!("{server} is no address\n{USAGE}"))?;
    let states = KEYS.iter().map(|key| (key, state(server, key))).collect::<Vec<_>>();
    print!("{}", report(&states));
    let differ = states.iter().filter(|(_, state)| *state != State::Unchanged).count();
    if differ == 0 { Ok(()) } else { Err(format!("{differ} of {} keys differ", states.len())) }
}

fn address(text: &str) -> Option<SocketAddr> {
    let alone = || text.parse::<IpAddr>().ok().map(|ip| SocketAddr::new(ip, 53));
    text.parse().ok().or_else(alone)
}

fn state(server: SocketAddr, key: &PublishedKey) -> State {
    let name = format!("{}._domainkey.{}", key.selector, key.domain);
    match dns::txt(server, &name) {
        Ok(Answer::Records(records)) => compare(key.p, &records),
        Ok(Answer::NoSuchName) => State::Gone,
        Err(why) => State::Unknown(why),
    }
}

fn compare(p: &str, records: &[String]) -> State {
    let published: Vec<String> = records.iter().filter_map(|record| value_of_p(record)).collect();
    match published.as_slice() {
        [] => State::Gone,
        all if all.iter().any(|other| other == p) => State::Unchanged,
        [first, ..] if first.is_empty() => State::Revoked,
        [first, ..] => State::Changed(first.clone()),
    }
}

/// `p=` of a key record, without white space; nothing when there is none.
fn value_of_p(record: &str) -> Option<String> {
    let mut tags = record.split(';').filter_map(|tag| tag.split_once('='));
    let (_, value) = tags.find(|(name, _)| name.trim() == "p")?;
    Some(value.split_whitespace().collect())
}

fn report(states: &[(&PublishedKey, State)]) -> String {
    let mut text = String::new();
    for (key, state) in states {
        let what = match state {
            State::Unchanged => "unchanged".to_owned(),
            State::Changed(p) => format!("changed, now p={p}"),
            State::Revoked => "revoked".to_owned(),
            State::Gone => format!("gone (last seen at work {})", key.last_seen),
            State::Unknown(why) => format!("not known: {why}"),
        };
        text.push_str(&format!("{}._domainkey.{}: {what}\n", key.selector, key.domain));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::UdpSocket;
    use std::process::{Child, Command, Stdio};
    use std::thread::sleep;
    use std::time::Duration;

    #[test]
    fn keys_are_compared_without_regard_to_white_space() {
        let records = |texts: &[&str]| texts.iter().map(|&t| t.to_owned()).collect::<Vec<_>>();
        assert_eq!(
            compare("AB", &records(&["v=spf1 -all", "v=DKIM1; p = A B ;"])),
            State::Unchanged
        );
        assert_eq!(compare("AB", &records(&["v=DKIM1; p=CD"])), State::Changed("CD".to_owned()));
        assert_eq!(compare("AB", &records(&["v=DKIM1; p="])), State::Revoked);
        assert_eq!(compare("AB", &records(&["v=spf1 -all"])), State::Gone);
        assert_eq!(compare("AB", &[]), State::Gone);
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
    fn record(key: &PublishedKey, p: &str) -> String {
        let text = format!("v=DKIM1; k=rsa; p={p}");
        let strings: Vec<&str> =
            text.as_bytes().chunks(255).map(|s| std::str::from_utf8(s).unwrap()).collect();
        format!("{}._domainkey.{},{}", key.selector, key.domain, strings.join(","))
    }

    #[test]
    fn a_real_name_server_is_asked() {
        let [same, long, changed, revoked, gone, ..] = KEYS else { panic!("the table is short") };
        let records = [
            record(same, same.p),
            record(long, long.p),
            record(changed, same.p),
            record(revoked, ""),
        ];
        let Some(server) = Server::start(&records) else {
            println!("SKIPPED dns: no dnsmasq on this machine (Debian: dnsmasq-base)");
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
        assert_eq!(first, State::Unchanged);
        assert_eq!(state(server.address, long), State::Unchanged);
        assert_eq!(state(server.address, changed), State::Changed(same.p.to_owned()));
        assert_eq!(state(server.address, revoked), State::Revoked);
        assert_eq!(state(server.address, gone), State::Gone);
        assert!(run(&["--resolver", &server.address.to_string()]).is_err());
    }

    #[test]
    fn an_answer_too_long_for_udp_comes_over_tcp() {
        let [key, ..] = KEYS else { panic!("the table is empty") };
        let p = "A".repeat(900);
        let Some(server) = Server::start(&[record(key, &p)]) else {
            println!("SKIPPED dns: no dnsmasq on this machine (Debian: dnsmasq-base)");
            return;
        };
        for _ in 0..50 {
            match state(server.address, key) {
                State::Unknown(_) => sleep(Duration::from_millis(100)),
                found => {
                    assert_eq!(found, State::Changed(p));
                    return;
                }
            }
        }
        panic!("the name server did not answer");
    }
}
