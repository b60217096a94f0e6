//! What is measured on collected mail, and held against its labels. The mail is other people's and no part of the project:
//! where it is missing (`kit::corpus`), each of these tests says `SKIPPED` and passes.

mod answers;
mod attached;
mod field_words;
mod keys;
mod labels;
mod message;
mod proof;
mod repair;
