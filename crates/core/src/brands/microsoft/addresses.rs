//! Microsoft's official addresses.

use crate::brands::addresses::{Addresses, Official};

const fn official(address: &'static str, source: &'static str, seen: &'static str) -> Official {
    Official { address, source, seen }
}

const ANSWERS: &str = "learn.microsoft.com answers 5885829, 5836487";
const PAGE: &str = "docs/microsoft.md, official addresses";
const SUPPORT: &str =
    "support.microsoft.com: What happens if there's an unusual sign-in to your account";

/// What to type to look at a Microsoft account.
pub(super) const ADDRESSES: Addresses = Addresses {
    account: Some(official("account.microsoft.com", SUPPORT, "2026-11-23")),
    security: Some(official("account.microsoft.com/security", ANSWERS, "2026-11-23")),
    // Of the last 30 days.
    activity: Some(official("account.live.com/Activity", ANSWERS, "2026-11-23")),
    aliases: Some(official(
        "account.live.com/names/manage",
        "support.microsoft.com: Manage how you sign in to Microsoft",
        "2026-11-23",
    )),
    notifications: Some(official(
        "account.live.com/SecurityNotifications/Update",
        PAGE,
        "2026-11-23",
    )),
    work_activity: Some(official("mysignins.microsoft.com", PAGE, "2026-11-23")),
    work_security: Some(official("mysignins.microsoft.com/security-info", PAGE, "2026-11-23")),
};
