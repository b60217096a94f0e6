//! Stage 4: what the facts mean, one check a file.

pub mod finding;

pub use finding::{Bearing, Confidence, Evidence, Finding, Severity};
