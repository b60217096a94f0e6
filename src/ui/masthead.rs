//! The name, the promise, and the strip that says what was checked.

use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, TargetCast, html};

use super::icon::{Icon, icon, picture};
use super::shared::{On, Ptr};
use super::state::{Action, Answer};
use super::text::{header_text, visible};
use countersign_words::{Lang, Ui, UiLine};

pub(crate) fn masthead(lang: Lang, speak: &Callback<Lang>) -> Html {
    html! {
        <header class="masthead"><div class="wrap">
            <span class="brand">{picture(Icon::Mark)}{lang.ui(Ui::Brand)}</span>
            <div class="end">
                <a class="promise" href="#privacy">
                    {icon(Icon::Lock)}<span class="long">{lang.ui(Ui::NothingLeaves)}</span>
                </a>
                {languages(lang, speak)}
            </div>
        </div></header>
    }
}

/// The languages, each by its own name. A list of two or ten looks the same, and every keyboard and reader knows it.
fn languages(lang: Lang, speak: &Callback<Lang>) -> Html {
    let speak = speak.clone();
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        if let Some(chosen) = select.and_then(|select| Lang::of_tag(&select.value())) {
            speak.emit(chosen);
        }
    });
    html! {
        <select class="lang" id="lang" aria-label={lang.ui(Ui::Language)} {onchange}>
            {for Lang::ALL.map(|one| html! { <option value={one.tag()} lang={one.tag()} selected={one == lang}>{one.own_name()}</option> })}
        </select>
    }
}

#[derive(Debug)]
pub(crate) struct CheckedProps {
    pub(crate) answer: Ptr<Answer>,
    pub(crate) on: On,
}

/// What was checked, and the way to another mail.
pub(crate) fn checked(lang: Lang, props: &CheckedProps) -> Html {
    let judged = &props.answer.judged;
    let report = &judged.report;
    let lines = UiLine::CheckedLines {
        lines: report.source.pasted().lines().count(),
        receiver: report.receiver.name.clone(),
    };
    let again = {
        let on = props.on.clone();
        Callback::from(move |_| on.emit(Action::Again))
    };
    let back = props.answer.files.as_ref().map(|_| {
        let on = props.on.clone();
        let onclick = Callback::from(move |_| on.emit(Action::BackToFiles));
        html! { <button class="btn quiet" type="button" id="back-to-files" {onclick}>{lang.ui(Ui::BackToFiles)}</button> }
    });
    let subject = match (&report.subject, &judged.name) {
        (Some(subject), _) if !subject.trim().is_empty() => html! { <q>{header_text(subject)}</q> },
        (_, Some(name)) => html! { <q>{header_text(name)}</q> },
        (_, None) => html! { <q>{lang.ui(Ui::NoSubject)}</q> },
    };
    html! {
        <section class="checked" aria-label={lang.ui(Ui::CheckedLabel)}><div class="wrap">
            <p class="what">
                <span class="long">{lang.ui(Ui::CheckedLabel)}{" "}</span>
                {subject}
                <span class="long">{visible(&lang.line(&lines))}</span>
            </p>
            {back}
            <button class="btn quiet" type="button" id="again" onclick={again}>
                {icon(Icon::Again)}<span>{lang.ui(Ui::CheckAnother)}</span>
            </button>
        </div></section>
    }
}
