//! The one right step: the loudest thing after the sentence, the same blue under every answer.

use yew::{Html, Properties, component, html};

use super::address_bar::AddressBar;
use super::shared::{On, use_lang};
use super::text::visible;
use crate::guidance::Advice;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) step: Advice,
    pub(crate) on: On,
}

#[component]
pub(crate) fn StepBlock(props: &Props) -> Html {
    let lang = use_lang();
    let Props { step, on } = props;
    let bar = step
        .address
        .map(|address| html! { <AddressBar {address} id="step-address" on={on.clone()} /> });
    html! {
        <div class="step" id="step">
            <h2>{visible(&lang.advice_title(&step.says))}</h2>
            <p>{visible(&lang.advice_text(&step.says))}</p>
            {bar}
        </div>
    }
}
