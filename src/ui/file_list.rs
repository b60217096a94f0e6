//! Several files: an answer each, to choose one from.

use yew::{Callback, Html, html};

use super::icon::{Icon, icon, picture};
use super::notice::why;
use super::shared::{On, Ptr};
use super::state::{Action, FileList, Item, Outcome};
use super::text::{header_text, visible};
use super::tone;
use countersign_words::{Lang, UiLine, texts};

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) files: Ptr<FileList>,
    pub(crate) on: On,
}

pub(crate) fn file_list(lang: Lang, props: &Props) -> Html {
    let files = &props.files;
    let progress = UiLine::FileListProgress { read: files.items.len(), expected: files.expected };
    let rows =
        files.items.iter().enumerate().map(|(index, item)| row(lang, index, item, &props.on));
    let again = {
        let on = props.on.clone();
        Callback::from(move |_| on.emit(Action::Again))
    };
    html! {
        <section class="section wrap file-list" aria-labelledby="file-list">
            <div class="head">
                <h1 id="file-list" tabindex="-1">{lang.text(texts::FILE_LIST_TITLE)}</h1>
                <p>{lang.line(&progress)}</p>
            </div>
            <div class="body">
                <ol class="mails">{for rows}</ol>
                <p><button class="btn" type="button" id="again" onclick={again}>{icon(Icon::Again)}{lang.text(texts::START_AGAIN)}</button></p>
            </div>
        </section>
    }
}

fn row(lang: Lang, index: usize, item: &Item, on: &On) -> Html {
    let name = header_text(&item.name);
    match &item.outcome {
        Outcome::Judged(judged) => {
            let verdict = &judged.report.verdict;
            let (class, seal) = tone::of_verdict(verdict);
            let on = on.clone();
            let onclick = Callback::from(move |_| on.emit(Action::Choose(index)));
            let subject = judged.report.subject.as_deref().map(header_text);
            html! {
                <li key={index}><button type="button" class={class} data-verdict={verdict.origin.name()} {onclick}>
                    {picture(seal)}
                    <span><b>{lang.seal_word(verdict)}</b><span>{subject}</span><small>{name}</small></span>
                    {super::icon::chevron()}
                </button></li>
            }
        }
        Outcome::Waits(_) => html! {
            <li key={index}><div class="tone-other">
                {icon(Icon::Info)}
                <span><span>{lang.text(texts::FILE_AWAITED)}</span><small>{name}</small></span>
            </div></li>
        },
        Outcome::Not(trouble) => html! {
            <li key={index}><div class="tone-other">
                {icon(Icon::Warn)}
                <span><b>{lang.text(texts::NOT_READ_TITLE)}</b><span>{visible(&why(lang, *trouble))}</span><small>{name}</small></span>
            </div></li>
        },
    }
}
