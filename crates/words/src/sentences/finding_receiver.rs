//! Findings about what the receiving service said, and about signatures and seals.

use crate::{Lang, texts};
use countersign_core::checks::{
    compauth, dkim, dmarc, ignored_results, message, seal, signature, spf,
};
use countersign_core::proof::{ArcFlaw, Outcome};
use countersign_core::trust::IgnoredWhy;

pub(super) fn dmarc(lang: Lang, kind: &dmarc::Kind) -> (String, String) {
    match kind {
        dmarc::Kind::Pass { domain } => (
            lang.text(texts::FINDING_DMARC_PASS).to_owned(),
            texts::finding_dmarc_pass_detail(lang, &domain),
        ),
        dmarc::Kind::Fail { domain } => (
            lang.text(texts::FINDING_DMARC_FAIL).to_owned(),
            match domain {
                Some(domain) => texts::finding_dmarc_fail_detail(lang, &domain),
                None => lang.text(texts::FINDING_DMARC_FAIL_DETAIL_NONE).to_owned(),
            },
        ),
        dmarc::Kind::Missing { word } => (
            lang.text(texts::FINDING_DMARC_MISSING).to_owned(),
            texts::finding_dmarc_missing_detail(lang, &word),
        ),
        dmarc::Kind::AuthorDisagrees { reported, shown } => (
            lang.text(texts::FINDING_DMARC_AUTHOR_DISAGREES).to_owned(),
            texts::finding_dmarc_author_disagrees_detail(lang, &reported, &shown),
        ),
    }
}

pub(super) fn dkim(lang: Lang, kind: &dkim::Kind) -> (String, String) {
    match kind {
        dkim::Kind::Pass { domain, aligned: true } => (
            lang.text(texts::FINDING_DKIM_PASS).to_owned(),
            texts::finding_dkim_pass_detail(lang, &domain),
        ),
        dkim::Kind::Pass { domain, aligned: false } => (
            lang.text(texts::FINDING_DKIM_PASS_NOT).to_owned(),
            texts::finding_dkim_pass_not_detail(lang, &domain),
        ),
        dkim::Kind::Fail { domain } => (
            lang.text(texts::FINDING_DKIM_FAIL).to_owned(),
            match domain {
                Some(domain) => texts::finding_dkim_fail_detail(lang, &domain),
                None => lang.text(texts::FINDING_DKIM_FAIL_DETAIL_NONE).to_owned(),
            },
        ),
        dkim::Kind::Missing { word } => (
            lang.text(texts::FINDING_DKIM_MISSING).to_owned(),
            texts::finding_dkim_missing_detail(lang, &word),
        ),
    }
}

pub(super) fn message(lang: Lang, kind: &message::Kind) -> (String, String) {
    match kind {
        message::Kind::TextChanged { domain } => (
            lang.text(texts::FINDING_MESSAGE_TEXT_CHANGED).to_owned(),
            texts::finding_message_text_changed_detail(lang, &domain),
        ),
        message::Kind::SignatureUnseen { domain } => (
            lang.text(texts::FINDING_MESSAGE_SIGNATURE_UNSEEN).to_owned(),
            texts::finding_message_signature_unseen_detail(lang, &domain),
        ),
        message::Kind::LinesOnly { domain } => (
            lang.text(texts::FINDING_MESSAGE_LINES_ONLY).to_owned(),
            texts::finding_message_lines_only_detail(lang, &domain),
        ),
        message::Kind::NotSignedByAuthor { domain, signer } => (
            texts::finding_message_not_signed_by_author(lang, &domain),
            match signer {
                Some(signer) => texts::finding_message_not_signed_by_author_detail(lang, &signer),
                None => {
                    lang.text(texts::FINDING_MESSAGE_NOT_SIGNED_BY_AUTHOR_DETAIL_NONE).to_owned()
                }
            },
        ),
    }
}

pub(super) fn signature(lang: Lang, kind: &signature::Kind) -> (String, String) {
    match kind {
        signature::Kind::Verified { domain } if domain.ends_with("microsoft.com") => (
            lang.text(texts::FINDING_SIGNATURE_VERIFIED).to_owned(),
            texts::finding_signature_verified_detail(lang, &domain),
        ),
        signature::Kind::Verified { domain } => (
            texts::finding_signature_verified_other(lang, &domain),
            lang.text(texts::FINDING_SIGNATURE_VERIFIED_OTHER_DETAIL).to_owned(),
        ),
        signature::Kind::NotCovered { fields } => (
            lang.text(texts::FINDING_SIGNATURE_NOT_COVERED).to_owned(),
            texts::finding_signature_not_covered_detail(lang, &list(lang, fields)),
        ),
        signature::Kind::DoesNotVerify { domain } => (
            lang.text(texts::FINDING_SIGNATURE_DOES_NOT_VERIFY).to_owned(),
            texts::finding_signature_does_not_verify_detail(lang, &domain),
        ),
        signature::Kind::NoKey { domain, selector } => (
            lang.text(texts::FINDING_SIGNATURE_NO_KEY).to_owned(),
            texts::finding_signature_no_key_detail(lang, &selector, &domain),
        ),
        signature::Kind::Unusable { domain, outcome } => {
            (texts::finding_signature_unusable(lang, &domain), unusable(lang, *outcome).to_owned())
        }
        signature::Kind::TooManySignatures { left } => (
            lang.text(texts::FINDING_SIGNATURE_TOO_MANY_SIGNATURES).to_owned(),
            texts::finding_signature_too_many_signatures_detail(lang, *left),
        ),
        signature::Kind::BodyDiffers { domain, explained: true } => (
            lang.text(texts::FINDING_SIGNATURE_BODY_DIFFERS).to_owned(),
            texts::finding_signature_body_differs_detail(lang, &domain),
        ),
        signature::Kind::BodyDiffers { domain, explained: false } => (
            lang.text(texts::FINDING_SIGNATURE_BODY_DIFFERS_NOT).to_owned(),
            texts::finding_signature_body_differs_not_detail(lang, &domain),
        ),
        signature::Kind::BodyMatches { domain } => (
            lang.text(texts::FINDING_SIGNATURE_BODY_MATCHES).to_owned(),
            texts::finding_signature_body_matches_detail(lang, &domain),
        ),
    }
}

pub(super) fn seal(lang: Lang, kind: &seal::Kind) -> (String, String) {
    match kind {
        seal::Kind::Verified { domain, instance } => (
            lang.text(texts::FINDING_SEAL_VERIFIED).to_owned(),
            texts::finding_seal_verified_detail(lang, &domain, *instance),
        ),
        seal::Kind::DoesNotVerify { domain, instance } => (
            lang.text(texts::FINDING_SEAL_DOES_NOT_VERIFY).to_owned(),
            texts::finding_seal_does_not_verify_detail(lang, &domain, *instance),
        ),
        seal::Kind::NoKey { domain, selector } => (
            lang.text(texts::FINDING_SEAL_NO_KEY).to_owned(),
            texts::finding_seal_no_key_detail(lang, &selector, &domain),
        ),
        seal::Kind::Unusable { domain, outcome } => {
            (texts::finding_seal_unusable(lang, &domain), unusable(lang, *outcome).to_owned())
        }
        seal::Kind::ArcFlawed(flaw) => {
            (lang.text(texts::FINDING_SEAL_ARC_FLAWED).to_owned(), flawed(lang, *flaw).to_owned())
        }
        seal::Kind::Disagrees => (
            lang.text(texts::FINDING_SEAL_DISAGREES).to_owned(),
            lang.text(texts::FINDING_SEAL_DISAGREES_DETAIL).to_owned(),
        ),
    }
}

pub(super) fn spf(lang: Lang, kind: &spf::Kind) -> (String, String) {
    match kind {
        spf::Kind::Pass { domain, aligned: true } => (
            lang.text(texts::FINDING_SPF_PASS).to_owned(),
            texts::finding_spf_pass_detail(lang, &domain),
        ),
        spf::Kind::Pass { domain, aligned: false } => (
            lang.text(texts::FINDING_SPF_PASS_NOT).to_owned(),
            texts::finding_spf_pass_not_detail(lang, &domain),
        ),
        spf::Kind::Fail { domain } => (
            lang.text(texts::FINDING_SPF_FAIL).to_owned(),
            match domain {
                Some(domain) => texts::finding_spf_fail_detail(lang, &domain),
                None => lang.text(texts::FINDING_SPF_FAIL_DETAIL_NONE).to_owned(),
            },
        ),
        spf::Kind::Missing { word } => (
            lang.text(texts::FINDING_SPF_MISSING).to_owned(),
            texts::finding_spf_missing_detail(lang, &word),
        ),
    }
}

pub(super) fn ignored_results(lang: Lang, kind: &ignored_results::Kind) -> (String, String) {
    match kind {
        ignored_results::Kind::Ignored { id, why } => (
            match id {
                Some(id) => texts::finding_ignored_results_ignored(lang, &id),
                None => lang.text(texts::FINDING_IGNORED_RESULTS_IGNORED_UNNAMED).to_owned(),
            },
            ignored(lang, *why).to_owned(),
        ),
        ignored_results::Kind::NoTrustedResults => (
            lang.text(texts::FINDING_IGNORED_RESULTS_NO_TRUSTED_RESULTS).to_owned(),
            lang.text(texts::FINDING_IGNORED_RESULTS_NO_TRUSTED_RESULTS_DETAIL).to_owned(),
        ),
        ignored_results::Kind::Malformed => (
            lang.text(texts::FINDING_IGNORED_RESULTS_MALFORMED).to_owned(),
            lang.text(texts::FINDING_IGNORED_RESULTS_MALFORMED_DETAIL).to_owned(),
        ),
        ignored_results::Kind::Encoded => (
            lang.text(texts::FINDING_IGNORED_RESULTS_ENCODED).to_owned(),
            lang.text(texts::FINDING_IGNORED_RESULTS_ENCODED_DETAIL).to_owned(),
        ),
    }
}

pub(super) fn compauth(lang: Lang, kind: &compauth::Kind) -> (String, String) {
    match kind {
        compauth::Kind::Compauth { result, reason } => (
            lang.text(texts::FINDING_COMPAUTH).to_owned(),
            match reason {
                Some(reason) => texts::finding_compauth_detail(lang, &result, &reason),
                None => texts::finding_compauth_detail_none(lang, &result),
            },
        ),
        compauth::Kind::Fail { reason } => (
            lang.text(texts::FINDING_COMPAUTH_FAIL).to_owned(),
            match reason {
                Some(reason) => texts::finding_compauth_fail_detail(lang, &reason),
                None => lang.text(texts::FINDING_COMPAUTH_FAIL_DETAIL_NONE).to_owned(),
            },
        ),
    }
}

fn ignored(lang: Lang, why: IgnoredWhy) -> &'static str {
    match why {
        IgnoredWhy::OtherService => lang.text(texts::FINDING_IGNORED_OTHER_SERVICE),
        IgnoredWhy::BelowBoundary => lang.text(texts::FINDING_IGNORED_BELOW_BOUNDARY),
        IgnoredWhy::ExchangeOutbound => lang.text(texts::FINDING_IGNORED_EXCHANGE_OUTBOUND),
        IgnoredWhy::Malformed => lang.text(texts::FINDING_IGNORED_MALFORMED),
        IgnoredWhy::WrongShape => lang.text(texts::FINDING_IGNORED_WRONG_SHAPE),
    }
}

fn unusable(lang: Lang, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::KeyRevoked => lang.text(texts::FINDING_UNUSABLE_KEY_REVOKED),
        Outcome::WrongAlgorithm => lang.text(texts::FINDING_UNUSABLE_WRONG_ALGORITHM),
        Outcome::TooWeak => lang.text(texts::FINDING_UNUSABLE_TOO_WEAK),
        Outcome::Malformed => lang.text(texts::FINDING_UNUSABLE_MALFORMED),
        Outcome::Shortened => lang.text(texts::FINDING_UNUSABLE_SHORTENED),
        Outcome::NotTried => lang.text(texts::FINDING_UNUSABLE_NOT_TRIED),
        Outcome::Verified | Outcome::DoesNotVerify | Outcome::NoKey => {
            lang.text(texts::FINDING_UNUSABLE_VERIFIED)
        }
    }
}

fn flawed(lang: Lang, flaw: ArcFlaw) -> &'static str {
    match flaw {
        ArcFlaw::Gap => lang.text(texts::FINDING_FLAWED_GAP),
        ArcFlaw::Duplicate => lang.text(texts::FINDING_FLAWED_DUPLICATE),
        ArcFlaw::Incomplete => lang.text(texts::FINDING_FLAWED_INCOMPLETE),
        ArcFlaw::BadInstance => lang.text(texts::FINDING_FLAWED_BAD_INSTANCE),
        ArcFlaw::ChainFailed => lang.text(texts::FINDING_FLAWED_CHAIN_FAILED),
        ArcFlaw::BadChainValue => lang.text(texts::FINDING_FLAWED_BAD_CHAIN_VALUE),
    }
}

/// Field names as a reader knows them.
fn list(lang: Lang, fields: &[Box<str>]) -> String {
    let words: Vec<&str> = fields
        .iter()
        .map(|name| match &**name {
            "to" => lang.text(texts::SIGNED_FIELD_TO),
            "reply-to" => lang.text(texts::SIGNED_FIELD_REPLY_TO),
            "sender" => lang.text(texts::SIGNED_FIELD_SENDER),
            "cc" => lang.text(texts::SIGNED_FIELD_CC),
            other => other,
        })
        .collect();
    match words.split_last() {
        None => lang.text(texts::FINDING_UNCOVERED_TEXT).to_owned(),
        Some((only, [])) => texts::finding_uncovered_one(lang, only),
        Some((last, first)) => {
            let first = first.join(lang.text(texts::LIST_SEPARATOR));
            texts::finding_uncovered_several(lang, &first, last)
        }
    }
}
