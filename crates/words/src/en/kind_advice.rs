//! The first step for each kind of mail, and the steps that belong to some kinds only.

use countersign_core::guidance::{FirstStep as S, FurtherStep as F};

pub(crate) fn first_title(step: S) -> &'static str {
    match step {
        S::AskedCode => "Enter the code only where you asked for it",
        S::AskedChange => "If it was you, you don’t need to change anything",
        S::AskedPending => "You started this change: it takes 30 days",
        S::AskedExpected => "Expected it? Still go there the way you always do",
        S::Code => "Didn’t ask for this? Don’t share any code",
        S::SignIn => "Wasn’t you? Check your recent activity now",
        S::NewDevice => "Not your device? Someone may be in your account",
        S::InfoAdded => "Didn’t add it? Someone may be in your account",
        S::InfoRemoved => "Didn’t remove it? Stop the change now",
        S::InfoPending => "Didn’t ask for this change? Stop it before the 30 days end",
        S::Password => "Didn’t change it? Get your account back now",
        S::App => "Didn’t connect it? Take away the app’s access",
        S::Verification => "Didn’t verify anything? Check your security info",
        S::Account => "Nothing in it needs a click. Go to your account yourself",
        S::Billing => "Check the subscription or payment yourself",
        S::Invitation => "Accept only an invitation you expect",
        S::Service => "Don’t act on the email. Look in the service itself",
        S::Unknown => "Don’t use its links. Check your recent activity yourself",
        S::OthersCode => "The code is for someone else’s account. Don’t pass it on",
        S::OthersAccount => "It’s about someone else’s account, not yours",
        S::FindOut => "Find out whether you have an account",
        S::WorkCode => "Didn’t ask for this? Don’t share any code. Check your work sign-ins",
        S::WorkSignIn => "Wasn’t you? Check the sign-ins to your work account now",
        S::WorkChange => "Wasn’t you? Tell your IT help desk and check your security info",
        S::WorkNotice => "Ask your IT help desk before you do anything",
    }
}

pub(crate) fn first_text(step: S) -> &'static str {
    match step {
        S::AskedCode => {
            "Enter it on the page you opened yourself, and nowhere else. If someone told you to ask for it, stop."
        }
        S::AskedChange => {
            "Type this address and check that time and device fit. If they don’t, it wasn’t you after all: answer No above."
        }
        S::AskedPending => {
            "Nobody can shorten that. Until then, email, OneDrive and Xbox go on working. If you’ve found your old address or number again, type this address and cancel the change there."
        }
        S::AskedExpected => {
            "Genuine means Microsoft sent it. Even so, open the account or the service yourself instead of using a link in the email."
        }
        S::Code => {
            "Genuine means Microsoft sent it. Someone may have typed your address. Don’t use its links. To see your recent activity, type this address yourself."
        }
        S::SignIn => {
            "Genuine means Microsoft really sent this warning. Type this address yourself. If you see an entry under Unusual activity, say there whether it was you. If someone got in, take the steps below."
        }
        S::NewDevice => {
            "Genuine means someone really signed in. Type this address yourself and look for that sign-in. Places are guesses. If time and device aren’t yours, take the steps below."
        }
        S::InfoAdded => {
            "Genuine means it really was added. Type this address, sign in and remove the address or number you don’t know. Then take the steps below, up to a new password."
        }
        S::InfoRemoved => {
            "Genuine means it really happened. Type this address and sign in. If it says that your security info change is still pending, cancel the request there or say that it wasn’t you."
        }
        S::InfoPending => {
            "Type this address and sign in. In the window about the pending change, cancel the request. You need one of your old addresses or numbers for that. If you have none left, say there that it wasn’t you."
        }
        S::Password => {
            "Genuine means the password really was changed. Type this address and try to sign in. If you can’t, the steps below lead you back in."
        }
        S::App => {
            "Genuine means an app really got access. Type this address, find the app and remove its permissions. A new password alone doesn’t lock it out."
        }
        S::Verification => {
            "Type this address, sign in and look at your security info. Remove every address or number that isn’t yours."
        }
        S::Account => {
            "Terms and greetings ask nothing of you. If your account is about to be closed and you want to keep it, type this address and sign in."
        }
        S::Billing => {
            "Type this address and sign in. It shows your subscriptions, when they’re paid next and whether a payment is overdue. Pay only there."
        }
        S::Invitation => {
            "Microsoft sent it, but the name, the organisation and the message are the inviter’s own. If you don’t know them, ask in another way or ignore it."
        }
        S::Service => {
            "Microsoft sent it, but customers write parts of such emails. Open the service the way you always do. Don’t call a number and don’t pay because of this email."
        }
        S::Unknown => {
            "Genuine means Microsoft sent it. Say above what it’s about, and the steps below will fit. To see your recent activity, type this address yourself."
        }
        S::OthersCode => {
            "Someone gave your address for their account or mistyped their own. Your own account is in no danger from this. If anyone asks you for the code, don’t give it."
        }
        S::OthersAccount => {
            "Your address is a contact for that account. If you know the owner, tell them in another way: they have to check it. You can’t do more than that."
        }
        S::FindOut => {
            "Many people have a Microsoft account without knowing, from Xbox, Windows or an old address. Type this address and enter your email address there. If it can’t find an account, you have none with it. If it asks for a password, you do."
        }
        S::WorkCode => {
            "Type this address and sign in as you do at work. If you see a sign-in that wasn’t you, tell your IT help desk."
        }
        S::WorkSignIn => {
            "Type this address and sign in as you do at work. If a sign-in that worked wasn’t you, change your password at once and tell your IT help desk."
        }
        S::WorkChange => {
            "Type this address and sign in as you do at work. Remove what you don’t know. If you can’t get in, IT can."
        }
        S::WorkNotice => {
            "Apps, subscriptions and closing of work and school accounts are looked after there. Use a number you know, not one from the email."
        }
    }
}

pub(crate) fn further_title(step: F) -> &'static str {
    match step {
        F::ScanFirst => "Scan your devices for viruses before you set a new password",
        F::NewPassword => "If it wasn’t you, set a new password",
        F::LockedOut => "Can’t get in? Use the recovery form",
        F::MailRules => "Check rules, forwarding and automatic replies",
        F::SecurityInfo => "Check your security info and make a new recovery code",
        F::Apps => "Remove apps you don’t know",
        F::AppName => "Don’t go by the app’s name",
        F::StopPending => "Stop the change of your security info",
        F::Reopen => "Account closing? Sign in to keep it",
        F::NothingToClick => "Terms, news, a welcome: nothing to do",
        F::WhichAccount => "Subscription not there? Try your other accounts",
        F::BlockInvitations => "Block further invitations",
        F::LeaveOrganisation => "Accepted by mistake? Leave the organisation",
        F::OthersWrite => "Don’t trust names, numbers and messages in it",
        F::AccountFound => "If there is an account, it’s yours to look after",
        F::WorkActivity => "A sign-in there wasn’t you? Change your password",
        F::WorkPassword => "Set a new password for your work account",
        F::WorkSignOut => "Have IT sign you out everywhere",
        F::RemoteAccess => "Disconnect that computer from the internet",
        F::MoneySent => "Call your bank now and try to stop the payment",
        F::CardGiven => "Call your bank now and have the card blocked",
        F::SignInApproved => "Check your account now: you let someone in",
        F::AttachmentOpened => "Scan that device for viruses now",
        F::FirmPassword => "Change the password you typed, at the firm it belongs to",
        F::FirmCode => "Tell the firm the code or approval was for",
    }
}

pub(crate) fn further_text(step: F) -> &'static str {
    match step {
        F::ScanFirst => {
            "Someone on your device would read the new password too. Run a full scan. If that takes long, set the new password on another device you trust."
        }
        F::NewPassword => {
            "Type this address and choose Change password. Use one you’ve never used before."
        }
        F::LockedOut => {
            "First try “Forgot password” where you sign in, or the Sign-in helper on Microsoft’s page about hacked accounts. Then type this address. The answer comes within 24 hours. You have two tries a day, and nobody at support can do it for you."
        }
        F::MailRules => {
            "In Outlook.com, open Settings, then Mail, and look at Rules, Forwarding and Automatic replies. Thieves leave something there so that they go on reading. Look into Sent and Deleted too, and warn your contacts."
        }
        F::SecurityInfo => {
            "Type this address and open Manage how I sign in (older name: Advanced security options). Remove addresses, numbers, devices, passkeys and app passwords that aren’t yours. Then choose Generate a new code: the old recovery code stops working."
        }
        F::Apps => {
            "Type this address and remove the permissions of every app you don’t know. An app keeps its access even after you change your password."
        }
        F::AppName => "Whoever makes an app chooses its name. A well-known name proves nothing.",
        F::StopPending => {
            "When all security info is replaced, a waiting period of 30 days begins. Type this address and sign in. In the window “Your security info change is still pending”, cancel the request or say that it wasn’t you. It’s no use waiting."
        }
        F::Reopen => {
            "A closed account waits for 30 or 60 days. Type this address and sign in, and it’s open again. After two years without a sign-in, Microsoft may close an account for good."
        }
        F::NothingToClick => {
            "Such emails only tell you something. Read the terms on Microsoft’s own website if you like."
        }
        F::WhichAccount => {
            "People often have more than one account. Type this address and sign in with each. If it isn’t in any of them, don’t pay."
        }
        F::BlockInvitations => {
            "Type this address. It sends you a code and then keeps invitations from that organisation away. You need no account for it."
        }
        F::LeaveOrganisation => {
            "Type this address and open Organizations, then Leave organization. You can’t undo that yourself."
        }
        F::OthersWrite => {
            "Strangers use these services to have Microsoft send their own words, often a scare about a payment with a number to call. A genuine sender says nothing about them."
        }
        F::AccountFound => {
            "Then answer “Yes, it’s mine” above and follow those steps. Lost the password? Choose “Forgot password” where you sign in."
        }
        F::WorkActivity => {
            "If a sign-in that worked wasn’t you, change your password at once, then check your security info at this address. If one failed with “Additional verification failed, invalid code”, the password was right: change it too. After other failures you don’t need to."
        }
        F::WorkPassword => {
            "Type this address. If it doesn’t work at your organisation, IT sets it for you."
        }
        F::WorkSignOut => {
            "A new password alone doesn’t end sessions that are already open. IT can end them."
        }
        F::RemoteAccess => {
            "Switch it off or unplug it. From another device, change the passwords you used on it, your bank’s first. Have someone you know remove the program before you use it again."
        }
        F::MoneySent => {
            "Use the number on your card or in your banking app. For gift cards, call the firm that issued them and keep card and receipt. Then report it to the police."
        }
        F::CardGiven => {
            "Use the number on your card or in your banking app, not one from the email. Check your statements for payments you don’t know."
        }
        F::SignInApproved => {
            "Whoever asked for it may be in your account, and may know your password. Type this address. If you see a sign-in that wasn’t you, change your password at once."
        }
        F::AttachmentOpened => {
            "Disconnect it from the internet and run a full scan. Until it’s done, type no passwords on it."
        }
        F::FirmPassword => {
            "Was it your bank’s, a shop’s, your email’s? Type that firm’s address yourself or open its app, change the password there and look for anything you didn’t do. For a bank, call the number on your card too."
        }
        F::FirmCode => {
            "Call the number on your card, your contract or the firm’s own website, which you type yourself. Say that someone has your code. At work, tell your employer."
        }
    }
}

pub(crate) fn scam_title() -> &'static str {
    "If it wants a call, money or a click from you, report it"
}

pub(crate) fn scam_text(address: Option<&str>) -> String {
    match address {
        Some(address) => format!(
            "Microsoft sent it, but a stranger may have written it. Then forward it as an attachment to {address}."
        ),
        None => {
            "Microsoft sent it, but a stranger may have written it. Then report it as phishing in your mail program. If you expected it, there’s nothing to report."
                .to_owned()
        }
    }
}
