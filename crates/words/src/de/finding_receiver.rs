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
            format!("Er sagt, dass die Mail wirklich von „{domain}“ kommt (DMARC)."),
        ),
        dmarc::Kind::Fail { domain } => (
            "Der Name des Absenders hat die Prüfung Ihres Mail-Dienstes nicht bestanden".to_owned(),
            match domain {
                Some(domain) => format!("Die Mail gibt sich als „{domain}“ aus und hat die Prüfung dieses Namens nicht bestanden (DMARC). Auch Weiterleiten kann das auslösen."),
                None => "Die Mail hat die Prüfung des Absendernamens nicht bestanden (DMARC). Auch Weiterleiten kann das auslösen.".to_owned(),
            },
        ),
        dmarc::Kind::Missing { word } => ("Kein Wort über den Namen des Absenders".to_owned(), format!("Das Ergebnis lautet „{word}“ (DMARC). Was fehlt, sagt weder ja noch nein.")),
        dmarc::Kind::AuthorDisagrees { reported, shown } => (
            "Die Prüfung spricht von einem anderen Absender".to_owned(),
            format!("Ihr Mail-Dienst hat „{reported}“ geprüft, die Mail zeigt aber „{shown}“."),
        ),
    }
}

pub(super) fn dkim(kind: &dkim::Kind) -> (String, String) {
    match kind {
        dkim::Kind::Pass { domain, aligned: true } => (
            "Ihr Mail-Dienst bestätigt die Signatur des Absenders".to_owned(),
            format!("Er sagt, dass „{domain}“ diese Mail signiert hat (DKIM)."),
        ),
        dkim::Kind::Pass { domain, aligned: false } => (
            "Signiert hat sie jemand anderes als der gezeigte Absender".to_owned(),
            format!("Ihr Mail-Dienst bestätigt eine Signatur von „{domain}“ (DKIM). Über den gezeigten Absender sagt das nichts."),
        ),
        dkim::Kind::Fail { domain } => (
            "Ihr Mail-Dienst sagt, dass eine Signatur nicht stimmt".to_owned(),
            match domain {
                Some(domain) => format!("Die Signatur von „{domain}“ ließ sich bei der Ankunft nicht bestätigen (DKIM). Auch Filter und Mailinglisten können das auslösen."),
                None => "Eine Signatur ließ sich bei der Ankunft nicht bestätigen (DKIM). Auch Filter und Mailinglisten können das auslösen.".to_owned(),
            },
        ),
        dkim::Kind::Missing { word } => ("Kein Wort über eine Signatur".to_owned(), format!("Das Ergebnis lautet „{word}“ (DKIM). Was fehlt, sagt weder ja noch nein.")),
    }
}

pub(super) fn message(kind: &message::Kind) -> (String, String) {
    match kind {
        message::Kind::TextChanged { domain } => (
            "Ihr Mail-Dienst fand unter signierten Zeilen einen anderen Text".to_owned(),
            format!("„{domain}“ hat diese Zeilen signiert, aber die Mail, die darunter ankam, passt nicht zu der Signatur. Sie wurde unterwegs verändert, oder die Zeilen stammen aus einer anderen Mail."),
        ),
        message::Kind::SignatureUnseen { domain } => (
            "Ihr Mail-Dienst sah keine Signatur, der Text hier hat aber eine".to_owned(),
            format!("„{domain}“ hat diese Zeilen einmal signiert. Laut Ihrem Mail-Dienst trug die Mail, die ankam, diese Signatur nicht."),
        ),
        message::Kind::LinesOnly { domain } => (
            "Die Zeilen sind signiert, der Text darunter ist nicht bestätigt".to_owned(),
            format!("„{domain}“ hat diese Zeilen signiert. Ob der Text darunter der signierte ist, kann nur die ganze Mail oder ein Ergebnis Ihres Mail-Dienstes zeigen."),
        ),
        message::Kind::NotSignedByAuthor { domain, signer } => (
            format!("Keine Signatur von „{domain}“ ist bestätigt"),
            match signer {
                Some(signer) => format!("Ihr Mail-Dienst bestätigt eine Signatur von „{signer}“, und das ist jemand anderes. Microsoft signiert seine Mails selbst."),
                None => "Microsoft signiert seine Mails, und Ihr Mail-Dienst bestätigt keine Signatur des gezeigten Absenders.".to_owned(),
            },
        ),
    }
}

pub(super) fn signature(kind: &signature::Kind) -> (String, String) {
    match kind {
        signature::Kind::Verified { domain } if domain.ends_with("microsoft.com") => (
            "Microsofts eigene digitale Signatur auf diesen Kopfzeilen stimmt".to_owned(),
            format!("Die Signatur von „{domain}“ über diese Zeilen wurde hier mit dem öffentlichen Schlüssel geprüft. Ein einziger veränderter Buchstabe, den sie deckt, würde sie zerstören. Ob auch der Text darunter der signierte ist, steht gesondert da."),
        ),
        signature::Kind::Verified { domain } => (
            format!("Die digitale Signatur von „{domain}“ stimmt"),
            "Sie wurde hier mit dem öffentlichen Schlüssel geprüft, über diese Zeilen. Ob auch der Text darunter der signierte ist, steht gesondert da.".to_owned(),
        ),
        signature::Kind::NotCovered { fields } => (
            "Die Signatur deckt nicht alles".to_owned(),
            format!("Nicht gedeckt: {}. Wer die Mail weiterschickt, kann das ändern.", list(fields)),
        ),
        signature::Kind::DoesNotVerify { domain } => (
            "Eine Signatur lässt sich so, wie sie eingefügt ist, nicht bestätigen".to_owned(),
            format!("Die Signatur von „{domain}“ passt nicht zu dem Text hier. Das geschieht, wenn ein Programm die Mail umschreibt oder jemand ein Wort schwärzt. Allein ist es kein Zeichen einer Fälschung."),
        ),
        signature::Kind::NoKey { domain, selector } => (
            "Eine Signatur, die sich hier nicht prüfen lässt".to_owned(),
            format!("Sie nennt den Schlüssel „{selector}“ von „{domain}“. Den Schlüssel, mit dem sie gemacht wurde, kennt diese Seite nicht. Das sagt weder ja noch nein. Unter „Wer bürgt dafür“ können Sie ihn nachschlagen."),
        ),
        signature::Kind::Unusable { domain, outcome } => (format!("Die Signatur von „{domain}“ ist nicht zu gebrauchen"), unusable(*outcome).to_owned()),
        signature::Kind::TooManySignatures { left } => ("Sie trägt mehr Signaturen, als wir prüfen".to_owned(), format!("{left} blieben ungeprüft. Echte Mails tragen eine Handvoll.")),
        signature::Kind::BodyDiffers { domain, explained: true } => (
            "Der Text ist nicht so, wie er signiert wurde".to_owned(),
            format!("Er weicht von dem ab, was „{domain}“ signiert hat. Von Ihrem Mail-Dienst ist bekannt, dass er Mails umschreibt. Dort ist das also gewöhnlich."),
        ),
        signature::Kind::BodyDiffers { domain, explained: false } => (
            "Der Text ist nicht der, der signiert wurde".to_owned(),
            format!("Er weicht von dem ab, was „{domain}“ signiert hat. Das kann an einem Programm liegen, das ihn kopiert oder gespeichert hat. Es kann aber auch jemand einen anderen Text unter echte Zeilen gesetzt haben."),
        ),
        signature::Kind::BodyMatches { domain } => ("Der Text ist so, wie er signiert wurde".to_owned(), format!("Der Text der Mail ist genau der, den „{domain}“ signiert hat.")),
    }
}

pub(super) fn seal(kind: &seal::Kind) -> (String, String) {
    match kind {
        seal::Kind::Verified { domain, instance } => (
            "Das Siegel Ihres Mail-Dienstes stimmt".to_owned(),
            format!("„{domain}“ hat seine Ergebnisse bei der Ankunft der Mail versiegelt (ARC, Nummer {instance}). Das Siegel wurde hier geprüft und stimmt."),
        ),
        seal::Kind::DoesNotVerify { domain, instance } => (
            "Das Siegel Ihres Mail-Dienstes passt nicht zum Text".to_owned(),
            format!("Das Siegel von „{domain}“ (ARC, Nummer {instance}) wurde über andere Worte gesetzt. Nach der Ankunft der Mail wurde etwas verändert, vielleicht nur geschwärzt."),
        ),
        seal::Kind::NoKey { domain, selector } => (
            "Eine Signatur, die sich hier nicht prüfen lässt".to_owned(),
            format!("Sie nennt den Schlüssel „{selector}“ von „{domain}“. Den Schlüssel, mit dem sie gemacht wurde, kennt diese Seite nicht. Das sagt weder ja noch nein. Unter „Wer bürgt dafür“ können Sie ihn nachschlagen."),
        ),
        seal::Kind::Unusable { domain, outcome } => (format!("Die Signatur von „{domain}“ ist nicht zu gebrauchen"), unusable(*outcome).to_owned()),
        seal::Kind::ArcFlawed(flaw) => ("Die Kette der Siegel ist zerrissen".to_owned(), flawed(*flaw).to_owned()),
        seal::Kind::Disagrees => (
            "Siegel und lesbare Zeilen widersprechen einander".to_owned(),
            "Was Ihr Mail-Dienst versiegelt hat, steht nicht so in den Zeilen. Entweder wurden Zeilen verändert, oder das Siegel gehört zu einer anderen Mail.".to_owned(),
        ),
    }
}

pub(super) fn spf(kind: &spf::Kind) -> (String, String) {
    match kind {
        spf::Kind::Pass { domain, aligned: true } => (
            "Der sendende Server steht auf der Liste des Absenders".to_owned(),
            format!("Ihr Mail-Dienst sagt, dass der Server für „{domain}“ senden darf (SPF). Bei Microsofts gemeinsamen Servern gilt das für jeden Kunden."),
        ),
        spf::Kind::Pass { domain, aligned: false } => (
            "Der sendende Server steht auf jemandes Liste".to_owned(),
            format!("Er darf für „{domain}“ senden (SPF). Das ist nicht der gezeigte Absender, über den sagt es also nichts."),
        ),
        spf::Kind::Fail { domain } => (
            "Der sendende Server steht nicht auf der Liste des Absenders".to_owned(),
            match domain {
                Some(domain) => format!("Ihr Mail-Dienst sagt, dass der Server nicht für „{domain}“ senden darf (SPF). Daran scheitern weitergeleitete Mails meist."),
                None => "Ihr Mail-Dienst sagt, dass der Server nicht für den Absender senden darf (SPF). Daran scheitern weitergeleitete Mails meist.".to_owned(),
            },
        ),
        spf::Kind::Missing { word } => ("Kein Wort über den sendenden Server".to_owned(), format!("Das Ergebnis lautet „{word}“ (SPF). Was fehlt, sagt weder ja noch nein.")),
    }
}

pub(super) fn ignored_results(kind: &ignored_results::Kind) -> (String, String) {
    match kind {
        ignored_results::Kind::Ignored { id, why } => (
            match id {
                Some(id) => format!("Den Ergebnissen von „{id}“ wurde nicht geglaubt"),
                None => "Einigen Ergebnissen wurde nicht geglaubt".to_owned(),
            },
            ignored(*why).to_owned(),
        ),
        ignored_results::Kind::NoTrustedResults => (
            "Kein Ergebnis Ihres Mail-Dienstes".to_owned(),
            "Die Zeilen, in denen Ihr Mail-Dienst sagt, was er geprüft hat, fehlen oder sind von denen des Absenders nicht zu unterscheiden.".to_owned(),
        ),
        ignored_results::Kind::Malformed => ("Eine Ergebniszeile lässt sich nicht lesen".to_owned(), "Eine Klammer oder ein Anführungszeichen darin wird nie geschlossen. Nichts darin zählt als bestanden.".to_owned()),
        ignored_results::Kind::Encoded => (
            "Der Name des Absenders enthält besondere Zeichen".to_owned(),
            "Ihr Mail-Dienst musste sein Ergebnis deswegen verschlüsselt schreiben. Microsofts eigene Namen haben nur einfache Buchstaben.".to_owned(),
        ),
    }
}

pub(super) fn compauth(kind: &compauth::Kind) -> (String, String) {
    match kind {
        compauth::Kind::Compauth { result, reason } => (
            "Microsofts Gesamturteil".to_owned(),
            match reason {
                Some(reason) => format!(
                    "Es lautet „{result}“, Grund {reason}. Die Hälfte aller Fälschungen kommt hier durch, es wiegt also nichts."
                ),
                None => format!(
                    "Es lautet „{result}“. Die Hälfte aller Fälschungen kommt hier durch, es wiegt also nichts."
                ),
            },
        ),
        compauth::Kind::Fail { reason } => (
            "Microsofts Gesamturteil ist schlecht".to_owned(),
            match reason {
                Some(reason) => {
                    format!("Outlooks Summe aller Prüfungen ist „fail“, Grund {reason}.")
                }
                None => "Outlooks Summe aller Prüfungen ist „fail“.".to_owned(),
            },
        ),
    }
}

fn ignored(why: IgnoredWhy) -> &'static str {
    match why {
        IgnoredWhy::OtherService => {
            "Ein anderer Dienst als der empfangende hat sie geschrieben, oder der Dienst ist nicht bekannt."
        }
        IgnoredWhy::BelowBoundary => {
            "Sie stehen unterhalb der Stelle, an der Ihr Mail-Dienst übernommen hat. Dort konnte der Absender alles schreiben."
        }
        IgnoredWhy::ExchangeOutbound => {
            "Microsofts Ausgangsserver haben sie geschrieben, bevor die Mail losging. Sie sagen nichts darüber, was ankam."
        }
        IgnoredWhy::Malformed => "Sie lassen sich nicht lesen, ohne zu raten.",
        IgnoredWhy::WrongShape => "Sie haben die Form eines anderen Dienstes als des empfangenden.",
    }
}

fn unusable(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::KeyRevoked => "Der Inhaber hat den Schlüssel zurückgezogen.",
        Outcome::WrongAlgorithm => "Der Schlüssel gehört zu einer anderen Art von Signatur.",
        Outcome::TooWeak => {
            "Sie ist von einer Art, die sich heute fälschen lässt, und zählt darum nicht."
        }
        Outcome::Malformed => {
            "Sie bricht die Regeln ihres eigenen Standards und zählt darum nicht."
        }
        Outcome::NotTried => "Sie wurde nicht geprüft, weil es zu viele waren.",
        Outcome::Verified | Outcome::DoesNotVerify | Outcome::NoKey => {
            "Sie sagt weder ja noch nein."
        }
    }
}

fn flawed(flaw: ArcFlaw) -> &'static str {
    match flaw {
        ArcFlaw::Gap => "Ein Siegel dazwischen fehlt, darum zählt keines.",
        ArcFlaw::Duplicate => "Eine Nummer steht zweimal da, darum zählt keines.",
        ArcFlaw::Incomplete => "Einem Siegel fehlt einer seiner drei Teile, darum zählt keines.",
        ArcFlaw::BadInstance => "Ein Siegel hat keine richtige Nummer, darum zählt keines.",
        ArcFlaw::ChainFailed => {
            "Schon der letzte Dienst, der sie versiegelt hat, fand die Kette zerrissen."
        }
        ArcFlaw::BadChainValue => {
            "Ein Siegel sagt über die Kette etwas, das nicht sein kann, darum zählt keines."
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
            format!("{only}; auch nicht der Text, wenn nur Kopfzeilen eingefügt sind")
        }
        Some((last, first)) => {
            format!(
                "{} und {last}; auch nicht der Text, wenn nur Kopfzeilen eingefügt sind",
                first.join(", ")
            )
        }
    }
}
