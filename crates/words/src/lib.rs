//! All prose, and all exports. The core speaks in codes; `sentences` turns every code into a message by
//! exhaustive matches, and the messages stand in a catalogue for each language, `locales/*.ftl`. The build reads them: a
//! sentence that is missing in any language, or misses what is filled in, does not compile.

#![forbid(unsafe_code)]

#[cfg(feature = "built-in")]
mod built_in;
mod catalogue;
pub mod export;
pub mod help;
pub mod how_to;
pub mod json;
mod lang;
pub mod moment;
pub mod rules;
mod sentences;
pub mod texts;
pub mod ui_line;

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

pub use catalogue::{Catalogue, CatalogueFault, Number};
pub use lang::{Lang, context_under, known_tag};
pub use ui_line::UiLine;
