//! One made-up mail for each answer.

use yew::{Callback, Html, html};

use super::icon::picture;
use super::shared::On;
use super::state::Action;
use super::tone;
use countersign_core::verdict::Origin;
use countersign_words::{Lang, Ui};

/// Every example: the answer it gives, what it shows, and the pasted text.
pub const EXAMPLES: [(Origin, Ui, &str); 6] = [
    (Origin::Genuine, Ui::ExampleGenuine, include_str!("../../www/examples/genuine.txt")),
    (
        Origin::GenuineCaution,
        Ui::ExampleCaution,
        include_str!("../../www/examples/genuine_caution.txt"),
    ),
    (Origin::Suspicious, Ui::ExampleSuspicious, include_str!("../../www/examples/suspicious.txt")),
    (Origin::Spoofed, Ui::ExampleSpoofed, include_str!("../../www/examples/spoofed.txt")),
    (
        Origin::NotTheBrand,
        Ui::ExampleNotMicrosoft,
        include_str!("../../www/examples/not_microsoft.txt"),
    ),
    (Origin::CannotTell, Ui::ExampleCannotTell, include_str!("../../www/examples/cannot_tell.txt")),
];

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) on: On,
}

pub(crate) fn examples(lang: Lang, props: &Props) -> Html {
    let items = EXAMPLES.into_iter().map(|(origin, shows, text)| {
        let (class, seal) = tone::of_origin(origin);
        let on = props.on.clone();
        let onclick = Callback::from(move |_| on.emit(Action::Check(text.into())));
        html! {
            <li key={origin.name()}>
                <button type="button" class={class} data-example={origin.name()} {onclick}>
                    {picture(seal)}
                    <span><b>{lang.verdict_word(origin)}</b><small>{lang.ui(shows)}</small></span>
                </button>
            </li>
        }
    });
    html! {
        <section class="section wrap" id="try" aria-labelledby="ex-h">
            <div class="head"><h2 id="ex-h">{lang.ui(Ui::TryExample)}</h2><p>{lang.ui(Ui::TryExampleText)}</p></div>
            <div class="body"><ul class="examples">{for items}</ul></div>
        </section>
    }
}
