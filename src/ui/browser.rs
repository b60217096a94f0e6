//! Everything that touches the window: focus, clipboard, files, the reader's zone. Effects and event handlers call
//! in here; nothing here knows the report.

use std::rc::Rc;

use js_sys::{Array, Reflect, Uint8Array};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, Document, Element, File, FocusOptions, HtmlAnchorElement, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement, Url, Window,
};

use super::begun::Begun;
use super::later;
use super::shared::On;
#[cfg(target_arch = "wasm32")]
use crate::whole_number::{float, whole};
use countersign_core::policy::Policy;
#[cfg(target_arch = "wasm32")]
use countersign_core::policy::{PolicyFault, PolicyProblem};
use countersign_core::report::visible::one_line;
use countersign_words::Lang;
#[cfg(target_arch = "wasm32")]
use countersign_words::context_under;

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
extern "C" {
    /// The style of what is drawn with the second part; it fails where that did not come.
    #[wasm_bindgen(catch, js_namespace = window, js_name = countersignStyle)]
    async fn style() -> Result<JsValue, JsValue>;
}

/// Sees to it that what is drawn with the second part has its style; tells whether it has.
#[cfg(target_arch = "wasm32")]
pub(crate) async fn styled() -> bool {
    style().await.is_ok()
}

/// Outside a browser nothing has one.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the browser's waits for the network")]
pub(crate) async fn styled() -> bool {
    true
}

/// The element the page is drawn into.
const ROOT: &str = "countersign";

/// Draws the page, if this document has a place for it.
pub fn mount(later: &later::Fetch) {
    if let Some(root) = document().and_then(|d| d.get_element_by_id(ROOT)) {
        let later = later.clone();
        spawn_local(async move {
            let Some(lang) = super::language::words(None).await else {
                // Without words there is nothing to draw: the page says that it could not start.
                let fault = document().and_then(|d| d.get_element_by_id("start-fault"));
                let _ = fault.map(|fault| fault.remove_attribute("hidden"));
                return;
            };
            let begun = Rc::new(begun());
            yew::Renderer::<super::App>::with_root_and_props(
                root,
                super::AppProps { lang, later, begun },
            )
            .render();
        });
    }
}

/// The paste box, before and after the program takes it over.
const BOX: &str = "paste";

/// What the reader began in the page as it came.
fn begun() -> Begun {
    let by_id = |id| document().and_then(|document| document.get_element_by_id(id));
    let area = by_id(BOX).and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
    let input = by_id("file").and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    let mark = |read: fn(&HtmlTextAreaElement) -> Result<Option<u32>, JsValue>| {
        area.as_ref().and_then(|area| read(area).ok()?)
    };
    let focused = document().and_then(|document| document.active_element());
    Begun {
        text: area.as_ref().map(HtmlTextAreaElement::value).unwrap_or_default().into(),
        selection: mark(HtmlTextAreaElement::selection_start)
            .zip(mark(HtmlTextAreaElement::selection_end)),
        focused: focused
            .map(|element| element.id())
            .filter(|id: &String| !id.is_empty())
            .map(Box::from),
        scrolled: window().map_or((0.0, 0.0), |window| {
            (window.scroll_x().unwrap_or_default(), window.scroll_y().unwrap_or_default())
        }),
        pressed: by_id(ROOT).is_some_and(|root| root.has_attribute("data-pressed")),
        files: input.and_then(|input| input.files()).filter(|files| files.length() > 0),
    }
}

/// Gives back the focus, what was marked and the files, once the page is drawn in the place of the one that came.
pub(crate) fn go_on(begun: &Begun, on: &On) {
    let by_id = |id: &str| document().and_then(|document| document.get_element_by_id(id));
    if let Some(area) = by_id(BOX).and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok()) {
        area.set_value(&begun.text);
        if let Some((start, end)) = begun.selection {
            // A text that was just put there has these places.
            let _ = area.set_selection_range(start, end);
        }
        let focused = begun.focused.as_deref().and_then(by_id);
        if let Some(element) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
            // Focus scrolls; what is being read stays where it is.
            if let Some(window) = window() {
                window.scroll_to_with_x_and_y(begun.scrolled.0, begun.scrolled.1);
            }
        }
    }
    if let Some(files) = &begun.files {
        super::drop::read_all(files, on.clone());
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The organisation's policy: the text that `boot.js` found beside the page, if it found one.
#[cfg(target_arch = "wasm32")]
pub(crate) fn policy(lang: Lang) -> Result<Policy, String> {
    let given = window()
        .and_then(|w| Reflect::get(w.as_ref(), &JsValue::from_str("countersignPolicy")).ok());
    let Some(text) = given.and_then(|text| text.as_string()) else { return Ok(Policy::default()) };
    let read = || {
        let not_json = |_| PolicyFault { field: Box::default(), problem: PolicyProblem::NotJson };
        let value = js_sys::JSON::parse(&text).map_err(not_json)?;
        context_under(crate::given::policy(&value)?).map(|context| context.policy)
    };
    read().map_err(|fault| lang.policy_fault(&fault))
}

/// Outside a browser there is none.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unnecessary_wraps, reason = "the browser's has reasons to fail")]
pub(crate) fn policy(_lang: Lang) -> Result<Policy, String> {
    Ok(Policy::default())
}

/// Which build this is, as the build wrote it into the page's own head.
#[cfg(target_arch = "wasm32")]
pub(crate) fn build() -> Option<String> {
    let head = document()?.query_selector("meta[name=countersign-build]").ok()??;
    head.get_attribute("content").filter(|build| !build.is_empty())
}

/// Outside a browser there is no page that names it.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn build() -> Option<String> {
    None
}

/// A value as JSON text.
pub(crate) fn json(value: &impl serde::Serialize) -> Option<String> {
    let value = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok()?;
    js_sys::JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &JsValue::from_f64(2.0))
        .ok()?
        .as_string()
}

/// Seconds since 1970.
#[cfg(target_arch = "wasm32")]
pub(crate) fn now() -> Option<i64> {
    whole(js_sys::Date::now() / 1000.0)
}

/// Outside a browser there is no clock.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn now() -> Option<i64> {
    None
}

/// The reader's zone at a moment, in minutes east of UTC.
#[cfg(target_arch = "wasm32")]
pub(crate) fn zone_at(unix: i64) -> i32 {
    let Some(seconds) = float(unix) else { return 0 };
    let west = js_sys::Date::new(&JsValue::from_f64(seconds * 1000.0)).get_timezone_offset();
    whole(-west).and_then(|minutes| minutes.try_into().ok()).unwrap_or(0)
}

/// Outside a browser the zone is UTC.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn zone_at(_unix: i64) -> i32 {
    0
}

/// Moves the focus, and what is on the screen with it.
pub(crate) fn focus(id: &str, to_top: bool) {
    let Some(element) = document().and_then(|d| d.get_element_by_id(id)) else { return };
    let Ok(element) = element.dyn_into::<HtmlElement>() else { return };
    let _ = element.focus();
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Center);
    if to_top {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    } else {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Moves the focus and nothing else.
pub(crate) fn focus_without_a_move(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// The title of the window.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(&one_line(title));
    }
}

/// Copies text. Where the page may not write the clipboard (plain http on an intranet), the text of the element
/// `shown` is selected and copied the old way.
pub(crate) fn copy(text: String, shown: String, done: impl FnOnce(bool) + 'static) {
    let Some(window) = window() else { return done(false) };
    let clipboard = Reflect::get(&window.navigator(), &JsValue::from_str("clipboard"));
    match clipboard {
        Ok(clipboard) if !clipboard.is_undefined() => spawn_local(async move {
            let written = JsFuture::from(window.navigator().clipboard().write_text(&text)).await;
            done(written.is_ok() || copy_selected(&shown));
        }),
        Ok(_) | Err(_) => done(copy_selected(&shown)),
    }
}

fn copy_selected(id: &str) -> bool {
    let copied = || {
        let document = document()?;
        let element: Element = document.get_element_by_id(id)?;
        let selection = window()?.get_selection().ok()??;
        selection.remove_all_ranges().ok()?;
        let range = document.create_range().ok()?;
        range.select_node_contents(&element).ok()?;
        selection.add_range(&range).ok()?;
        document.dyn_into::<web_sys::HtmlDocument>().ok()?.exec_command("copy").ok()
    };
    copied().unwrap_or(false)
}

/// Hands the reader a file. It is made in the page and goes nowhere but to their disk.
pub(crate) fn save(name: &str, kind: &str, text: &str) -> bool {
    let saved = || {
        let options = web_sys::BlobPropertyBag::new();
        options.set_type(kind);
        let parts = Array::of1(&JsValue::from_str(text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        let url = Url::create_object_url_with_blob(&blob).ok()?;
        let anchor: HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
        Url::revoke_object_url(&url).ok()
    };
    saved().is_some()
}

/// Opens the print dialogue.
pub(crate) fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The bytes of a file.
pub(crate) async fn bytes_of(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
