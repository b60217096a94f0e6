//! Tables: const data, each row with its source and date. `claims`, `public_suffix` and `punycode` are stand-ins
//! until their generated tables land.

pub mod forwarders;
pub mod ip_ranges;
pub mod senders;
#[allow(missing_docs)]
pub mod claims {
#[allow(missing_docs)]
pub mod public_suffix {
#[allow(missing_docs)]
pub mod punycode {
/// stand-in
#[allow(missing_docs)]
pub mod lookalikes { #[derive(Debug,Clone)] pub struct Lookalike{pub resembles:&'static str} pub fn lookalike(_:&str)->Option<Lookalike>{None} }
