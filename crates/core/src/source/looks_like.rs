//! What was probably pasted when no server's header field is in it.
//!
//! Not supported: saying more than the shape tells. A page shows this as a kind question, never as a verdict.

use super::LooksLike;
use super::draft::lines;
use super::field_name::{Look, is_displayed, look, runs_together, split};

/// Whether the text has no header field at all, and what it looks like then.
pub(super) fn without_fields(block: &str, pasted: &str) -> Option<LooksLike> {
    // A long line or two, in which the fields of a whole block stand side by side.
    let mut fields = lines(block).filter(|line| !line.text.trim().is_empty() && !line.is_folded());
    if fields.by_ref().take(2).any(|line| runs_together(line.text)) && fields.next().is_none() {
        return Some(LooksLike::OneLine);
    }
    let (mut likely, mut possible, mut other) = (0, 0, 0);
    for line in lines(block) {
        match look(line.text.trim_start()) {
            Look::Known | Look::Likely => likely += 1,
            Look::Possible => possible += 1,
            Look::Not if line.is_folded() => {}
            Look::Not => other += 1,
        }
    }
    let is_block = likely > 0 && look(block.trim_start()) != Look::Not || possible > other;
    (!is_block).then(|| guess(pasted))
}

fn guess(pasted: &str) -> LooksLike {
    let text = pasted.trim();
    let words = text.split_whitespace().take(9).count();
    let rows: Vec<_> = lines(text).filter(|line| !line.text.trim().is_empty()).take(8).collect();
    let labelled = rows.iter().filter(|line| is_label(line.text)).count();
    if words == 1 && ["http://", "https://", "www."].iter().any(|s| text.starts_with(s)) {
        LooksLike::Link
    } else if rows.first().is_some_and(|line| is_value(line.text)) {
        LooksLike::ValueWithoutName
    } else if labelled > 2 && text.contains('@') {
        LooksLike::VisibleSummary
    } else if text.contains('@') && rows.len() < 3 && text.len() < 400 {
        LooksLike::SenderLine
    } else if words > 8 {
        LooksLike::MailText
    } else {
        LooksLike::Unknown
    }
}

/// What stands behind `Authentication-Results:`, `Received:` or `DKIM-Signature:`, begun where the name would end.
fn is_value(line: &str) -> bool {
    let line = line.trim_start();
    let has = |words: &[&str]| words.iter().any(|word| line.contains(word));
    let results = line.contains(';') && has(&["dkim=", "spf=", "dmarc="]);
    let received = line.starts_with("from ") && line.contains(" by ") && line.contains(" with ");
    let signature =
        (line.starts_with("v=1;") || line.starts_with("i=")) && has(&[" b=", ";b=", " s="]);
    results || received || signature
}

/// `Von: ...`, `Objet : ...`: a short label in any language.
fn is_label(line: &str) -> bool {
    line.split_once([':', '：']).is_some_and(|(label, value)| {
        label.chars().count() < 24
            && label.split_whitespace().count() < 3
            && !value.starts_with("//")
    })
}

/// Whether a block is only what a mail program displays or writes above a forwarded mail.
pub(super) fn summary_only(block: &str) -> bool {
    let mut fields = 0;
    for line in lines(block).filter(|line| !line.is_folded()) {
        match split(line.text) {
            Some((name, _)) if is_displayed(name) || look(line.text) == Look::Possible => {
                fields += 1;
            }
            Some(_) => return false,
            None => {}
        }
    }
    fields > 0
}
