//! An official address to type: drawn like the bar it belongs in. Text with a Copy button, never a link.

use yew::{AttrValue, Callback, Html, html};

use super::browser;
use super::icon::{Icon, icon};
use super::shared::On;
use super::state::Action;
use super::text::breakable;
use crate::i18n::{Lang, Ui, UiLine};

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
    let (address, id) = (*address, *id);
    let onclick = {
        let on = on.clone();
        Callback::from(move |_| {
            let on = on.clone();
            browser::copy(address.to_owned(), id, move |copied| {
                let what = address.to_owned().into();
                on.emit(Action::Say(if copied {
                    UiLine::Copied { what }
                } else {
                    UiLine::NotCopied
                }));
            });
        })
    };
    let label: AttrValue = lang.line(&UiLine::CopyThis { what: address.into() }).into();
    html! {
        <div class="bar" dir="ltr">
            {icon(Icon::Globe)}
            <code translate="no" id={id}>{breakable(address)}</code>
            <button class="btn" type="button" aria-label={label} {onclick}>
                {icon(Icon::Copy)}{lang.ui(Ui::Copy)}
            </button>
        </div>
    }
}
