//! Non-interference, held against more than a hundred thousand senders: what `kit::non_interference` makes, tried, with a
//! table that counts at which receivers honest mail is genuine.
//!
//! `LAW_COUNT=1 cargo nextest run -p tests --test properties non_interference --success-output final` counts by kind and
//! place how often the law is broken, and fails nothing.
//!
//! A case that breaks the law is shrunk and printed. The paste goes into `tests/properties/non_interference/regressions/`,
//! which stays true when the generator changes.

mod runner;

use countersign_core::proof::{BodyHash, Outcome};
use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};
use kit::non_interference::{Generator, INVENTED, KEPT, generator, honest, kept, receivers};

/// Cases of each test in which the attacker invents; several tests, so that they run side by side.
const CASES: u32 = 16_000;
/// The same, of each test in which he keeps what Microsoft wrote.
const KEPT_CASES: u32 = 12_000;

/// A test for each generator, of so many cases of so many bytes, and their names. The number is the test's own part of
/// the random choices.
macro_rules! held {
    ($list:ident, $bytes:expr, $($test:ident: $part:literal, $cases:expr, $name:literal;)*) => {
        $(
            #[test]
            fn $test() {
                runner::law_holds($part, $cases, $bytes, generator($name));
            }
        )*

        const $list: &[&str] = &[$($name),*];
    };
}

held! {
    INVENTED_HELD, 8..240,
    no_sender_makes_a_mail_genuine_1: 0, CASES, "largest services";
    no_sender_makes_a_mail_genuine_2: 1, CASES, "largest services";
    no_sender_makes_a_mail_genuine_3: 2, CASES, "largest services";
    no_sender_makes_a_mail_genuine_4: 3, CASES, "largest services";
    no_sender_makes_a_mail_genuine_at_any_service: 4, CASES, "any service";
}

held! {
    KEPT_HELD, 40..120,
    stolen_lines_are_not_believed_1: 8, KEPT_CASES, "stolen lines";
    stolen_lines_are_not_believed_2: 9, KEPT_CASES, "stolen lines";
    a_replay_is_not_genuine: 10, KEPT_CASES, "replay";
    a_replay_in_other_words_is_not_genuine: 18, KEPT_CASES / 3, "replay in other words";
    a_replay_that_continues_the_hand_over_is_not_genuine: 19, KEPT_CASES / 3, "replay that continues the hand-over";
    a_delivery_planted_below_a_front_door_is_not_believed: 11, KEPT_CASES, "planted delivery";
    a_delivery_planted_under_the_servers_own_name_is_not_believed: 12, KEPT_CASES / 3, "planted under the server's own name";
    a_copied_identity_is_no_result: 13, KEPT_CASES / 3, "copied identity";
    a_part_of_a_strangers_mail_is_not_believed: 14, KEPT_CASES * 2 / 3, "part of a stranger's mail";
    one_line_does_not_become_a_delivery: 15, KEPT_CASES / 3, "one line";
    a_delivery_under_words_is_not_believed: 16, KEPT_CASES / 3, "under words";
    honest_mail_is_not_accused: 17, KEPT_CASES * 2 / 3, "honest mail";
}

#[test]
fn every_generator_is_tried() {
    for (list, held) in [(INVENTED, INVENTED_HELD), (KEPT, KEPT_HELD)] {
        let untried: Vec<_> = list.iter().filter(|(name, _)| !held.contains(name)).collect();
        assert!(untried.is_empty(), "{untried:?}");
    }
}

/// The fuzzer begins with few bytes, or with bytes that are all the same.
#[test]
fn the_law_holds_where_the_fuzzer_begins() {
    for (name, make) in INVENTED.iter().chain(KEPT) {
        for data in [[].as_slice(), &[0; 200], &[1; 200], &[7; 200], &[255; 200]] {
            assert_eq!(make(data).broken(), None, "{name}");
        }
    }
}

/// Every receiver of the table has a shape in which it writes.
#[test]
fn every_receiver_has_a_shape() {
    for receiver in countersign_core::receivers::RECEIVERS {
        assert!(
            receivers::SHAPES.iter().any(|shape| shape.receiver == receiver.id),
            "{} has no shape in tests/kit/non_interference/receivers",
            receiver.id
        );
    }
}

/// What is kept verifies, lines and text; otherwise the attacks would try nothing.
#[test]
fn what_is_kept_verifies() {
    for kept in kept::kept() {
        let text = format!("{}\n{}", kept.header("alex@example.org"), kept.body);
        let report = analyse(&text, &kept::knowing_the_keys());
        let signature = &report.proof.signatures[0];
        assert_eq!(signature.outcome, Outcome::Verified, "{}", kept.signer);
        assert_eq!(signature.body, BodyHash::Matches, "{}", kept.signer);
        assert!(report.proof.arc.sets.iter().all(|set| set.seal.outcome == Outcome::Verified));
        let sealed = format!("{}{}", kept.delivered, kept.header("alex@example.org"));
        let report = analyse(&sealed, &kept::knowing_the_keys());
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
    for (_, make) in INVENTED {
        not_kept_by_silence(*make);
    }
}

fn not_kept_by_silence(make: Generator) {
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
    let folder = kit::root().join("tests/properties/non_interference/regressions");
    let mut tried = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let said = analyse(&text, &Context::default()).verdict.origin;
        assert!(
            !matches!(said, Origin::Genuine | Origin::GenuineCaution),
            "{}: {said:?}",
            path.display()
        );
        tried += 1;
    }
    assert!(tried >= 2, "the folder was read");
}
