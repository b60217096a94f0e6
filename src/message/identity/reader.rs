//! Reads address lists leniently: tokens first, then pieces between commas, then one mailbox after the other.
//!
//! Not supported: `obs-phrase` dots and `obs-domain` white space are recorded as white space in the address.

use super::{Address, AddressField, Mailbox};
use crate::message::authentication_results::clean_domain;
use crate::message::decode;
use crate::message::fields::oddity;
use crate::message::lexer::{Cursor, Place, collapse, is_space};
use crate::message::violation::{Violation, ViolationKind};
use crate::source::Span;

/// Reads a field body. An empty reverse path is no oddity where one belongs.
pub(super) fn read(text: &str, base: usize, may_be_empty: bool) -> AddressField {
    let mut reader = Reader { text, base, may_be_empty, field: AddressField::default() };
    let tokens = reader.tokens();
    reader.lists(&tokens);
    reader.field
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Anything else, encoded words included.
    Word,
    Quoted,
    Comment,
    /// `<...>`, brackets included.
    Angle,
    Colon,
    Comma,
    Semicolon,
}

#[derive(Debug, Clone, Copy)]
struct Token {
    kind: Kind,
    start: usize,
    end: usize,
    /// Whether white space stands before it.
    spaced: bool,
}

struct Reader<'a> {
    text: &'a str,
    base: usize,
    may_be_empty: bool,
    field: AddressField,
}

impl<'a> Reader<'a> {
    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    fn word(&self, token: Token) -> &'a str {
        self.slice(token.start, token.end)
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.base + start, self.base + end)
    }

    fn odd(&mut self, kind: ViolationKind, start: usize, end: usize) {
        let span = self.span(start, end);
        self.field.violations.push(Violation { kind, span });
    }

    fn tokens(&mut self) -> Vec<Token> {
        let mut cursor = Cursor::new(self.text, Place::At(self.base));
        let mut tokens = Vec::new();
        loop {
            let spaced = cursor.skip_space();
            let start = cursor.position();
            let Some(next) = cursor.peek() else { return tokens };
            let kind = match next {
                '(' => {
                    cursor.comment();
                    if !cursor.since(start).ends_with(')') {
                        self.odd(ViolationKind::UnclosedComment, start, cursor.position());
                    }
                    Kind::Comment
                }
                '"' => {
                    cursor.quoted();
                    if cursor.position() < start + 2 || !cursor.since(start).ends_with('"') {
                        self.odd(ViolationKind::UnclosedQuote, start, cursor.position());
                    }
                    Kind::Quoted
                }
                '<' => self.angle(&mut cursor, start),
                ':' | ',' | ';' => {
                    cursor.bump();
                    match next {
                        ':' => Kind::Colon,
                        ',' => Kind::Comma,
                        _ => Kind::Semicolon,
                    }
                }
                _ => {
                    read_word(&mut cursor);
                    if cursor.since(start).contains('\\') {
                        self.odd(ViolationKind::StrayBackslash, start, cursor.position());
                    }
                    Kind::Word
                }
            };
            tokens.push(Token { kind, start, end: cursor.position(), spaced });
        }
    }

    /// An angle ends at its `>`, or unclosed before the next `<`, or unclosed at the end.
    fn angle(&mut self, cursor: &mut Cursor<'a>, start: usize) -> Kind {
        cursor.bump();
        loop {
            cursor.take_while(|c| !matches!(c, '<' | '>' | '"'));
            match cursor.peek() {
                Some('"') => {
                    cursor.quoted();
                }
                Some('>') => {
                    cursor.bump();
                    return Kind::Angle;
                }
                _ => {
                    self.odd(ViolationKind::UnclosedAngle, start, cursor.position());
                    return Kind::Angle;
                }
            }
        }
    }

    /// Cuts the tokens into mailboxes.
    fn lists(&mut self, tokens: &[Token]) {
        let has_semicolon = tokens.iter().any(|token| token.kind == Kind::Semicolon);
        let mut is_group = false;
        let mut pending: Option<usize> = None;
        let mut start = 0;
        for at in 0..=tokens.len() {
            let end_kind = tokens.get(at).map(|token| token.kind);
            if !matches!(end_kind, None | Some(Kind::Comma | Kind::Semicolon)) {
                continue;
            }
            let mut piece = tokens.get(start..at).unwrap_or_default();
            if let Some(colon) = self.group_colon(piece, has_semicolon) {
                if let Some(token) = piece.get(colon) {
                    self.odd(ViolationKind::GroupSyntax, token.start, token.end);
                }
                is_group = true;
                pending = None;
                piece = piece.get(colon + 1..).unwrap_or_default();
                start += colon + 1;
            }
            let from = pending.unwrap_or(start);
            let has_text = piece.iter().any(|token| token.kind != Kind::Comment);
            if self.holds_address(piece) {
                self.mailboxes(tokens.get(from..at).unwrap_or_default());
                pending = None;
            } else if has_text && end_kind == Some(Kind::Comma) {
                self.encoded_in_place_of_address(piece);
                pending = Some(from);
            } else if has_text || pending.is_some() {
                self.mailboxes(tokens.get(from..at).unwrap_or_default());
                pending = None;
            }
            start = at + 1;
        }
        if self.field.mailboxes.is_empty() && !is_group {
            self.odd(ViolationKind::NoAddress, 0, self.text.len());
        }
    }

    /// Where a group's name ends in a piece. A colon in a display name that goes before an angle address is none,
    /// unless the `;` of a group follows.
    fn group_colon(&self, piece: &[Token], has_semicolon: bool) -> Option<usize> {
        let colon = piece.iter().position(|token| token.kind == Kind::Colon)?;
        let (before, after) = (piece.get(..colon)?, piece.get(colon + 1..)?);
        let is_name = |token: &Token| {
            matches!(token.kind, Kind::Quoted | Kind::Comment)
                || (token.kind == Kind::Word && !self.word(*token).contains('@'))
        };
        let has_angle = after.iter().any(|token| token.kind == Kind::Angle);
        (before.iter().all(is_name) && (has_semicolon || !has_angle)).then_some(colon)
    }

    fn is_at_word(&self, token: Token) -> bool {
        token.kind == Kind::Word
            && self.word(token).contains('@')
            && !self.word(token).starts_with("=?")
    }

    fn holds_address(&self, piece: &[Token]) -> bool {
        piece.iter().any(|&token| token.kind == Kind::Angle || self.is_at_word(token))
    }

    fn encoded_in_place_of_address(&mut self, piece: &[Token]) {
        for &token in piece {
            let word = self.word(token);
            if word.contains("=?") && decode::words(word).contains('@') {
                self.odd(ViolationKind::EncodedAddress, token.start, token.end);
            }
        }
    }

    /// One mailbox, or as many as somebody has put between two commas.
    fn mailboxes(&mut self, tokens: &[Token]) {
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return };
        let (start, end) = (first.start, last.end);
        let Some(angle_at) = tokens.iter().position(|token| token.kind == Kind::Angle) else {
            self.bare(tokens, start, end);
            return;
        };
        let (name_tokens, rest) = tokens.split_at_checked(angle_at).unwrap_or_default();
        let Some((&angle, rest)) = rest.split_first() else { return };
        let name_end = name_tokens.last().map_or(start, |token| token.end);
        let mut mailbox = Mailbox { span: self.span(start, end), ..Mailbox::default() };
        self.name(&mut mailbox, start, name_end);
        self.angle_addresses(&mut mailbox, angle);
        let address = mailbox.address.clone();
        self.field.mailboxes.push(mailbox);
        for &token in name_tokens {
            if self.is_at_word(token) && !self.repeats(token, address.as_ref()) {
                self.odd(ViolationKind::SeveralAddresses, token.start, token.end);
            }
        }
        self.behind(rest);
    }

    /// What stands behind the first address of a piece.
    fn behind(&mut self, tokens: &[Token]) {
        for &token in tokens {
            match token.kind {
                Kind::Comment => {}
                Kind::Angle => {
                    self.odd(ViolationKind::SeveralAddresses, token.start, token.end);
                    let span = self.span(token.start, token.end);
                    let mut mailbox = Mailbox { span, ..Mailbox::default() };
                    self.angle_addresses(&mut mailbox, token);
                    self.field.mailboxes.push(mailbox);
                }
                Kind::Word | Kind::Quoted | Kind::Colon | Kind::Comma | Kind::Semicolon => {
                    self.odd(ViolationKind::TextAfterAddress, token.start, token.end);
                    if self.is_at_word(token) {
                        self.odd(ViolationKind::SeveralAddresses, token.start, token.end);
                        let span = self.span(token.start, token.end);
                        let address = self.address(token.start, token.end);
                        self.field.mailboxes.push(Mailbox { address, span, ..Mailbox::default() });
                    }
                }
            }
        }
    }

    /// A mailbox without angle brackets.
    fn bare(&mut self, tokens: &[Token], start: usize, end: usize) {
        let mut mailbox = Mailbox { span: self.span(start, end), ..Mailbox::default() };
        let Some(at) = tokens.iter().position(|&token| self.is_at_word(token)) else {
            self.name(&mut mailbox, start, end);
            self.odd(ViolationKind::NoAddress, start, end);
            self.encoded_in_place_of_address(tokens);
            self.field.mailboxes.push(mailbox);
            return;
        };
        let (from, to) = self.run(tokens, at);
        let run = tokens.get(from..to).unwrap_or_default();
        let run_start = run.first().map_or(start, |token| token.start);
        let run_end = run.last().map_or(end, |token| token.end);
        mailbox.address = self.address(run_start, run_end);
        let before = tokens.get(..from).unwrap_or_default();
        let behind = tokens.get(to..).unwrap_or_default();
        if let Some(last) = before.last() {
            if before.iter().any(|token| token.kind != Kind::Comment) {
                self.odd(ViolationKind::SpaceInAddress, start, run_end);
            }
            self.name(&mut mailbox, start, last.end);
        } else if let Some(comment) = behind.iter().find(|token| token.kind == Kind::Comment) {
            self.name(&mut mailbox, comment.start, comment.end);
        }
        self.field.mailboxes.push(mailbox);
        self.behind(behind);
    }

    /// The tokens that make up the address around the word with the `@`: those that touch it, and those that
    /// stand with white space directly beside its `@`.
    fn run(&self, tokens: &[Token], at: usize) -> (usize, usize) {
        let joins = |left: Token, right: Token| {
            !right.spaced || self.word(left).ends_with('@') || self.word(right).starts_with('@')
        };
        let pair = |i: usize| Some((*tokens.get(i)?, *tokens.get(i + 1)?));
        let mut from = at;
        while from > 0 && pair(from - 1).is_some_and(|(left, right)| joins(left, right)) {
            from -= 1;
        }
        let mut to = at + 1;
        while pair(to - 1).is_some_and(|(left, right)| joins(left, right)) {
            to += 1;
        }
        (from, to)
    }

    /// Whether an address in a display name is only the address said twice.
    fn repeats(&self, token: Token, address: Option<&Address>) -> bool {
        let said = self.word(token).trim_matches(|c: char| !c.is_alphanumeric());
        let Some((local, domain)) = said.rsplit_once('@') else { return true };
        if local.is_empty() || !domain.contains('.') {
            return true;
        }
        address.is_some_and(|address| {
            address.local.eq_ignore_ascii_case(local) && address.domain.eq_ignore_ascii_case(domain)
        })
    }

    fn name(&mut self, mailbox: &mut Mailbox, start: usize, end: usize) {
        let raw = self.slice(start, end);
        let trimmed = raw.trim_end_matches(is_space);
        let name = display_name(trimmed);
        if name.is_empty() {
            return;
        }
        let end = start + trimmed.len();
        mailbox.name_span = Some(self.span(start, end));
        if decode::has_encoded_word(trimmed) {
            let is_control =
                |c: char| c.is_control() && c != '\t' || matches!(c, '\u{2028}' | '\u{2029}');
            if name.chars().any(is_control) && !trimmed.chars().any(|c| is_control(c) && c != '\n')
            {
                self.odd(ViolationKind::ControlInEncodedWord, start, end);
            }
            // `=?..?=` that hides `<a@b>`: some programs show that address instead.
            if name.contains('@') && name.contains('<') && !trimmed.contains('<') {
                self.odd(ViolationKind::EncodedAddress, start, end);
            }
        }
        mailbox.display_name = Some(name.into());
    }

    fn angle_addresses(&mut self, mailbox: &mut Mailbox, angle: Token) {
        let raw = self.word(angle);
        let inner = raw.strip_prefix('<').unwrap_or(raw);
        let inner = inner.strip_suffix('>').unwrap_or(inner);
        let left = inner.len() - inner.trim_start_matches(is_space).len();
        let start = angle.start + 1 + left;
        let inner = inner.trim_matches(is_space);
        let end = start + inner.len();
        if inner.is_empty() {
            if !self.may_be_empty {
                self.odd(ViolationKind::NoAddress, angle.start, angle.end);
            }
            return;
        }
        if decode::has_encoded_word(inner) {
            self.odd(ViolationKind::EncodedAddress, start, end);
            return;
        }
        if !inner.contains('@') {
            self.odd(ViolationKind::AddressWithoutAt, start, end);
            return;
        }
        let mut start = start;
        if inner.starts_with('@')
            && let Some(colon) = inner.find(':')
        {
            self.odd(ViolationKind::SourceRoute, start, start + colon + 1);
            start += colon + 1;
        } else if !inner.contains('"') && inner.matches(',').count() > 0 {
            let parts = || inner.split(',').filter(|part| part.contains('@'));
            if parts().count() > 1 {
                self.odd(ViolationKind::SeveralAddresses, start, end);
                let mut at = start;
                for part in inner.split(',') {
                    let address = self.address(at, at + part.len());
                    let span = self.span(at, at + part.len());
                    at += part.len() + 1;
                    if mailbox.address.is_none() {
                        mailbox.address = address;
                    } else {
                        self.field.mailboxes.push(Mailbox { address, span, ..Mailbox::default() });
                    }
                }
                return;
            }
        }
        mailbox.address = self.address(start, end);
    }

    /// `local@domain`, with everything that is odd about it recorded.
    fn address(&mut self, start: usize, end: usize) -> Option<Address> {
        let raw = self.slice(start, end);
        let left = raw.len() - raw.trim_start_matches(is_space).len();
        let start = start + left;
        let raw = raw.trim_matches(is_space);
        let end = start + raw.len();
        let mut parts = vec![String::new()];
        let mut cursor = Cursor::new(raw, Place::At(0));
        let mut odd = Oddities::default();
        while let Some(c) = cursor.peek() {
            let Some(part) = parts.last_mut() else { break };
            match c {
                '(' => {
                    cursor.comment();
                    odd.add(ViolationKind::CommentInAddress);
                }
                '"' => {
                    part.push_str(&cursor.quoted().unwrap_or_default());
                    odd.add(ViolationKind::QuotedLocalPart);
                }
                '@' => {
                    cursor.bump();
                    parts.push(String::new());
                }
                _ => {
                    cursor.bump();
                    if is_space(c) {
                        odd.add(ViolationKind::SpaceInAddress);
                    } else {
                        part.push(c);
                    }
                }
            }
        }
        odd.characters(raw);
        if parts.len() > 2 {
            odd.add(ViolationKind::SeveralAts);
        }
        let domain = parts.pop().unwrap_or_default();
        let local = parts.join("@");
        let domain = domain.strip_suffix('.').unwrap_or(&domain).to_lowercase();
        let is_literal = domain.starts_with('[') && domain.ends_with(']');
        if (domain.is_ascii() && !is_literal && clean_domain(&domain).is_none()) || local.is_empty()
        {
            odd.add(ViolationKind::BadValue);
        }
        for kind in odd.0 {
            self.odd(kind, start, end);
        }
        if domain.is_empty() || local.is_empty() {
            return None;
        }
        Some(Address { local: local.into(), domain: domain.into(), span: self.span(start, end) })
    }
}

/// Each kind once per address.
#[derive(Default)]
struct Oddities(Vec<ViolationKind>);

impl Oddities {
    fn add(&mut self, kind: ViolationKind) {
        if !self.0.contains(&kind) {
            self.0.push(kind);
        }
    }

    fn characters(&mut self, raw: &str) {
        for c in raw.chars().filter(|c| !is_space(*c)) {
            if let Some(kind) = oddity(c) {
                self.add(kind);
            }
            if c == char::REPLACEMENT_CHARACTER {
                self.add(ViolationKind::RawByteInAddress);
            } else if !c.is_ascii() {
                self.add(ViolationKind::NonAsciiAddress);
            } else if c == '\\' {
                self.add(ViolationKind::StrayBackslash);
            }
        }
        let bytes = raw.as_bytes();
        let is_escape = |window: &[u8]| matches!(window, [b'%', a, b] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit());
        if bytes.windows(3).any(is_escape) {
            self.add(ViolationKind::PercentEscape);
        }
    }
}

/// A word: an encoded word is one whatever stands in it, and brackets hold a domain literal together.
fn read_word(cursor: &mut Cursor<'_>) {
    if let Some(length) = decode::encoded_word_length(cursor.rest()) {
        let end = cursor.position() + length;
        while cursor.position() < end && cursor.bump().is_some() {}
        return;
    }
    let start = cursor.position();
    // An encoded word may be glued to the text before it.
    loop {
        cursor.take_while(|c| {
            !is_space(c) && !matches!(c, '(' | '"' | '<' | ',' | ';' | ':' | '=' | '[')
        });
        match cursor.peek() {
            Some('[') if cursor.since(start).ends_with('@') => {
                cursor.take_while(|c| !is_space(c) && c != ']' && c != '<');
            }
            Some('=') if decode::encoded_word_length(cursor.rest()).is_some() => return,
            Some('=' | '[') => {
                cursor.bump();
            }
            _ => return,
        }
    }
}

/// A display name as a mail program shows it: quotation marks and comments gone, encoded words decoded.
fn display_name(raw: &str) -> String {
    let mut cursor = Cursor::new(raw, Place::At(0));
    let mut name = String::new();
    let mut comment = "";
    while let Some(c) = cursor.peek() {
        if let Some(length) = decode::encoded_word_length(cursor.rest()) {
            name.push_str(cursor.rest().get(..length).unwrap_or_default());
            let end = cursor.position() + length;
            while cursor.position() < end && cursor.bump().is_some() {}
        } else if let Some(quoted) = cursor.quoted() {
            name.push_str(&quoted);
        } else if let Some(found) = cursor.comment() {
            comment = found.inner;
            name.push(' ');
        } else {
            cursor.bump();
            name.push(c);
        }
    }
    let name = decode::unstructured(&name);
    if name.trim_matches(is_space).is_empty() {
        return decode::unstructured(&collapse(comment));
    }
    name
}
