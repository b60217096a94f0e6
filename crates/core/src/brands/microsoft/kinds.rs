//! The kinds of Microsoft's mail: subjects, senders, and on which of its pages the advice for each rests.
//!
//! A row bears the day of the mail where that is known, else the day on which its source was read.
//! Only subjects that somebody saw are rows. Not found in public, in any language: the subjects of a new sign-in, of security
//! info removed or waiting, of an inactive account, of a payment. The reader names these kinds himself.

use crate::brands::kinds::MailKind::{
    AccountNotice, AddressVerification, AppConnected, Billing, Invitation, NewSignIn,
    PasswordChanged, SecurityCode, SecurityInfoAdded, SecurityInfoPending, SecurityInfoRemoved,
    ServiceNotice, Unknown, UnusualSignIn,
};
use crate::brands::kinds::{AdviceRow, KindSenderRow, Kinds, MailKind, SubjectRow};

/// The kinds of Microsoft's mail.
pub(super) const KINDS: Kinds = Kinds { subjects: SUBJECTS, senders: SENDERS, advice: ADVICE };

const fn row(
    kind: MailKind,
    language: &'static str,
    words: &'static str,
    source: &'static str,
    seen: &'static str,
) -> SubjectRow {
    SubjectRow { kind, language, words, source, seen }
}

const fn from(
    kind: MailKind,
    local: &'static str,
    domain: &'static str,
    source: &'static str,
    seen: &'static str,
) -> KindSenderRow {
    KindSenderRow { kind, local, domain, source, seen }
}

const fn advice(kind: MailKind, source: &'static str, seen: &'static str) -> AdviceRow {
    AdviceRow { kind, source, seen }
}

const ANSWERS: &str = "learn.microsoft.com Q&A 12767633, 12768400";
const GENUINE: &str = "a genuine mail";
const READERS: &str = "a program that reads code mails, in a public repository";
const PARSER: &str = "AwardWallet's parser of account mails";
// Press tells of these from mails and from imitations; either is about the same thing.
const PRESS: &str = "press, genuine mails and imitations";
const MOCK: &str = "a test's mail after a genuine one, in a public repository";

const SUBJECTS: &[SubjectRow] = &[
    row(SecurityCode, "en", "single use code", ANSWERS, "2026-05-11"),
    row(SecurityCode, "en", "microsoft account security code", PARSER, "2026-11-26"),
    // A reset is a code, too: nothing has changed yet.
    row(SecurityCode, "en", "microsoft account password reset", GENUINE, "2016-09-29"),
    row(
        SecurityCode,
        "en",
        "account email verification code",
        "azure-docs: customise self-service password reset",
        "2020-04-14",
    ),
    row(SecurityCode, "de", "sicherheitscode für das microsoft konto", READERS, "2026-11-26"),
    row(SecurityCode, "es", "código de un solo uso", PRESS, "2026-11-26"),
    row(SecurityCode, "es", "código de seguridad de la cuenta microsoft", GENUINE, "2020-03-24"),
    row(SecurityCode, "es", "código de seguridad de la cuenta de microsoft", READERS, "2026-11-26"),
    row(
        SecurityCode,
        "es",
        "restablecimiento de contraseña de la cuenta microsoft",
        "a genuine mail, copied into a public repository",
        "2024-05-07",
    ),
    row(SecurityCode, "pt", "código de segurança da conta da microsoft", READERS, "2026-11-26"),
    row(SecurityCode, "uk", "одноразовий код", READERS, "2026-11-26"),
    row(SecurityCode, "uk", "код безпеки облікового запису microsoft", READERS, "2026-11-26"),
    row(SecurityCode, "ja", "一時使用コード", PRESS, "2025-12-30"),
    row(SecurityCode, "zh-Hans", "你的一次性代码", READERS, "2026-11-26"),
    row(SecurityCode, "zh-Hans", "microsoft 帐户安全代码", READERS, "2026-11-26"),
    row(SecurityCode, "zh-Hans", "microsoft 帐户密码重置", READERS, "2026-11-26"),
    row(SecurityCode, "zh-Hant", "您的一次性驗證碼", PRESS, "2026-11-26"),
    row(
        SecurityCode,
        "ko",
        "계정 이메일 인증 코드",
        "a mail about a tenant, in a public repository",
        "2026-11-26",
    ),
    // Of "unusual sign-in activity": an alarm said otherwise is one, too.
    row(UnusualSignIn, "en", "unusual sign in", GENUINE, "2023-06-12"),
    row(
        UnusualSignIn,
        "en",
        "microsoft account security alert",
        "training data after genuine mails",
        "2026-11-26",
    ),
    row(UnusualSignIn, "de", "ungewöhnliche anmeldeaktivität", PRESS, "2026-11-26"),
    row(UnusualSignIn, "fr", "alerte de sécurité pour le compte microsoft", MOCK, "2026-11-26"),
    row(UnusualSignIn, "ja", "microsoft アカウントの不審なサインイン", PRESS, "2026-11-26"),
    row(UnusualSignIn, "zh-Hant", "microsoft 帳戶異常登入活動", PRESS, "2026-11-26"),
    row(SecurityInfoAdded, "en", "security info was added", GENUINE, "2023-05-24"),
    row(PasswordChanged, "en", "microsoft account password change", PARSER, "2026-11-26"),
    row(AppConnected, "en", "connected to your microsoft account", GENUINE, "2025-11-15"),
    row(AppConnected, "zh-Hans", "连接到 microsoft 帐户的新应用", MOCK, "2026-11-26"),
    row(AddressVerification, "en", "security info verification", GENUINE, "2023-05-24"),
    row(
        AddressVerification,
        "es",
        "verificación de la información de seguridad de la cuenta microsoft",
        GENUINE,
        "2021-11-17",
    ),
    // Closing, and a name that was changed.
    row(AccountNotice, "en", "microsoft account security confirmation", GENUINE, "2026-09-10"),
    row(
        AccountNotice,
        "en",
        "updates to our terms of use",
        "lol-tech, a genuine mail",
        "2026-11-26",
    ),
    row(AccountNotice, "en", "welcome to your new outlook com account", GENUINE, "2023-06-18"),
    row(
        Invitation,
        "en",
        "invited you to access applications within their organization",
        INVITATION,
        "2023-10-06",
    ),
    row(ServiceNotice, "en", "users at risk detected", RISK, "2024-01-16"),
    row(ServiceNotice, "en", "update from message center", GENUINE, "2022-02-23"),
];

const INVITATION: &str = "entra-docs: elements of the B2B invitation mail";
const RISK: &str = "entra-docs: ID Protection notifications";
const MONITOR: &str = "azure-monitor-docs: action groups";
const PRODUCTS: &str = "Select the domain to use for email from Microsoft 365 products";
const PHISHING: &str = "defender-docs: anti-phishing policies";

// Not here, since they write several kinds: the account team's address, `msonlineservicesteam`.
const SENDERS: &[KindSenderRow] = &[
    from(AccountNotice, "msa", "communication.microsoft.com", GENUINE, "2026-11-26"),
    from(Billing, "microsoft-noreply", "microsoft.com", "Volume Licensing guide", "2026-11-23"),
    from(Invitation, "invites", "microsoft.com", INVITATION, "2023-10-06"),
    from(Invitation, "invites", "azuread.us", INVITATION, "2023-10-06"),
    from(Invitation, "invites", "oe.21vianet.com", INVITATION, "2023-10-06"),
    from(SecurityCode, "no-reply", "notify.microsoft.com", PRODUCTS, "2023-03-15"),
    from(ServiceNotice, "azure-noreply", "microsoft.com", MONITOR, "2026-07-21"),
    from(ServiceNotice, "azureemail-noreply", "microsoft.com", MONITOR, "2026-07-21"),
    from(ServiceNotice, "alerts-noreply", "mail.windowsazure.com", MONITOR, "2026-07-21"),
    from(
        ServiceNotice,
        "mssecurity-noreply",
        "microsoft.com",
        "entra-docs: PIM e-mail notifications",
        "2025-01-07",
    ),
    from(
        ServiceNotice,
        "microsoft",
        "powerapps.com",
        "learn.microsoft.com: connectors, Mail (sendmail)",
        "2026-11-26",
    ),
    from(
        ServiceNotice,
        "flow-noreply",
        "microsoft.com",
        "Power Automate: approval email delivery information",
        "2026-11-26",
    ),
    from(ServiceNotice, "noreply", "email.teams.microsoft.com", PHISHING, "2026-07-03"),
    from(ServiceNotice, "noreply", "emeaemail.teams.microsoft.com", PHISHING, "2026-07-03"),
    from(ServiceNotice, "no-reply", "sharepointonline.com", PHISHING, "2026-07-03"),
    from(ServiceNotice, "noreply", "planner.office365.com", PHISHING, "2026-07-03"),
    from(ServiceNotice, "no-reply", "planner.com", PRODUCTS, "2023-03-15"),
    from(ServiceNotice, "no-reply", "project.com", PRODUCTS, "2023-03-15"),
    from(ServiceNotice, "o365mc", "microsoft.com", GENUINE, "2022-02-23"),
    from(ServiceNotice, "o365mc", "email2.microsoft.com", GENUINE, "2026-11-23"),
    from(
        ServiceNotice,
        "defendercloudnoreply",
        "microsoft.com",
        "a list of Microsoft's senders, in a public repository",
        "2026-11-26",
    ),
];

const ACTIVITY: &str =
    "support.microsoft.com: Check the recent sign-in activity for your Microsoft account";
const HACKED: &str = "support.microsoft.com: How to recover a hacked or compromised account";
const PENDING: &str = "support.microsoft.com: Your security info change is still pending";

/// Pages whose copies bear no date count from the day they were read.
const ADVICE: &[AdviceRow] = &[
    advice(
        SecurityCode,
        "learn.microsoft.com Q&A 5887471, 5893190, 5895507, 5895940",
        "2026-05-19",
    ),
    advice(UnusualSignIn, ACTIVITY, "2026-11-26"),
    advice(NewSignIn, ACTIVITY, "2026-11-26"),
    advice(SecurityInfoAdded, HACKED, "2026-11-26"),
    advice(SecurityInfoRemoved, PENDING, "2026-11-26"),
    advice(SecurityInfoPending, PENDING, "2026-11-26"),
    advice(PasswordChanged, HACKED, "2026-11-26"),
    advice(AppConnected, "OneDrive developer docs: consent page; makeuseof", "2026-11-26"),
    advice(
        AddressVerification,
        "learn.microsoft.com Q&A 5763007: security info and aliases",
        "2026-02-05",
    ),
    advice(AccountNotice, "support.microsoft.com: How to reopen your account", "2026-11-26"),
    advice(Billing, "learn.microsoft.com Q&A 5856691: subscriptions and payments", "2026-11-26"),
    advice(Invitation, INVITATION, "2023-10-06"),
    advice(ServiceNotice, MONITOR, "2026-07-21"),
    advice(Unknown, ACTIVITY, "2026-11-26"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brands::kinds::subject_words;

    #[test]
    fn rows_are_clean_and_reachable() {
        for (i, row) in SUBJECTS.iter().enumerate() {
            assert_eq!(subject_words(row.words), row.words, "{row:?}");
            assert!(!row.source.is_empty() && row.seen.len() == 10, "{row:?}");
            assert!(
                SUBJECTS.iter().take(i).all(|before| !row.words.contains(before.words)),
                "{row:?} is hidden by one before it"
            );
        }
        for row in SENDERS {
            assert_eq!(row.local, row.local.to_ascii_lowercase(), "{row:?}");
            assert_eq!(row.domain, row.domain.to_ascii_lowercase(), "{row:?}");
            assert!(!row.source.is_empty() && row.seen.len() == 10, "{row:?}");
        }
    }

    #[test]
    fn the_advice_for_every_kind_has_a_page() {
        let told: Vec<MailKind> = ADVICE.iter().map(|row| row.kind).collect();
        assert_eq!(told, MailKind::ALL);
        assert!(ADVICE.iter().all(|row| !row.source.is_empty() && row.seen.len() == 10));
    }
}
