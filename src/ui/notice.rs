//! A kind word beside the paste box: what was found, the limit, the way on. The paste is kept.

use yew::{Html, Properties, component, html};

use super::icon::{Icon, icon};
use super::shared::use_lang;
use super::state::{Notice, Trouble};
use super::text::{header_text, visible};
use crate::i18n::{Lang, Ui};
use crate::source::Refusal;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) notice: Notice,
}

#[component]
pub(crate) fn NoticeView(props: &Props) -> Html {
    let lang = use_lang();
    let name = props
        .notice
        .name
        .as_deref()
        .map(|name| html! { <b class="file-name">{header_text(name)}</b> });
    let heading = match props.notice.trouble {
        Trouble::NotHeaders | Trouble::Refused(Refusal::NoHeaderFields { .. }) => {
            lang.ui(Ui::NoHeadersTitle)
        }
        Trouble::Refused(_) | Trouble::Unreadable => lang.ui(Ui::NotReadTitle),
    };
    html! {
        <div class="notice tone-warn" id="notice" tabindex="-1" role="alert">
            {icon(Icon::Warn)}
            <div>
                {name}
                <b>{heading}</b>
                <p>{visible(&why(lang, props.notice.trouble))}{" "}<a href="#how">{lang.ui(Ui::WhereFind)}</a></p>
            </div>
        </div>
    }
}

/// What was wrong, in a sentence.
pub(crate) fn why(lang: Lang, trouble: Trouble) -> String {
    match trouble {
        Trouble::Refused(refusal) => lang.refusal(&refusal),
        Trouble::NotHeaders => lang.ui(Ui::NoHeadersText).to_owned(),
        Trouble::Unreadable => lang.ui(Ui::UnreadableFile).to_owned(),
    }
}
