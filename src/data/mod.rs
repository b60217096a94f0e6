//! Const tables: what others have published, with the document and its date.

pub mod antispam;
