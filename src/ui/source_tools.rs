//! Over the pasted text: what the edges mean, whose lines to show, and a search.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, InputEvent, TargetCast, UseStateHandle, html};

use super::icon::{Icon, icon};
use super::source_lines::Line;
use countersign_core::trust::Trust;
use countersign_words::{Lang, texts};

/// Which lines are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Only {
    All,
    Receivers,
    Proven,
    Senders,
    Findings,
}

impl Only {
    const ALL: [Self; 5] =
        [Self::All, Self::Receivers, Self::Proven, Self::Senders, Self::Findings];

    /// The value in the form, what it is called, and the drawing that stands for it.
    fn name(self) -> (&'static str, texts::Text, Option<Icon>) {
        match self {
            Self::All => ("all", texts::ONLY_ALL, None),
            Self::Receivers => ("attested", texts::ONLY_RECEIVERS, Some(Icon::Attested)),
            Self::Proven => ("proven", texts::ONLY_PROVEN, Some(Icon::Proven)),
            Self::Senders => ("claimed", texts::ONLY_SENDERS, Some(Icon::Claimed)),
            Self::Findings => ("findings", texts::ONLY_FINDINGS, None),
        }
    }

    /// Whether a field is shown.
    pub(crate) fn keeps(self, field: &[Line]) -> bool {
        let is = |trust| field.iter().any(|line| line.trust == Some(trust));
        match self {
            Self::All => true,
            Self::Receivers => is(Trust::Attested),
            Self::Proven => is(Trust::Proven),
            Self::Senders => is(Trust::Claimed),
            Self::Findings => field.iter().any(|line| !line.marks.is_empty()),
        }
    }
}

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) only: UseStateHandle<Only>,
    pub(crate) query: UseStateHandle<String>,
}

pub(crate) fn source_tools(lang: Lang, props: &Props) -> Html {
    let choices = Only::ALL.map(|one| {
        let (value, label, mark) = one.name();
        let only = props.only.clone();
        let onchange = Callback::from(move |_: Event| only.set(one));
        html! {
            <label class="choice"><input type="radio" name="only" {value} checked={*props.only == one} {onchange} />{mark.map(icon)}{lang.text(label)}</label>
        }
    });
    let oninput = {
        let query = props.query.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                query.set(input.value());
            }
        })
    };
    let meaning = |class: &'static str, mark: Icon, label: texts::Text| {
        html! { <li {class}>{icon(mark)}<span>{lang.text(label)}</span></li> }
    };
    html! {
        <div class="tools">
            <ul class="edges" aria-label={lang.text(texts::LEGEND_LABEL)}>
                {meaning("attested", Icon::Attested, texts::EDGE_ATTESTED)}
                {meaning("proven", Icon::Proven, texts::EDGE_PROVEN)}
                {meaning("claimed", Icon::Claimed, texts::EDGE_CLAIMED)}
            </ul>
            <fieldset><legend>{lang.text(texts::SHOW_LINES)}</legend><div class="choices">{for choices}</div></fieldset>
            <label class="search" for="search">{lang.text(texts::SEARCH_LABEL)}</label>
            <input type="search" id="search" maxlength="200" autocomplete="off" spellcheck="false" value={(*props.query).clone()} {oninput} />
        </div>
    }
}
