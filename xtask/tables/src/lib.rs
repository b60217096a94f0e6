//! How the generated tables of `crates/core/src/data/tables/` are made. The tests beside this hold them against their sources.

pub mod confusables;
pub mod public_suffix;
