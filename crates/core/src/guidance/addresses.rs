//! Official addresses, to be typed by hand. No other address is ever shown as advice.

/// An official address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Official {
    /// What to type.
    pub address: &'static str,
    /// Where Microsoft says so.
    pub source: &'static str,
    /// When it was last seen there.
    pub seen: &'static str,
}

const fn official(address: &'static str, source: &'static str, seen: &'static str) -> Official {
    Official { address, source, seen }
}

const ANSWERS: &str = "learn.microsoft.com answers 5885829, 5836487";
const PAGE: &str = "docs/microsoft.md, official addresses";
const SUPPORT: &str =
    "support.microsoft.com: What happens if there's an unusual sign-in to your account";

/// The account's front page.
pub const ACCOUNT: Official = official("account.microsoft.com", SUPPORT, "2026-11-23");
/// Passwords, second step, signing out everywhere.
pub const SECURITY: Official = official("account.microsoft.com/security", ANSWERS, "2026-11-23");
/// Sign-ins of the last 30 days.
pub const ACTIVITY: Official = official("account.live.com/Activity", ANSWERS, "2026-11-23");
/// Which addresses may sign in.
pub const ALIASES: Official = official(
    "account.live.com/names/manage",
    "support.microsoft.com: Manage how you sign in to Microsoft",
    "2026-11-23",
);
/// Which notices go where.
pub const NOTIFICATIONS: Official =
    official("account.live.com/SecurityNotifications/Update", PAGE, "2026-11-23");
/// Sign-ins of a work or school account.
pub const WORK_ACTIVITY: Official = official("mysignins.microsoft.com", PAGE, "2026-11-23");
/// The second step of a work or school account.
pub const WORK_SECURITY: Official =
    official("mysignins.microsoft.com/security-info", PAGE, "2026-11-23");

/// All of them.
pub const OFFICIAL: &[Official] =
    &[ACCOUNT, SECURITY, ACTIVITY, ALIASES, NOTIFICATIONS, WORK_ACTIVITY, WORK_SECURITY];
