//! The name, the promise, and the strip that says what was checked.

use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, TargetCast, html};

use super::icon::{Icon, icon, picture};
use super::shared::{On, Ptr};
use super::state::{Action, Answer};
use super::text::{header_text, visible};
use countersign_words::{Lang, UiLine, known_tag, texts};

pub(crate) fn masthead(lang: Lang, speak: &Callback<&'static str>) -> Html {
    html! {
        <header class="masthead"><div class="wrap">
            <span class="brand">{picture(Icon::Mark)}{lang.text(texts::BRAND)}</span>
            <div class="end">
                <a class="promise" href="#privacy">
                    {icon(Icon::Lock)}<span class="long">{lang.text(texts::NOTHING_LEAVES)}</span>
                </a>
                {languages(lang, speak)}
            </div>
        </div></header>
    }
}

/// The languages, each by its own name. A list of two or ten looks the same, and every keyboard and reader knows it.
fn languages(lang: Lang, speak: &Callback<&'static str>) -> Html {
    let speak = speak.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(select) = event.target_dyn_into::<HtmlSelectElement>() else { return };
        if let Some(chosen) = known_tag(&select.value()) {
            // It shows what is spoken; the page changes it when the words have come.
            select.set_value(lang.tag());
            speak.emit(chosen);
        }
    });
    html! {
        <select class="lang" id="lang" aria-label={lang.text(texts::LANGUAGE)} {onchange}>
            {for texts::LANGUAGES.iter().map(|&(tag, name)| html! { <option value={tag} lang={tag} selected={tag == lang.tag()}>{name}</option> })}
        </select>
    }
}

/// The words of a language did not come: the page goes on in the one it has.
pub(crate) fn not_loaded(lang: Lang, tag: &'static str) -> Html {
    let name = texts::LANGUAGES.iter().find(|(one, _)| *one == tag).map_or(tag, |(_, name)| name);
    html! {
        <p class="wrap word-first" role="alert">{icon(Icon::Info)}{texts::language_not_loaded(lang, &name)}</p>
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
        html! { <button class="btn quiet" type="button" id="back-to-files" {onclick}>{lang.text(texts::BACK_TO_FILES)}</button> }
    });
    let subject = match (&report.subject, &judged.name) {
        (Some(subject), _) if !subject.trim().is_empty() => html! { <q>{header_text(subject)}</q> },
        (_, Some(name)) => html! { <q>{header_text(name)}</q> },
        (_, None) => html! { <q>{lang.text(texts::NO_SUBJECT)}</q> },
    };
    html! {
        <section class="checked" aria-label={lang.text(texts::CHECKED_LABEL)}><div class="wrap">
            <p class="what">
                <span class="long">{lang.text(texts::CHECKED_LABEL)}{" "}</span>
                {subject}
                <span class="long">{lang.text(texts::LIST_SEPARATOR)}{visible(&lang.line(&lines))}</span>
            </p>
            {back}
            <button class="btn quiet" type="button" id="again" onclick={again}>
                {icon(Icon::Again)}<span>{lang.text(texts::CHECK_ANOTHER)}</span>
            </button>
        </div></section>
    }
}
