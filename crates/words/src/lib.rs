//! All prose, and all exports. The core speaks in codes; each language turns every code into a sentence by exhaustive
//! matches, so a missing sentence does not compile. Words are short, calm and concrete.

mod de;
mod en;
pub mod export;
pub mod help;
pub mod how_to;
pub mod json;
mod lang;
pub mod moment;
pub mod ui_line;
pub mod ui_phrase;

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

pub use lang::{Lang, context_under};
pub use ui_line::UiLine;
pub use ui_phrase::Ui;
