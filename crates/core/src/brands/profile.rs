//! What is known of one brand's mail, as constants. No stage behind this one spells a brand.

use super::account::AccountMail;
use super::addresses::Addresses;
use super::kinds::Kinds;
use super::lookalikes::Imitated;
use super::names::Names;
use super::senders::Senders;
use super::servers::Servers;

/// One brand. A file writes what it knows and takes the rest from [`SenderProfile::PLAIN`].
#[derive(Debug)]
pub struct SenderProfile {
    /// Its name among the profiles.
    pub id: &'static str,
    /// Its name as readers know it.
    pub name: &'static str,
    /// Who sends for it, in classes.
    pub senders: Senders,
    /// The mails about its customers' accounts.
    pub account: AccountMail,
    /// The servers that hand its mail over.
    pub servers: Servers,
    /// By which words a text calls itself the brand.
    pub names: Names,
    /// Which of its names are imitated in strangers' domains.
    pub imitated: Imitated,
    /// What its mails are about.
    pub kinds: Kinds,
    /// Where its customers look for themselves.
    pub addresses: Addresses,
}

impl SenderProfile {
    /// A brand of which nothing is known: no address is its own, no text and no domain claims to be it.
    pub const PLAIN: Self = Self {
        id: "",
        name: "",
        senders: Senders::NONE,
        account: AccountMail::NONE,
        servers: Servers::NONE,
        names: Names::NONE,
        imitated: Imitated::NONE,
        kinds: Kinds::NONE,
        addresses: Addresses::NONE,
    };
}

/// Two profiles are the same when they have the same name.
impl PartialEq for SenderProfile {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for SenderProfile {}
