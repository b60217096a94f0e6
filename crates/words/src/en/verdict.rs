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
        Origin::CannotTell => "Can’t tell yet",
    }
}

pub(crate) fn headline(verdict: &Verdict) -> &'static str {
    match (verdict.origin, &verdict.reason) {
        (Origin::Genuine, _) => "Microsoft really sent this email.",
        (Origin::GenuineCaution, Reason::StrangersText { .. } | Reason::PassedOn { .. }) => {
            "Microsoft’s servers sent this, but the text may be a stranger’s."
        }
        (Origin::GenuineCaution, _) => "Microsoft sent this, but it arrived in an unusual way.",
        (Origin::Suspicious, Reason::Replayed { .. }) => {
            "Don’t trust this email. It may be an old one, sent again."
        }
        (Origin::Suspicious, Reason::EditedPaste(EditSign::ResultInAddress)) => {
            "Don’t trust this email."
        }
        (
            Origin::Suspicious,
            Reason::EditedAfterDelivery | Reason::EditedPaste(_) | Reason::TextChanged { .. },
        ) => "Don’t trust this text. It was changed.",
        (Origin::Suspicious, _) => "Don’t trust this email.",
        (Origin::Spoofed, _) => "Microsoft didn’t send this email.",
        (Origin::NotTheBrand, _) => "This email isn’t from Microsoft.",
        (Origin::CannotTell, Reason::Refused(_) | Reason::NotHeaders) => {
            "There’s nothing here to check yet."
        }
        (Origin::CannotTell, Reason::LinesOnly { .. }) => {
            "The headers are signed, but we can’t tell yet who wrote the text."
        }
        (Origin::CannotTell, Reason::TextChanged { .. } | Reason::OtherText { .. }) => {
            "The text here isn’t the text that was signed."
        }
        (Origin::CannotTell, _) => "We can’t tell from what you pasted.",
    }
}

/// "How we know".
pub(crate) fn basis(verdict: &Verdict, receiver: Option<&str>) -> String {
    let service = receiver.unwrap_or("your mail service");
    match (verdict.basis, verdict.origin) {
        (Basis::Proven, Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand | Origin::CannotTell) => "Proven. A digital signature was checked here in your browser, and it contradicts the text.".to_owned(),
        (Basis::Proven, Origin::Genuine | Origin::GenuineCaution) => "Proven. A digital signature was checked here in your browser, and it’s valid.".to_owned(),
        (Basis::Reported, _) if matches!(verdict.reason, Reason::EditedPaste(_)) => format!("Reported. This answer is based on the lines under the name of {service}, as you pasted them."),
        (Basis::Reported, Origin::Genuine | Origin::GenuineCaution) => format!("Reported. When this email arrived, {service} checked it, and what it wrote fits together."),
        (Basis::Reported, Origin::Suspicious | Origin::Spoofed | Origin::NotTheBrand | Origin::CannotTell) => format!("Reported. When this email arrived, {service} checked it. This answer is based on what it wrote then."),
        (Basis::Address, _) => "The sender’s address alone decides this. Nothing else can outweigh it.".to_owned(),
        (Basis::None, _) => "Nothing in the text is strong enough to decide.".to_owned(),
    }
}

pub(crate) fn could_change(verdict: &Verdict) -> &'static str {
    match verdict.origin {
        Origin::Genuine => {
            "Why it came. Genuine doesn’t mean harmless: someone may have typed your address or may be trying to get into an account."
        }
        Origin::GenuineCaution => {
            "The original email, pasted whole and unchanged from the mailbox it arrived in."
        }
        Origin::Suspicious => {
            "If you blanked out or changed something yourself, paste the unchanged text and check again."
        }
        Origin::Spoofed => {
            "Nothing in these headers. If Microsoft wrote to you as well, that’s a different email: check it separately."
        }
        Origin::NotTheBrand if super::sender::could_change(&verdict.reason).is_some() => {
            super::sender::could_change(&verdict.reason).unwrap_or_default()
        }
        Origin::NotTheBrand => {
            "This page only knows Microsoft’s emails. It can’t tell whether this sender is honest."
        }
        Origin::CannotTell => "The missing piece named here. With it, the answer is usually clear.",
    }
}

/// For "cannot tell": what is missing and how to get it.
pub(crate) fn missing(verdict: &Verdict) -> Vec<&'static str> {
    let whole = "Paste all the headers, from the first line to the last. The steps for your mail program are below the paste box.";
    let original = "If this was forwarded to you, ask for the original, attached as a file. A plain forward loses what we need.";
    match &verdict.reason {
        Reason::Refused(_)
        | Reason::NotHeaders
        | Reason::NoFrom
        | Reason::CutOff
        | Reason::PastedTwice
        | Reason::NotEnough => vec![whole, original],
        Reason::AddressAlone { .. } => super::sender::missing_beside_an_address(),
        Reason::AddressLost => vec![
            "Copy the headers again, straight from your mail program. The sender’s full address has to come after “From:”.",
            original,
        ],
        Reason::BrokenByForwarding | Reason::SenderRewritten { .. } => vec![
            original,
            "If a mail filter at work checks your email first, your IT help desk can see what arrived there.",
        ],
        Reason::LinesOnly { server: Some(_), .. } => vec![
            "Check the whole email, not just its headers: save it as a file and open that file here.",
            "Tell us where your mailbox is: choose it under “My mail is at”. Then that service’s own results count.",
        ],
        Reason::LinesOnly { server: None, .. } => vec![
            "Check the whole email, not just its headers: save it as a file and open that file here. If its text is the text that was signed, the answer will be clear.",
            original,
        ],
        Reason::TextChanged { .. } => vec![
            "There may be an honest cause: a mail filter at work, or a mailing list that changes emails. Your IT help desk can see what arrived there.",
            "If there’s no such cause, treat the email as a fake.",
        ],
        Reason::OtherText { .. } => vec![
            "Paste only the headers. Or save the email again, straight from the mailbox it arrived in, and open that file here.",
            original,
        ],
        Reason::LongUnderWay { .. } => vec![original],
        Reason::CheckUnfinished => vec![
            "Your mail service couldn’t finish its check. Look at your account yourself instead: type in the address below.",
            "If Microsoft writes again, check that email: the next check may succeed.",
        ],
        Reason::EditedAfterDelivery => vec![
            "If you blanked out or changed something yourself, paste the unchanged text. None of it leaves this page.",
            original,
        ],
        Reason::TextAbove => vec![
            "If you added the text above the headers yourself, leave it out. If it’s part of an email, check that email’s headers instead.",
            whole,
        ],
        Reason::InsideAnother => vec![
            "Open this email in the mailbox where it first arrived, and copy its headers from there.",
            "Whoever forwarded it to you can save it there as a file.",
        ],
        Reason::SplitLine => vec![
            "Copy the headers again so that each one stays on its own line. Or save the email as a file and open that file here.",
        ],
        Reason::Damaged => vec![
            "The text was damaged when it was copied. Save the email as a file and open that file here instead.",
        ],
        Reason::NobodyVouches(why) => match why {
            NobodyWhy::UnknownService { .. } => {
                vec!["Tell us where your mailbox is: choose it under “My mail is at”.", whole]
            }
            NobodyWhy::NoResults | NobodyWhy::BelowBoundary | NobodyWhy::Malformed => {
                vec![whole, original]
            }
            NobodyWhy::ServiceSilent | NobodyWhy::NoSigner | NobodyWhy::NotLooked => vec![
                "Your mail service didn’t record who signed this email. Look at your account yourself instead: type in the address below.",
                "If the email has a signature, you can look up its key: see “Who vouches for it”.",
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
        | Reason::FalseAddress { .. }
        | Reason::PlaysBrand { .. }
        | Reason::ChecksFailed
        | Reason::Signed
        | Reason::UnsignedEra
        | Reason::Unusual(_)
        | Reason::Replayed { .. }
        | Reason::ServerOnly { .. }
        | Reason::TenantSigned { .. }
        | Reason::FailedBefore { .. }
        | Reason::PassedOn { .. }
        | Reason::StrangersText { .. } => Vec::new(),
    }
}

/// What this check cannot see, said with every verdict.
pub(crate) fn limits(whole: bool) -> Vec<&'static str> {
    vec![
        if whole {
            "What the email asks for. Its links, phone numbers and attachments aren’t judged, even when the whole email is here."
        } else {
            "The text of the email, its links, phone numbers and attachments. Only the headers were pasted."
        },
        "Whether the text was made up or changed before it was pasted. Only a signature that was checked here makes that hard.",
        "Anything newer than its lists. The bottom of the page says how new the keys and address ranges are.",
        "Intentions. Even a genuine email can mean that someone is trying to get in.",
    ]
}
