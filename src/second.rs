//! Where the program is cut in two: what only [`parts`] reaches goes into a file of its own (`cargo xtask`, with the splitter that
//! belongs to this macro).
#![allow(
    unsafe_code,
    clippy::unnecessary_wraps,
    reason = "the macro declares the function beyond the cut as a foreign one, exports it there, and asks for a `Result`"
)]

use countersign::ui::later::Parts;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

#[wasm_split(later, fallible)]
fn parts() -> Result<&'static Parts, SplitLoaderError> {
    Ok(countersign::ui::later::parts())
}

/// The second part, once it has come.
pub(crate) async fn asked_for() -> Option<&'static Parts> {
    // The file first: the macro would have a second wish wait for the first one's request, even for one that hangs.
    if !countersign::ui::later::has_come().await {
        return None;
    }
    parts().await.ok()
}
