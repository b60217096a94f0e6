//! `Received`, RFC 5321 section 4.4: one hand-over, as the one who took the mail wrote it down.
//!
//! ```text
//! Time-stamp-line = "Received:" From-domain By-domain Opt-info [CFWS] ";" FWS date-time CRLF
//! From-domain     = "FROM" FWS Extended-Domain
//! Extended-Domain = Domain / ( Domain FWS "(" TCP-info ")" ) / ( address-literal FWS "(" TCP-info ")" )
//! Opt-info        = [Via] [With] [ID] [For] [Additional-Registered-Clauses]
//! ```
//!
//! Few writers follow it. Words are cut at the keywords outside comments; what the comments of the `from` clause
//! say about the peer is read by its shape, whoever wrote it (Postfix, Exchange, Google, Exim, qmail, Yahoo...).
//!
//! Not supported: cipher and TLS versions, the Authenticated-sender note, `for` with several recipients (the first is kept).

use core::net::IpAddr;

use super::date::{self, DateField, Timestamp};
use super::lexer::{Comment, Cursor, Place, is_space, split};
use super::violation::{Violation, ViolationKind};
use crate::source::Span;

/// One hand-over.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Received {
    /// Who handed it over.
    pub from: Option<HandedBy>,
    /// The host that took it, lower-case without trailing dot.
    pub by: Option<Box<str>>,
    /// Its own address, if written.
    pub by_address: Option<IpAddr>,
    /// `with`: the protocol, or Exchange's long form.
    pub with: Option<Box<str>>,
    /// `via`.
    pub via: Option<Box<str>>,
    /// `id`.
    pub id: Option<Box<str>>,
    /// `for`: the recipient.
    pub for_: Option<Box<str>>,
    /// `envelope-from` as some services write it in a comment.
    pub envelope_from: Option<Box<str>>,
    /// When.
    pub at: Option<Timestamp>,
    /// What was odd.
    pub violations: Vec<Violation>,
}

/// The `from` clause: what the peer *said* kept apart from what the receiver *saw*.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HandedBy {
    /// The name the peer gave itself (HELO/EHLO), lower-case. It may say anything.
    pub helo: Option<Box<str>>,
    /// The name the receiver looked up for the address, lower-case.
    pub reverse_name: Option<Box<str>>,
    /// The address the receiver saw.
    pub address: Option<IpAddr>,
}

impl Received {
    /// Reads a field whose body begins at a byte of the header block.
    pub fn parse(text: &str, base: usize) -> Self {
        let mut received = Self::default();
        let cut = split(text, b';');
        for (range, kind) in [
            (cut.unclosed_comment, ViolationKind::UnclosedComment),
            (cut.unclosed_quote, ViolationKind::UnclosedQuote),
        ] {
            if let Some((start, end)) = range {
                received.odd(kind, Span::new(base + start, base + end));
            }
        }
        // The date stands behind the last `;` that has anything behind it.
        let is_blank = |&(start, end): &(usize, usize)| {
            text.get(start..end).unwrap_or_default().trim_matches(is_space).is_empty()
        };
        let last = cut.pieces.iter().rposition(|piece| !is_blank(piece)).unwrap_or(0);
        let date_start = match cut.pieces.get(last) {
            Some(&(start, _)) if last > 0 => Some(start),
            _ => date::find_start(text),
        };
        let clauses_end = date_start.unwrap_or(text.len());
        received.read_clauses(text.get(..clauses_end).unwrap_or_default(), base);
        let date_text = text.get(clauses_end..).unwrap_or_default();
        let read = DateField::parse(date_text, base + clauses_end);
        received.at = read.at;
        received.violations.extend(read.violations);
        if received.envelope_from.is_none() {
            // PowerMTA writes it behind the date.
            let mut cursor = Cursor::new(date_text, Place::At(base + clauses_end));
            let mut comments = Vec::new();
            while !cursor.is_at_end() {
                cursor.skip_cfws(&mut comments);
                cursor.take_while(|c| c != '(');
            }
            received.envelope_from = comments.iter().find_map(|c| envelope_from_in(c.inner));
        }
        received
    }

    fn odd(&mut self, kind: ViolationKind, span: Span) {
        self.violations.push(Violation { kind, span });
    }

    fn read_clauses(&mut self, text: &str, base: usize) {
        let clauses = Clauses::of(text, base);
        let comments = clauses.iter().flat_map(|clause| &clause.comments);
        self.envelope_from = comments.clone().find_map(|c| envelope_from_in(c.inner));
        for clause in &clauses {
            let Some(first) = clause.words.first() else { continue };
            let is_repeated = match clause.keyword {
                Keyword::None => false,
                Keyword::From => {
                    let repeated = self.from.is_some();
                    if !repeated {
                        self.from = Some(self.read_from(clause));
                    }
                    repeated
                }
                Keyword::By => {
                    let repeated = self.by.is_some();
                    if !repeated {
                        self.by = host(first.text);
                        self.by_address = parse_ip(first.text).or_else(|| by_address(clause));
                    }
                    repeated
                }
                // `with ESMTP with STARTTLS` is one protocol, said in two breaths.
                Keyword::With => {
                    if self.with.is_none() {
                        self.with = Some(clause.phrase().into());
                    }
                    false
                }
                Keyword::Via => set_once(&mut self.via, clause.phrase()),
                Keyword::Id => set_once(&mut self.id, first.text.to_owned()),
                Keyword::For => {
                    let plain = first.text.trim_end_matches(',');
                    let bare = plain.strip_prefix('<').and_then(|v| v.strip_suffix('>'));
                    set_once(&mut self.for_, bare.unwrap_or(plain).to_owned())
                }
            };
            if is_repeated {
                self.odd(ViolationKind::BadValue, clause.span);
            }
        }
    }

    /// The `from` clause. Whatever stands in parentheses behind the name was written by the receiver, unless it
    /// is glued to the name; when it tells two addresses, it tells none.
    fn read_from(&mut self, clause: &Clause<'_>) -> HandedBy {
        let first = clause.words.first().map(|word| word.text).unwrap_or_default();
        let mut seen = Seen::default();
        for word in clause.words.iter().skip(1) {
            // ZoneMTA writes the address behind the name, without parentheses.
            if word.text.starts_with('[') {
                seen.address(parse_ip(word.text));
            }
        }
        for comment in &clause.comments {
            if comment.glued {
                self.odd(ViolationKind::GluedComment, comment.span);
            } else {
                seen.read(comment.inner);
            }
        }
        if seen.contradicts {
            self.odd(ViolationKind::BadValue, clause.span);
        }
        let mut handed = HandedBy {
            helo: seen.helo.take(),
            reverse_name: seen.reverse_name.take(),
            address: seen.address.filter(|_| !seen.contradicts),
        };
        if handed.helo.is_none() {
            handed.helo = host(first);
        } else if let Some(ip) = parse_ip(first) {
            // Exim and Yahoo: the first word is what was seen, and the greeting stands in the comment.
            if seen.address.is_none() {
                handed.address = Some(ip);
            }
        } else if handed.reverse_name.is_none() {
            handed.reverse_name = known_host(first);
        }
        handed
    }
}

/// An address as a receiver writes it: with or without brackets, `IPv6:` or a zone; an IPv4 address inside an
/// IPv6 one is the IPv4 address. Octal, decimal and shortened forms are no addresses.
pub(super) fn parse_ip(text: &str) -> Option<IpAddr> {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keyword {
    None,
    From,
    By,
    With,
    Via,
    Id,
    For,
}

impl Keyword {
    fn of(word: &str) -> Option<Self> {
        [
            ("from", Self::From),
            ("by", Self::By),
            ("with", Self::With),
            ("via", Self::Via),
            ("id", Self::Id),
            ("for", Self::For),
        ]
        .into_iter()
        .find_map(|(name, keyword)| word.eq_ignore_ascii_case(name).then_some(keyword))
    }
}

struct Word<'a> {
    text: &'a str,
    /// Whether a comment stands between it and the word before it.
    behind_comment: bool,
}

/// A keyword, the words behind it, and the comments among them.
struct Clause<'a> {
    keyword: Keyword,
    words: Vec<Word<'a>>,
    comments: Vec<Comment<'a>>,
    span: Span,
}

impl Clause<'_> {
    /// The words up to the first comment.
    fn phrase(&self) -> String {
        let mut phrase = String::new();
        for (number, word) in self.words.iter().enumerate() {
            if number > 0 {
                if word.behind_comment {
                    break;
                }
                phrase.push(' ');
            }
            phrase.push_str(word.text);
        }
        phrase
    }
}

struct Clauses;

impl Clauses {
    /// Cuts the words at the keywords. The word directly behind a keyword is its value, whatever it says: a peer
    /// may call itself `by`.
    fn of(text: &str, base: usize) -> Vec<Clause<'_>> {
        let mut cursor = Cursor::new(text, Place::At(base));
        let start = Span::new(base, base);
        let new = |keyword, span| Clause { keyword, words: Vec::new(), comments: Vec::new(), span };
        let mut clauses = vec![new(Keyword::None, start)];
        loop {
            let mut comments = Vec::new();
            cursor.skip_cfws(&mut comments);
            let behind_comment = !comments.is_empty();
            let from = cursor.position();
            let in_for = clauses.last().is_some_and(|clause| clause.keyword == Keyword::For);
            let word = read_word(&mut cursor, in_for);
            let span = cursor.span_since(from);
            let Some(current) = clauses.last_mut() else { break };
            current.comments.append(&mut comments);
            if word.is_empty() {
                if cursor.bump().is_none() {
                    break;
                }
                continue;
            }
            let is_value = current.words.is_empty()
                && current.keyword != Keyword::None
                && !starts_clause(current.keyword, word, &cursor);
            match Keyword::of(word) {
                Some(keyword) if !is_value => clauses.push(new(keyword, span)),
                _ => {
                    current.words.push(Word { text: word, behind_comment });
                    current.span = current.span.cover(span);
                }
            }
        }
        clauses
    }
}

/// Whether a word behind a keyword is the next keyword and the value between them is missing: `from by mx.example`.
/// A name that says `by` is followed by what the receiver saw, in parentheses.
fn starts_clause(keyword: Keyword, word: &str, cursor: &Cursor<'_>) -> bool {
    let next = cursor.rest().trim_start_matches(is_space);
    keyword == Keyword::From && word.eq_ignore_ascii_case("by") && !next.starts_with(['(', '['])
}

/// A word: quotation marks hold white space together, and in the `for` clause angle brackets do.
/// Elsewhere they do not, so that a peer that calls itself `<` hides nothing.
fn read_word<'a>(cursor: &mut Cursor<'a>, in_for: bool) -> &'a str {
    let start = cursor.position();
    loop {
        cursor
            .take_while(|c| !is_space(c) && !matches!(c, '(' | '"' | ';') && !(in_for && c == '<'));
        match cursor.peek() {
            Some('"') => {
                cursor.quoted();
            }
            Some('<') => {
                cursor.take_while(|c| !matches!(c, '>' | '"' | '\n'));
                if cursor.peek() == Some('"') {
                    cursor.quoted();
                    cursor.take_while(|c| !matches!(c, '>' | '"' | '\n'));
                }
                cursor.eat('>');
            }
            _ => return cursor.since(start),
        }
    }
}

/// What a receiver wrote into its comments about the peer.
#[derive(Default)]
struct Seen {
    helo: Option<Box<str>>,
    reverse_name: Option<Box<str>>,
    address: Option<IpAddr>,
    contradicts: bool,
}

impl Seen {
    fn address(&mut self, ip: Option<IpAddr>) {
        self.contradicts |= ip.is_some() && self.address.is_some() && self.address != ip;
        self.address = self.address.or(ip);
    }

    fn read(&mut self, comment: &str) {
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
            return;
        }
        let mut is_first = true;
        while let Some(word) = words.next() {
            let greeting = word.eq_ignore_ascii_case("helo") || word.eq_ignore_ascii_case("ehlo");
            if greeting {
                if let Some(name) = words.next() {
                    self.helo = self.helo.take().or_else(|| host(name.trim_matches('?')));
                }
            } else if let Some(name) = word.strip_prefix("helo=") {
                self.helo = self.helo.take().or_else(|| host(name));
            } else if word.contains('=') {
                // `port=`, `ident=`, `cipher=` and the like.
            } else if let Some(ip) = parse_ip(word.rsplit('@').next().unwrap_or(word)) {
                self.address(Some(ip));
            } else if is_first {
                let name = word.rsplit('@').next().unwrap_or(word);
                self.reverse_name = self.reverse_name.take().or_else(|| known_host(name));
            }
            is_first = false;
        }
    }
}

fn by_address(clause: &Clause<'_>) -> Option<IpAddr> {
    let comment = clause.comments.first()?;
    comment.inner.split(is_space).find_map(parse_ip)
}

fn envelope_from_in(comment: &str) -> Option<Box<str>> {
    let (name, value) = comment.trim_matches(is_space).split_once(is_space)?;
    let is_it = ["envelope-from", "envelope-sender"].iter().any(|n| name.eq_ignore_ascii_case(n));
    let value = value.trim_matches(is_space);
    is_it.then(|| value.trim_start_matches('<').trim_end_matches('>').into())
}

fn set_once(place: &mut Option<Box<str>>, value: String) -> bool {
    let is_repeated = place.is_some();
    if !is_repeated {
        *place = Some(value.into());
    }
    is_repeated
}

/// A host name, lower-case without one trailing dot.
fn host(name: &str) -> Option<Box<str>> {
    let plain = name.strip_suffix('.').unwrap_or(name);
    (!plain.is_empty()).then(|| plain.to_lowercase().into())
}

/// A host name a receiver looked up: `unknown` is the word for none.
fn known_host(name: &str) -> Option<Box<str>> {
    let is_host = name.contains('.') || name.eq_ignore_ascii_case("localhost");
    let is_host =
        is_host && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    if is_host { host(name) } else { None }
}
