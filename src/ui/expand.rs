//! Two buttons over a list of things that open: all of them, none of them.

use yew::{Callback, Html, html};

use countersign_words::{Lang, texts};

/// Says whether all are to be opened or closed. `of` tells the buttons of one list from those of another.
pub(crate) fn expand(lang: Lang, of: &str, turn_all: &Callback<bool>) -> Html {
    html! {
        <p class="expand">
            <button type="button" class="btn quiet" id={format!("expand-{of}")} onclick={turn_all.reform(|_| true)}>{lang.text(texts::EXPAND_ALL)}</button>
            <button type="button" class="btn quiet" id={format!("collapse-{of}")} onclick={turn_all.reform(|_| false)}>{lang.text(texts::COLLAPSE_ALL)}</button>
        </p>
    }
}
