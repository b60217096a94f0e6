//! Results of checks in German. What is missing evidence begins with "Says nothing", and no result is praised for more
//! than it proves.

use core::net::IpAddr;

use countersign_core::report::field_phrase::{
    Checked, CompauthReason, DmarcAction, Property, Says, SignatureNote,
};

/// A result word. What is missing evidence begins with "Says nothing".
pub(super) fn result(
    checked: Checked,
    says: Says,
    about: Option<&str>,
    ip: Option<IpAddr>,
    note: Option<SignatureNote>,
) -> String {
    let computer =
        ip.map_or_else(|| "dieser Computer".to_owned(), |ip| format!("der Computer {ip}"));
    let name = about.unwrap_or("die Domain");
    match (checked, says) {
        (Checked::Extension | Checked::Unknown, _) => {
            "Kein Standard führt diese Prüfung auf. Sie zählt nicht.".to_owned()
        }
        (Checked::Spf, Says::Yes) => format!(
            "{name} erlaubt, dass {computer} dafür sendet. Über den sichtbaren Absender sagt das nichts."
        ),
        (Checked::Spf, Says::No) => {
            format!("{name} sagt, dass {computer} dafür nicht senden darf.")
        }
        (Checked::Spf, Says::RatherNo) => {
            format!("{name} sagt, dass {computer} dafür wohl nicht senden darf.")
        }
        (Checked::Spf, Says::Nothing) => {
            format!("Sagt nichts: {name} veröffentlicht keine Liste der Computer.")
        }
        (Checked::Dkim, Says::Yes) => match about {
            Some(name) => format!("Eine Signatur von {name} wurde bestätigt."),
            None => {
                "Eine Signatur wurde bestätigt, aber nicht, von wem. Das beweist wenig.".to_owned()
            }
        },
        (Checked::Dkim, Says::No) => {
            let by = about.map_or_else(String::new, |name| format!(" von {name}"));
            format!("Eine Signatur{by} wurde nicht bestätigt{}.", why(note))
        }
        (Checked::Dkim, Says::Nothing) => "Sagt nichts: Die Mail hatte keine Signatur.".to_owned(),
        (Checked::Dmarc, Says::Yes) => {
            format!(
                "Der sichtbare Absender, {name}, ist bestätigt: Die Signatur oder der Computer passt dazu."
            )
        }
        (Checked::Dmarc, Says::No) => {
            format!(
                "Der sichtbare Absender, {name}, ist nicht bestätigt: Weder die Signatur noch der Computer passt dazu."
            )
        }
        (Checked::Dmarc, Says::Nothing) => {
            format!("Sagt nichts: {name} veröffentlicht keine Regel gegen Fälschungen.")
        }
        _ => plain_result(checked, says).to_owned(),
    }
}

fn plain_result(checked: Checked, says: Says) -> &'static str {
    match (checked, says) {
        (_, Says::TemporaryError) => {
            "Sagt nichts: Eine vorübergehende Störung hat die Prüfung angehalten."
        }
        (_, Says::PermanentError) => {
            "Sagt nichts: Was die Domain veröffentlicht, ließ sich nicht lesen."
        }
        (_, Says::OwnPolicy) => {
            "Sagt nichts: Der Prüfer hat das Ergebnis wegen einer eigenen Regel beiseitegelegt."
        }
        (_, Says::Timeout) => "Sagt nichts: Die Antwort kam zu spät.",
        (_, Says::NotChecked) => "Sagt nichts: Es wurde nicht geprüft.",
        (_, Says::Neutral) => "Sagt nichts: weder ja noch nein.",
        (_, Says::Guess) => {
            "Sagt nichts: Die Domain veröffentlicht keine Regel. Microsoft vermutet, dass die Mail bestanden hätte."
        }
        (_, Says::Undocumented) => {
            "Sagt nichts: nicht dokumentiert, dieses Wort steht auf keiner Liste."
        }
        (Checked::Arc, Says::Yes) => {
            "Die Siegel früherer Dienste sind unversehrt. Ein Siegel ist so viel wert wie der, der es setzt."
        }
        (Checked::Arc, Says::No) => "Die Siegel früherer Dienste sind zerstört.",
        (Checked::Arc, Says::Nothing) => {
            "Sagt nichts: Kein früherer Dienst hat die Mail versiegelt."
        }
        (Checked::Compauth, Says::Yes) => {
            "Microsoft hat die Mail insgesamt durchgelassen. Kein Beweis: Das schaffen auch viele Fälschungen."
        }
        (Checked::Compauth, Says::RatherYes) => {
            "Microsoft hat die Mail mit Zweifeln durchgelassen. Kein Beweis."
        }
        (Checked::Compauth, Says::No | Says::RatherNo) => {
            "Microsoft zweifelt insgesamt am Absender."
        }
        (Checked::Compauth, Says::Nothing) => {
            "Sagt nichts: Microsoft hat kein Gesamturteil abgegeben."
        }
        (Checked::Iprev, Says::Yes) => {
            "Name und Adresse des sendenden Computers gehören zusammen, wie bei jedem ordentlichen Server."
        }
        (Checked::Iprev, Says::No) => {
            "Name und Adresse des sendenden Computers gehören nicht zusammen."
        }
        (Checked::Auth, Says::Yes) => {
            "Der Absender war bei diesem Server angemeldet. Das kann jeder, der dort ein Konto hat."
        }
        (Checked::Auth, Says::No) => "Eine Anmeldung bei diesem Server ist fehlgeschlagen.",
        (Checked::Bimi, Says::Yes) => {
            "Die Domain darf ihr Logo zeigen. Mehr als DMARC beweist das nicht."
        }
        (Checked::Bimi, Says::No) => "Das Logo der Domain wurde nicht bestätigt.",
        (_, Says::Yes) => {
            "Diese Prüfung wurde bestanden. Über den sichtbaren Absender sagt sie nichts."
        }
        (_, Says::No | Says::RatherNo) => {
            "Diese Prüfung wurde nicht bestanden. Über den sichtbaren Absender sagt sie nichts."
        }
        (_, Says::RatherYes | Says::Nothing) => "Sagt nichts.",
    }
}

fn why(note: Option<SignatureNote>) -> &'static str {
    match note {
        None => "",
        Some(SignatureNote::NotSigned) => ": Es gibt keine",
        Some(SignatureNote::NoKey) => ": Der Schlüssel dazu wurde nicht gefunden",
        Some(SignatureNote::DoesNotFit) => {
            ": Sie passt nicht zur Mail. Der Grund kann eine Fälschung sein, aber auch eine Änderung unterwegs"
        }
        Some(SignatureNote::BodyChanged) => {
            ": Der Text ist nicht der signierte. Der Grund kann eine Fälschung sein, aber auch eine Änderung unterwegs"
        }
        Some(SignatureNote::Unreadable) => ": Sie ist falsch geschrieben",
        Some(SignatureNote::Expired) => ": Sie war abgelaufen",
    }
}

/// `action=`
pub(super) fn dmarc_action(action: DmarcAction) -> &'static str {
    match action {
        DmarcAction::None => {
            "Wegen DMARC wurde nichts unternommen. Das ist kein Zeichen dafür, dass die Mail echt ist."
        }
        DmarcAction::RejectOverridden => {
            "Die Domain bittet, solche Mails abzulehnen. Microsoft hat diese stattdessen als Spam markiert."
        }
        DmarcAction::Reject => "Die Mail sollte abgelehnt werden.",
        DmarcAction::Quarantine => "Die Mail sollte als Spam behandelt werden.",
        DmarcAction::SparedQuarantine => {
            "Durchgefallen. Die Mail kam trotzdem an, weil die Domain nur einen Teil solcher Mails als Spam behandeln lässt."
        }
        DmarcAction::SparedReject => {
            "Durchgefallen. Die Mail kam trotzdem an, weil die Domain nur einen Teil solcher Mails ablehnen lässt."
        }
        DmarcAction::PermanentError => "Sagt nichts: Die Regel der Domain ließ sich nicht lesen.",
        DmarcAction::TemporaryError => {
            "Sagt nichts: Eine vorübergehende Störung hat die Prüfung angehalten."
        }
        DmarcAction::Undocumented => "Nicht dokumentiert: Microsoft erklärt dieses Wort nicht.",
    }
}

/// `reason=` beside `compauth=`
pub(super) fn compauth_reason(reason: CompauthReason) -> &'static str {
    match reason {
        CompauthReason::Explicit => {
            "Durchgefallen, und die Domain selbst bittet, solche Mails aufzuhalten."
        }
        CompauthReason::Implicit => {
            "Die Domain hat keine oder eine schwache Regel, und sonst sprach nichts für die Mail."
        }
        CompauthReason::Forbidden => {
            "Die Organisation des Empfängers verbietet diesem Absender diesen Namen."
        }
        CompauthReason::OwnDomainDmarc | CompauthReason::OwnDomain => {
            "Durchgefallen, und die Mail benutzt den Namen der eigenen Organisation des Empfängers."
        }
        CompauthReason::ArcOverride => {
            "DMARC wurde nicht bestanden. Stattdessen wurde dem Siegel eines früheren Dienstes vertraut. Kein Beweis."
        }
        CompauthReason::Passed => {
            "Bestanden; warum genau, sagt Microsoft nicht. Kein Beweis: Das schaffen auch viele Fälschungen."
        }
        CompauthReason::SoftPassed => {
            "Bestanden mit Zweifeln; warum, sagt Microsoft nicht. Kein Beweis."
        }
        CompauthReason::NotChecked => "Sagt nichts: Es wurde nicht geprüft.",
        CompauthReason::Bypassed => {
            "Sagt nichts: Die Prüfung wurde übersprungen; warum, sagt Microsoft nicht."
        }
        CompauthReason::Undocumented => "Nicht dokumentiert: Microsoft erklärt diese Nummer nicht.",
    }
}

/// A property's value.
pub(super) fn property(name: Property, value: &str) -> String {
    match name {
        Property::Signer => format!("Die Signatur nennt {value}."),
        Property::SignerIdentity => format!("Signiert für {value}."),
        Property::Selector => {
            format!("Der Schlüssel des Unterzeichners, der {value} heißt.")
        }
        Property::SignatureStart => {
            "Die ersten Buchstaben der Signatur, um Signaturen auseinanderzuhalten.".to_owned()
        }
        Property::Algorithm | Property::Reason => format!("{value}."),
        Property::VisibleSender | Property::CheckedIdentity => {
            format!("Die Prüfung hat sich {value} angesehen.")
        }
        Property::Envelope => {
            format!(
                "{value}. Das ist für Sie nicht zu sehen und kann vom sichtbaren Absender abweichen."
            )
        }
        Property::Greeting => format!("Der Computer nannte sich {value}. Das kann er frei wählen."),
        Property::Peer => format!("{value} hat die Mail übergeben."),
        Property::RecipientDomain => format!("Die Mail war für ein Postfach bei {value} bestimmt."),
        Property::Login => format!("Angemeldet war {value}."),
        Property::Checker => format!("{value} hat geprüft."),
        Property::Mechanism => format!("Der Eintrag {value} auf der Liste der Domain passte."),
        Property::Other => "Eine Einzelheit für Fachleute. Zählt nicht.".to_owned(),
    }
}
