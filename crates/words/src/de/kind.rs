//! What a mail is about, and what was done with it: names for the questions.

use countersign_core::context::Deed;
use countersign_core::kind::MailKind;

pub(crate) fn name(kind: MailKind) -> &'static str {
    match kind {
        MailKind::SecurityCode => "Sicherheitscode oder neues Kennwort per Code",
        MailKind::UnusualSignIn => "Ungewöhnliche Anmeldung",
        MailKind::NewSignIn => "Neue Anmeldung oder neues Gerät",
        MailKind::SecurityInfoAdded => "Sicherheitsinformation hinzugefügt",
        MailKind::SecurityInfoRemoved => "Sicherheitsinformation entfernt",
        MailKind::SecurityInfoPending => {
            "Änderung der Sicherheitsinformationen steht aus (30 Tage)"
        }
        MailKind::PasswordChanged => "Kennwort geändert",
        MailKind::AppConnected => "Neue App verbunden",
        MailKind::AddressVerification => "Adresse oder Nummer bestätigt",
        MailKind::AccountNotice => "Kontoschließung, Nutzungsbedingungen, Willkommen",
        MailKind::Billing => "Abo oder Zahlung",
        MailKind::Invitation => "Einladung",
        MailKind::ServiceNotice => "Meldung von Azure, Teams, SharePoint oder Power Platform",
        MailKind::Unknown => "Etwas anderes",
    }
}

/// The line under the question, after what was recognised.
pub(crate) fn seems(kind: MailKind) -> String {
    if kind == MailKind::Unknown {
        return "Der Betreff verrät es nicht. Wählen Sie, was passt.".to_owned();
    }
    let name = name(kind);
    format!("Es scheint um „{name}“ zu gehen. Wenn nicht, wählen Sie, was passt.")
}

pub(crate) fn question() -> &'static str {
    "Worum geht es in der Mail?"
}

pub(crate) fn because() -> &'static str {
    "es in der Mail darum geht"
}

pub(crate) fn deed(deed: Deed) -> &'static str {
    match deed {
        Deed::OpenedLink => "Link geöffnet",
        Deed::OpenedAttachment => "Anhang geöffnet",
        Deed::TypedPassword => "Kennwort eingetippt",
        Deed::PassedCode => "Code weitergegeben",
        Deed::ApprovedSignIn => "Anmeldung am Handy bestätigt",
        Deed::GaveCard => "Karten- oder Bankdaten angegeben",
        Deed::SentMoney => "Geld oder Gutscheinkarten geschickt",
        Deed::CalledNumber => "Nummer angerufen",
        Deed::GrantedRemote => "Jemanden an den Computer gelassen",
    }
}
