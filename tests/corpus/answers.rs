//! What every answer must keep, whatever the mail, held over the corpus and the cases.

use kit::answer_laws::held_over;
use kit::{cases, corpus};

#[test]
fn over_the_corpus_and_the_cases() {
    for folder in [corpus(), cases()].into_iter().flatten() {
        assert!(held_over(&folder) > 20);
    }
}
