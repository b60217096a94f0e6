//! What is chosen one after the other to see the headers, in German: the words of the drawings beside the steps. Where
//! the German name of an entry is not known for certain nothing is drawn, and the steps describe it.

use crate::how_to::Program;

pub(crate) fn menu_path(program: Program) -> &'static [&'static str] {
    match program {
        Program::OutlookNew | Program::OutlookWeb => &["Anzeigen", "Nachrichtenquelle anzeigen"],
        Program::OutlookClassic => &["Datei", "Eigenschaften", "Internetkopfzeilen"],
        Program::GmailWeb => &["Original anzeigen"],
        Program::AppleMail => &["Darstellung", "E-Mail", "⌥ ⌘ U"],
        Program::Thunderbird => &["Mehr", "Quelltext anzeigen"],
        Program::ProtonWeb => &["Header anzeigen"],
        Program::GmxWeb => &["Mehr", "Mehr Informationen"],
        Program::OutlookMac
        | Program::ICloudWeb
        | Program::YahooWeb
        | Program::OutlookMobile
        | Program::GmailApp
        | Program::IosMail
        | Program::AndroidMail
        | Program::Other => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;
    use crate::how_to::PROGRAMS;

    #[test]
    fn what_is_drawn_is_what_the_steps_say() {
        for &program in PROGRAMS {
            let steps = Lang::De.how_to(program).steps.join(" ");
            for entry in menu_path(program) {
                assert!(steps.contains(entry), "{program:?}: {entry}");
            }
        }
    }
}
