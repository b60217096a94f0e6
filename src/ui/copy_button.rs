//! A button that copies a text and says on itself that it did.

use gloo::timers::callback::Timeout;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_mut_ref, use_state_eq};

use super::browser;
use super::icon::{Icon, icon};
use super::shared::{On, use_lang};
use super::state::Action;
use countersign_words::{UiLine, texts};

/// How long the button says that it copied, in milliseconds.
const SAID: u32 = 2500;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    /// What is copied.
    pub(crate) text: AttrValue,
    /// What it is, for the live region.
    pub(crate) what: AttrValue,
    /// The element that shows the text, selected where the page may not write the clipboard.
    pub(crate) shown: AttrValue,
    /// What the button says.
    #[prop_or(texts::COPY)]
    pub(crate) label: texts::Text,
    /// The same for those who do not see what it stands beside.
    #[prop_or_default]
    pub(crate) aria_label: Option<AttrValue>,
    #[prop_or_default]
    pub(crate) id: Option<AttrValue>,
    #[prop_or("btn")]
    pub(crate) class: &'static str,
    pub(crate) on: On,
}

#[component]
pub(crate) fn CopyButton(props: &Props) -> Html {
    let lang = use_lang();
    let copied = use_state_eq(|| false);
    let timer = use_mut_ref(|| None::<Timeout>);
    let onclick = {
        let (on, copied, timer) = (props.on.clone(), copied.clone(), timer.clone());
        let Props { text, what, shown, .. } = props;
        let (text, what, shown) = (text.clone(), what.clone(), shown.clone());
        Callback::from(move |_| {
            let (on, copied, timer, what) =
                (on.clone(), copied.clone(), timer.clone(), what.clone());
            browser::copy(text.to_string(), shown.to_string(), move |done| {
                on.emit(Action::Say(if done {
                    UiLine::Copied { what: (*what).into() }
                } else {
                    UiLine::NotCopied
                }));
                copied.set(done);
                let copied = copied.clone();
                timer.replace(Some(Timeout::new(SAID, move || copied.set(false))));
            });
        })
    };
    let (mark, label) = if *copied {
        (Icon::Yes, lang.text(texts::COPIED_SHORT))
    } else {
        (Icon::Copy, lang.text(props.label))
    };
    let aria_label = props.aria_label.clone().filter(|_| !*copied);
    html! {
        <button class={props.class} type="button" id={props.id.clone()} aria-label={aria_label}
            data-copied={copied.then_some("yes")} {onclick}>{icon(mark)}<span>{label}</span></button>
    }
}
