//! What is chosen one after the other to see the headers, in German: the words of the drawings beside the steps.

use crate::i18n::how_to::Program;

pub(in crate::i18n) fn menu_path(program: Program) -> &'static [&'static str] {
    match program {
        Program::OutlookNew | Program::OutlookWeb => &["Ansicht", "Nachrichtenquelle anzeigen"],
        Program::OutlookClassic => &["Datei", "Eigenschaften", "Internetkopfzeilen"],
        Program::OutlookMac => &["Quelle anzeigen"],
        Program::GmailWeb => &["Original anzeigen"],
        Program::AppleMail => &["Darstellung", "E-Mail", "Reine Datei"],
        Program::ICloudWeb => &["Alle Header einblenden"],
        Program::Thunderbird => &["Mehr", "Quelltext anzeigen"],
        Program::YahooWeb => &["unformatierten Nachricht"],
        Program::ProtonWeb => &["Kopfzeilen"],
        Program::GmxWeb => &["Mehr", "Mehr Informationen"],
        Program::OutlookMobile
        | Program::GmailApp
        | Program::IosMail
        | Program::AndroidMail
        | Program::Other => &[],
    }
}
