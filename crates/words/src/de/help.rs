//! The help, in German.

use crate::help::{Help, Topic};

pub(crate) fn help(topic: Topic) -> Help {
    match topic {
        Topic::WhyMe => Help {
            title: "Warum bekomme ich solche Mails?",
            intro: "Aus einem von vier Gründen. Nur in den ersten drei Fällen ist die Mail von Microsoft.",
            entries: &[
                (
                    "Sie haben sich selbst angemeldet",
                    "Ein neues Handy, ein anderer Browser, ein Hotel oder ein Urlaub genügt. Microsoft schreibt dann an jede Adresse und Nummer im Konto.",
                ),
                (
                    "Jemand hat Ihre Adresse eingetippt",
                    "Ein Code wird verschickt, sobald jemand Ihre Adresse auf einer Anmeldeseite eingibt, aus Versehen oder mit Absicht. Ohne den Code kommt so niemand hinein.",
                ),
                (
                    "Ihre Adresse steht in einem fremden Konto",
                    "Dann bekommen Sie die Warnungen zu diesem Konto. Das passiert auch Leuten, die gar kein Microsoft-Konto haben.",
                ),
                (
                    "Jemand gibt sich als Microsoft aus",
                    "Solche Mails machen Angst, und wer Angst hat, klickt. Die Fälschung wirkt nur, wenn Sie einen Link öffnen, eine Nummer anrufen oder einen Code weitergeben.",
                ),
            ],
        },
        Topic::Terms => Help {
            title: "Was SPF, DKIM, DMARC, ARC und compauth bedeuten",
            intro: "Fünf Prüfungen, die ein Mail-Dienst bei der Ankunft macht. Die Ergebnisse schreibt er über die Mail.",
            entries: &[
                (
                    "SPF",
                    "Der Inhaber einer Domain veröffentlicht, welche Computer für sie senden dürfen. Geprüft wird, ob der sendende Computer auf der Liste steht. Über die sichtbare Absenderzeile sagt das nichts.",
                ),
                (
                    "DKIM",
                    "Der sendende Dienst signiert die Mail mit einem Schlüssel, den seine Domain veröffentlicht. Ist die Signatur gültig, hat diese Domain den Text geschickt, und niemand hat ihn unterwegs verändert.",
                ),
                (
                    "DMARC",
                    "Geprüft wird, ob SPF oder DKIM genau für die Domain in der sichtbaren Absenderzeile bestanden wurde. Darum ist DMARC hier am wichtigsten.",
                ),
                (
                    "ARC",
                    "Ein Dienst, der eine Mail weiterleitet, versiegelt, was er selbst gefunden hat. Das Siegel ist so viel wert wie der Dienst, der es gesetzt hat.",
                ),
                (
                    "compauth",
                    "Microsofts eigenes Gesamtergebnis aus den anderen, mit einer Nummer für den Grund. Nur Microsofts Mail-Dienste schreiben es.",
                ),
            ],
        },
        Topic::Privacy => Help {
            title: "Nichts verlässt diese Seite: So prüfen Sie es",
            intro: "Sie müssen es uns nicht glauben. Hier sind vier Wege, es zu prüfen.",
            entries: &[
                (
                    "Ohne Netz",
                    "Öffnen Sie diese Seite und schalten Sie dann den Flugmodus ein. Fügen Sie ein und prüfen Sie: Die Antwort kommt trotzdem. Schließen Sie den Tab, bevor Sie sich wieder verbinden.",
                ),
                (
                    "Mit den Entwicklerwerkzeugen",
                    "Drücken Sie am Computer F12 und wählen Sie „Netzwerk“. Fügen Sie ein und prüfen Sie. In der Liste erscheint nichts Neues.",
                ),
                (
                    "Im Quelltext der Seite",
                    "Drücken Sie Strg+U. Weit oben sehen Sie „Content-Security-Policy“: die Regeln, mit denen Ihr eigener Browser verhindert, dass diese Seite einen anderen Computer nach irgendetwas fragt.",
                ),
                (
                    "Durch Neuladen",
                    "Alles Eingefügte ist weg. Es ist nicht in der Adresse, nicht in Cookies und in keinem Speicher: Es war nur in diesem Tab.",
                ),
            ],
        },
    }
}
