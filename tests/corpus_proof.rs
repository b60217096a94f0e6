//! Signatures in real mail: what verifies, per selector, over the whole corpus; and two messages in full.
//!
//! The corpus is not part of the repository; without it these tests say `SKIPPED` and pass.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use countersign::message::Message;
use countersign::proof::keys::KeyStore;
use countersign::proof::{BodyHash, Outcome, Proof, SignatureProof, prove};
use countersign::source::Source;

/// Seals that were not redacted by their publisher and still do not verify, each with the reason.
const EXPLAINED: &[(&str, &str)] = &[
    ("attacks/mailauth-arc-fail", "test data of another project, broken on purpose"),
    ("genuine-msa/2020-08-27", "its publisher changed the recipient's domain and the dates"),
];

fn corpus(what: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("SKIPPED corpus: {what}");
    None
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "eml" || e == "txt") {
            found.push(path);
        }
    }
    found.sort();
}

fn read(path: &Path) -> (Source, Message, Proof) {
    let source = Source::from_bytes(&fs::read(path).unwrap());
    let message = Message::parse(&source);
    let proof = prove(&source, &message, &KeyStore::default());
    (source, message, proof)
}

/// Whether the publisher's marks stand in what a signature covers.
fn redacted(source: &Source, message: &Message, signature: &SignatureProof) -> bool {
    signature.covered_fields.iter().chain([&signature.field]).any(|&place| {
        let text = message.field(place).map_or("", |field| field.span.of(source.block()));
        ["phishing@pot", "phish@pot", "phishing_pot", "redacted", "REDACTED"]
            .iter()
            .any(|mark| text.contains(mark))
    })
}

#[derive(Default, Debug)]
struct Count {
    verified: usize,
    redacted: usize,
    rest: usize,
}

#[test]
fn every_intact_seal_of_a_known_selector_verifies() {
    let Some(folder) = corpus("seals") else { return };
    let mut paths = Vec::new();
    files(&folder, &mut paths);
    let mut counts: BTreeMap<(String, String), Count> = BTreeMap::new();
    let mut failures = Vec::new();
    let mut redacted_and_verified = Vec::new();
    for path in &paths {
        let (source, message, proof) = read(path);
        let seals = proof.arc.sets.iter().map(|set| ("seal", &set.seal));
        let message_signatures = proof.arc.sets.iter().map(|set| ("AMS", &set.message_signature));
        let dkim = proof.signatures.iter().map(|signature| ("DKIM", signature));
        for (kind, signature) in seals.chain(message_signatures).chain(dkim) {
            let known = matches!(signature.outcome, Outcome::Verified | Outcome::DoesNotVerify);
            if !known {
                continue;
            }
            let name = format!("{} {}", signature.domain, signature.selector);
            let count = counts.entry((kind.to_owned(), name)).or_default();
            let marked = redacted(&source, &message, signature);
            match (signature.outcome == Outcome::Verified, marked) {
                (true, marked) => {
                    count.verified += 1;
                    if marked {
                        redacted_and_verified.push(format!("{kind} {}", path.display()));
                    }
                }
                (false, true) => count.redacted += 1,
                (false, false) => {
                    count.rest += 1;
                    if kind == "seal" {
                        let path = path.strip_prefix(&folder).unwrap().display();
                        failures.push(format!("{path} i={:?}", signature.instance));
                    }
                }
            }
        }
    }
    println!("{} files", paths.len());
    for ((kind, name), count) in &counts {
        println!("{kind:5} {name:50} {count:?}");
    }
    println!("not explained by redaction:\n{}", failures.join("\n"));
    assert!(
        redacted_and_verified.is_empty(),
        "a redacted text cannot verify: {redacted_and_verified:#?}"
    );
    failures.retain(|failure| !EXPLAINED.iter().any(|(known, _)| failure.starts_with(known)));
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn the_message_of_2021_is_signed_by_microsoft_and_sealed_twice() {
    let Some(folder) = corpus("the message of 2021") else { return };
    let path = folder.join("genuine-msa/2021-11-17-outlookcom-verify-security-info-es.eml");
    let (_, _, proof) = read(&path);
    assert_eq!(proof.signatures.len(), 1);
    let signature = &proof.signatures[0];
    assert_eq!(&*signature.domain, "accountprotection.microsoft.com");
    assert_eq!((signature.outcome, signature.body), (Outcome::Verified, BodyHash::Differs));
    assert_eq!((signature.key_bits, signature.reconstruction), (Some(1024), None));
    assert_eq!(proof.arc.flaw, None);
    let seals: Vec<_> = proof.arc.sets.iter().map(|set| (set.instance, set.seal.outcome)).collect();
    assert_eq!(seals, [(1, Outcome::Verified), (2, Outcome::Verified)]);
}

#[test]
fn the_report_of_2022_is_signed_with_its_body() {
    let Some(folder) = corpus("the report of 2022") else { return };
    let (_, _, proof) = read(&folder.join("genuine-msa/2022-10-25-stalwart-dmarcreport.eml"));
    let found: Vec<_> = proof.signatures.iter().map(|s| (&*s.domain, s.outcome, s.body)).collect();
    println!("{found:?}");
    assert!(found.contains(&("notification.microsoft.com", Outcome::Verified, BodyHash::Matches)));
}
