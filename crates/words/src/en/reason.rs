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
        Reason::CutOff => "The lines your mail service wrote when the email arrived are missing. Without them only the sender’s own words are left, and those prove nothing.".to_owned(),
        Reason::AmbiguousFrom(_) => "The sender line is built so that one program shows one sender and another program checks another. Honest emails do not need that.".to_owned(),
        Reason::TwoFrom => "It names two senders. One is for show and the other passes the checks. Honest emails have one sender.".to_owned(),
        Reason::DuplicateField { name } => format!("The line “{name}” stands in it twice. One copy can be signed while you are shown the other."),
        Reason::PastedTwice => "The same lines stand in it twice. Parts of it were probably pasted twice.".to_owned(),
        Reason::PartlySigned => "Its signature leaves a part of the text unsigned, so that anybody can add words to it. Microsoft does not sign its account emails like that.".to_owned(),
        Reason::EditedPaste(sign) => edited(*sign).to_owned(),
        Reason::Impersonation { shown, domain, .. } if domain.is_empty() => format!("It calls itself “{shown}”, but it names no sender’s address at all."),
        Reason::Impersonation { shown, domain, .. } => format!("It calls itself “{shown}”, but it comes from an address at “{domain}”. That name does not belong to Microsoft."),
        Reason::Lookalike { domain, resembles } => format!("It comes from “{domain}”. That only looks like “{resembles}”, and it is not Microsoft’s."),
        Reason::NoSenderAddress => "Its sender line holds no address at all. Every honest email names the address it comes from.".to_owned(),
        Reason::SenderRewritten { domain } => format!("A mailing list, an alias or an archive at “{domain}” put its own address in place of the sender’s. Who wrote it can no longer be seen here."),
        Reason::NotTheBrand { domain } => format!("It comes from an address at “{domain}”, and it does not claim to be from Microsoft."),
        Reason::MentionsBrand { place: ClaimPlace::Subject, words, domain } => format!("It comes from an address at “{domain}”, which is not Microsoft’s. Only its subject, “{words}”, reads like one of Microsoft’s. Anybody who writes about your account can use such words."),
        Reason::MentionsBrand { words, domain, .. } => format!("It comes from an address at “{domain}”, which is not Microsoft’s. Its sender is named “{words}”. Partners, shops and groups use such names too."),
        Reason::ChecksFailed => "It shows a Microsoft address, but it failed the checks your mail service made. An email that comes straight from Microsoft does not fail them.".to_owned(),
        Reason::BrokenByForwarding => "It shows a Microsoft address and failed the checks, but it was forwarded on the way. Forwarding alone can cause that.".to_owned(),
        Reason::TextChanged { domain } => format!("Some of its lines were signed by “{domain}”, but the text below them is not the text that was signed. Somebody changed it on the way, or put the lines of a real email above another text."),
        Reason::LinesOnly { domain, .. } => format!("These lines were signed by “{domain}”. Whether the text under them is from there too cannot be seen from the headers: such lines can be kept and put above another text."),
        Reason::CheckUnfinished => "Your mail service began to check this email and could not finish. That says neither yes nor no.".to_owned(),
        Reason::NobodyVouches(why) => nobody(why),
        Reason::Signed => "It carries the signature of Microsoft’s account security system, and it came straight from Microsoft’s servers to your mail service.".to_owned(),
        Reason::Unusual(unusual) => format!("It is signed by Microsoft’s account security system. {}", self::unusual(*unusual)),
        Reason::Replayed { seconds } => format!("Microsoft signed its lines {} before it reached you. These emails arrive within seconds, so somebody probably kept an old one and sent it again.", duration(*seconds)),
        Reason::LongUnderWay { seconds } => format!("Microsoft signed its lines {} before it reached you. It may have waited on a server or in a quarantine, or been forwarded slowly. Somebody may also have kept it and sent it again.", duration(*seconds)),
        Reason::OtherText { domain } => format!("Its lines were signed by “{domain}”, but the text here is not the text that was signed with them. A program that copied or saved the email may have changed it, or a part is missing. Somebody may also have put another text under real lines."),
        Reason::UnsignedEra => "It came from a server that may send for Microsoft’s address. It has no signature: until 2018 these emails had none.".to_owned(),
        Reason::ServerOnly { signer, shared } => {
            let server = match shared {
                Some(true) => "It came from a server that Microsoft rents out to many customers",
                Some(false) => "It came from a server that is not in the address ranges of Microsoft’s that this page knows",
                None => "It came from a server whose address cannot be read",
            };
            match signer {
                Some(signer) => format!("{server}, and “{signer}” signed it, not the sender shown. Microsoft signs its emails itself."),
                None => format!("{server}, and no signature of the sender shown is confirmed. Microsoft signs its emails."),
            }
        }
        Reason::StrangersText { address } => format!("It was sent by “{address}”, which is Microsoft’s. But people outside Microsoft can put their own words into these emails. Call no number in it and pay nothing because of it."),
        Reason::EditedAfterDelivery => "The seal your mail service put on this email does not fit the text. Something was changed after it arrived.".to_owned(),
        Reason::Damaged => "The text was damaged when it was copied. A part of it can no longer be checked.".to_owned(),
        Reason::TextAbove => "Other text stands above these headers. Headers inside the words of an email prove nothing, because its sender wrote them.".to_owned(),
        Reason::InsideAnother => "This email was found inside another one. Whoever sent the outer email could have written every line of this one. So nothing in it proves who sent it.".to_owned(),
        Reason::SplitLine => "All of this stood on one line. Where one header ends and the next begins can only be guessed, and a sender can mislead that guess.".to_owned(),
        Reason::NotEnough => "What was pasted fits no clear case. Nothing in it is strong enough to decide.".to_owned(),
    }
}

fn edited(sign: EditSign) -> &'static str {
    match sign {
        EditSign::TwoResults => {
            "Your mail service writes its result once. Here it stands twice, so this text was put together by hand."
        }
        EditSign::AddressDisagrees => {
            "Two lines your mail service writes in the same second name different computers. In an unchanged email they agree."
        }
        EditSign::HostDisagrees => {
            "Two lines your mail service writes in the same second name different servers. In an unchanged email they agree."
        }
        EditSign::ResultsDisagree => {
            "The results of your mail service contradict each other. In an unchanged email they agree."
        }
        EditSign::ResultInAddress => {
            "The address it was sent from is built to read like a result of your mail service. No honest sender does that."
        }
        EditSign::OddCharacters => "It holds hidden characters that no mail service writes.",
    }
}

fn nobody(why: &NobodyWhy) -> String {
    match why {
        NobodyWhy::NoResults => {
            "Nobody whose word counts has checked this email, as far as the pasted lines show."
                .to_owned()
        }
        NobodyWhy::UnknownService { id: Some(id) } => format!(
            "There are results by “{id}”. They count only if that is your own mail service."
        ),
        NobodyWhy::UnknownService { id: None } => {
            "There are results, but they do not say which mail service wrote them.".to_owned()
        }
        NobodyWhy::ServiceSilent => {
            "Your mail service wrote no result for this email that can be read here.".to_owned()
        }
        NobodyWhy::NoSigner => {
            "Your mail service says there was a good signature, but not whose. That is not enough."
                .to_owned()
        }
        NobodyWhy::NotLooked => {
            "Your mail service did not write down whether it is signed. That tells us nothing either way.".to_owned()
        }
        NobodyWhy::BelowBoundary => {
            "The only results stand where the sender could have written them.".to_owned()
        }
        NobodyWhy::Malformed => {
            "The result of your mail service cannot be read without guessing.".to_owned()
        }
    }
}

fn unusual(unusual: Unusual) -> String {
    match unusual {
        Unusual::SealMissing => "But the seal your mail service usually adds is missing from the text.".to_owned(),
        Unusual::ReceiverGuessed => "But which mail service received it is only our guess. Please confirm it below.".to_owned(),
        Unusual::Slow { seconds } => format!("But it took {} to arrive. These emails usually arrive within seconds.", duration(seconds)),
        Unusual::RecipientDiffers => "But it is addressed to somebody else than you.".to_owned(),
        Unusual::Forwarded => "But somebody on the way sent it on.".to_owned(),
        Unusual::OtherServer => "But it reached you from a server Microsoft does not use for these emails.".to_owned(),
        Unusual::UnlikeKnown => "But its signature could not be matched with the ones Microsoft is known to make.".to_owned(),
        Unusual::ExtraFields => "But it has a line that Microsoft’s account emails do not have, and that its signature does not cover. Somebody on the way may have added it.".to_owned(),
        Unusual::TimeUnknown => "But when it was delivered cannot be read.".to_owned(),
        Unusual::ServerUnknown => "But which server handed it over cannot be read.".to_owned(),
        Unusual::AuthorUnchecked => "But your mail service wrote nothing about the sender’s name.".to_owned(),
        Unusual::ResultsBelow => "But the result about its signature stands where its sender could have written it.".to_owned(),
        Unusual::OtherEnvelope => "But the return address it was sent with is not Microsoft’s. Somebody on the way may have sent it on.".to_owned(),
        Unusual::NamedRecipient => "But other words stand beside your address. The signature does not cover them, so anybody could have added them.".to_owned(),
        Unusual::ClockWrong { seconds } => format!("But its date lies {} after it arrived. A clock was probably wrong.", duration(seconds)),
        Unusual::InnerAge { seconds } => format!("But the times in some of its lines are {} away from its delivery. It may have waited on the way, or been sent on.", duration(seconds)),
        Unusual::SignatureOnly => "But the lines that show when and to whom it was delivered are missing or not known to us.".to_owned(),
    }
}
