//! Help that is there when it is needed: short questions and answers on the page itself, each with a link of its own.

use super::{Lang, de, en};

/// What a part of the help is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Why such mails come.
    WhyMe,
    /// What the names of the checks mean.
    Terms,
    /// What is promised about privacy, and how to check it.
    Privacy,
}

/// Every topic, in the order of the page.
pub const TOPICS: [Topic; 3] = [Topic::WhyMe, Topic::Terms, Topic::Privacy];

impl Topic {
    /// The name in a link: `#privacy`.
    pub fn id(self) -> &'static str {
        match self {
            Self::WhyMe => "why-me",
            Self::Terms => "terms",
            Self::Privacy => "privacy",
        }
    }

    /// Whether its entries are to be done one after the other.
    pub fn is_steps(self) -> bool {
        match self {
            Self::Privacy => true,
            Self::WhyMe | Self::Terms => false,
        }
    }
}

/// One part of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Help {
    /// The title, a question or a name.
    pub title: &'static str,
    /// What comes before the entries.
    pub intro: &'static str,
    /// A name or a question, and two lines about it.
    pub entries: &'static [(&'static str, &'static str)],
}

impl Lang {
    /// One part of the help.
    pub fn help(self, topic: Topic) -> Help {
        match self {
            Self::En => en::help::help(topic),
            Self::De => de::help::help(topic),
        }
    }
}
