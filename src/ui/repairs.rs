//! What was undone in a damaged paste, each before and after; other mails found in it.

use yew::{Callback, Html, html};

use super::icon::{Icon, chevron, icon};
use super::shared::{On, Ptr};
use super::state::Action;
use super::text::header_text;
use countersign_core::report::Report;
use countersign_core::source::{Part, PastedSpan, Repair};
use countersign_words::{Lang, UiLine, texts};

/// Most mails inside a mail that are offered on the page.
const MAX_OFFERS: usize = 20;

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) on: On,
}

pub(crate) fn repairs(lang: Lang, props: &Props) -> Html {
    let source = &props.report.source;
    let parts =
        source.parts().take(MAX_OFFERS).map(|(part, span)| offer(lang, part, span, &props.on));
    html! {
        <>
            if !source.repairs().is_empty() {
                <div class="notice tone-other repairs" id="repairs">
                    {icon(Icon::Info)}
                    <div>
                        <b>{lang.text(texts::REPAIRED)}</b>
                        <p>{lang.text(texts::REPAIRED_TEXT)}</p>
                        {for source.repairs().iter().map(|repair| one(lang, repair))}
                    </div>
                </div>
            }
            {for parts}
        </>
    }
}

fn one(lang: Lang, repair: &Repair) -> Html {
    html! {
        <details class="repair plain-details">
            <summary>{chevron()}<span>{lang.repair_title(repair.kind)}{" "}<small>{lang.line(&UiLine::Times { count: repair.count, line: repair.first_line })}</small></span></summary>
            <dl class="before-after">
                <div><dt>{lang.text(texts::BEFORE)}</dt><dd><code>{header_text(&repair.before)}</code></dd></div>
                <div><dt>{lang.text(texts::AFTER)}</dt><dd><code>{header_text(&repair.after)}</code></dd></div>
            </dl>
        </details>
    }
}

fn offer(lang: Lang, part: Part, span: PastedSpan, on: &On) -> Html {
    let (title, button, id) = match part {
        Part::Second => (texts::SECOND_BLOCK, texts::CHECK_SECOND, "check-second".to_owned()),
        Part::Attached(0) => (texts::INNER_MAIL, texts::CHECK_INNER, "check-inner".to_owned()),
        Part::Attached(index) => {
            (texts::INNER_MAIL, texts::CHECK_INNER, format!("check-inner-{}", index + 1))
        }
    };
    let on = on.clone();
    let onclick = Callback::from(move |_| on.emit(Action::CheckPart(part)));
    html! {
        <div class="notice tone-other repairs">
            {icon(Icon::Info)}
            <div>
                <b>{lang.text(title)}</b>
                <p>{lang.line(&UiLine::StartsAt { line: span.line })}{" "}<button class="btn" type="button" {id} {onclick}>{lang.text(button)}</button></p>
            </div>
        </div>
    }
}
