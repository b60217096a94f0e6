//! Reads address lists leniently: tokens first, then pieces between commas, then one mailbox after the other.
//!
//! Not supported: `obs-phrase` dots and `obs-domain` white space are recorded as white space in the address.

use super::token::{Kind, Token, tokens};
use super::{Address, AddressField, Mailbox, addr_spec};
use crate::message::decode;
use crate::message::lexer::{Cursor, Place, collapse, is_space};
use crate::message::violation::{Violation, ViolationKind};
use crate::source::Span;

/// Reads a field body. An empty reverse path is no oddity where one belongs.
pub(super) fn read(text: &str, base: usize, may_be_empty: bool) -> AddressField {
    let mut reader = Reader { text, base, may_be_empty, field: AddressField::default() };
    let tokens = tokens(text, base, &mut reader.field.violations);
    reader.lists(&tokens);
    reader.field
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

    fn address(&mut self, start: usize, end: usize) -> Option<Address> {
        addr_spec::read(self.slice(start, end), self.base + start, &mut self.field.violations)
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
