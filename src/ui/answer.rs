//! One answer, whole: the verdict, what to do, the rest stop, the evidence, what to take along.

use yew::{Html, Properties, component, html};

use super::evidence::Evidence;
use super::export::Export;
use super::shared::{On, Ptr, use_lang};
use super::stages::{PIECES, use_pieces};
use super::state::{Answer, Setup};
use super::{advice, evidence_links, tone, verdict};

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) answer: Ptr<Answer>,
    pub(crate) setup: Ptr<Setup>,
    pub(crate) on: On,
}

#[component]
pub(crate) fn AnswerView(props: &Props) -> Html {
    let lang = use_lang();
    let Props { answer, setup, on } = props;
    let report = Ptr(answer.judged.report.clone());
    let guidance = Ptr(answer.guidance.clone());
    let answers = answer.wish.answers;
    let (class, _) = tone::of_verdict(&report.verdict);
    let pieces = use_pieces();
    let busy = (pieces < PIECES).then_some("true");
    let what_to_do = advice::Props {
        guidance: guidance.clone(),
        answers,
        report: report.clone(),
        on: on.clone(),
    };
    html! {
        <div class={class} aria-busy={busy}>
            {verdict::verdict(lang, answer, &setup.policy, on)}
            {advice::what_to_do(lang, &what_to_do)}
            {evidence_links::links(lang)}
            <Evidence report={report.clone()} keys={answer.wish.keys.clone()} shown={answer.shown} {pieces} on={on.clone()} />
            if pieces == PIECES {
                <Export {report} {guidance} on={on.clone()} />
            }
        </div>
    }
}
