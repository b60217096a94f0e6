//! Help that is there when it is needed: short questions and answers on the page itself, each with a link of its own.

use crate::Lang;
use crate::texts::{self, Text};

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// The title, a question or a name.
    pub title: &'static str,
    /// What comes before the entries.
    pub intro: &'static str,
    /// A name or a question, and two lines about it.
    pub entries: Vec<(&'static str, &'static str)>,
}

fn messages(topic: Topic) -> ([Text; 2], &'static [(Text, Text)]) {
    match topic {
        Topic::WhyMe => (
            [texts::HELP_WHY_ME, texts::HELP_WHY_ME_INTRO],
            &[
                (texts::HELP_WHY_ME_SIGNED_IN, texts::HELP_WHY_ME_SIGNED_IN_TEXT),
                (texts::HELP_WHY_ME_TYPED, texts::HELP_WHY_ME_TYPED_TEXT),
                (texts::HELP_WHY_ME_OTHERS_ACCOUNT, texts::HELP_WHY_ME_OTHERS_ACCOUNT_TEXT),
                (texts::HELP_WHY_ME_IMITATION, texts::HELP_WHY_ME_IMITATION_TEXT),
            ],
        ),
        Topic::Terms => (
            [texts::HELP_TERMS, texts::HELP_TERMS_INTRO],
            &[
                (texts::HELP_TERMS_SPF, texts::HELP_TERMS_SPF_TEXT),
                (texts::HELP_TERMS_DKIM, texts::HELP_TERMS_DKIM_TEXT),
                (texts::HELP_TERMS_DMARC, texts::HELP_TERMS_DMARC_TEXT),
                (texts::HELP_TERMS_ARC, texts::HELP_TERMS_ARC_TEXT),
                (texts::HELP_TERMS_COMPAUTH, texts::HELP_TERMS_COMPAUTH_TEXT),
            ],
        ),
        Topic::Privacy => (
            [texts::HELP_PRIVACY, texts::HELP_PRIVACY_INTRO],
            &[
                (texts::HELP_PRIVACY_OFFLINE, texts::HELP_PRIVACY_OFFLINE_TEXT),
                (texts::HELP_PRIVACY_TOOLS, texts::HELP_PRIVACY_TOOLS_TEXT),
                (texts::HELP_PRIVACY_SOURCE, texts::HELP_PRIVACY_SOURCE_TEXT),
                (texts::HELP_PRIVACY_RELOAD, texts::HELP_PRIVACY_RELOAD_TEXT),
            ],
        ),
    }
}

impl Lang {
    /// One part of the help.
    pub fn help(self, topic: Topic) -> Help {
        let ([title, intro], entries) = messages(topic);
        Help {
            title: self.text(title),
            intro: self.text(intro),
            entries: entries
                .iter()
                .map(|&(name, text)| (self.text(name), self.text(text)))
                .collect(),
        }
    }
}
