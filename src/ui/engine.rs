//! The only door from the page to the analysis. It runs on the page's own thread: a header block of ten kilobytes
//! takes well under a frame, and a worker could take its place here without anything else noticing.

use super::state::{Material, Setup, Trouble, Wish};
use countersign_core::Context;
use countersign_core::report::Report;
use countersign_core::source::Source;
use countersign_core::verdict::Reason;

/// Judges a mail.
pub fn judge(material: &Material, wish: &Wish, setup: &Setup) -> Report {
    let mut context = Context {
        now: setup.now,
        receiver: wish.receiver.as_deref().map(str::to_owned),
        forwarded: wish.forwarded,
        answers: wish.answers,
        ..Context::under(setup.policy.clone()).unwrap_or_default()
    };
    // A record that is none changes nothing; the box it was pasted into says so.
    for key in &wish.keys {
        let _ = context.keys.add_pasted(&key.domain, &key.selector, &key.record);
    }
    Report::of(source(material), &context)
}

fn source(material: &Material) -> Source {
    match material {
        Material::Text(text) => Source::read(text),
        Material::Bytes(bytes) => Source::from_bytes(bytes),
        Material::Inside(outer, part) => source(outer).part(*part).unwrap_or_default(),
    }
}

/// Why there is nothing to judge, if there is nothing: the paste box then says so and keeps the paste.
pub fn trouble(report: &Report) -> Option<Trouble> {
    if let Some(refusal) = report.source.refusal() {
        return Some(Trouble::Refused(refusal));
    }
    matches!(report.verdict.reason, Reason::NotHeaders).then_some(Trouble::NotHeaders)
}
