//! The project's chores: `cargo xtask serve` runs it, `cargo xtask test` proves it.
fn main() {}
