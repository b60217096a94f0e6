//! Any bytes as a file: text in any coding, mail files, Outlook files, archives. Refused or read, never a panic.
#![no_main]

use countersign_core::source::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let source = Source::from_bytes(data);
    let length = source.pasted().len();
    for repair in source.repairs() {
        assert!(repair.first_line >= 1, "{:?}", repair.kind);
    }
    for span in source.inner_messages().iter().copied().chain(source.second_block()) {
        assert!(span.start <= span.end && span.end as usize <= length, "{span:?} of {length}");
    }
    let _ = (source.body(), source.looks_like(), source.inner(0));
});
