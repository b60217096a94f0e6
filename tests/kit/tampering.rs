//! Changing what a signature covers, one character at a time.

use countersign_core::proof::Outcome;
use countersign_core::report::Report;

/// Changes one character to another that no canonicalisation takes for the same.
pub fn flipped(text: &str, at: usize) -> Option<String> {
    let old = text[at..].chars().next().filter(char::is_ascii_graphic)?;
    let new = if old == 'q' { 'z' } else { 'q' };
    Some(format!("{}{new}{}", &text[..at], &text[at + 1..]))
}

/// Every byte that any verified signature or seal covers, in steps.
pub fn covered(report: &Report, step: usize) -> Vec<usize> {
    let proof = &report.proof;
    let seals = proof.arc.sets.iter().map(|set| &set.seal);
    let verified = proof.signatures.iter().chain(seals).filter(|s| s.outcome == Outcome::Verified);
    let mut places: Vec<usize> = verified
        .flat_map(|signature| signature.covered_fields.iter().copied().chain([signature.field]))
        .filter_map(|field| report.message.field(field))
        .flat_map(|field| field.span.range())
        .collect();
    places.sort_unstable();
    places.dedup();
    places.into_iter().step_by(step).collect()
}
