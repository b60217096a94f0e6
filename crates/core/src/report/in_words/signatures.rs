//! The tags of a DKIM signature (RFC 6376 section 3.5), of an ARC message signature and of an ARC seal (RFC 8617
//! section 4.1). Only what the signature says of itself; whether it verifies is `proof`'s business.

use super::{Rows, one_line};
use crate::message::FieldBody;
use crate::message::arc::{ArcSignature, ChainValidation};
use crate::message::dkim_signature::DkimSignature;
use crate::message::tag_list::Tag;
use crate::report::field_phrase::{Algorithm, Canonical, Chain, FieldPhrase as P, SeenField};

/// Every tag.
pub(super) fn signature(rows: &mut Rows<'_>, body: &FieldBody) {
    if let FieldBody::DkimSignature(signature) = body {
        tags(rows, signature, None);
    } else if let FieldBody::ArcMessageSignature(arc) | FieldBody::ArcSeal(arc) = body {
        tags(rows, &arc.signature, Some(arc));
    }
}

fn tags(rows: &mut Rows<'_>, signature: &DkimSignature, arc: Option<&ArcSignature>) {
    for tag in &signature.tags.tags {
        let raw = one_line(&format!("{}={}", tag.name, tag.value));
        rows.push_raw(tag.span, raw, phrase(tag, signature, arc));
    }
    if signature.tags.tags.is_empty() {
        rows.whole(P::Unreadable);
    }
}

fn phrase(tag: &Tag, signature: &DkimSignature, arc: Option<&ArcSignature>) -> P {
    let value = &*tag.value;
    match &*tag.name {
        "v" => P::Version,
        "a" => P::Algorithm(algorithm(value)),
        "b" => P::SignatureValue(bits(signature)),
        "bh" => P::BodyHash,
        "c" => {
            let (header, body) = value.split_once('/').unwrap_or((value, "simple"));
            P::Canonical { header: canonical(header), body: canonical(body) }
        }
        "d" => P::SigningDomain(value.into()),
        "h" => signed_fields(signature),
        "i" => match arc {
            Some(arc) => arc.instance.map_or(P::Unreadable, P::Instance),
            None => P::SigningIdentity(value.into()),
        },
        "l" => signature.body_length.map_or(P::Unreadable, P::BodyLength),
        "q" => P::KeyLookup,
        "s" => P::Selector(value.into()),
        "t" => signature.signed_at.map_or(P::Unreadable, P::SignedAt),
        "x" => signature.expires_at.map_or(P::Unreadable, P::ExpiresAt),
        "z" => P::CopiedFields,
        "cv" => P::Chain(match arc.and_then(|arc| arc.chain) {
            Some(ChainValidation::None) => Chain::First,
            Some(ChainValidation::Pass) => Chain::Whole,
            Some(ChainValidation::Fail) => Chain::Broken,
            None => Chain::Unknown,
        }),
        _ => P::Unknown,
    }
}

fn algorithm(value: &str) -> Algorithm {
    match value.to_ascii_lowercase().as_str() {
        "rsa-sha256" => Algorithm::RsaSha256,
        "ed25519-sha256" => Algorithm::Ed25519,
        "rsa-sha1" => Algorithm::RsaSha1,
        _ => Algorithm::Unknown,
    }
}

fn canonical(value: &str) -> Canonical {
    match value.trim().to_ascii_lowercase().as_str() {
        "relaxed" => Canonical::Relaxed,
        "simple" => Canonical::Simple,
        _ => Canonical::Unknown,
    }
}

/// The key's length: an RSA signature is as long as its key, any other is not.
fn bits(signature: &DkimSignature) -> Option<u32> {
    signature
        .algorithm
        .as_deref()
        .filter(|algorithm| algorithm.starts_with("rsa"))
        .and(signature.signature_bytes)
        .map(|bytes| bytes.saturating_mul(8))
}

fn signed_fields(signature: &DkimSignature) -> P {
    let seen = [
        (SeenField::From, "from"),
        (SeenField::To, "to"),
        (SeenField::Subject, "subject"),
        (SeenField::Date, "date"),
        (SeenField::ReplyTo, "reply-to"),
        (SeenField::MessageId, "message-id"),
    ];
    let missing = seen
        .into_iter()
        .filter(|(_, name)| !signature.signed_fields.iter().any(|field| &**field == *name))
        .map(|(field, _)| field)
        .collect();
    P::SignedFields { count: signature.signed_fields.len(), missing }
}
