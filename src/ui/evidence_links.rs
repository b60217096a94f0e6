//! The rest stop between the answer and the evidence.

use yew::{Html, html};

use countersign_words::{Lang, Ui};

const PLACES: [(&str, Ui); 6] = [
    ("#why", Ui::Why),
    ("#travel", Ui::Travel),
    ("#vouch", Ui::Vouch),
    ("#text", Ui::PastedText),
    ("#fields", Ui::Fields),
    ("#take", Ui::Take),
];

pub(crate) fn links(lang: Lang) -> Html {
    let places = PLACES
        .into_iter()
        .map(|(href, label)| html! { <li key={href}><a {href}>{lang.ui(label)}</a></li> });
    html! {
        <div class="enough"><div class="wrap two">
            <h2>{lang.ui(Ui::StopHere)}</h2>
            <div>
                <p>{lang.ui(Ui::StopHereText)}</p>
                <nav aria-label={lang.ui(Ui::Evidence)}><ul class="jump">{for places}</ul></nav>
            </div>
        </div></div>
    }
}
