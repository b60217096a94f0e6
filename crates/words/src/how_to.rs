//! How to get the headers, per program and device.

use crate::Lang;
use crate::texts::{self, Text};

/// A mail program, as the reader knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Program {
    /// Outlook for Windows, the new one.
    OutlookNew,
    /// Outlook for Windows, the classic one.
    OutlookClassic,
    /// Outlook.com and Outlook on the web.
    OutlookWeb,
    /// Outlook for Mac.
    OutlookMac,
    /// The Outlook app on iPhone, iPad and Android.
    OutlookMobile,
    /// Gmail in a browser.
    GmailWeb,
    /// The Gmail app.
    GmailApp,
    /// Apple Mail on a Mac.
    AppleMail,
    /// Mail on iPhone and iPad.
    IosMail,
    /// iCloud Mail in a browser.
    ICloudWeb,
    /// Samsung Email and other Android apps.
    AndroidMail,
    /// Thunderbird on a computer.
    Thunderbird,
    /// Yahoo and AOL Mail in a browser.
    YahooWeb,
    /// Proton Mail in a browser.
    ProtonWeb,
    /// GMX, WEB.DE and mail.com in a browser.
    GmxWeb,
    /// Any other.
    Other,
}

/// Every program, in the order the page offers them.
pub const PROGRAMS: &[Program] = &[
    Program::OutlookWeb,
    Program::OutlookNew,
    Program::OutlookClassic,
    Program::OutlookMac,
    Program::OutlookMobile,
    Program::GmailWeb,
    Program::GmailApp,
    Program::IosMail,
    Program::AppleMail,
    Program::ICloudWeb,
    Program::AndroidMail,
    Program::Thunderbird,
    Program::YahooWeb,
    Program::ProtonWeb,
    Program::GmxWeb,
    Program::Other,
];

impl Program {
    /// A short name for links and settings (`outlook-new`).
    pub fn id(self) -> &'static str {
        match self {
            Self::OutlookNew => "outlook-new",
            Self::OutlookClassic => "outlook-classic",
            Self::OutlookWeb => "outlook-web",
            Self::OutlookMac => "outlook-mac",
            Self::OutlookMobile => "outlook-mobile",
            Self::GmailWeb => "gmail-web",
            Self::GmailApp => "gmail-app",
            Self::AppleMail => "apple-mail",
            Self::IosMail => "ios-mail",
            Self::ICloudWeb => "icloud-web",
            Self::AndroidMail => "android-mail",
            Self::Thunderbird => "thunderbird",
            Self::YahooWeb => "yahoo-web",
            Self::ProtonWeb => "proton-web",
            Self::GmxWeb => "gmx-web",
            Self::Other => "other",
        }
    }

    /// Whether the program itself can show the headers; where it cannot, the steps lead to another way.
    pub fn shows_headers(self) -> bool {
        match self {
            Self::OutlookMobile | Self::GmailApp | Self::IosMail | Self::AndroidMail => false,
            Self::OutlookNew
            | Self::OutlookClassic
            | Self::OutlookWeb
            | Self::OutlookMac
            | Self::GmailWeb
            | Self::AppleMail
            | Self::ICloudWeb
            | Self::Thunderbird
            | Self::YahooWeb
            | Self::ProtonWeb
            | Self::GmxWeb
            | Self::Other => true,
        }
    }

    /// Whether it runs on a phone or tablet.
    pub fn is_mobile(self) -> bool {
        !self.shows_headers()
    }
}

/// Where the way to the headers begins in a program's window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Door {
    /// The three dots, or a button "More", at the top right of the mail.
    MailMenu,
    /// The row of menus at the top of the screen or window.
    MenuBar,
    /// The tab "File" at the top left.
    FileTab,
    /// A click with the other mouse button on the mail in the list.
    ListMenu,
}

impl Program {
    /// Where its way begins; none where there is no one place to point at.
    pub fn door(self) -> Option<Door> {
        match self {
            Self::OutlookNew
            | Self::OutlookWeb
            | Self::GmailWeb
            | Self::ICloudWeb
            | Self::Thunderbird
            | Self::YahooWeb
            | Self::ProtonWeb
            | Self::GmxWeb => Some(Door::MailMenu),
            Self::OutlookClassic => Some(Door::FileTab),
            Self::AppleMail => Some(Door::MenuBar),
            Self::OutlookMac => Some(Door::ListMenu),
            Self::OutlookMobile
            | Self::GmailApp
            | Self::IosMail
            | Self::AndroidMail
            | Self::Other => None,
        }
    }
}

/// The steps for one program. Menu names, and where and when they were read, stand in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HowTo {
    /// What the program is called.
    pub name: &'static str,
    steps: &'static str,
    path: &'static str,
    /// What else to know.
    pub note: Option<&'static str>,
}

impl HowTo {
    /// What to do, in order.
    pub fn steps(self) -> impl Iterator<Item = &'static str> {
        self.steps.lines()
    }

    /// What is chosen one after the other, beginning at the program's door; empty where it has none, or where the names in
    /// this language are not known for certain.
    pub fn path(self) -> impl Iterator<Item = &'static str> {
        self.path.split(" \u{203a} ").filter(|entry| !entry.is_empty())
    }
}

fn messages(program: Program) -> (Text, Text, Text, Text) {
    match program {
        Program::OutlookWeb => (
            texts::HOW_TO_OUTLOOK_WEB,
            texts::HOW_TO_OUTLOOK_WEB_STEPS,
            texts::HOW_TO_OUTLOOK_WEB_NOTE,
            texts::HOW_TO_OUTLOOK_WEB_PATH,
        ),
        Program::OutlookNew => (
            texts::HOW_TO_OUTLOOK_NEW,
            texts::HOW_TO_OUTLOOK_NEW_STEPS,
            texts::HOW_TO_OUTLOOK_NEW_NOTE,
            texts::HOW_TO_OUTLOOK_NEW_PATH,
        ),
        Program::OutlookClassic => (
            texts::HOW_TO_OUTLOOK_CLASSIC,
            texts::HOW_TO_OUTLOOK_CLASSIC_STEPS,
            texts::HOW_TO_OUTLOOK_CLASSIC_NOTE,
            texts::HOW_TO_OUTLOOK_CLASSIC_PATH,
        ),
        Program::OutlookMac => (
            texts::HOW_TO_OUTLOOK_MAC,
            texts::HOW_TO_OUTLOOK_MAC_STEPS,
            texts::HOW_TO_OUTLOOK_MAC_NOTE,
            texts::HOW_TO_OUTLOOK_MAC_PATH,
        ),
        Program::OutlookMobile => (
            texts::HOW_TO_OUTLOOK_MOBILE,
            texts::HOW_TO_OUTLOOK_MOBILE_STEPS,
            texts::HOW_TO_OUTLOOK_MOBILE_NOTE,
            texts::HOW_TO_OUTLOOK_MOBILE_PATH,
        ),
        Program::GmailWeb => (
            texts::HOW_TO_GMAIL_WEB,
            texts::HOW_TO_GMAIL_WEB_STEPS,
            texts::HOW_TO_GMAIL_WEB_NOTE,
            texts::HOW_TO_GMAIL_WEB_PATH,
        ),
        Program::GmailApp => (
            texts::HOW_TO_GMAIL_APP,
            texts::HOW_TO_GMAIL_APP_STEPS,
            texts::HOW_TO_GMAIL_APP_NOTE,
            texts::HOW_TO_GMAIL_APP_PATH,
        ),
        Program::IosMail => (
            texts::HOW_TO_IOS_MAIL,
            texts::HOW_TO_IOS_MAIL_STEPS,
            texts::HOW_TO_IOS_MAIL_NOTE,
            texts::HOW_TO_IOS_MAIL_PATH,
        ),
        Program::AppleMail => (
            texts::HOW_TO_APPLE_MAIL,
            texts::HOW_TO_APPLE_MAIL_STEPS,
            texts::HOW_TO_APPLE_MAIL_NOTE,
            texts::HOW_TO_APPLE_MAIL_PATH,
        ),
        Program::ICloudWeb => (
            texts::HOW_TO_ICLOUD_WEB,
            texts::HOW_TO_ICLOUD_WEB_STEPS,
            texts::HOW_TO_ICLOUD_WEB_NOTE,
            texts::HOW_TO_ICLOUD_WEB_PATH,
        ),
        Program::AndroidMail => (
            texts::HOW_TO_ANDROID_MAIL,
            texts::HOW_TO_ANDROID_MAIL_STEPS,
            texts::HOW_TO_ANDROID_MAIL_NOTE,
            texts::HOW_TO_ANDROID_MAIL_PATH,
        ),
        Program::Thunderbird => (
            texts::HOW_TO_THUNDERBIRD,
            texts::HOW_TO_THUNDERBIRD_STEPS,
            texts::HOW_TO_THUNDERBIRD_NOTE,
            texts::HOW_TO_THUNDERBIRD_PATH,
        ),
        Program::YahooWeb => (
            texts::HOW_TO_YAHOO_WEB,
            texts::HOW_TO_YAHOO_WEB_STEPS,
            texts::HOW_TO_YAHOO_WEB_NOTE,
            texts::HOW_TO_YAHOO_WEB_PATH,
        ),
        Program::ProtonWeb => (
            texts::HOW_TO_PROTON_WEB,
            texts::HOW_TO_PROTON_WEB_STEPS,
            texts::HOW_TO_PROTON_WEB_NOTE,
            texts::HOW_TO_PROTON_WEB_PATH,
        ),
        Program::GmxWeb => (
            texts::HOW_TO_GMX_WEB,
            texts::HOW_TO_GMX_WEB_STEPS,
            texts::HOW_TO_GMX_WEB_NOTE,
            texts::HOW_TO_GMX_WEB_PATH,
        ),
        Program::Other => (
            texts::HOW_TO_OTHER,
            texts::HOW_TO_OTHER_STEPS,
            texts::HOW_TO_OTHER_NOTE,
            texts::HOW_TO_OTHER_PATH,
        ),
    }
}

impl Lang {
    /// How to get the headers in a program.
    pub fn how_to(self, program: Program) -> HowTo {
        let (name, steps, note, path) = messages(program);
        HowTo {
            name: self.text(name),
            steps: self.text(steps),
            path: self.text(path),
            note: Some(self.text(note)).filter(|note| !note.is_empty()),
        }
    }
}
