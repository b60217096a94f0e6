//! How to get the headers, in English. The names of buttons are as the programs write them; beside each program stands
//! where its steps were read, and when. "From use" marks steps known from using the program and in no document at hand:
//! check these first when a reader says that a menu is not there.

use crate::how_to::{HowTo, Program};

pub(crate) const RULE: &str = "Plain forwarding makes a new email and leaves the evidence behind. \
    Copy the headers, save the email as a file, or forward it as an attachment.";

const COPY: &str = "Select everything in that window, copy it, and paste it here.";
const PASTE: &str = "Paste it here.";
const PHONE_BROWSER: &str = "No computer at hand? Open the same page in your phone’s browser and switch to the desktop site.";

#[expect(
    clippy::too_many_lines,
    reason = "a table: one exhaustive match, so that a missing program does not compile"
)]
pub(crate) fn how_to(program: Program) -> HowTo {
    let (name, steps, note): (_, &[&str], _) = match program {
        // Microsoft, "View internet message headers in Outlook" (cd039382), named in its documents of 7 July 2025;
        // menu names as in Lifewire's "Access the Source of an Email Message in Outlook.com", 2022.
        Program::OutlookNew => (
            "New Outlook for Windows",
            &[
                "Open the email.",
                "Choose More actions (the three dots at the top right of the email).",
                "Choose View, then View message source.",
                COPY,
            ],
            Some(
                "View message details works too. Or drag the email into a folder and open that file here.",
            ),
        ),
        // The same page; Microsoft, "View the Internet header information for an email message", 2017.
        Program::OutlookClassic => (
            "Classic Outlook for Windows",
            &[
                "Double-click the email to open it in its own window.",
                "Choose File, then Properties.",
                "Click in the box Internet headers, press Ctrl+A, then Ctrl+C.",
                PASTE,
            ],
            Some("Or drag the email out of Outlook to the desktop and open the .msg file here."),
        ),
        // As for the new Outlook: it is the same program in a window of its own.
        Program::OutlookWeb => (
            "Outlook.com, Outlook on the web",
            &[
                "Open the email.",
                "Choose More actions (the three dots at the top right of the email).",
                "Choose View, then View message source.",
                COPY,
            ],
            None,
        ),
        // Menu entry as in "How to view email headers for Outlook" (myvdh.com), for 2011; in newer ones from use.
        Program::OutlookMac => (
            "Outlook for Mac",
            &[
                "In the list of emails, hold Control and click the email.",
                "Choose View Source.",
                "Press Command+A, then Command+C.",
                PASTE,
            ],
            Some("Or drag the email to the desktop and open the .eml file here."),
        ),
        // From use; no document of Microsoft's names such an entry in the app.
        Program::OutlookMobile => (
            "Outlook app (iPhone, iPad, Android)",
            &[
                "The app doesn’t show the headers.",
                "On a computer, open outlook.com or your organisation’s Outlook on the web.",
                "Open the email, then choose the three dots, View, View message source.",
                COPY,
            ],
            Some(PHONE_BROWSER),
        ),
        // Google, "Trace an email with its full header" (answer 29436), as listed in 2023.
        Program::GmailWeb => (
            "Gmail in a browser",
            &[
                "Open the email.",
                "Choose the three dots next to Reply.",
                "Choose Show original.",
                "Choose Copy to clipboard, and paste it here.",
            ],
            Some("Download original gives you a file you can open here."),
        ),
        // The same page speaks of browsers only.
        Program::GmailApp => (
            "Gmail app",
            &[
                "The app doesn’t show the headers.",
                "On a computer, open mail.google.com, then the email.",
                "Choose the three dots next to Reply, then Show original.",
                "Choose Copy to clipboard, and paste it here.",
            ],
            Some(PHONE_BROWSER),
        ),
        // Apple, "Show detailed headers in Mail on Mac" (guide mlhlp1089, versions to 15.0); Raw Source as in the
        // University of Oregon's page on full headers.
        Program::AppleMail => (
            "Apple Mail on a Mac",
            &[
                "Select the email.",
                "In the View menu, choose Message, then Raw Source.",
                "Press Command+A, then Command+C.",
                PASTE,
            ],
            Some("Or drag the email to the desktop and open the .eml file here."),
        ),
        // "Detecting a Phish on an iPhone" (cryptosmith.com), 14 April 2020: no built-in way; unchanged in use.
        Program::IosMail => (
            "Mail on iPhone and iPad",
            &[
                "The app doesn’t show the headers.",
                "On a computer, open your mailbox in a browser or mail program: icloud.com/mail for iCloud, \
                 mail.google.com for Gmail, outlook.com for Outlook.",
                "Follow the steps for that program on this page.",
            ],
            Some(PHONE_BROWSER),
        ),
        // "Voir les en-têtes complets dans Mail sur iCloud.com" (go-travels), for the older wording; newer from use.
        Program::ICloudWeb => (
            "iCloud Mail in a browser",
            &[
                "Open icloud.com/mail on a computer and double-click the email to open it in its own window.",
                "Choose the three dots or the arrow next to Reply.",
                "Choose Show All Headers (in older versions: Show Long Headers).",
                "Select everything down to the first line of the message, copy it, and paste it here.",
            ],
            None,
        ),
        // GMX help (hilfe.gmx.net, "Header weiterleiten") for its app; goneo's help page for FairEmail;
        // K-9 and Thunderbird have the entry in their published source (`show_headers_action`), 2024; Samsung from use.
        Program::AndroidMail => (
            "Samsung Email and other Android apps",
            &[
                "Most apps, including Samsung Email, don’t show the headers.",
                "Look in the email’s menu for Show headers or View source. Thunderbird, K-9, FairEmail and GMX have it.",
                "If there’s no such entry, open your mailbox in a browser on a computer and follow its steps on this page.",
            ],
            Some("If the app can save the email as a file (.eml), open that file here."),
        ),
        // Ionos help, "Was ist ein E-Mail-Header", and goneo's help page for the keys.
        Program::Thunderbird => (
            "Thunderbird",
            &[
                "Open the email.",
                "Choose More, then View Source (or press Ctrl+U; on a Mac Command+U).",
                COPY,
            ],
            Some("Or choose More, then Save As, and open the .eml file here."),
        ),
        // Yahoo's own help page was not at hand; two public notes on reading headers (2025) and use agree.
        Program::YahooWeb => (
            "Yahoo or AOL Mail in a browser",
            &[
                "Open the email.",
                "Choose More (the three dots above the email).",
                "Choose View raw message.",
                COPY,
            ],
            None,
        ),
        // The menu entries are in Proton's published web client (ProtonMail/WebClients, mail, message header menu), 2024.
        Program::ProtonWeb => (
            "Proton Mail in a browser",
            &[
                "Open the email.",
                "Choose More (the three dots on the right).",
                "Choose View headers.",
                COPY,
            ],
            Some("Export in the same menu gives you an .eml file you can open here."),
        ),
        // GMX, "Erweiterten Header einer E-Mail auslesen und weiterleiten" (hilfe.gmx.net), read 2026.
        Program::GmxWeb => (
            "GMX, WEB.DE or mail.com in a browser",
            &[
                "On a computer, open the email.",
                "Choose More (Mehr), or the three dots at the top right.",
                "Choose More information (Mehr Informationen).",
                COPY,
            ],
            None,
        ),
        // From use: these are the names the programs above give it.
        Program::Other => (
            "Another program",
            &[
                "Open the email and look in its menu for one of these: Show original, View source, Raw message, \
                 Internet headers, All headers.",
                "Or look for Save as, and open the .eml or .msg file here.",
                "Or forward the email as an attachment to a mailbox you can open on a computer.",
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
        for (index, program) in PROGRAMS.iter().enumerate() {
            let how = how_to(*program);
            assert!((3..=5).contains(&how.steps.len()), "{program:?}");
            for step in how.steps {
                assert!(step.len() <= 160 && step.ends_with('.'), "{program:?}: {step}");
                assert!(!step.contains("  "), "{program:?}: {step}");
            }
            let same = PROGRAMS.iter().filter(|other| other.id() == program.id()).count();
            assert_eq!(same, 1, "{program:?} stands once");
            assert!(index < 16);
        }
        assert_eq!(PROGRAMS.len(), 16, "a new program must be offered too");
    }

    #[test]
    fn a_program_that_cannot_says_so_first() {
        for program in PROGRAMS.iter().filter(|program| !program.shows_headers()) {
            let how = how_to(*program);
            assert!(how.steps.first().is_some_and(|step| step.contains("n’t show")), "{program:?}");
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
        assert!(all.iter().all(|text| !text.to_lowercase().contains("safe")));
    }
}
