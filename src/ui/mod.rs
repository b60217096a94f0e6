//! The page. It knows the report, the phrases and the language, and decides nothing.
//!
//! [`state`] holds what is on the screen and [`step`](mod@step) how it changes, without Yew; [`engine`] is the only door to the
//! analysis; `browser` is the only file that touches the window. All else is small components.

mod address_bar;
mod advice;
mod answer;
mod app;
mod begun;
mod browser;
mod contact;
mod copy_button;
mod delivery_path;
mod drop;
pub mod engine;
mod evidence;
mod evidence_links;
mod examples;
mod expand;
mod export;
mod field_group;
mod field_row;
mod field_value;
mod fields;
mod file_list;
mod finding;
mod findings;
mod foot;
mod help;
mod history;
mod how_to;
mod how_to_drawing;
mod icon;
mod intake;
pub(crate) mod language;
pub mod later;
mod masthead;
mod missing_piece;
mod notice;
mod page;
mod path_drawing;
mod path_layout;
mod questions;
mod quote;
mod receiver;
mod repairs;
mod results_table;
pub mod screens;
mod sender;
mod shared;
mod signatures;
mod source_lines;
mod source_text;
mod source_tools;
mod stages;
pub mod state;
pub mod step;
mod step_block;
mod text;
mod tone;
mod verdict;

pub use app::{App, AppProps};
pub use begun::Begun;
pub use browser::mount;
pub use examples::EXAMPLES;
pub use page::{Page, PageProps};
pub use shared::Ptr;
