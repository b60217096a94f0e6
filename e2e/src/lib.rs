//! The built page in a real browser.
//!
//! [`Site`] serves `dist/` on a free port, [`Browser`] is one Chromium driven over the W3C WebDriver protocol, and
//! [`Page`] speaks the page's own words (`paste`, `check`, `verdict`). The tests in `tests/` and the chores
//! `cargo xtask shots` and `cargo xtask measure` are written in those words and nowhere touch the protocol.

mod browser;
mod http;
mod page;
mod site;
mod webdriver;

pub use browser::{Browser, FLAGS};
pub use page::{EXAMPLES, Page};
pub use site::{Site, dist, mime_type};
pub use webdriver::{Failure, Outcome, Session};
