//! The browser's Back and Forward, the Escape key, and links to parts of the page. Each screen of the
//! [`Trail`](super::screens::Trail) has an entry in the browser's history that holds its number and nothing else.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlDetailsElement, KeyboardEvent, Window};

use super::shared::On;
use super::state::Action;
use crate::whole_number::whole;

/// Writes the number of the screen into the browser's history: a new entry for a new screen.
pub(crate) fn mark(number: u32) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let state = history.state().unwrap_or(JsValue::NULL);
    let number = JsValue::from_f64(number.into());
    // What cannot be written down only makes Back leave the page earlier.
    let _ = if number == 0.0 {
        history.replace_state(&number, "")
    } else if state == number {
        Ok(())
    } else {
        history.push_state(&number, "")
    };
}

/// Goes one screen back, as the browser's own button does.
pub(crate) fn back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// Listens to Back, Forward and Escape until the returned value is dropped.
pub(crate) fn follow(on: On, shown: Rc<RefCell<u32>>) -> impl FnOnce() {
    let listeners = window().map(|window| {
        let visited = {
            let on = on.clone();
            EventListener::new(&window, "popstate", move |event| {
                match Reflect::get(event, &JsValue::from_str("state"))
                    .ok()
                    .as_ref()
                    .and_then(number_in)
                {
                    Some(number) => on.emit(Action::Visit(number)),
                    // A link to a part of the page made an entry of its own: it belongs to the screen that is shown.
                    None => tag(*shown.borrow()),
                }
                open_target();
            })
        };
        let options = EventListenerOptions::enable_prevent_default();
        let escaped = EventListener::new_with_options(&window, "keydown", options, move |event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(clears) {
                on.emit(Action::Clear);
            }
        });
        (visited, escaped)
    });
    open_target();
    move || drop(listeners)
}

/// Whether the reader loaded this page again, and with that emptied it.
pub(crate) fn reloaded() -> bool {
    let kind = || {
        let performance =
            Reflect::get(window()?.as_ref(), &JsValue::from_str("performance")).ok()?;
        let get = Reflect::get(&performance, &JsValue::from_str("getEntriesByType")).ok()?;
        let entries = get
            .dyn_ref::<js_sys::Function>()?
            .call1(&performance, &JsValue::from_str("navigation"))
            .ok()?;
        let first = Reflect::get_u32(&entries, 0).ok()?;
        Reflect::get(&first, &JsValue::from_str("type")).ok()?.as_string()
    };
    cfg!(target_arch = "wasm32") && kind().as_deref() == Some("reload")
}

/// Opens what is folded around the part of the page that the address names, and shows it.
pub(crate) fn open_target() {
    let found = || {
        let window = window()?;
        let hash = window.location().hash().ok()?;
        let id = hash.strip_prefix('#').filter(|id| !id.is_empty())?.to_owned();
        window.document()?.get_element_by_id(&id)
    };
    let Some(target) = found() else { return };
    let mut around = Some(target.clone());
    while let Some(element) = around {
        if let Some(details) = element.dyn_ref::<HtmlDetailsElement>() {
            details.set_open(true);
        }
        around = element.parent_element();
    }
    target.scroll_into_view();
}

/// The same for what came with the second part, unless the reader has begun to read elsewhere or to write.
pub(crate) fn open_late_target() {
    let at_top = window().and_then(|window| window.scroll_y().ok()).is_some_and(|y| y < 1.0);
    let focused = window().and_then(|window| window.document()?.active_element());
    if at_top && focused.is_none_or(|element| &*element.tag_name() != "TEXTAREA") {
        open_target();
    }
}

/// Escape clears, unless it is about to close or clear something smaller.
fn clears(event: &KeyboardEvent) -> bool {
    let smaller = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| matches!(&*element.tag_name(), "SELECT" | "INPUT"));
    event.key() == "Escape" && !event.default_prevented() && !smaller
}

fn number_in(state: &JsValue) -> Option<u32> {
    whole(state.as_f64()?)?.try_into().ok()
}

fn tag(number: u32) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state(&JsValue::from_f64(number.into()), "");
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}
