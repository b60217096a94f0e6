//! The page alive: the one reducer, the focus, the title of the window.

use std::rc::Rc;

use futures_util::future::join;
use wasm_bindgen_futures::spawn_local;
use yew::{
    Html, Properties, Reducible, component, html, use_callback, use_effect_with, use_mut_ref,
    use_reducer, use_state_eq,
};

use super::begun::Begun;
use super::browser;
use super::history;
use super::language;
use super::later::{self, Later};
use super::page::Page;
use super::shared::Ptr;
use super::state::{Action, Focus, Screen, Setup, State};
use super::step::step;
use countersign_words::{Lang, texts};

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        step(&self, action)
    }
}

/// What the page begins with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// In which language.
    pub lang: Lang,
    /// Where the second part of the program comes from.
    pub later: later::Fetch,
    /// What the reader began before.
    #[prop_or_default]
    pub begun: Rc<Begun>,
}

/// The page, from the paste box on.
#[component]
pub fn App(props: &AppProps) -> Html {
    let first = props.lang;
    let state = use_reducer(|| props.begun.state(setup(first)));
    let lang = use_state_eq(|| first);
    let on = use_callback(state.dispatcher(), |action, dispatcher| dispatcher.dispatch(action));
    let not_loaded = use_state_eq(|| None);
    let speak = use_callback((lang.clone(), not_loaded.clone()), |tag, (lang, not_loaded)| {
        let (lang, not_loaded) = (lang.clone(), not_loaded.clone());
        spawn_local(async move {
            let chosen = language::words(Some(tag)).await;
            if let Some(chosen) = chosen
                && language::rest(chosen).await
            {
                language::write(chosen);
                lang.set(chosen);
                not_loaded.set(None);
            } else {
                not_loaded.set(Some(tag));
            }
        });
    });
    let lang = *lang;
    let second = use_state_eq(|| Later::Awaited);
    let needed = (second.clone(), props.later.clone(), lang);
    let ask_again = use_callback(needed, |(), (second, source, lang)| {
        second.set(Later::Awaited);
        let (second, coming, rest) = (second.clone(), source.ask(), language::rest(*lang));
        spawn_local(async move {
            // Asked for side by side.
            let (parts, has_words) = join(coming, rest).await;
            second.set(parts.filter(|_| has_words).map_or(Later::Missing, Later::Here));
        });
    });
    use_effect_with((), {
        let ask = ask_again.clone();
        move |()| ask.emit(())
    });
    use_effect_with(lang, |&lang| language::tell(lang));
    use_effect_with((), {
        let (begun, on) = (props.begun.clone(), on.clone());
        move |()| browser::go_on(&begun, &on)
    });
    use_effect_with(*second, {
        // An answer that is read by now stays as it is.
        let waits = matches!(state.screen, Screen::Start(_));
        move |later| {
            if waits && later.parts().is_some() {
                history::open_late_target();
            }
        }
    });
    use_effect_with(state.focus, |&(focus, _)| send_focus(focus));
    use_effect_with(title(&state, lang), |title| browser::set_title(title));
    let number = state.trail.number();
    let shown = use_mut_ref(|| number);
    shown.replace(number);
    use_effect_with(on.clone(), {
        let shown = shown.clone();
        move |on| history::follow(on.clone(), shown)
    });
    use_effect_with(number, |&number| history::mark(number));
    html! { <Page state={Ptr(Rc::new(State::clone(&state)))} {lang} {on} {speak} later={*second} {ask_again} not_loaded={*not_loaded} /> }
}

fn setup(lang: Lang) -> Setup {
    let now = browser::now();
    let reloaded = history::reloaded();
    match browser::policy(lang) {
        Ok(policy) => Setup { policy, policy_refused: None, now, reloaded },
        Err(why) => Setup { policy_refused: Some(why.into()), now, reloaded, ..Setup::default() },
    }
}

fn title(state: &State, lang: Lang) -> String {
    let name = lang.text(texts::BRAND);
    match &state.screen {
        Screen::Answer(answer) => {
            format!("{} \u{2013} {name}", lang.headline(&answer.judged.report.verdict))
        }
        Screen::Start(_) | Screen::FileList(_) => {
            format!("{} \u{2013} {name}", lang.text(texts::QUESTION))
        }
    }
}

fn send_focus(focus: Focus) {
    match focus {
        Focus::Stay => {}
        Focus::Answer => browser::focus("answer", true),
        Focus::Paste => browser::focus("paste", true),
        Focus::Notice => browser::focus("notice", false),
        Focus::FileList => browser::focus("file-list", true),
        Focus::Line(line) => browser::focus(&format!("L{line}"), false),
    }
}
