//! Const tables with provenance.
pub mod keys;
