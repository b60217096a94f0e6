//! What is wrong with a policy, as codes; the sentences stand in the words crate.

use core::fmt;

use super::{MAX_ENTRIES, MAX_TEXT};

/// What is wrong with a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyFault {
    /// The field, as it is written in the file; empty for the file itself.
    pub field: Box<str>,
    /// What is wrong with it.
    pub problem: PolicyProblem,
}

/// The ways in which a policy can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyProblem {
    /// The file is not JSON.
    NotJson,
    /// There is no such field.
    Unknown {
        /// The field that is written almost so.
        nearest: Option<&'static str>,
    },
    /// The value is of another type.
    WrongType(PolicyType),
    /// Longer than [`MAX_TEXT`] characters.
    TooLong,
    /// More than [`MAX_ENTRIES`] entries.
    TooMany,
    /// Not a host name.
    NotAName,
    /// Not a host name, suffix, address or range.
    NotAHost,
    /// A gateway by its host name.
    GatewayByName,
    /// Not an address of a mailbox.
    NotAnAddress,
    /// Neither an address of a mailbox nor a domain with an owner.
    NotASender,
    /// A sender that is written almost like one of the brand's.
    LookAlike,
    /// A language the page does not speak.
    UnknownLanguage,
    /// A record that is no public key for mail, or one that was withdrawn.
    NotAKey,
}

/// What a field of a policy has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyType {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A list of keys: `domain`, `selector` and `record`.
    Keys,
    /// Fields in braces.
    Object,
}

/// For logs and terminals; the sentences for readers stand in the words crate.
impl fmt::Display for PolicyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "policy field `{}`: {}", self.field, self.problem)
    }
}

impl core::error::Error for PolicyFault {}

impl fmt::Display for PolicyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson => f.write_str("not JSON"),
            Self::Unknown { nearest: None } => f.write_str("no such field"),
            Self::Unknown { nearest: Some(name) } => write!(f, "no such field; `{name}`?"),
            Self::WrongType(PolicyType::Text) => f.write_str("not a text"),
            Self::WrongType(PolicyType::Texts) => f.write_str("not a list of texts"),
            Self::WrongType(PolicyType::Keys) => {
                f.write_str("not a list of keys with `domain`, `selector` and `record`")
            }
            Self::WrongType(PolicyType::Object) => f.write_str("not fields in braces"),
            Self::TooLong => write!(f, "longer than {MAX_TEXT} characters"),
            Self::TooMany => write!(f, "more than {MAX_ENTRIES} entries"),
            Self::NotAName => f.write_str("not a host name"),
            Self::NotAHost => f.write_str("not a host name, suffix, address or range"),
            Self::GatewayByName => f.write_str("a gateway is named by address or range"),
            Self::NotAnAddress => f.write_str("not an address of a mailbox"),
            Self::NotASender => {
                f.write_str("not an address of a mailbox or a domain with an owner")
            }
            Self::LookAlike => f.write_str("a domain that only looks like the brand's"),
            Self::UnknownLanguage => f.write_str("not a language of this page"),
            Self::NotAKey => f.write_str("not a public key for mail"),
        }
    }
}
