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
                Some(domain) => format!("The email claims to be from “{domain}” and failed the check of that name (DMARC). Forwarding can cause that too."),
                None => "The email failed the check of the sender’s name (DMARC). Forwarding can cause that too.".to_owned(),
            },
        ),
        dmarc::Kind::Missing { word } => ("No word about the sender’s name".to_owned(), format!("The result reads “{word}” (DMARC). Missing evidence says neither yes nor no.")),
        dmarc::Kind::AuthorDisagrees { reported, shown } => (
            "The check speaks of another sender".to_owned(),
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
            "It is signed by somebody other than the sender shown".to_owned(),
            format!("Your mail service confirms a signature of “{domain}” (DKIM). That says nothing about the sender shown."),
        ),
        dkim::Kind::Fail { domain } => (
            "Your mail service says a signature is not correct".to_owned(),
            match domain {
                Some(domain) => format!("The signature of “{domain}” did not verify on arrival (DKIM). Filters and mailing lists can cause that too."),
                None => "A signature did not verify on arrival (DKIM). Filters and mailing lists can cause that too.".to_owned(),
            },
        ),
        dkim::Kind::Missing { word } => ("No word about a signature".to_owned(), format!("The result reads “{word}” (DKIM). Missing evidence says neither yes nor no.")),
    }
}

pub(super) fn message(kind: &message::Kind) -> (String, String) {
    match kind {
        message::Kind::TextChanged { domain } => (
            "Your mail service found another text under signed lines".to_owned(),
            format!("“{domain}” signed these lines, but the email that arrived under them does not fit the signature. It was changed on the way, or the lines were taken from another email."),
        ),
        message::Kind::SignatureUnseen { domain } => (
            "Your mail service saw no signature, but the text here has one".to_owned(),
            format!("“{domain}” signed these lines once. According to your mail service, the email that arrived did not carry that signature."),
        ),
        message::Kind::LinesOnly { domain } => (
            "The lines are signed, the text under them is not confirmed".to_owned(),
            format!("“{domain}” signed these lines. Only the whole message, or a result of your mail service, can show whether the text under them is the one that was signed."),
        ),
        message::Kind::NotSignedByAuthor { domain, signer } => (
            format!("No signature of “{domain}” is confirmed"),
            match signer {
                Some(signer) => format!("Your mail service confirms a signature of “{signer}”, which is somebody else. Microsoft signs its own emails."),
                None => "Microsoft signs its emails, and your mail service confirms no signature of the sender shown.".to_owned(),
            },
        ),
    }
}

pub(super) fn signature(kind: &signature::Kind) -> (String, String) {
    match kind {
        signature::Kind::Verified { domain } if domain.ends_with("microsoft.com") => (
            "Microsoft’s own digital signature on these headers checks out".to_owned(),
            format!("The signature of “{domain}” over these lines was checked here with its public key. Changing one covered letter would break it. Whether the text below is the one that was signed is told separately."),
        ),
        signature::Kind::Verified { domain } => (
            format!("The digital signature of “{domain}” checks out"),
            "It was checked here with the public key, over these lines. Whether the text below is the one that was signed is told separately.".to_owned(),
        ),
        signature::Kind::NotCovered { fields } => (
            "The signature does not cover everything".to_owned(),
            format!("Not covered: {}. Whoever sends the email on can change that.", list(fields)),
        ),
        signature::Kind::DoesNotVerify { domain } => (
            "A signature does not verify as pasted".to_owned(),
            format!("The signature of “{domain}” does not fit the text here. That happens when a program rewrites the email or somebody blanks out a word. It is not a sign of forgery by itself."),
        ),
        signature::Kind::NoKey { domain, selector } => (
            "A signature that cannot be checked here".to_owned(),
            format!("It names the key “{selector}” of “{domain}”. This page does not know the key it was made with. That says neither yes nor no. Under “Who vouches for it” you can look it up."),
        ),
        signature::Kind::Unusable { domain, outcome } => (format!("The signature of “{domain}” cannot be used"), unusable(*outcome).to_owned()),
        signature::Kind::TooManySignatures { left } => ("It carries more signatures than we check".to_owned(), format!("{left} were left unchecked. Real emails carry a handful.")),
        signature::Kind::BodyDiffers { domain, explained: true } => (
            "The text is not as it was signed".to_owned(),
            format!("It differs from the text that “{domain}” signed. Your mail service is known to rewrite emails, so this is ordinary there."),
        ),
        signature::Kind::BodyDiffers { domain, explained: false } => (
            "The text is not the text that was signed".to_owned(),
            format!("It differs from the text that “{domain}” signed. A program that copied or saved it can cause that. So can somebody who put another text under real lines."),
        ),
        signature::Kind::BodyMatches { domain } => ("The body is as it was signed".to_owned(), format!("The text of the email is exactly what “{domain}” signed.")),
    }
}

pub(super) fn seal(kind: &seal::Kind) -> (String, String) {
    match kind {
        seal::Kind::Verified { domain, instance } => (
            "The seal of your mail service checks out".to_owned(),
            format!("“{domain}” sealed its results when the email arrived (ARC, number {instance}). The seal was checked here and is correct."),
        ),
        seal::Kind::DoesNotVerify { domain, instance } => (
            "The seal of your mail service does not fit the text".to_owned(),
            format!("The seal of “{domain}” (ARC, number {instance}) was made over other words. Something was changed after the email arrived, perhaps only blanked out."),
        ),
        seal::Kind::NoKey { domain, selector } => (
            "A signature that cannot be checked here".to_owned(),
            format!("It names the key “{selector}” of “{domain}”. This page does not know the key it was made with. That says neither yes nor no. Under “Who vouches for it” you can look it up."),
        ),
        seal::Kind::Unusable { domain, outcome } => (format!("The signature of “{domain}” cannot be used"), unusable(*outcome).to_owned()),
        seal::Kind::ArcFlawed(flaw) => ("The chain of seals is broken".to_owned(), flawed(*flaw).to_owned()),
        seal::Kind::Disagrees => (
            "The seal and the readable lines contradict each other".to_owned(),
            "What your mail service sealed is not what the lines say. Either lines were changed, or the seal belongs to another email.".to_owned(),
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
            "The sending server is on somebody’s list".to_owned(),
            format!("It may send for “{domain}” (SPF). That is not the sender shown, so it says nothing about them."),
        ),
        spf::Kind::Fail { domain } => (
            "The sending server is not on the sender’s list".to_owned(),
            match domain {
                Some(domain) => format!("Your mail service says the server may not send for “{domain}” (SPF). Forwarded emails usually fail this."),
                None => "Your mail service says the server may not send for the sender (SPF). Forwarded emails usually fail this.".to_owned(),
            },
        ),
        spf::Kind::Missing { word } => ("No word about the sending server".to_owned(), format!("The result reads “{word}” (SPF). Missing evidence says neither yes nor no.")),
    }
}

pub(super) fn ignored_results(kind: &ignored_results::Kind) -> (String, String) {
    match kind {
        ignored_results::Kind::Ignored { id, why } => (
            match id {
                Some(id) => format!("The results by “{id}” were not believed"),
                None => "Some results were not believed".to_owned(),
            },
            ignored(*why).to_owned(),
        ),
        ignored_results::Kind::NoTrustedResults => (
            "No result of your mail service".to_owned(),
            "The lines in which your mail service says what it checked are missing, or cannot be told from the sender’s own.".to_owned(),
        ),
        ignored_results::Kind::Malformed => ("A result line cannot be read".to_owned(), "A bracket or a quotation mark in it is never closed. Nothing in it counts as a pass.".to_owned()),
        ignored_results::Kind::Encoded => (
            "The sender’s name holds special characters".to_owned(),
            "Your mail service had to write its result in code because of them. Microsoft’s own names hold only plain letters.".to_owned(),
        ),
    }
}

pub(super) fn compauth(kind: &compauth::Kind) -> (String, String) {
    match kind {
        compauth::Kind::Compauth { result, reason } => (
            "Microsoft’s overall mark".to_owned(),
            match reason {
                Some(reason) => format!(
                    "It reads “{result}”, reason {reason}. Half of all fake emails get a pass here, so it carries no weight."
                ),
                None => format!(
                    "It reads “{result}”. Half of all fake emails get a pass here, so it carries no weight."
                ),
            },
        ),
        compauth::Kind::Fail { reason } => (
            "Microsoft’s overall mark is a failure".to_owned(),
            match reason {
                Some(reason) => {
                    format!("Outlook’s own sum of all checks is “fail”, reason {reason}.")
                }
                None => "Outlook’s own sum of all checks is “fail”.".to_owned(),
            },
        ),
    }
}

fn ignored(why: IgnoredWhy) -> &'static str {
    match why {
        IgnoredWhy::OtherService => {
            "They were written by another service than the one that received the email, or that service is not known."
        }
        IgnoredWhy::BelowBoundary => {
            "They stand below the point where your mail service took over. The sender could write anything there."
        }
        IgnoredWhy::ExchangeOutbound => {
            "Microsoft’s outgoing servers wrote them before the email left. They say nothing about what arrived."
        }
        IgnoredWhy::Malformed => "They cannot be read without guessing.",
        IgnoredWhy::WrongShape => {
            "They have the shape of another service than the one that received the email."
        }
    }
}

fn unusable(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::KeyRevoked => "Its owner has withdrawn the key.",
        Outcome::WrongAlgorithm => "The key belongs to another kind of signature.",
        Outcome::TooWeak => "It is of a kind that can be forged today, so it does not count.",
        Outcome::Malformed => "It breaks the rules of its own standard, so it does not count.",
        Outcome::NotTried => "It was not tried, because there were too many.",
        Outcome::Verified | Outcome::DoesNotVerify | Outcome::NoKey => {
            "It says neither yes nor no."
        }
    }
}

fn flawed(flaw: ArcFlaw) -> &'static str {
    match flaw {
        ArcFlaw::Gap => "A seal in between is missing, so none of them counts.",
        ArcFlaw::Duplicate => "A number stands twice, so none of them counts.",
        ArcFlaw::Incomplete => "A seal lacks one of its three parts, so none of them counts.",
        ArcFlaw::BadInstance => "A seal has no proper number, so none of them counts.",
        ArcFlaw::ChainFailed => "The last service to seal it already found the chain broken.",
        ArcFlaw::BadChainValue => {
            "A seal says something about the chain that cannot be, so none of them counts."
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
        Some((only, [])) => format!("{only}; nor is the text, when only headers are pasted"),
        Some((last, first)) => {
            format!(
                "{} and {last}; nor is the text, when only headers are pasted",
                first.join(", ")
            )
        }
    }
}
