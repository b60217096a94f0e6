//! Findings about what the receiving service said, and about signatures and seals.

use countersign_core::checks::{
    compauth, dkim, dmarc, ignored_results, message, seal, signature, spf,
};
use countersign_core::proof::{ArcFlaw, Outcome};
use countersign_core::trust::IgnoredWhy;

pub(super) fn dmarc(kind: &dmarc::Kind) -> (String, String) {
    match kind {
        dmarc::Kind::Pass { domain } => (
            "Ihr Mail-Dienst bestätigt den Namen des Absenders".to_owned(),
            format!("Der Dienst sagt, dass die Mail wirklich von „{domain}“ kommt (DMARC)."),
        ),
        dmarc::Kind::Fail { domain } => (
            "Der Name des Absenders hat die Prüfung Ihres Mail-Dienstes nicht bestanden".to_owned(),
            match domain {
                Some(domain) => format!("Die Mail gibt sich als „{domain}“ aus, hat aber die Prüfung dieses Namens nicht bestanden (DMARC). Auch Weiterleiten kann das auslösen."),
                None => "Die Mail hat die Prüfung des Absendernamens nicht bestanden (DMARC). Auch Weiterleiten kann das auslösen.".to_owned(),
            },
        ),
        dmarc::Kind::Missing { word } => ("Kein Ergebnis zum Namen des Absenders".to_owned(), format!("Das Ergebnis lautet „{word}“ (DMARC). Aus fehlenden Belegen lässt sich nichts schließen.")),
        dmarc::Kind::AuthorDisagrees { reported, shown } => (
            "Die Prüfung galt einem anderen Absender".to_owned(),
            format!("Ihr Mail-Dienst hat „{reported}“ geprüft, die Mail zeigt aber „{shown}“."),
        ),
    }
}

pub(super) fn dkim(kind: &dkim::Kind) -> (String, String) {
    match kind {
        dkim::Kind::Pass { domain, aligned: true } => (
            "Ihr Mail-Dienst bestätigt die Signatur des Absenders".to_owned(),
            format!("Der Dienst sagt, dass „{domain}“ diese Mail signiert hat (DKIM)."),
        ),
        dkim::Kind::Pass { domain, aligned: false } => (
            "Die Mail ist von jemand anderem signiert als dem gezeigten Absender".to_owned(),
            format!("Ihr Mail-Dienst bestätigt eine Signatur von „{domain}“ (DKIM). Über den gezeigten Absender sagt das nichts."),
        ),
        dkim::Kind::Fail { domain } => (
            "Ihr Mail-Dienst sagt, dass eine Signatur nicht gültig ist".to_owned(),
            match domain {
                Some(domain) => format!("Die Signatur von „{domain}“ ließ sich bei der Ankunft nicht bestätigen (DKIM). Auch Filter und Mailinglisten können das auslösen."),
                None => "Eine Signatur ließ sich bei der Ankunft nicht bestätigen (DKIM). Auch Filter und Mailinglisten können das auslösen.".to_owned(),
            },
        ),
        dkim::Kind::Missing { word } => ("Kein Ergebnis zu einer Signatur".to_owned(), format!("Das Ergebnis lautet „{word}“ (DKIM). Aus fehlenden Belegen lässt sich nichts schließen.")),
    }
}

pub(super) fn message(kind: &message::Kind) -> (String, String) {
    match kind {
        message::Kind::TextChanged { domain } => (
            "Ihr Mail-Dienst hat unter signierten Kopfzeilen einen anderen Text gefunden".to_owned(),
            format!("„{domain}“ hat diese Kopfzeilen signiert, aber die Mail, die darunter ankam, passt nicht zur Signatur. Sie wurde unterwegs verändert, oder die Kopfzeilen stammen aus einer anderen Mail."),
        ),
        message::Kind::SignatureUnseen { domain } => (
            "Ihr Mail-Dienst hat keine Signatur gesehen, aber der Text hier hat eine".to_owned(),
            format!("„{domain}“ hat diese Kopfzeilen tatsächlich signiert. Laut Ihrem Mail-Dienst hatte die Mail, die ankam, diese Signatur nicht."),
        ),
        message::Kind::LinesOnly { domain } => (
            "Die Kopfzeilen sind signiert, aber der Text darunter ist nicht bestätigt".to_owned(),
            format!("„{domain}“ hat diese Kopfzeilen signiert. Ob der Text darunter der signierte ist, kann nur die ganze Mail oder ein Ergebnis Ihres Mail-Dienstes zeigen."),
        ),
        message::Kind::NotSignedByAuthor { domain, signer } => (
            format!("Keine Signatur von „{domain}“ ist bestätigt"),
            match signer {
                Some(signer) => format!("Ihr Mail-Dienst bestätigt eine Signatur von „{signer}“, und das ist jemand anderes. Microsoft signiert seine Mails selbst."),
                None => "Microsoft signiert seine Mails, aber Ihr Mail-Dienst bestätigt keine Signatur des gezeigten Absenders.".to_owned(),
            },
        ),
    }
}

pub(super) fn signature(kind: &signature::Kind) -> (String, String) {
    match kind {
        signature::Kind::Verified { domain } if domain.ends_with("microsoft.com") => (
            "Microsofts eigene digitale Signatur auf diesen Kopfzeilen ist gültig".to_owned(),
            format!("Die Signatur von „{domain}“ auf diesen Kopfzeilen wurde hier mit dem öffentlichen Schlüssel geprüft. Schon ein einziger geänderter Buchstabe, den sie abdeckt, würde sie zerstören. Ob auch der Text darunter der signierte ist, zeigt ein eigener Befund."),
        ),
        signature::Kind::Verified { domain } => (
            format!("Die digitale Signatur von „{domain}“ ist gültig"),
            "Die Signatur auf diesen Kopfzeilen wurde hier mit dem öffentlichen Schlüssel geprüft. Ob auch der Text darunter der signierte ist, zeigt ein eigener Befund.".to_owned(),
        ),
        signature::Kind::NotCovered { fields } => (
            "Die Signatur deckt nicht alles ab".to_owned(),
            format!("Nicht abgedeckt: {}. Wer die Mail weiterleitet, kann das ändern.", list(fields)),
        ),
        signature::Kind::DoesNotVerify { domain } => (
            "Eine Signatur stimmt nicht, so wie sie eingefügt wurde".to_owned(),
            format!("Die Signatur von „{domain}“ passt nicht zum Text hier. Das passiert, wenn ein Programm die Mail umschreibt oder jemand ein Wort schwärzt. Für sich allein ist es kein Zeichen einer Fälschung."),
        ),
        signature::Kind::NoKey { domain, selector } => (
            "Eine Signatur lässt sich hier nicht prüfen".to_owned(),
            format!("Die Signatur nennt den Schlüssel „{selector}“ von „{domain}“. Der Schlüssel, mit dem sie gemacht wurde, ist hier nicht bekannt. Daraus lässt sich nichts schließen. Unter „Wer bürgt dafür“ können Sie den Schlüssel nachschlagen."),
        ),
        signature::Kind::Unusable { domain, outcome } => (format!("Die Signatur von „{domain}“ ist nicht zu gebrauchen"), unusable(*outcome).to_owned()),
        signature::Kind::TooManySignatures { left } => ("Die Mail hat mehr Signaturen, als wir prüfen".to_owned(), format!("{left} wurden nicht geprüft. Echte Mails haben eine Handvoll.")),
        signature::Kind::BodyDiffers { domain, explained: true } => (
            "Der Text ist nicht so, wie er signiert wurde".to_owned(),
            format!("Er weicht von dem ab, was „{domain}“ signiert hat. Ihr Mail-Dienst ist dafür bekannt, dass er Mails umschreibt. Dort ist das also normal."),
        ),
        signature::Kind::BodyDiffers { domain, explained: false } => (
            "Der Text ist nicht der, der signiert wurde".to_owned(),
            format!("Er weicht von dem ab, was „{domain}“ signiert hat. Das kann an einem Programm liegen, das ihn kopiert oder gespeichert hat. Es kann aber auch jemand einen anderen Text unter echte Kopfzeilen gesetzt haben."),
        ),
        signature::Kind::BodyMatches { domain } => ("Der Text ist so, wie er signiert wurde".to_owned(), format!("Der Text der Mail ist genau der, den „{domain}“ signiert hat.")),
    }
}

pub(super) fn seal(kind: &seal::Kind) -> (String, String) {
    match kind {
        seal::Kind::Verified { domain, instance } => (
            "Das Siegel Ihres Mail-Dienstes ist gültig".to_owned(),
            format!("„{domain}“ hat seine Ergebnisse bei der Ankunft der Mail versiegelt (ARC, Nummer {instance}). Das Siegel wurde hier geprüft und ist gültig."),
        ),
        seal::Kind::DoesNotVerify { domain, instance } => (
            "Das Siegel Ihres Mail-Dienstes passt nicht zum Text".to_owned(),
            format!("Das Siegel von „{domain}“ (ARC, Nummer {instance}) gehört zu einem anderen Text. Nach der Ankunft der Mail wurde etwas verändert, vielleicht nur geschwärzt."),
        ),
        seal::Kind::NoKey { domain, selector } => (
            "Eine Signatur lässt sich hier nicht prüfen".to_owned(),
            format!("Die Signatur nennt den Schlüssel „{selector}“ von „{domain}“. Der Schlüssel, mit dem sie gemacht wurde, ist hier nicht bekannt. Daraus lässt sich nichts schließen. Unter „Wer bürgt dafür“ können Sie den Schlüssel nachschlagen."),
        ),
        seal::Kind::Unusable { domain, outcome } => (format!("Die Signatur von „{domain}“ ist nicht zu gebrauchen"), unusable(*outcome).to_owned()),
        seal::Kind::ArcFlawed(flaw) => ("Die Kette der Siegel ist unterbrochen".to_owned(), flawed(*flaw).to_owned()),
        seal::Kind::Disagrees => (
            "Siegel und lesbare Zeilen widersprechen einander".to_owned(),
            "Die Zeilen stimmen nicht mit dem überein, was Ihr Mail-Dienst versiegelt hat. Entweder wurden Zeilen verändert, oder das Siegel gehört zu einer anderen Mail.".to_owned(),
        ),
    }
}

pub(super) fn spf(kind: &spf::Kind) -> (String, String) {
    match kind {
        spf::Kind::Pass { domain, aligned: true } => (
            "Der sendende Server steht auf der Liste des Absenders".to_owned(),
            format!("Ihr Mail-Dienst sagt, dass der Server für „{domain}“ senden darf (SPF). Bei Microsofts gemeinsam benutzten Servern gilt das für jeden Kunden."),
        ),
        spf::Kind::Pass { domain, aligned: false } => (
            "Der sendende Server steht auf der Liste von jemand anderem".to_owned(),
            format!("Er darf für „{domain}“ senden (SPF). Das ist nicht der gezeigte Absender, über den sagt es also nichts."),
        ),
        spf::Kind::Fail { domain } => (
            "Der sendende Server steht nicht auf der Liste des Absenders".to_owned(),
            match domain {
                Some(domain) => format!("Ihr Mail-Dienst sagt, dass der Server nicht für „{domain}“ senden darf (SPF). Daran scheitern weitergeleitete Mails meist."),
                None => "Ihr Mail-Dienst sagt, dass der Server nicht für den Absender senden darf (SPF). Daran scheitern weitergeleitete Mails meist.".to_owned(),
            },
        ),
        spf::Kind::Missing { word } => ("Kein Ergebnis zum sendenden Server".to_owned(), format!("Das Ergebnis lautet „{word}“ (SPF). Aus fehlenden Belegen lässt sich nichts schließen.")),
    }
}

pub(super) fn ignored_results(kind: &ignored_results::Kind) -> (String, String) {
    match kind {
        ignored_results::Kind::Ignored { id, why } => (
            match id {
                Some(id) => format!("Die Ergebnisse von „{id}“ zählen nicht"),
                None => "Einige Ergebnisse zählen nicht".to_owned(),
            },
            ignored(*why).to_owned(),
        ),
        ignored_results::Kind::NoTrustedResults => (
            "Kein Ergebnis Ihres Mail-Dienstes".to_owned(),
            "Es fehlen die Zeilen, in denen Ihr Mail-Dienst sagt, was er geprüft hat, oder sie sind von denen des Absenders nicht zu unterscheiden.".to_owned(),
        ),
        ignored_results::Kind::Malformed => ("Eine Ergebniszeile lässt sich nicht lesen".to_owned(), "Eine Klammer oder ein Anführungszeichen darin wird nie geschlossen. Nichts darin zählt als bestanden.".to_owned()),
        ignored_results::Kind::Encoded => (
            "Der Name des Absenders enthält besondere Zeichen".to_owned(),
            "Ihr Mail-Dienst musste sein Ergebnis deswegen kodiert schreiben. Microsofts eigene Namen haben nur einfache Buchstaben.".to_owned(),
        ),
    }
}

pub(super) fn compauth(kind: &compauth::Kind) -> (String, String) {
    match kind {
        compauth::Kind::Compauth { result, reason } => (
            "Microsofts Gesamturteil".to_owned(),
            match reason {
                Some(reason) => format!(
                    "Es lautet „{result}“, Grund {reason}. Die Hälfte aller Fälschungen kommt hier durch, es zählt also nicht."
                ),
                None => format!(
                    "Es lautet „{result}“. Die Hälfte aller Fälschungen kommt hier durch, es zählt also nicht."
                ),
            },
        ),
        compauth::Kind::Fail { reason } => (
            "Microsofts Gesamturteil ist schlecht".to_owned(),
            match reason {
                Some(reason) => {
                    format!(
                        "Outlooks eigenes Gesamtergebnis aus allen Prüfungen ist „fail“, Grund {reason}."
                    )
                }
                None => {
                    "Outlooks eigenes Gesamtergebnis aus allen Prüfungen ist „fail“.".to_owned()
                }
            },
        ),
    }
}

fn ignored(why: IgnoredWhy) -> &'static str {
    match why {
        IgnoredWhy::OtherService => {
            "Sie stammen von einem anderen Dienst als dem, der die Mail bekommen hat, oder dieser Dienst ist nicht bekannt."
        }
        IgnoredWhy::BelowBoundary => {
            "Sie stehen unterhalb der Stelle, an der Ihr Mail-Dienst übernommen hat. Dort konnte der Absender alles schreiben."
        }
        IgnoredWhy::ExchangeOutbound => {
            "Microsofts Ausgangsserver haben sie geschrieben, bevor die Mail losging. Sie sagen nichts darüber, was ankam."
        }
        IgnoredWhy::Malformed => "Sie lassen sich nicht lesen, ohne zu raten.",
        IgnoredWhy::WrongShape => {
            "Sie sind so geschrieben wie bei einem anderen Dienst als dem, der die Mail bekommen hat."
        }
    }
}

fn unusable(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::KeyRevoked => "Der Inhaber hat den Schlüssel zurückgezogen.",
        Outcome::WrongAlgorithm => "Der Schlüssel gehört zu einer anderen Art von Signatur.",
        Outcome::TooWeak => "Diese Art lässt sich heute fälschen und zählt darum nicht.",
        Outcome::Malformed => {
            "Die Signatur verstößt gegen ihren eigenen Standard und zählt darum nicht."
        }
        Outcome::NotTried => "Es waren zu viele, darum wurde diese nicht geprüft.",
        Outcome::Verified | Outcome::DoesNotVerify | Outcome::NoKey => {
            "Daraus lässt sich nichts schließen."
        }
    }
}

fn flawed(flaw: ArcFlaw) -> &'static str {
    match flaw {
        ArcFlaw::Gap => "Ein Siegel dazwischen fehlt, darum zählt keines.",
        ArcFlaw::Duplicate => "Eine Nummer kommt zweimal vor, darum zählt keines.",
        ArcFlaw::Incomplete => "Einem Siegel fehlt einer seiner drei Teile, darum zählt keines.",
        ArcFlaw::BadInstance => "Ein Siegel hat keine richtige Nummer, darum zählt keines.",
        ArcFlaw::ChainFailed => {
            "Schon für den letzten Dienst, der die Mail versiegelt hat, war die Kette unterbrochen."
        }
        ArcFlaw::BadChainValue => {
            "Ein Siegel sagt etwas Unmögliches über die Kette, darum zählt keines."
        }
    }
}

/// Field names as a reader knows them.
fn list(fields: &[Box<str>]) -> String {
    let words: Vec<&str> = fields
        .iter()
        .map(|name| match &**name {
            "to" => "der Empfänger",
            "reply-to" => "die Antwortadresse",
            "sender" => "die zweite Absenderzeile",
            "cc" => "die Kopien",
            other => other,
        })
        .collect();
    match words.split_last() {
        None => "der Text".to_owned(),
        Some((only, [])) => {
            format!("{only}; auch nicht der Text, wenn nur Kopfzeilen eingefügt wurden")
        }
        Some((last, first)) => {
            format!(
                "{} und {last}; auch nicht der Text, wenn nur Kopfzeilen eingefügt wurden",
                first.join(", ")
            )
        }
    }
}
