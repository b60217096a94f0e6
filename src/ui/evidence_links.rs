//! The rest stop between the answer and the evidence.

use yew::{Html, html};

use countersign_words::{Lang, texts};

const PLACES: [(&str, texts::Text); 6] = [
    ("#why", texts::WHY),
    ("#travel", texts::TRAVEL),
    ("#vouch", texts::VOUCH),
    ("#text", texts::PASTED_TEXT),
    ("#fields", texts::FIELDS),
    ("#take", texts::TAKE),
];

/// Where the links lead.
pub(crate) fn places() -> impl Iterator<Item = &'static str> {
    PLACES.into_iter().map(|(href, _)| href.trim_start_matches('#'))
}

pub(crate) fn links(lang: Lang) -> Html {
    let places = PLACES
        .into_iter()
        .map(|(href, label)| html! { <li key={href}><a {href}>{lang.text(label)}</a></li> });
    html! {
        <div class="enough"><div class="wrap two">
            <h2>{lang.text(texts::STOP_HERE)}</h2>
            <div>
                <p>{lang.text(texts::STOP_HERE_TEXT)}</p>
                <nav aria-label={lang.text(texts::EVIDENCE)}><ul class="jump">{for places}</ul></nav>
            </div>
        </div></div>
    }
}
