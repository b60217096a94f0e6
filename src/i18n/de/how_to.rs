//! How to get the headers, in German. The names of buttons are as the programs write them; beside each program stands
//! where its steps were read, and when. "From use" marks steps known from using the program and in no document at hand:
//! check these first when a reader says that a menu is not there.

use crate::i18n::how_to::{HowTo, Program};

pub(in crate::i18n) const RULE: &str = "Einfaches Weiterleiten erzeugt eine neue Mail und lässt die Beweise zurück. Kopieren Sie die Kopfzeilen, speichern Sie die Mail als Datei, oder leiten Sie sie als Anhang weiter.";

const COPY: &str =
    "Markieren Sie alles in diesem Fenster, kopieren Sie es und fügen Sie es hier ein.";
const PASTE: &str = "Fügen Sie es hier ein.";
const PHONE_BROWSER: &str = "Kein Computer zur Hand? Öffnen Sie im Browser des Telefons dieselbe Seite und wählen Sie die Ansicht für Computer.";

#[expect(
    clippy::too_many_lines,
    reason = "a table: one exhaustive match, so that a missing program does not compile"
)]
pub(in crate::i18n) fn how_to(program: Program) -> HowTo {
    let (name, steps, note): (_, &[&str], _) = match program {
        // Microsoft, "View internet message headers in Outlook" (cd039382), named in its documents of 7 July 2025;
        // menu names as in Lifewire's "Access the Source of an Email Message in Outlook.com", 2022.
        Program::OutlookNew => (
            "Neues Outlook für Windows",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie „Weitere Aktionen“ (die drei Punkte oben rechts an der Mail).",
                "Wählen Sie „Ansicht“, dann „Nachrichtenquelle anzeigen“.",
                COPY,
            ],
            Some(
                "„Nachrichtendetails anzeigen“ geht auch. Oder ziehen Sie die Mail in einen Ordner und öffnen Sie diese Datei hier.",
            ),
        ),
        // The same page; Microsoft, "View the Internet header information for an email message", 2017.
        Program::OutlookClassic => (
            "Klassisches Outlook für Windows",
            &[
                "Öffnen Sie die Mail in einem eigenen Fenster (Doppelklick).",
                "Wählen Sie „Datei“, dann „Eigenschaften“.",
                "Klicken Sie in das Feld „Internetkopfzeilen“, drücken Sie Strg+A, dann Strg+C.",
                PASTE,
            ],
            Some(
                "Oder ziehen Sie die Mail aus Outlook auf den Desktop und öffnen Sie die .msg-Datei hier.",
            ),
        ),
        // As for the new Outlook: it is the same program in a window of its own.
        Program::OutlookWeb => (
            "Outlook.com, Outlook im Web",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie „Weitere Aktionen“ (die drei Punkte oben rechts an der Mail).",
                "Wählen Sie „Ansicht“, dann „Nachrichtenquelle anzeigen“.",
                COPY,
            ],
            None,
        ),
        // Menu entry as in "How to view email headers for Outlook" (myvdh.com), for 2011; in newer ones from use.
        Program::OutlookMac => (
            "Outlook für Mac",
            &[
                "Halten Sie in der Liste der Mails Control gedrückt und klicken Sie auf die Mail.",
                "Wählen Sie „Quelle anzeigen“.",
                "Drücken Sie Befehl+A, dann Befehl+C.",
                PASTE,
            ],
            Some(
                "Oder ziehen Sie die Mail auf den Schreibtisch und öffnen Sie die .eml-Datei hier.",
            ),
        ),
        // From use; no document of Microsoft's names such an entry in the app.
        Program::OutlookMobile => (
            "Outlook-App (iPhone, iPad, Android)",
            &[
                "Die App zeigt die Kopfzeilen nicht.",
                "Öffnen Sie an einem Computer outlook.com oder das Outlook im Web Ihrer Organisation.",
                "Öffnen Sie die Mail, wählen Sie die drei Punkte, „Ansicht“, „Nachrichtenquelle anzeigen“.",
                COPY,
            ],
            Some(PHONE_BROWSER),
        ),
        // Google, "Trace an email with its full header" (answer 29436), as listed in 2023.
        Program::GmailWeb => (
            "Gmail im Browser",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie die drei Punkte neben „Antworten“.",
                "Wählen Sie „Original anzeigen“.",
                "Wählen Sie „In die Zwischenablage kopieren“ und fügen Sie es hier ein.",
            ],
            Some("„Original herunterladen“ ergibt eine Datei, die Sie hier öffnen können."),
        ),
        // The same page speaks of browsers only.
        Program::GmailApp => (
            "Gmail-App",
            &[
                "Die App zeigt die Kopfzeilen nicht.",
                "Öffnen Sie an einem Computer mail.google.com und dann die Mail.",
                "Wählen Sie die drei Punkte neben „Antworten“, dann „Original anzeigen“.",
                "Wählen Sie „In die Zwischenablage kopieren“ und fügen Sie es hier ein.",
            ],
            Some(PHONE_BROWSER),
        ),
        // Apple, "Show detailed headers in Mail on Mac" (guide mlhlp1089, versions to 15.0); Raw Source as in the
        // University of Oregon's page on full headers.
        Program::AppleMail => (
            "Apple Mail auf dem Mac",
            &[
                "Markieren Sie die Mail.",
                "Wählen Sie im Menü „Darstellung“ den Punkt „E-Mail“, dann „Reine Datei“.",
                "Drücken Sie Befehl+A, dann Befehl+C.",
                PASTE,
            ],
            Some(
                "Oder ziehen Sie die Mail auf den Schreibtisch und öffnen Sie die .eml-Datei hier.",
            ),
        ),
        // "Detecting a Phish on an iPhone" (cryptosmith.com), 14 April 2020: no built-in way; unchanged in use.
        Program::IosMail => (
            "Mail auf iPhone und iPad",
            &[
                "Die App zeigt die Kopfzeilen nicht.",
                "Öffnen Sie das Postfach an einem Computer im Browser oder Mailprogramm: icloud.com/mail für iCloud, mail.google.com für Gmail, outlook.com für Outlook.",
                "Folgen Sie den Schritten für dieses Programm auf dieser Seite.",
            ],
            Some(PHONE_BROWSER),
        ),
        // "Voir les en-têtes complets dans Mail sur iCloud.com" (go-travels), for the older wording; newer from use.
        Program::ICloudWeb => (
            "iCloud Mail im Browser",
            &[
                "Öffnen Sie icloud.com/mail an einem Computer und die Mail in einem eigenen Fenster (Doppelklick).",
                "Wählen Sie die drei Punkte oder den Pfeil neben „Antworten“.",
                "Wählen Sie „Alle Header einblenden“ (früher: „Lange Header einblenden“).",
                "Markieren Sie alles bis zur ersten Zeile der Nachricht, kopieren Sie es und fügen Sie es hier ein.",
            ],
            None,
        ),
        // GMX help (hilfe.gmx.net, "Header weiterleiten") for its app; goneo's help page for FairEmail;
        // K-9 and Thunderbird have the entry in their published source (`show_headers_action`), 2024; Samsung from use.
        Program::AndroidMail => (
            "Samsung E-Mail und andere Android-Apps",
            &[
                "Die meisten Apps, auch Samsung E-Mail, zeigen die Kopfzeilen nicht an.",
                "Suchen Sie im Menü der Mail nach „Kopfzeilen anzeigen“ oder „Quelltext“: Thunderbird, K-9, FairEmail und GMX haben das.",
                "Wenn es das nicht gibt, öffnen Sie das Postfach an einem Computer im Browser und folgen Sie dessen Schritten auf dieser Seite.",
            ],
            Some(
                "Wenn die App die Mail als Datei speichern kann (.eml), öffnen Sie diese Datei hier.",
            ),
        ),
        // Ionos help, "Was ist ein E-Mail-Header", and goneo's help page for the keys.
        Program::Thunderbird => (
            "Thunderbird",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie „Mehr“, dann „Quelltext anzeigen“ (oder drücken Sie Strg+U; am Mac Befehl+U).",
                COPY,
            ],
            Some("Oder wählen Sie „Mehr“, „Speichern unter“ und öffnen Sie die .eml-Datei hier."),
        ),
        // Yahoo's own help page was not at hand; two public notes on reading headers (2025) and use agree.
        Program::YahooWeb => (
            "Yahoo oder AOL Mail im Browser",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie „Mehr“ (die drei Punkte über der Mail).",
                "Wählen Sie die Ansicht der unformatierten Nachricht.",
                COPY,
            ],
            None,
        ),
        // The menu entries are in Proton's published web client (ProtonMail/WebClients, mail, message header menu), 2024.
        Program::ProtonWeb => (
            "Proton Mail im Browser",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie „Mehr“ (die drei Punkte rechts).",
                "Wählen Sie die Ansicht der Kopfzeilen.",
                COPY,
            ],
            Some("Der Export im selben Menü ergibt eine .eml-Datei, die Sie hier öffnen können."),
        ),
        // GMX, "Erweiterten Header einer E-Mail auslesen und weiterleiten" (hilfe.gmx.net), read 2026.
        Program::GmxWeb => (
            "GMX, WEB.DE oder mail.com im Browser",
            &[
                "Öffnen Sie die Mail an einem Computer.",
                "Wählen Sie „Mehr“ oder die drei Punkte oben rechts.",
                "Wählen Sie „Mehr Informationen“.",
                COPY,
            ],
            None,
        ),
        // From use: these are the names the programs above give it.
        Program::Other => (
            "Ein anderes Programm",
            &[
                "Öffnen Sie die Mail und suchen Sie in ihrem Menü nach einem davon: Original anzeigen, Quelltext, Internetkopfzeilen, Alle Kopfzeilen.",
                "Oder suchen Sie „Speichern unter“ und öffnen Sie die .eml- oder .msg-Datei hier.",
                "Oder leiten Sie die Mail als Anhang an ein Postfach weiter, das Sie an einem Computer öffnen können.",
            ],
            None,
        ),
    };
    HowTo { name, steps, note }
}
