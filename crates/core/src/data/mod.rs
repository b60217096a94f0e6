//! Tables: const data, each row with its source and date.

pub mod antispam;
pub mod confusables;
pub mod domain_name;
pub mod forwarders;
pub mod forwards;
pub mod ip_ranges;
pub mod keys;
pub mod known_brands;
pub mod public_mailboxes;
pub mod public_suffix;
pub mod punycode;
pub mod spelling;
mod tables;
