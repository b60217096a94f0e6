//! One made-up mail for each answer.

use yew::{Callback, Html, html};

use super::icon::picture;
use super::shared::On;
use super::state::Action;
use super::tone;
use countersign_core::verdict::Origin;
use countersign_words::{Lang, texts};

/// Every example: the answer it gives, what it shows, and the pasted text.
pub const EXAMPLES: [(Origin, texts::Text, &str); 6] = [
    (Origin::Genuine, texts::EXAMPLE_GENUINE, include_str!("../../www/examples/genuine.txt")),
    (
        Origin::GenuineCaution,
        texts::EXAMPLE_CAUTION,
        include_str!("../../www/examples/genuine_caution.txt"),
    ),
    (
        Origin::Suspicious,
        texts::EXAMPLE_SUSPICIOUS,
        include_str!("../../www/examples/suspicious.txt"),
    ),
    (Origin::Spoofed, texts::EXAMPLE_SPOOFED, include_str!("../../www/examples/spoofed.txt")),
    (
        Origin::NotTheBrand,
        texts::EXAMPLE_NOT_MICROSOFT,
        include_str!("../../www/examples/not_microsoft.txt"),
    ),
    (
        Origin::CannotTell,
        texts::EXAMPLE_CANNOT_TELL,
        include_str!("../../www/examples/cannot_tell.txt"),
    ),
];

pub(crate) fn examples(lang: Lang, on: &On) -> Html {
    let items = EXAMPLES.into_iter().map(|(origin, shows, text)| {
        let (class, seal) = tone::of_origin(origin);
        let on = on.clone();
        let onclick = Callback::from(move |_| on.emit(Action::Check(text.into())));
        html! {
            <li key={origin.name()}>
                <button type="button" class={class} data-example={origin.name()} {onclick}>
                    {picture(seal)}
                    <span><b>{lang.verdict_word(origin)}</b><small>{lang.text(shows)}</small></span>
                </button>
            </li>
        }
    });
    html! {
        <section class="section wrap" id="try" aria-labelledby="ex-h">
            <div class="head"><h2 id="ex-h">{lang.text(texts::TRY_EXAMPLE)}</h2><p>{lang.text(texts::TRY_EXAMPLE_TEXT)}</p></div>
            <div class="body"><ul class="examples">{for items}</ul></div>
        </section>
    }
}
