//! The part of the program that comes behind the first one: the evidence, the report to take along, the help. Nobody needs it for
//! a first answer, so the build puts it, and its words, into files of their own, which are asked for as soon as the first part runs.
//!
//! The first part reaches it by the functions of [`Parts`] alone: what the first part calls by its name becomes part of the first.

use std::future::Future;
use std::pin::Pin;

use yew::{Callback, Html, html, use_context};

use super::icon::{Icon, icon};
use super::shared::{On, Ptr};
use super::state::Waiting;
use super::{browser, evidence, examples, help, how_to};
use countersign_core::behind::{self, Behind};
use countersign_core::guidance::Guidance;
use countersign_words::{Lang, texts};

/// What can be drawn once the second part is there.
#[derive(Debug)]
pub struct Parts {
    pub(crate) behind: &'static Behind,
    pub(crate) evidence: fn(&evidence::Props, &Ptr<Guidance>) -> Html,
    pub(crate) how_to: fn(Lang) -> Html,
    pub(crate) examples: fn(Lang, &On) -> Html,
    pub(crate) help: fn(bool) -> Html,
}

impl PartialEq for Parts {
    /// There is one second part.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

static PARTS: Parts = Parts {
    behind: &behind::WHOLE,
    evidence: evidence::evidence,
    how_to: how_to::programs,
    examples: examples::examples,
    help: help::help,
};

/// The second part. Only what lies beyond the cut may call this (`src/second.rs`), or a program that is not cut.
pub fn parts() -> &'static Parts {
    &PARTS
}

/// How far the second part is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Later {
    /// It is on its way.
    Awaited,
    /// It is there.
    Here(&'static Parts),
    /// It did not come; the reader may have it asked for again.
    Missing,
}

impl Later {
    /// Its functions, once it is there.
    pub(crate) fn parts(self) -> Option<&'static Parts> {
        match self {
            Self::Here(parts) => Some(parts),
            Self::Awaited | Self::Missing => None,
        }
    }
}

/// Gives the second part when it has come, and nothing if it did not.
pub type Coming = Pin<Box<dyn Future<Output = Option<&'static Parts>>>>;

/// How the second part is asked for.
pub type Fetch = Callback<(), Coming>;

/// What every place that waits for the second part needs to know.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Awaiting {
    pub(crate) later: Later,
    pub(crate) again: Callback<()>,
}

/// Whether the second part is there, for the component that is drawn.
#[yew::hook]
pub(crate) fn use_later() -> Awaiting {
    use_context().unwrap_or_else(|| Awaiting { later: Later::Missing, again: Callback::noop() })
}

/// What is said where the reader did something that needs the second part, while it is not there. The live region says it as well
/// (`waiting`). `place` is the id of what stays when the button goes.
pub(crate) fn waits(lang: Lang, awaiting: &Awaiting, what: Waiting, place: &'static str) -> Html {
    let (awaited, said) = match (awaiting.later, what) {
        (Later::Missing, Waiting::Mail) => (false, texts::ANSWER_MISSING),
        (Later::Missing, Waiting::Change) => (false, texts::CHANGE_MISSING),
        (Later::Awaited | Later::Here(_), Waiting::Mail) => (true, texts::ANSWER_AWAITED),
        (Later::Awaited | Later::Here(_), Waiting::Change) => (true, texts::CHANGE_AWAITED),
    };
    let again = awaiting.again.clone();
    let onclick = Callback::from(move |_| {
        browser::focus_without_a_move(place);
        again.emit(());
    });
    html! {
        <div class="notice tone-other" id="waits" tabindex="-1" data-awaited={awaited.then_some("")}>
            {icon(Icon::Info)}
            <div>
                <p>{lang.text(said)}</p>
                <p class="ask-again"><button class="btn" type="button" {onclick}>{lang.text(texts::LATER_AGAIN)}</button></p>
            </div>
        </div>
    }
}

/// What stands in the place of what has not come. What leads to one of these places of the second part leads here meanwhile.
pub(crate) fn not_here(
    lang: Lang,
    awaiting: &Awaiting,
    places: impl IntoIterator<Item = &'static str>,
) -> Html {
    let (awaited, said) = match awaiting.later {
        Later::Here(_) => return Html::default(),
        Later::Awaited => (true, texts::LATER_AWAITED),
        Later::Missing => (false, texts::LATER_MISSING),
    };
    let again = awaiting.again.clone();
    let onclick = Callback::from(move |_| {
        // The button goes, and the focus is not to go with it.
        browser::focus_without_a_move(PLACE);
        again.emit(());
    });
    let places = places.into_iter().map(|id| html! { <span {id} key={id}></span> });
    // While it is awaited the button is there after a while only: the stylesheet knows how long.
    html! {
        <div class="later" id={PLACE} tabindex="-1" data-awaited={awaited.then_some("")}>
            {for places}
            <p role="status">{lang.text(said)}</p>
            <p class="ask-again"><button class="btn" type="button" {onclick}>{lang.text(texts::LATER_AGAIN)}</button></p>
        </div>
    }
}

/// Where it stands.
const PLACE: &str = "later";
