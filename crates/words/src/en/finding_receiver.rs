//! Findings about what the receiving service said, and about signatures and seals.

use countersign_core::checks::{
    compauth, dkim, dmarc, ignored_results, message, seal, signature, spf,
};
use countersign_core::proof::{ArcFlaw, Outcome};
use countersign_core::trust::IgnoredWhy;

pub(super) fn dmarc(kind: &dmarc::Kind) -> (String, String) {
    match kind {
        dmarc::Kind::Pass { domain } => (
            "Your mail service confirms the sender’s name".to_owned(),
            format!("It says the email really comes from “{domain}” (DMARC)."),
        ),
        dmarc::Kind::Fail { domain } => (
            "The sender’s name failed your mail service’s check".to_owned(),
            match domain {
                Some(domain) => format!("The email claims to be from “{domain}” but failed the check of that name (DMARC). Forwarding can cause that too."),
                None => "The email failed the check of the sender’s name (DMARC). Forwarding can cause that too.".to_owned(),
            },
        ),
        dmarc::Kind::Missing { word } => ("No result about the sender’s name".to_owned(), format!("The result is “{word}” (DMARC). Missing evidence tells us nothing either way.")),
        dmarc::Kind::AuthorDisagrees { reported, shown } => (
            "The check was about another sender".to_owned(),
            format!("Your mail service checked “{reported}”, but the email shows “{shown}”."),
        ),
    }
}

pub(super) fn dkim(kind: &dkim::Kind) -> (String, String) {
    match kind {
        dkim::Kind::Pass { domain, aligned: true } => (
            "Your mail service confirms the sender’s signature".to_owned(),
            format!("It says that “{domain}” signed this email (DKIM)."),
        ),
        dkim::Kind::Pass { domain, aligned: false } => (
            "It’s signed by someone other than the sender shown".to_owned(),
            format!("Your mail service confirms a signature by “{domain}” (DKIM). That says nothing about the sender shown."),
        ),
        dkim::Kind::Fail { domain } => (
            "Your mail service says a signature isn’t valid".to_owned(),
            match domain {
                Some(domain) => format!("The signature by “{domain}” didn’t verify on arrival (DKIM). Filters and mailing lists can cause that too."),
                None => "A signature didn’t verify on arrival (DKIM). Filters and mailing lists can cause that too.".to_owned(),
            },
        ),
        dkim::Kind::Missing { word } => ("No result about a signature".to_owned(), format!("The result is “{word}” (DKIM). Missing evidence tells us nothing either way.")),
    }
}

pub(super) fn message(kind: &message::Kind) -> (String, String) {
    match kind {
        message::Kind::TextChanged { domain } => (
            "Your mail service found a different text under signed headers".to_owned(),
            format!("“{domain}” signed these headers, but the email that arrived under them doesn’t match the signature. It was changed on the way, or the headers were taken from another email."),
        ),
        message::Kind::SignatureUnseen { domain } => (
            "Your mail service saw no signature, but the text here has one".to_owned(),
            format!("“{domain}” did sign these headers. According to your mail service, the email that arrived didn’t have that signature."),
        ),
        message::Kind::LinesOnly { domain } => (
            "The headers are signed, but the text under them isn’t confirmed".to_owned(),
            format!("“{domain}” signed these headers. Only the whole email, or a result from your mail service, can show whether the text under them is the one that was signed."),
        ),
        message::Kind::NotSignedByAuthor { domain, signer } => (
            format!("No signature by “{domain}” is confirmed"),
            match signer {
                Some(signer) => format!("Your mail service confirms a signature by “{signer}”, which is someone else. Microsoft signs its own emails."),
                None => "Microsoft signs its emails, but your mail service confirms no signature by the sender shown.".to_owned(),
            },
        ),
    }
}

pub(super) fn signature(kind: &signature::Kind) -> (String, String) {
    match kind {
        signature::Kind::Verified { domain } if domain.ends_with("microsoft.com") => (
            "Microsoft’s own digital signature on these headers is valid".to_owned(),
            format!("The signature by “{domain}” on these headers was checked here with its public key. Changing a single letter it covers would break it. Whether the text below is the one that was signed is a separate finding."),
        ),
        signature::Kind::Verified { domain } => (
            format!("The digital signature by “{domain}” is valid"),
            "The signature on these headers was checked here with its public key. Whether the text below is the one that was signed is a separate finding.".to_owned(),
        ),
        signature::Kind::NotCovered { fields } => (
            "The signature doesn’t cover everything".to_owned(),
            format!("Not covered: {}. Whoever forwards the email can change that.", list(fields)),
        ),
        signature::Kind::DoesNotVerify { domain } => (
            "A signature does not verify as pasted".to_owned(),
            format!("The signature by “{domain}” doesn’t match the text here. That happens when a program rewrites the email or someone blanks out a word. On its own, it isn’t a sign of forgery."),
        ),
        signature::Kind::NoKey { domain, selector } => (
            "A signature can’t be checked here".to_owned(),
            format!("It names the key “{selector}” of “{domain}”. This page doesn’t know the key it was made with. That tells us nothing either way. You can look up the key under “Who vouches for it”."),
        ),
        signature::Kind::Unusable { domain, outcome } => (format!("The signature by “{domain}” can’t be used"), unusable(*outcome).to_owned()),
        signature::Kind::TooManySignatures { left } => ("It has more signatures than we check".to_owned(), format!("{left} weren’t checked. Real emails have a handful.")),
        signature::Kind::BodyDiffers { domain, explained: true } => (
            "The text isn’t as it was signed".to_owned(),
            format!("It differs from the text that “{domain}” signed. Your mail service is known to rewrite emails, so this is normal there."),
        ),
        signature::Kind::BodyDiffers { domain, explained: false } => (
            "The text isn’t the text that was signed".to_owned(),
            format!("It differs from the text that “{domain}” signed. A program that copied or saved it can cause that. So can someone who put a different text under real headers."),
        ),
        signature::Kind::BodyMatches { domain } => ("The text is as it was signed".to_owned(), format!("The text of the email is exactly what “{domain}” signed.")),
    }
}

pub(super) fn seal(kind: &seal::Kind) -> (String, String) {
    match kind {
        seal::Kind::Verified { domain, instance } => (
            "The seal of your mail service is valid".to_owned(),
            format!("“{domain}” sealed its results when the email arrived (ARC, number {instance}). The seal was checked here and is valid."),
        ),
        seal::Kind::DoesNotVerify { domain, instance } => (
            "The seal of your mail service doesn’t match the text".to_owned(),
            format!("The seal by “{domain}” (ARC, number {instance}) was made for different text. Something was changed after the email arrived, perhaps only blanked out."),
        ),
        seal::Kind::NoKey { domain, selector } => (
            "A signature can’t be checked here".to_owned(),
            format!("It names the key “{selector}” of “{domain}”. This page doesn’t know the key it was made with. That tells us nothing either way. You can look up the key under “Who vouches for it”."),
        ),
        seal::Kind::Unusable { domain, outcome } => (format!("The signature by “{domain}” can’t be used"), unusable(*outcome).to_owned()),
        seal::Kind::ArcFlawed(flaw) => ("The chain of seals is broken".to_owned(), flawed(*flaw).to_owned()),
        seal::Kind::Disagrees => (
            "The seal and the readable lines contradict each other".to_owned(),
            "What your mail service sealed isn’t what the lines say. Either lines were changed, or the seal belongs to another email.".to_owned(),
        ),
    }
}

pub(super) fn spf(kind: &spf::Kind) -> (String, String) {
    match kind {
        spf::Kind::Pass { domain, aligned: true } => (
            "The sending server is on the sender’s list".to_owned(),
            format!("Your mail service says the server may send for “{domain}” (SPF). For Microsoft’s shared servers that is true of every customer."),
        ),
        spf::Kind::Pass { domain, aligned: false } => (
            "The sending server is on someone else’s list".to_owned(),
            format!("It may send for “{domain}” (SPF). That isn’t the sender shown, so it says nothing about them."),
        ),
        spf::Kind::Fail { domain } => (
            "The sending server isn’t on the sender’s list".to_owned(),
            match domain {
                Some(domain) => format!("Your mail service says the server may not send for “{domain}” (SPF). Forwarded emails usually fail this."),
                None => "Your mail service says the server may not send for the sender (SPF). Forwarded emails usually fail this.".to_owned(),
            },
        ),
        spf::Kind::Missing { word } => ("No result about the sending server".to_owned(), format!("The result is “{word}” (SPF). Missing evidence tells us nothing either way.")),
    }
}

pub(super) fn ignored_results(kind: &ignored_results::Kind) -> (String, String) {
    match kind {
        ignored_results::Kind::Ignored { id, why } => (
            match id {
                Some(id) => format!("The results from “{id}” don’t count"),
                None => "Some results don’t count".to_owned(),
            },
            ignored(*why).to_owned(),
        ),
        ignored_results::Kind::NoTrustedResults => (
            "No result from your mail service".to_owned(),
            "The lines in which your mail service says what it checked are missing, or can’t be told apart from the sender’s own.".to_owned(),
        ),
        ignored_results::Kind::Malformed => ("A result line can’t be read".to_owned(), "A bracket or a quotation mark in it is never closed. Nothing in it counts as a pass.".to_owned()),
        ignored_results::Kind::Encoded => (
            "The sender’s name contains special characters".to_owned(),
            "Your mail service had to encode its result because of them. Microsoft’s own names contain only plain letters.".to_owned(),
        ),
    }
}

pub(super) fn compauth(kind: &compauth::Kind) -> (String, String) {
    match kind {
        compauth::Kind::Compauth { result, reason } => (
            "Microsoft’s overall result".to_owned(),
            match reason {
                Some(reason) => format!(
                    "It’s “{result}”, reason {reason}. Half of all fake emails pass here, so it carries no weight."
                ),
                None => format!(
                    "It’s “{result}”. Half of all fake emails pass here, so it carries no weight."
                ),
            },
        ),
        compauth::Kind::Fail { reason } => (
            "Microsoft’s overall result is a failure".to_owned(),
            match reason {
                Some(reason) => {
                    format!(
                        "Outlook’s own overall result from all checks is “fail”, reason {reason}."
                    )
                }
                None => "Outlook’s own overall result from all checks is “fail”.".to_owned(),
            },
        ),
    }
}

fn ignored(why: IgnoredWhy) -> &'static str {
    match why {
        IgnoredWhy::OtherService => {
            "They were written by a different service from the one that received the email, or we don’t know which service that is."
        }
        IgnoredWhy::BelowBoundary => {
            "They’re below the point where your mail service took over. The sender could write anything there."
        }
        IgnoredWhy::ExchangeOutbound => {
            "Microsoft’s outgoing servers wrote them before the email left. They say nothing about what arrived."
        }
        IgnoredWhy::Malformed => "They can’t be read without guessing.",
        IgnoredWhy::WrongShape => {
            "They’re written in the style of a different service from the one that received the email."
        }
    }
}

fn unusable(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::KeyRevoked => "Its owner has withdrawn the key.",
        Outcome::WrongAlgorithm => "The key belongs to another kind of signature.",
        Outcome::TooWeak => "It’s of a kind that can be forged today, so it doesn’t count.",
        Outcome::Malformed => "It breaks the rules of its own standard, so it doesn’t count.",
        Outcome::NotTried => "It wasn’t checked because there were too many.",
        Outcome::Verified | Outcome::DoesNotVerify | Outcome::NoKey => {
            "It tells us nothing either way."
        }
    }
}

fn flawed(flaw: ArcFlaw) -> &'static str {
    match flaw {
        ArcFlaw::Gap => "A seal in between is missing, so none of them counts.",
        ArcFlaw::Duplicate => "A number appears twice, so none of them counts.",
        ArcFlaw::Incomplete => "A seal lacks one of its three parts, so none of them counts.",
        ArcFlaw::BadInstance => "A seal has no proper number, so none of them counts.",
        ArcFlaw::ChainFailed => "The last service to seal it already found the chain broken.",
        ArcFlaw::BadChainValue => {
            "A seal says something impossible about the chain, so none of them counts."
        }
    }
}

/// Field names as a reader knows them.
fn list(fields: &[Box<str>]) -> String {
    let words: Vec<&str> = fields
        .iter()
        .map(|name| match &**name {
            "to" => "the recipient",
            "reply-to" => "the reply address",
            "sender" => "the second sender line",
            "cc" => "the copies",
            other => other,
        })
        .collect();
    match words.split_last() {
        None => "the text".to_owned(),
        Some((only, [])) => format!("{only}; nor the text, if only headers were pasted"),
        Some((last, first)) => {
            format!("{} and {last}; nor the text, if only headers were pasted", first.join(", "))
        }
    }
}
