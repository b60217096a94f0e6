//! Where the program is cut in two: what only [`parts`] reaches goes into a file of its own (`cargo xtask`, with the splitter that
//! belongs to this macro).
#![allow(
    unsafe_code,
    clippy::unnecessary_wraps,
    reason = "the macro declares the function beyond the cut as a foreign one, exports it there, and asks for a `Result`"
)]

use countersign::ui::later::Parts;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

#[wasm_split(later, fallible)]
fn parts() -> Result<&'static Parts, SplitLoaderError> {
    Ok(countersign::ui::later::parts())
}

#[wasm_bindgen]
extern "C" {
    /// The second part's file, checked: `boot.js` asks for it, anew if it did not come or hangs.
    #[wasm_bindgen(catch, js_namespace = window, js_name = countersignLater)]
    async fn file() -> Result<JsValue, JsValue>;
}

/// The second part, once it has come.
pub(crate) async fn asked_for() -> Option<&'static Parts> {
    // The file first: the macro would have a second wish wait for the first one's request, even for one that hangs.
    file().await.ok()?;
    parts().await.ok()
}
