//! Non-interference, held against a hundred thousand senders.
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
    dead_code,
    unused_imports,
    clippy::string_slice,
    missing_docs,
    unreachable_pub,
    reason = "a test may stop at the first surprise; the kit is shared with the attacks"
)]

#[path = "../attacks/kit.rs"]
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

use law::Case;
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use runner::law_holds;

/// Cases of each test; several, so that they run side by side.
const CASES: u32 = 16_000;
/// The same, of each test in which the attacker keeps what Microsoft wrote.
const KEPT_CASES: u32 = 12_000;

/// The same senders every time, so that the gate says of one tree always the same. `PROPTEST_RNG_SEED` tries others,
/// `PROPTEST_CASES` more of them.
const SEED: u64 = 20_261_123;

fn no_sender_makes_a_mail_genuine(part: u64, case: fn(&[u8]) -> Case) {
    let asked = ProptestConfig::default();
    let seed = match asked.rng_seed {
        RngSeed::Fixed(seed) => seed,
        RngSeed::Random => SEED,
    };
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { CASES };
    let mut runner = TestRunner::new(ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(seed.wrapping_mul(8).wrapping_add(part)),
        failure_persistence: None,
        ..asked
    });
    let sender = prop::collection::vec(any::<u8>(), 8..240);
    let held = runner.run(&sender, |data| {
        prop_assert_eq!(case(&data).broken(), None);
        Ok(())
    });
    if let Err(broken) = held {
        panic!("{broken}\nKeep the paste in tests/law/regressions.");
    }
}

#[test]
fn no_sender_makes_a_mail_genuine_1() {
    no_sender_makes_a_mail_genuine(0, Case::from_bytes);
}

#[test]
fn no_sender_makes_a_mail_genuine_2() {
    no_sender_makes_a_mail_genuine(1, Case::from_bytes);
}

#[test]
fn no_sender_makes_a_mail_genuine_3() {
    no_sender_makes_a_mail_genuine(2, Case::from_bytes);
}

#[test]
fn no_sender_makes_a_mail_genuine_4() {
    no_sender_makes_a_mail_genuine(3, Case::from_bytes);
}

#[test]
fn no_sender_makes_a_mail_genuine_at_any_service() {
    no_sender_makes_a_mail_genuine(4, Case::anywhere);
}

#[test]
fn stolen_lines_are_not_believed_1() {
    law_holds(8, KEPT_CASES, stolen::stolen);
}

#[test]
fn stolen_lines_are_not_believed_2() {
    law_holds(9, KEPT_CASES, stolen::stolen);
}

#[test]
fn a_replay_is_not_genuine() {
    law_holds(10, KEPT_CASES, replayed::replayed);
}

#[test]
fn a_replay_in_other_words_is_not_genuine() {
    law_holds(18, KEPT_CASES / 3, replayed::dressed);
}

#[test]
fn a_replay_that_continues_the_hand_over_is_not_genuine() {
    law_holds(19, KEPT_CASES / 3, replayed::continued);
}

#[test]
fn a_delivery_planted_below_a_front_door_is_not_believed() {
    law_holds(11, KEPT_CASES, planted::planted);
}

#[test]
fn a_delivery_planted_under_the_servers_own_name_is_not_believed() {
    law_holds(12, KEPT_CASES / 3, planted::planted_own);
}

#[test]
fn a_copied_identity_is_no_result() {
    law_holds(13, KEPT_CASES / 3, planted::copied_identity);
}

#[test]
fn a_part_of_a_strangers_mail_is_not_believed() {
    law_holds(14, KEPT_CASES * 2 / 3, parts::parts);
}

#[test]
fn one_line_does_not_become_a_delivery() {
    law_holds(15, KEPT_CASES / 3, parts::one_line);
}

#[test]
fn a_delivery_under_words_is_not_believed() {
    law_holds(16, KEPT_CASES / 3, parts::under_words);
}

#[test]
fn honest_mail_is_not_accused() {
    law_holds(17, KEPT_CASES * 2 / 3, honest::honest);
}

/// Every receiver of the table has a shape in which it writes.
#[test]
fn every_receiver_has_a_shape() {
    for receiver in countersign::receivers::RECEIVERS {
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
    use countersign::proof::{BodyHash, Outcome};
    for kept in kept::kept() {
        let text = format!("{}\n{}", kept.header("alex@example.org"), kept.body);
        let report = countersign::analyse(&text, &kept::knowing_the_keys());
        let signature = &report.proof.signatures[0];
        assert_eq!(signature.outcome, Outcome::Verified, "{}", kept.signer);
        assert_eq!(signature.body, BodyHash::Matches, "{}", kept.signer);
        assert!(report.proof.arc.sets.iter().all(|set| set.seal.outcome == Outcome::Verified));
        let sealed = format!("{}{}", kept.delivered, kept.header("alex@example.org"));
        let report = countersign::analyse(&sealed, &kept::knowing_the_keys());
        assert_eq!(report.proof.arc.sets.len(), 2);
        assert!(report.proof.arc.sets.iter().all(|set| set.seal.outcome == Outcome::Verified));
    }
}

/// The law must not hold because nothing is ever genuine at any receiver; the table shows at which.
#[test]
fn honest_mail_by_receiver() {
    assert!(honest::table_by_receiver() > 100);
}

/// The law must not hold because nothing is ever genuine: where the receiver attests the pass, many a sender's part is.
#[test]
fn the_law_is_not_kept_by_silence() {
    not_kept_by_silence(Case::from_bytes);
    not_kept_by_silence(Case::anywhere);
}

fn not_kept_by_silence(case: fn(&[u8]) -> Case) {
    use countersign::analyse;
    use countersign::verdict::Origin;
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
        let case = case(&data);
        if case.attested && case.sender.is_microsofts() {
            attested += 1;
            let said = analyse(&case.text, &case.context).verdict.origin;
            genuine += usize::from(matches!(said, Origin::Genuine | Origin::GenuineCaution));
        }
    }
    println!("{genuine} of {attested} attested mails are genuine, whatever the sender added");
    // A dozen of the services wait for the reader's word, and garbage in the sender's part is suspicious.
    assert!(attested > 10 && genuine * 12 > attested, "{genuine} of {attested}");
}

/// Every paste that ever broke the law, tried first ever after: none of them is genuine.
#[test]
fn what_broke_the_law_once_does_not_again() {
    use countersign::verdict::Origin;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/law/regressions");
    let mut tried = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let said = countersign::analyse(&text, &countersign::Context::default()).verdict.origin;
        assert!(
            !matches!(said, Origin::Genuine | Origin::GenuineCaution),
            "{}: {said:?}",
            path.display()
        );
        tried += 1;
    }
    assert!(tried >= 2, "the folder was read");
}
