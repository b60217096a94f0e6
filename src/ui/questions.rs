//! The questions. They may be skipped; the steps follow every answer at once.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, html};

use super::shared::On;
use super::state::Action;
use countersign_core::context::{Account, Answers, YesNo, YesNoUnsure};
use countersign_core::guidance::Question;
use countersign_words::{Lang, UiLine, texts};

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
            <p>{lang.text(texts::QUESTIONS_TEXT)}</p>
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
    let radio = |label: texts::Text, answers: Answers, chosen: bool| {
        choice(lang.text(label), name(question), "radio", chosen, answers, answers, &props.on)
    };
    match question {
        Question::Asked => vec![
            radio(
                texts::YES_THAT_WAS_ME,
                Answers { asked: Some(YesNo::Yes), ..now },
                now.asked == Some(YesNo::Yes),
            ),
            radio(
                texts::NO,
                Answers { asked: Some(YesNo::No), ..now },
                now.asked == Some(YesNo::No),
            ),
        ],
        Question::Account => [
            (texts::ACCOUNT_MINE, Account::Mine),
            (texts::ACCOUNT_OTHER, Account::SomebodyElses),
            (texts::ACCOUNT_NONE, Account::IHaveNone),
        ]
        .into_iter()
        .map(|(label, account)| {
            radio(label, Answers { account: Some(account), ..now }, now.account == Some(account))
        })
        .collect(),
        Question::Organisation => [
            (texts::NO, YesNoUnsure::No),
            (texts::YES, YesNoUnsure::Yes),
            (texts::NOT_SURE, YesNoUnsure::Unsure),
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
    let tick = |label: texts::Text, done: bool, set: fn(&mut Answers, bool)| {
        let (mut with, mut without) = (now, now);
        set(&mut with, true);
        set(&mut without, false);
        choice(lang.text(label), name(Question::Did), "checkbox", done, with, without, &props.on)
    };
    vec![
        tick(texts::OPENED_LINK, now.did.opened_link, |a, yes| a.did.opened_link = yes),
        tick(texts::TYPED_PASSWORD, now.did.typed_password, |a, yes| a.did.typed_password = yes),
        tick(texts::PASSED_CODE, now.did.passed_code, |a, yes| a.did.passed_code = yes),
        tick(texts::CALLED_NUMBER, now.did.called_number, |a, yes| a.did.called_number = yes),
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
