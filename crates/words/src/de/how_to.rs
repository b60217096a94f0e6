//! How to get the headers, in German. A name in quotation marks is one the German program writes; where that is not
//! known for certain, the entry is described instead. Beside each program stands where the German names were read; where
//! the steps themselves come from stands in the English file. "From use" marks names known from using the program: check
//! these first when a reader says that a menu is not there.

use crate::how_to::{HowTo, Program};

pub(crate) const RULE: &str = "Beim gewöhnlichen Weiterleiten entsteht eine neue Mail, und die Belege bleiben zurück. \
    Kopieren Sie die Kopfzeilen, speichern Sie die Mail als Datei, oder leiten Sie sie als Anhang weiter.";

const COPY: &str =
    "Markieren Sie in diesem Fenster alles, kopieren Sie es, und fügen Sie es hier ein.";
const PASTE: &str = "Fügen Sie den Text hier ein.";
const PHONE_BROWSER: &str = "Kein Computer zur Hand? Öffnen Sie dieselbe Seite im Browser Ihres Handys und wählen Sie dort die Seite für Computer.";

#[expect(
    clippy::too_many_lines,
    reason = "a table: one exhaustive match, so that a missing program does not compile"
)]
pub(crate) fn how_to(program: Program) -> HowTo {
    let (name, steps, note): (_, &[&str], _) = match program {
        // As for Outlook on the web: it is the same program in a window of its own.
        Program::OutlookNew => (
            "Neues Outlook für Windows",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie „Weitere Aktionen“ (die drei Punkte oben rechts in der Mail).",
                "Wählen Sie „Anzeigen“, dann „Nachrichtenquelle anzeigen“.",
                COPY,
            ],
            Some(
                "„Nachrichtendetails anzeigen“ geht auch. Oder ziehen Sie die Mail in einen Ordner, und öffnen Sie diese Datei hier.",
            ),
        ),
        // Ionos help, "Was ist ein E-Mail-Header"; schieb.de for Outlook 2013.
        Program::OutlookClassic => (
            "Klassisches Outlook für Windows",
            &[
                "Öffnen Sie die Mail mit einem Doppelklick in einem eigenen Fenster.",
                "Wählen Sie „Datei“, dann „Eigenschaften“.",
                "Klicken Sie in das Feld „Internetkopfzeilen“, drücken Sie Strg+A, dann Strg+C.",
                PASTE,
            ],
            Some(
                "Oder ziehen Sie die Mail aus Outlook auf den Desktop, und öffnen Sie die .msg-Datei hier.",
            ),
        ),
        // Ionos help for "Anzeigen" and "Nachrichtendetails anzeigen"; two German guides to Outlook.com for the rest.
        Program::OutlookWeb => (
            "Outlook.com, Outlook im Web",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie „Weitere Aktionen“ (die drei Punkte oben rechts in der Mail).",
                "Wählen Sie „Anzeigen“, dann „Nachrichtenquelle anzeigen“.",
                COPY,
            ],
            None,
        ),
        // The German name of the entry was in no source at hand.
        Program::OutlookMac => (
            "Outlook für den Mac",
            &[
                "Klicken Sie in der Liste bei gedrückter Control-Taste auf die Mail.",
                "Wählen Sie den Eintrag, der die Quelle der Mail anzeigt.",
                "Drücken Sie Befehlstaste+A, dann Befehlstaste+C.",
                PASTE,
            ],
            Some(
                "Oder ziehen Sie die Mail auf den Schreibtisch, und öffnen Sie die .eml-Datei hier.",
            ),
        ),
        // The entries as for Outlook on the web.
        Program::OutlookMobile => (
            "Outlook-App (iPhone, iPad, Android)",
            &[
                "Die App zeigt die Kopfzeilen nicht an.",
                "Öffnen Sie an einem Computer outlook.com oder das Outlook im Web Ihrer Organisation.",
                "Öffnen Sie die Mail. Wählen Sie die drei Punkte, dann „Anzeigen“, dann „Nachrichtenquelle anzeigen“.",
                COPY,
            ],
            Some(PHONE_BROWSER),
        ),
        // Strato help, "tatsächlicher Absender"; the wording of the two buttons behind it was in no source at hand.
        Program::GmailWeb => (
            "Gmail im Browser",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie die drei Punkte neben „Antworten“.",
                "Wählen Sie „Original anzeigen“.",
                "Kopieren Sie mit dem Knopf für die Zwischenablage alles, und fügen Sie es hier ein.",
            ],
            Some(
                "Dort können Sie die Mail auch als Datei herunterladen und diese Datei hier öffnen.",
            ),
        ),
        // As in the browser.
        Program::GmailApp => (
            "Gmail-App",
            &[
                "Die App zeigt die Kopfzeilen nicht an.",
                "Öffnen Sie an einem Computer mail.google.com und dann die Mail.",
                "Wählen Sie die drei Punkte neben „Antworten“, dann „Original anzeigen“.",
                "Kopieren Sie mit dem Knopf für die Zwischenablage alles, und fügen Sie es hier ein.",
            ],
            Some(PHONE_BROWSER),
        ),
        // The two menus from use; the keys are the same in every language, so they stand for the entry.
        Program::AppleMail => (
            "Apple Mail auf dem Mac",
            &[
                "Wählen Sie die Mail aus.",
                "Drücken Sie Wahltaste+Befehlstaste+U (⌥ ⌘ U). Oder wählen Sie im Menü „Darstellung“ unter „E-Mail“ den Eintrag, neben dem diese Tasten stehen.",
                "Drücken Sie Befehlstaste+A, dann Befehlstaste+C.",
                PASTE,
            ],
            Some(
                "Oder ziehen Sie die Mail auf den Schreibtisch, und öffnen Sie die .eml-Datei hier.",
            ),
        ),
        // No names of entries.
        Program::IosMail => (
            "Mail auf iPhone und iPad",
            &[
                "Die App zeigt die Kopfzeilen nicht an.",
                "Öffnen Sie Ihr Postfach an einem Computer: icloud.com/mail für iCloud, \
                 mail.google.com für Gmail, outlook.com für Outlook.",
                "Folgen Sie dann den Schritten für dieses Programm auf dieser Seite.",
            ],
            Some(PHONE_BROWSER),
        ),
        // The German name of the entry was in no source at hand.
        Program::ICloudWeb => (
            "iCloud Mail im Browser",
            &[
                "Öffnen Sie an einem Computer icloud.com/mail und dort die Mail mit einem Doppelklick.",
                "Wählen Sie die drei Punkte oder den Pfeil neben dem Symbol zum Antworten.",
                "Wählen Sie den Eintrag, der alle Header anzeigt (in älteren Versionen: lange Header).",
                "Markieren Sie alles bis zur ersten Zeile der Nachricht, kopieren Sie es, und fügen Sie es hier ein.",
            ],
            None,
        ),
        // "Kopfzeilen anzeigen" is in the German strings of Thunderbird for Android and K-9 (`show_headers_action`);
        // GMX help (hilfe.gmx.net) for its app; goneo's help page for FairEmail.
        Program::AndroidMail => (
            "Samsung E-Mail und andere Android-Apps",
            &[
                "Die meisten Apps, auch Samsung E-Mail, zeigen die Kopfzeilen nicht an.",
                "Suchen Sie im Menü der Mail nach „Kopfzeilen anzeigen“. In Thunderbird, K-9, FairEmail und GMX gibt es so etwas.",
                "Wenn es das nicht gibt, öffnen Sie Ihr Postfach an einem Computer im Browser und folgen Sie den Schritten dafür.",
            ],
            Some(
                "Wenn die App die Mail als Datei (.eml) speichern kann, öffnen Sie diese Datei hier.",
            ),
        ),
        // Thunderbird's own German strings (`msgHdrViewOverlay`); Ionos and goneo help for the button and the keys.
        Program::Thunderbird => (
            "Thunderbird",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie „Mehr“, dann „Quelltext anzeigen“ (oder drücken Sie Strg+U, auf dem Mac Befehlstaste+U).",
                COPY,
            ],
            Some(
                "Oder wählen Sie „Mehr“, dann „Speichern unter“, und öffnen Sie die .eml-Datei hier.",
            ),
        ),
        // The German name of the entry was in no source at hand.
        Program::YahooWeb => (
            "Yahoo Mail oder AOL Mail im Browser",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie die drei Punkte über der Mail.",
                "Wählen Sie den Eintrag, der die Mail im Rohformat anzeigt.",
                COPY,
            ],
            None,
        ),
        // Proton's published German strings (ProtonMail/WebClients, mail, `de_DE.json`): "View headers", "Export".
        Program::ProtonWeb => (
            "Proton Mail im Browser",
            &[
                "Öffnen Sie die Mail.",
                "Wählen Sie die drei Punkte rechts.",
                "Wählen Sie „Header anzeigen“.",
                COPY,
            ],
            Some(
                "Mit „Exportieren“ im selben Menü bekommen Sie eine .eml-Datei, die Sie hier öffnen können.",
            ),
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
        // These are the names the programs above give it.
        Program::Other => (
            "Ein anderes Programm",
            &[
                "Öffnen Sie die Mail, und suchen Sie im Menü: „Original anzeigen“, „Quelltext“, „Internetkopfzeilen“ oder „Header anzeigen“.",
                "Oder suchen Sie „Speichern unter“, und öffnen Sie die .eml- oder .msg-Datei hier.",
                "Oder leiten Sie die Mail als Anhang an ein Postfach weiter, das Sie am Computer öffnen können.",
            ],
            None,
        ),
    };
    HowTo { name, steps, note }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::how_to::PROGRAMS;

    #[test]
    fn every_program_has_a_few_short_steps() {
        for program in PROGRAMS {
            let how = how_to(*program);
            assert!((3..=5).contains(&how.steps.len()), "{program:?}");
            for step in how.steps {
                assert!(step.chars().count() <= 160 && step.ends_with('.'), "{program:?}: {step}");
                assert!(!step.contains("  "), "{program:?}: {step}");
            }
        }
    }

    #[test]
    fn a_program_that_cannot_says_so_first() {
        for program in PROGRAMS.iter().filter(|program| !program.shows_headers()) {
            let how = how_to(*program);
            let says = |step: &&str| step.contains("Kopfzeilen nicht an");
            assert!(how.steps.first().is_some_and(says), "{program:?}");
        }
    }

    /// Names of entries stand in German quotation marks, and every mark that opens also closes.
    #[test]
    fn entries_are_quoted_in_german() {
        for program in PROGRAMS {
            let how = how_to(*program);
            for text in how.steps.iter().chain(&how.note) {
                assert!(!text.contains(['"', '\'', '\u{201d}', '\u{2019}']), "{program:?}: {text}");
                let (opened, closed) = (text.matches('„').count(), text.matches('“').count());
                assert_eq!(opened, closed, "{program:?}: {text}");
            }
        }
    }

    #[test]
    fn the_word_safe_is_never_written() {
        let mut all = vec![RULE];
        for program in PROGRAMS {
            let how = how_to(*program);
            all.push(how.name);
            all.extend(how.steps);
            all.extend(how.note);
        }
        assert!(all.iter().all(|text| !text.to_lowercase().contains("sicher")));
    }
}
