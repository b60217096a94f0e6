//! Which header fields `h=` means, RFC 6376 section 5.4.2.
//!
//! Each mention of a name takes the lowest field of that name not yet taken; a mention with none left stands for
//! nothing, which is how a signer says "there shall be no more of these" (oversigning).

use std::collections::BTreeMap;

use crate::message::{FieldIndex, Message};

/// The fields of a message by name, so that selecting is linear in the names asked for.
#[derive(Debug)]
pub(super) struct FieldsByName<'a> {
    places: BTreeMap<&'a str, Vec<FieldIndex>>,
}

impl<'a> FieldsByName<'a> {
    /// Sorts the fields of a message by name.
    pub(super) fn of(message: &'a Message) -> Self {
        let mut places: BTreeMap<&str, Vec<FieldIndex>> = BTreeMap::new();
        for (place, field) in message.fields.iter().enumerate() {
            places.entry(field.key.trim_end()).or_default().push(FieldIndex(place));
        }
        Self { places }
    }

    /// The fields of one name (lower case), from the top.
    pub(super) fn named(&self, name: &str) -> &[FieldIndex] {
        self.places.get(name).map_or(&[], Vec::as_slice)
    }

    /// The fields that `names` mean, in that order, without the signature's own field, which is never among them.
    pub(super) fn select<N: AsRef<str>>(&self, names: &[N], own: FieldIndex) -> Vec<FieldIndex> {
        let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
        let mut selected = Vec::with_capacity(names.len());
        for name in names {
            let taken = taken.entry(name.as_ref()).or_default();
            let mut left = self.named(name.as_ref()).iter().rev().filter(|&&place| place != own);
            if let Some(&place) = left.nth(*taken) {
                selected.push(place);
                *taken = taken.saturating_add(1);
            }
        }
        selected
    }
}
