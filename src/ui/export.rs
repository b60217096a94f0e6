//! Take it along: plain text, Markdown, JSON or on paper; blacked out by default, with a preview of exactly what
//! leaves. The names of the files are the page's own.

use web_sys::HtmlInputElement;
use yew::{
    Callback, Event, Html, Properties, TargetCast, UseStateHandle, component, html, use_state_eq,
};

use super::browser;
use super::copy_button::CopyButton;
use super::icon::{Icon, icon};
use super::shared::{On, Ptr, use_lang};
use super::state::Action;
use countersign_core::guidance::Guidance;
use countersign_core::report::Report;
use countersign_words::export::json_text::redacted;
use countersign_words::export::redact::{Redaction, Redactor, Run, plain};
use countersign_words::export::write::{Form, write};
use countersign_words::json::ReportJson;
use countersign_words::{Lang, UiLine, texts};

#[derive(Debug, Clone, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) guidance: Ptr<Guidance>,
    pub(crate) on: On,
}

/// What the report is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Text,
    Markdown,
    Json,
}

impl Shape {
    const ALL: [Self; 3] = [Self::Text, Self::Markdown, Self::Json];

    /// The value in the form, and what it is called.
    fn name(self) -> (&'static str, texts::Text) {
        match self {
            Self::Text => ("text", texts::AS_TEXT),
            Self::Markdown => ("markdown", texts::AS_MARKDOWN),
            Self::Json => ("json", texts::AS_JSON),
        }
    }

    /// The file's name and kind. Nothing of the mail is in either.
    fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Text => ("countersign-report.txt", "text/plain;charset=utf-8"),
            Self::Markdown => ("countersign-report.md", "text/markdown;charset=utf-8"),
            Self::Json => ("countersign-report.json", "application/json"),
        }
    }
}

/// The report, blacked out: as it is shown, and as it leaves.
fn written(lang: Lang, props: &Props, shape: Shape, what: Redaction) -> (Vec<Run>, String) {
    let Props { report, guidance, .. } = props;
    let redactor = Redactor::new(report, what);
    let as_form = |form: Form| {
        let runs = write(lang, report, guidance, &redactor, form);
        let text = plain(&runs, form, |kind| lang.text(kind));
        (runs, text)
    };
    match shape {
        Shape::Text => as_form(Form::Text),
        Shape::Markdown => as_form(Form::Markdown),
        Shape::Json => {
            let whole = browser::json(&ReportJson::with_guidance(report, guidance, lang));
            let text = redacted(&whole.unwrap_or_default(), &redactor, |kind| lang.text(kind));
            (vec![Run::Text(text.clone())], text)
        }
    }
}

#[component]
pub(crate) fn Export(props: &Props) -> Html {
    let lang = use_lang();
    let what = use_state_eq(Redaction::default);
    let shape = use_state_eq(|| Shape::Text);
    let (runs, text) = written(lang, props, *shape, *what);
    let preview = runs.iter().map(|run| match run {
        Run::Text(text) => html! { {text.clone()} },
        Run::Gone(kind) => html! { <span class="gone">{"["}{lang.text(*kind)}{"]"}</span> },
    });
    let gone = runs.iter().filter(|run| matches!(run, Run::Gone(_))).count();
    // In JSON what is blacked out stands as a word in brackets, and is not counted.
    let gone = (*shape != Shape::Json).then(|| lang.line(&UiLine::BlackedOutCount { count: gone }));
    html! {
        <section class="section wrap wide" id="take" aria-labelledby="take-h" tabindex="-1">
            <div class="head"><h2 id="take-h">{lang.text(texts::TAKE)}</h2><p>{lang.text(texts::TAKE_TEXT)}</p></div>
            <div class="body"><div class="take">
                <div class="choose">{options(lang, &what)}{shapes(lang, &shape)}</div>
                <div>
                    <p class="lbl" id="prev">{lang.text(texts::PREVIEW)}</p>
                    <p class="gone-count">{gone}</p>
                    <div class="report" id="preview" dir="ltr" role="region" aria-labelledby="prev" tabindex="0">{for preview}</div>
                    {actions(lang, props, *shape, text)}
                </div>
            </div></div>
        </section>
    }
}

fn shapes(lang: Lang, shape: &UseStateHandle<Shape>) -> Html {
    let choices = Shape::ALL.map(|one| {
        let (value, label) = one.name();
        let onchange = {
            let shape = shape.clone();
            Callback::from(move |_: Event| shape.set(one))
        };
        html! {
            <label class="choice"><input type="radio" name="shape" {value} checked={**shape == one} {onchange} />{lang.text(label)}</label>
        }
    });
    html! {
        <fieldset class="shapes"><legend>{lang.text(texts::WRITTEN_AS)}</legend><div class="choices">{for choices}</div></fieldset>
    }
}

fn options(lang: Lang, what: &UseStateHandle<Redaction>) -> Html {
    let option = |label: texts::Text,
                  note: texts::Text,
                  on: bool,
                  set: fn(&mut Redaction, bool)| {
        let what = what.clone();
        let onchange = Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                let mut next = *what;
                set(&mut next, input.checked());
                what.set(next);
            }
        });
        html! {
            <label class="check"><input type="checkbox" checked={on} {onchange} /><span>{lang.text(label)}<small>{lang.text(note)}</small></span></label>
        }
    };
    html! {
        <fieldset class="opts"><legend>{lang.text(texts::BLACKED_OUT)}</legend>
            {option(texts::HIDE_RECIPIENTS, texts::HIDE_RECIPIENTS_NOTE, what.recipients, |w, on| w.recipients = on)}
            {option(texts::HIDE_NAMES, texts::HIDE_NAMES_NOTE, what.names, |w, on| w.names = on)}
            {option(texts::HIDE_SENDERS, texts::HIDE_SENDERS_NOTE, what.senders, |w, on| w.senders = on)}
            {option(texts::HIDE_CODES, texts::HIDE_CODES_NOTE, what.codes, |w, on| w.codes = on)}
            {option(texts::HIDE_SUBJECT, texts::HIDE_SUBJECT_NOTE, what.subject, |w, on| w.subject = on)}
        </fieldset>
    }
}

fn actions(lang: Lang, props: &Props, shape: Shape, text: String) -> Html {
    let save = {
        let (on, text) = (props.on.clone(), text.clone());
        Callback::from(move |_| {
            let (name, kind) = shape.file();
            let saved = browser::save(name, kind, &text);
            on.emit(Action::Say(if saved { UiLine::Saved } else { UiLine::NotSaved }));
        })
    };
    let print = Callback::from(|_| browser::print());
    html! {
        <div class="acts">
            <CopyButton {text} what={lang.text(texts::THE_REPORT)} shown="preview" label={texts::COPY_REPORT} id="copy-report" class="btn primary" on={props.on.clone()} />
            <button class="btn" type="button" id="save-report" onclick={save}>{icon(Icon::File)}<span>{lang.text(texts::SAVE_REPORT)}</span></button>
            <button class="btn" type="button" id="print-report" onclick={print}>{icon(Icon::Print)}<span>{lang.text(texts::PRINT)}</span></button>
        </div>
    }
}
