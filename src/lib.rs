//! The page, and the JavaScript interface: what the core judged and the words crate says, drawn in the browser.

mod given;
pub mod js;
pub mod ui;
mod whole_number;
