//! An official address to type: drawn like the bar it belongs in. Text with a Copy button, never a link.

use yew::{AttrValue, Html, html};

use super::copy_button::CopyButton;
use super::icon::{Icon, icon};
use super::shared::On;
use super::text::breakable;
use countersign_words::{Lang, UiLine};

#[derive(Debug)]
pub(crate) struct Props {
    /// The address, from the program's own list.
    pub(crate) address: &'static str,
    /// An id that no other bar on the page has.
    pub(crate) id: &'static str,
    pub(crate) on: On,
}

pub(crate) fn address_bar(lang: Lang, props: &Props) -> Html {
    let Props { address, id, on } = props;
    let label: AttrValue = lang.line(&UiLine::CopyThis { what: (*address).into() }).into();
    html! {
        <div class="bar" dir="ltr">
            {icon(Icon::Globe)}
            <code translate="no" id={*id}>{breakable(address)}</code>
            <CopyButton text={*address} what={*address} shown={*id} aria_label={label} on={on.clone()} />
        </div>
    }
}
