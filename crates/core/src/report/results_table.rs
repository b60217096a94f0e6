//! The table of authentication results: one row a method, and in it the receiving service's word, the words of others,
//! and what was checked here, side by side and never mixed.

use super::{CellTone, ResultCell, ResultRow, TableMethod};
use crate::checks::Evidence;
use crate::message::authentication_results::Method;
use crate::message::{FieldBody, FieldIndex};
use crate::proof::{Outcome, SignatureKind, SignatureProof};
use crate::trust::authentication::{Checked, Says};
use crate::trust::{Facts, Trust};

/// How many claims of one method are listed; a forger may plant thousands.
const MAX_CLAIMS: usize = 6;

const METHODS: &[(TableMethod, Method)] = &[
    (TableMethod::Spf, Method::Spf),
    (TableMethod::Dkim, Method::Dkim),
    (TableMethod::Dmarc, Method::Dmarc),
    (TableMethod::Arc, Method::Arc),
    (TableMethod::Compauth, Method::Compauth),
];

pub(super) fn rows(facts: &Facts<'_>) -> Vec<ResultRow> {
    METHODS
        .iter()
        .map(|(row, method)| ResultRow {
            method: *row,
            attested: facts.authentication.of(method).map(cell).collect(),
            claimed: claimed(facts, method),
            proven: proven(facts, *row),
        })
        .collect()
}

fn cell(result: &Checked) -> ResultCell {
    let tone = match (&result.method, result.says) {
        (_, Says::Fail) => CellTone::No,
        // Microsoft's overall mark passes on half of all phish: it never says yes. Nor does a signature that names nobody.
        (Method::Compauth, Says::Pass) | (_, Says::Unfinished | Says::Nothing) => CellTone::Nothing,
        (Method::Dkim, Says::Pass) if result.domain.is_none() => CellTone::Nothing,
        (_, Says::Pass) => CellTone::Yes,
    };
    let mailbox = result.mailbox.clone();
    let about = mailbox.or_else(|| result.domain.clone()).or_else(|| result.reason.clone());
    ResultCell { tone, word: result.word.clone(), about, evidence: result.evidence }
}

/// What lines outside the receiving service's own say, its own sealed copy excepted.
fn claimed(facts: &Facts<'_>, method: &Method) -> Vec<ResultCell> {
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
        .map(|(index, result)| {
            let evidence = Evidence::words(index, result.span, Trust::Claimed);
            cell(&Checked::read(result, facts.authorship.author.as_ref(), evidence))
        })
        .collect()
}

fn proven(facts: &Facts<'_>, row: TableMethod) -> Vec<ResultCell> {
    let seals = || facts.proof.arc.sets.iter().rev().map(|set| &set.seal);
    let checked: Vec<&SignatureProof> = match row {
        TableMethod::Dkim => facts.proof.signatures.iter().collect(),
        TableMethod::Arc => seals().collect(),
        TableMethod::Spf | TableMethod::Dmarc | TableMethod::Compauth => Vec::new(),
    };
    checked
        .into_iter()
        .filter_map(|signature| {
            let field = facts.message.field(signature.field)?;
            let tone = match signature.outcome {
                // A seal that says "the chain failed", or stands in a broken one, verifies and speaks for nothing.
                Outcome::Verified if row == TableMethod::Arc && facts.proof.arc.flaw.is_some() => {
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
                | Outcome::Shortened
                | Outcome::NotTried => CellTone::Nothing,
            };
            let trust =
                if signature.outcome == Outcome::Verified { Trust::Proven } else { Trust::Claimed };
            debug_assert!(matches!(signature.kind, SignatureKind::Dkim | SignatureKind::ArcSeal));
            Some(ResultCell {
                tone,
                word: signature.outcome.name().into(),
                about: Some(signature.domain.clone()),
                evidence: Evidence::field(signature.field, field, trust),
            })
        })
        .collect()
}
