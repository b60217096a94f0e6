//! The one right step: the loudest thing after the sentence, the same blue under every answer.

use yew::{Html, html};

use super::address_bar;
use super::shared::On;
use super::text::visible;
use countersign_core::guidance::Advice;
use countersign_words::Lang;

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) step: Advice,
    pub(crate) on: On,
}

pub(crate) fn step_block(lang: Lang, props: &Props) -> Html {
    let Props { step, on } = props;
    let bar = step.address.map(|address| {
        address_bar::address_bar(
            lang,
            &address_bar::Props { address, id: "step-address", on: on.clone() },
        )
    });
    html! {
        <div class="step" id="step">
            <h2>{visible(&lang.advice_title(&step.says))}</h2>
            <p>{visible(&lang.advice_text(&step.says))}</p>
            {bar}
        </div>
    }
}
