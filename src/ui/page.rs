//! The page as a picture of its state: no state of its own, so any screen can be drawn by a test.

use yew::{Callback, ContextProvider, Html, Properties, component, html};

use super::drop::DropZone;
use super::foot::Foot;
use super::intake::Intake;
use super::masthead::{Checked, Masthead};
use super::pile::PileView;
use super::shared::Ptr;
use super::state::{Action, Screen, State};
use super::verdict::AnswerView;
use crate::i18n::{Lang, Ui};

/// What the page shows.
#[derive(Debug, Properties, PartialEq)]
pub struct PageProps {
    /// Everything on the screen.
    pub state: Ptr<State>,
    /// In which language.
    pub lang: Lang,
    /// Where the reader's actions go.
    pub on: Callback<Action>,
}

/// The page.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let PageProps { state, lang, on } = props;
    let (lang, setup) = (*lang, Ptr(state.setup.clone()));
    let screen = match &state.screen {
        Screen::Start(start) => html! { <Intake start={start.clone()} {setup} on={on.clone()} /> },
        Screen::Pile(pile) => html! { <PileView pile={Ptr(pile.clone())} on={on.clone()} /> },
        Screen::Answer(answer) => {
            html! { <AnswerView answer={Ptr(answer.clone())} {setup} on={on.clone()} /> }
        }
    };
    let checked = state
        .answer()
        .map(|answer| html! { <Checked answer={Ptr(answer.clone())} on={on.clone()} /> });
    html! {
        <ContextProvider<Lang> context={lang}>
            <DropZone on={on.clone()}>
                <a class="skip" href="#main">{lang.ui(Ui::SkipLink)}</a>
                <Masthead />
                {checked}
                <p id="status" class="vh" role="status">
                    {state.said.as_ref().map(|said| lang.line(said))}
                </p>
                <main id="main" tabindex="-1">{screen}</main>
                <Foot />
            </DropZone>
        </ContextProvider<Lang>>
    }
}
