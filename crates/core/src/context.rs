//! What an analysis may know besides the text: who the reader says received the mail, the organisation's policy, keys, and
//! what the reader answered.

use crate::brands::Brands;
use crate::kind::MailKind;
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
    /// limits, a sender in it that only looks like the brand's, or a record that is no key, is refused with the field named.
    pub fn under(policy: Policy) -> Result<Self, PolicyFault> {
        let policy = policy.checked()?;
        let brands = Brands::default();
        if policy.senders.iter().any(|sender| brands.are_imitated_by(domain_of(sender))) {
            return Err(PolicyFault { field: "senders".into(), problem: PolicyProblem::LookAlike });
        }
        let mut keys = KeyStore::default();
        for key in &policy.keys {
            keys.add_policy(&key.domain, &key.selector, &key.record).map_err(|_| PolicyFault {
                field: "keys".into(),
                problem: PolicyProblem::NotAKey,
            })?;
        }
        Ok(Self { policy, brands, keys, ..Self::default() })
    }
}

/// The domain of an address, or the domain itself.
fn domain_of(sender: &str) -> &str {
    sender.rsplit_once('@').map_or(sender, |(_, domain)| domain)
}

/// What the reader told the page. Every answer may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Answers {
    /// What the mail is about, where the reader says so.
    pub kind: Option<MailKind>,
    /// Was it you: did you ask for it, sign in or change something just before?
    pub asked: Option<YesNo>,
    /// Is the account named in the mail yours?
    pub account: Option<Account>,
    /// Is it about an account from work or school?
    pub organisation: Option<YesNoUnsure>,
    /// What was already done with the mail.
    pub did: Deeds,
}

impl Answers {
    /// Whether the account is one from work or school, as the reader says.
    pub fn at_work(self) -> bool {
        self.organisation == Some(YesNoUnsure::Yes)
    }

    /// Whether the reader says that he asked for it, or did it.
    pub fn asked_for_it(self) -> bool {
        self.asked == Some(YesNo::Yes)
    }
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

/// Something that was done with a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Opened a link.
    OpenedLink,
    /// Opened an attachment.
    OpenedAttachment,
    /// Typed a password.
    TypedPassword,
    /// Passed on a code.
    PassedCode,
    /// Approved a sign-in on the phone.
    ApprovedSignIn,
    /// Gave card or bank data.
    GaveCard,
    /// Sent money or gift cards.
    SentMoney,
    /// Called a number.
    CalledNumber,
    /// Let somebody onto the computer.
    GrantedRemote,
}

impl Deed {
    /// Every deed, in the order the page offers them.
    pub const ALL: [Self; 9] = [
        Self::OpenedLink,
        Self::OpenedAttachment,
        Self::TypedPassword,
        Self::PassedCode,
        Self::ApprovedSignIn,
        Self::GaveCard,
        Self::SentMoney,
        Self::CalledNumber,
        Self::GrantedRemote,
    ];

    fn bit(self) -> u16 {
        match self {
            Self::OpenedLink => 1,
            Self::OpenedAttachment => 1 << 1,
            Self::TypedPassword => 1 << 2,
            Self::PassedCode => 1 << 3,
            Self::ApprovedSignIn => 1 << 4,
            Self::GaveCard => 1 << 5,
            Self::SentMoney => 1 << 6,
            Self::CalledNumber => 1 << 7,
            Self::GrantedRemote => 1 << 8,
        }
    }
}

/// What was done with the mail; several may be true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Deeds(u16);

impl Deeds {
    /// Nothing was done.
    pub const NONE: Self = Self(0);

    /// Whether it was done.
    pub fn has(self, deed: Deed) -> bool {
        self.0 & deed.bit() > 0
    }

    /// The same with this one done, or not.
    #[must_use]
    pub fn with(self, deed: Deed, done: bool) -> Self {
        Self(if done { self.0 | deed.bit() } else { self.0 & !deed.bit() })
    }
}
