//! Take it along: copy, Markdown, JSON, print; blacked out by default, with a preview of exactly what leaves.

pub mod json_text;
mod markdown;
pub mod redact;
mod secrets;
pub mod write;

use web_sys::HtmlInputElement;
use yew::{
    Callback, Event, Html, Properties, TargetCast, UseStateHandle, component, html, use_state_eq,
};

use self::json_text::redacted;
use self::redact::{Redaction, Redactor, Run, plain};
use self::write::{Form, write};
use super::icon::{Icon, icon};
use super::shared::{On, Ptr, use_lang};
use super::state::{Action, Setup};
use super::{browser, engine};
use crate::guidance::{Answers, Guidance};
use crate::i18n::{Lang, Ui, UiLine};
use crate::report::Report;

#[derive(Debug, Clone, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) guidance: Ptr<Guidance>,
    pub(crate) answers: Answers,
    pub(crate) setup: Ptr<Setup>,
    pub(crate) on: On,
}

#[component]
pub(crate) fn Take(props: &Props) -> Html {
    let lang = use_lang();
    let what = use_state_eq(Redaction::default);
    let Props { report, guidance, .. } = props;
    let runs = write(lang, report, guidance, &Redactor::new(report, *what), Form::Text);
    let preview = runs.iter().map(|run| match run {
        Run::Text(text) => html! { {text.clone()} },
        Run::Gone(kind) => html! { <span class="gone">{"["}{lang.ui(*kind)}{"]"}</span> },
    });
    html! {
        <section class="section wrap" id="take" aria-labelledby="take-h" tabindex="-1">
            <div class="head"><h2 id="take-h">{lang.ui(Ui::Take)}</h2><p>{lang.ui(Ui::TakeText)}</p></div>
            <div class="body"><div class="take">
                {options(lang, &what)}
                <div>
                    <p class="lbl" id="prev">{lang.ui(Ui::Preview)}</p>
                    <div class="report" id="preview" role="region" aria-labelledby="prev" tabindex="0">{for preview}</div>
                    {actions(lang, props, *what, plain(&runs, Form::Text, |kind| lang.ui(kind)))}
                </div>
            </div></div>
        </section>
    }
}

fn options(lang: Lang, what: &UseStateHandle<Redaction>) -> Html {
    let option = |label: Ui, note: Ui, on: bool, set: fn(&mut Redaction, bool)| {
        let what = what.clone();
        let onchange = Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                let mut next = *what;
                set(&mut next, input.checked());
                what.set(next);
            }
        });
        html! {
            <label class="check"><input type="checkbox" checked={on} {onchange} /><span>{lang.ui(label)}<small>{lang.ui(note)}</small></span></label>
        }
    };
    html! {
        <fieldset class="opts"><legend>{lang.ui(Ui::BlackedOut)}</legend>
            {option(Ui::HideRecipients, Ui::HideRecipientsNote, what.recipients, |w, on| w.recipients = on)}
            {option(Ui::HideNames, Ui::HideNamesNote, what.names, |w, on| w.names = on)}
            {option(Ui::HideCodes, Ui::HideCodesNote, what.codes, |w, on| w.codes = on)}
            {option(Ui::HideSubject, Ui::HideSubjectNote, what.subject, |w, on| w.subject = on)}
        </fieldset>
    }
}

fn actions(lang: Lang, props: &Props, what: Redaction, text: String) -> Html {
    let copy = {
        let on = props.on.clone();
        Callback::from(move |_| {
            let on = on.clone();
            browser::copy(text.clone(), "preview", move |copied| {
                let what = lang.ui(Ui::TheReport).into();
                on.emit(Action::Say(if copied {
                    UiLine::Copied { what }
                } else {
                    UiLine::NotCopied
                }));
            });
        })
    };
    let markdown = {
        let Props { report, guidance, on, .. } = props.clone();
        Callback::from(move |_| {
            let redactor = Redactor::new(&report, what);
            let runs = write(lang, &report, &guidance, &redactor, Form::Markdown);
            let text = plain(&runs, Form::Markdown, |kind| lang.ui(kind));
            say_saved(
                &on,
                browser::save("countersign-report.md", "text/markdown;charset=utf-8", &text),
            );
        })
    };
    let json = {
        let Props { report, answers, setup, on, .. } = props.clone();
        Callback::from(move |_| {
            let saved = browser::json(&engine::export(&report, &answers, &setup, lang))
                .is_some_and(|text| {
                    let text = redacted(&text, &Redactor::new(&report, what), |kind| lang.ui(kind));
                    browser::save("countersign-report.json", "application/json", &text)
                });
            say_saved(&on, saved);
        })
    };
    let print = Callback::from(|_| browser::print());
    html! {
        <div class="acts">
            <button class="btn primary" type="button" id="copy-report" onclick={copy}>{icon(Icon::Copy)}{lang.ui(Ui::CopyReport)}</button>
            <button class="btn" type="button" id="save-markdown" onclick={markdown}>{icon(Icon::File)}{"Markdown"}</button>
            <button class="btn" type="button" id="save-json" onclick={json}>{icon(Icon::File)}{"JSON"}</button>
            <button class="btn" type="button" id="print-report" onclick={print}>{icon(Icon::Print)}{lang.ui(Ui::Print)}</button>
        </div>
    }
}

fn say_saved(on: &On, saved: bool) {
    on.emit(Action::Say(if saved { UiLine::Saved } else { UiLine::NotSaved }));
}
