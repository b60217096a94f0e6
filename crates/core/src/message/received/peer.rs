//! What a receiver wrote down about the peer: addresses and names, in whatever shape.
//!
//! ```text
//! TCP-info = address-literal / ( Domain FWS address-literal )     ; RFC 5321 section 4.4
//! also     = [ "HELO" / "EHLO" ] name / "helo=" name / [ ident "@" ] name / address [ ":" port ]
//! ```
//!
//! Not supported: the peer's identity (`IDENT:user@`, `ident=`, `Authenticated sender:`).

use crate::lowercase::lowercase;
use core::net::IpAddr;

use crate::message::lexer::is_space;

/// An address as a receiver writes it: with or without brackets, `IPv6:` or a zone; an IPv4 address inside an
/// IPv6 one is the IPv4 address. Octal, decimal and shortened forms are no addresses.
pub(in crate::message) fn parse_ip(text: &str) -> Option<IpAddr> {
    let text = text.trim_matches(|c| c == '<' || c == '>');
    let inner = match text.strip_prefix('[') {
        // Behind the bracket a port may stand (`[192.0.2.1]:25`).
        Some(rest) => {
            let (inner, port) = rest.split_once(']')?;
            let is_port = |p: &str| p.bytes().all(|b| b.is_ascii_digit());
            let fits = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
            let inner = if fits { inner } else { return None };
            // SparkPost writes the port inside.
            match inner.rsplit_once(':') {
                Some((ip, port)) if ip.contains('.') && !ip.contains(':') && is_port(port) => ip,
                _ => inner,
            }
        }
        None => text,
    };
    let tagged = inner.get(..5).is_some_and(|tag| tag.eq_ignore_ascii_case("ipv6:"));
    let inner = if tagged { inner.get(5..)? } else { inner };
    let (inner, _zone) = inner.split_once('%').unwrap_or((inner, ""));
    inner.parse().ok().map(|ip: IpAddr| ip.to_canonical())
}

/// What a receiver wrote into its comments about the peer.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) helo: Option<Box<str>>,
    pub(super) reverse_name: Option<Box<str>>,
    pub(super) address: Option<IpAddr>,
    /// Two addresses were told.
    pub(super) contradicts: bool,
    /// The port or the greeting is written as Exim does.
    pub(super) is_exim: bool,
}

impl Seen {
    pub(super) fn address(&mut self, ip: Option<IpAddr>) {
        self.contradicts |= ip.is_some() && self.address.is_some() && self.address != ip;
        self.address = self.address.or(ip);
    }

    pub(super) fn read(&mut self, comment: &str) {
        let mut words = comment.split(|c| is_space(c) || matches!(c, '(' | ')' | '"' | ','));
        let mut words = words.by_ref().filter(|word| !word.is_empty()).peekable();
        // Notes about the connection, not about who stands at its end.
        let is_note = words.peek().is_some_and(|first| {
            let notes =
                ["using", "no", "client", "authenticated", "version", "tls", "envelope-from"];
            let first = first.split('=').next().unwrap_or_default().trim_end_matches(':');
            notes.iter().any(|note| first.eq_ignore_ascii_case(note))
        });
        if is_note {
            // A looked-up name may be such a word, and the address stands behind it in brackets.
            words
                .filter(|word| word.starts_with('['))
                .for_each(|word| self.address(parse_ip(word)));
            return;
        }
        // Sendmail's words for a looked-up name that does not lead back to the address: it is anybody's word then.
        let forged = comment.to_ascii_lowercase().contains("may be forged");
        let mut is_first = true;
        while let Some(word) = words.next() {
            let greeting = word.eq_ignore_ascii_case("helo") || word.eq_ignore_ascii_case("ehlo");
            if greeting {
                if let Some(name) = words.next() {
                    self.helo = self.helo.take().or_else(|| host(name.trim_matches('?')));
                }
                // A greeting may hold spaces: what follows it is the peer's own word as well.
                return;
            } else if let Some(name) = word.strip_prefix("helo=") {
                self.helo = self.helo.take().or_else(|| host(name));
                return;
            } else if word.contains('=') {
                self.is_exim |= is_first && word.starts_with("port=");
                // `port=`, `ident=`, `cipher=` and the like.
            } else if let Some(ip) = parse_ip(word.rsplit('@').next().unwrap_or(word)) {
                self.address(Some(ip));
            } else if is_first && !forged {
                let name = word.rsplit('@').next().unwrap_or(word);
                self.reverse_name = self.reverse_name.take().or_else(|| known_host(name));
            }
            is_first = false;
        }
    }
}

/// A host name, lower-case without one trailing dot.
pub(super) fn host(name: &str) -> Option<Box<str>> {
    let plain = name.strip_suffix('.').unwrap_or(name);
    (!plain.is_empty()).then(|| lowercase(plain).into())
}

/// A host name a receiver looked up: `unknown` is the word for none.
pub(super) fn known_host(name: &str) -> Option<Box<str>> {
    let is_host = name.contains('.') && name.contains(char::is_alphabetic);
    let is_host = is_host || name.eq_ignore_ascii_case("localhost");
    let is_host =
        is_host && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    if is_host { host(name) } else { None }
}
