//! The answer itself: word, headline, how it is known, what could change it, what is missing.

use countersign_core::trust::EditSign;
use countersign_core::verdict::NobodyWhy;
use countersign_core::verdict::Reason;
use countersign_core::verdict::{Basis, Origin, Verdict};

pub(crate) fn word(origin: Origin) -> &'static str {
    match origin {
        Origin::Genuine => "Echt",
        Origin::GenuineCaution => "Echt, mit Vorsicht",
        Origin::Suspicious => "Verdächtig",
        Origin::Spoofed => "Gefälscht",
        Origin::NotTheBrand => "Nicht von Microsoft",
        Origin::CannotTell => "Noch nicht zu klären",
    }
}

pub(crate) fn headline(verdict: &Verdict) -> &'static str {
    match (verdict.origin, &verdict.reason) {
        (Origin::Genuine, _) => "Diese Mail hat wirklich Microsoft geschickt.",
        (Origin::GenuineCaution, Reason::StrangersText { .. }) => {
            "Microsofts Server haben das geschickt, aber Fremde können darin schreiben."
        }
        (Origin::GenuineCaution, _) => {
            "Microsoft hat das geschickt, aber es kam auf ungewöhnlichem Weg an."
        }
        (Origin::Suspicious, Reason::Replayed { .. }) => {
            "Trauen Sie dieser Mail nicht. Vielleicht hat sie jemand noch einmal geschickt."
        }
        (Origin::Suspicious, Reason::EditedPaste(EditSign::ResultInAddress)) => {
            "Trauen Sie dieser Mail nicht."
        }
        (
            Origin::Suspicious,
            Reason::EditedAfterDelivery | Reason::EditedPaste(_) | Reason::TextChanged { .. },
        ) => "Trauen Sie diesem Text nicht. Er wurde verändert.",
        (Origin::Suspicious, _) => "Trauen Sie dieser Mail nicht.",
        (Origin::Spoofed, _) => "Diese Mail hat Microsoft nicht geschickt.",
        (Origin::NotTheBrand, _) => "Diese Mail ist nicht von Microsoft.",
        (Origin::CannotTell, Reason::Refused(_) | Reason::NotHeaders) => {
            "Hier ist noch nichts, was sich prüfen lässt."
        }
        (Origin::CannotTell, Reason::LinesOnly { .. }) => {
            "Die Zeilen sind signiert. Von wem der Text darunter stammt, ist noch nicht zu erkennen."
        }
        (Origin::CannotTell, Reason::TextChanged { .. } | Reason::OtherText { .. }) => {
            "Der Text hier ist nicht der, der signiert wurde."
        }
        (Origin::CannotTell, _) => "Aus dem eingefügten Text lässt sich das nicht klären.",
    }
}

/// "How we know".
pub(crate) fn basis(verdict: &Verdict, receiver: Option<&str>) -> String {
    let service = receiver.unwrap_or("Ihr Mail-Dienst");
    match (verdict.basis, verdict.origin) {
        (Basis::Proven, Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand | Origin::CannotTell) => "Nachgerechnet. Eine digitale Signatur wurde hier geprüft, in Ihrem Browser, und sie widerspricht dem Text.".to_owned(),
        (Basis::Proven, Origin::Genuine | Origin::GenuineCaution) => "Nachgerechnet. Eine digitale Signatur wurde hier geprüft, in Ihrem Browser, und sie stimmt.".to_owned(),
        (Basis::Reported, _) if matches!(verdict.reason, Reason::EditedPaste(_)) => format!("Berichtet. Das sind die Zeilen von {service}, so wie sie eingefügt wurden."),
        (Basis::Reported, Origin::Genuine | Origin::GenuineCaution) => format!("Berichtet. {service} hat diese Mail bei der Ankunft geprüft, und die Zeilen dazu passen zusammen."),
        (Basis::Reported, Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand | Origin::CannotTell) => format!("Berichtet. {service} hat diese Mail bei der Ankunft geprüft. Darauf stützt sich die Antwort."),
        (Basis::Address, _) => "Die Adresse des Absenders allein entscheidet das. Kein anderes Zeichen wiegt mehr.".to_owned(),
        (Basis::None, _) => "Nichts in dem Text reicht aus, um es zu entscheiden.".to_owned(),
    }
}

pub(crate) fn could_change(verdict: &Verdict) -> &'static str {
    match verdict.origin {
        Origin::Genuine => {
            "Warum sie kam. Echt heißt nicht harmlos: Vielleicht hat jemand Ihre Adresse eingetippt oder versucht, in ein Konto zu kommen."
        }
        Origin::GenuineCaution => {
            "Die ursprüngliche Mail, ganz und unverändert eingefügt, aus dem Postfach, in dem sie ankam."
        }
        Origin::Suspicious => {
            "Wenn Sie selbst etwas geschwärzt oder geändert haben: Fügen Sie den unveränderten Text ein und prüfen Sie noch einmal."
        }
        Origin::Spoofed => {
            "Nichts in diesen Kopfzeilen. Wenn Ihnen auch Microsoft geschrieben hat, ist das eine andere Mail: Prüfen Sie die für sich."
        }
        Origin::NotTheBrand => {
            "Diese Seite kennt nur Mails von Microsoft. Ob dieser Absender ehrlich ist, kann sie nicht sagen."
        }
        Origin::CannotTell => {
            "Das fehlende Stück, das hier genannt ist. Damit wird die Antwort meist klar."
        }
    }
}

/// For "cannot tell": what is missing and how to get it.
pub(crate) fn missing(verdict: &Verdict) -> Vec<&'static str> {
    let whole = "Fügen Sie alle Kopfzeilen ein, von der ersten bis zur letzten. Wie das in Ihrem Mailprogramm geht, steht unter dem Feld zum Einfügen.";
    let original = "Wenn Ihnen die Mail weitergeleitet wurde: Bitten Sie um das Original, als Datei angehängt. Beim einfachen Weiterleiten geht verloren, was gebraucht wird.";
    match &verdict.reason {
        Reason::Refused(_)
        | Reason::NotHeaders
        | Reason::NoFrom
        | Reason::CutOff
        | Reason::PastedTwice
        | Reason::NotEnough => vec![whole, original],
        Reason::AddressLost => vec![
            "Kopieren Sie die Kopfzeilen noch einmal, direkt aus Ihrem Mailprogramm. Hinter „From:“ muss die ganze Adresse des Absenders stehen.",
            original,
        ],
        Reason::BrokenByForwarding | Reason::SenderRewritten { .. } => vec![
            original,
            "Wenn an Ihrem Arbeitsplatz ein Mail-Filter vor dem Postfach steht, kann Ihre IT sehen, was dort ankam.",
        ],
        Reason::LinesOnly { server: Some(_), .. } => vec![
            "Öffnen Sie die ganze Mail und nicht nur ihre Kopfzeilen: Speichern Sie die Mail als Datei und öffnen Sie die Datei hier.",
            "Sagen Sie uns, wo Ihr Postfach ist: Wählen Sie es unter „Mein Postfach ist bei“. Dann zählen dessen eigene Ergebnisse.",
        ],
        Reason::LinesOnly { server: None, .. } => vec![
            "Öffnen Sie die ganze Mail und nicht nur ihre Kopfzeilen: Speichern Sie die Mail als Datei und öffnen Sie die Datei hier. Ist ihr Text der signierte, wird die Antwort klar.",
            original,
        ],
        Reason::TextChanged { .. } => vec![
            "Ein ehrlicher Grund wäre ein Mail-Filter am Arbeitsplatz oder eine Mailingliste, die Mails verändert. Ihre IT kann sehen, was dort ankam.",
            "Gibt es keinen solchen Grund, behandeln Sie die Mail wie eine Fälschung.",
        ],
        Reason::OtherText { .. } => vec![
            "Fügen Sie nur die Kopfzeilen ein, oder speichern Sie die Mail noch einmal, direkt aus dem Postfach, in dem sie ankam, und öffnen Sie die Datei hier.",
            original,
        ],
        Reason::LongUnderWay { .. } => vec![original],
        Reason::CheckUnfinished => vec![
            "Ihr Mail-Dienst konnte seine Prüfung nicht beenden. Sehen Sie lieber selbst im Konto nach, indem Sie die Adresse unten eintippen.",
            "Wenn Microsoft noch einmal schreibt, prüfen Sie jene Mail: Die nächste Prüfung kann gelingen.",
        ],
        Reason::EditedAfterDelivery => vec![
            "Wenn Sie selbst etwas geschwärzt oder geändert haben, fügen Sie den unveränderten Text ein. Nichts davon verlässt diese Seite.",
            original,
        ],
        Reason::TextAbove => vec![
            "Wenn Sie den Text darüber selbst geschrieben haben, lassen Sie ihn weg. Wenn er zu einer Mail gehört, prüfen Sie die Kopfzeilen jener Mail.",
            whole,
        ],
        Reason::InsideAnother => vec![
            "Öffnen Sie diese Mail in dem Postfach, in dem sie zuerst ankam, und nehmen Sie die Kopfzeilen von dort.",
            "Wer sie Ihnen weitergeschickt hat, kann sie dort als Datei speichern.",
        ],
        Reason::SplitLine => vec![
            "Kopieren Sie die Kopfzeilen noch einmal so, dass jede Zeile eine eigene bleibt. Oder speichern Sie die Mail als Datei und öffnen Sie die Datei hier.",
        ],
        Reason::Damaged => vec![
            "Der Text wurde beim Kopieren beschädigt. Speichern Sie die Mail als Datei und öffnen Sie stattdessen die Datei hier.",
        ],
        Reason::NobodyVouches(why) => match why {
            NobodyWhy::UnknownService { .. } => {
                vec![
                    "Sagen Sie uns, wo Ihr Postfach ist: Wählen Sie es unter „Mein Postfach ist bei“.",
                    whole,
                ]
            }
            NobodyWhy::NoResults | NobodyWhy::BelowBoundary | NobodyWhy::Malformed => {
                vec![whole, original]
            }
            NobodyWhy::ServiceSilent | NobodyWhy::NoSigner | NobodyWhy::NotLooked => vec![
                "Ihr Mail-Dienst hat nicht aufgeschrieben, wer diese Mail signiert hat. Sehen Sie lieber selbst im Konto nach, indem Sie die Adresse unten eintippen.",
                "Wenn die Mail eine Signatur hat, lässt sich der Schlüssel dazu nachschlagen: siehe „Wer bürgt dafür“.",
            ],
        },
        Reason::AmbiguousFrom(_)
        | Reason::TwoFrom
        | Reason::DuplicateField { .. }
        | Reason::PartlySigned
        | Reason::NoSenderAddress
        | Reason::EditedPaste(_)
        | Reason::Impersonation { .. }
        | Reason::Lookalike { .. }
        | Reason::NotTheBrand { .. }
        | Reason::MentionsBrand { .. }
        | Reason::ChecksFailed
        | Reason::Signed
        | Reason::UnsignedEra
        | Reason::Unusual(_)
        | Reason::Replayed { .. }
        | Reason::ServerOnly { .. }
        | Reason::StrangersText { .. } => Vec::new(),
    }
}

/// What this check cannot see, said with every verdict.
pub(crate) fn limits(whole: bool) -> Vec<&'static str> {
    vec![
        if whole {
            "Was die Mail von Ihnen will: Links, Telefonnummern und Anhänge darin werden nicht beurteilt, auch wenn die ganze Mail vorliegt."
        } else {
            "Den Text der Mail: ihre Links, Telefonnummern und Anhänge. Eingefügt wurden nur die Kopfzeilen."
        },
        "Ob der Text erfunden oder vor dem Einfügen verändert wurde. Nur eine Signatur, die hier geprüft wurde, macht das schwer.",
        "Was neuer ist als die Listen der Seite. Schlüssel und Adressbereiche haben ein Datum: siehe Fuß der Seite.",
        "Absichten. Auch hinter einer echten Mail kann jemand stehen, der hineinkommen will.",
    ]
}
