//! Countersign.
pub mod data;
pub mod message;
pub mod proof;
pub mod source;
