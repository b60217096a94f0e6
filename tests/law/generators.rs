//! Every generator of mail, each with the test that holds its mails to the law; the fuzzer takes them from here as well.

use crate::sent::Sent;
use crate::{honest, law, parts, planted, replayed, stolen};

/// From plain bytes to a paste and the answers it must never get.
pub type Generator = fn(&[u8]) -> Sent;

/// Cases of each test in which the attacker invents; several tests, so that they run side by side.
const CASES: u32 = 16_000;
/// The same, of each test in which he keeps what Microsoft wrote.
const KEPT_CASES: u32 = 12_000;

/// A test for each generator, of so many cases of so many bytes, and a list of all. The number is the test's own part of
/// the random choices.
macro_rules! generators {
    ($(#[$head:meta])* $list:ident, $bytes:expr, $($test:ident: $part:literal, $cases:expr, $make:path;)*) => {
        $(
            #[test]
            fn $test() {
                crate::runner::law_holds($part, $cases, $bytes, $make);
            }
        )*

        $(#[$head])*
        pub const $list: &[Generator] = &[$($make),*];
    };
}

generators! {
    /// What the attacker makes up.
    INVENTED, 8..240,
    no_sender_makes_a_mail_genuine_1: 0, CASES, law::largest;
    no_sender_makes_a_mail_genuine_2: 1, CASES, law::largest;
    no_sender_makes_a_mail_genuine_3: 2, CASES, law::largest;
    no_sender_makes_a_mail_genuine_4: 3, CASES, law::largest;
    no_sender_makes_a_mail_genuine_at_any_service: 4, CASES, law::anywhere;
}

generators! {
    /// In which something is kept of a genuine mail.
    KEPT, 40..120,
    stolen_lines_are_not_believed_1: 8, KEPT_CASES, stolen::stolen;
    stolen_lines_are_not_believed_2: 9, KEPT_CASES, stolen::stolen;
    a_replay_is_not_genuine: 10, KEPT_CASES, replayed::replayed;
    a_replay_in_other_words_is_not_genuine: 18, KEPT_CASES / 3, replayed::dressed;
    a_replay_that_continues_the_hand_over_is_not_genuine: 19, KEPT_CASES / 3, replayed::continued;
    a_delivery_planted_below_a_front_door_is_not_believed: 11, KEPT_CASES, planted::planted;
    a_delivery_planted_under_the_servers_own_name_is_not_believed: 12, KEPT_CASES / 3, planted::planted_own;
    a_copied_identity_is_no_result: 13, KEPT_CASES / 3, planted::copied_identity;
    a_part_of_a_strangers_mail_is_not_believed: 14, KEPT_CASES * 2 / 3, parts::parts;
    one_line_does_not_become_a_delivery: 15, KEPT_CASES / 3, parts::one_line;
    a_delivery_under_words_is_not_believed: 16, KEPT_CASES / 3, parts::under_words;
    honest_mail_is_not_accused: 17, KEPT_CASES * 2 / 3, honest::honest;
}
