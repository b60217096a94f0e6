//! Keys of which the page knows nothing: of senders and servers whose word would change no answer, and of years
//! that are over. They verify collected mail in tests, and in `triage --archive`.
//!
//! The rows are those of the page's own table, `crates/core/src/data/keys/`.

pub mod large;
pub mod mailboxes;
pub mod seals;

use base64ct::{Base64, Encoding};
use countersign_core::data::keys::PublishedKey;
use countersign_core::proof::key_record::KeyError;
use countersign_core::proof::keys::KeyStore;

pub use countersign_core::data::keys::{BOTH, F4, RECOVERED};

/// Every key of the archive.
pub fn all() -> impl Iterator<Item = &'static PublishedKey> {
    [large::LARGE, mailboxes::MAILBOXES, seals::SEALS].into_iter().flatten()
}

/// Adds them to a store.
pub fn add_to(keys: &mut KeyStore) -> Result<(), KeyError> {
    for key in all() {
        let p = Base64::encode_string(&key.subject_public_key_info());
        keys.add_policy(key.domain, key.selector, &p)?;
    }
    Ok(())
}
