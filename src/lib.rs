//! The page, and the JavaScript interface: what the core judged and the words crate says, drawn in the browser.

mod given;
mod intl;
pub mod js;
mod language;
pub mod ui;
mod whole_number;
