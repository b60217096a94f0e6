//! The built page in real browsers.
//!
//! [`Site`] serves `dist/` on a free port, [`Browser`] is one browser driven over the W3C WebDriver protocol, and
//! [`Page`] speaks the page's own words (`paste`, `check`, `verdict`). The tests in `tests/` and the chores
//! `cargo xtask shots` and `cargo xtask measure` are written in those words and nowhere touch the protocol.
//! Which [`Engine`] they run in, `COUNTERSIGN_ENGINE` says.

mod browser;
mod display;
mod driver;
mod engine;
mod http;
mod nginx;
mod page;
mod site;
mod webdriver;

pub use browser::Browser;
pub use engine::Engine;
pub use page::{EXAMPLES, Page};
pub use site::{DistCopy, Site, copy_all, dist, embedded, file_named, mime_type, single_file};
pub use webdriver::{Failure, Key, Outcome, Session};
