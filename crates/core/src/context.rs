//! What an analysis may know besides the text: who the reader says received the mail, the organisation's policy, keys, and
//! what the reader answered.

use crate::brands::Brands;
use crate::policy::{Policy, PolicyFault, PolicyProblem};
use crate::proof::keys::KeyStore;

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
    /// The brands known.
    pub brands: Brands,
    /// The keys to verify with.
    pub keys: KeyStore,
    /// What the reader answered.
    pub answers: Answers,
}

impl Context {
    /// A context under an organisation's policy, with the keys it vouches for. A policy that goes beyond its
    /// limits, or a record in it that is no key, is refused with the field named.
    pub fn under(policy: Policy) -> Result<Self, PolicyFault> {
        let policy = policy.checked()?;
        let mut keys = KeyStore::default();
        for key in &policy.keys {
            keys.add_policy(&key.domain, &key.selector, &key.record).map_err(|_| PolicyFault {
                field: "keys".into(),
                problem: PolicyProblem::NotAKey,
            })?;
        }
        Ok(Self { policy, keys, ..Self::default() })
    }
}

/// What the reader told the page. Every answer may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Answers {
    /// Did you ask for a code or sign in just now?
    pub asked: Option<YesNo>,
    /// Is the account named in the mail yours?
    pub account: Option<Account>,
    /// Is it about an account from work or school?
    pub organisation: Option<YesNoUnsure>,
    /// What was already done with the mail.
    pub did: Deeds,
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Yes, no, not sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum YesNoUnsure {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    Unsure,
}

/// Whose account the mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Account {
    /// The reader's.
    Mine,
    /// Somebody else's: the reader's address stands on it.
    SomebodyElses,
    /// The reader has no Microsoft account.
    IHaveNone,
}

/// What was done with the mail; several may be true.
#[expect(clippy::struct_excessive_bools, reason = "four independent deeds, each a box to tick")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Deeds {
    /// Opened a link.
    pub opened_link: bool,
    /// Typed a password.
    pub typed_password: bool,
    /// Passed on a code, or approved a sign-in.
    pub passed_code: bool,
    /// Called a number.
    pub called_number: bool,
}
