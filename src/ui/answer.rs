//! One answer, whole: the verdict, what to do, the rest stop, the evidence, what to take along.

use yew::{Html, Properties, component, html};

use super::later::{self, use_later};
use super::shared::{On, Ptr, use_lang};
use super::stages::use_pieces;
use super::state::{Answer, Setup, Waiting};
use super::{advice, evidence, evidence_links, tone, verdict};

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) answer: Ptr<Answer>,
    pub(crate) setup: Ptr<Setup>,
    /// Whether another word about this mail waits for the second part of the program.
    pub(crate) changes: bool,
    pub(crate) on: On,
}

#[component]
pub(crate) fn AnswerView(props: &Props) -> Html {
    let lang = use_lang();
    let Props { answer, setup, changes, on } = props;
    let report = Ptr(answer.judged.report.clone());
    let guidance = Ptr(answer.guidance.clone());
    let answers = answer.wish.answers;
    let (class, _) = tone::of_verdict(&report.verdict);
    let awaiting = use_later();
    let drawn = use_pieces(awaiting.later.parts().is_some(), answer.seen);
    // What waits for the network is not being drawn: the answer can be read.
    let busy = drawn.goes_on.then_some("true");
    let places = evidence_links::places().chain(["how", "privacy"]);
    let what_to_do = advice::Props {
        guidance: guidance.clone(),
        answers,
        report: report.clone(),
        on: on.clone(),
    };
    let change = changes.then(|| later::waits(lang, &awaiting, Waiting::Change, "receiver"));
    let evidence = evidence::Props {
        report,
        keys: answer.wish.keys.clone(),
        shown: answer.shown,
        pieces: drawn.evidence,
        on: on.clone(),
    };
    html! {
        <div class={class} aria-busy={busy}>
            {verdict::verdict(lang, answer, &setup.policy, change, on)}
            if drawn.what_to_do {
                {advice::what_to_do(lang, &what_to_do)}
                {evidence_links::links(lang)}
                if let Some(parts) = awaiting.later.parts() {
                    {(parts.evidence)(&evidence, &guidance)}
                } else {
                    <div class="wrap">{later::not_here(lang, &awaiting, places)}</div>
                }
            }
        </div>
    }
}
