//! Non-interference, held against a hundred thousand senders.
//!
//! A case that breaks the law is shrunk and printed. The paste goes into `tests/law/regressions/`, which stays true when
//! the generator changes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
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
mod law;
mod senders_part;

use law::Case;
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};

/// Cases of each test; several, so that they run side by side.
const CASES: u32 = 25_000;

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
    assert!(attested > 10 && genuine * 10 > attested, "{genuine} of {attested}");
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
