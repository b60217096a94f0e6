//! What each check found: a title, and why it matters.
//!
//! Titles stand in a list and carry no full stop; details are sentences.

use super::duration;
use super::finding_receiver::receiver;
use super::oddity::oddity;
use countersign_core::brands::account::UnlikeWhy;
use countersign_core::checks::FindingKind as F;
use countersign_core::checks::{
    address_in_name, age, ambiguous_author, author, claims_brand, copied_marks, duplicate_fields,
    edited_block, forwarded, paste, recipient, reply_address, sending_server, spam_marks,
    unlike_known,
};
use countersign_core::trust::ClaimPlace;
use countersign_core::trust::EditSign;
use countersign_core::trust::ForwardedHow;

/// Title and detail of a finding.
pub(crate) fn finding(says: &F) -> (String, String) {
    match says {
        F::Author(author::Kind::AccountSecurity { address }) => (
            "The address is Microsoft’s account security address".to_owned(),
            format!("Microsoft sends its account emails from “{address}”. Anybody can write that address, so it proves nothing alone."),
        ),
        F::Author(author::Kind::Documented { address }) => (
            "The address is one Microsoft uses".to_owned(),
            format!("Microsoft names “{address}” as its own. Customers and guests can put words of their own into emails from it."),
        ),
        F::Author(author::Kind::OtherOwn { address }) => (
            "The address is under a Microsoft name".to_owned(),
            format!("“{address}” ends in a name of Microsoft’s, but Microsoft does not list it. Anybody can write an address, so it proves nothing alone."),
        ),
        F::Author(author::Kind::NotTheBrand { domain }) => (
            "The sender’s address is not Microsoft’s".to_owned(),
            format!("It ends in “{domain}”. Whoever sent it chose this address, and that name does not belong to Microsoft."),
        ),
        F::Author(author::Kind::SharedTenant { domain }) => (
            "The address is a customer’s, not Microsoft’s".to_owned(),
            format!("“{domain}” is a name that Microsoft gives to any customer within minutes. It looks like Microsoft and is not."),
        ),
        F::Author(author::Kind::ConsumerMailbox { domain }) => (
            "The address is an ordinary mailbox that anybody can open".to_owned(),
            format!("Addresses at “{domain}” belong to private people. Microsoft does not write to you from there."),
        ),
        F::Author(author::Kind::LookalikeDomain { domain, resembles }) => (
            "The address is made to look like Microsoft’s".to_owned(),
            format!("“{domain}” resembles “{resembles}”. It is another name with another owner."),
        ),
        F::ClaimsBrand(claims_brand::Kind::ClaimsBrand { place, words }) => (claim_title(*place).to_owned(), format!("It says “{words}”. Such words can be typed by anybody; only the address can be checked.")),
        F::AddressInName(address_in_name::Kind::AddressInName { shown, domain }) => (
            "The name shown is itself an address".to_owned(),
            format!("The name reads “{shown}”, but the email comes from “{domain}”. Many phones show only the name."),
        ),
        F::AmbiguousAuthor(ambiguous_author::Kind::TwoFrom) => ("It names two senders".to_owned(), "An email has one sender line. Two make one program show one sender and another check the other.".to_owned()),
        F::AmbiguousAuthor(ambiguous_author::Kind::OddFrom(kind)) => ("The sender line is oddly built".to_owned(), format!("{}. Mail programs read such a line differently: one shows this sender, another that one.", capital(oddity(*kind)))),
        F::DuplicateFields(duplicate_fields::Kind::DuplicateField { name }) => (
            format!("“{name}” stands in it twice"),
            "One copy can be covered by a signature while you are shown the other. Some programs also list lines twice when they export an email.".to_owned(),
        ),
        F::ReplyAddress(reply_address::Kind::ReplyToElsewhere { domain }) => (
            "Answers would go to another address".to_owned(),
            format!("Replies would go to “{domain}”. Microsoft’s account emails carry no reply address. Newsletters often do."),
        ),
        F::ReplyAddress(reply_address::Kind::SenderDiffers { domain }) => (
            "A second line names another sender".to_owned(),
            format!("The line “Sender” names “{domain}”. Microsoft’s account emails have no such line."),
        ),
        F::ReplyAddress(reply_address::Kind::ReturnPathDiffers { domain }) => (
            "Undeliverable copies would go elsewhere".to_owned(),
            format!("They would go to “{domain}”. Many honest senders do this."),
        ),
        F::Author(author::Kind::SenderRewritten { domain }) => (
            "A mailing list, an alias or an archive put its own address in the sender line".to_owned(),
            format!("“{domain}” passes emails on under addresses of its own. The first sender cannot be seen from here."),
        ),
        F::Dkim(_)
        | F::Spf(_)
        | F::Dmarc(_)
        | F::Compauth(_)
        | F::IgnoredResults(_)
        | F::Signature(_)
        | F::Seal(_)
        | F::Message(_) => receiver(says),
        F::EditedBlock(edited_block::Kind::BlockEdited(sign)) => ("The lines of your mail service do not fit together".to_owned(), edited(*sign).to_owned()),
        F::SendingServer(sending_server::Kind::FromBrandServers { ip }) => (
            "It was handed over by Microsoft’s mail servers".to_owned(),
            format!("The address {ip} is one of those Microsoft sends mail from. All its customers share them, so this alone proves little."),
        ),
        F::SendingServer(sending_server::Kind::FromRelayPool { ip }) => (
            "It came from Microsoft’s servers for forwarded or doubtful mail".to_owned(),
            format!("Microsoft uses {ip} for mail it forwards or does not vouch for."),
        ),
        F::SendingServer(sending_server::Kind::FromBrandNetwork { ip }) => ("It came from inside Microsoft’s network".to_owned(), format!("{ip} belongs to Microsoft, but not to its ordinary mail servers.")),
        F::SendingServer(sending_server::Kind::FromElsewhere { ip, host }) => (
            "It was handed over by a computer outside Microsoft’s mail servers".to_owned(),
            match host {
                Some(host) => format!("Your mail service took it from {ip}, known as “{host}”. Forwarded emails come from elsewhere too."),
                None => format!("Your mail service took it from {ip}. Forwarded emails come from elsewhere too."),
            },
        ),
        F::SendingServer(sending_server::Kind::ServerPretends { helo, ip }) => ("The sending computer called itself Microsoft".to_owned(), format!("It said it was “{helo}”, but its address {ip} is not one of Microsoft’s mail servers.")),
        F::CopiedMarks(copied_marks::Kind::CopiedMarks) => (
            "It carries copied Microsoft lines".to_owned(),
            "Some lines are made to look as if it had started at Microsoft. They stand where the sender can write freely, and the sender is somebody else.".to_owned(),
        ),
        F::Forwarded(forwarded::Kind::Forwarded(how)) => ("It was sent on by somebody on the way".to_owned(), forwarded(*how).to_owned()),
        F::Age(age::Kind::Age { seconds }) => (
            format!("It arrived {} after it was written", duration(*seconds)),
            "Microsoft’s account emails usually arrive within seconds. A delay of minutes or hours can be a queue.".to_owned(),
        ),
        F::Age(age::Kind::TooOld { seconds }) => (
            format!("It was {} old when it arrived", duration(*seconds)),
            "An email that comes straight from its sender arrives within seconds or hours. An old one waited somewhere, or somebody kept it and sent it on.".to_owned(),
        ),
        F::Age(age::Kind::DateInFuture { seconds }) => (format!("Its date lies {} after its arrival", duration(*seconds)), "An email cannot be written after it arrives. The sender set another date, or a clock was wrong.".to_owned()),
        F::Age(age::Kind::InnerAge { seconds }) => (
            format!("The times in some lines are {} away from the delivery", duration(*seconds)),
            "Lines of one delivery are written within seconds of each other. These may come from another email, or a clock was wrong.".to_owned(),
        ),
        F::Recipient(recipient::Kind::Differs) => (
            "It is addressed to somebody else".to_owned(),
            "Your mail service delivered it to another address than the one it names. Aliases and automatic forwarding do that too.".to_owned(),
        ),
        F::Age(age::Kind::ClockSkew { seconds }) => (format!("Two clocks differ by {}", duration(*seconds)), "That is ordinary and harmless.".to_owned()),
        F::SpamMarks(spam_marks::Kind::MarkedOutgoingSpam) => (
            "Microsoft’s own outgoing filter took it for spam".to_owned(),
            "It came from a customer of Microsoft’s, and the filter doubted it as it left.".to_owned(),
        ),
        F::SpamMarks(spam_marks::Kind::FiledAsSpam { mark }) => ("A filter put it under spam or phishing".to_owned(), format!("The mark reads “{mark}”. Filters err in both directions, so this decides nothing.")),
        F::UnlikeKnown(unlike_known::Kind::UnlikeKnown(why)) => ("The signature is unlike the known ones".to_owned(), unlike(*why).to_owned()),
        F::Paste(paste::Kind::Repaired { kinds }) => (
            "The pasted text was repaired".to_owned(),
            format!("Copying had damaged it in {kinds} {}. Each repair is shown beside the pasted text.", if *kinds == 1 { "way" } else { "ways" }),
        ),
        F::Paste(paste::Kind::SecondBlock) => ("Two emails were pasted".to_owned(), "The answer is about the first. The second can be checked as well: there is a button beside the pasted text.".to_owned()),
        F::Paste(paste::Kind::FoundInside) => ("This email was found inside another".to_owned(), "It was attached, or its headers stood in the text of the other email. The sender of that one could have written all of it.".to_owned()),
        F::Paste(paste::Kind::OddCharacters(kind)) => ("It holds something odd".to_owned(), format!("In one line, {}.", oddity(*kind))),
        F::Paste(paste::Kind::TooManyFields { left }) => ("It has more lines than we read".to_owned(), format!("Lines left out: {left}. Real emails have far fewer.")),
    }
}

fn claim_title(place: ClaimPlace) -> &'static str {
    match place {
        ClaimPlace::DisplayName => "The name shown says it is Microsoft",
        ClaimPlace::Address => "The address is made to look like Microsoft’s",
        ClaimPlace::Sender => "A second sender line names Microsoft",
        ClaimPlace::ReplyTo => "The reply address says it is Microsoft",
        ClaimPlace::Subject => "The subject reads like one of Microsoft’s",
        ClaimPlace::ResentFrom => "A further sender line names Microsoft",
    }
}

fn edited(sign: EditSign) -> &'static str {
    match sign {
        EditSign::TwoResults => {
            "The service writes its result once; here it stands twice. It renames any result a sender planted, so the second was added later."
        }
        EditSign::AddressDisagrees => {
            "Two lines written in the same second name different addresses. In unchanged emails they agree."
        }
        EditSign::HostDisagrees => {
            "Two lines written in the same second name different servers. In unchanged emails they agree."
        }
        EditSign::ResultsDisagree => "Two results of the same check contradict each other.",
        EditSign::ResultInAddress => {
            "An address in them is built to read like a result of your mail service."
        }
        EditSign::OddCharacters => "They hold characters that no mail service writes.",
    }
}

fn forwarded(how: ForwardedHow) -> &'static str {
    match how {
        ForwardedHow::Srs => {
            "Its return address was rewritten by a forwarding service. That breaks some checks of genuine emails."
        }
        ForwardedHow::GmailCaf => "Gmail forwarded it automatically from another mailbox.",
        ForwardedHow::Resent => {
            "It carries “Resent” lines, as programs add when somebody sends an email on. A forger can write them too."
        }
        ForwardedHow::XForwarded => {
            "It carries “Forwarded” lines, as services add. A forger can write them too."
        }
        ForwardedHow::List => {
            "It went through a mailing list. Lists change emails and break signatures."
        }
        ForwardedHow::Gateway => {
            "It came through a mail filter in front of the mailbox. Such filters change emails and break signatures."
        }
        ForwardedHow::RelayPool => "It came from the servers Microsoft uses for forwarded mail.",
        ForwardedHow::NotApplied => {
            "Your mail service says that it did not apply its check of the sender, because of the way the email took."
        }
        ForwardedHow::SealedOnTheWay => {
            "A service on the way sealed what it had found, and your mail service accepted the seal."
        }
        ForwardedHow::ReaderSays => "You said so, or your organisation did.",
    }
}

fn unlike(why: UnlikeWhy) -> &'static str {
    match why {
        UnlikeWhy::BodyLength => {
            "It covers only a part of the body. Microsoft’s known signatures cover all of it."
        }
        UnlikeWhy::Times => {
            "It carries times of its own. Microsoft’s known signatures do not. Microsoft may have changed that."
        }
        UnlikeWhy::Identity => {
            "It names an identity of its own. Microsoft’s known signatures do not. Microsoft may have changed that."
        }
        UnlikeWhy::Fields => {
            "It covers other lines than Microsoft’s known signatures. Microsoft may have changed that."
        }
        UnlikeWhy::KeyLength => {
            "Its key has another length than Microsoft’s known one. Microsoft may have changed that."
        }
        UnlikeWhy::Stitched => {
            "There are two signatures of the same name that contradict each other. Such blocks are put together from several emails."
        }
    }
}

/// A half sentence as a whole one.
fn capital(half: &str) -> String {
    let mut letters = half.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
