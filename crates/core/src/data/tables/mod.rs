//! Generated tables, each read by the module of the same name. `cargo xtask tables` writes them.

pub(crate) mod confusables;
pub(crate) mod public_suffix;
