//! Countersign.
pub mod message;
pub mod proof;
pub mod source;
