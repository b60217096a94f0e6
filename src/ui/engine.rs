//! The only door from the page to the analysis. It runs on the page's own thread: a header block of ten kilobytes
//! takes well under a frame, and a worker could take its place here without anything else noticing.

use super::state::{Material, Setup, Trouble, Wish};
use crate::Context;
use crate::guidance::{Answers, Guidance};
use crate::i18n::Reason;
use crate::report::Report;

/// Judges a mail.
pub fn judge(material: &Material, wish: &Wish, setup: &Setup) -> Report {
    let context = Context {
        now: setup.now,
        receiver: wish.receiver.as_deref().map(str::to_owned),
        forwarded: wish.forwarded,
        policy: setup.policy.clone(),
        answers: wish.answers,
        ..Context::default()
    };
    match material {
        Material::Text(text) => super::provisional::analyse(text, &context),
        Material::Bytes(bytes) => {
            super::provisional::analyse(&String::from_utf8_lossy(bytes), &context)
        }
    }
}

/// What to do, after what was found and what the reader answered.
pub fn advise(report: &Report, answers: &Answers, setup: &Setup) -> Guidance {
    super::provisional::advise(report, answers, &setup.policy)
}

/// Why there is nothing to judge, if there is nothing: the paste box then says so and keeps the paste.
pub fn trouble(report: &Report) -> Option<Trouble> {
    if let Some(refusal) = report.source.refusal() {
        return Some(Trouble::Refused(refusal));
    }
    matches!(report.verdict.reason, Reason::NotHeaders).then_some(Trouble::NotHeaders)
}
