//! Words that the sender chose and a service repeats in its own lines: the envelope address, and the identity in a signature
//! (`i=`, RFC 6376 section 2.11). A service that forgets to quote them lets them end their place and go on as results of its own.
//!
//! Two ways lead to such words. The places where the sender had to write them (`Return-Path`, `DKIM-Signature`) show them whole,
//! however well what became of them reads; those are looked at first. A field of results shows only what was left of them.
//!
//! Not supported: an envelope that no field of the paste shows and whose words became results with nothing odd about them.

use super::alignment::{domain_of, is_aligned};
use super::arrangement::EditSign;
use super::results::Believed;
use super::seal::signer;
use super::{Evidence, Trust};
use crate::data::domain_name::comparable;
use crate::message::authentication_results::{
    AuthenticationResults, Method, MethodResult, Ptype, ResultCode,
};
use crate::message::{FieldBody, FieldIndex, Message};
use crate::source::{Source, Span};

impl Believed {
    /// An address that is built to become a result (`"a) dmarc=pass (b"@example.org`) where a service writes it into its own
    /// lines. No honest address holds what ends a place there.
    pub(super) fn check_echoes(&mut self, source: &Source, message: &Message) {
        const WORDS: [&str; 3] = ["dkim=pass", "dmarc=pass", "spf=pass"];
        let built = message.fields.iter().enumerate().find(|(_, field)| {
            if let Some(signature) = field.dkim_signature() {
                let local = signature.identity.as_deref().and_then(local_part);
                // Names in a zone may hold blanks and equals signs: `d=a.example header.x=.b.example`.
                let goes_on =
                    signature.domain.as_deref().is_some_and(|domain| domain.contains('='));
                return goes_on || local.is_some_and(|local| is_built(&decoded(local)));
            }
            if let FieldBody::ReceivedSpf(spf) = &field.body {
                return spf.envelope_from.as_deref().and_then(local_part).is_some_and(is_built);
            }
            &*field.key == "return-path" && {
                let text = field.body_span.of(source.block()).to_ascii_lowercase();
                let result = text.contains('@') && WORDS.iter().any(|word| text.contains(word));
                result || envelope(&text).and_then(local_part).is_some_and(is_built)
            }
        });
        self.edits.extend(built.map(|(index, field)| {
            let evidence = Evidence::field(FieldIndex(index), field, Trust::Claimed);
            (EditSign::ResultInAddress, evidence)
        }));
    }
}

/// Whether something that the sender chose broke out of its place in a field: an identity without `@` (services decode
/// `i=x=3B dkim=pass...`), a stray piece with one, or more than a service says of one sender.
pub(super) fn is_torn(source: &Source, strays: &[Span], results: &AuthenticationResults) -> bool {
    let results_of =
        |method: Method| results.results.iter().filter(move |one| one.method == method);
    let identity = |one: &MethodResult| {
        one.property(Ptype::Header, "i")
            .is_some_and(|value| !value.contains('@') && value != "none")
    };
    // An address ends what its owner could write: it stands where an address belongs, or the words before it were his.
    let ends_in_address = |one: &MethodResult| {
        one.result.as_str().contains('@')
            || (one.method == Method::Dkim
                && one.properties.iter().any(|property| {
                    !(property.ptype == Some(Ptype::Header) && &*property.name == "i")
                        && property.value.contains('@')
                }))
    };
    results.results.iter().any(ends_in_address)
        || results_of(Method::Dkim).any(identity)
        || strays.iter().any(|stray| stray.of(source.block()).contains('@'))
        || another_signer_behind_a_mailbox(results)
        || two_envelopes(results)
}

/// Whether a pass for somebody else stands behind an identity that begins with words of the signer's choice: those may have
/// gone on as that pass.
fn another_signer_behind_a_mailbox(results: &AuthenticationResults) -> bool {
    let mut chosen: Option<String> = None;
    results.results.iter().filter(|one| one.method == Method::Dkim).any(|one| {
        let passed = one.result == ResultCode::Pass;
        let named = signer(one);
        let behind = chosen.as_deref().is_some_and(|by| {
            passed && named.as_deref().is_some_and(|domain| !is_aligned(domain, by))
        });
        let mailbox = one.property(Ptype::Header, "i").and_then(|value| value.rsplit_once('@'));
        if let (None, Some((local, domain))) = (&chosen, mailbox)
            && !local.is_empty()
        {
            chosen = Some(comparable(domain));
        }
        behind
    })
}

/// Whether the server was checked for two envelopes, or passed for one that is neither an address nor a domain: a mail has one,
/// and its words may have been cut at a sign in them.
fn two_envelopes(results: &AuthenticationResults) -> bool {
    let envelopes =
        results.results.iter().filter(|one| one.method == Method::Spf).filter_map(|one| {
            let value = one.property(Ptype::Smtp, "mailfrom")?.trim_matches(['<', '>']);
            (!value.is_empty() && value != "none").then_some((one, value))
        });
    let mut first: Option<&str> = None;
    for (one, value) in envelopes {
        let cut = one.result == ResultCode::Pass && !value.contains(['.', '@', ':']);
        if cut || first.is_some_and(|before| !is_same_envelope(before, value)) {
            return true;
        }
        first.get_or_insert(value);
    }
    false
}

/// The same envelope, maybe once with and once without what stands before its `@`.
fn is_same_envelope(one: &str, other: &str) -> bool {
    if one.contains('@') && other.contains('@') {
        return one.eq_ignore_ascii_case(other);
    }
    domain_of(one) == domain_of(other)
}

/// The address in a `Return-Path`, without its brackets and without what a program wrote behind it.
fn envelope(text: &str) -> Option<&str> {
    let inside = text.trim().trim_start_matches('<');
    let whole = inside.trim_end_matches('>');
    let short = inside.split_once('>').filter(|(address, behind)| {
        // Another line may have run into it. What is quoted holds any sign (RFC 5322 section 3.4.1).
        address.contains('@') && (behind.starts_with(' ') || !address.contains('"'))
    });
    short.map(|(address, _)| address).or(Some(whole))
}

fn local_part(address: &str) -> Option<&str> {
    address.rsplit_once('@').map(|(local, _)| local)
}

/// Whether what stands before an `@` holds signs that end a place in a field of results. A blank alone may be the work of whatever
/// wrapped the line, and a mailbox whose name had to be quoted may be in an envelope with tags (`"prvs=1a2b=first last"`).
fn is_built(local: &str) -> bool {
    local.contains([';', '(', ')'])
        || (local.contains('"')
            && local.contains('=')
            && local.to_ascii_lowercase().contains("pass"))
}

/// An identity as it was meant (RFC 6376 section 2.11): `=3B` is a semicolon. A blank parts words in it, and a quotation mark
/// stands for one, since nobody's mailbox has either.
fn decoded(local: &str) -> String {
    let mut plain = String::new();
    let mut rest = local;
    while let Some((before, behind)) = rest.split_once('=') {
        plain.push_str(before);
        let code = behind.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(b' ' | b'\t' | b'"') => plain.push(';'),
            Some(code) => plain.push(char::from(code)),
            None => plain.push('='),
        }
        rest = if code.is_some() { behind.get(2..).unwrap_or_default() } else { behind };
    }
    plain.push_str(rest);
    plain
}
