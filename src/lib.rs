#![doc = include_str!("../ARCHITECTURE.md")]

pub mod checks;
pub mod data;
pub mod guidance;
pub mod i18n;
#[cfg(feature = "ui")]
pub mod js;
pub mod message;
pub mod policy;
pub mod proof;
pub mod receivers;
pub mod report;
pub mod source;
pub mod trust;
#[cfg(feature = "ui")]
pub mod ui;
pub mod verdict;

use guidance::Answers;
use policy::{Policy, PolicyFault, PolicyProblem};
use report::Report;
use source::Source;

/// All that an analysis may know besides the text. There is no clock: "now" is given or absent.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// Seconds since 1970, if the caller wants ages against today.
    pub now: Option<i64>,
    /// The receiving service, as the reader names it: an id of `receivers`, or a host name.
    pub receiver: Option<String>,
    /// The reader says the mail came through a forwarder or a company gateway.
    pub forwarded: bool,
    /// The organisation's policy.
    pub policy: Policy,
    /// The keys to verify with.
    pub keys: proof::keys::KeyStore,
    /// What the reader answered.
    pub answers: Answers,
}

impl Context {
    /// A context under an organisation's policy, with the keys it vouches for. A policy that goes beyond its
    /// limits, or a record in it that is no key, is refused with the field named.
    pub fn under(policy: Policy) -> Result<Self, PolicyFault> {
        let policy = policy.checked()?;
        let mut keys = proof::keys::KeyStore::default();
        for key in &policy.keys {
            keys.add_policy(&key.domain, &key.selector, &key.record)
                .map_err(|_| PolicyFault { field: "keys", problem: PolicyProblem::NotAKey })?;
        }
        Ok(Self { policy, keys, ..Self::default() })
    }
}

/// Judges a pasted header block. Pure and total: the same text and context give the same report.
pub fn analyse(text: &str, context: &Context) -> Report {
    Report::of(Source::read(text), context)
}

/// Judges the bytes of a file (`.eml`, `.txt`, `.msg`).
pub fn analyse_bytes(bytes: &[u8], context: &Context) -> Report {
    Report::of(Source::from_bytes(bytes), context)
}
