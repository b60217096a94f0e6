//! The first screen: what this is, the promise, the paste box.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::{HtmlInputElement, HtmlTextAreaElement, SubmitEvent};
use yew::{
    Callback, Event, Html, InputEvent, KeyboardEvent, NodeRef, Properties, TargetCast, classes,
    component, html, use_effect, use_mut_ref, use_node_ref,
};

use super::contact;
use super::drop::read_all;
use super::history;
use super::how_to;
use super::icon::{Icon, chevron, icon, picture};
use super::later::{self, Awaiting, use_later};
use super::notice;
use super::shared::{On, Ptr, use_lang};
use super::state::{Action, Setup, Start, Waiting};
use super::text::visible;
use super::tone;
use countersign_words::{Lang, texts};

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) start: Start,
    pub(crate) setup: Ptr<Setup>,
    /// Whether what the reader pasted waits for the second part of the program.
    pub(crate) waits: bool,
    pub(crate) on: On,
}

#[component]
pub(crate) fn Intake(props: &Props) -> Html {
    let lang = use_lang();
    let awaiting = use_later();
    let paste = use_node_ref();
    let pause = use_mut_ref(|| None::<Timeout>);
    // What the box holds. A text that is there already is not set again; one that was cleared or brought back is, also where what
    // was typed before was never drawn.
    let held = use_mut_ref(|| None::<Rc<str>>);
    use_effect({
        let (held, paste, text) = (held.clone(), paste.clone(), props.start.text.clone());
        move || {
            if held.borrow().as_ref() != Some(&text)
                && let Some(area) = paste.cast::<HtmlTextAreaElement>()
            {
                area.set_value(&text);
                held.replace(Some(text));
            }
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
                <div><b>{lang.text(texts::POLICY_REFUSED)}</b><p>{visible(why)}</p></div></div>
        }
    });
    html! {
        <>
            <section class="hero" aria-labelledby="q"><div class="wrap">
                <div>
                    <h1 id="q">{lang.text(texts::QUESTION)}</h1>
                    <p class="lead">{lang.text(texts::LEAD)}</p>
                    // Before the box: on a phone what stands behind it is seen only after scrolling.
                    <p class="until">{icon(Icon::Hand)}<span><strong>{lang.text(texts::UNTIL_YOU_KNOW)}</strong>{" "}{lang.text(texts::UNTIL_YOU_KNOW_TEXT)}</span></p>
                    {contact::contact(lang, &props.setup.policy)}
                    {promise(lang)}
                </div>
                <div class="side">{refused}{first_word(lang, props)}{notice}{form(lang, props, &awaiting, &paste, &held, &pause)}</div>
            </div></section>
            {how_to::how_to(lang, &awaiting)}
            if let Some(parts) = awaiting.later.parts() { {(parts.examples)(lang, &props.on)} }
        </>
    }
}

fn promise(lang: Lang) -> Html {
    html! {
        <div class="private">
            <p>{icon(Icon::Lock)}<span><strong>{lang.text(texts::NOTHING_LEAVES)}</strong>{lang.text(texts::PROMISE_TEXT)}</span></p>
            <details class="plain-details">
                <summary>{chevron()}{lang.text(texts::SEE_FOR_YOURSELF)}</summary>
                <ol>
                    <li>{lang.text(texts::PROVE_OFFLINE)}</li>
                    <li>{lang.text(texts::PROVE_PASTE)}</li>
                    <li>{lang.text(texts::PROVE_CLOSE)}</li>
                </ol>
            </details>
        </div>
    }
}

/// What the page says for itself before anything is pasted: that it has forgotten, or that what was cleared is kept.
fn first_word(lang: Lang, props: &Props) -> Option<Html> {
    let start = &props.start;
    if !start.text.is_empty() || start.notice.is_some() {
        return None;
    }
    if start.cleared {
        let back = Callback::from(|_| history::back());
        return Some(html! {
            <p class="word-first" id="cleared">{lang.text(texts::CLEARED_TEXT)}{" "}
                <button class="btn quiet" type="button" id="bring-back" onclick={back}>{lang.text(texts::BRING_BACK)}</button></p>
        });
    }
    props.setup.reloaded.then(
        || html! { <p class="word-first" id="reloaded">{icon(Icon::Info)}{lang.text(texts::RELOADED)}</p> },
    )
}

/// Milliseconds without a letter after which the text is looked at.
const PAUSE: u32 = 350;

fn form(
    lang: Lang,
    props: &Props,
    awaiting: &Awaiting,
    paste: &NodeRef,
    held: &Rc<RefCell<Option<Rc<str>>>>,
    pause: &Rc<RefCell<Option<Timeout>>>,
) -> Html {
    let on = &props.on;
    let check = {
        let (on, paste) = (on.clone(), paste.clone());
        move || {
            if let Some(area) = paste.cast::<HtmlTextAreaElement>() {
                on.emit(Action::Check(area.value().into()));
            }
        }
    };
    let onkeydown = {
        let check = check.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                check();
            }
        })
    };
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        check();
    });
    let oninput = {
        let (on, pause, held) = (on.clone(), pause.clone(), held.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                let text: Rc<str> = area.value().into();
                held.replace(Some(text.clone()));
                on.emit(Action::Typed(text));
                let on = on.clone();
                pause.replace(Some(Timeout::new(PAUSE, move || on.emit(Action::Glance))));
            }
        })
    };
    // A paste into the empty box is whole; one into a text that is being put together is looked at like typing.
    let onpaste = {
        let (on, paste) = (on.clone(), paste.clone());
        Callback::from(move |_| {
            let Some(area) = paste.cast::<HtmlTextAreaElement>() else { return };
            if area.value().trim().is_empty() {
                let on = on.clone();
                Timeout::new(0, move || on.emit(Action::Pasted(area.value().into()))).forget();
            }
        })
    };
    html! {
        <form class="paste" {onsubmit}>
            <label for="paste">{lang.text(texts::PASTE_LABEL)}</label>
            <p class="hint" id="hint">{lang.text(texts::PASTE_HINT)}{" "}<a href="#how">{lang.text(texts::WHERE_FIND)}</a></p>
            <div class="drop">
                <textarea id="paste" ref={paste.clone()} aria-describedby="hint" spellcheck="false" autocomplete="off"
                    autocapitalize="off" placeholder={lang.text(texts::PASTE_PLACEHOLDER)} {oninput} {onpaste} {onkeydown} />
                {file_row(lang, on)}
            </div>
            {glance(lang, props)}
            <div class="go">
                <button class="btn primary" id="check" type="submit">{lang.text(texts::CHECK)}</button>
                <p>{lang.text(texts::FORWARDED_HINT)}</p>
            </div>
            if props.waits { {later::waits(lang, awaiting, Waiting::Mail, "waits")} }
            <p class="keys">{lang.text(texts::KEYS)}</p>
        </form>
    }
}

/// What the text in the box says so far.
fn glance(lang: Lang, props: &Props) -> Html {
    let said = props.start.glance.as_ref().map(|verdict| {
        let (class, seal) = tone::of_verdict(verdict);
        html! {
            <div class={classes!("so-far", class)} data-glance={verdict.origin.name()}>
                {picture(seal)}
                <p><small>{lang.text(texts::SO_FAR)}{" "}{lang.seal_word(verdict)}</small><b>{visible(&lang.headline(verdict))}</b></p>
                <button class="btn" type="submit">{lang.text(texts::SHOW_WHY)}</button>
            </div>
        }
    });
    html! { <div id="so-far" aria-live="polite">{said}</div> }
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
                {icon(Icon::File)}{lang.text(texts::OPEN_FILE)}
                <input type="file" id="file" multiple=true aria-describedby="or-drop"
                    accept=".eml,.msg,.txt,message/rfc822,text/plain" {onchange} />
            </label>
            <span id="or-drop">{lang.text(texts::OR_DROP)}</span>
        </div>
    }
}
