//! The message as a verifier needs it: fields by place, and the hash of any choice of them.

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

    /// Hashes a field with the line end after it.
    pub(super) fn hash_field(
        &self,
        hasher: &mut Sha256,
        how: Canonicalization,
        reading: Reading,
        place: FieldIndex,
    ) {
        let mut text = self.canonical(how, reading, place, false);
        text.push_str("\r\n");
        hasher.update(&text);
    }

    /// Hashes a signature's own field: without the value of `b=`, without a line end; and finishes.
    pub(super) fn hash_own(
        &self,
        mut hasher: Sha256,
        how: Canonicalization,
        reading: Reading,
        place: FieldIndex,
    ) -> Hash {
        let text = self.canonical(how, reading, place, true);
        hasher.update(&text);
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
            let key = name.trim_end().to_ascii_lowercase();
            let body = reading.of(&key, body);
            if own {
                push_field(&mut text, how, name, &without_signature(&body));
            } else {
                push_field(&mut text, how, name, &body);
            }
        }
        text
    }
}
