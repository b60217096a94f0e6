//! Names and subjects, invented or Microsoft's own wording, and the words' tables.

use super::ClaimStrength::{Strong, Weak};
use super::*;
use crate::brands::microsoft::MICROSOFT;

fn name(text: &str) -> Option<ClaimStrength> {
    text_claims(&MICROSOFT, text, Place::DisplayName)
}

fn subject(text: &str) -> Option<ClaimStrength> {
    text_claims(&MICROSOFT, text, Place::Subject)
}

#[test]
fn names_that_are_microsofts() {
    for text in [
        "Microsoft",
        "Microsoft account team",
        "Microsoft account team ,_",
        "Microsoft Account Team 32856",
        "MICROSOFT SECURITY ALERT",
        "Microsoft Office 365",
        "Microsoft Teams",
        "Outlook",
        "Outlook Team",
        "Outlook Support Team",
        "Office 365",
        "Office365 Notifications",
        "OneDrive",
        "Xbox Support",
        "Windows",
        "Windows Defender",
        "Teams",
        "Hotmail",
        "Equipo de cuentas Microsoft",
        "Microsoft-Konto-Team",
        "L'équipe des comptes Microsoft",
        "Team account Microsoft",
        "Equipa de contas Microsoft",
        "Equipe de contas da Microsoft",
        "Microsoft-accountteam",
        "Microsoft-kontoteamet",
        "Microsoft-tilitiimi",
        "Zespół kont Microsoft",
        "Tým účtů Microsoft",
        "Microsoft fiókok csapata",
        "Microsoft hesabı ekibi",
        "Группа учетных записей Майкрософт",
        "Команда облікових записів Microsoft",
        "Ομάδα λογαριασμών Microsoft",
        "Microsoft アカウント チーム",
        "Microsoftアカウントチーム",
        "マイクロソフト サポート",
        "Microsoft 계정 팀",
        "Microsoft 帐户团队",
        "Microsoft 帳戶小組",
        "微软安全中心",
        "فريق حسابات Microsoft",
        "צוות חשבונות Microsoft",
        "ทีมงานบัญชี Microsoft",
        "Nhóm tài khoản Microsoft",
        "Tim akun Microsoft",
        "Мicrоsоft ассоunt tеаm",
        "𝗠𝗶𝗰𝗿𝗼𝘀𝗼𝗳𝘁 𝗮𝗰𝗰𝗼𝘂𝗻𝘁 𝘁𝗲𝗮𝗺",
        "Ｍｉｃｒｏｓｏｆｔ　ａｃｃｏｕｎｔ",
        "Micr0soft account team",
        "Rnicrosoft Security",
        "Mircosoft Account",
        "M i c r o s o f t  Support",
        "Micro soft account",
        "MicrosoftAccountTeam",
        "Microsoft365Support",
        "Mi\u{200b}cro\u{ad}soft team",
        "account-security-noreply@accountprotection.microsoft.com",
        "Surface@Microsoft.de",
        "no-reply (security@microsoftonline.com)",
    ] {
        assert_eq!(name(text), Some(Strong), "{text}");
    }
}

#[test]
fn names_that_merely_mention_it() {
    for text in [
        "Anna (Microsoft)",
        "Anna Smith via Microsoft",
        "Microsoft Store",
        "Microsoft User Group Oslo",
    ] {
        assert_eq!(name(text), Some(Weak), "{text}");
    }
    for text in [
        "",
        "Anna",
        "Account team",
        "Welcome to Replacement Windows",
        "Corner Modern Team",
        "Microsoftware GmbH",
        "Macrosoft Support",
        "Microsort Team",
        "Economic Outlook",
        "Ms. Anna Soft",
        "anna@outlook.com",
        "Office",
        "Live Music",
    ] {
        assert_ne!(name(text), Some(Strong), "{text}");
    }
    assert_eq!(name("Macrosoft Support"), None);
}

#[test]
fn subjects_of_account_mails() {
    for text in [
        "Microsoft account unusual sign-in activity",
        "Microsoft_unusual signin activity",
        "Microsoft account security code",
        "New app(s) connected to your Microsoft account",
        "Your single-use code for Microsoft",
        "Your Microsoft password expires today",
        "Important: Your Microsoft Account Deactivation is in Progress",
        "Welcome to your new Outlook.com account",
        "Office 365: your password expires today",
        "Your Outlook password expired",
        "Sicherheitscode für das Microsoft-Konto",
        "Microsoft-Konto: Ungewöhnliche Anmeldeaktivität",
        "Verificación de la información de seguridad de la cuenta Microsoft",
        "Code de sécurité du compte Microsoft",
        "Activité de connexion inhabituelle sur votre compte Microsoft",
        "Codice di sicurezza dell'account Microsoft",
        "Código de segurança da conta Microsoft",
        "Beveiligingscode voor Microsoft-account",
        "Säkerhetskod för Microsoft-konto",
        "Sikkerhedskode til Microsoft-konto",
        "Sikkerhetskode for Microsoft-konto",
        "Microsoft-tilin suojauskoodi",
        "Kod zabezpieczeń konta Microsoft",
        "Bezpečnostní kód účtu Microsoft",
        "Microsoft-fiók biztonsági kódja",
        "Cod de securitate pentru contul Microsoft",
        "Microsoft hesabı güvenlik kodu",
        "Код безопасности для учетной записи Майкрософт",
        "Код безпеки облікового запису Microsoft",
        "Κωδικός ασφαλείας λογαριασμού Microsoft",
        "Microsoft アカウントのセキュリティ コード",
        "Microsoft 계정 보안 코드",
        "Microsoft 帐户安全代码",
        "Microsoft 帳戶安全性代碼",
        "رمز أمان حساب Microsoft",
        "קוד אבטחה של חשבון Microsoft",
        "รหัสความปลอดภัยของบัญชี Microsoft",
        "Mã bảo mật tài khoản Microsoft",
        "Kode keamanan akun Microsoft",
        "Мicrosoft аccоunt unusual sign-in",
    ] {
        assert_eq!(subject(text), Some(Strong), "{text}");
    }
}

#[test]
fn subjects_about_something_else() {
    for text in [
        "Re: Código de seguridad de la cuenta Microsoft",
        "Fw: Microsoft account unusual signin activity",
        "WG: Ihr Microsoft-Konto",
        "RE[2]: Microsoft account",
    ] {
        let in_thread = text_claims(&MICROSOFT, text, Place::SubjectInThread);
        assert_eq!((in_thread, subject(text)), (Some(Weak), Some(Strong)), "{text}");
    }
    for text in [
        "Re: Microsoft licences question",
        "Visit of our Microsoft account manager",
        "How to protect your Microsoft account",
        "Webinar: securing your Microsoft account",
        "Microsoft patches a password flaw",
        "Office 365 migration plan",
        "Microsoft Surface for the new colleague",
    ] {
        assert_eq!(subject(text), Some(Weak), "{text}");
    }
    for text in [
        "",
        "Unusual sign-in activity",
        "The economic outlook and your security",
        "New windows for your account",
        "A modern corner for your account",
        "Meeting on Tuesday",
    ] {
        assert_ne!(subject(text), Some(Strong), "{text}");
    }
}

#[test]
fn work_is_bounded() {
    let long = "Microsoft account ".repeat(100_000);
    assert_eq!(name(&long), Some(Strong));
    let spaced = "м ".repeat(500_000);
    assert_eq!(name(&spaced), None);
}

#[test]
fn words_are_written_as_they_are_searched() {
    let latin = words::LATIN.iter().flat_map(|(_, phrases)| phrases.iter());
    for phrase in latin
        .chain(MICROSOFT.names.products)
        .chain(MICROSOFT.names.common_products)
        .chain(words::FILLERS)
        .chain(words::TOPICAL)
        .chain(MICROSOFT.names.fillers)
        .chain(MICROSOFT.names.topical)
    {
        assert_eq!(skeleton(phrase), **phrase);
        assert!(
            phrase
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b' ' | b'*')),
            "{phrase}"
        );
    }
    for phrase in words::NATIVE
        .iter()
        .flat_map(|(_, phrases)| phrases.iter())
        .chain(MICROSOFT.names.in_other_scripts)
    {
        assert_eq!(plain(phrase), **phrase);
    }
}

#[test]
fn each_mark_stands_once_and_is_an_answers_or_a_forwards() {
    for (at, mark) in words::ANSWERED.iter().enumerate() {
        assert!(!crate::data::forwards::is_prefix(mark), "{mark}");
        assert!(!words::ANSWERED.iter().skip(at + 1).any(|other| other == mark), "{mark}");
    }
    assert!(begins_as_an_answer("[list] AW: Code") && begins_as_an_answer("Re[2]: Code"));
    assert!(!begins_as_an_answer("[list] Fwd: Code") && !begins_as_an_answer("Videresend: Code"));
    for forward in ["fwd (2): code", "[list] wg: code", "videresend: code", "redir.: code"] {
        assert!(sender::is_marked(forward), "{forward}");
    }
    let prefixes = crate::data::forwards::PREFIXES.iter().map(|row| row.prefix);
    for mark in words::ANSWERED.iter().copied().chain(prefixes) {
        let subject = format!("{}: Code", mark.to_uppercase());
        let marked =
            [plain(&subject), skeleton(&subject)].iter().any(|text| sender::is_marked(text));
        assert!(marked, "{mark} is never found");
    }
}
