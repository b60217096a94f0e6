//! The keys at work on collected mail: every signature and seal that is labelled as made with a known key verifies.
//!
//! The corpus is not part of the repository; without it this test says `SKIPPED` and passes.

use std::collections::BTreeMap;
use std::fs;

use countersign_core::data::keys::{KeyUse, PublishedKey, all};
use countersign_core::message::Message;
use countersign_core::proof::keys::KeyStore;
use countersign_core::proof::{Outcome, Proof, prove};
use countersign_core::source::Source;

fn proof_of(bytes: &[u8], keys: &KeyStore) -> Proof {
    let source = Source::from_bytes(bytes);
    let message = Message::parse(&source);
    prove(&source, &message, keys)
}

/// What came of the signatures or seals of one name.
fn outcomes(proof: &Proof, kind: &str, domain: &str, selector: &str) -> Vec<Outcome> {
    let seals = proof.arc.sets.iter().map(|set| &set.seal);
    let all: Vec<_> =
        if kind == "seal" { seals.collect() } else { proof.signatures.iter().collect() };
    let named = all.into_iter().filter(|s| (&*s.domain, &*s.selector) == (domain, selector));
    named.map(|signature| signature.outcome).collect()
}

#[test]
fn every_labelled_signature_and_seal_verifies() {
    let Some(corpus) = kit::corpus() else { return };
    let folder = corpus.join("keys");
    let Ok(labels) = fs::read_to_string(folder.join("labels.tsv")) else {
        println!("SKIPPED corpus: labelled signatures");
        return;
    };
    let built_in = KeyStore::default();
    let mut everything = KeyStore::default();
    kit::archive::add_to(&mut everything).unwrap();

    let mut counts: BTreeMap<(String, bool), usize> = BTreeMap::new();
    let mut failures = Vec::new();
    for label in labels.lines().skip(1) {
        let [file, kind, domain, selector] = label.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four columns: {label}")
        };
        let archived = !built_in.knows(domain, selector);
        let bytes = fs::read(folder.join(file)).unwrap();
        let found = outcomes(&proof_of(&bytes, &everything), kind, domain, selector);
        // Another signature of the same name may have been made with another key; one was made with the known.
        if found.contains(&Outcome::Verified) {
            *counts.entry((format!("{kind} {domain} {selector}"), archived)).or_default() += 1;
        } else {
            failures.push(format!("{label}: {found:?}"));
        }
        if archived {
            let found = outcomes(&proof_of(&bytes, &built_in), kind, domain, selector);
            assert!(found.iter().all(|&outcome| outcome == Outcome::NoKey), "{label}: {found:?}");
        }
    }
    for ((name, archived), count) in &counts {
        println!("{name:60} {count} {}", if *archived { "(archive)" } else { "" });
    }
    println!("{} verified, {} not", counts.values().sum::<usize>(), failures.len());
    // Of the others nothing here shows that they are the right keys.
    let covered = |key: &PublishedKey| {
        let kind = if key.used_for == KeyUse::Arc { "seal" } else { "dkim" };
        let name = format!("{kind} {} {}", key.domain, key.selector);
        counts.keys().any(|(known, _)| *known == name)
    };
    for key in all().chain(kit::archive::all()).filter(|key| !covered(key)) {
        println!("no label: {:?} {} {}", key.used_for, key.domain, key.selector);
    }
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(counts.len() > 35, "only {} names are labelled", counts.len());
}
