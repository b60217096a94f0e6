//! The page, and the JavaScript interface: what the core judged and the words crate says, drawn in the browser.

#![forbid(unsafe_code)]

mod given;
mod intl;
#[cfg(feature = "interface")]
pub mod js;
mod language;
pub mod ui;
mod whole_number;
