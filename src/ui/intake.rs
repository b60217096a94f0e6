//! The first screen: what this is, the promise, the paste box.

use web_sys::{HtmlInputElement, HtmlTextAreaElement, SubmitEvent};
use yew::{
    Callback, Event, Html, NodeRef, Properties, TargetCast, component, html, use_effect_with,
    use_node_ref,
};

use super::drop::read_all;
use super::examples;
use super::how_to;
use super::icon::{Icon, chevron, icon};
use super::notice;
use super::shared::{On, Ptr, use_lang};
use super::state::{Action, Setup, Start};
use super::text::visible;
use crate::i18n::{Lang, Ui};

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) start: Start,
    pub(crate) setup: Ptr<Setup>,
    pub(crate) on: On,
}

#[component]
pub(crate) fn Intake(props: &Props) -> Html {
    let lang = use_lang();
    let paste = use_node_ref();
    // The box keeps its own text; only a text that was pasted before and not read is put back.
    use_effect_with((props.start.text.clone(), paste.clone()), |(text, paste)| {
        if let Some(area) = paste.cast::<HtmlTextAreaElement>()
            && !text.is_empty()
        {
            area.set_value(text);
        }
    });
    let notice = props
        .start
        .notice
        .clone()
        .map(|notice| notice::notice_view(lang, &notice::Props { notice }));
    let refused = props.setup.policy_refused.as_deref().map(|why| {
        html! {
            <div class="notice tone-other" id="policy-refused">{icon(Icon::Info)}
                <div><b>{lang.ui(Ui::PolicyRefused)}</b><p>{visible(why)}</p></div></div>
        }
    });
    html! {
        <>
            <section class="hero" aria-labelledby="q"><div class="wrap">
                <div>
                    <h1 id="q">{lang.ui(Ui::Question)}</h1>
                    <p class="lead">{lang.ui(Ui::Lead)}</p>
                    {promise(lang)}
                </div>
                <div class="side">{refused}{notice}{form(lang, &paste, &props.on)}</div>
            </div></section>
            <div class="until"><div class="wrap">
                {icon(Icon::Hand)}
                <p><strong>{lang.ui(Ui::UntilYouKnow)}</strong>{" "}{lang.ui(Ui::UntilYouKnowText)}</p>
            </div></div>
            {how_to::how_to(lang)}
            {examples::examples(lang, &examples::Props { on: props.on.clone() })}
        </>
    }
}

fn promise(lang: Lang) -> Html {
    html! {
        <div class="private">
            <p>{icon(Icon::Lock)}<span><strong>{lang.ui(Ui::NothingLeaves)}</strong>{lang.ui(Ui::PromiseText)}</span></p>
            <details class="plain-details">
                <summary>{chevron()}{lang.ui(Ui::SeeForYourself)}</summary>
                <ol>
                    <li>{lang.ui(Ui::ProveOffline)}</li>
                    <li>{lang.ui(Ui::ProvePaste)}</li>
                    <li>{lang.ui(Ui::ProveClose)}</li>
                </ol>
            </details>
        </div>
    }
}

fn form(lang: Lang, paste: &NodeRef, on: &On) -> Html {
    let onsubmit = {
        let (on, paste) = (on.clone(), paste.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(area) = paste.cast::<HtmlTextAreaElement>() {
                on.emit(Action::Check(area.value().into()));
            }
        })
    };
    html! {
        <form class="paste" {onsubmit}>
            <label for="paste">{lang.ui(Ui::PasteLabel)}</label>
            <p class="hint" id="hint">{lang.ui(Ui::PasteHint)}{" "}<a href="#how">{lang.ui(Ui::WhereFind)}</a></p>
            <div class="drop">
                <textarea id="paste" ref={paste.clone()} aria-describedby="hint" spellcheck="false" autocomplete="off"
                    autocapitalize="off" placeholder={lang.ui(Ui::PastePlaceholder)} />
                {file_row(lang, on)}
            </div>
            <div class="go">
                <button class="btn primary" id="check" type="submit">{lang.ui(Ui::Check)}</button>
                <p>{lang.ui(Ui::ForwardedHint)}</p>
            </div>
        </form>
    }
}

fn file_row(lang: Lang, on: &On) -> Html {
    let onchange = {
        let on = on.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            if let Some(files) = input.files().filter(|files| files.length() > 0) {
                read_all(&files, on.clone());
            }
            input.set_value("");
        })
    };
    html! {
        <div class="file">
            <label class="btn quiet picker">
                {icon(Icon::File)}{lang.ui(Ui::OpenFile)}
                <input type="file" id="file" multiple=true aria-describedby="or-drop"
                    accept=".eml,.msg,.txt,message/rfc822,text/plain" {onchange} />
            </label>
            <span id="or-drop">{lang.ui(Ui::OrDrop)}</span>
        </div>
    }
}
