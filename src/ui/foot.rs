//! The foot: the promise with a way to check it, what the program knows, who made it.

use yew::{Html, html};

use countersign_core::brands::dates;
use countersign_words::{Lang, UiLine, texts};

pub(crate) fn foot(lang: Lang) -> Html {
    html! {
        <footer class="foot"><div class="wrap"><div class="cols">
            <div>
                <h2>{lang.text(texts::NOTHING_LEAVES)}</h2>
                <p>{lang.text(texts::FOOT_PRIVACY)}</p>
                <p>{lang.text(texts::FOOT_PROVE)}</p>
            </div>
            <div><h2>{lang.text(texts::FOOT_KNOWS_TITLE)}</h2><p>{lang.text(texts::FOOT_KNOWS)}</p><p class="table-dates">{lang.line(&UiLine::TableDates(dates::of_tables()))}</p></div>
            <div><h2>{lang.text(texts::BRAND)}</h2><p>{lang.text(texts::FOOT_ABOUT)}</p><p>{lang.text(texts::VERSION)}{" "}{env!("CARGO_PKG_VERSION")}{super::browser::build().map(|build| html! { <span class="build">{"+"}{build}</span> })}</p></div>
        </div></div></footer>
    }
}
