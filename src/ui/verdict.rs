//! The verdict: sentence, step, reason, sender, and what it rests on. The step comes before the reason: a frightened
//! reader acts first. Where nothing can be told, what is missing comes before both.

use yew::{Html, html};

use super::icon::{Icon, icon, picture};
use super::shared::{On, Ptr};
use super::state::Answer;
use super::text::{sentence, visible};
use super::{contact, missing_piece, receiver, sender, step_block, tone};
use countersign_core::policy::Policy;
use countersign_core::report::Report;
use countersign_core::verdict::{Basis, Origin};
use countersign_words::{Lang, texts};

/// The verdict of an answer; `change` is what is said of a change to it that waits.
pub(crate) fn verdict(
    lang: Lang,
    answer: &Answer,
    policy: &Policy,
    change: Option<Html>,
    on: &On,
) -> Html {
    let report = Ptr(answer.judged.report.clone());
    let verdict = &report.verdict;
    let step = step_block::Props { step: answer.guidance.step.clone(), on: on.clone() };
    let missing = missing_piece::Props { report: report.clone(), on: on.clone() };
    let received = receiver::Props {
        report: report.clone(),
        forwarded: answer.wish.forwarded,
        named: answer.wish.receiver.clone(),
        on: on.clone(),
    };
    html! {
        <section class="verdict" data-verdict={verdict.origin.name()} data-basis={verdict.basis.name()} aria-labelledby="answer">
            <div class="wrap two">
                {seal(lang, &report)}
                <div class="main">
                    <h1 id="answer" tabindex="-1">{visible(&lang.headline(verdict))}</h1>
                    {missing_piece::section(lang, &missing)}
                    {step_block::step_block(lang, &step)}
                    {contact::contact(lang, policy)}
                    <p class="reason">{sentence(&lang.reason(&verdict.reason), turning_word(&report))}</p>
                    {sender::sender(lang, &sender::Props { report: report.clone() })}
                    {receiver::received_by(lang, &received)}
                    {change}
                </div>
                {basis(lang, &report)}
            </div>
        </section>
    }
}

fn seal(lang: Lang, report: &Report) -> Html {
    let (_, seal) = tone::of_verdict(&report.verdict);
    html! {
        <div class="seal">{picture(seal)}<p class="word">{lang.seal_word(&report.verdict)}</p></div>
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
        Origin::CannotTell => texts::WOULD_CHANGE,
        Origin::Genuine => texts::DOES_NOT_TELL,
        Origin::GenuineCaution | Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand => {
            texts::COULD_CHANGE
        }
    };
    html! {
        <dl class="basis">
            <div><dt>{icon(how)}{lang.text(texts::HOW_WE_KNOW)}</dt><dd>{visible(&lang.basis(verdict, report.receiver.name.as_deref()))}</dd></div>
            <div><dt>{icon(Icon::Info)}{lang.text(change)}</dt><dd>{visible(&lang.could_change(verdict))}</dd></div>
        </dl>
    }
}
