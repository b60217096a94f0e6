//! How to get the headers, per program and device.

mod messages;

use crate::Lang;
use crate::texts;
use messages::messages;

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
    /// Thunderbird and K-9 Mail for Android, which share their menus.
    ThunderbirdAndroid,
    /// Samsung Email and other Android apps.
    AndroidMail,
    /// Thunderbird on a computer.
    Thunderbird,
    /// Yahoo Mail in a browser.
    YahooWeb,
    /// AOL Mail in a browser.
    AolWeb,
    /// Proton Mail in a browser.
    ProtonWeb,
    /// GMX, WEB.DE and mail.com in a browser.
    GmxWeb,
    /// Roundcube, the webmail of many providers.
    Roundcube,
    /// Zimbra, another one.
    Zimbra,
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
    Program::ThunderbirdAndroid,
    Program::AndroidMail,
    Program::Thunderbird,
    Program::YahooWeb,
    Program::AolWeb,
    Program::ProtonWeb,
    Program::GmxWeb,
    Program::Roundcube,
    Program::Zimbra,
    Program::Other,
];

impl Program {
    /// A short name for links and settings (`outlook-new`).
    pub fn id(self) -> &'static str {
        match self {
            Self::OutlookWeb => "outlook-web",
            Self::OutlookNew => "outlook-new",
            Self::OutlookClassic => "outlook-classic",
            Self::OutlookMac => "outlook-mac",
            Self::OutlookMobile => "outlook-mobile",
            Self::GmailWeb => "gmail-web",
            Self::GmailApp => "gmail-app",
            Self::IosMail => "ios-mail",
            Self::AppleMail => "apple-mail",
            Self::ICloudWeb => "icloud-web",
            Self::ThunderbirdAndroid => "thunderbird-android",
            Self::AndroidMail => "android-mail",
            Self::Thunderbird => "thunderbird",
            Self::YahooWeb => "yahoo-web",
            Self::AolWeb => "aol-web",
            Self::ProtonWeb => "proton-web",
            Self::GmxWeb => "gmx-web",
            Self::Roundcube => "roundcube",
            Self::Zimbra => "zimbra",
            Self::Other => "other",
        }
    }

    /// Whether it runs on a phone or tablet.
    pub fn is_mobile(self) -> bool {
        match self {
            Self::OutlookMobile
            | Self::GmailApp
            | Self::IosMail
            | Self::ThunderbirdAndroid
            | Self::AndroidMail => true,
            Self::OutlookNew
            | Self::OutlookClassic
            | Self::OutlookWeb
            | Self::OutlookMac
            | Self::GmailWeb
            | Self::AppleMail
            | Self::ICloudWeb
            | Self::Thunderbird
            | Self::YahooWeb
            | Self::AolWeb
            | Self::ProtonWeb
            | Self::GmxWeb
            | Self::Roundcube
            | Self::Zimbra
            | Self::Other => false,
        }
    }

    /// Whether its steps may end in nothing: the app shows no headers, or nobody could be found who says where it does.
    /// The reader is then told how to do without.
    pub fn may_fail(self) -> bool {
        match self {
            Self::OutlookMobile
            | Self::GmailApp
            | Self::IosMail
            | Self::AndroidMail
            | Self::OutlookMac
            | Self::ICloudWeb
            | Self::AolWeb
            | Self::Other => true,
            Self::OutlookNew
            | Self::OutlookClassic
            | Self::OutlookWeb
            | Self::GmailWeb
            | Self::AppleMail
            | Self::ThunderbirdAndroid
            | Self::Thunderbird
            | Self::YahooWeb
            | Self::ProtonWeb
            | Self::GmxWeb
            | Self::Roundcube
            | Self::Zimbra => false,
        }
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

/// What the way leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Piece {
    /// Lines to copy and paste.
    Lines,
    /// A file to open here.
    File,
}

/// A way that can be drawn: where it begins, and what it leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Way {
    /// Where it begins.
    pub door: Door,
    /// What it leads to.
    pub piece: Piece,
}

impl Program {
    /// The way its steps go; none where no source shows one, or where there is no one place to point at.
    pub fn way(self) -> Option<Way> {
        let (door, piece) = match self {
            Self::OutlookWeb
            | Self::ThunderbirdAndroid
            | Self::Thunderbird
            | Self::YahooWeb
            | Self::ProtonWeb
            | Self::GmxWeb
            | Self::Zimbra => (Door::MailMenu, Piece::Lines),
            Self::GmailWeb | Self::Roundcube => (Door::MailMenu, Piece::File),
            Self::OutlookNew => (Door::ListMenu, Piece::File),
            Self::OutlookClassic => (Door::FileTab, Piece::Lines),
            Self::AppleMail => (Door::MenuBar, Piece::Lines),
            Self::OutlookMac
            | Self::OutlookMobile
            | Self::GmailApp
            | Self::IosMail
            | Self::ICloudWeb
            | Self::AndroidMail
            | Self::AolWeb
            | Self::Other => return None,
        };
        Some(Way { door, piece })
    }
}

/// The steps for one program. Menu names, and where and when they were read, stand in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HowTo {
    /// What the program is called.
    pub name: &'static str,
    /// How to forward as an attachment, where a source shows that it can, and what whoever gets it does then.
    pub attach: Option<(&'static str, &'static str)>,
    /// What to do where the steps may end in nothing.
    pub exit: Option<&'static str>,
    steps: &'static str,
    notes: &'static str,
    path: &'static str,
}

impl HowTo {
    /// What to do, in order.
    pub fn steps(self) -> impl Iterator<Item = &'static str> {
        self.steps.lines()
    }

    /// What else to know.
    pub fn notes(self) -> impl Iterator<Item = &'static str> {
        self.notes.lines()
    }

    /// What is chosen one after the other, beginning at the program's door; empty where it has none, or where the names in
    /// this language are not known for certain.
    pub fn path(self) -> impl Iterator<Item = &'static str> {
        self.path.split(" \u{203a} ").filter(|entry| !entry.is_empty())
    }
}

impl Lang {
    /// How to get the headers in a program.
    pub fn how_to(self, program: Program) -> HowTo {
        let messages = messages(program);
        let attach = Some(self.text(messages.attach)).filter(|attach| !attach.is_empty());
        HowTo {
            name: self.text(messages.name),
            attach: attach.map(|attach| (attach, self.text(texts::HOW_TO_ATTACHED))),
            exit: program.may_fail().then(|| self.text(texts::HOW_TO_EXIT)),
            steps: self.text(messages.steps),
            notes: self.text(messages.notes),
            path: self.text(messages.path),
        }
    }
}
