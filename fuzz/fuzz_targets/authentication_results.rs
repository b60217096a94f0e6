//! The parser of RFC 8601 with its law of the round trip: what was read, printed in the strict form, is read the same.
#![no_main]

use countersign::message::authentication_results::AuthenticationResults;
use countersign::source::Span;
use libfuzzer_sys::fuzz_target;

/// Without the places and the oddities, which belong to the text that was read.
fn bare(mut field: AuthenticationResults) -> AuthenticationResults {
    field.violations.clear();
    field.bare_tokens.clear();
    for result in &mut field.results {
        result.span = Span::default();
        for property in &mut result.properties {
            property.span = Span::default();
        }
    }
    field
}

fuzz_target!(|text: &str| {
    let read = AuthenticationResults::parse(text, 0);
    for violation in &read.violations {
        assert!(text.get(violation.span.range()).is_some(), "{violation:?}");
    }
    if read.malformed {
        return;
    }
    let once = bare(AuthenticationResults::parse(&read.to_string(), 0));
    // One printing may tidy what was oddly written; a second one must change nothing.
    let twice = bare(AuthenticationResults::parse(&once.to_string(), 0));
    assert_eq!(once, twice, "{}", read);
});
