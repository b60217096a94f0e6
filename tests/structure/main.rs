//! The rules of the architecture, read from the source and the pages as text.

mod brands;
mod imports;
mod tidy;
