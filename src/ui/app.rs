//! The page alive: the one reducer, the focus, the title of the window.

use std::rc::Rc;

use futures_util::future::join3;
use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::{
    Callback, Html, Properties, Reducible, component, hook, html, use_callback, use_effect_with,
    use_force_update, use_mut_ref, use_reducer, use_state_eq,
};

use super::begun::Begun;
use super::browser;
use super::history;
use super::language;
use super::later::{Fetch, Later};
use super::page::Page;
use super::shared::Ptr;
use super::state::{Action, Focus, Screen, Setup, State};
use super::step::step;
use countersign_core::behind;
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
    pub later: Fetch,
    /// What the reader began before.
    #[prop_or_default]
    pub begun: Rc<Begun>,
}

/// Milliseconds before the second part is asked for.
const MOMENT: u32 = 20;

/// The page, from the paste box on.
#[component]
pub fn App(props: &AppProps) -> Html {
    let first = props.lang;
    let state = use_reducer(|| props.begun.state(setup(first)));
    let lang = use_state_eq(|| first);
    let on = use_callback(state.dispatcher(), |action, dispatcher| dispatcher.dispatch(action));
    let SecondPart { later, came, ask } = use_second_part(&props.later, *lang);
    let not_loaded = use_state_eq(|| None);
    let wished = use_mut_ref(|| None);
    let needed = (lang.clone(), not_loaded.clone(), ask.clone(), came);
    let speak = use_callback(needed, move |tag, (lang, not_loaded, ask, came)| {
        let (lang, not_loaded, ask, came) = (lang.clone(), not_loaded.clone(), ask.clone(), *came);
        let wished = wished.clone();
        wished.replace(Some(tag));
        spawn_local(async move {
            let mut chosen = language::words(Some(tag)).await;
            // What stands on the screen is to stand there in the other language.
            if came && let Some(lang) = chosen {
                chosen = language::rest(lang).await.then_some(lang);
            }
            if *wished.borrow() != Some(tag) {
                return;
            }
            let Some(chosen) = chosen else { return not_loaded.set(Some(tag)) };
            language::write(chosen);
            lang.set(chosen);
            not_loaded.set(None);
            if !came {
                ask.emit(chosen);
            }
        });
    });
    let lang = *lang;
    let ask_again = ask.reform(move |()| lang);
    // A moment later: asking takes the browser longer than drawing an answer that is awaited by now.
    use_effect_with((), move |()| {
        Timeout::new(MOMENT, move || ask.emit(first)).forget();
    });
    use_effect_with(lang, |&lang| language::tell(lang));
    use_effect_with((), {
        let (begun, on) = (props.begun.clone(), on.clone());
        move |()| browser::go_on(&begun, &on)
    });
    use_effect_with(later, {
        // An answer that is read by now stays as it is.
        let waits = matches!(state.screen, Screen::Start(_));
        move |later| {
            if waits && later.parts().is_some() {
                history::open_late_target();
            }
        }
    });
    use_effect_with(came, {
        let on = on.clone();
        move |&came| {
            if came {
                on.emit(Action::Arrived(Rc::new(setup(lang))));
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
    html! { <Page state={Ptr(Rc::new(State::clone(&state)))} {lang} {on} {speak} {later} {ask_again} not_loaded={*not_loaded} /> }
}

/// The second part of the program, and the words that belong to it.
struct SecondPart {
    /// How far both are.
    later: Later,
    /// Whether the program's part is there, in whatever language.
    came: bool,
    /// Asks for what is missing, in that language.
    ask: Callback<Lang>,
}

/// Asks for the second part, for the style and for the words of a language that belong to it, side by side. Each stays once it has come.
#[hook]
fn use_second_part(get: &Fetch, lang: Lang) -> SecondPart {
    let came = use_state_eq(|| None);
    let styled = use_state_eq(|| false);
    // How many wishes are open; none was made at first, and the first follows at once.
    let pending = use_mut_ref(|| None::<u32>);
    let drawn_anew = use_force_update();
    let ask = use_callback((came.clone(), styled.clone(), get.clone()), {
        let pending = pending.clone();
        move |lang, (came, styled, get)| {
            let (pending, drawn_anew) = (pending.clone(), drawn_anew.clone());
            let (came, styled) = (came.clone(), styled.clone());
            let open = pending.borrow().unwrap_or_default();
            pending.replace(Some(open + 1));
            drawn_anew.force_update();
            let part = get.emit(());
            spawn_local(async move {
                // What can be judged with it need not wait for words and style.
                let part = async move {
                    if let Some(parts) = part.await {
                        behind::bring(parts.behind);
                        came.set(Some(parts));
                    }
                };
                let ((), _, is_styled) = join3(part, language::rest(lang), browser::styled()).await;
                if is_styled {
                    styled.set(true);
                }
                let open = pending.borrow().unwrap_or_default();
                pending.replace(Some(open.saturating_sub(1)));
                drawn_anew.force_update();
            });
        }
    });
    let later = match *came {
        Some(parts) if lang.is_whole() && *styled => Later::Here(parts),
        _ if *pending.borrow() != Some(0) => Later::Awaited,
        _ => Later::Missing,
    };
    SecondPart { later, came: came.is_some(), ask }
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
        Focus::SeenAnswer => browser::focus_without_a_move("answer"),
        Focus::Paste => browser::focus("paste", true),
        Focus::Notice => browser::focus("notice", false),
        Focus::FileList => browser::focus("file-list", true),
        Focus::Line(line) => browser::focus(&format!("L{line}"), false),
    }
}
