//! Results of checks in English. What is missing evidence begins with "Says nothing", and no result is praised for more
//! than it proves.

use core::net::IpAddr;

use countersign_core::report::field_phrase::{
    Checked, CompauthReason, DmarcAction, Property, Says, SignatureNote,
};

/// A result word. What is missing evidence begins with "Says nothing".
pub(super) fn result(
    checked: Checked,
    says: Says,
    about: Option<&str>,
    ip: Option<IpAddr>,
    note: Option<SignatureNote>,
) -> String {
    let computer = ip.map_or_else(|| "this computer".to_owned(), |ip| format!("the computer {ip}"));
    let name = about.unwrap_or("the domain");
    match (checked, says) {
        (Checked::Extension | Checked::Unknown, _) => {
            "No standard lists this check. It carries no weight.".to_owned()
        }
        (Checked::Spf, Says::Yes) => format!(
            "{name} allows {computer} to send for it. That says nothing about the sender you see."
        ),
        (Checked::Spf, Says::No) => format!("{name} says that {computer} may not send for it."),
        (Checked::Spf, Says::RatherNo) => {
            format!("{name} says that {computer} probably may not send for it.")
        }
        (Checked::Spf, Says::Nothing) => {
            format!("Says nothing: {name} publishes no list of its computers.")
        }
        (Checked::Dkim, Says::Yes) => match about {
            Some(name) => format!("A signature by {name} was confirmed."),
            None => "A signature was confirmed, but not whose. That proves little.".to_owned(),
        },
        (Checked::Dkim, Says::No) => {
            let by = about.map_or_else(String::new, |name| format!(" by {name}"));
            format!("A signature{by} was not confirmed{}.", why(note))
        }
        (Checked::Dkim, Says::Nothing) => {
            "Says nothing: the email carried no signature.".to_owned()
        }
        (Checked::Dmarc, Says::Yes) => {
            format!(
                "The sender you see, {name}, is confirmed: the signature or the computer matches it."
            )
        }
        (Checked::Dmarc, Says::No) => {
            format!(
                "The sender you see, {name}, is not confirmed: neither the signature nor the computer matches it."
            )
        }
        (Checked::Dmarc, Says::Nothing) => {
            format!("Says nothing: {name} publishes no rule against fakes.")
        }
        _ => plain_result(checked, says).to_owned(),
    }
}

fn plain_result(checked: Checked, says: Says) -> &'static str {
    match (checked, says) {
        (_, Says::TemporaryError) => "Says nothing: a temporary fault stopped the check.",
        (_, Says::PermanentError) => "Says nothing: what the domain publishes could not be read.",
        (_, Says::OwnPolicy) => {
            "Says nothing: the checker set the result aside because of its own rule."
        }
        (_, Says::Timeout) => "Says nothing: the answer came too late.",
        (_, Says::NotChecked) => "Says nothing: it was not checked.",
        (_, Says::Neutral) => "Says nothing: neither yes nor no.",
        (_, Says::Guess) => {
            "Says nothing: the domain publishes no rule. Microsoft guesses that it would have passed."
        }
        (_, Says::Undocumented) => "Says nothing: undocumented, this word is not on any list.",
        (Checked::Arc, Says::Yes) => {
            "The seals of earlier services are intact. A seal is worth as much as its maker."
        }
        (Checked::Arc, Says::No) => "The seals of earlier services are broken.",
        (Checked::Arc, Says::Nothing) => "Says nothing: no earlier service sealed it.",
        (Checked::Compauth, Says::Yes) => {
            "Microsoft let it pass overall. No proof: many fakes get this too."
        }
        (Checked::Compauth, Says::RatherYes) => "Microsoft let it pass with doubts. No proof.",
        (Checked::Compauth, Says::No | Says::RatherNo) => "Microsoft doubts the sender overall.",
        (Checked::Compauth, Says::Nothing) => "Says nothing: Microsoft gave no overall result.",
        (Checked::Iprev, Says::Yes) => {
            "The sending computer’s name and address belong together, as with any well-run server."
        }
        (Checked::Iprev, Says::No) => {
            "The sending computer’s name and address do not belong together."
        }
        (Checked::Auth, Says::Yes) => {
            "The sender had logged in to that server, as anyone with an account there can."
        }
        (Checked::Auth, Says::No) => "A login to that server failed.",
        (Checked::Bimi, Says::Yes) => {
            "The domain may show its logo. It proves no more than DMARC does."
        }
        (Checked::Bimi, Says::No) => "The domain’s logo was not confirmed.",
        (_, Says::Yes) => "This check passed. It says nothing about the sender you see.",
        (_, Says::No | Says::RatherNo) => {
            "This check failed. It says nothing about the sender you see."
        }
        (_, Says::RatherYes | Says::Nothing) => "Says nothing.",
    }
}

fn why(note: Option<SignatureNote>) -> &'static str {
    match note {
        None => "",
        Some(SignatureNote::NotSigned) => ": there is none",
        Some(SignatureNote::NoKey) => ": its key was not found",
        Some(SignatureNote::DoesNotFit) => {
            ": it does not match the email. Forgery can cause that, and so can rewriting on the way"
        }
        Some(SignatureNote::BodyChanged) => {
            ": the text is not the text that was signed. Forgery can cause that, and so can rewriting on the way"
        }
        Some(SignatureNote::Unreadable) => ": it is malformed",
        Some(SignatureNote::Expired) => ": it had expired",
    }
}

/// `action=`
pub(super) fn dmarc_action(action: DmarcAction) -> &'static str {
    match action {
        DmarcAction::None => {
            "Nothing was done because of DMARC. That is no sign that it is genuine."
        }
        DmarcAction::RejectOverridden => {
            "The domain asks to refuse such email. Microsoft marked it as spam instead."
        }
        DmarcAction::Reject => "It was meant to be refused.",
        DmarcAction::Quarantine => "It was meant to be treated as junk.",
        DmarcAction::SparedQuarantine => {
            "It failed. It got through because the domain asks for only a share of such email to be treated as junk."
        }
        DmarcAction::SparedReject => {
            "It failed. It got through because the domain asks for only a share of such email to be refused."
        }
        DmarcAction::PermanentError => "Says nothing: the domain’s rule could not be read.",
        DmarcAction::TemporaryError => "Says nothing: a temporary fault stopped the check.",
        DmarcAction::Undocumented => "Undocumented: Microsoft does not explain this word.",
    }
}

/// `reason=` beside `compauth=`
pub(super) fn compauth_reason(reason: CompauthReason) -> &'static str {
    match reason {
        CompauthReason::Explicit => {
            "It failed, and the domain itself asks for such email to be stopped."
        }
        CompauthReason::Implicit => {
            "The domain has no rule or a weak one, and nothing else counted in its favour."
        }
        CompauthReason::Forbidden => {
            "The recipient’s organisation forbids this sender to use this name."
        }
        CompauthReason::OwnDomainDmarc | CompauthReason::OwnDomain => {
            "It failed, and it uses the name of the recipient’s own organisation."
        }
        CompauthReason::ArcOverride => {
            "DMARC failed. An earlier service’s seal was trusted instead. No proof."
        }
        CompauthReason::Passed => {
            "It passed; exactly why, Microsoft does not say. No proof: many fakes get this too."
        }
        CompauthReason::SoftPassed => {
            "It passed with doubts; why, Microsoft does not say. No proof."
        }
        CompauthReason::NotChecked => "Says nothing: it was not checked.",
        CompauthReason::Bypassed => {
            "Says nothing: the check was skipped; why, Microsoft does not say."
        }
        CompauthReason::Undocumented => "Undocumented: Microsoft does not explain this number.",
    }
}

/// A property's value.
pub(super) fn property(name: Property, value: &str) -> String {
    match name {
        Property::Signer => format!("The signature names {value}."),
        Property::SignerIdentity => format!("Signed for {value}."),
        Property::Selector => format!("The signer’s key named {value}."),
        Property::SignatureStart => {
            "The first letters of the signature, to tell signatures apart.".to_owned()
        }
        Property::Algorithm | Property::Reason => format!("{value}."),
        Property::VisibleSender | Property::CheckedIdentity => {
            format!("The check looked at {value}.")
        }
        Property::Envelope => {
            format!("{value}. You do not see it, and it may differ from the sender you see.")
        }
        Property::Greeting => format!("It called itself {value}. It can say anything."),
        Property::Peer => format!("{value} delivered the email."),
        Property::RecipientDomain => format!("It was meant for a mailbox at {value}."),
        Property::Login => format!("It logged in as {value}."),
        Property::Checker => format!("{value} did the check."),
        Property::Mechanism => format!("The entry {value} in the domain’s list matched."),
        Property::Other => "A detail for specialists. It carries no weight.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every pair of check and word has a sentence, and missing evidence never sounds like a pass or a failure.
    #[test]
    fn missing_evidence_says_nothing() {
        let checks = [
            Checked::Spf,
            Checked::Dkim,
            Checked::Dmarc,
            Checked::Arc,
            Checked::Compauth,
            Checked::Iprev,
            Checked::Auth,
            Checked::Bimi,
            Checked::SenderId,
            Checked::DomainKeys,
            Checked::Adsp,
            Checked::Atps,
            Checked::Dnswl,
            Checked::Smime,
            Checked::Rrvs,
            Checked::Vbr,
        ];
        let missing = [
            Says::Neutral,
            Says::Nothing,
            Says::TemporaryError,
            Says::PermanentError,
            Says::OwnPolicy,
            Says::Guess,
            Says::Timeout,
            Says::NotChecked,
            Says::Undocumented,
        ];
        for checked in checks {
            for says in missing {
                let text = result(checked, says, Some("example.org"), None, None);
                assert!(text.starts_with("Says nothing"), "{checked:?} {says:?}: {text}");
            }
            for says in [Says::Yes, Says::No, Says::RatherNo, Says::RatherYes] {
                assert!(!result(checked, says, None, None, None).is_empty());
            }
        }
        for checked in [Checked::Extension, Checked::Unknown] {
            assert!(result(checked, Says::Yes, None, None, None).contains("no weight"));
        }
    }

    #[test]
    fn an_overall_pass_is_never_called_proof() {
        for text in [
            plain_result(Checked::Compauth, Says::Yes),
            plain_result(Checked::Compauth, Says::RatherYes),
            compauth_reason(CompauthReason::Passed),
            compauth_reason(CompauthReason::SoftPassed),
            compauth_reason(CompauthReason::ArcOverride),
        ] {
            assert!(text.contains("No proof"), "{text}");
        }
    }
}
