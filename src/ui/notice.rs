//! A kind word beside the paste box: what was found, the limit, the way on. The paste is kept.

use yew::{Html, html};

use super::icon::{Icon, icon};
use super::state::{Notice, Trouble};
use super::text::{header_text, visible};
use countersign_words::{Lang, texts};

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) notice: Notice,
}

pub(crate) fn notice_view(lang: Lang, props: &Props) -> Html {
    let name = props
        .notice
        .name
        .as_deref()
        .map(|name| html! { <b class="file-name">{header_text(name)}</b> });
    let why = why(lang, props.notice.trouble);
    // The first sentence says what was found, the rest what to do.
    let (found, then) = why.split_at(why.find(". ").map_or(why.len(), |end| end + 1));
    html! {
        <div class="notice tone-warn" id="notice" tabindex="-1" role="alert">
            {icon(Icon::Warn)}
            <div>
                {name}
                <b>{visible(found)}</b>
                <p>{visible(then)}{" "}<a href="#how">{lang.text(texts::WHERE_FIND)}</a></p>
            </div>
        </div>
    }
}

/// What was wrong, in a sentence.
pub(crate) fn why(lang: Lang, trouble: Trouble) -> String {
    match trouble {
        Trouble::Refused(refusal) => lang.refusal(&refusal),
        Trouble::NotHeaders => lang.text(texts::NO_HEADERS_TEXT).to_owned(),
        Trouble::Unreadable => lang.text(texts::UNREADABLE_FILE).to_owned(),
    }
}
