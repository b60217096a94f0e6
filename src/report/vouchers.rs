//! Who vouches for the mail: one row a method, and in it the receiving service's word, the words of others,
//! and what was checked here, side by side and never mixed.

use super::{CellTone, VouchedMethod, Voucher, VoucherCell};
use crate::checks::Evidence;
use crate::message::authentication_results::{Method, MethodResult, Ptype, ResultCode};
use crate::message::{FieldBody, FieldIndex};
use crate::proof::{Outcome, SignatureKind, SignatureProof};
use crate::trust::seal::signer;
use crate::trust::{Facts, Trust};

/// How many claims of one method are listed; a forger may plant thousands.
const MAX_CLAIMS: usize = 6;

const METHODS: &[(VouchedMethod, Method)] = &[
    (VouchedMethod::Spf, Method::Spf),
    (VouchedMethod::Dkim, Method::Dkim),
    (VouchedMethod::Dmarc, Method::Dmarc),
    (VouchedMethod::Arc, Method::Arc),
    (VouchedMethod::Compauth, Method::Compauth),
];

pub(super) fn vouchers(facts: &Facts<'_>) -> Vec<Voucher> {
    METHODS
        .iter()
        .map(|(row, method)| Voucher {
            method: *row,
            attested: facts
                .believed
                .of(method)
                .map(|result| {
                    cell(
                        result.value(),
                        Evidence::words(result.field(), result.span(), Trust::Attested),
                    )
                })
                .collect(),
            claimed: claimed(facts, method),
            proven: proven(facts, *row),
        })
        .collect()
}

fn cell(result: &MethodResult, evidence: Evidence) -> VoucherCell {
    let about = match result.method {
        Method::Dkim => signer(result).map(Box::from),
        Method::Dmarc => result.property(Ptype::Header, "from").map(Box::from),
        Method::Spf => result
            .property(Ptype::Smtp, "mailfrom")
            .or_else(|| result.property(Ptype::Smtp, "helo"))
            .map(Box::from),
        Method::Compauth => {
            result.reason.clone().or_else(|| result.untyped("reason").map(Box::from))
        }
        Method::Arc | Method::Iprev | Method::Auth | Method::Bimi | Method::Other(_) => None,
    };
    let tone = match (&result.method, &result.result) {
        // Microsoft's overall mark passes on half of all phish: it never says yes.
        (Method::Compauth, ResultCode::Pass) => CellTone::Nothing,
        (method, ResultCode::Pass) if *method != Method::Dkim || about.is_some() => CellTone::Yes,
        (_, ResultCode::Fail | ResultCode::HardFail | ResultCode::SoftFail) => CellTone::No,
        (
            _,
            ResultCode::Pass
            | ResultCode::Neutral
            | ResultCode::None
            | ResultCode::TempError
            | ResultCode::PermError
            | ResultCode::Policy
            | ResultCode::BestGuessPass
            | ResultCode::Timeout
            | ResultCode::Other(_),
        ) => CellTone::Nothing,
    };
    VoucherCell { tone, word: result.result.as_str().into(), about, evidence }
}

/// What lines outside the receiving service's own say, its own sealed copy excepted.
fn claimed(facts: &Facts<'_>, method: &Method) -> Vec<VoucherCell> {
    let own_seal = facts.seal.as_ref().map(|seal| seal.results_field);
    facts
        .message
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| (FieldIndex(index), field))
        .filter(|(index, _)| !facts.believed.holds(*index) && own_seal != Some(*index))
        .filter_map(|(index, field)| {
            if let FieldBody::ArcAuthenticationResults(sealed) = &field.body {
                return Some((index, &sealed.results));
            }
            Some((index, field.results()?))
        })
        .flat_map(|(index, results)| results.results.iter().map(move |result| (index, result)))
        .filter(|(_, result)| result.method == *method)
        .take(MAX_CLAIMS)
        .map(|(index, result)| cell(result, Evidence::words(index, result.span, Trust::Claimed)))
        .collect()
}

fn proven(facts: &Facts<'_>, row: VouchedMethod) -> Vec<VoucherCell> {
    let seals = || facts.proof.arc.sets.iter().rev().map(|set| &set.seal);
    let checked: Vec<&SignatureProof> = match row {
        VouchedMethod::Dkim => facts.proof.signatures.iter().collect(),
        VouchedMethod::Arc => seals().collect(),
        VouchedMethod::Spf | VouchedMethod::Dmarc | VouchedMethod::Compauth => Vec::new(),
    };
    checked
        .into_iter()
        .filter_map(|signature| {
            let field = facts.message.field(signature.field)?;
            let tone = match signature.outcome {
                // A seal that says "the chain failed", or stands in a broken one, verifies and speaks for nothing.
                Outcome::Verified
                    if row == VouchedMethod::Arc && facts.proof.arc.flaw.is_some() =>
                {
                    CellTone::Nothing
                }
                Outcome::Verified => CellTone::Yes,
                // "Does not verify as pasted" has ordinary causes: it says nothing by itself.
                Outcome::DoesNotVerify
                | Outcome::NoKey
                | Outcome::KeyRevoked
                | Outcome::WrongAlgorithm
                | Outcome::TooWeak
                | Outcome::Malformed
                | Outcome::NotTried => CellTone::Nothing,
            };
            let trust =
                if signature.outcome == Outcome::Verified { Trust::Proven } else { Trust::Claimed };
            debug_assert!(matches!(signature.kind, SignatureKind::Dkim | SignatureKind::ArcSeal));
            Some(VoucherCell {
                tone,
                word: signature.outcome.name().into(),
                about: Some(signature.domain.clone()),
                evidence: Evidence::field(signature.field, field, trust),
            })
        })
        .collect()
}
