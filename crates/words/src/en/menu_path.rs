//! What is chosen one after the other to see the headers, in English: the words of the drawings beside the steps.

use crate::how_to::Program;

pub(crate) fn menu_path(program: Program) -> &'static [&'static str] {
    match program {
        Program::OutlookNew | Program::OutlookWeb => &["View", "View message source"],
        Program::OutlookClassic => &["File", "Properties", "Internet headers"],
        Program::OutlookMac => &["View Source"],
        Program::GmailWeb => &["Show original"],
        Program::AppleMail => &["View", "Message", "Raw Source"],
        Program::ICloudWeb => &["Show All Headers"],
        Program::Thunderbird => &["More", "View Source"],
        Program::YahooWeb => &["View raw message"],
        Program::ProtonWeb => &["View headers"],
        Program::GmxWeb => &["More", "More information"],
        Program::OutlookMobile
        | Program::GmailApp
        | Program::IosMail
        | Program::AndroidMail
        | Program::Other => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::how_to::PROGRAMS;
    use crate::{Lang, Ui};

    #[test]
    fn what_is_drawn_is_what_the_steps_say() {
        for &program in PROGRAMS {
            let path = menu_path(program);
            assert_eq!(path.is_empty(), program.door().is_none(), "{program:?}");
            let steps = Lang::En.how_to(program).steps.join(" ");
            for entry in path {
                assert!(steps.contains(entry), "{program:?}: {entry}");
            }
        }
        assert!(!Lang::En.ui(Ui::DrawnWay).is_empty());
    }
}
