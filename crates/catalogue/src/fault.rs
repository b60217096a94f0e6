//! What is wrong with a catalogue, and where.

use core::fmt;

/// Something that stops the build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file does not follow Fluent's grammar, in the parser's own words.
    Syntax(String),
    /// The file's name is no language tag.
    NotATag(String),
    /// A key stands there twice.
    Twice(String),
    /// A key that the reference does not have.
    Unknown(String),
    /// A key that the reference has and this file has not.
    Missing(String),
    /// An argument that the reference does not give.
    UnknownArgument {
        /// The message.
        key: String,
        /// The argument.
        argument: String,
    },
    /// An argument that the reference gives and this sentence leaves out.
    MissingArgument {
        /// The message.
        key: String,
        /// The argument.
        argument: String,
    },
    /// A select without a form that this language has.
    MissingPlural {
        /// The message.
        key: String,
        /// The form.
        plural: &'static str,
    },
    /// A select with a form that this language does not have.
    UnknownPlural {
        /// The message.
        key: String,
        /// The form.
        plural: String,
    },
    /// A select or `NUMBER()` over an argument that the reference gives as text.
    NotANumber {
        /// The message.
        key: String,
        /// The argument.
        argument: String,
    },
    /// Something of Fluent that these catalogues do without.
    Unsupported {
        /// The message.
        key: String,
        /// What.
        what: &'static str,
    },
    /// A reference to a message or term that is not there.
    NoSuchReference {
        /// The message.
        key: String,
        /// What it refers to.
        reference: String,
    },
    /// `language-direction` is neither `ltr` nor `rtl`.
    Direction,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(words) => write!(f, "not Fluent: {words}"),
            Self::NotATag(name) => write!(f, "the name of the file, {name}, is no language tag"),
            Self::Twice(key) => write!(f, "{key} stands there twice"),
            Self::Unknown(key) => write!(f, "{key} is no key of the reference"),
            Self::Missing(key) => write!(f, "{key} is missing"),
            Self::UnknownArgument { key, argument } => {
                write!(f, "{key} uses ${argument}, which it is not given")
            }
            Self::MissingArgument { key, argument } => write!(f, "{key} leaves out ${argument}"),
            Self::MissingPlural { key, plural } => {
                write!(f, "{key} has no form [{plural}], which this language needs")
            }
            Self::UnknownPlural { key, plural } => {
                write!(f, "{key} has a form [{plural}], which this language does not have")
            }
            Self::NotANumber { key, argument } => {
                write!(f, "{key} counts by ${argument}, which is text")
            }
            Self::Unsupported { key, what } => write!(f, "{key} uses {what}"),
            Self::NoSuchReference { key, reference } => {
                write!(f, "{key} refers to {reference}, which is not there")
            }
            Self::Direction => f.write_str("language-direction must be ltr or rtl"),
        }
    }
}
