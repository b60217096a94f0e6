//! Which messages of the catalogue tell the way in which program.

use super::Program;
use crate::texts::{self, Text};

/// The messages of one program.
#[derive(Debug, Clone, Copy)]
pub(super) struct Messages {
    pub(super) name: Text,
    pub(super) steps: Text,
    pub(super) notes: Text,
    pub(super) attach: Text,
    pub(super) path: Text,
}

pub(super) fn messages(program: Program) -> Messages {
    match program {
        Program::OutlookWeb => Messages {
            name: texts::HOW_TO_OUTLOOK_WEB,
            steps: texts::HOW_TO_OUTLOOK_WEB_STEPS,
            notes: texts::HOW_TO_OUTLOOK_WEB_NOTE,
            attach: texts::HOW_TO_OUTLOOK_WEB_ATTACH,
            path: texts::HOW_TO_OUTLOOK_WEB_PATH,
        },
        Program::OutlookNew => Messages {
            name: texts::HOW_TO_OUTLOOK_NEW,
            steps: texts::HOW_TO_OUTLOOK_NEW_STEPS,
            notes: texts::HOW_TO_OUTLOOK_NEW_NOTE,
            attach: texts::HOW_TO_OUTLOOK_NEW_ATTACH,
            path: texts::HOW_TO_OUTLOOK_NEW_PATH,
        },
        Program::OutlookClassic => Messages {
            name: texts::HOW_TO_OUTLOOK_CLASSIC,
            steps: texts::HOW_TO_OUTLOOK_CLASSIC_STEPS,
            notes: texts::HOW_TO_OUTLOOK_CLASSIC_NOTE,
            attach: texts::HOW_TO_OUTLOOK_CLASSIC_ATTACH,
            path: texts::HOW_TO_OUTLOOK_CLASSIC_PATH,
        },
        Program::OutlookMac => Messages {
            name: texts::HOW_TO_OUTLOOK_MAC,
            steps: texts::HOW_TO_OUTLOOK_MAC_STEPS,
            notes: texts::HOW_TO_OUTLOOK_MAC_NOTE,
            attach: texts::HOW_TO_OUTLOOK_MAC_ATTACH,
            path: texts::HOW_TO_OUTLOOK_MAC_PATH,
        },
        Program::OutlookMobile => Messages {
            name: texts::HOW_TO_OUTLOOK_MOBILE,
            steps: texts::HOW_TO_OUTLOOK_MOBILE_STEPS,
            notes: texts::HOW_TO_OUTLOOK_MOBILE_NOTE,
            attach: texts::HOW_TO_OUTLOOK_MOBILE_ATTACH,
            path: texts::HOW_TO_OUTLOOK_MOBILE_PATH,
        },
        Program::GmailWeb => Messages {
            name: texts::HOW_TO_GMAIL_WEB,
            steps: texts::HOW_TO_GMAIL_WEB_STEPS,
            notes: texts::HOW_TO_GMAIL_WEB_NOTE,
            attach: texts::HOW_TO_GMAIL_WEB_ATTACH,
            path: texts::HOW_TO_GMAIL_WEB_PATH,
        },
        Program::GmailApp => Messages {
            name: texts::HOW_TO_GMAIL_APP,
            steps: texts::HOW_TO_GMAIL_APP_STEPS,
            notes: texts::HOW_TO_GMAIL_APP_NOTE,
            attach: texts::HOW_TO_GMAIL_APP_ATTACH,
            path: texts::HOW_TO_GMAIL_APP_PATH,
        },
        Program::IosMail => Messages {
            name: texts::HOW_TO_IOS_MAIL,
            steps: texts::HOW_TO_IOS_MAIL_STEPS,
            notes: texts::HOW_TO_IOS_MAIL_NOTE,
            attach: texts::HOW_TO_IOS_MAIL_ATTACH,
            path: texts::HOW_TO_IOS_MAIL_PATH,
        },
        Program::AppleMail => Messages {
            name: texts::HOW_TO_APPLE_MAIL,
            steps: texts::HOW_TO_APPLE_MAIL_STEPS,
            notes: texts::HOW_TO_APPLE_MAIL_NOTE,
            attach: texts::HOW_TO_APPLE_MAIL_ATTACH,
            path: texts::HOW_TO_APPLE_MAIL_PATH,
        },
        Program::ICloudWeb => Messages {
            name: texts::HOW_TO_ICLOUD_WEB,
            steps: texts::HOW_TO_ICLOUD_WEB_STEPS,
            notes: texts::HOW_TO_ICLOUD_WEB_NOTE,
            attach: texts::HOW_TO_ICLOUD_WEB_ATTACH,
            path: texts::HOW_TO_ICLOUD_WEB_PATH,
        },
        Program::ThunderbirdAndroid => Messages {
            name: texts::HOW_TO_THUNDERBIRD_ANDROID,
            steps: texts::HOW_TO_THUNDERBIRD_ANDROID_STEPS,
            notes: texts::HOW_TO_THUNDERBIRD_ANDROID_NOTE,
            attach: texts::HOW_TO_THUNDERBIRD_ANDROID_ATTACH,
            path: texts::HOW_TO_THUNDERBIRD_ANDROID_PATH,
        },
        Program::AndroidMail => Messages {
            name: texts::HOW_TO_ANDROID_MAIL,
            steps: texts::HOW_TO_ANDROID_MAIL_STEPS,
            notes: texts::HOW_TO_ANDROID_MAIL_NOTE,
            attach: texts::HOW_TO_ANDROID_MAIL_ATTACH,
            path: texts::HOW_TO_ANDROID_MAIL_PATH,
        },
        Program::Thunderbird => Messages {
            name: texts::HOW_TO_THUNDERBIRD,
            steps: texts::HOW_TO_THUNDERBIRD_STEPS,
            notes: texts::HOW_TO_THUNDERBIRD_NOTE,
            attach: texts::HOW_TO_THUNDERBIRD_ATTACH,
            path: texts::HOW_TO_THUNDERBIRD_PATH,
        },
        Program::YahooWeb => Messages {
            name: texts::HOW_TO_YAHOO_WEB,
            steps: texts::HOW_TO_YAHOO_WEB_STEPS,
            notes: texts::HOW_TO_YAHOO_WEB_NOTE,
            attach: texts::HOW_TO_YAHOO_WEB_ATTACH,
            path: texts::HOW_TO_YAHOO_WEB_PATH,
        },
        Program::AolWeb => Messages {
            name: texts::HOW_TO_AOL_WEB,
            steps: texts::HOW_TO_AOL_WEB_STEPS,
            notes: texts::HOW_TO_AOL_WEB_NOTE,
            attach: texts::HOW_TO_AOL_WEB_ATTACH,
            path: texts::HOW_TO_AOL_WEB_PATH,
        },
        Program::ProtonWeb => Messages {
            name: texts::HOW_TO_PROTON_WEB,
            steps: texts::HOW_TO_PROTON_WEB_STEPS,
            notes: texts::HOW_TO_PROTON_WEB_NOTE,
            attach: texts::HOW_TO_PROTON_WEB_ATTACH,
            path: texts::HOW_TO_PROTON_WEB_PATH,
        },
        Program::GmxWeb => Messages {
            name: texts::HOW_TO_GMX_WEB,
            steps: texts::HOW_TO_GMX_WEB_STEPS,
            notes: texts::HOW_TO_GMX_WEB_NOTE,
            attach: texts::HOW_TO_GMX_WEB_ATTACH,
            path: texts::HOW_TO_GMX_WEB_PATH,
        },
        Program::Roundcube => Messages {
            name: texts::HOW_TO_ROUNDCUBE,
            steps: texts::HOW_TO_ROUNDCUBE_STEPS,
            notes: texts::HOW_TO_ROUNDCUBE_NOTE,
            attach: texts::HOW_TO_ROUNDCUBE_ATTACH,
            path: texts::HOW_TO_ROUNDCUBE_PATH,
        },
        Program::Zimbra => Messages {
            name: texts::HOW_TO_ZIMBRA,
            steps: texts::HOW_TO_ZIMBRA_STEPS,
            notes: texts::HOW_TO_ZIMBRA_NOTE,
            attach: texts::HOW_TO_ZIMBRA_ATTACH,
            path: texts::HOW_TO_ZIMBRA_PATH,
        },
        Program::Other => Messages {
            name: texts::HOW_TO_OTHER,
            steps: texts::HOW_TO_OTHER_STEPS,
            notes: texts::HOW_TO_OTHER_NOTE,
            attach: texts::HOW_TO_OTHER_ATTACH,
            path: texts::HOW_TO_OTHER_PATH,
        },
    }
}
