//! How to get the headers, per program and device.

use super::{Lang, de, en};

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

/// The steps for one program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HowTo {
    /// What the program is called.
    pub name: &'static str,
    /// What to do, in order.
    pub steps: &'static [&'static str],
    /// What else to know.
    pub note: Option<&'static str>,
}

impl Lang {
    /// How to get the headers in a program.
    pub fn how_to(self, program: Program) -> HowTo {
        match self {
            Self::En => en::how_to::how_to(program),
            Self::De => de::how_to::how_to(program),
        }
    }

    /// What is chosen one after the other, beginning at the program's door; empty where it has none.
    pub fn menu_path(self, program: Program) -> &'static [&'static str] {
        match self {
            Self::En => en::menu_path::menu_path(program),
            Self::De => de::menu_path::menu_path(program),
        }
    }

    /// What holds for every program: why plain forwarding does not do.
    pub fn how_to_rule(self) -> &'static str {
        match self {
            Self::En => en::how_to::RULE,
            Self::De => de::how_to::RULE,
        }
    }
}
