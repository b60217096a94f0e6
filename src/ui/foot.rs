//! The foot: the promise with a way to check it, what the program knows, who made it.

use yew::{Html, html};

use countersign_core::brands::dates;
use countersign_words::{Lang, Ui, UiLine};

pub(crate) fn foot(lang: Lang) -> Html {
    html! {
        <footer class="foot"><div class="wrap"><div class="cols">
            <div>
                <h2>{lang.ui(Ui::NothingLeaves)}</h2>
                <p>{lang.ui(Ui::FootPrivacy)}</p>
                <p>{lang.ui(Ui::FootProve)}</p>
            </div>
            <div><h2>{lang.ui(Ui::FootKnowsTitle)}</h2><p>{lang.ui(Ui::FootKnows)}</p><p class="table-dates">{lang.line(&UiLine::TableDates(dates::of_tables()))}</p></div>
            <div><h2>{lang.ui(Ui::Brand)}</h2><p>{lang.ui(Ui::FootAbout)}</p><p>{lang.ui(Ui::Version)}{" "}{env!("CARGO_PKG_VERSION")}</p></div>
        </div></div></footer>
    }
}
