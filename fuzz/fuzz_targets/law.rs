//! Non-interference: the generators and the law of `tests/law`, with the fuzzer's bytes; the first byte chooses one.
#![no_main]
#![allow(dead_code, unreachable_pub, clippy::all)]

#[path = "../../tests/law/generators.rs"]
mod generators;
#[path = "../../tests/law/honest.rs"]
mod honest;
#[path = "../../tests/law/kept.rs"]
mod kept;
#[path = "../../tests/attacks/kit.rs"]
mod kit;
#[path = "../../tests/law/law.rs"]
mod law;
#[path = "../../tests/consistency/laws.rs"]
mod laws;
#[path = "../../tests/law/parts.rs"]
mod parts;
#[path = "../../tests/law/planted.rs"]
mod planted;
#[path = "../../tests/law/receivers/mod.rs"]
mod receivers;
#[path = "../../tests/law/replayed.rs"]
mod replayed;
#[path = "../../tests/law/senders_part.rs"]
mod senders_part;
#[path = "../../tests/law/sent.rs"]
mod sent;
#[path = "../../tests/signing/mod.rs"]
mod signing;
#[path = "../../tests/law/stolen.rs"]
mod stolen;

use generators::{INVENTED, KEPT};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else { return };
    // As many go to what is invented as to what is kept.
    let list = if choice % 2 == 0 { INVENTED } else { KEPT };
    let make = list[usize::from(choice / 2) % list.len()];
    if let Some(broken) = make(rest).broken() {
        panic!("the law is broken\n{broken}");
    }
});
