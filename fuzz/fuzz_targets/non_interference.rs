//! Non-interference: the generators of the property tests with the fuzzer's bytes; the first byte chooses one.
#![no_main]

use kit::non_interference::{INVENTED, KEPT};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else { return };
    // As many go to what is invented as to what is kept.
    let list = if choice % 2 == 0 { INVENTED } else { KEPT };
    let (name, make) = list[usize::from(choice / 2) % list.len()];
    if let Some(broken) = make(rest).broken() {
        panic!("the law is broken by: {name}\n{broken}");
    }
});
