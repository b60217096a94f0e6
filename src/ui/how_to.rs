//! Where to find the headers, program by program.

use yew::{Html, component, html};

use super::shared::use_lang;
use crate::i18n::Ui;

#[component]
pub(crate) fn HowTo() -> Html {
    let lang = use_lang();
    html! {
        <section class="section wrap" id="how" aria-labelledby="how-h">
            <div class="head"><h2 id="how-h">{lang.ui(Ui::HowTitle)}</h2><p>{lang.ui(Ui::HowText)}</p></div>
            <div class="body programs"></div>
        </section>
    }
}
