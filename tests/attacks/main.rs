//! Every known attack, tried: the 78 of `docs/attacks.md`, each a test named by its number, and the ways to make a sender
//! line mean two things. Two failures are unforgivable, so each attack states the exact answers it may get.
//!
//! `cargo nextest run --test attacks --success-output immediate` lists what each one got.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::string_slice,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    unreachable_pub,
    reason = "a test may stop at the first surprise"
)]

mod author;
mod baseline;
mod envelope;
mod invented;
mod kit;
mod own_server;
mod replay;
mod results;
mod sender_line;
mod spared;
mod strangers;
