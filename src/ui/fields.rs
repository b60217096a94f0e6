//! The header fields in words, the raw value beside them.

use yew::{Html, Properties, component, html};

use super::shared::{Ptr, use_lang};
use crate::i18n::Ui;
use crate::report::Report;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
}

#[component]
pub(crate) fn Fields(_props: &Props) -> Html {
    let lang = use_lang();
    html! {
        <section class="section wrap" id="fields" aria-labelledby="fields-h" tabindex="-1">
            <div class="head"><h2 id="fields-h">{lang.ui(Ui::Fields)}</h2><p>{lang.ui(Ui::FieldsText)}</p></div>
            <div class="body"><p class="empty">{lang.ui(Ui::NoFields)}</p></div>
        </section>
    }
}
