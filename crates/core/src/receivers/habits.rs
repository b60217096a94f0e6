//! What a service does to the mail it takes, and how its machines, results and fields are told from others', in terms of
//! mail: each habit is a type, and one of its values says that nothing of the kind was seen.

use core::net::IpAddr;

use crate::data::domain_name::is_below;
use crate::message::authentication_results::{AuthenticationResults, Method, Ptype};

/// A host name or a domain with all below it. Whole labels only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostPattern {
    /// This name and no other.
    Exact(&'static str),
    /// Every name below this domain, not the domain itself.
    Under(&'static str),
}

impl HostPattern {
    /// Whether a lower-case host without trailing dot fits.
    pub fn fits(self, host: &str) -> bool {
        match self {
            Self::Exact(name) => host == name,
            Self::Under(domain) => is_below(host, domain),
        }
    }
}

/// Which `authserv-id`s are a receiver's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ids {
    /// It writes no results that could be believed.
    Never,
    /// It writes one of these.
    Named(&'static [HostPattern]),
    /// It writes none: the field begins with a result.
    Absent,
}

/// How a machine of the service's own is told from a stranger's where the address it was seen at is a public one.
#[derive(Debug, Clone, Copy)]
pub enum PublicPeers {
    /// Not at all: a public address is a stranger's.
    Strangers,
    /// It greets with a name under the service's [`super::Receiver::hosts`], and from a network of the service's: the name
    /// alone would be the peer's own word, and others send from that network too.
    GreetFrom(fn(IpAddr) -> bool),
}

/// When a service adds a seal (RFC 8617) of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sealing {
    /// Nobody counted: a missing seal says nothing.
    Uncounted,
    /// To mail that came with a seal, and to no other.
    AnswersSeals,
}

impl Sealing {
    /// Whether a mail without its seal is not as the service left it.
    pub fn is_owed(self, came_sealed: bool) -> bool {
        match self {
            Self::Uncounted => false,
            Self::AnswersSeals => came_sealed,
        }
    }
}

/// What a service is known to do to the words of a message between taking it and showing it. A body that does not
/// hash as it was signed is explained by some of these, and by none of them made genuine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rewriting {
    /// Nobody has shown any.
    Unknown,
    /// It keeps and shows what it took, byte for byte.
    Nothing,
    /// It converts parts, encodings or line ends, so that a saved copy has another body hash. The words stay.
    Reencodes,
    /// It adds warnings, marks the subject or replaces links.
    AddsWords,
}

impl Rewriting {
    /// Whether a body hash that differs is what this service is known to bring about.
    pub fn explains_another_body(self) -> bool {
        match self {
            Self::Reencodes | Self::AddsWords => true,
            Self::Nothing | Self::Unknown => false,
        }
    }
}

/// What tells results that a service writes on mail leaving it, under somebody else's name, from those of the one that
/// took the mail. They speak of nothing that arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutgoingMark {
    /// This name beside a result, without a type before it (`action=none`).
    Untyped(&'static str),
    /// A signature's result with this word where the signer's domain belongs (`header.d=none`).
    Signer(&'static str),
}

impl OutgoingMark {
    /// Whether some results bear it.
    pub fn is_in(self, results: &AuthenticationResults) -> bool {
        results.results.iter().any(|result| match self {
            Self::Untyped(name) => result.untyped(name).is_some(),
            Self::Signer(word) => {
                result.method == Method::Dkim && result.property(Ptype::Header, "d") == Some(word)
            }
        })
    }
}

/// Codes of three digits with which a service gives the reason of its overall result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonCode {
    /// This one.
    Is(&'static str),
    /// Every one that begins with this digit.
    Series(char),
}

impl ReasonCode {
    /// Whether a reason is such a code.
    pub fn fits(self, reason: &str) -> bool {
        let is_code = reason.len() == 3 && reason.bytes().all(|byte| byte.is_ascii_digit());
        is_code
            && match self {
                Self::Is(code) => reason == code,
                Self::Series(digit) => reason.starts_with(digit),
            }
    }
}

/// A lower-case name of a field, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamePattern {
    /// This name.
    Exact(&'static str),
    /// Every name that begins so.
    Begins(&'static str),
    /// Every name that ends so.
    Ends(&'static str),
}

impl NamePattern {
    /// Whether a lower-case name fits.
    pub fn fits(self, key: &str) -> bool {
        match self {
            Self::Exact(name) => key == name,
            Self::Begins(beginning) => key.starts_with(beginning),
            Self::Ends(end) => key.ends_with(end),
        }
    }
}

/// The header fields whose very name says something at one service. All names are lower-case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldNames {
    /// What it calls results that came with the mail, so that only its own bear the common name.
    pub planted_results: &'static [&'static str],
    /// What it calls other fields that came with the mail and bore a name of its own.
    pub renamed: &'static [NamePattern],
    /// Names that no other service writes: under a receiver that is not this one they came with the mail.
    pub own: &'static [NamePattern],
    /// Names of fields that it appends below the sender's, where some that came with the mail bear them too.
    pub appended: &'static [NamePattern],
    /// Names that it writes on mail leaving it, so that they are the sender's side's wherever they stand.
    pub outgoing: &'static [&'static str],
    /// Names, other than in `X-`, that it adds to a mail and that no program shows.
    pub added: &'static [&'static str],
    /// The marks of what an organisation's own server writes about another mail: a journal for its archive, a bounce, a notice.
    pub reports: &'static [&'static str],
}

impl FieldNames {
    /// Of a service of which no such names were seen.
    pub(super) const NONE: Self = Self {
        planted_results: &[],
        renamed: &[],
        own: &[],
        appended: &[],
        outgoing: &[],
        added: &[],
        reports: &[],
    };

    /// Whether it gives this name only to what came with a mail.
    pub fn is_renamed(&self, key: &str) -> bool {
        self.planted_results.contains(&key) || fits(self.renamed, key)
    }

    /// Whether nobody else writes a field of this name.
    pub fn is_own(&self, key: &str) -> bool {
        fits(self.own, key)
    }

    /// Whether it appends fields of this name among the sender's.
    pub fn is_appended(&self, key: &str) -> bool {
        fits(self.appended, key)
    }

    /// Whether a mail that passed through this service may bear a field of this name, and nobody is shown its words.
    pub fn is_left_unshown(&self, key: &str) -> bool {
        self.planted_results.contains(&key) || self.added.contains(&key)
    }
}

fn fits(patterns: &[NamePattern], key: &str) -> bool {
    patterns.iter().any(|pattern| pattern.fits(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::receivers::RECEIVERS;

    #[test]
    fn reasons_are_codes_of_three_digits() {
        assert!(ReasonCode::Is("130").fits("130"));
        assert!(!ReasonCode::Is("130").fits("131"));
        assert!(ReasonCode::Series('4').fits("451"));
        for other in ["4", "45", "4511", "4a1", "145", ""] {
            assert!(!ReasonCode::Series('4').fits(other), "{other}");
        }
    }

    #[test]
    fn a_seal_is_owed_only_where_it_was_counted() {
        assert!(Sealing::AnswersSeals.is_owed(true));
        assert!(!Sealing::AnswersSeals.is_owed(false));
        assert!(!Sealing::Uncounted.is_owed(true));
        for receiver in RECEIVERS.iter().filter(|one| one.sealing != Sealing::Uncounted) {
            assert!(!receiver.seal_domains.is_empty(), "{}", receiver.id);
        }
    }

    #[test]
    fn marks_of_mail_that_leaves() {
        let (action, signer) = (OutgoingMark::Untyped("action"), OutgoingMark::Signer("none"));
        for (text, marks) in [
            ("example.com; dkim=none (message not signed) header.d=none", (false, true)),
            ("example.com; dmarc=none action=none header.from=example.org", (true, false)),
            ("example.com; dkim=pass header.d=example.org", (false, false)),
            ("example.com; arc=none header.d=none", (false, false)),
        ] {
            let results = AuthenticationResults::parse(text, 0);
            assert_eq!((action.is_in(&results), signer.is_in(&results)), marks, "{text}");
        }
    }

    #[test]
    fn field_names_are_lower_case() {
        for receiver in RECEIVERS {
            let names = &receiver.fields;
            let exact = [names.planted_results, names.outgoing, names.added, names.reports];
            let patterns = [names.renamed, names.own, names.appended].into_iter().flatten();
            let patterns = patterns.map(|pattern| match *pattern {
                NamePattern::Exact(name) | NamePattern::Begins(name) | NamePattern::Ends(name) => {
                    name
                }
            });
            for name in exact.into_iter().flatten().copied().chain(patterns) {
                assert!(!name.is_empty() && name == name.to_ascii_lowercase(), "{name}");
            }
        }
    }
}
