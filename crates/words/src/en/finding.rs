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
        ambiguous_author::Kind::TwoFrom => ("It names two senders".to_owned(), "An email has one sender line. With two, one program shows one sender while another checks the other.".to_owned()),
        ambiguous_author::Kind::OddFrom(kind) => ("The sender line is written oddly".to_owned(), format!("{}. Mail programs read such a line differently: one shows this sender, another shows that one.", capital(oddity(*kind)))),
    }
}

fn edited_block(kind: &edited_block::Kind) -> (String, String) {
    match kind {
        edited_block::Kind::BlockEdited(sign) => (
            "The lines from your mail service don’t fit together".to_owned(),
            edited(*sign).to_owned(),
        ),
    }
}

fn author(kind: &author::Kind) -> (String, String) {
    match kind {
        author::Kind::AccountSecurity { address } => (
            "The address is Microsoft’s account security address".to_owned(),
            format!(
                "Microsoft sends its account emails from “{address}”. Anyone can write that address, so it proves nothing on its own."
            ),
        ),
        author::Kind::Documented { address } => (
            "The address is one Microsoft uses".to_owned(),
            format!(
                "Microsoft lists “{address}” as its own. Customers and guests can put their own words into emails from it."
            ),
        ),
        author::Kind::OtherOwn { address } => (
            "The address is under a Microsoft name".to_owned(),
            format!(
                "“{address}” ends in one of Microsoft’s names, but Microsoft doesn’t list it. Anyone can write an address, so it proves nothing on its own."
            ),
        ),
        author::Kind::NotTheBrand { domain } => (
            "The sender’s address isn’t Microsoft’s".to_owned(),
            format!(
                "It ends in “{domain}”. Whoever sent the email chose this address, and that name doesn’t belong to Microsoft."
            ),
        ),
        author::Kind::SharedTenant { domain } => (
            "The address is a customer’s, not Microsoft’s".to_owned(),
            format!(
                "“{domain}” is a name that Microsoft gives to any customer within minutes. It looks like Microsoft but isn’t."
            ),
        ),
        author::Kind::ConsumerMailbox { domain } => (
            "The address is an ordinary mailbox that anyone can open".to_owned(),
            format!(
                "Addresses at “{domain}” belong to private people. Microsoft doesn’t write to you from there."
            ),
        ),
        author::Kind::LookalikeDomain { domain, resembles } => (
            "The address is made to look like Microsoft’s".to_owned(),
            format!(
                "“{domain}” resembles “{resembles}”, but it’s a different name with a different owner."
            ),
        ),
        author::Kind::SenderRewritten { domain } => (
            "A mailing list, an alias or an archive put its own address in the sender line"
                .to_owned(),
            format!(
                "“{domain}” forwards emails under its own addresses. We can’t see the original sender from here."
            ),
        ),
    }
}

fn claims_brand(kind: &claims_brand::Kind) -> (String, String) {
    match kind {
        claims_brand::Kind::ClaimsBrand { place, words } => (
            claim_title(*place).to_owned(),
            format!(
                "It says “{words}”. Anyone can type such words; only the address can be checked."
            ),
        ),
    }
}

fn address_in_name(kind: &address_in_name::Kind) -> (String, String) {
    match kind {
        address_in_name::Kind::AddressInName { shown, domain } => (
            "The name shown is itself an address".to_owned(),
            format!(
                "The name is “{shown}”, but the email comes from “{domain}”. Many phones show only the name."
            ),
        ),
    }
}

fn duplicate_fields(kind: &duplicate_fields::Kind) -> (String, String) {
    match kind {
        duplicate_fields::Kind::DuplicateField { name } => (
            format!("“{name}” appears twice"),
            "One copy can be covered by a signature while you’re shown the other. Some programs also list lines twice when they export an email.".to_owned(),
        ),
    }
}

fn age(kind: &age::Kind) -> (String, String) {
    match kind {
        age::Kind::Age { seconds } => (
            format!("It arrived {} after it was written", duration(*seconds)),
            "Microsoft’s account emails usually arrive within seconds. A delay of minutes or hours may just be a queue.".to_owned(),
        ),
        age::Kind::TooOld { seconds } => (
            format!("It was {} old when it arrived", duration(*seconds)),
            "An email that comes straight from its sender arrives within seconds or hours. An old one waited somewhere, or someone kept it and sent it again.".to_owned(),
        ),
        age::Kind::DateInFuture { seconds } => (format!("It’s dated {} after it arrived", duration(*seconds)), "An email can’t be written after it arrives. The sender set a different date, or a clock was wrong.".to_owned()),
        age::Kind::InnerAge { seconds } => (
            format!("The times in some lines differ from the delivery by {}", duration(*seconds)),
            "The lines of one delivery are written within seconds of each other. These may come from another email, or a clock was wrong.".to_owned(),
        ),
        age::Kind::ClockSkew { seconds } => (format!("Two clocks differ by {}", duration(*seconds)), "That’s normal and harmless.".to_owned()),
    }
}

fn recipient(kind: &recipient::Kind) -> (String, String) {
    match kind {
        recipient::Kind::Differs => (
            "It’s addressed to someone else".to_owned(),
            "Your mail service delivered it to a different address from the one it names. Aliases and automatic forwarding can cause that too.".to_owned(),
        ),
    }
}

fn reply_address(kind: &reply_address::Kind) -> (String, String) {
    match kind {
        reply_address::Kind::ReplyToElsewhere { domain } => (
            "Replies would go to another address".to_owned(),
            format!(
                "They would go to “{domain}”. Microsoft’s account emails have no reply address. Newsletters often do."
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
            "It came from Microsoft’s mail servers".to_owned(),
            format!(
                "The address {ip} is one of those Microsoft sends email from. All its customers share them, so this alone proves little."
            ),
        ),
        sending_server::Kind::FromRelayPool { ip } => (
            "It came from Microsoft’s servers for forwarded or doubtful email".to_owned(),
            format!("Microsoft uses {ip} for email it forwards or doesn’t vouch for."),
        ),
        sending_server::Kind::FromBrandNetwork { ip } => (
            "It came from inside Microsoft’s network".to_owned(),
            format!("{ip} belongs to Microsoft, but not to its ordinary mail servers."),
        ),
        sending_server::Kind::FromElsewhere { ip, host } => (
            "It came from a computer that isn’t one of Microsoft’s mail servers".to_owned(),
            match host {
                Some(host) => format!(
                    "Your mail service received it from {ip}, known as “{host}”. Forwarded emails come from elsewhere too."
                ),
                None => format!(
                    "Your mail service received it from {ip}. Forwarded emails come from elsewhere too."
                ),
            },
        ),
        sending_server::Kind::ServerPretends { helo, ip } => (
            "The sending computer called itself Microsoft".to_owned(),
            format!(
                "It said it was “{helo}”, but its address {ip} isn’t one of Microsoft’s mail servers."
            ),
        ),
    }
}

fn copied_marks(kind: &copied_marks::Kind) -> (String, String) {
    match kind {
        copied_marks::Kind::CopiedMarks => (
            "It has lines copied from Microsoft".to_owned(),
            "Some lines make it look as if it came from Microsoft. They’re in a place where the sender can write anything, and the sender is someone else.".to_owned(),
        ),
    }
}

fn unlike_known(kind: &unlike_known::Kind) -> (String, String) {
    match kind {
        unlike_known::Kind::UnlikeKnown(why) => {
            ("The signature doesn’t look like the known ones".to_owned(), unlike(*why).to_owned())
        }
    }
}

fn spam_marks(kind: &spam_marks::Kind) -> (String, String) {
    match kind {
        spam_marks::Kind::MarkedOutgoingSpam => (
            "Microsoft’s own outgoing filter took it for spam".to_owned(),
            "It came from one of Microsoft’s customers, and the filter doubted it as it left."
                .to_owned(),
        ),
        spam_marks::Kind::FiledAsSpam { mark } => (
            "A filter marked it as spam or phishing".to_owned(),
            format!(
                "The mark is “{mark}”. Filters can be wrong both ways, so this decides nothing."
            ),
        ),
    }
}

fn forwarded(kind: &forwarded::Kind) -> (String, String) {
    match kind {
        forwarded::Kind::Forwarded(how) => {
            ("It was forwarded on the way".to_owned(), forwarded_how(*how).to_owned())
        }
    }
}

fn paste(kind: &paste::Kind) -> (String, String) {
    match kind {
        paste::Kind::Repaired { kinds } => (
            "The pasted text was repaired".to_owned(),
            format!("Copying had damaged it in {kinds} {}. Each repair is shown next to the pasted text.", if *kinds == 1 { "way" } else { "ways" }),
        ),
        paste::Kind::SecondBlock => ("Two emails were pasted".to_owned(), "The answer is about the first. You can check the second too: there’s a button next to the pasted text.".to_owned()),
        paste::Kind::FoundInside => ("This email was found inside another".to_owned(), "It was attached, or its headers were in the text of the other email. Whoever sent that one could have written all of it.".to_owned()),
        paste::Kind::OddCharacters(kind) => ("It contains something odd".to_owned(), format!("In one line, {}.", oddity(*kind))),
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
            "The service writes its result once; here it appears twice. It renames any result a sender planted, so the second one was added later."
        }
        EditSign::AddressDisagrees => {
            "Two lines written in the same second name different addresses. In unchanged emails they agree."
        }
        EditSign::HostDisagrees => {
            "Two lines written in the same second name different servers. In unchanged emails they agree."
        }
        EditSign::ResultsDisagree => "Two results of the same check contradict each other.",
        EditSign::ResultInAddress => {
            "An address in them is made to look like a result from your mail service."
        }
        EditSign::OddCharacters => "They contain characters that no mail service writes.",
    }
}

fn forwarded_how(how: ForwardedHow) -> &'static str {
    match how {
        ForwardedHow::Srs => {
            "A forwarding service rewrote its return address. That makes genuine emails fail some checks."
        }
        ForwardedHow::GmailCaf => "Gmail forwarded it automatically from another mailbox.",
        ForwardedHow::Resent => {
            "It has “Resent” lines, which programs add when someone forwards an email. A forger can write them too."
        }
        ForwardedHow::XForwarded => {
            "It has “Forwarded” lines, which forwarding services add. A forger can write them too."
        }
        ForwardedHow::List => {
            "It went through a mailing list. Lists change emails and break signatures."
        }
        ForwardedHow::Gateway => {
            "It came through a mail filter in front of the mailbox. Such filters change emails and break signatures."
        }
        ForwardedHow::RelayPool => "It came from the servers Microsoft uses for forwarded email.",
        ForwardedHow::NotApplied => {
            "Your mail service says it didn’t apply its check of the sender because of the route the email took."
        }
        ForwardedHow::SealedOnTheWay => {
            "A service on the way sealed what it had found, and your mail service accepted that seal."
        }
        ForwardedHow::ReaderSays => "You told us so, or your organisation did.",
    }
}

fn unlike(why: UnlikeWhy) -> &'static str {
    match why {
        UnlikeWhy::BodyLength => {
            "It covers only part of the text. Microsoft’s known signatures cover all of it."
        }
        UnlikeWhy::Times => {
            "It contains times. Microsoft’s known signatures don’t. Microsoft may have changed that."
        }
        UnlikeWhy::Identity => {
            "It names an identity. Microsoft’s known signatures don’t. Microsoft may have changed that."
        }
        UnlikeWhy::Fields => {
            "It doesn’t cover the same lines as Microsoft’s known signatures. Microsoft may have changed that."
        }
        UnlikeWhy::KeyLength => {
            "Its key isn’t the same length as Microsoft’s known one. Microsoft may have changed that."
        }
        UnlikeWhy::Stitched => {
            "There are two signatures with the same name that contradict each other. Text like this is put together from several emails."
        }
    }
}

/// A half sentence as a whole one.
fn capital(half: &str) -> String {
    let mut letters = half.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
