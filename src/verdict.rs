//! Stage 5: one explicit precedence table, from what was found to one answer (domain dossier, section 7).

use serde::Serialize;

use crate::i18n::Reason;

/// Did Microsoft send it?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Microsoft's account security system sent it.
    Genuine,
    /// Microsoft's servers sent it, but delivered unusually, or with text strangers can write.
    GenuineCaution,
    /// Not to be trusted: built to confuse, edited, replayed or contradictory.
    Suspicious,
    /// It pretends to be Microsoft.
    Spoofed,
    /// It neither is nor claims to be from Microsoft.
    NotMicrosoft,
    /// The paste does not hold enough.
    CannotTell,
}

/// What the answer rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A signature was verified here.
    Proven,
    /// The receiving service says so, and position, host and address agree.
    Reported,
    /// The visible address alone decides.
    Address,
    /// Nothing.
    None,
}

/// The answer, what it rests on, and the row of the table that gave it.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Did Microsoft send it?
    pub origin: Origin,
    /// What that rests on.
    pub basis: Basis,
    /// The one reason that decided it.
    pub reason: Reason,
    /// The row of the decision table, 1 to 15.
    pub row: u8,
    /// Findings (by position in the report) that decided it.
    pub decided_by: Vec<usize>,
}

impl Origin {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Genuine => "genuine",
            Self::GenuineCaution => "genuine_caution",
            Self::Suspicious => "suspicious",
            Self::Spoofed => "spoofed",
            Self::NotMicrosoft => "not_microsoft",
            Self::CannotTell => "cannot_tell",
        }
    }
}

impl Basis {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Reported => "reported",
            Self::Address => "address",
            Self::None => "none",
        }
    }
}
