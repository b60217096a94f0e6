//! Microsoft's senders.
//!
//! Not supported: senders Microsoft does not document; every other name under microsoft.com is
//! [`SenderClass::OtherOwn`].

use crate::brands::senders::SenderClass::{
    self, AccountSecurity, ConsumerMailbox, Documented, OtherOwn, SharedTenant,
};
use crate::brands::senders::{SenderRow, Senders};

/// The senders of Microsoft.
pub(super) const SENDERS: Senders = Senders {
    rows: ROWS,
    mailboxes: &["hotmail", "live", "outlook", "windowslive"],
    own_tenants: &["microsoft.onmicrosoft.com"],
};

const fn row(
    local: Option<&'static str>,
    domain: &'static str,
    class: SenderClass,
    source: &'static str,
    seen: &'static str,
) -> SenderRow {
    SenderRow::of(local, domain, class, source, seen)
}

const fn below(
    domain: &'static str,
    class: SenderClass,
    source: &'static str,
    seen: &'static str,
) -> SenderRow {
    SenderRow::below(domain, class, source, seen)
}

const SUPPORT: &str =
    "support.microsoft.com: What happens if there's an unusual sign-in to your account";
const ENTRA: &str = "Entra: What's new archive";
const SSPR: &str = "entra-docs: How self-service password reset works";
const INVITE: &str = "entra-docs: elements of the B2B invitation mail, troubleshooting B2B";
const MONITOR: &str = "azure-docs: action groups";
const FLOW: &str = "Power Automate: approval email delivery information, KB 4559558";
const SENDMAIL: &str = "learn.microsoft.com: connectors, Mail (sendmail)";
const GLINT: &str = "learn.microsoft.com: allowlist information for Viva Glint";
const GRAPH: &str = "microsoft-graph-docs: sample answers of the mail interface";
// Named alike in answers 5770499, 5770670 and 5770725 of the Q&A on learn.microsoft.com, in dkim_verifier's list of signers and
// in a filter vendor's list of trusted senders.
const SUPPORT_DESK: &str = "learn.microsoft.com Q&A: domains of Microsoft support";
const GOVERNMENT: &str = "entra-docs: sign-in hosts of the national clouds";
const PRODUCTS: &str = "Select the domain to use for email from Microsoft 365 products";
const WILD: &str = "seen in genuine mail";
const OWN: &str = "a domain of Microsoft's own";
const NEWSLETTERS: &str = "senders that readers' filters name in public code, up to 2026-09; Microsoft's own pages under the same name";
const ANYBODY: &str = "a Microsoft service that anybody may use";

const ROWS: &[SenderRow] = &[
    row(None, "accountprotection.microsoft.com", AccountSecurity, SUPPORT, "2026-09-29"),
    // The account team's domain until 2017, with a year's grace; never signed. `verdict` holds it to its time.
    SenderRow {
        until: Some("2018-12-31"),
        ..row(
            None,
            "account.microsoft.com",
            AccountSecurity,
            "genuine mails of 2016 and 2017",
            "2017-02-22",
        )
    },
    row(Some("msonlineservicesteam"), "microsoftonline.com", Documented, ENTRA, "2026-05-21"),
    row(Some("msonlineservicesteam"), "microsoft.com", Documented, SSPR, "2026-11-26"),
    // The clouds of the United States' government and of China. Only the addresses named: 21Vianet runs the Chinese
    // cloud under a contract, and its own people write from the same domains.
    row(Some("msonlineservicesteam"), "azureadnotifications.us", Documented, SSPR, "2026-11-26"),
    row(Some("msonlineservicesteam"), "microsoftonline.us", Documented, SSPR, "2026-11-26"),
    row(Some("msonlineservicesteam"), "oe.21vianet.com", Documented, SSPR, "2026-11-26"),
    row(Some("21vianetonlineservicesteam"), "21vianet.com", Documented, SSPR, "2026-11-26"),
    row(Some("invites"), "azuread.us", Documented, INVITE, "2026-11-26"),
    row(Some("invites"), "oe.21vianet.com", Documented, INVITE, "2026-11-26"),
    // Support engineers write what they like; their cases carry the customer's own words.
    row(None, "microsoftsupport.com", Documented, SUPPORT_DESK, "2026-11-26"),
    row(None, "mail.support.microsoft.com", Documented, SUPPORT_DESK, "2026-11-26"),
    row(None, "techsupport.microsoft.com", Documented, SUPPORT_DESK, "2026-11-26"),
    // Every text is a customer's own: subject, body and who gets it.
    row(Some("microsoft"), "powerapps.com", Documented, SENDMAIL, "2026-11-26"),
    row(Some("azure-noreply"), "microsoft.com", Documented, MONITOR, "2026-03-23"),
    row(Some("azureemail-noreply"), "microsoft.com", Documented, MONITOR, "2026-11-23"),
    row(Some("alerts-noreply"), "mail.windowsazure.com", Documented, MONITOR, "2026-11-23"),
    row(Some("o365mc"), "microsoft.com", Documented, WILD, "2022-02-24"),
    row(Some("o365mc"), "email2.microsoft.com", Documented, WILD, "2026-11-23"),
    row(
        Some("invites"),
        "microsoft.com",
        Documented,
        "Entra: elements of the B2B invitation mail",
        "2026-11-23",
    ),
    row(
        Some("mssecurity-noreply"),
        "microsoft.com",
        Documented,
        "entra-docs, ID Protection notifications",
        "2026-11-23",
    ),
    row(Some("maccount"), "microsoft.com", Documented, "Partner Center verification", "2026-11-23"),
    row(
        Some("microsoft-noreply"),
        "microsoft.com",
        Documented,
        "Volume Licensing guide",
        "2026-11-23",
    ),
    row(
        Some("no-reply-powerbi"),
        "microsoft.com",
        Documented,
        "powerbi-docs: mail subscriptions",
        "2026-02-28",
    ),
    row(Some("no-reply"), "sharepointonline.com", Documented, PRODUCTS, "2023-03-15"),
    row(Some("no-reply"), "planner.com", Documented, PRODUCTS, "2023-03-15"),
    row(Some("no-reply"), "project.com", Documented, PRODUCTS, "2023-03-15"),
    row(Some("no-reply"), "notify.microsoft.com", Documented, PRODUCTS, "2023-03-15"),
    row(Some("noreply"), "email.teams.microsoft.com", Documented, WILD, "2026-11-23"),
    row(Some("no-reply"), "teams.mail.microsoft", Documented, PRODUCTS, "2026-08-25"),
    row(Some("no-reply"), "glint.mail.microsoft", Documented, PRODUCTS, "2026-08-25"),
    row(Some("no-reply"), "glint.microsoft.com", Documented, GLINT, "2024-10-14"),
    row(
        Some("no-reply"),
        "forms.mail.microsoft",
        Documented,
        "message center MC1427970: Forms changes its sender address",
        "2026-08-15",
    ),
    row(Some("noreply"), "planner.office365.com", Documented, GRAPH, "2026-11-26"),
    row(Some("noreply"), "yammer.com", Documented, GRAPH, "2026-11-26"),
    row(
        Some("quarantine"),
        "messaging.microsoft.com",
        Documented,
        "ExchangePowerShell docs: quarantine notifications",
        "2026-11-26",
    ),
    row(
        Some("office365alerts"),
        "microsoft.com",
        Documented,
        "Microsoft 365 admin docs: alert policies",
        "2026-11-26",
    ),
    row(Some("flow-noreply"), "microsoft.com", Documented, FLOW, "2026-11-26"),
    row(Some("dmarcreport"), "microsoft.com", Documented, WILD, "2022-10-25"),
    below("azurecomm.net", SharedTenant, ANYBODY, "2026-03-26"),
    below("onmicrosoft.com", SharedTenant, ANYBODY, "2026-03-26"),
    below("cloudapp.azure.com", SharedTenant, ANYBODY, "2026-11-23"),
    below("onmicrosoft.us", SharedTenant, ANYBODY, "2026-11-23"),
    below("onmicrosoft.de", SharedTenant, ANYBODY, "2026-11-23"),
    below("sharepointonline.com", OtherOwn, OWN, "2023-03-15"),
    below("microsoft.com", OtherOwn, OWN, "2026-11-23"),
    // Customers of the first cloud services had names below these (`contoso.emea.microsoftonline.com`).
    below("emea.microsoftonline.com", SharedTenant, ANYBODY, "2012-12-31"),
    below("apac.microsoftonline.com", SharedTenant, ANYBODY, "2012-12-31"),
    below("noam.microsoftonline.com", SharedTenant, ANYBODY, "2012-12-31"),
    below("microsoftonline.com", OtherOwn, OWN, "2026-11-23"),
    // GCC High and DoD: `login.microsoftonline.us` is where they sign in.
    below("microsoftonline.us", OtherOwn, GOVERNMENT, "2026-11-26"),
    below("yammer.com", OtherOwn, "Microsoft 365 endpoint list, ID 117", "2026-11-26"),
    below("windowsazure.com", OtherOwn, OWN, "2026-11-23"),
    below("office365.com", OtherOwn, OWN, "2026-11-23"),
    below("microsoftstoreemail.com", OtherOwn, WILD, "2021-08-30"),
    below("microsoftemail.com", OtherOwn, OWN, "2026-11-23"),
    below("microsoftrewards.com", OtherOwn, NEWSLETTERS, "2026-11-26"),
    below("microsoftadvertising.com", OtherOwn, NEWSLETTERS, "2026-11-26"),
    below("windows.com", OtherOwn, "dkim_verifier's list of signers", "2026-06-14"),
    below("xbox.com", OtherOwn, OWN, "2026-11-23"),
    below("skype.com", OtherOwn, OWN, "2026-11-23"),
    below("onedrive.com", OtherOwn, OWN, "2026-11-23"),
    below("azure.com", OtherOwn, OWN, "2026-11-23"),
    below("office.com", OtherOwn, OWN, "2026-11-23"),
    below("microsoft365.com", OtherOwn, OWN, "2026-11-23"),
    // A top-level domain of Microsoft's alone (`cloud.microsoft`, `mx.microsoft`).
    below("microsoft", OtherOwn, "Microsoft 365 endpoint list, ID 10", "2026-08-14"),
    below("hotmail.com", ConsumerMailbox, ANYBODY, "2026-11-23"),
    below("live.com", ConsumerMailbox, ANYBODY, "2026-11-23"),
    below("outlook.com", ConsumerMailbox, ANYBODY, "2026-11-23"),
    below("msn.com", ConsumerMailbox, ANYBODY, "2026-11-23"),
    below("passport.com", ConsumerMailbox, ANYBODY, "2026-11-23"),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may fail loudly")]

    use super::*;

    fn class(address: &str) -> SenderClass {
        let (local, domain) = address.rsplit_once('@').expect("an address");
        SENDERS.classify(domain, local).0
    }

    #[test]
    fn whole_labels_decide() {
        assert_eq!(
            class("account-security-noreply@accountprotection.microsoft.com"),
            AccountSecurity
        );
        assert_eq!(class("Flow-NoReply@microsoft.com"), Documented);
        assert_eq!(class("somebody@microsoft.com"), OtherOwn);
        assert_eq!(class("x@noexist.microsoft.com"), OtherOwn);
        assert_eq!(class("x@sub.accountprotection.microsoft.com"), OtherOwn);
        assert_eq!(class("x@cgbed.onmicrosoft.com"), SharedTenant);
        assert_eq!(class("x@0f.us1.azurecomm.net"), SharedTenant);
        assert_eq!(class("x@hotmail.co.uk"), ConsumerMailbox);
        assert_eq!(class("x@outlook.com"), ConsumerMailbox);
        assert_eq!(class("x@mail.live.com"), ConsumerMailbox);
        assert_eq!(class("x@cloud.microsoft"), OtherOwn);
        assert_eq!(class("x@email.microsoftrewards.com"), OtherOwn);
        assert_eq!(class("x@microsoftadvertising.com"), OtherOwn);
        for stranger in [
            "x@accountprotection.microsoft.com.evil.example",
            "x@xmicrosoft.com",
            "x@microsoft.com-account.example",
            "x@live.example.com",
            "x@microsoft.example",
            "x@xn--microsoft",
            "x@microsoft-rewards.com",
            "x@microsoftrewards.com.evil.example",
            "x@microsoftreward.com",
            "x@liveperson.com",
        ] {
            assert_eq!(class(stranger), SenderClass::None, "{stranger}");
        }
    }

    #[test]
    fn what_microsoft_documents_is_its_own_and_no_more() {
        for documented in [
            "agent@microsoftsupport.com",
            "support@mail.support.microsoft.com",
            "Microsoft@powerapps.com",
            "Invites@azuread.us",
            "Invites@oe.21vianet.com",
            "msonlineservicesteam@oe.21vianet.com",
            "21Vianetonlineservicesteam@21vianet.com",
            "msonlineservicesteam@azureadnotifications.us",
            "msonlineservicesteam@microsoftonline.us",
            "no-reply@forms.mail.microsoft",
            "no-reply@teams.mail.microsoft",
            "noreply@Planner.office365.com",
            "noreply@yammer.com",
            "Office365Alerts@microsoft.com",
        ] {
            let lower = documented.to_ascii_lowercase();
            assert_eq!(class(&lower), Documented, "{documented}");
        }
        assert_eq!(class("somebody@yammer.com"), OtherOwn);
        for stranger in [
            // Other people's addresses in domains of which only one address is documented.
            "somebody@powerapps.com",
            "microsoft@x.powerapps.com",
            "somebody@oe.21vianet.com",
            "invites@21vianet.com",
            "invites@x.oe.21vianet.com",
            "somebody@azuread.us",
            "somebody@azureadnotifications.us",
            // Look-alikes.
            "agent@x.microsoftsupport.com",
            "agent@microsoft-support.com",
            "agent@microsoftsupport.co",
            "agent@microsoftsupport.com.evil.example",
            "agent@xmicrosoftsupport.com",
            "microsoft@power-apps.com",
            "microsoft@powerapps.co",
            "noreply@yammer.com.evil.example",
            "msonlineservicesteam@microsoftonline.us.evil.example",
            // Owned by Microsoft, but no sender of its account mail, or nobody's word but a customer's.
            "x@linkedin.com",
            "x@github.com",
            "x@powerappsportals.com",
            "x@sharepoint.com",
        ] {
            assert_eq!(class(stranger), SenderClass::None, "{stranger}");
        }
    }

    #[test]
    fn rows_are_clean_and_do_not_overlap() {
        for (i, row) in ROWS.iter().enumerate() {
            assert_eq!(row.domain, row.domain.to_ascii_lowercase());
            assert!(row.local.is_none_or(|local| local == local.to_ascii_lowercase()), "{row:?}");
            // A row of a whole domain before one of its addresses would hide it.
            assert!(
                row.local.is_some()
                    || ROWS
                        .iter()
                        .skip(i + 1)
                        .all(|other| other.local.is_none() || other.domain != row.domain),
                "{row:?}"
            );
            assert!(!row.source.is_empty() && row.seen.len() == 10, "{row:?}");
            assert!(row.until.is_none_or(|until| until.len() == 10 && until > row.seen), "{row:?}");
            assert!(
                ROWS.iter()
                    .skip(i + 1)
                    .all(|other| (other.domain, other.local) != (row.domain, row.local)),
                "{row:?}"
            );
        }
    }
}
