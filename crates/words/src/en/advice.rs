//! What to do now. Titles carry no full stop; texts are sentences.

use countersign_core::guidance::{AdvicePhrase as A, Question};

pub(crate) fn question(question: Question) -> &'static str {
    match question {
        Question::Asked => "Did you ask for a code, or sign in, just before it came?",
        Question::Account => "Is the account named in the email yours?",
        Question::Organisation => "Is it about an account from work or school?",
        Question::Did => "Have you already done something with this email?",
    }
}

pub(crate) fn title(says: &A) -> &'static str {
    match says {
        A::StepGenuine => "Did not ask for a code? Then give it to nobody",
        A::StepCaution => "Use no link and no number in it. Go to your account yourself",
        A::StepSuspicious | A::StepSpoofed => {
            "Use nothing in this email. Go to your account yourself"
        }
        A::StepMentionsBrand => "Is it about your Microsoft account? Go there yourself",
        A::StepNotTheBrand => "Deal with it as with any email from somebody you may not know",
        A::StepCannotTell => "Until you know, use nothing in this email",
        A::ChangePassword => "Change the password now",
        A::SignOutEverywhere => "Sign out everywhere",
        A::ChangeElsewhere => "Change it wherever you used the same password",
        A::CodePassedOn => "Look at your account now",
        A::LinkOpened => "You opened a link and typed nothing",
        A::NumberCalled => "Break off the contact",
        A::TellItNow { .. } => "Tell your IT help desk now",
        A::YouAsked => "Type the code only where you asked for it",
        A::YouDidNotAsk => "If you did not ask for it, leave the code unused",
        A::LookAtActivity => "Look at the latest sign-ins",
        A::UnknownActivity => "Only if something is unknown: change your password",
        A::TwoStep => "Turn on the second step",
        A::AliasLockDown => "If such emails keep coming: retire the address people guess",
        A::TakeAddressOff => "Take your address off the other account",
        A::NoAccountNothingToDo => "You need do nothing",
        A::AskIt { .. } => "Ask your IT help desk",
        A::LookAtWorkActivity => "Look at the sign-ins of your work account",
        A::Report { .. } => "Report it, then delete it",
        A::ReportOnceKnown { .. } => "If it turns out to be a trick, report it",
        A::NothingElse => "Nothing else has to change",
        A::OldCode => "Use no code from it",
        A::GetOriginal => "Get the missing piece",
        A::Organisation(_) => "From your organisation",
        A::WhyThisAnswer => "How this answer was found",
        A::WhatTheCodeIs => "What a security code is for",
        A::FailedSignIn => "Why a code can come when you did nothing",
        A::NoAccount => "Why it comes to people without a Microsoft account",
        A::PersonalAccount => "You may have a personal Microsoft account on this address",
        A::OnPremises => "Why it comes to people with an account only at work",
        A::Synchronised => "Why it comes to people whose work account is also in Microsoft 365",
        A::NeverLinks => "Never use links or buttons in such an email",
        A::NeverNumbers => "Never call a number it gives",
        A::NeverCodes => "Never tell a code or a password to anybody",
        A::NeverRemote => "Never let anybody control your computer",
    }
}

pub(crate) fn text(says: &A) -> String {
    let text = match says {
        A::StepGenuine => {
            "Genuine means Microsoft sent it. Somebody may have typed your address. Do not use the links in it; to see the latest sign-ins, type this address yourself."
        }
        A::StepCaution => {
            "To see whether something is wrong with your account, type this address into the address bar of your browser."
        }
        A::StepSuspicious | A::StepSpoofed => {
            "No link, no button, no phone number. Type this into the address bar of your browser."
        }
        A::StepMentionsBrand => {
            "Do nothing to your account through a link, a button or a number in this email. Type this into the address bar of your browser."
        }
        A::StepNotTheBrand => {
            "This page knows only Microsoft’s emails. If you do not know the sender, open no link and no attachment."
        }
        A::StepCannotTell => {
            "No link, no button, no phone number. Type this into the address bar of your browser; it is right in every case."
        }
        A::ChangePassword => {
            "On a device you trust, type this address and choose Change password. Do it now, before reading on."
        }
        A::SignOutEverywhere => {
            "On the same page, under Advanced security options, choose Sign me out. That ends open sessions; it can take up to a day."
        }
        A::ChangeElsewhere => {
            "Begin with your email account and your bank. Use a different password for each."
        }
        A::CodePassedOn => {
            "Whoever has the code may be inside. Type this address. If you see a sign-in that is not yours, choose This wasn’t me and change your password."
        }
        A::LinkOpened => {
            "Opening a link alone usually does no harm. If you typed a password or a code there, answer so above."
        }
        A::NumberCalled => {
            "Microsoft’s emails do not ask you to call. If you let them into your computer, switch it off and have somebody you know look at it. If you paid, call your bank."
        }
        A::TellItNow { help_desk: Some(help_desk) } => {
            return format!(
                "They can lock the account and look for damage. Nobody will blame you for telling them quickly. {}",
                sentence(help_desk)
            );
        }
        A::TellItNow { help_desk: None } => {
            "They can lock the account and look for damage. Nobody will blame you for telling them quickly. Use a number you know."
        }
        A::YouAsked => {
            "You began this yourself, so a code is expected. Type it on the page where you asked, and nowhere else. If somebody told you to ask for it, stop."
        }
        A::YouDidNotAsk => {
            "Somebody typed your address, by mistake or to get in. Without the code they do not get in. Give it to nobody: not on the phone, not in a chat, not to anybody who says they are from Microsoft."
        }
        A::LookAtActivity => {
            "Type this address yourself. It lists every sign-in of the last 30 days. Failed attempts by strangers are common and did not get in."
        }
        A::UnknownActivity => {
            "If a sign-in that worked was not yours, choose This wasn’t me, then change your password here."
        }
        A::TwoStep => {
            "Under Advanced security options, turn on two-step verification, or remove the password altogether (Passwordless account)."
        }
        A::AliasLockDown => {
            "Add a new, private alias, make it primary, and choose under Change sign-in preferences that the old one can no longer sign in. Your email still arrives."
        }
        A::TakeAddressOff => {
            "Somebody gave your address for their account, perhaps by mistake. The genuine email offers to remove it. Without using its link: wait, or ask the person if you know them. With an account of your own you can see such settings at this address."
        }
        A::NoAccountNothingToDo => {
            "Somebody typed your address for an account of theirs. There is nothing of yours to get into. Delete the email."
        }
        A::AskIt { help_desk: Some(help_desk) } => {
            return format!(
                "Accounts from work or school are looked after there, and they see more than you can. {}",
                sentence(help_desk)
            );
        }
        A::AskIt { help_desk: None } => {
            "Accounts from work or school are looked after there, and they see more than you can. Use a number or address you know, none from the email."
        }
        A::LookAtWorkActivity => {
            "Type this address yourself and sign in as at work. It lists where your work account was used."
        }
        A::Report { address: Some(address) } => {
            return format!(
                "Send it as an attachment to {address}. Then delete it. That helps to keep it away from others."
            );
        }
        A::Report { address: None } => {
            "In Outlook, select the email, choose Report, then Report phishing. Other mail programs have the same button. That helps to keep it away from others."
        }
        A::ReportOnceKnown { address: Some(address) } => {
            return format!("Keep it until you know. Then send it as an attachment to {address}.");
        }
        A::ReportOnceKnown { address: None } => {
            "Keep it until you know. Then, in Outlook, select the email, choose Report, then Report phishing. Other mail programs have the same button."
        }
        A::NothingElse => {
            "A fake email says nothing about your account. It alone is no reason to change your password."
        }
        A::OldCode => {
            "A code in an old email no longer works. If a page or a person asks you for it, stop there."
        }
        A::GetOriginal => {
            "What is missing, and how to get it, stands with the answer above. Until then the steps below are right in every case."
        }
        A::Organisation(line) => return sentence(line),
        A::WhyThisAnswer => {
            "We looked at who received the email, and believed only the lines that service wrote itself. We checked the signatures here in your browser. The findings under “Why” show each line the answer rests on."
        }
        A::WhatTheCodeIs => {
            "A code proves that whoever types it can read your mailbox. Microsoft sends one to reset a password, as a second step when signing in, or to confirm an address. It works for some minutes and only on the page that asked for it."
        }
        A::FailedSignIn => {
            "Anybody can type your address at Microsoft’s sign-in page. When the sign-in fails or looks unusual, Microsoft sends a code or a warning to you. Programs try long lists of addresses this way, so such emails are common. A code that nobody uses opens nothing."
        }
        A::NoAccount => {
            "Somebody may have typed your address by mistake, or named it as the second address for their own account. Or the address belonged to somebody else before you. Forgers write to everybody, with or without an account."
        }
        A::PersonalAccount => {
            "Xbox, OneDrive, Skype, Windows and Outlook.com all use one. You may have opened it years ago with this address, also with one from work. Personal and work accounts are separate, with separate passwords."
        }
        A::OnPremises => {
            "An account that exists only on your organisation’s own servers gets no such emails by itself. Then it is about a personal account on the same address, or somebody typed the address."
        }
        A::Synchronised => {
            "Many organisations copy their accounts to Microsoft 365. Then Microsoft can send codes and warnings about your work account, through the same service as for personal ones. Your IT help desk can see which it was."
        }
        A::NeverLinks => "Type the address yourself instead. That is right for genuine emails too.",
        A::NeverNumbers => "Microsoft does not ask you to call because of a sign-in.",
        A::NeverCodes => "Nobody at Microsoft, at your bank or at your IT help desk needs it.",
        A::NeverRemote => {
            "Install nothing and start nothing because of this email or a call that follows it."
        }
    };
    text.to_owned()
}

/// The organisation's own words, ended as a sentence.
fn sentence(words: &str) -> String {
    let words = words.trim();
    if words.ends_with(['.', '!', '?']) { words.to_owned() } else { format!("{words}.") }
}
