//! The message as a verifier needs it: fields by place, and the hash of any choice of them.

use std::cell::OnceCell;

use sha2::{Digest, Sha256};

use super::body::Hash;
use super::canonical::{Canonicalization, push_field, without_signature};
use super::reconstruction::Reading;
use super::selection::FieldsByName;
use super::{Outcome, Reconstruction};
use crate::message::{FieldIndex, Message};
use crate::source::{RepairKind, Source};

/// The fields of one message.
#[derive(Debug)]
pub(super) struct SignedText<'a> {
    block: &'a str,
    message: &'a Message,
    folds_restored: bool,
    /// Each field as it is hashed when relaxed and read as pasted, once it is asked for: many signatures cover the
    /// same fields.
    relaxed: Vec<OnceCell<String>>,
    /// The fields by name.
    pub(super) by_name: FieldsByName<'a>,
}

impl<'a> SignedText<'a> {
    /// Prepares a message.
    pub(super) fn of(source: &'a Source, message: &'a Message) -> Self {
        Self {
            block: source.block(),
            message,
            folds_restored: source.repairs().iter().any(|r| r.kind == RepairKind::LostFolding),
            relaxed: vec![OnceCell::new(); message.fields.len()],
            by_name: FieldsByName::of(message),
        }
    }

    /// Name and body of a field exactly as they stand in the block, divided at the first colon.
    pub(super) fn field(&self, place: FieldIndex) -> Option<(&'a str, &'a str)> {
        self.message.field(place)?.span.of(self.block).split_once(':')
    }

    /// The body of a field, empty when there is none.
    pub(super) fn body(&self, place: FieldIndex) -> &'a str {
        self.field(place).map_or("", |(_, body)| body)
    }

    /// Whether fields were left out because there are too many; a choice from the bottom up would then be wrong.
    pub(super) fn is_incomplete(&self) -> bool {
        self.message.unread_fields > 0
    }

    /// What a reading assumes of this paste, repairs of `source` included.
    pub(super) fn assumed(
        &self,
        outcome: Outcome,
        found: Option<Reconstruction>,
    ) -> Option<Reconstruction> {
        let folds = self.folds_restored && outcome == Outcome::Verified;
        found.or_else(|| folds.then_some(Reconstruction::FoldsRestored))
    }

    /// Hashes fields, each with the line end after it.
    pub(super) fn hash_fields(
        &self,
        hasher: &mut Sha256,
        how: Canonicalization,
        reading: Reading,
        places: &[FieldIndex],
    ) {
        for &place in places {
            let cached = (how == Canonicalization::Relaxed && !self.changes(reading, place))
                .then(|| self.relaxed.get(place.0))
                .flatten();
            match cached {
                Some(cell) => {
                    hasher.update(
                        cell.get_or_init(|| self.canonical(how, Reading::AsPasted, place, false)),
                    );
                }
                None => hasher.update(reading.bytes(self.canonical(how, reading, place, false))),
            }
            hasher.update("\r\n");
        }
    }

    /// Whether a reading changes any of these fields at all; if not, hashing them again is work for nothing.
    pub(super) fn changes_any(&self, reading: Reading, places: &[FieldIndex]) -> bool {
        places.iter().any(|&place| self.changes(reading, place))
    }

    fn changes(&self, reading: Reading, place: FieldIndex) -> bool {
        let key = self.message.field(place).map_or("", |field| field.key.trim_end());
        reading.may_change(key, self.body(place))
    }

    /// Hashes a signature's own field: without the value of `b=`, without a line end; and finishes.
    pub(super) fn hash_own(
        &self,
        mut hasher: Sha256,
        how: Canonicalization,
        reading: Reading,
        place: FieldIndex,
    ) -> Hash {
        hasher.update(reading.bytes(self.canonical(how, reading, place, true)));
        hasher.finalize().into()
    }

    fn canonical(
        &self,
        how: Canonicalization,
        reading: Reading,
        place: FieldIndex,
        own: bool,
    ) -> String {
        let mut text = String::new();
        if let Some((name, body)) = self.field(place) {
            let body = reading.of(&name.trim_end().to_ascii_lowercase(), body);
            let body = if own { without_signature(&body).into() } else { body };
            push_field(&mut text, how, name, &body);
        }
        text
    }
}
