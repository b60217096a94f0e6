//! Every generator of mail in which something is kept of a genuine one, for the property tests and for the fuzzer.

use crate::sent::Sent;
use crate::{honest, parts, planted, replayed, stolen};

/// From plain bytes to a paste and the answers it must never get.
pub type Generator = fn(&[u8]) -> Sent;

pub const GENERATORS: &[Generator] = &[
    stolen::stolen,
    replayed::replayed,
    replayed::dressed,
    replayed::continued,
    planted::planted,
    planted::planted_own,
    planted::copied_identity,
    parts::parts,
    parts::one_line,
    parts::under_words,
    honest::honest,
];
