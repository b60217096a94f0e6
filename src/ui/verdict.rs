//! The answer: sentence, reason, step, sender; then everything that follows from it, in the order of the design.

use yew::{Html, Properties, component, html, use_memo};

use super::advice::WhatToDo;
use super::enough::Enough;
use super::fields::Fields;
use super::icon::{Icon, icon, picture};
use super::pieces::MissingPieces;
use super::receiver::ReceivedBy;
use super::sender::Sender;
use super::shared::{On, Ptr, use_lang};
use super::sheet::Sheet;
use super::source_text::SourceText;
use super::state::{Answer, Setup};
use super::step_block::StepBlock;
use super::take::Take;
use super::text::{sentence, visible};
use super::tone;
use super::travel::Travel;
use super::vouch::Vouch;
use super::why::Why;
use crate::i18n::{Lang, Ui};
use crate::report::Report;
use crate::verdict::{Basis, Origin};

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) answer: Ptr<Answer>,
    pub(crate) setup: Ptr<Setup>,
    pub(crate) on: On,
}

#[component]
pub(crate) fn AnswerView(props: &Props) -> Html {
    let lang = use_lang();
    let (answer, on) = (&props.answer, &props.on);
    let report = Ptr(answer.judged.report.clone());
    let guidance = Ptr(answer.guidance.clone());
    let sheet = use_memo(report.clone(), |report| Sheet::new(report));
    let sheet = Ptr(sheet);
    let (class, _) = tone::of_origin(report.verdict.origin);
    html! {
        <div class={class}>
            <section class="verdict" data-verdict={report.verdict.origin.name()} data-basis={report.verdict.basis.name()}
                aria-labelledby="answer">
                <div class="wrap two">
                    {seal(lang, &report)}
                    <div class="main">
                        <h1 id="answer" tabindex="-1">{visible(&lang.headline(&report.verdict))}</h1>
                        <p class="reason">{sentence(&lang.reason(&report.verdict.reason), turning_word(&report))}</p>
                        <StepBlock step={guidance.step.clone()} on={on.clone()} />
                        <MissingPieces report={report.clone()} on={on.clone()} />
                        <Sender report={report.clone()} />
                        <ReceivedBy report={report.clone()} forwarded={answer.wish.forwarded}
                            named={answer.wish.receiver.clone()} on={on.clone()} />
                    </div>
                    {basis(lang, &report)}
                </div>
            </section>
            <WhatToDo guidance={guidance} answers={answer.wish.answers} report={report.clone()} on={on.clone()} />
            <Enough />
            <Why report={report.clone()} sheet={sheet.clone()} on={on.clone()} />
            <Travel report={report.clone()} />
            <Vouch report={report.clone()} keys={answer.wish.keys.clone()} on={on.clone()} />
            <SourceText report={report.clone()} {sheet} shown={answer.shown} on={on.clone()} />
            <Fields report={report.clone()} />
            <Take {report} guidance={Ptr(answer.guidance.clone())} answers={answer.wish.answers}
                setup={props.setup.clone()} on={on.clone()} />
        </div>
    }
}

fn seal(lang: Lang, report: &Report) -> Html {
    let (_, seal) = tone::of_origin(report.verdict.origin);
    html! {
        <div class="seal">{picture(seal)}<p class="word">{lang.verdict_word(report.verdict.origin)}</p></div>
    }
}

/// The word the reason turns on: the domain that decides.
fn turning_word(report: &Report) -> Option<&str> {
    report.author.as_ref().map(|author| &*author.domain)
}

fn basis(lang: Lang, report: &Report) -> Html {
    let verdict = &report.verdict;
    let how = match verdict.basis {
        Basis::Proven => Icon::Proven,
        Basis::Reported => Icon::Attested,
        Basis::Address => Icon::Scale,
        Basis::None => Icon::Nothing,
    };
    let change = match verdict.origin {
        Origin::CannotTell => Ui::WouldChange,
        Origin::Genuine => Ui::DoesNotTell,
        Origin::GenuineCaution | Origin::Suspicious | Origin::Spoofed | Origin::NotMicrosoft => {
            Ui::CouldChange
        }
    };
    html! {
        <dl class="basis">
            <div><dt>{icon(how)}{lang.ui(Ui::HowWeKnow)}</dt><dd>{visible(&lang.basis(verdict, report.receiver.name.as_deref()))}</dd></div>
            <div><dt>{icon(Icon::Info)}{lang.ui(change)}</dt><dd>{visible(&lang.could_change(verdict))}</dd></div>
        </dl>
    }
}
