//! Official addresses, to be typed by hand. No other address is ever shown as advice.

/// An official address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Official {
    /// What to type.
    pub address: &'static str,
    /// Where the brand says so.
    pub source: &'static str,
    /// When it was last seen there.
    pub seen: &'static str,
}

/// The official addresses of a brand, by purpose.
#[derive(Debug)]
pub struct Addresses {
    /// The account's front page.
    pub account: Option<Official>,
    /// Passwords, second step, signing out everywhere.
    pub security: Option<Official>,
    /// Sign-ins of the last weeks.
    pub activity: Option<Official>,
    /// Which addresses may sign in.
    pub aliases: Option<Official>,
    /// Apps that have access to the account.
    pub apps: Option<Official>,
    /// The form for who cannot get in any more.
    pub recovery: Option<Official>,
    /// Subscriptions and payments.
    pub billing: Option<Official>,
    /// Invitations of organisations, to block them.
    pub invitations: Option<Official>,
    /// Organisations one was invited to, to leave them.
    pub organisations: Option<Official>,
    /// Sign-ins of a work or school account.
    pub work_activity: Option<Official>,
    /// The second step of a work or school account.
    pub work_security: Option<Official>,
    /// A new password for a work or school account.
    pub work_reset: Option<Official>,
}

impl Addresses {
    /// None known: advice is given without an address.
    pub const NONE: Self = Self {
        account: None,
        security: None,
        activity: None,
        aliases: None,
        apps: None,
        recovery: None,
        billing: None,
        invitations: None,
        organisations: None,
        work_activity: None,
        work_security: None,
        work_reset: None,
    };

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = Official> {
        let Self {
            account,
            security,
            activity,
            aliases,
            apps,
            recovery,
            billing,
            invitations,
            organisations,
            work_activity,
            work_security,
            work_reset,
        } = *self;
        [
            account,
            security,
            activity,
            aliases,
            apps,
            recovery,
            billing,
            invitations,
            organisations,
            work_activity,
            work_security,
            work_reset,
        ]
        .into_iter()
        .flatten()
    }
}
