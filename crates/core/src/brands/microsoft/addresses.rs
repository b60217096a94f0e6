//! Microsoft's official addresses.

use crate::brands::addresses::{Addresses, Official};

const fn official(address: &'static str, source: &'static str, seen: &'static str) -> Official {
    Official { address, source, seen }
}

const ANSWERS: &str = "learn.microsoft.com answers 5885829, 5836487";
const PAGE: &str = "docs/microsoft.md, official addresses";
const SUPPORT: &str =
    "support.microsoft.com: What happens if there's an unusual sign-in to your account";

const HACKED: &str = "support.microsoft.com: How to recover a hacked or compromised account";

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
    apps: Some(official(
        "account.live.com/consent/Manage",
        "OneDrive developer docs",
        "2026-11-26",
    )),
    recovery: Some(official("account.live.com/acsr", HACKED, "2026-11-26")),
    billing: Some(official(
        "account.microsoft.com/services",
        "learn.microsoft.com answer 5856691",
        "2026-11-26",
    )),
    invitations: Some(official(
        "invitations.microsoft.com/unsubscribe/manage",
        "entra-docs: elements of the B2B invitation mail",
        "2023-10-06",
    )),
    organisations: Some(official(
        "myaccount.microsoft.com",
        "support.microsoft.com: Leave an organization",
        "2026-11-26",
    )),
    work_activity: Some(official("mysignins.microsoft.com", PAGE, "2026-11-23")),
    work_security: Some(official("mysignins.microsoft.com/security-info", PAGE, "2026-11-23")),
    work_reset: Some(official(
        "aka.ms/sspr",
        "entra-docs: How self-service password reset works",
        "2023-09-14",
    )),
};
