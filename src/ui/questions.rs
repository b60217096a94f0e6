//! The questions. They may be skipped; the steps follow every answer at once.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, html};

use super::shared::On;
use super::state::Action;
use countersign_core::context::{Account, Answers, YesNo, YesNoUnsure};
use countersign_core::guidance::Question;
use countersign_words::{Lang, Ui, UiLine};

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) questions: Vec<Question>,
    pub(crate) answers: Answers,
    pub(crate) on: On,
}

pub(crate) fn questions(lang: Lang, props: &Props) -> Html {
    if props.questions.is_empty() {
        return Html::default();
    }
    let sets = props.questions.iter().map(|&question| {
        html! {
            <fieldset data-question={name(question)}>
                <legend>{lang.question(question)}</legend>
                <div class="choices">{for choices(lang, question, props)}</div>
            </fieldset>
        }
    });
    html! {
        <div class="ask">
            <h3>{lang.line(&UiLine::QuestionCount { count: props.questions.len() })}</h3>
            <p>{lang.ui(Ui::QuestionsText)}</p>
            {for sets}
        </div>
    }
}

fn name(question: Question) -> &'static str {
    match question {
        Question::Asked => "asked",
        Question::Account => "account",
        Question::Organisation => "organisation",
        Question::Did => "did",
    }
}

fn choices(lang: Lang, question: Question, props: &Props) -> Vec<Html> {
    let now = props.answers;
    let radio = |label: Ui, answers: Answers, chosen: bool| {
        choice(lang.ui(label), name(question), "radio", chosen, answers, answers, &props.on)
    };
    match question {
        Question::Asked => vec![
            radio(
                Ui::YesThatWasMe,
                Answers { asked: Some(YesNo::Yes), ..now },
                now.asked == Some(YesNo::Yes),
            ),
            radio(Ui::No, Answers { asked: Some(YesNo::No), ..now }, now.asked == Some(YesNo::No)),
        ],
        Question::Account => [
            (Ui::AccountMine, Account::Mine),
            (Ui::AccountOther, Account::SomebodyElses),
            (Ui::AccountNone, Account::IHaveNone),
        ]
        .into_iter()
        .map(|(label, account)| {
            radio(label, Answers { account: Some(account), ..now }, now.account == Some(account))
        })
        .collect(),
        Question::Organisation => [
            (Ui::No, YesNoUnsure::No),
            (Ui::Yes, YesNoUnsure::Yes),
            (Ui::NotSure, YesNoUnsure::Unsure),
        ]
        .into_iter()
        .map(|(label, answer)| {
            radio(
                label,
                Answers { organisation: Some(answer), ..now },
                now.organisation == Some(answer),
            )
        })
        .collect(),
        Question::Did => deeds(lang, props),
    }
}

/// What was done: several may be true.
fn deeds(lang: Lang, props: &Props) -> Vec<Html> {
    let now = props.answers;
    let tick = |label: Ui, done: bool, set: fn(&mut Answers, bool)| {
        let (mut with, mut without) = (now, now);
        set(&mut with, true);
        set(&mut without, false);
        choice(lang.ui(label), name(Question::Did), "checkbox", done, with, without, &props.on)
    };
    vec![
        tick(Ui::OpenedLink, now.did.opened_link, |a, yes| a.did.opened_link = yes),
        tick(Ui::TypedPassword, now.did.typed_password, |a, yes| a.did.typed_password = yes),
        tick(Ui::PassedCode, now.did.passed_code, |a, yes| a.did.passed_code = yes),
        tick(Ui::CalledNumber, now.did.called_number, |a, yes| a.did.called_number = yes),
    ]
}

fn choice(
    label: &'static str,
    group: &'static str,
    kind: &'static str,
    chosen: bool,
    with: Answers,
    without: Answers,
    on: &On,
) -> Html {
    let onchange = {
        let on = on.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                on.emit(Action::Answered(if input.checked() { with } else { without }));
            }
        })
    };
    html! {
        <label class="choice"><input type={kind} name={group} checked={chosen} {onchange} />{label}</label>
    }
}
