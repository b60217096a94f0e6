//! Non-interference, held against more than a hundred thousand senders.
//!
//! The attacker invents (`law.rs`, `senders_part.rs`), and he keeps: a whole genuine mail whose signed lines verify
//! (`kept.rs`), sent on under another text (`stolen.rs`), whole (`replayed.rs`), below a planted delivery (`planted.rs`)
//! or inside a stranger's mail (`parts.rs`), at every receiver in the shape it writes (`receivers`). The same mails
//! delivered honestly are not accused (`honest.rs`), and a table counts at which receivers they are genuine.
//!
//! `LAW_COUNT=1 cargo nextest run --no-default-features --test law --success-output final` counts by kind and place how
//! often the law is broken, and fails nothing.
//!
//! A case that breaks the law is shrunk and printed. The paste goes into `tests/law/regressions/`, which stays true when
//! the generator changes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::format_push_string,
    clippy::print_stdout,
    clippy::string_slice,
    missing_docs,
    unreachable_pub,
    reason = "a test may stop at the first surprise"
)]

#[path = "../attacks/kit.rs"]
#[allow(dead_code, unused_imports, reason = "shared with the attacks")]
mod kit;
#[path = "../consistency/laws.rs"]
mod laws;
#[path = "../signing/mod.rs"]
mod signing;

mod generators;
mod honest;
mod kept;
mod law;
mod parts;
mod planted;
mod receivers;
mod replayed;
mod runner;
mod senders_part;
mod sent;
mod stolen;

/// The fuzzer begins with few bytes, or with bytes that are all the same.
#[test]
fn the_law_holds_where_the_fuzzer_begins() {
    for make in generators::INVENTED.iter().chain(generators::KEPT) {
        for data in [[].as_slice(), &[0; 200], &[1; 200], &[7; 200], &[255; 200]] {
            assert_eq!(make(data).broken(), None);
        }
    }
}

/// Every receiver of the table has a shape in which it writes.
#[test]
fn every_receiver_has_a_shape() {
    for receiver in countersign_core::receivers::RECEIVERS {
        assert!(
            receivers::SHAPES.iter().any(|shape| shape.receiver == receiver.id),
            "{} has no shape in tests/law/receivers",
            receiver.id
        );
    }
}

/// What is kept verifies, lines and text; otherwise the attacks would try nothing.
#[test]
fn what_is_kept_verifies() {
    use countersign_core::proof::{BodyHash, Outcome};
    for kept in kept::kept() {
        let text = format!("{}\n{}", kept.header("alex@example.org"), kept.body);
        let report = countersign_core::analyse(&text, &kept::knowing_the_keys());
        let signature = &report.proof.signatures[0];
        assert_eq!(signature.outcome, Outcome::Verified, "{}", kept.signer);
        assert_eq!(signature.body, BodyHash::Matches, "{}", kept.signer);
        assert!(report.proof.arc.sets.iter().all(|set| set.seal.outcome == Outcome::Verified));
        let sealed = format!("{}{}", kept.delivered, kept.header("alex@example.org"));
        let report = countersign_core::analyse(&sealed, &kept::knowing_the_keys());
        assert_eq!(report.proof.arc.sets.len(), 2);
        assert!(report.proof.arc.sets.iter().all(|set| set.seal.outcome == Outcome::Verified));
    }
}

/// The law must not hold because nothing is ever genuine at any receiver: each calls it what its shape says.
#[test]
fn honest_mail_by_receiver() {
    assert_eq!(honest::table_by_receiver(), Vec::<String>::new());
}

/// The law must not hold because nothing is ever genuine: where the receiver attests the pass, many a sender's part is.
#[test]
fn the_law_is_not_kept_by_silence() {
    not_kept_by_silence(law::largest);
    not_kept_by_silence(law::anywhere);
}

fn not_kept_by_silence(make: generators::Generator) {
    use countersign_core::verdict::Origin;
    let (mut attested, mut genuine, mut state) = (0, 0, 1_u64);
    for _ in 0..2_000 {
        let data: Vec<u8> = (0..160)
            .map(|_| {
                // A linear congruence is random enough to spread over the choices, and the same every time.
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                state.to_be_bytes()[0]
            })
            .collect();
        let sent = make(&data);
        if sent.never.is_empty() {
            attested += 1;
            let said = sent.report().map(|report| report.verdict.origin);
            genuine += usize::from(matches!(said, Some(Origin::Genuine | Origin::GenuineCaution)));
        }
    }
    println!("{genuine} of {attested} attested mails are genuine, whatever the sender added");
    // Garbage in the sender's part is suspicious.
    assert!(attested > 10 && genuine * 8 > attested, "{genuine} of {attested}");
}

/// Every paste that ever broke the law, tried first ever after: none of them is genuine.
#[test]
fn what_broke_the_law_once_does_not_again() {
    use countersign_core::verdict::Origin;
    let folder = concat!(concat!(env!("CARGO_MANIFEST_DIR"), "/.."), "/tests/law/regressions");
    let mut tried = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let said =
            countersign_core::analyse(&text, &countersign_core::Context::default()).verdict.origin;
        assert!(
            !matches!(said, Origin::Genuine | Origin::GenuineCaution),
            "{}: {said:?}",
            path.display()
        );
        tried += 1;
    }
    assert!(tried >= 2, "the folder was read");
}
