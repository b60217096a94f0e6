//! Non-interference: the generator and the law of `tests/law`, with the fuzzer's bytes.
#![no_main]
#![allow(dead_code, unreachable_pub, clippy::all)]

#[path = "../../tests/attacks/kit.rs"]
mod kit;
#[path = "../../tests/law/law.rs"]
mod law;
#[path = "../../tests/law/senders_part.rs"]
mod senders_part;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Some(broken) = law::Case::from_bytes(data).broken() {
        panic!("the law is broken\n{broken}");
    }
});
