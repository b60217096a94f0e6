//! What to do now. Titles carry no full stop; texts are sentences.

use countersign_core::guidance::{AdvicePhrase as A, Question};

pub(crate) fn question(question: Question) -> &'static str {
    match question {
        Question::Asked => "Did you ask for a code or sign in just before it came?",
        Question::Account => "Is the account named in the email yours?",
        Question::Organisation => "Is it about a work or school account?",
        Question::Did => "Have you already done any of these?",
    }
}

pub(crate) fn title(says: &A) -> &'static str {
    match says {
        A::StepGenuine => "Didn’t ask for this? Don’t share any code",
        A::StepCaution => "Don’t use its links or phone numbers. Go to your account yourself",
        A::StepSuspicious | A::StepSpoofed => {
            "Don’t click, call or reply. Go to your account yourself"
        }
        A::StepMentionsBrand => "Is it about your Microsoft account? Go there yourself",
        A::StepFalseAddress => super::sender::step_false_address().0,
        A::StepPlaysBrand { .. } => super::sender::step_plays_brand_title(),
        A::StepNotTheBrand => "Treat it like any email from a stranger",
        A::StepCannotTell => "Until you know, don’t click, call or reply",
        A::ChangePassword => "Change your password now",
        A::SignOutEverywhere => "Sign out everywhere",
        A::ChangeElsewhere => "Change that password everywhere else you use it",
        A::CodePassedOn => "Check your account now",
        A::LinkOpened => "You opened a link but typed nothing",
        A::NumberCalled => "Cut off all contact",
        A::TellItNow { .. } => "Tell your IT help desk now",
        A::YouAsked => "Enter the code only where you asked for it",
        A::YouDidNotAsk => "If you didn’t ask for the code, don’t use it",
        A::LookAtActivity => "Check your recent sign-ins",
        A::UnknownActivity => "Change your password only if a successful sign-in wasn’t you",
        A::TwoStep => "Turn on two-step verification",
        A::AliasLockDown => "If these emails keep coming, change the address you sign in with",
        A::TakeAddressOff => "Get your address off the other account",
        A::NoAccountNothingToDo => "You don’t need to do anything",
        A::AskIt { .. } => "Ask your IT help desk",
        A::LookAtWorkActivity => "Check the sign-ins to your work account",
        A::Report { .. } => "Report it, then delete it",
        A::ReportOnceKnown { .. } => "If it turns out to be a scam, report it",
        A::NothingElse => "You don’t need to change anything else",
        A::OldCode => "Don’t use any code from it",
        A::GetOriginal => "Get the missing piece",
        A::Organisation(_) => "From your organisation",
        A::WhyThisAnswer => "How this answer was found",
        A::WhatTheCodeIs => "What a security code is for",
        A::FailedSignIn => "Why you can get a code when you did nothing",
        A::NoAccount => "Why people without a Microsoft account get it",
        A::PersonalAccount => "You may have a personal Microsoft account with this address",
        A::OnPremises => "Why people with only a work account get it",
        A::Synchronised => "Why people whose work account is also in Microsoft 365 get it",
        A::NeverLinks => "Never use links or buttons in an email like this",
        A::NeverNumbers => "Never call a number in it",
        A::NeverCodes => "Never give anyone a code or a password",
        A::NeverRemote => "Never let anyone control your computer",
    }
}

pub(crate) fn text(says: &A) -> String {
    let text = match says {
        A::StepGenuine => {
            "Genuine means Microsoft sent it. Someone may have typed your address. Don’t use its links. To see your recent sign-ins, type this address yourself."
        }
        A::StepCaution => {
            "To see whether anything is wrong with your account, type this address into your browser’s address bar."
        }
        A::StepSuspicious | A::StepSpoofed => {
            "No links, no buttons, no phone numbers, no codes. Type this address into your browser’s address bar."
        }
        A::StepMentionsBrand => {
            "Don’t change anything in your account through a link, button or number in this email. Type this address into your browser’s address bar."
        }
        A::StepFalseAddress => super::sender::step_false_address().1,
        A::StepPlaysBrand { brand } => return super::sender::step_plays_brand(brand),
        A::StepNotTheBrand => {
            "This page only knows Microsoft’s emails. If you don’t know the sender, don’t open any link or attachment."
        }
        A::StepCannotTell => {
            "No links, no buttons, no phone numbers, no codes. Type this address into your browser’s address bar. That’s right either way."
        }
        A::ChangePassword => {
            "On a device you trust, type this address and choose Change password. Do it now, before you read on."
        }
        A::SignOutEverywhere => {
            "On the same page, under Advanced security options, choose Sign me out. That ends open sessions, but it can take up to a day."
        }
        A::ChangeElsewhere => {
            "Start with your email account and your bank. Use a different password for each."
        }
        A::CodePassedOn => {
            "Whoever has the code may already be in your account. Type this address. If you see a sign-in that wasn’t you, choose This wasn’t me and change your password."
        }
        A::LinkOpened => {
            "Just opening a link usually does no harm. If you typed a password or a code there, say so above."
        }
        A::NumberCalled => {
            "Microsoft’s emails don’t ask you to call. If you let them onto your computer, switch it off and have someone you know look at it. If you paid, call your bank."
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
            "You started this yourself, so you can expect a code. Enter it on the page where you asked for it, and nowhere else. If someone told you to ask for it, stop."
        }
        A::YouDidNotAsk => {
            "Someone typed your address, by mistake or to get in. Without the code they don’t get in that way. Don’t give it to anyone: not on the phone, not in a chat, not to anyone who says they’re from Microsoft."
        }
        A::LookAtActivity => {
            "Type this address yourself. It shows the sign-ins of the last 30 days. Failed attempts by strangers are common. They didn’t get in."
        }
        A::UnknownActivity => {
            "If a successful sign-in wasn’t you, choose This wasn’t me, then change your password here."
        }
        A::TwoStep => {
            "You’ll find it under Advanced security options. Or remove your password altogether there (Passwordless account)."
        }
        A::AliasLockDown => {
            "Add a new, private alias and make it your primary one. Then, under Change sign-in preferences, turn off signing in with the old one. Your email still arrives."
        }
        A::TakeAddressOff => {
            "Someone entered your address for their account, perhaps by mistake. The genuine email offers to remove it. If you’d rather not use its link, wait, or ask the person if you know them. If you have an account yourself, you can see such settings at this address."
        }
        A::NoAccountNothingToDo => {
            "Someone entered your address for their own account. No account of yours is affected. Delete the email."
        }
        A::AskIt { help_desk: Some(help_desk) } => {
            return format!(
                "Work and school accounts are looked after there, and IT can see more than you can. {}",
                sentence(help_desk)
            );
        }
        A::AskIt { help_desk: None } => {
            "Work and school accounts are looked after there, and IT can see more than you can. Use a number or address you know, not one from the email."
        }
        A::LookAtWorkActivity => {
            "Type this address yourself and sign in as you do at work. It shows where your work account was used."
        }
        A::Report { address: Some(address) } => {
            return format!(
                "Forward it as an attachment to {address}. Then delete it. That helps to protect others."
            );
        }
        A::Report { address: None } => {
            "In Outlook, select the email, choose Report, then Report phishing. Other mail programs have a similar button. That helps to protect others."
        }
        A::ReportOnceKnown { address: Some(address) } => {
            return format!(
                "Keep it until you know. Then forward it as an attachment to {address}."
            );
        }
        A::ReportOnceKnown { address: None } => {
            "Keep it until you know. Then, in Outlook, select the email, choose Report, then Report phishing. Other mail programs have a similar button."
        }
        A::NothingElse => {
            "A fake email says nothing about your account. On its own, it’s no reason to change your password."
        }
        A::OldCode => {
            "A code in an old email no longer works. If a page or a person asks you for it, stop."
        }
        A::GetOriginal => {
            "The answer above says what’s missing and how to get it. Until then, the steps below are right either way."
        }
        A::Organisation(line) => return sentence(line),
        A::WhyThisAnswer => {
            "We looked at which service received the email, and trusted only the lines it wrote itself. We checked the signatures here in your browser. The findings under “Why” show every line this answer is based on."
        }
        A::WhatTheCodeIs => {
            "A code proves that whoever enters it can read your mailbox. Microsoft sends one to reset a password, as a second step when you sign in, or to confirm an address. It works for a few minutes, and only on the page that asked for it."
        }
        A::FailedSignIn => {
            "Anyone can type your address on Microsoft’s sign-in page. If the sign-in fails or looks unusual, Microsoft sends you a code or a warning. Programs try long lists of addresses this way, so such emails are common. A code that nobody uses opens nothing."
        }
        A::NoAccount => {
            "Someone may have typed your address by mistake, or entered it as a second address for their own account. Or the address belonged to someone else before you. Scammers write to everyone, with or without an account."
        }
        A::PersonalAccount => {
            "Xbox, OneDrive, Skype, Windows and Outlook.com all use one. You may have opened it years ago with this address, even if it’s a work address. Personal and work accounts are separate and have separate passwords."
        }
        A::OnPremises => {
            "An account that exists only on your organisation’s own servers doesn’t get such emails by itself. If the email is genuine, it’s about a personal account with the same address, or someone typed the address."
        }
        A::Synchronised => {
            "Many organisations copy their accounts to Microsoft 365. Then Microsoft can send codes and warnings about your work account too, through the same service as for personal ones. Your IT help desk can see which account it was."
        }
        A::NeverLinks => "Type the address yourself instead, even when the email is genuine.",
        A::NeverNumbers => "Microsoft doesn’t ask you to call because of a sign-in.",
        A::NeverCodes => "Nobody at Microsoft, your bank or your IT help desk needs it.",
        A::NeverRemote => {
            "Don’t install or start anything because of this email or a call that follows it."
        }
    };
    text.to_owned()
}

/// The organisation's own words, ended as a sentence.
fn sentence(words: &str) -> String {
    let words = words.trim();
    if words.ends_with(['.', '!', '?']) { words.to_owned() } else { format!("{words}.") }
}
