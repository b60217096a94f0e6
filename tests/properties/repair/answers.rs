//! The law of repair, carried to the verdict: a damaged paste gets the answer of the whole one, or "cannot tell",
//! and never a better one (`docs/limits.md`).

use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};

use super::damage::DAMAGES;

#[test]
fn no_damage_improves_an_answer() {
    let (mut judged, mut same, mut broken) = (0, 0, Vec::new());
    for path in kit::files(&kit::root().join("tests/fixtures"), &["eml"]) {
        // Four lines are too few to tell damage from content; the excerpt is no block anybody copies whole.
        if path.file_stem().is_some_and(|stem| stem == "excerpt") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let whole = analyse(&text, &Context::default()).verdict.origin;
        for (name, _, damage) in DAMAGES {
            let report = analyse(&damage(text.trim_end()), &Context::default());
            let origin = report.verdict.origin;
            judged += 1;
            same += usize::from(origin == whole);
            if origin != whole && origin != Origin::CannotTell {
                let file = path.file_stem().unwrap().to_string_lossy().into_owned();
                broken.push(format!("{file}, {name}: {whole:?} became {:?}", report.verdict));
            }
        }
    }
    assert!(broken.is_empty(), "{} of {judged}:\n{}", broken.len(), broken.join("\n"));
    // Most damage is undone without loss; a repair that gave up on everything would pass the law otherwise.
    assert!(same * 10 > judged * 8, "only {same} of {judged} pastes kept their answer");
}
