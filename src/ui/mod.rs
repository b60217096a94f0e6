//! The page. It knows the report, the phrases and the language, and decides nothing.
//!
//! [`state`] holds what is on the screen and [`step`](mod@step) how it changes, without Yew; [`engine`] is the only door to the
//! analysis; `browser` is the only file that touches the window. All else is small components.

mod address_bar;
mod advice;
mod answer;
mod app;
mod browser;
mod copy_button;
mod drop;
pub mod engine;
mod enough;
mod evidence;
mod examples;
mod export;
mod fields;
mod finding;
mod foot;
mod help;
mod history;
mod how_to;
mod how_to_drawing;
mod icon;
mod intake;
mod language;
mod masthead;
mod notice;
mod page;
mod pieces;
mod pile;
mod questions;
mod quote;
mod receiver;
mod repairs;
mod route_drawing;
mod route_layout;
mod sender;
mod shared;
mod sheet;
mod signatures;
mod source_text;
mod source_tools;
pub mod state;
pub mod step;
mod step_block;
mod text;
mod tone;
pub mod trail;
mod travel;
mod verdict;
mod vouch;
mod why;

pub use app::App;
pub use browser::mount;
pub use examples::EXAMPLES;
pub use page::{Page, PageProps};
pub use shared::Ptr;
