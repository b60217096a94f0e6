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
            "Kein Standard führt diese Prüfung auf. Sie wiegt nichts.".to_owned()
        }
        (Checked::Spf, Says::Yes) => format!(
            "{name} erlaubt, dass {computer} dafür sendet. Über den Absender, den Sie sehen, sagt das nichts."
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
                "Eine Signatur wurde bestätigt, aber nicht, wessen. Das beweist wenig.".to_owned()
            }
        },
        (Checked::Dkim, Says::No) => {
            let by = about.map_or_else(String::new, |name| format!(" von {name}"));
            format!("Eine Signatur{by} wurde nicht bestätigt{}.", why(note))
        }
        (Checked::Dkim, Says::Nothing) => "Sagt nichts: Die Mail trug keine Signatur.".to_owned(),
        (Checked::Dmarc, Says::Yes) => {
            format!(
                "Der sichtbare Absender, {name}, ist bestätigt: Signatur oder Computer passt dazu."
            )
        }
        (Checked::Dmarc, Says::No) => {
            format!(
                "Der sichtbare Absender, {name}, ist nicht bestätigt: Weder Signatur noch Computer passt dazu."
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
            "Sagt nichts: Der Prüfer hat das Ergebnis nach eigener Regel beiseitegelegt."
        }
        (_, Says::Timeout) => "Sagt nichts: Die Antwort kam zu spät.",
        (_, Says::NotChecked) => "Sagt nichts: Es wurde nicht geprüft.",
        (_, Says::Neutral) => "Sagt nichts: weder ja noch nein.",
        (_, Says::Guess) => {
            "Sagt nichts: Die Domain veröffentlicht keine Regel. Microsoft vermutet, dass sie bestanden hätte."
        }
        (_, Says::Undocumented) => {
            "Sagt nichts: nicht dokumentiert, dieses Wort steht auf keiner Liste."
        }
        (Checked::Arc, Says::Yes) => {
            "Die Siegel früherer Dienste sind unversehrt. Ein Siegel ist so viel wert wie der, der es setzt."
        }
        (Checked::Arc, Says::No) => "Die Siegel früherer Dienste sind zerstört.",
        (Checked::Arc, Says::Nothing) => "Sagt nichts: Kein früherer Dienst hat sie versiegelt.",
        (Checked::Compauth, Says::Yes) => {
            "Microsoft ließ sie nach einem Gesamtbild durch. Kein Beweis: Das bekommen auch viele Fälschungen."
        }
        (Checked::Compauth, Says::RatherYes) => {
            "Microsoft ließ sie mit Zweifeln durch. Kein Beweis."
        }
        (Checked::Compauth, Says::No | Says::RatherNo) => {
            "Microsoft zweifelt nach einem Gesamtbild am Absender."
        }
        (Checked::Compauth, Says::Nothing) => {
            "Sagt nichts: Microsoft hat sich kein Gesamtbild gemacht."
        }
        (Checked::Iprev, Says::Yes) => {
            "Name und Adresse des sendenden Computers gehören zusammen, wie bei jedem ordentlichen Server."
        }
        (Checked::Iprev, Says::No) => {
            "Name und Adresse des sendenden Computers gehören nicht zusammen."
        }
        (Checked::Auth, Says::Yes) => {
            "Der Absender war an diesem Server angemeldet, wie jeder mit einem Konto dort es sein kann."
        }
        (Checked::Auth, Says::No) => "Eine Anmeldung an diesem Server misslang.",
        (Checked::Bimi, Says::Yes) => {
            "Die Domain darf ihr Firmenzeichen zeigen. Mehr als DMARC beweist das nicht."
        }
        (Checked::Bimi, Says::No) => "Das Firmenzeichen der Domain wurde nicht bestätigt.",
        (_, Says::Yes) => {
            "Diese Prüfung wurde bestanden. Über den Absender, den Sie sehen, spricht sie nicht."
        }
        (_, Says::No | Says::RatherNo) => {
            "Diese Prüfung wurde nicht bestanden. Über den Absender, den Sie sehen, spricht sie nicht."
        }
        (_, Says::RatherYes | Says::Nothing) => "Sagt nichts.",
    }
}

fn why(note: Option<SignatureNote>) -> &'static str {
    match note {
        None => "",
        Some(SignatureNote::NotSigned) => ": Es gibt keine",
        Some(SignatureNote::NoKey) => ": Ihr Schlüssel wurde nicht gefunden",
        Some(SignatureNote::DoesNotFit) => {
            ": Sie passt nicht zur Mail. Das liegt an Fälschung oder an Umschreiben unterwegs"
        }
        Some(SignatureNote::BodyChanged) => {
            ": Der Text ist nicht der signierte. Das liegt an Fälschung oder an Umschreiben unterwegs"
        }
        Some(SignatureNote::Unreadable) => ": Sie ist falsch geschrieben",
        Some(SignatureNote::Expired) => ": Ihre Zeit war abgelaufen",
    }
}

/// `action=`
pub(super) fn dmarc_action(action: DmarcAction) -> &'static str {
    match action {
        DmarcAction::None => "Wegen DMARC wurde nichts unternommen. Das ist kein Lob.",
        DmarcAction::RejectOverridden => {
            "Die Domain bittet, solche Mail abzulehnen. Microsoft hat sie stattdessen als Spam markiert."
        }
        DmarcAction::Reject => "Sie sollte abgelehnt werden.",
        DmarcAction::Quarantine => "Sie sollte als Spam behandelt werden.",
        DmarcAction::SparedQuarantine => {
            "Durchgefallen. Sie kam durch, weil die Domain nur für einen Teil solcher Mail die Behandlung als Spam verlangt."
        }
        DmarcAction::SparedReject => {
            "Durchgefallen. Sie kam durch, weil die Domain nur für einen Teil solcher Mail die Ablehnung verlangt."
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
            "Durchgefallen, und die Domain selbst bittet, solche Mail aufzuhalten."
        }
        CompauthReason::Implicit => {
            "Die Domain hat keine oder eine schwache Regel, und sonst sprach nichts für sie."
        }
        CompauthReason::Forbidden => {
            "Die Organisation des Empfängers verbietet diesem Absender diesen Namen."
        }
        CompauthReason::OwnDomainDmarc | CompauthReason::OwnDomain => {
            "Durchgefallen, und sie benutzt den Namen der Organisation des Empfängers selbst."
        }
        CompauthReason::ArcOverride => {
            "DMARC ist durchgefallen. Geglaubt wurde stattdessen dem Siegel eines früheren Dienstes. Kein Beweis."
        }
        CompauthReason::Passed => {
            "Bestanden; warum genau, ist Microsofts Geheimnis. Kein Beweis: Das bekommen auch viele Fälschungen."
        }
        CompauthReason::SoftPassed => {
            "Bestanden mit Zweifeln; warum, ist Microsofts Geheimnis. Kein Beweis."
        }
        CompauthReason::NotChecked => "Sagt nichts: Es wurde nicht geprüft.",
        CompauthReason::Bypassed => {
            "Sagt nichts: Die Prüfung wurde übersprungen; warum, ist Microsofts Geheimnis."
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
            format!("Der Schlüssel, auf den {value} zeigt, unter denen des Unterzeichners.")
        }
        Property::SignatureStart => {
            "Die ersten Buchstaben der Signatur, um mehrere auseinanderzuhalten.".to_owned()
        }
        Property::Algorithm | Property::Reason => format!("{value}."),
        Property::VisibleSender | Property::CheckedIdentity => {
            format!("Betrachtet wurde {value}.")
        }
        Property::Envelope => {
            format!("{value}. Sie sehen das nicht, und es kann vom sichtbaren Absender abweichen.")
        }
        Property::Greeting => format!("Er nannte sich {value}. Da kann alles stehen."),
        Property::Peer => format!("{value} hat die Mail übergeben."),
        Property::RecipientDomain => format!("Sie war für ein Postfach bei {value} gedacht."),
        Property::Login => format!("Angemeldet war {value}."),
        Property::Checker => format!("{value} hat geprüft."),
        Property::Mechanism => format!("Der Eintrag {value} auf der Liste der Domain passte."),
        Property::Other => "Eine Einzelheit für Fachleute. Ohne Gewicht.".to_owned(),
    }
}
