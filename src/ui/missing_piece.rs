//! Only when the answer is "cannot tell": what is missing, and how to get it.

use yew::{Callback, Html, html};

use super::icon::{Icon, icon};
use super::shared::{On, Ptr};
use super::state::Action;
use super::text::visible;
use countersign_core::report::Report;
use countersign_core::verdict::Origin;
use countersign_words::{Lang, texts};

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) on: On,
}

pub(crate) fn section(lang: Lang, props: &Props) -> Html {
    let report = &props.report;
    if report.verdict.origin != Origin::CannotTell {
        return Html::default();
    }
    let has = |key: &str| report.message.named(key).next().is_some();
    let there = [
        ("from", texts::HAS_SENDER),
        ("received", texts::HAS_ROUTE),
        ("authentication-results", texts::HAS_RESULTS),
        ("dkim-signature", texts::HAS_SIGNATURE),
    ]
    .into_iter()
    .filter(|(key, _)| has(key))
    .map(
        |(key, label)| html! { <li key={key}>{icon(Icon::Yes)}<span>{lang.text(label)}</span></li> },
    );
    let missing = lang.missing(&report.verdict).into_iter().map(|text| html! {
        <li class="missing">{icon(Icon::Nothing)}<span><span class="vh">{lang.text(texts::MISSING)}{" "}</span><b>{visible(&text)}</b></span></li>
    });
    let back = {
        let on = props.on.clone();
        Callback::from(move |_| on.emit(Action::Edit))
    };
    html! {
        <>
            <ul class="pieces">{for there}{for missing}</ul>
            <p class="way-back"><button class="btn" type="button" id="back-to-paste" onclick={back}>{lang.text(texts::BACK_TO_PASTE)}</button>{" "}<a class="btn quiet" href="#how">{lang.text(texts::WHERE_FIND)}</a></p>
        </>
    }
}
