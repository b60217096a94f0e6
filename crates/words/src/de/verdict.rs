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
        (Origin::Genuine, _) => "Diese Mail ist wirklich von Microsoft.",
        (Origin::GenuineCaution, Reason::StrangersText { .. } | Reason::PassedOn { .. }) => {
            "Microsofts Server haben das geschickt, aber der Text kann von Fremden stammen."
        }
        (Origin::GenuineCaution, _) => {
            "Microsoft hat das geschickt, aber es kam auf ungewöhnlichem Weg an."
        }
        (Origin::Suspicious, Reason::Replayed { .. }) => {
            "Trauen Sie dieser Mail nicht. Vielleicht ist es eine alte, noch einmal verschickt."
        }
        (Origin::Suspicious, Reason::EditedPaste(EditSign::ResultInAddress)) => {
            "Trauen Sie dieser Mail nicht."
        }
        (
            Origin::Suspicious,
            Reason::EditedAfterDelivery | Reason::EditedPaste(_) | Reason::TextChanged { .. },
        ) => "Trauen Sie diesem Text nicht. Er wurde verändert.",
        (Origin::Suspicious, _) => "Trauen Sie dieser Mail nicht.",
        (Origin::Spoofed, _) => "Microsoft hat diese Mail nicht geschickt.",
        (Origin::NotTheBrand, _) => "Diese Mail ist nicht von Microsoft.",
        (Origin::CannotTell, Reason::Refused(_) | Reason::NotHeaders) => {
            "Hier gibt es noch nichts zu prüfen."
        }
        (Origin::CannotTell, Reason::LinesOnly { .. }) => {
            "Die Kopfzeilen sind signiert. Von wem der Text stammt, lässt sich noch nicht sagen."
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
        (Basis::Proven, Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand | Origin::CannotTell) => "Nachgerechnet. Eine digitale Signatur wurde hier in Ihrem Browser geprüft und widerspricht dem Text.".to_owned(),
        (Basis::Proven, Origin::Genuine | Origin::GenuineCaution) => "Nachgerechnet. Eine digitale Signatur wurde hier in Ihrem Browser geprüft und stimmt.".to_owned(),
        (Basis::Reported, _) if matches!(verdict.reason, Reason::EditedPaste(_)) => format!("Berichtet. Die Antwort stützt sich auf die Zeilen unter dem Namen von {service}, so wie sie eingefügt wurden."),
        (Basis::Reported, Origin::Genuine | Origin::GenuineCaution) => format!("Berichtet. Bei der Ankunft hat {service} diese Mail geprüft, und die Angaben dazu passen zusammen."),
        (Basis::Reported, Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand | Origin::CannotTell) => format!("Berichtet. Bei der Ankunft hat {service} diese Mail geprüft. Darauf stützt sich die Antwort."),
        (Basis::Address, _) => "Das entscheidet allein die Adresse des Absenders. Nichts anderes wiegt schwerer.".to_owned(),
        (Basis::None, _) => "Nichts in dem Text reicht für eine Entscheidung aus.".to_owned(),
    }
}

pub(crate) fn could_change(verdict: &Verdict) -> &'static str {
    match verdict.origin {
        Origin::Genuine => {
            "Warum die Mail kam. Echt heißt nicht harmlos: Vielleicht hat jemand Ihre Adresse eingetippt oder versucht, in ein Konto zu kommen."
        }
        Origin::GenuineCaution => {
            "Die ursprüngliche Mail, ganz und unverändert aus dem Postfach eingefügt, in dem sie ankam."
        }
        Origin::Suspicious => {
            "Wenn Sie selbst etwas geschwärzt oder geändert haben: Fügen Sie den unveränderten Text ein und prüfen Sie noch einmal."
        }
        Origin::Spoofed => {
            "Nichts in diesen Kopfzeilen. Wenn auch Microsoft Ihnen geschrieben hat, ist das eine andere Mail: Prüfen Sie die gesondert."
        }
        Origin::NotTheBrand if super::sender::could_change(&verdict.reason).is_some() => {
            super::sender::could_change(&verdict.reason).unwrap_or_default()
        }
        Origin::NotTheBrand => {
            "Diese Seite kennt nur Mails von Microsoft. Ob dieser Absender ehrlich ist, lässt sich hier nicht sagen."
        }
        Origin::CannotTell => {
            "Das fehlende Stück, das hier genannt wird. Damit ist die Antwort meist klar."
        }
    }
}

/// For "cannot tell": what is missing and how to get it.
pub(crate) fn missing(verdict: &Verdict) -> Vec<&'static str> {
    let whole = "Fügen Sie alle Kopfzeilen ein, von der ersten bis zur letzten. Unter dem Feld zum Einfügen lesen Sie, wie das in Ihrem Mailprogramm geht.";
    let original = "Wenn Ihnen die Mail weitergeleitet wurde: Bitten Sie um das Original, als Datei angehängt. Beim einfachen Weiterleiten geht verloren, was wir brauchen.";
    match &verdict.reason {
        Reason::Refused(_)
        | Reason::NotHeaders
        | Reason::NoFrom
        | Reason::CutOff
        | Reason::PastedTwice
        | Reason::NotEnough => vec![whole, original],
        Reason::AddressAlone { .. } => super::sender::missing_beside_an_address(),
        Reason::AddressLost => vec![
            "Kopieren Sie die Kopfzeilen noch einmal, direkt aus Ihrem Mailprogramm. Hinter „From:“ muss die ganze Adresse des Absenders stehen.",
            original,
        ],
        Reason::BrokenByForwarding | Reason::SenderRewritten { .. } => vec![
            original,
            "Wenn bei der Arbeit ein Mail-Filter Ihre Mails zuerst prüft, kann Ihre IT sehen, was dort ankam.",
        ],
        Reason::LinesOnly { server: Some(_), .. } => vec![
            "Prüfen Sie die ganze Mail, nicht nur die Kopfzeilen: Speichern Sie die Mail als Datei und öffnen Sie diese Datei hier.",
            "Sagen Sie uns, wo Ihr Postfach ist: Wählen Sie es unter „Mein Postfach ist bei“. Dann zählen die Ergebnisse dieses Dienstes.",
        ],
        Reason::LinesOnly { server: None, .. } => vec![
            "Prüfen Sie die ganze Mail, nicht nur die Kopfzeilen: Speichern Sie die Mail als Datei und öffnen Sie diese Datei hier. Wenn der Text der signierte ist, ist die Antwort klar.",
            original,
        ],
        Reason::TextChanged { .. } => vec![
            "Es kann einen ehrlichen Grund geben: einen Mail-Filter bei der Arbeit oder eine Mailingliste, die Mails verändert. Ihre IT kann sehen, was dort ankam.",
            "Wenn es keinen solchen Grund gibt, behandeln Sie die Mail wie eine Fälschung.",
        ],
        Reason::OtherText { .. } => vec![
            "Fügen Sie nur die Kopfzeilen ein. Oder speichern Sie die Mail noch einmal, direkt aus dem Postfach, in dem sie ankam, und öffnen Sie diese Datei hier.",
            original,
        ],
        Reason::LongUnderWay { .. } => vec![original],
        Reason::CheckUnfinished => vec![
            "Ihr Mail-Dienst konnte seine Prüfung nicht beenden. Sehen Sie lieber selbst in Ihrem Konto nach: Tippen Sie die Adresse unten ein.",
            "Wenn Microsoft noch einmal schreibt, prüfen Sie die neue Mail: Die nächste Prüfung kann gelingen.",
        ],
        Reason::EditedAfterDelivery => vec![
            "Wenn Sie selbst etwas geschwärzt oder geändert haben, fügen Sie den unveränderten Text ein. Nichts davon verlässt diese Seite.",
            original,
        ],
        Reason::TextAbove => vec![
            "Wenn Sie den Text über den Kopfzeilen selbst geschrieben haben, lassen Sie ihn weg. Wenn er zu einer Mail gehört, prüfen Sie stattdessen deren Kopfzeilen.",
            whole,
        ],
        Reason::InsideAnother => vec![
            "Öffnen Sie diese Mail in dem Postfach, in dem sie zuerst ankam, und kopieren Sie die Kopfzeilen dort.",
            "Wer Ihnen die Mail weitergeleitet hat, kann sie dort als Datei speichern.",
        ],
        Reason::SplitLine => vec![
            "Kopieren Sie die Kopfzeilen noch einmal so, dass jede in ihrer eigenen Zeile bleibt. Oder speichern Sie die Mail als Datei und öffnen Sie diese Datei hier.",
        ],
        Reason::Damaged => vec![
            "Der Text wurde beim Kopieren beschädigt. Speichern Sie die Mail als Datei und öffnen Sie stattdessen diese Datei hier.",
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
                "Ihr Mail-Dienst hat nicht festgehalten, wer diese Mail signiert hat. Sehen Sie lieber selbst in Ihrem Konto nach: Tippen Sie die Adresse unten ein.",
                "Wenn die Mail eine Signatur hat, können Sie den Schlüssel dazu nachschlagen: siehe „Wer bürgt dafür“.",
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
        | Reason::FalseAddress { .. }
        | Reason::PlaysBrand { .. }
        | Reason::ChecksFailed
        | Reason::Signed
        | Reason::UnsignedEra
        | Reason::Unusual(_)
        | Reason::Replayed { .. }
        | Reason::ServerOnly { .. }
        | Reason::TenantSigned { .. }
        | Reason::FailedBefore { .. }
        | Reason::PassedOn { .. }
        | Reason::StrangersText { .. } => Vec::new(),
    }
}

/// What this check cannot see, said with every verdict.
pub(crate) fn limits(whole: bool) -> Vec<&'static str> {
    vec![
        if whole {
            "Was die Mail von Ihnen will. Links, Telefonnummern und Anhänge darin werden nicht beurteilt, auch wenn die ganze Mail vorliegt."
        } else {
            "Den Text der Mail, die Links, Telefonnummern und Anhänge darin. Eingefügt wurden nur die Kopfzeilen."
        },
        "Ob der Text erfunden oder vor dem Einfügen verändert wurde. Nur eine Signatur, die hier geprüft wurde, macht das schwer.",
        "Alles, was neuer ist als die Listen der Seite. Wie neu die Schlüssel und Adressbereiche sind, lesen Sie ganz unten auf der Seite.",
        "Absichten. Auch eine echte Mail kann heißen, dass jemand in ein Konto kommen will.",
    ]
}
