//! What each check found: a title, and why it matters.
//!
//! Titles stand in a list and carry no full stop; details are sentences.

use super::duration;
use super::finding_receiver as receiver;
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
        F::AmbiguousAuthor(kind) => ambiguous_author(kind),
        F::EditedBlock(kind) => edited_block(kind),
        F::Author(kind) => author(kind),
        F::ClaimsBrand(kind) => claims_brand(kind),
        F::AddressInName(kind) => address_in_name(kind),
        F::DuplicateFields(kind) => duplicate_fields(kind),
        F::Dmarc(kind) => receiver::dmarc(kind),
        F::Dkim(kind) => receiver::dkim(kind),
        F::Message(kind) => receiver::message(kind),
        F::Signature(kind) => receiver::signature(kind),
        F::Seal(kind) => receiver::seal(kind),
        F::Spf(kind) => receiver::spf(kind),
        F::Age(kind) => age(kind),
        F::Recipient(kind) => recipient(kind),
        F::ReplyAddress(kind) => reply_address(kind),
        F::SendingServer(kind) => sending_server(kind),
        F::CopiedMarks(kind) => copied_marks(kind),
        F::UnlikeKnown(kind) => unlike_known(kind),
        F::SpamMarks(kind) => spam_marks(kind),
        F::Forwarded(kind) => forwarded(kind),
        F::IgnoredResults(kind) => receiver::ignored_results(kind),
        F::Compauth(kind) => receiver::compauth(kind),
        F::Paste(kind) => paste(kind),
    }
}

fn ambiguous_author(kind: &ambiguous_author::Kind) -> (String, String) {
    match kind {
        ambiguous_author::Kind::TwoFrom => ("It names two senders".to_owned(), "An email has one sender line. Two make one program show one sender and another check the other.".to_owned()),
        ambiguous_author::Kind::OddFrom(kind) => ("The sender line is oddly built".to_owned(), format!("{}. Mail programs read such a line differently: one shows this sender, another that one.", capital(oddity(*kind)))),
    }
}

fn edited_block(kind: &edited_block::Kind) -> (String, String) {
    match kind {
        edited_block::Kind::BlockEdited(sign) => (
            "The lines of your mail service do not fit together".to_owned(),
            edited(*sign).to_owned(),
        ),
    }
}

fn author(kind: &author::Kind) -> (String, String) {
    match kind {
        author::Kind::AccountSecurity { address } => (
            "The address is Microsoft’s account security address".to_owned(),
            format!(
                "Microsoft sends its account emails from “{address}”. Anybody can write that address, so it proves nothing alone."
            ),
        ),
        author::Kind::Documented { address } => (
            "The address is one Microsoft uses".to_owned(),
            format!(
                "Microsoft names “{address}” as its own. Customers and guests can put words of their own into emails from it."
            ),
        ),
        author::Kind::OtherOwn { address } => (
            "The address is under a Microsoft name".to_owned(),
            format!(
                "“{address}” ends in a name of Microsoft’s, but Microsoft does not list it. Anybody can write an address, so it proves nothing alone."
            ),
        ),
        author::Kind::NotTheBrand { domain } => (
            "The sender’s address is not Microsoft’s".to_owned(),
            format!(
                "It ends in “{domain}”. Whoever sent it chose this address, and that name does not belong to Microsoft."
            ),
        ),
        author::Kind::SharedTenant { domain } => (
            "The address is a customer’s, not Microsoft’s".to_owned(),
            format!(
                "“{domain}” is a name that Microsoft gives to any customer within minutes. It looks like Microsoft and is not."
            ),
        ),
        author::Kind::ConsumerMailbox { domain } => (
            "The address is an ordinary mailbox that anybody can open".to_owned(),
            format!(
                "Addresses at “{domain}” belong to private people. Microsoft does not write to you from there."
            ),
        ),
        author::Kind::LookalikeDomain { domain, resembles } => (
            "The address is made to look like Microsoft’s".to_owned(),
            format!("“{domain}” resembles “{resembles}”. It is another name with another owner."),
        ),
        author::Kind::SenderRewritten { domain } => (
            "A mailing list, an alias or an archive put its own address in the sender line"
                .to_owned(),
            format!(
                "“{domain}” passes emails on under addresses of its own. The first sender cannot be seen from here."
            ),
        ),
    }
}

fn claims_brand(kind: &claims_brand::Kind) -> (String, String) {
    match kind {
        claims_brand::Kind::ClaimsBrand { place, words } => (
            claim_title(*place).to_owned(),
            format!(
                "It says “{words}”. Such words can be typed by anybody; only the address can be checked."
            ),
        ),
    }
}

fn address_in_name(kind: &address_in_name::Kind) -> (String, String) {
    match kind {
        address_in_name::Kind::AddressInName { shown, domain } => (
            "The name shown is itself an address".to_owned(),
            format!(
                "The name reads “{shown}”, but the email comes from “{domain}”. Many phones show only the name."
            ),
        ),
    }
}

fn duplicate_fields(kind: &duplicate_fields::Kind) -> (String, String) {
    match kind {
        duplicate_fields::Kind::DuplicateField { name } => (
            format!("“{name}” stands in it twice"),
            "One copy can be covered by a signature while you are shown the other. Some programs also list lines twice when they export an email.".to_owned(),
        ),
    }
}

fn age(kind: &age::Kind) -> (String, String) {
    match kind {
        age::Kind::Age { seconds } => (
            format!("It arrived {} after it was written", duration(*seconds)),
            "Microsoft’s account emails usually arrive within seconds. A delay of minutes or hours can be a queue.".to_owned(),
        ),
        age::Kind::TooOld { seconds } => (
            format!("It was {} old when it arrived", duration(*seconds)),
            "An email that comes straight from its sender arrives within seconds or hours. An old one waited somewhere, or somebody kept it and sent it on.".to_owned(),
        ),
        age::Kind::DateInFuture { seconds } => (format!("Its date lies {} after its arrival", duration(*seconds)), "An email cannot be written after it arrives. The sender set another date, or a clock was wrong.".to_owned()),
        age::Kind::InnerAge { seconds } => (
            format!("The times in some lines are {} away from the delivery", duration(*seconds)),
            "Lines of one delivery are written within seconds of each other. These may come from another email, or a clock was wrong.".to_owned(),
        ),
        age::Kind::ClockSkew { seconds } => (format!("Two clocks differ by {}", duration(*seconds)), "That is ordinary and harmless.".to_owned()),
    }
}

fn recipient(kind: &recipient::Kind) -> (String, String) {
    match kind {
        recipient::Kind::Differs => (
            "It is addressed to somebody else".to_owned(),
            "Your mail service delivered it to another address than the one it names. Aliases and automatic forwarding do that too.".to_owned(),
        ),
    }
}

fn reply_address(kind: &reply_address::Kind) -> (String, String) {
    match kind {
        reply_address::Kind::ReplyToElsewhere { domain } => (
            "Answers would go to another address".to_owned(),
            format!(
                "Replies would go to “{domain}”. Microsoft’s account emails carry no reply address. Newsletters often do."
            ),
        ),
        reply_address::Kind::SenderDiffers { domain } => (
            "A second line names another sender".to_owned(),
            format!(
                "The line “Sender” names “{domain}”. Microsoft’s account emails have no such line."
            ),
        ),
        reply_address::Kind::ReturnPathDiffers { domain } => (
            "Undeliverable copies would go elsewhere".to_owned(),
            format!("They would go to “{domain}”. Many honest senders do this."),
        ),
    }
}

fn sending_server(kind: &sending_server::Kind) -> (String, String) {
    match kind {
        sending_server::Kind::FromBrandServers { ip } => (
            "It was handed over by Microsoft’s mail servers".to_owned(),
            format!(
                "The address {ip} is one of those Microsoft sends mail from. All its customers share them, so this alone proves little."
            ),
        ),
        sending_server::Kind::FromRelayPool { ip } => (
            "It came from Microsoft’s servers for forwarded or doubtful mail".to_owned(),
            format!("Microsoft uses {ip} for mail it forwards or does not vouch for."),
        ),
        sending_server::Kind::FromBrandNetwork { ip } => (
            "It came from inside Microsoft’s network".to_owned(),
            format!("{ip} belongs to Microsoft, but not to its ordinary mail servers."),
        ),
        sending_server::Kind::FromElsewhere { ip, host } => (
            "It was handed over by a computer outside Microsoft’s mail servers".to_owned(),
            match host {
                Some(host) => format!(
                    "Your mail service took it from {ip}, known as “{host}”. Forwarded emails come from elsewhere too."
                ),
                None => format!(
                    "Your mail service took it from {ip}. Forwarded emails come from elsewhere too."
                ),
            },
        ),
        sending_server::Kind::ServerPretends { helo, ip } => (
            "The sending computer called itself Microsoft".to_owned(),
            format!(
                "It said it was “{helo}”, but its address {ip} is not one of Microsoft’s mail servers."
            ),
        ),
    }
}

fn copied_marks(kind: &copied_marks::Kind) -> (String, String) {
    match kind {
        copied_marks::Kind::CopiedMarks => (
            "It carries copied Microsoft lines".to_owned(),
            "Some lines are made to look as if it had started at Microsoft. They stand where the sender can write freely, and the sender is somebody else.".to_owned(),
        ),
    }
}

fn unlike_known(kind: &unlike_known::Kind) -> (String, String) {
    match kind {
        unlike_known::Kind::UnlikeKnown(why) => {
            ("The signature is unlike the known ones".to_owned(), unlike(*why).to_owned())
        }
    }
}

fn spam_marks(kind: &spam_marks::Kind) -> (String, String) {
    match kind {
        spam_marks::Kind::MarkedOutgoingSpam => (
            "Microsoft’s own outgoing filter took it for spam".to_owned(),
            "It came from a customer of Microsoft’s, and the filter doubted it as it left."
                .to_owned(),
        ),
        spam_marks::Kind::FiledAsSpam { mark } => (
            "A filter put it under spam or phishing".to_owned(),
            format!(
                "The mark reads “{mark}”. Filters err in both directions, so this decides nothing."
            ),
        ),
    }
}

fn forwarded(kind: &forwarded::Kind) -> (String, String) {
    match kind {
        forwarded::Kind::Forwarded(how) => {
            ("It was sent on by somebody on the way".to_owned(), forwarded_how(*how).to_owned())
        }
    }
}

fn paste(kind: &paste::Kind) -> (String, String) {
    match kind {
        paste::Kind::Repaired { kinds } => (
            "The pasted text was repaired".to_owned(),
            format!("Copying had damaged it in {kinds} {}. Each repair is shown beside the pasted text.", if *kinds == 1 { "way" } else { "ways" }),
        ),
        paste::Kind::SecondBlock => ("Two emails were pasted".to_owned(), "The answer is about the first. The second can be checked as well: there is a button beside the pasted text.".to_owned()),
        paste::Kind::FoundInside => ("This email was found inside another".to_owned(), "It was attached, or its headers stood in the text of the other email. The sender of that one could have written all of it.".to_owned()),
        paste::Kind::OddCharacters(kind) => ("It holds something odd".to_owned(), format!("In one line, {}.", oddity(*kind))),
        paste::Kind::TooManyFields { left } => ("It has more lines than we read".to_owned(), format!("Lines left out: {left}. Real emails have far fewer.")),
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

fn forwarded_how(how: ForwardedHow) -> &'static str {
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
