//! Every known attack, tried: the 78 of `docs/attacks.md`, each a test named by its number, and the ways to make a sender
//! line mean two things. Two failures are unforgivable, so each attack states the exact answers it may get; the other
//! failure, accusing honest mail, is tried in `tests/honest`.
//!
//! `cargo nextest run -p tests --test attacks --success-output immediate` lists what each one got.

mod author;
mod baseline;
mod echoed;
mod envelope;
mod false_senders;
mod forwards;
mod greetings;
mod invented;
mod mails_in_mails;
mod own_server;
mod policy;
mod regressions;
mod reordered;
mod replay;
mod results;
mod sender_line;
mod senders_text;
mod signatures;
