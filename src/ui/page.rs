//! The page as a picture of its state: no state of its own, so any screen can be drawn by a test.

use yew::{Callback, ContextProvider, Html, Properties, component, html};

use super::answer::AnswerView;
use super::drop::DropZone;
use super::file_list;
use super::foot;
use super::intake::Intake;
use super::later::{self, Awaiting, Later};
use super::masthead;
use super::shared::Ptr;
use super::state::{Action, Screen, State, Waiting};
use super::text::visible_plain;
use countersign_words::{Lang, texts};

/// What the page shows.
#[derive(Debug, Properties, PartialEq)]
pub struct PageProps {
    /// Everything on the screen.
    pub state: Ptr<State>,
    /// In which language.
    pub lang: Lang,
    /// Where the reader's actions go.
    pub on: Callback<Action>,
    /// Where another language goes.
    #[prop_or_default]
    pub speak: Callback<&'static str>,
    /// How far the second part of the program is.
    pub later: Later,
    /// Where the wish goes to have it asked for again.
    #[prop_or_default]
    pub ask_again: Callback<()>,
    /// The tag of a language whose words did not come.
    #[prop_or_default]
    pub not_loaded: Option<&'static str>,
}

/// The page.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let PageProps { state, lang, on, speak, later: second, ask_again, not_loaded } = props;
    let awaiting = Awaiting { later: *second, again: ask_again.clone() };
    let (lang, setup) = (*lang, Ptr(state.setup.clone()));
    let waiting = state.waiting();
    let screen = match &state.screen {
        Screen::Start(start) => {
            html! { <Intake start={start.clone()} {setup} waits={waiting.is_some()} on={on.clone()} /> }
        }
        Screen::FileList(files) => file_list::file_list(
            lang,
            &file_list::Props { files: Ptr(files.clone()), on: on.clone() },
        ),
        Screen::Answer(answer) => {
            let changes = waiting == Some(Waiting::Change);
            html! { <AnswerView answer={Ptr(answer.clone())} {setup} {changes} on={on.clone()} /> }
        }
    };
    let checked = state.answer().map(|answer| {
        masthead::checked(
            lang,
            &masthead::CheckedProps { answer: Ptr(answer.clone()), on: on.clone() },
        )
    });
    html! {
        <ContextProvider<Lang> context={lang}>
        <ContextProvider<Awaiting> context={awaiting.clone()}>
            <DropZone on={on.clone()}>
                <a class="skip" href="#main">{lang.text(texts::SKIP_LINK)}</a>
                {masthead::masthead(lang, speak)}
                {not_loaded.map(|tag| masthead::not_loaded(lang, tag))}
                {checked}
                <p id="status" class="vh" role="status">
                    {state.said.as_ref().map(|said| visible_plain(&lang.line(said)))}
                </p>
                <main id="main" tabindex="-1">
                    // The box says it of itself, and so does what changes an answer.
                    if waiting == Some(Waiting::Mail) && !matches!(state.screen, Screen::Start(_)) {
                        <div class="wrap">{later::waits(lang, &awaiting, Waiting::Mail, "main")}</div>
                    }
                    {screen}
                </main>
                if let Some(parts) = second.parts() {
                    {(parts.help)(!matches!(state.screen, Screen::Start(_)))}
                } else if matches!(state.screen, Screen::FileList(_)) {
                    // The other screens say it in the place of what they miss.
                    <div class="wrap">{later::not_here(lang, &awaiting, ["privacy"])}</div>
                }
                {foot::foot(lang)}
            </DropZone>
        </ContextProvider<Awaiting>>
        </ContextProvider<Lang>>
    }
}
