//! A report to take along: plain text, Markdown or JSON, blacked out where the reader wants it.

mod content;
mod filter_words;
pub mod json_text;
mod markdown;
pub mod redact;
mod secrets;
pub mod write;
