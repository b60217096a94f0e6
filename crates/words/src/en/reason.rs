//! The one reason that decided the verdict, in one or two sentences.

use super::duration;
use countersign_core::trust::ClaimPlace;
use countersign_core::trust::EditSign;
use countersign_core::verdict::NobodyWhy;
use countersign_core::verdict::Reason;
use countersign_core::verdict::Unusual;

pub(crate) fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Refused(refusal) => super::paste::refusal(*refusal),
        Reason::NotHeaders => "There are no email headers in this text. Headers are the lines behind an email, such as “Received:” and “From:”.".to_owned(),
        Reason::AddressLost => "The sender’s address is missing from this text, or damaged. That happened before you pasted it.".to_owned(),
        Reason::NoFrom => "The line that names the sender, “From:”, is missing from what you pasted.".to_owned(),
        Reason::CutOff => "The lines your mail service wrote when the email arrived are missing. Without them, only what the sender wrote is left, and that proves nothing.".to_owned(),
        Reason::AmbiguousFrom(_) => "The sender line is written so that one program shows one sender while another checks a different one. Honest emails don’t need that.".to_owned(),
        Reason::TwoFrom => "It names two senders: one for show, and one that passes the checks. Honest emails have one sender.".to_owned(),
        Reason::DuplicateField { name } => format!("The line “{name}” appears twice. One copy can be signed while you’re shown the other."),
        Reason::PastedTwice => "The same lines appear twice. Parts of it were probably pasted twice.".to_owned(),
        Reason::PartlySigned => "Its signature leaves part of the text unsigned, so anyone can add words to it. Microsoft doesn’t sign its account emails like that.".to_owned(),
        Reason::EditedPaste(sign) => edited(*sign).to_owned(),
        Reason::Impersonation { shown, domain, .. } if domain.is_empty() => format!("It calls itself “{shown}”, but it gives no sender’s address at all."),
        Reason::Impersonation { shown, domain, .. } => format!("It calls itself “{shown}”, but it comes from an address at “{domain}”. That name doesn’t belong to Microsoft."),
        Reason::Lookalike { domain, resembles } => format!("It comes from “{domain}”. That only looks like “{resembles}” and doesn’t belong to Microsoft."),
        Reason::NoSenderAddress => "Its sender line has no address at all. Every honest email gives the address it comes from.".to_owned(),
        Reason::SenderRewritten { domain } => format!("A mailing list, an alias or an archive at “{domain}” replaced the sender’s address with its own. We can no longer see who wrote it."),
        Reason::NotTheBrand { domain } => format!("It comes from an address at “{domain}”, and it doesn’t claim to be from Microsoft."),
        Reason::MentionsBrand { place: ClaimPlace::Subject, words, domain } => format!("It comes from an address at “{domain}”, which isn’t Microsoft’s. Only its subject, “{words}”, reads like one of Microsoft’s. Anyone who writes about your account can use such words."),
        Reason::MentionsBrand { words, domain, .. } => format!("It comes from an address at “{domain}”, which isn’t Microsoft’s. The sender’s name is “{words}”. Partners, shops and groups use such names too."),
        Reason::FalseAddress { domain } => super::sender::false_address(domain),
        Reason::PlaysBrand { brand, place, words, domain } => super::sender::plays_brand(brand, *place, words, domain),
        Reason::AddressAlone { address } => super::sender::address_alone(address),
        Reason::ChecksFailed => "It shows a Microsoft address, but it failed your mail service’s checks. An email that comes straight from Microsoft doesn’t fail them.".to_owned(),
        Reason::BrokenByForwarding => "It shows a Microsoft address and failed the checks, but it was forwarded on the way. Forwarding alone can cause that.".to_owned(),
        Reason::TextChanged { domain } => format!("Some of its headers were signed by “{domain}”, but the text below them isn’t the text that was signed. It was changed on the way, or someone put a different text under the headers of a real email."),
        Reason::LinesOnly { domain, .. } => format!("These headers were signed by “{domain}”. They can’t show whether the text below is from there too: anyone can keep such headers and put a different text under them."),
        Reason::CheckUnfinished => "Your mail service started to check this email but couldn’t finish. That tells us nothing either way.".to_owned(),
        Reason::NobodyVouches(why) => nobody(why),
        Reason::Signed => "It has the signature of Microsoft’s account security system, and it came straight from Microsoft’s servers to your mail service.".to_owned(),
        Reason::Unusual(unusual) => format!("It’s signed by Microsoft’s account security system. {}", self::unusual(*unusual)),
        Reason::Replayed { seconds } => format!("Microsoft signed its headers {} before it reached you. These emails arrive within seconds, so someone probably kept an old one and sent it again.", duration(*seconds)),
        Reason::LongUnderWay { seconds } => format!("Microsoft signed its headers {} before it reached you. It may have waited on a server or in quarantine, or been forwarded slowly. Or someone may have kept it and sent it again.", duration(*seconds)),
        Reason::OtherText { domain } => format!("Its headers were signed by “{domain}”, but the text here isn’t the text that was signed with them. A program that copied or saved the email may have changed it, or part of it is missing. Or someone may have put a different text under real headers."),
        Reason::UnsignedEra => "It came from a server that’s allowed to send for Microsoft’s address. It has no signature: until 2018, these emails had none.".to_owned(),
        Reason::ServerOnly { signer, shared } => {
            let server = match shared {
                Some(true) => "It came from a server that Microsoft rents out to many customers",
                Some(false) => "It came from a server that isn’t in any of Microsoft’s address ranges this page knows",
                None => "It came from a server whose address we can’t read",
            };
            match signer {
                Some(signer) => format!("{server}, and it was signed by “{signer}”, not by the sender shown. Microsoft signs its emails itself."),
                None => format!("{server}, and no signature by the sender shown is confirmed. Microsoft signs its emails."),
            }
        }
        Reason::TenantSigned { tenant } => super::sender::tenant_signed(tenant),
        Reason::FailedBefore { tenant } => super::sender::failed_before(tenant.as_deref()),
        Reason::PassedOn { address, by } => super::sender::passed_on(address, by),
        Reason::StrangersText { address } => format!("It was sent from “{address}”, which is Microsoft’s. But people outside Microsoft can put their own words into these emails. Don’t call any number in it, and don’t pay anything because of it."),
        Reason::EditedAfterDelivery => "The seal your mail service put on this email doesn’t match the text. Something was changed after it arrived.".to_owned(),
        Reason::Damaged => "The text was damaged when it was copied. Part of it can no longer be checked.".to_owned(),
        Reason::TextAbove => "There’s other text above these headers. Headers inside the text of an email prove nothing, because its sender wrote them.".to_owned(),
        Reason::InsideAnother => "This email was found inside another one. Whoever sent the outer email could have written every line of this one, so nothing in it proves who sent it.".to_owned(),
        Reason::SplitLine => "All of this was on one line. We can only guess where one header ends and the next begins, and a sender can mislead that guess.".to_owned(),
        Reason::NotEnough => "What you pasted doesn’t fit any clear case. Nothing in it is strong enough to decide.".to_owned(),
    }
}

fn edited(sign: EditSign) -> &'static str {
    match sign {
        EditSign::TwoResults => {
            "Your mail service writes its result once. Here it appears twice, so this text was put together by hand."
        }
        EditSign::AddressDisagrees => {
            "Two lines your mail service writes in the same second name different computers. In an unchanged email they agree."
        }
        EditSign::HostDisagrees => {
            "Two lines your mail service writes in the same second name different servers. In an unchanged email they agree."
        }
        EditSign::ResultsDisagree => {
            "Your mail service’s results contradict each other. In an unchanged email they agree."
        }
        EditSign::ResultInAddress => {
            "The address it was sent from is made to look like a result from your mail service. No honest sender does that."
        }
        EditSign::OddCharacters => "It contains hidden characters that no mail service writes.",
    }
}

fn nobody(why: &NobodyWhy) -> String {
    match why {
        NobodyWhy::NoResults => "No trusted mail service’s check is in what you pasted.".to_owned(),
        NobodyWhy::UnknownService { id: Some(id) } => format!(
            "There are results from “{id}”. They count only if that’s your own mail service."
        ),
        NobodyWhy::UnknownService { id: None } => {
            "There are results, but they don’t say which mail service wrote them.".to_owned()
        }
        NobodyWhy::ServiceSilent => {
            "Your mail service wrote no result for this email that we can read.".to_owned()
        }
        NobodyWhy::NoSigner => {
            "Your mail service says there was a valid signature, but not whose. That’s not enough."
                .to_owned()
        }
        NobodyWhy::NotLooked => {
            "Your mail service didn’t record whether it’s signed. That tells us nothing either way."
                .to_owned()
        }
        NobodyWhy::BelowBoundary => {
            "The only results are in a place where the sender could have written them.".to_owned()
        }
        NobodyWhy::Malformed => {
            "Your mail service’s result can’t be read without guessing.".to_owned()
        }
    }
}

fn unusual(unusual: Unusual) -> String {
    match unusual {
        Unusual::SealMissing => "But the seal your mail service usually adds isn’t in the text.".to_owned(),
        Unusual::ReceiverGuessed => "But we’re only guessing which mail service received it. Please confirm it below.".to_owned(),
        Unusual::Slow { seconds } => format!("But it took {} to arrive. These emails usually arrive within seconds.", duration(seconds)),
        Unusual::RecipientDiffers => "But it’s addressed to someone else.".to_owned(),
        Unusual::Forwarded => "But it was forwarded before it reached you.".to_owned(),
        Unusual::OtherServer => "But it reached you from a server Microsoft doesn’t use for these emails.".to_owned(),
        Unusual::UnlikeKnown => "But its signature couldn’t be matched with the ones Microsoft is known to make.".to_owned(),
        Unusual::ExtraFields => "But it has a line that Microsoft’s account emails don’t have and that its signature doesn’t cover. Someone may have added it on the way.".to_owned(),
        Unusual::TimeUnknown => "But we can’t read when it was delivered.".to_owned(),
        Unusual::ServerUnknown => "But we can’t read which server delivered it.".to_owned(),
        Unusual::AuthorUnchecked => "But your mail service wrote nothing about the sender’s name.".to_owned(),
        Unusual::ResultsBelow => "But the result about its signature is in a place where its sender could have written it.".to_owned(),
        Unusual::OtherEnvelope => "But the return address it was sent with isn’t Microsoft’s. It may have been forwarded on the way.".to_owned(),
        Unusual::NamedRecipient => "But there are other words next to your address. The signature doesn’t cover them, so anyone could have added them.".to_owned(),
        Unusual::ClockWrong { seconds } => format!("But its date is {} after it arrived. A clock was probably wrong.", duration(seconds)),
        Unusual::InnerAge { seconds } => format!("But the times in some of its lines differ from its delivery by {}. It may have waited on the way, or been forwarded.", duration(seconds)),
        Unusual::SignatureOnly => "But the lines that show when and to whom it was delivered are missing or unknown to us.".to_owned(),
    }
}
