//! The proof stage: canonicalisation, signatures, seals and key records of any message. Nothing invented verifies.
#![no_main]

use countersign_core::message::Message;
use countersign_core::proof::keys::KeyStore;
use countersign_core::proof::{Outcome, prove};
use countersign_core::source::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let source = Source::from_bytes(data);
    let message = Message::parse(&source);
    let mut keys = KeyStore::default();
    // The second half of the bytes is offered as a key record as well.
    let record = String::from_utf8_lossy(&data[data.len() / 2..]).into_owned();
    let _ = keys.add_pasted("example.org", "s", &record);
    let proof = prove(&source, &message, &keys);
    for signature in &proof.signatures {
        assert!(signature.outcome != Outcome::Verified || signature.domain.as_ref() == "example.org");
    }
});
