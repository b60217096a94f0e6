//! The help, in German.

use crate::help::{Help, Topic};

pub(crate) fn help(topic: Topic) -> Help {
    match topic {
        Topic::WhyMe => Help {
            title: "Warum bekomme ich solche Mails?",
            intro: "Aus einem von vier Gründen. Nur die ersten drei kommen von Microsoft.",
            entries: &[
                (
                    "Sie haben sich selbst angemeldet",
                    "Ein neues Telefon, ein anderer Browser, ein Hotel oder ein Urlaub genügt. Microsoft schreibt dann an jede Adresse und Nummer im Konto.",
                ),
                (
                    "Jemand hat Ihre Adresse eingetippt",
                    "Ein Code wird verschickt, sobald Ihre Adresse auf einer Anmeldeseite steht, aus Versehen oder mit Absicht. Ohne den Code kommt so niemand hinein.",
                ),
                (
                    "Ihre Adresse steht in einem fremden Konto",
                    "Dann erreichen Sie dessen Warnungen. Das geschieht auch Leuten, die gar kein Microsoft-Konto haben.",
                ),
                (
                    "Jemand ahmt Microsoft nach",
                    "Solche Mails machen Angst, und wer Angst hat, klickt. Die Fälschung braucht, dass Sie einen Link öffnen, eine Nummer anrufen oder einen Code weitergeben.",
                ),
            ],
        },
        Topic::Terms => Help {
            title: "Was SPF, DKIM, DMARC, ARC und compauth bedeuten",
            intro: "Fünf Prüfungen, die ein Mail-Dienst bei der Ankunft macht. Was er fand, schreibt er über die Mail.",
            entries: &[
                (
                    "SPF",
                    "Der Inhaber einer Domain veröffentlicht, welche Computer für sie senden dürfen. Geprüft wird, ob der sendende Computer auf der Liste steht. Über die sichtbare Absenderzeile sagt das nichts.",
                ),
                (
                    "DKIM",
                    "Der sendende Dienst signiert die Mail mit einem Schlüssel, den seine Domain veröffentlicht. Passt die Signatur, hat diese Domain diese Worte geschickt und niemand hat sie unterwegs verändert.",
                ),
                (
                    "DMARC",
                    "Gefragt wird, ob SPF oder DKIM genau für die Domain in der sichtbaren Absenderzeile bestanden wurde. Darum ist es hier am wichtigsten.",
                ),
                (
                    "ARC",
                    "Ein Dienst, der eine Mail weitergibt, versiegelt, was er selbst gefunden hatte. Das Siegel ist so viel wert wie der Dienst, der es gesetzt hat.",
                ),
                (
                    "compauth",
                    "Microsofts eigene Summe der anderen, mit einer Nummer für den Grund. Nur Microsofts Mail-Dienste schreiben sie.",
                ),
            ],
        },
        Topic::Privacy => Help {
            title: "Nichts verlässt diese Seite: So prüfen Sie es",
            intro: "Sie müssen es uns nicht glauben. Jeder dieser Wege zeigt es auf andere Weise.",
            entries: &[
                (
                    "Ohne Netz",
                    "Öffnen Sie diese Seite und schalten Sie dann den Flugmodus ein. Fügen Sie ein und prüfen Sie: Die Antwort kommt trotzdem. Schließen Sie den Tab, bevor Sie sich wieder verbinden.",
                ),
                (
                    "Mit den Entwicklerwerkzeugen",
                    "Drücken Sie am Computer F12 und wählen Sie „Netzwerk“. Fügen Sie ein und prüfen Sie. In der Liste erscheint keine neue Zeile.",
                ),
                (
                    "Im Quelltext der Seite",
                    "Drücken Sie Strg+U. Weit oben steht „Content-Security-Policy“: die Regeln, mit denen Ihr eigener Browser dieser Seite verbietet, einen anderen Computer nach etwas zu fragen.",
                ),
                (
                    "Durch Neuladen",
                    "Alles Eingefügte ist weg. Es steht nicht in der Adresse, nicht in Cookies und in keinem Speicher: Es war nur in diesem Tab.",
                ),
            ],
        },
    }
}
