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

use generators::GENERATORS;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else { return };
    // As many go to what is invented as to what is kept.
    let broken = match usize::from(*choice) % (2 * GENERATORS.len()) {
        kept if kept < GENERATORS.len() => GENERATORS[kept](rest).broken(),
        invented if invented % 2 == 0 => law::Case::anywhere(rest).broken(),
        _ => law::Case::from_bytes(rest).broken(),
    };
    if let Some(broken) = broken {
        panic!("the law is broken\n{broken}");
    }
});
