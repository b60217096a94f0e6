//! The questions. They may be skipped; the steps follow every answer at once.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{Callback, Event, Html, TargetCast, html};

use super::shared::On;
use super::state::Action;
use countersign_core::context::{Account, Answers, Deed, YesNo, YesNoUnsure};
use countersign_core::guidance::Question;
use countersign_core::kind::MailKind;
use countersign_words::{Lang, UiLine, texts};

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) questions: Vec<Question>,
    /// What the mail seems to be about.
    pub(crate) recognised: MailKind,
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
        Question::Kind => "kind",
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
        Question::Kind => vec![kinds(lang, props)],
    }
}

/// What was done: several may be true.
fn deeds(lang: Lang, props: &Props) -> Vec<Html> {
    let now = props.answers;
    let tick = |deed: Deed| {
        let with = |done| Answers { did: now.did.with(deed, done), ..now };
        let (label, done) = (lang.deed(deed), now.did.has(deed));
        choice(label, name(Question::Did), "checkbox", done, with(true), with(false), &props.on)
    };
    Deed::ALL.into_iter().map(tick).collect()
}

/// What the mail is about: as recognised, until the reader says otherwise.
fn kinds(lang: Lang, props: &Props) -> Html {
    let (now, recognised) = (props.answers, props.recognised);
    let chosen = now.kind.unwrap_or(recognised);
    let onchange = {
        let on = props.on.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                let kind = MailKind::of_name(&select.value());
                on.emit(Action::Answered(Answers { kind, ..now }));
            }
        })
    };
    let options = MailKind::ALL.into_iter().map(|kind| {
        html! {
            <option key={kind.name()} value={kind.name()} selected={kind == chosen}>{lang.kind(kind)}</option>
        }
    });
    html! {
        <>
            <p id="kind-seems">{lang.kind_seems(recognised)}</p>
            <select class="pick" id="kind" aria-label={lang.question(Question::Kind)} aria-describedby="kind-seems" {onchange}>{for options}</select>
        </>
    }
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
