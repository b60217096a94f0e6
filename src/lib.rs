//! Countersign.
pub mod message;
pub mod source;
