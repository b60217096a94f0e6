//! What every answer must keep, held over the project's own mails and the page's examples. Generated mail is held to it
//! in `non_interference`, collected mail in `tests/corpus`.

use kit::answer_laws::held_over;
use kit::root;

#[test]
fn over_the_projects_own_mails() {
    assert!(held_over(&root().join("tests/fixtures")) > 20);
    assert!(held_over(&root().join("www/examples")) > 5);
    assert!(held_over(&root().join("tests/properties/non_interference/regressions")) > 4);
}
