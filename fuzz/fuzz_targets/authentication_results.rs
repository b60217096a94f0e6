//! The parser of RFC 8601 with its law of the round trip: what was read, printed in the strict form, is read the same.
#![no_main]

use countersign_core::message::authentication_results::{AuthenticationResults, Method, ResultCode};
use countersign_core::source::Span;
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
    // A word in the place of a result that is no keyword (RFC 8601 section 2.2) has no strict form to be printed in.
    let keyword = |word: &str| word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let printable = read.results.iter().all(|one| match (&one.result, &one.method) {
        (ResultCode::Other(word), _) if !keyword(word) => false,
        (_, Method::Other(word)) if !keyword(word) => false,
        _ => true,
    });
    // Of a name that ends with dots one is taken off each time; no host is called so.
    let is_host = read.authserv_id.as_deref().is_none_or(|id| !id.ends_with('.'));
    if read.malformed || !printable || !is_host {
        return;
    }
    let once = bare(AuthenticationResults::parse(&read.to_string(), 0));
    // One printing may tidy what was oddly written; a second one must change nothing.
    let twice = bare(AuthenticationResults::parse(&once.to_string(), 0));
    assert_eq!(once, twice, "{}", read);
});
