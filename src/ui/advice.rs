//! What to do now: the questions, the steps that follow from them, what never to do, and explanations.

use yew::{Html, html};

use super::address_bar;
use super::icon::{Icon, chevron, icon};
use super::questions;
use super::shared::{On, Ptr};
use super::text::visible;
use countersign_core::context::Answers;
use countersign_core::guidance::{Advice, Because, Guidance};
use countersign_core::report::Report;
use countersign_words::{Lang, UiLine, texts};

/// Ids for the address bars of the steps; more steps than this carry no address.
const BARS: [&str; 16] = [
    "bar-1", "bar-2", "bar-3", "bar-4", "bar-5", "bar-6", "bar-7", "bar-8", "bar-9", "bar-10",
    "bar-11", "bar-12", "bar-13", "bar-14", "bar-15", "bar-16",
];
/// The same for the explanations.
const MORE_BARS: [&str; 8] =
    ["more-1", "more-2", "more-3", "more-4", "more-5", "more-6", "more-7", "more-8"];

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) guidance: Ptr<Guidance>,
    pub(crate) answers: Answers,
    pub(crate) report: Ptr<Report>,
    pub(crate) on: On,
}

pub(crate) fn what_to_do(lang: Lang, props: &Props) -> Html {
    let guidance = &props.guidance;
    let steps =
        guidance.steps.iter().zip(bars(&BARS)).map(|(advice, bar)| step(lang, advice, bar, props));
    let never = guidance.never.iter().map(|advice| {
        html! { <li>{icon(Icon::No)}<span><b>{visible(&lang.advice_title(&advice.says))}</b>{" "}{visible(&lang.advice_text(&advice.says))}</span></li> }
    });
    let explanations = guidance.explanations.iter().zip(bars(&MORE_BARS)).map(|(advice, bar)| {
        html! {
            <details class="more plain-details">
                <summary>{chevron()}{visible(&lang.advice_title(&advice.says))}</summary>
                <p>{visible(&lang.advice_text(&advice.says))}</p>
                {address(lang, advice, bar, &props.on)}
            </details>
        }
    });
    html! {
        <section class="section wrap" id="do" aria-labelledby="do-h">
            <div class="head"><h2 id="do-h">{lang.text(texts::WHAT_TO_DO)}</h2><p>{lang.line(&UiLine::StepCount { count: guidance.steps.len() })}</p></div>
            <div class="body">
                {questions::questions(lang, &questions::Props { questions: guidance.questions.clone(), recognised: props.report.kind, answers: props.answers, on: props.on.clone() })}
                <ol class="steps">{for steps}</ol>
                if !guidance.never.is_empty() {
                    <div class="never"><h3>{lang.text(texts::NEVER)}</h3><ul>{for never}</ul></div>
                }
                if !guidance.explanations.is_empty() {
                    <div class="explain"><h3>{lang.text(texts::EXPLANATIONS)}</h3>{for explanations}</div>
                }
            </div>
        </section>
    }
}

fn bars(ids: &'static [&'static str]) -> impl Iterator<Item = Option<&'static str>> {
    ids.iter().copied().map(Some).chain(std::iter::repeat(None))
}

fn address(lang: Lang, advice: &Advice, bar: Option<&'static str>, on: &On) -> Option<Html> {
    let (address, id) = advice.address.zip(bar)?;
    Some(address_bar::address_bar(lang, &address_bar::Props { address, id, on: on.clone() }))
}

fn step(lang: Lang, advice: &Advice, bar: Option<&'static str>, props: &Props) -> Html {
    let because = advice.because.iter().find_map(|because| reason(lang, *because, props));
    html! {
        <li><div>
            <h3>{visible(&lang.advice_title(&advice.says))}</h3>
            <p>{visible(&lang.advice_text(&advice.says))}</p>
            {address(lang, advice, bar, &props.on)}
            if let Some(because) = because { <p class="because">{because}</p> }
        </div></li>
    }
}

/// Why a step is there, when it is not simply the answer.
fn reason(lang: Lang, because: Because, props: &Props) -> Option<String> {
    match because {
        Because::Verdict => None,
        Because::Answer(question) => {
            Some(lang.line(&UiLine::BecauseAnswer { question, answers: props.answers }))
        }
        Because::Check(check) => props
            .report
            .findings
            .iter()
            .position(|finding| finding.check == check)
            .map(|index| lang.line(&UiLine::BecauseFinding { number: index + 1 })),
    }
}
