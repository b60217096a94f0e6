//! The page, and the JavaScript interface: what the core judged and the words crate says, drawn in the browser.

pub mod js;
pub mod ui;
