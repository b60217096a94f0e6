//! The whole analysis of any text: nothing panics, every finding's words lie in the paste, and a text whose line ends
//! are written in another way gets the same answer.
#![no_main]

use countersign_core::{Context, analyse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let report = analyse(text, &Context::default());
    for finding in &report.findings {
        for evidence in std::iter::once(&finding.primary).chain(&finding.related) {
            let place = report.pasted(evidence);
            let range = place.start as usize..place.end as usize;
            assert!(report.source.pasted().get(range).is_some(), "{}: {place:?}", finding.check);
            assert!(place.line >= 1 && place.line <= place.last_line, "{}: {place:?}", finding.check);
        }
    }
    if !text.contains('\r') {
        let other = analyse(&text.replace('\n', "\r\n"), &Context::default());
        assert_eq!(report.verdict.origin, other.verdict.origin, "line ends");
    }
});
