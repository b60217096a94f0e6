//! Non-interference, held against a hundred thousand senders.
//!
//! A case that breaks the law is shrunk, and its seed kept in `tests/law/regressions.txt`; the paste itself goes into
//! `tests/law/regressions/`, which stays true when the generator changes.
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
use proptest::test_runner::FileFailurePersistence;

/// Four tests of these, so that they run side by side.
const CASES: u32 = 25_000;

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: CASES,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "tests/law/regressions.txt",
        ))),
        ..ProptestConfig::default()
    }
}

fn sender() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 8..240)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_sender_makes_a_mail_genuine_1(data in sender()) {
        prop_assert_eq!(Case::from_bytes(&data).broken(), None);
    }

    #[test]
    fn no_sender_makes_a_mail_genuine_2(data in sender()) {
        prop_assert_eq!(Case::from_bytes(&data).broken(), None);
    }

    #[test]
    fn no_sender_makes_a_mail_genuine_3(data in sender()) {
        prop_assert_eq!(Case::from_bytes(&data).broken(), None);
    }

    #[test]
    fn no_sender_makes_a_mail_genuine_4(data in sender()) {
        prop_assert_eq!(Case::from_bytes(&data).broken(), None);
    }
}

/// The law must not hold because nothing is ever genuine: where the receiver attests the pass, many a sender's part is.
#[test]
fn the_law_is_not_kept_by_silence() {
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
        let case = Case::from_bytes(&data);
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
