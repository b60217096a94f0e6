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

mod clauses;
mod peer;

use core::net::IpAddr;

use self::clauses::{Clause, Keyword};
pub(super) use self::peer::parse_ip;
use self::peer::{Seen, host, known_host};
use super::date::{self, DateField, Timestamp};
use super::lexer::{Cursor, Place, is_space, split};
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
        if let Some((start, end)) = hidden_clause(text) {
            received.odd(ViolationKind::BadValue, Span::new(base + start, base + end));
        }
        // The date stands behind the last `;` that has anything behind it.
        let is_blank = |&(start, end): &(usize, usize)| {
            text.get(start..end).unwrap_or_default().trim_matches(is_space).is_empty()
        };
        let last = cut.pieces.iter().rposition(|piece| !is_blank(piece)).unwrap_or(0);
        // Behind the first `;` only further clauses and the date may stand. A greeting with one in it leaves its rest there.
        for &(start, end) in cut.pieces.get(1..last).unwrap_or_default() {
            let piece = text.get(start..end).unwrap_or_default().trim_matches(is_space);
            let word = piece.split(|c| is_space(c) || c == '(').next().unwrap_or_default();
            if !word.is_empty() && !clauses::is_keyword(word) {
                received.odd(ViolationKind::BadValue, Span::new(base + start, base + end));
            }
        }
        // A date before the first `;` is the writer's own, and what follows it is not.
        if let Some(&(start, end)) = cut.pieces.first().filter(|_| last > 0)
            && date::find_start(text.get(start..end).unwrap_or_default()).is_some()
        {
            received.odd(ViolationKind::BadValue, Span::new(base + start, base + end));
        }
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
        let clauses = clauses::read(text, base);
        // Every server writes who handed the mail over, then itself, then how. What stands in between was in the greeting
        // (`EHLO x with LMTP`), and so was a comment that touches a word.
        let taker = clauses.iter().position(|clause| clause.keyword == Keyword::By);
        let before = clauses.get(..taker.unwrap_or(clauses.len())).unwrap_or_default();
        let gives = before.iter().any(|clause| clause.keyword == Keyword::From);
        let torn = before
            .iter()
            .find(|clause| gives && !matches!(clause.keyword, Keyword::From | Keyword::None));
        let glued = clauses.iter().find(|clause| {
            clause.keyword != Keyword::From
                && clause.comments.iter().any(|comment| comment.glued)
                && clause.words.is_empty()
        });
        if let Some(span) = torn.or(glued).map(|clause| clause.span) {
            self.odd(ViolationKind::BadValue, span);
        }
        let comments = clauses.iter().flat_map(|clause| &clause.comments);
        self.envelope_from = comments.clone().find_map(|c| envelope_from_in(c.inner));
        for clause in &clauses {
            let Some(first) = clause.words.first() else {
                // A peer may call itself `(x)`: it gave no name that could be read, and stands there all the same.
                if clause.keyword == Keyword::From
                    && !clause.comments.is_empty()
                    && self.from.is_none()
                {
                    self.from = Some(self.read_from(clause));
                } else if clause.keyword == Keyword::From {
                    // A greeting that begins with a keyword (`from by mx.example.org`) writes the rest of the line.
                    self.odd(ViolationKind::BadValue, clause.span);
                }
                continue;
            };
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
                        // Cyrus names the protocol of its own deliveries only there.
                        let note = clause.comments.first().map(|comment| comment.inner);
                        self.with = self.with.take().or_else(|| {
                            note.filter(|note| note.starts_with("LMTP")).map(Box::from)
                        });
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
                    // A greeting that ends with `for <` holds the rest of the line.
                    if first.text.contains('<') && names_a_taker(first.text) {
                        self.odd(ViolationKind::BadValue, clause.span);
                    }
                    let path = first.text.trim_end_matches(',');
                    let address = path.strip_prefix('<').and_then(|v| v.strip_suffix('>'));
                    set_once(&mut self.for_, address.unwrap_or(path).to_owned())
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
        // Exim and Yahoo: the first word is what was seen, and the greeting stands in the comment.
        // For years Yahoo wrote `127.0.0.1` there, and the address it saw behind it.
        let stands_in = first == "127.0.0.1" && seen.address.is_some();
        let seen_first = if seen.helo.is_some() && !stands_in { parse_ip(first) } else { None };
        seen.address(seen_first);
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
            // Exim leaves the greeting out when it is the address in brackets, and writes the port.
            if seen.is_exim && handed.address.is_none() {
                handed.address = parse_ip(first).filter(|_| first.starts_with('['));
            }
        } else if seen_first.is_none() && handed.reverse_name.is_none() {
            handed.reverse_name = known_host(first);
        }
        handed
    }
}

/// Where a comment or a quotation holds who took the mail (`by mx.example.org`). The name that a peer gives itself can
/// open one, and the sender's first line can close it when it begins with a space: the writer's own words lie in it then.
fn hidden_clause(text: &str) -> Option<(usize, usize)> {
    let mut cursor = Cursor::new(text, Place::At(0));
    let mut comments = Vec::new();
    while !cursor.is_at_end() {
        let start = cursor.position();
        let held = match cursor.peek() {
            Some('(') => {
                cursor.skip_cfws(&mut comments);
                cursor.since(start)
            }
            Some('"') => {
                cursor.quoted();
                cursor.since(start)
            }
            _ => {
                cursor.bump();
                cursor.take_while(|c| !matches!(c, '(' | '"'));
                ""
            }
        };
        if names_a_taker(held) {
            return Some((start, cursor.position()));
        }
    }
    None
}

/// `by mx.example.org`, `by 10.0.0.1`, or a short name and, somewhere behind it, what such a line goes on with: `by mail (Postfix) with`,
/// `by MAILSRV;`.
fn names_a_taker(words: &str) -> bool {
    let words = words
        .split(|c| is_space(c) || matches!(c, '(' | ')' | '"'))
        .filter(|word| !word.is_empty())
        .enumerate();
    let goes_on = |word: &str| clauses::is_keyword(word) || word.contains(';');
    let last = words.clone().filter(|(_, word)| goes_on(word)).map(|(at, _)| at).last();
    let mut behind_by = false;
    words.into_iter().any(|(at, word)| {
        let is_host = core::mem::replace(&mut behind_by, word.eq_ignore_ascii_case("by"));
        is_host && (word.contains(['.', ':', ';']) || last > Some(at))
    })
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
