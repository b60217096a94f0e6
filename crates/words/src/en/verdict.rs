//! The answer itself: word, headline, how it is known, what could change it, what is missing.

use countersign_core::trust::EditSign;
use countersign_core::verdict::NobodyWhy;
use countersign_core::verdict::Reason;
use countersign_core::verdict::{Basis, Origin, Verdict};

pub(crate) fn word(origin: Origin) -> &'static str {
    match origin {
        Origin::Genuine => "Genuine",
        Origin::GenuineCaution => "Genuine, with caution",
        Origin::Suspicious => "Suspicious",
        Origin::Spoofed => "Fake",
        Origin::NotTheBrand => "Not Microsoft",
        Origin::CannotTell => "Cannot tell yet",
    }
}

pub(crate) fn headline(verdict: &Verdict) -> &'static str {
    match (verdict.origin, &verdict.reason) {
        (Origin::Genuine, _) => "Microsoft really sent this email.",
        (Origin::GenuineCaution, Reason::StrangersText { .. }) => {
            "Microsoft’s servers sent this, but strangers can write in it."
        }
        (Origin::GenuineCaution, _) => "Microsoft sent this, but it arrived in an unusual way.",
        (Origin::Suspicious, Reason::Replayed { .. }) => {
            "Do not trust this email. Somebody may have sent it again."
        }
        (Origin::Suspicious, Reason::EditedPaste(EditSign::ResultInAddress)) => {
            "Do not trust this email."
        }
        (
            Origin::Suspicious,
            Reason::EditedAfterDelivery | Reason::EditedPaste(_) | Reason::TextChanged { .. },
        ) => "Do not trust this text. It was changed.",
        (Origin::Suspicious, _) => "Do not trust this email.",
        (Origin::Spoofed, _) => "Microsoft did not send this email.",
        (Origin::NotTheBrand, _) => "This email is not from Microsoft.",
        (Origin::CannotTell, Reason::Refused(_) | Reason::NotHeaders) => {
            "There is nothing here that can be checked yet."
        }
        (Origin::CannotTell, Reason::LinesOnly { .. }) => {
            "The lines are signed. Who wrote the text under them cannot be told yet."
        }
        (Origin::CannotTell, Reason::TextChanged { .. } | Reason::OtherText { .. }) => {
            "The text here is not the text that was signed."
        }
        (Origin::CannotTell, _) => "We cannot tell from what you pasted.",
    }
}

/// "How we know".
pub(crate) fn basis(verdict: &Verdict, receiver: Option<&str>) -> String {
    let service = receiver.unwrap_or("your mail service");
    match (verdict.basis, verdict.origin) {
        (Basis::Proven, Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand | Origin::CannotTell) => "Proven. A digital signature was checked here, in your browser, and it contradicts the text.".to_owned(),
        (Basis::Proven, Origin::Genuine | Origin::GenuineCaution) => "Proven. A digital signature was checked here, in your browser, and it is correct.".to_owned(),
        (Basis::Reported, _) if matches!(verdict.reason, Reason::EditedPaste(_)) => format!("Reported. These are the lines of {service}, as they were pasted."),
        (Basis::Reported, Origin::Genuine | Origin::GenuineCaution) => format!("Reported. {service} checked this email when it arrived, and its lines fit together."),
        (Basis::Reported, Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand | Origin::CannotTell) => format!("Reported. {service} checked this email when it arrived. The answer rests on what it wrote then."),
        (Basis::Address, _) => "The sender’s address alone decides this. No other sign can outweigh it.".to_owned(),
        (Basis::None, _) => "Nothing in the text is strong enough to decide it.".to_owned(),
    }
}

pub(crate) fn could_change(verdict: &Verdict) -> &'static str {
    match verdict.origin {
        Origin::Genuine => {
            "Why it came. Genuine does not mean harmless: somebody may have typed your address, or be trying to get into an account."
        }
        Origin::GenuineCaution => {
            "The original email, pasted whole and unchanged from the mailbox it arrived in."
        }
        Origin::Suspicious => {
            "If you blanked out or changed something yourself, paste the unchanged text and check again."
        }
        Origin::Spoofed => {
            "Nothing in these headers. If Microsoft also wrote to you, that is another email: check it on its own."
        }
        Origin::NotTheBrand => {
            "This page knows only Microsoft’s emails. Whether this sender is honest it cannot say."
        }
        Origin::CannotTell => {
            "The missing piece named here. With it, the answer usually becomes clear."
        }
    }
}

/// For "cannot tell": what is missing and how to get it.
pub(crate) fn missing(verdict: &Verdict) -> Vec<&'static str> {
    let whole = "Paste the whole header block, from its first line to its last. The steps for your mail program stand under the paste box.";
    let original = "If this was forwarded to you, ask for the original, attached as a file. A plain forward loses what is needed.";
    match &verdict.reason {
        Reason::Refused(_)
        | Reason::NotHeaders
        | Reason::NoFrom
        | Reason::CutOff
        | Reason::PastedTwice
        | Reason::NotEnough => vec![whole, original],
        Reason::AddressLost => vec![
            "Copy the headers again, straight from your mail program. The sender’s whole address has to stand after “From:”.",
            original,
        ],
        Reason::BrokenByForwarding | Reason::SenderRewritten { .. } => vec![
            original,
            "If a mail filter stands in front of your mailbox at work, your IT help desk can see what arrived there.",
        ],
        Reason::LinesOnly { server: Some(_), .. } => vec![
            "Open the whole message, not only its headers: save the email as a file and open the file here.",
            "Tell us where your mailbox is: choose it under “My mail is at”. Then its own results count.",
        ],
        Reason::LinesOnly { server: None, .. } => vec![
            "Open the whole message, not only its headers: save the email as a file and open the file here. If its text is the text that was signed, the answer becomes clear.",
            original,
        ],
        Reason::TextChanged { .. } => vec![
            "An honest cause would be a mail filter at work, or a mailing list that changes emails. Your IT help desk can see what arrived there.",
            "If there is no such cause, treat the email as a fake.",
        ],
        Reason::OtherText { .. } => vec![
            "Paste only the headers, or save the email again, straight from the mailbox it arrived in, and open the file here.",
            original,
        ],
        Reason::LongUnderWay { .. } => vec![original],
        Reason::CheckUnfinished => vec![
            "Your mail service could not finish its check. Look at the account yourself instead, by typing the address below.",
            "If Microsoft writes again, check that email: the next check may succeed.",
        ],
        Reason::EditedAfterDelivery => vec![
            "If you blanked out or changed something yourself, paste the unchanged text. Nothing of it leaves this page.",
            original,
        ],
        Reason::TextAbove => vec![
            "If you put the text above them yourself, leave it out. If it is part of an email, check the headers of that email instead.",
            whole,
        ],
        Reason::InsideAnother => vec![
            "Open this email in the mailbox where it first arrived, and take its headers from there.",
            "Whoever sent it on to you can save it there as a file.",
        ],
        Reason::SplitLine => vec![
            "Copy the headers again so that every line stays a line of its own. Or save the email as a file and open the file here.",
        ],
        Reason::Damaged => vec![
            "The text was damaged in copying. Save the email as a file and open the file here instead.",
        ],
        Reason::NobodyVouches(why) => match why {
            NobodyWhy::UnknownService { .. } => {
                vec!["Tell us where your mailbox is: choose it under “My mail is at”.", whole]
            }
            NobodyWhy::NoResults | NobodyWhy::BelowBoundary | NobodyWhy::Malformed => {
                vec![whole, original]
            }
            NobodyWhy::ServiceSilent | NobodyWhy::NoSigner | NobodyWhy::NotLooked => vec![
                "Your mail service did not write down who signed this email. Look at the account yourself instead, by typing the address below.",
                "If the email has a signature, the key for it can be looked up: see “Who vouches for it”.",
            ],
        },
        Reason::AmbiguousFrom(_)
        | Reason::TwoFrom
        | Reason::DuplicateField { .. }
        | Reason::PartlySigned
        | Reason::NoSenderAddress
        | Reason::EditedPaste(_)
        | Reason::Impersonation { .. }
        | Reason::Lookalike { .. }
        | Reason::NotTheBrand { .. }
        | Reason::MentionsBrand { .. }
        | Reason::ChecksFailed
        | Reason::Signed
        | Reason::UnsignedEra
        | Reason::Unusual(_)
        | Reason::Replayed { .. }
        | Reason::ServerOnly { .. }
        | Reason::StrangersText { .. } => Vec::new(),
    }
}

/// What this check cannot see, said with every verdict.
pub(crate) fn limits(whole: bool) -> Vec<&'static str> {
    vec![
        if whole {
            "What the email asks for: its links, phone numbers and attachments are not judged, even when the whole email is given."
        } else {
            "The body of the email: its links, phone numbers and attachments. Only the headers were pasted."
        },
        "Whether the text was invented or changed before it was pasted. Only a signature that was checked here makes that hard.",
        "Anything newer than its lists. Keys and address ranges carry dates: see the foot of the page.",
        "Intentions. A genuine email can still mean that somebody is trying to get in.",
    ]
}
