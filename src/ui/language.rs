//! In which language the page speaks: the address says it (`?lang=de`), else the organisation, else the browser. It is
//! remembered nowhere but in the address. `boot.js` chooses and fetches the first one. Each has two files: the words up to the answer, and those behind it.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::{Url, Window};

use countersign_words::Lang;

/// The name in the address.
const NAME: &str = "lang";

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
extern "C" {
    /// The words of a language that come first, or those behind the answer.
    #[wasm_bindgen(catch, js_namespace = window, js_name = countersignWords)]
    async fn fetched(tag: Option<&str>, behind: bool) -> Result<JsValue, JsValue>;
}

/// The first words of a language, or of the one to begin with. Nothing where the file did not come or is of another build.
#[cfg(target_arch = "wasm32")]
pub(crate) async fn words(tag: Option<&str>) -> Option<Lang> {
    crate::language::read(&fetched(tag, false).await.ok()?.as_string()?).ok()
}

/// Sees to it that a language has its words behind the answer, too; tells whether it has.
#[cfg(target_arch = "wasm32")]
pub(crate) async fn rest(lang: Lang) -> bool {
    let came = async {
        let text = fetched(Some(lang.tag()), true).await.ok()?.as_string()?;
        lang.add_rest(&text).ok()
    };
    lang.is_whole() || came.await.is_some()
}

/// Outside a browser there is nothing to fetch from.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the browser's waits for the network")]
pub(crate) async fn words(_tag: Option<&str>) -> Option<Lang> {
    None
}

/// Outside a browser all words are there.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the browser's waits for the network")]
pub(crate) async fn rest(lang: Lang) -> bool {
    lang.is_whole()
}

/// Tells the document which language it is in, for screen readers, hyphenation and the direction of reading.
pub(crate) fn tell(lang: Lang) {
    let root = window().and_then(|w| w.document()).and_then(|d| d.document_element());
    if let Some(root) = root {
        // A document that refuses an attribute of its own root does not exist.
        let _ = root.set_attribute("lang", lang.tag());
        let _ = root.set_attribute("dir", lang.direction());
    }
}

/// Writes the language into the address, and nothing else there changes.
pub(crate) fn write(lang: Lang) {
    let written = || {
        let window = window()?;
        let url = Url::new(&window.location().href().ok()?).ok()?;
        url.search_params().set(NAME, lang.tag());
        let history = window.history().ok()?;
        let state = history.state().ok()?;
        history.replace_state_with_url(&state, "", Some(&url.href())).ok()
    };
    let _ = written();
}

fn window() -> Option<Window> {
    web_sys::window()
}
