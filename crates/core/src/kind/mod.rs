//! What a mail is about, told from its subject and from the address it gives as its sender.
//!
//! Both are the sender's own words. So nothing here counts for or against a mail, and the verdict never asks: the kind only
//! picks the advice, and the reader can correct it.

pub use crate::brands::kinds::MailKind;

use crate::brands::SenderProfile;

/// What a mail is about, as far as its decoded subject and its sender's address (local part, domain) tell.
///
/// A sender in whose mails strangers write outweighs the subject: they choose its words. Any other subject outweighs the address,
/// since some addresses write several kinds. Of several rows that fit a subject the gravest counts ([`calm`]).
pub fn recognise(
    brand: &SenderProfile,
    subject: Option<&str>,
    sender: Option<(&str, &str)>,
) -> MailKind {
    let subjects = subject.map(|subject| brand.kinds.of_subject(subject)).unwrap_or_default();
    let by_sender = sender.and_then(|(local, domain)| {
        let (local, domain) = (local.to_ascii_lowercase(), domain.to_ascii_lowercase());
        brand.kinds.senders.iter().find(|row| row.local == local && row.domain == domain)
    });
    match by_sender {
        Some(row) if row.kind.is_of_strangers() => row.kind,
        Some(_) | None => subjects
            .into_iter()
            .min_by_key(|kind| calm(*kind))
            .or(by_sender.map(|row| row.kind))
            .unwrap_or(MailKind::Unknown),
    }
}

/// How calm the advice for a kind is: an alarm that is taken for a code costs an account, the reverse a look at the activity.
fn calm(kind: MailKind) -> u8 {
    if kind.is_alert() {
        0
    } else if kind == MailKind::SecurityCode {
        2
    } else {
        1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brands::microsoft::MICROSOFT;

    fn of(subject: &str) -> MailKind {
        recognise(&MICROSOFT, Some(subject), None)
    }

    #[test]
    fn subjects_that_were_seen() {
        for (subject, kind) in [
            ("Your single-use code", MailKind::SecurityCode),
            ("Microsoft account security code", MailKind::SecurityCode),
            ("Microsoft account password reset", MailKind::SecurityCode),
            ("Contoso account email verification code", MailKind::SecurityCode),
            ("Sicherheitscode für das Microsoft-Konto", MailKind::SecurityCode),
            ("Tu código de un solo uso", MailKind::SecurityCode),
            ("Microsoft 帐户安全代码", MailKind::SecurityCode),
            ("あなたの一時使用コード", MailKind::SecurityCode),
            ("Microsoft account unusual sign-in activity", MailKind::UnusualSignIn),
            ("Alerte de sécurité pour le compte Microsoft", MailKind::UnusualSignIn),
            ("Microsoft account security info was added", MailKind::SecurityInfoAdded),
            ("Microsoft account password change", MailKind::PasswordChanged),
            ("New app(s) connected to your Microsoft account", MailKind::AppConnected),
            ("连接到 Microsoft 帐户的新应用", MailKind::AppConnected),
            ("Microsoft account security info verification", MailKind::AddressVerification),
            ("Microsoft account security confirmation", MailKind::AccountNotice),
            ("Updates to our terms of use", MailKind::AccountNotice),
            (
                "Kim Reed invited you to access applications within their organization",
                MailKind::Invitation,
            ),
            ("Major update from Message center", MailKind::ServiceNotice),
            ("Lunch on Thursday?", MailKind::Unknown),
            ("", MailKind::Unknown),
        ] {
            assert_eq!(of(subject), kind, "{subject}");
        }
    }

    #[test]
    fn case_spaces_and_what_is_not_seen_do_not_matter() {
        for subject in [
            "FW:  microsoft   ACCOUNT unusual sign\u{2011}in\u{a0}activity",
            "[EXT] Microsoft account unusual sign-in activity (2)",
            "Micro\u{200b}soft account un\u{ad}usual sign-in\tactivity",
        ] {
            assert_eq!(of(subject), MailKind::UnusualSignIn, "{subject}");
        }
        assert_eq!(of("Your single-use codes"), MailKind::Unknown, "whole words only");
    }

    #[test]
    fn the_end_of_a_long_subject_is_not_read() {
        assert_eq!(of(&("x".repeat(400) + " your single-use code")), MailKind::Unknown);
    }

    #[test]
    fn a_sender_tells_where_the_subject_does_not() {
        let by = |local, domain| recognise(&MICROSOFT, Some("Hello"), Some((local, domain)));
        assert_eq!(by("invites", "microsoft.com"), MailKind::Invitation);
        assert_eq!(by("Azure-NoReply", "Microsoft.com"), MailKind::ServiceNotice);
        assert_eq!(by("invites", "microsoft.com.evil.example"), MailKind::Unknown);
        assert_eq!(
            by("account-security-noreply", "accountprotection.microsoft.com"),
            MailKind::Unknown
        );
    }

    #[test]
    fn where_strangers_write_their_words_choose_no_kind() {
        for subject in [
            "Your single-use code invited you to access applications within their organization",
            "Microsoft account unusual sign-in activity",
            "Your single-use code",
        ] {
            let by = |local, domain| recognise(&MICROSOFT, Some(subject), Some((local, domain)));
            assert_eq!(by("Invites", "microsoft.com"), MailKind::Invitation, "{subject}");
            assert_eq!(by("azure-noreply", "microsoft.com"), MailKind::ServiceNotice, "{subject}");
        }
        let code = Some(("no-reply", "notify.microsoft.com"));
        let alarm = recognise(&MICROSOFT, Some("Microsoft account security alert"), code);
        assert_eq!(alarm, MailKind::UnusualSignIn, "other senders write several kinds");
    }

    #[test]
    fn an_alarm_outweighs_a_code() {
        for subject in [
            "Unusual sign-in: your single use code was used",
            "Your single-use code: Microsoft account unusual sign-in activity",
            "Microsoft account password reset: Microsoft account security alert",
        ] {
            assert_eq!(of(subject), MailKind::UnusualSignIn, "{subject}");
        }
        let added = of("Single-use code: security info was added");
        assert_eq!(added, MailKind::SecurityInfoAdded);
        assert_eq!(of("Single-use code: users at risk detected"), MailKind::ServiceNotice);
    }
}
