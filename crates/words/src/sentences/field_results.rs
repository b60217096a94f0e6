//! Results of checks . What is missing evidence begins with "Says nothing", and no result is praised for more
//! than it proves.

use crate::{Lang, texts};
use core::net::IpAddr;

use countersign_core::report::field_phrase::{
    Checked, CompauthReason, DmarcAction, Property, Says, SignatureNote,
};

/// A result word. What is missing evidence begins with "Says nothing".
pub(super) fn result(
    lang: Lang,
    checked: Checked,
    says: Says,
    about: Option<&str>,
    ip: Option<IpAddr>,
    note: Option<SignatureNote>,
) -> String {
    let computer = ip.map_or_else(
        || lang.text(texts::RESULT_THIS_COMPUTER).to_owned(),
        |ip| texts::result_the_computer(lang, &ip),
    );
    let name = about.unwrap_or(lang.text(texts::RESULT_THE_DOMAIN));
    match (checked, says) {
        (Checked::Extension | Checked::Unknown, _) => lang.text(texts::RESULT_EXTENSION).to_owned(),
        (Checked::Spf, Says::Yes) => texts::result_spf_yes(lang, &name, &computer),
        (Checked::Spf, Says::No) => texts::result_spf_no(lang, &name, &computer),
        (Checked::Spf, Says::RatherNo) => texts::result_spf_rather_no(lang, &name, &computer),
        (Checked::Spf, Says::Nothing) => texts::result_spf_nothing(lang, &name),
        (Checked::Dkim, Says::Yes) => match about {
            Some(name) => texts::result_dkim_yes(lang, &name),
            None => lang.text(texts::RESULT_DKIM_YES_NONE).to_owned(),
        },
        (Checked::Dkim, Says::No) => {
            let mut text = match about {
                Some(name) => texts::result_dkim_no_named(lang, &name),
                None => lang.text(texts::RESULT_DKIM_NO).to_owned(),
            };
            if let Some(note) = note {
                text.push(' ');
                text.push_str(why(lang, note));
            }
            text
        }
        (Checked::Dkim, Says::Nothing) => lang.text(texts::RESULT_DKIM_NOTHING).to_owned(),
        (Checked::Dmarc, Says::Yes) => texts::result_dmarc_yes(lang, &name),
        (Checked::Dmarc, Says::No) => texts::result_dmarc_no(lang, &name),
        (Checked::Dmarc, Says::Nothing) => texts::result_dmarc_nothing(lang, &name),
        _ => plain_result(lang, checked, says).to_owned(),
    }
}

fn plain_result(lang: Lang, checked: Checked, says: Says) -> &'static str {
    match (checked, says) {
        (_, Says::TemporaryError) => lang.text(texts::RESULT_TEMPORARY_ERROR),
        (_, Says::PermanentError) => lang.text(texts::RESULT_PERMANENT_ERROR),
        (_, Says::OwnPolicy) => lang.text(texts::RESULT_OWN_POLICY),
        (_, Says::Timeout) => lang.text(texts::RESULT_TIMEOUT),
        (_, Says::NotChecked) => lang.text(texts::RESULT_NOT_CHECKED),
        (_, Says::Neutral) => lang.text(texts::RESULT_NEUTRAL),
        (_, Says::Guess) => lang.text(texts::RESULT_GUESS),
        (_, Says::Undocumented) => lang.text(texts::RESULT_UNDOCUMENTED),
        (Checked::Arc, Says::Yes) => lang.text(texts::RESULT_ARC_YES),
        (Checked::Arc, Says::No) => lang.text(texts::RESULT_ARC_NO),
        (Checked::Arc, Says::Nothing) => lang.text(texts::RESULT_ARC_NOTHING),
        (Checked::Compauth, Says::Yes) => lang.text(texts::RESULT_COMPAUTH_YES),
        (Checked::Compauth, Says::RatherYes) => lang.text(texts::RESULT_COMPAUTH_RATHER_YES),
        (Checked::Compauth, Says::No | Says::RatherNo) => lang.text(texts::RESULT_COMPAUTH_NO),
        (Checked::Compauth, Says::Nothing) => lang.text(texts::RESULT_COMPAUTH_NOTHING),
        (Checked::Iprev, Says::Yes) => lang.text(texts::RESULT_IPREV_YES),
        (Checked::Iprev, Says::No) => lang.text(texts::RESULT_IPREV_NO),
        (Checked::Auth, Says::Yes) => lang.text(texts::RESULT_AUTH_YES),
        (Checked::Auth, Says::No) => lang.text(texts::RESULT_AUTH_NO),
        (Checked::Bimi, Says::Yes) => lang.text(texts::RESULT_BIMI_YES),
        (Checked::Bimi, Says::No) => lang.text(texts::RESULT_BIMI_NO),
        (_, Says::Yes) => lang.text(texts::RESULT_YES),
        (_, Says::No | Says::RatherNo) => lang.text(texts::RESULT_NO),
        (_, Says::RatherYes | Says::Nothing) => lang.text(texts::RESULT_RATHER_YES),
    }
}

fn why(lang: Lang, note: SignatureNote) -> &'static str {
    match note {
        SignatureNote::NotSigned => lang.text(texts::RESULT_BECAUSE_NOT_SIGNED),
        SignatureNote::NoKey => lang.text(texts::RESULT_BECAUSE_NO_KEY),
        SignatureNote::DoesNotFit => lang.text(texts::RESULT_BECAUSE_DOES_NOT_FIT),
        SignatureNote::BodyChanged => lang.text(texts::RESULT_BECAUSE_BODY_CHANGED),
        SignatureNote::Unreadable => lang.text(texts::RESULT_BECAUSE_UNREADABLE),
        SignatureNote::Expired => lang.text(texts::RESULT_BECAUSE_EXPIRED),
    }
}

/// `action=`
pub(super) fn dmarc_action(lang: Lang, action: DmarcAction) -> &'static str {
    match action {
        DmarcAction::None => lang.text(texts::RESULT_ACTION_NONE),
        DmarcAction::RejectOverridden => lang.text(texts::RESULT_ACTION_REJECT_OVERRIDDEN),
        DmarcAction::Reject => lang.text(texts::RESULT_ACTION_REJECT),
        DmarcAction::Quarantine => lang.text(texts::RESULT_ACTION_QUARANTINE),
        DmarcAction::SparedQuarantine => lang.text(texts::RESULT_ACTION_SPARED_QUARANTINE),
        DmarcAction::SparedReject => lang.text(texts::RESULT_ACTION_SPARED_REJECT),
        DmarcAction::PermanentError => lang.text(texts::RESULT_ACTION_PERMANENT_ERROR),
        DmarcAction::TemporaryError => lang.text(texts::RESULT_ACTION_TEMPORARY_ERROR),
        DmarcAction::Undocumented => lang.text(texts::RESULT_ACTION_UNDOCUMENTED),
    }
}

/// `reason=` beside `compauth=`
pub(super) fn compauth_reason(lang: Lang, reason: CompauthReason) -> &'static str {
    match reason {
        CompauthReason::Explicit => lang.text(texts::RESULT_REASON_EXPLICIT),
        CompauthReason::Implicit => lang.text(texts::RESULT_REASON_IMPLICIT),
        CompauthReason::Forbidden => lang.text(texts::RESULT_REASON_FORBIDDEN),
        CompauthReason::OwnDomainDmarc | CompauthReason::OwnDomain => {
            lang.text(texts::RESULT_REASON_OWN_DOMAIN_DMARC)
        }
        CompauthReason::ArcOverride => lang.text(texts::RESULT_REASON_ARC_OVERRIDE),
        CompauthReason::Passed => lang.text(texts::RESULT_REASON_PASSED),
        CompauthReason::SoftPassed => lang.text(texts::RESULT_REASON_SOFT_PASSED),
        CompauthReason::NotChecked => lang.text(texts::RESULT_REASON_NOT_CHECKED),
        CompauthReason::Bypassed => lang.text(texts::RESULT_REASON_BYPASSED),
        CompauthReason::Undocumented => lang.text(texts::RESULT_REASON_UNDOCUMENTED),
    }
}

/// A property's value.
pub(super) fn property(lang: Lang, name: Property, value: &str) -> String {
    match name {
        Property::Signer => texts::result_property_signer(lang, &value),
        Property::SignerIdentity => texts::result_property_signer_identity(lang, &value),
        Property::Selector => texts::result_property_selector(lang, &value),
        Property::SignatureStart => lang.text(texts::RESULT_PROPERTY_SIGNATURE_START).to_owned(),
        Property::Algorithm | Property::Reason => texts::result_property_algorithm(lang, &value),
        Property::VisibleSender | Property::CheckedIdentity => {
            texts::result_property_visible_sender(lang, &value)
        }
        Property::Envelope => texts::result_property_envelope(lang, &value),
        Property::Greeting => texts::result_property_greeting(lang, &value),
        Property::Peer => texts::result_property_peer(lang, &value),
        Property::RecipientDomain => texts::result_property_recipient_domain(lang, &value),
        Property::Login => texts::result_property_login(lang, &value),
        Property::Checker => texts::result_property_checker(lang, &value),
        Property::Mechanism => texts::result_property_mechanism(lang, &value),
        Property::Other => lang.text(texts::RESULT_PROPERTY_OTHER).to_owned(),
    }
}
