//! Stage 3: whose word it is.

pub mod provenance;
pub mod route;

pub use provenance::{Attested, Claimed, Trust};
