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
    /// Which notices go where.
    pub notifications: Option<Official>,
    /// Sign-ins of a work or school account.
    pub work_activity: Option<Official>,
    /// The second step of a work or school account.
    pub work_security: Option<Official>,
}

impl Addresses {
    /// None known: advice is given without an address.
    pub const NONE: Self = Self {
        account: None,
        security: None,
        activity: None,
        aliases: None,
        notifications: None,
        work_activity: None,
        work_security: None,
    };

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = Official> {
        let Self {
            account,
            security,
            activity,
            aliases,
            notifications,
            work_activity,
            work_security,
        } = *self;
        [account, security, activity, aliases, notifications, work_activity, work_security]
            .into_iter()
            .flatten()
    }
}
