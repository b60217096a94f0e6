//! Header fields in English: what each value means. Short and calm; what says nothing is said to say nothing, and no
//! result is praised for more than it proves.

use core::fmt::Write as _;

use super::field_results::{compauth_reason, dmarc_action, property, result};
use countersign_core::data::antispam::{
    AuthAs, Bcl, Category, Direction, Folder, IpVerdict, Pcl, SafetyTip, Scl, Verdict,
};
use countersign_core::message::civil::Civil;
use countersign_core::report::field_phrase::{
    Algorithm, Asked, Canonical, Chain, Checked, FieldPhrase as P, HopPart, Says, SeenField,
};

/// What a value means.
#[expect(
    clippy::too_many_lines,
    reason = "one exhaustive match, so that a missing sentence does not compile"
)]
pub(crate) fn meaning(phrase: &P) -> String {
    let text = match phrase {
        P::CheckedBy(id) => {
            return format!("These results carry the name {id}. The name alone proves nothing.");
        }
        P::Instance(n) => {
            return format!(
                "Number {n} of the services that sealed this email, counting from the first."
            );
        }
        P::Result { checked, says, about, ip, note, claimed } => {
            let text = result(*checked, *says, about.as_deref(), *ip, *note);
            let good = matches!(says, Says::Yes | Says::RatherYes)
                && !matches!(checked, Checked::Extension | Checked::Unknown);
            return if *claimed && good { format!("Claimed, not proven: {text}") } else { text };
        }
        P::DomainAsks(asked) => match asked {
            Asked::Nothing => "The domain asks receivers to do nothing about email that fails.",
            Asked::Junk => "The domain asks receivers to treat email that fails as junk.",
            Asked::Refuse => "The domain asks receivers to refuse email that fails.",
        },
        P::DmarcAction(action) => dmarc_action(*action),
        P::CompauthReason(reason) => compauth_reason(*reason),
        P::Property(name, value) => return property(*name, value),
        P::NoResult => "It is between results but is not one. It says nothing.",
        P::Malformed => {
            "A quotation mark or bracket is never closed. Nothing in this field counts."
        }
        P::EncodedValue => {
            "Microsoft encodes results when the sender’s name contains letters beyond a to z. Microsoft’s own names never do."
        }
        P::NoResults => "Says nothing: no check is reported.",
        P::FilterVerdict(verdict) => filter_verdict(*verdict),
        P::Category(category) => category_text(*category),
        P::IpVerdict(IpVerdict::Allowed) => {
            "The organisation allows everything from this address, so the email was not filtered."
        }
        P::IpVerdict(IpVerdict::Unlisted) => {
            "The address is not on any list, good or bad. That is usual."
        }
        P::Direction(Direction::In) => "Into the organisation whose server wrote this.",
        P::Direction(Direction::Out) => "Out of the organisation whose server wrote this.",
        P::Direction(Direction::Internal) => "Inside one organisation.",
        P::SafetyTip(SafetyTip::Domain) => {
            "The filter thinks the sender imitates a protected domain."
        }
        P::SafetyTip(SafetyTip::Person) => {
            "The filter thinks the sender imitates a person the recipient knows."
        }
        P::SafetyTip(SafetyTip::FirstContact) => {
            "The recipient rarely or never got email from this sender. That alone means little."
        }
        P::Scl(scl) => match scl {
            Scl::Skipped => "The spam filter did not check it. The scale runs from -1 to 9.",
            Scl::NotSpam => {
                "The spam filter did not consider it spam. That is no check of the sender."
            }
            Scl::NeverWritten => {
                "The spam filter itself never writes 2, 3 or 4; something else did."
            }
            Scl::Spam => "Spam. The scale runs from -1 (not checked) to 9 (certainly spam).",
            Scl::SureSpam => "Certainly spam. 7 to 9 is the top of the scale.",
        },
        P::Bcl(bcl) => match bcl {
            Bcl::NotBulk => "Not from a sender of bulk email.",
            Bcl::Few => "A sender of bulk email with few complaints.",
            Bcl::Mixed => "A sender of bulk email with some complaints. 9 is the most.",
            Bcl::Many => "A sender of bulk email with many complaints.",
        },
        P::Pcl(Pcl::Unlikely) => {
            "The text does not look like phishing to the filter. That is no check of the sender."
        }
        P::Pcl(Pcl::Likely) => "The text looks like phishing to the filter.",
        P::BulkMail => "The filter considered it bulk email with too many complaints.",
        P::Country(code) => {
            return format!(
                "{code}. A rough guess from lists. Honest and dishonest email can come from anywhere."
            );
        }
        P::Language(code) => return format!("{code}, as the filter guessed."),
        P::ConnectingIp(ip) => {
            return format!("{ip} delivered the email to the server that wrote this.");
        }
        P::PlaceholderIp => "A placeholder, not a real address.",
        P::Greeting(name) => return format!("It called itself {name}. It can say anything."),
        P::ReverseName(name) => return format!("The owner of the address has named it {name}."),
        P::ArcParts => "Which parts of an earlier service’s seal the filter noted.",
        P::CustomSpam(_) => "A filter that the organisation turned on was triggered.",
        P::Folder(Folder::Inbox) => {
            "It was put in the inbox. That is no evidence that it is genuine."
        }
        P::Folder(Folder::Junk) => {
            "It was put in the junk folder. Genuine email ends up there too."
        }
        P::Folder(Folder::Custom) => "A mailbox rule put it in another folder.",
        P::MailboxAuth => "Not documented. Forged email has a 1 here too, so it is no evidence.",
        P::Empty => "There is nothing here.",
        P::UndocumentedValue => {
            "Undocumented, Microsoft-internal: Microsoft explains this field, but not this value."
        }
        P::Undocumented => "Undocumented, Microsoft-internal. It carries no weight.",
        P::Unknown => "No standard explains it. It carries no weight.",
        P::AuthAs(auth) => match auth {
            AuthAs::Anonymous => "Unknown, like nearly all email from outside. That is usual.",
            AuthAs::Internal => {
                "One of the organisation’s own. Only what the receiving organisation says counts here."
            }
            AuthAs::External => "A partner, treated like the organisation’s own.",
            AuthAs::Partner => "A partner organisation.",
        },
        P::AuthSource(host) => return format!("The server {host} decided this."),
        P::OriginatorOrg(domain) => {
            return format!(
                "{domain}, according to itself. Any organisation, and any scammer, can rent Microsoft 365."
            );
        }
        P::SenderIdResult(says) => sender_id(*says),
        P::SenderIdAddress(address) => return format!("The old check looked at {address}."),
        P::SendingAddress(ip) => return format!("{ip}, according to this line."),
        P::AccountMark => {
            "Often copied into fakes. It is not signed, so its presence proves nothing."
        }
        P::Version => "Always 1.",
        P::Algorithm(Algorithm::RsaSha256) => "The usual kind.",
        P::Algorithm(Algorithm::Ed25519) => "A newer kind, with short keys.",
        P::Algorithm(Algorithm::RsaSha1) => "An old kind that no longer counts.",
        P::Algorithm(Algorithm::Unknown) => "Not in any standard. It cannot be checked.",
        P::SigningDomain(domain) => {
            return format!(
                "{domain} is said to have signed it. Only a check of the signature shows whether that is true."
            );
        }
        P::Selector(name) => {
            return format!("The signer’s key named {name}.");
        }
        P::Canonical { header, body } => return canonical(*header, *body),
        P::SignedFields { count, missing } => return signed_fields(*count, missing),
        P::BodyHash => "Shows whether the text below the headers was changed, if the text is here.",
        P::SignatureValue(Some(bits)) => return format!("Made with a key of {bits} bits."),
        P::SignatureValue(None) => "The number that a check compares.",
        P::SigningIdentity(identity) => {
            return format!("Signed for {identity}, according to the signer.");
        }
        P::BodyLength(bytes) => {
            return format!(
                "The text is signed only up to byte {bytes}. Anything could be added after that."
            );
        }
        P::KeyLookup => {
            "The signer publishes its key in the domain name system (DNS). That is usual."
        }
        P::SignedAt(unix) => return format!("{}, according to the signer.", utc(*unix)),
        P::ExpiresAt(unix) => {
            return format!("{}. After that, the signature no longer counts.", utc(*unix));
        }
        P::CopiedFields => {
            "What the signed fields looked like to the signer. Only for troubleshooting."
        }
        P::Chain(Chain::First) => "None: this is the first seal.",
        P::Chain(Chain::Whole) => "The service that made this seal found the earlier ones intact.",
        P::Chain(Chain::Broken) => "The service that made this seal found the earlier ones broken.",
        P::Chain(Chain::Unknown) => "Neither none, pass nor fail. The seal does not count.",
        P::Hop(part, value) => return hop(*part, value),
        P::TakenAt { unix, zone } => return moment(*unix, *zone),
        P::WrittenAt { unix, zone } => {
            return format!("{}, by the sender’s clock.", moment(*unix, *zone));
        }
        P::Mailbox { name, address } => return mailbox(name.as_deref(), address.as_deref()),
        P::EmptyReturnPath => "No envelope sender, as is usual for automatic notices.",
        P::Text(text) => return text.to_string(),
        P::MessageId => "Assigned by the sender’s system. Anyone can write any ID here.",
        P::Unsubscribe => {
            "Do not use it in an email you doubt: it tells the sender that someone is reading."
        }
        P::List => "Written by the sender. It says nothing about who that is.",
        P::FeedbackId => {
            "Which campaign it belongs to, according to the sender’s own labels. It proves nothing."
        }
        P::Mailer => "Anyone can write any name.",
        P::Unreadable => "It does not follow the standard, and we do not guess.",
    };
    text.to_owned()
}

fn filter_verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::BlockedByReader => "Blocked: on the recipient’s own list of blocked senders.",
        Verdict::NotSpam => "Not considered spam. That is no check of the sender.",
        Verdict::AllowedByReader => "Not filtered: on the recipient’s own list of allowed senders.",
        Verdict::AllowedByPolicy => "Not filtered: on the organisation’s list of allowed senders.",
        Verdict::BlockedByPolicy => "Spam: on the organisation’s list of blocked senders.",
        Verdict::SkippedInternal => "Not filtered, because it is email within an organisation.",
        Verdict::SkippedByRule => {
            "Not filtered: one of the organisation’s rules said so beforehand."
        }
        Verdict::Released => "It was in quarantine, and someone released it.",
        Verdict::SpamByRule => "Spam: one of the organisation’s rules said so beforehand.",
        Verdict::Spam => "Considered spam.",
    }
}

fn category_text(category: Category) -> &'static str {
    match category {
        Category::Malware => "Harmful software.",
        Category::BrandImpersonation => "It imitates a known brand.",
        Category::Bulk => "Bulk email.",
        Category::DomainImpersonation => "It imitates a protected domain.",
        Category::Attachment => "A kind of attachment that is blocked.",
        Category::MailboxImpersonation => "It imitates someone the recipient corresponds with.",
        Category::SurePhishing => "Certainly phishing, according to the filter.",
        Category::SureSpam => "Certainly spam, according to the filter.",
        Category::InternalPhishing => "Phishing from inside the organisation.",
        Category::OutboundSpam => {
            "The sending organisation’s own Microsoft filter marked it as spam on its way out."
        }
        Category::Phishing => "Phishing, according to the filter.",
        Category::SafeAttachments => {
            "Its attachments were opened in a test environment and found harmful."
        }
        Category::Spam => "Spam.",
        Category::Spoof => "The filter thinks the sender is forged.",
        Category::UserImpersonation => "It imitates a person the recipient knows.",
        Category::None => "None, if the word is taken literally. Microsoft does not list it.",
    }
}

fn sender_id(says: Says) -> &'static str {
    match says {
        Says::Yes => "The old check passed. Forged email passes it too: no evidence.",
        Says::No | Says::RatherNo => {
            "The old check failed. Genuine email fails it too: no evidence."
        }
        Says::Undocumented => "Undocumented. It says nothing.",
        Says::Nothing
        | Says::Neutral
        | Says::RatherYes
        | Says::TemporaryError
        | Says::PermanentError
        | Says::OwnPolicy
        | Says::Guess
        | Says::Timeout
        | Says::NotChecked => "Says nothing.",
    }
}

fn canonical(header: Canonical, body: Canonical) -> String {
    let one = |kind| match kind {
        Canonical::Relaxed => "spacing and line breaks may change",
        Canonical::Simple => "nothing may change",
        Canonical::Unknown => "in a way no standard defines",
    };
    format!("In the headers: {}; in the text: {}.", one(header), one(body))
}

fn signed_fields(count: usize, missing: &[SeenField]) -> String {
    let mut text = format!("Header fields signed: {count}.");
    for (index, field) in missing.iter().enumerate() {
        let name = match field {
            SeenField::From => "the sender you see",
            SeenField::To => "the recipient",
            SeenField::Subject => "the subject",
            SeenField::Date => "the date",
            SeenField::ReplyTo => "the reply address",
            SeenField::MessageId => "the message ID",
        };
        let before = if index == 0 { " Not signed: " } else { ", " };
        // Writing into a String cannot fail.
        let _ = write!(text, "{before}{name}");
    }
    if !missing.is_empty() {
        text.push('.');
    }
    text
}

fn hop(part: HopPart, value: &str) -> String {
    match part {
        HopPart::Greeting => {
            format!("The sending computer said it was {value}. It can say anything.")
        }
        HopPart::ReverseName => format!("The receiving server found the name {value} for it."),
        HopPart::Address => format!("The receiving server saw the address {value}."),
        HopPart::Taker => format!("{value} says it accepted the email."),
        HopPart::Protocol => format!("Using {value}."),
        HopPart::Id => "Its ID in that server’s records.".to_owned(),
        HopPart::Recipient => format!("It was delivered for {value}."),
    }
}

fn mailbox(name: Option<&str>, address: Option<&str>) -> String {
    match (name, address) {
        (Some(name), Some(address)) => {
            format!("The name \u{201c}{name}\u{201d} is free text. The address is {address}.")
        }
        (None, Some(address)) => format!("{address}."),
        (Some(name), None) => format!("\u{201c}{name}\u{201d}, and no address."),
        (None, None) => "No address.".to_owned(),
    }
}

/// `2026-11-18 10:25:44 UTC`, and the zone it was written in when that is another.
fn moment(unix: i64, zone: i16) -> String {
    let mut text = utc(unix);
    if zone != 0 {
        let sign = if zone < 0 { '\u{2212}' } else { '+' };
        let minutes = zone.unsigned_abs();
        let _ = write!(text, " (written as UTC{sign}{:02}:{:02})", minutes / 60, minutes % 60);
    }
    text
}

/// A moment, in UTC.
fn utc(unix: i64) -> String {
    let Civil { year, month, day, hour, minute, second } = Civil::of(unix);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} UTC")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments() {
        assert_eq!(utc(0), "1970-01-01 00:00:00 UTC");
        assert_eq!(utc(951_782_400), "2000-02-29 00:00:00 UTC");
        assert_eq!(utc(-1), "1969-12-31 23:59:59 UTC");
        assert_eq!(
            moment(1_795_000_000, -480),
            "2026-11-18 11:06:40 UTC (written as UTC\u{2212}08:00)"
        );
        // The ends of the range must not overflow.
        let _ = (utc(i64::MAX), utc(i64::MIN));
    }
}
