//! Signatures in real mail: what verifies, per selector, over the whole corpus; and two messages in full.
//!
//! The corpus is not part of the repository; without it these tests say `SKIPPED` and pass.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use countersign_core::message::Message;
use countersign_core::proof::keys::KeyStore;
use countersign_core::proof::{BodyHash, Outcome, Proof, Reconstruction, SignatureProof, prove};
use countersign_core::report::Report;
use countersign_core::source::Source;
use countersign_core::verdict::{Basis, Origin};
use countersign_core::{Context, analyse};
use kit::corpus;
use kit::tampering::{covered, flipped};

/// Seals that were not redacted by their publisher and still do not verify, each with the reason.
const EXPLAINED: &[(&str, &str)] = &[
    ("attacks/mailauth-arc-fail", "test data of another project, broken on purpose"),
    ("genuine-msa/2020-08-27", "its publisher changed the recipient's domain and the dates"),
];

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
    let Some(folder) = corpus() else { return };
    let paths = kit::files(&folder, &["eml", "txt"]);
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
    let Some(folder) = corpus() else { return };
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
    let Some(folder) = corpus() else { return };
    let (_, _, proof) = read(&folder.join("genuine-msa/2022-10-25-stalwart-dmarcreport.eml"));
    let found: Vec<_> = proof.signatures.iter().map(|s| (&*s.domain, s.outcome, s.body)).collect();
    println!("{found:?}");
    assert!(found.contains(&("notification.microsoft.com", Outcome::Verified, BodyHash::Matches)));
}

/// The block of the message of 2021.
fn block_of_2021() -> Option<String> {
    let folder = corpus()?;
    let path = folder.join("genuine-msa/2021-11-17-outlookcom-verify-security-info-es.eml");
    let text = fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    Some(text.split_once("\n\n").unwrap().0.to_owned())
}

fn prove_text(text: &str) -> Proof {
    let source = Source::read(text);
    let message = Message::parse(&source);
    prove(&source, &message, &KeyStore::default())
}

fn all_verified(proof: &Proof) -> bool {
    let seals = proof.arc.sets.iter().map(|set| set.seal.outcome);
    let mut outcomes = proof.signatures.iter().map(|s| s.outcome).chain(seals);
    outcomes.clone().count() == 3 && outcomes.all(|outcome| outcome == Outcome::Verified)
}

#[test]
fn copies_of_the_message_of_2021_verify() {
    let Some(block) = block_of_2021() else { return };
    let copies = [
        ("as it is", block.clone()),
        ("CRLF", block.replace('\n', "\r\n")),
        ("unfolded", block.replace("\n ", " ").replace("\n\t", "\t")),
        ("folded with tabs", block.replace("\n ", "\n\t")),
        ("folded with eight spaces", block.replace("\n ", "\n        ")),
        ("folded anew", block.replace("\n ", " ").replace(": ", ":\n ").replace("; ", ";\n  ")),
        ("spaces at line ends", block.replace('\n', "  \n")),
        ("joined after semicolons", block.replace(";\n ", ";")),
    ];
    for (name, copy) in copies {
        assert!(all_verified(&prove_text(&copy)), "{name}");
    }
    let flat: Vec<&str> = block.lines().map(str::trim_start).collect();
    let proof = prove_text(&flat.join("\n"));
    assert!(all_verified(&proof), "continuation lines without their white space");
    assert_eq!(proof.signatures[0].reconstruction, Some(Reconstruction::FoldsRestored));
}

/// Every seventh character that a signature covers, changed: that signature does not hold.
#[test]
fn one_changed_character_breaks_what_covers_it() {
    let Some(block) = block_of_2021() else { return };
    let source = Source::read(&block);
    let message = Message::parse(&source);
    let proof = prove(&source, &message, &KeyStore::default());
    let newest = &proof.arc.sets[1].seal;
    let mut tried = 0;
    for signature in [&proof.signatures[0], newest] {
        for &place in &signature.covered_fields {
            let range = message.field(place).unwrap().span.range();
            for at in range.step_by(7) {
                let was = block.as_bytes()[at];
                if was.is_ascii_whitespace() || !block.is_char_boundary(at) {
                    continue;
                }
                let other = if was.eq_ignore_ascii_case(&b'x') { "y" } else { "x" };
                let mut changed = block.clone();
                changed.replace_range(at..=at, other);
                let proof = prove_text(&changed);
                let holds = |found: &SignatureProof| {
                    (found.kind, found.instance) == (signature.kind, signature.instance)
                        && found.outcome == Outcome::Verified
                };
                let seals = proof.arc.sets.iter().map(|set| &set.seal);
                assert!(!proof.signatures.iter().chain(seals).any(holds), "{at}: {other}");
                tried += 1;
            }
        }
    }
    println!("{tried} places");
    assert!(tried > 300);
}

#[test]
fn no_signed_byte_of_the_real_mail_can_be_changed() {
    let Some(folder) = corpus() else { return };
    let path = folder.join("genuine-msa/2021-11-17-outlookcom-verify-security-info-es.eml");
    let now = |text: &str| analyse(text, &Context::default());
    let is_proven = |report: &Report| {
        (report.verdict.origin, report.verdict.basis) == (Origin::Genuine, Basis::Proven)
    };
    let report = now(&fs::read_to_string(path).unwrap());
    assert!(is_proven(&report), "{:?}", report.verdict);
    assert!(report.proof.arc.sets.iter().all(|set| set.seal.outcome == Outcome::Verified));
    let block = report.source.block().to_owned();
    assert!(is_proven(&now(&block)));
    for at in covered(&report, 37) {
        let Some(changed) = flipped(&block, at) else { continue };
        assert!(!is_proven(&now(&changed)), "at byte {at} of the block");
    }
}
