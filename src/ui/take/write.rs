//! The report as text: the same words as on the page, in the same order, as plain text or Markdown.

use std::fmt::Write;

use crate::checks::Evidence;
use crate::guidance::Guidance;
use crate::i18n::{Lang, Ui, UiLine};
use crate::report::{Report, VoucherCell};
use crate::ui::clock::stamp;
use crate::ui::finding::whose;
use crate::ui::text::visible_plain;

/// The form of a written report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
}

/// Writes a report.
pub fn write(lang: Lang, report: &Report, guidance: &Guidance, form: Form) -> String {
    let mut out = String::new();
    let (h1, h2, bullet) = match form {
        Form::Markdown => ("# ", "\n## ", "- "),
        Form::Text => ("", "\n", "  - "),
    };
    // Writing into a string cannot fail.
    let _ = answer(&mut out, lang, report, guidance, h1);
    let _ = findings(&mut out, lang, report, h2);
    let _ = vouchers(&mut out, lang, report, h2, bullet);
    let _ = route(&mut out, lang, report, h2, bullet);
    let _ = steps(&mut out, lang, guidance, h2);
    let _ = writeln!(out, "\n{} {}", lang.ui(Ui::Brand), env!("CARGO_PKG_VERSION"));
    let out = visible_plain(&out);
    if form == Form::Markdown { escape(&out) } else { out }
}

/// Words of the mail must not become markup in a ticket.
fn escape(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            let escaped = matches!(c, '<' | '>' | '[' | ']' | '`' | '!' | '|').then_some('\\');
            escaped.into_iter().chain(std::iter::once(c))
        })
        .collect()
}

fn answer(
    out: &mut String,
    lang: Lang,
    report: &Report,
    guidance: &Guidance,
    h1: &str,
) -> std::fmt::Result {
    let verdict = &report.verdict;
    writeln!(out, "{h1}{}: {}\n", lang.verdict_word(verdict.origin), lang.headline(verdict))?;
    writeln!(out, "{}\n", lang.reason(&verdict.reason))?;
    writeln!(
        out,
        "{}: {}",
        lang.ui(Ui::HowWeKnow),
        lang.basis(verdict, report.receiver.name.as_deref())
    )?;
    if let Some(author) = &report.author {
        writeln!(out, "{}: {}@{}", lang.ui(Ui::SentFrom), author.local, author.domain)?;
    }
    if let Some(subject) = &report.subject {
        writeln!(out, "{}: {subject}", lang.ui(Ui::Subject))?;
    }
    if let Some(name) = &report.receiver.name {
        writeln!(out, "{}: {name}", lang.ui(Ui::ReceivedBy))?;
    }
    let step = &guidance.step;
    writeln!(
        out,
        "{}: {} {}",
        lang.ui(Ui::RightStep),
        lang.advice_title(&step.says),
        step.address.unwrap_or_default()
    )
}

fn findings(out: &mut String, lang: Lang, report: &Report, h2: &str) -> std::fmt::Result {
    writeln!(out, "{h2}{}\n", lang.ui(Ui::Why))?;
    for (number, finding) in (1..).zip(&report.findings) {
        let place = place(lang, report, &finding.primary);
        let whose = whose(lang, report, finding.primary.trust);
        writeln!(out, "{number}. {} ({place}, {whose})", lang.finding_title(&finding.says))?;
    }
    Ok(())
}

fn place(lang: Lang, report: &Report, evidence: &Evidence) -> String {
    let span = report.pasted(evidence);
    let field = report.field_name(evidence.field).into();
    lang.line(&UiLine::Place { field, first: span.line, last: span.last_line })
}

fn vouchers(
    out: &mut String,
    lang: Lang,
    report: &Report,
    h2: &str,
    bullet: &str,
) -> std::fmt::Result {
    writeln!(out, "{h2}{}\n", lang.ui(Ui::Vouch))?;
    let words = |cells: &[VoucherCell]| {
        let words: Vec<String> = cells
            .iter()
            .map(|cell| format!("{} {}", cell.word, cell.about.as_deref().unwrap_or_default()))
            .collect();
        if words.is_empty() { "\u{2013}".to_owned() } else { words.join(", ") }
    };
    for voucher in &report.vouchers {
        writeln!(
            out,
            "{bullet}{:?}: {} {}; {} {}; {} {}",
            voucher.method,
            lang.ui(Ui::ReceiverSays),
            words(&voucher.attested),
            lang.ui(Ui::MailSays),
            words(&voucher.claimed),
            lang.ui(Ui::CheckedHere),
            words(&voucher.proven),
        )?;
    }
    Ok(())
}

fn route(
    out: &mut String,
    lang: Lang,
    report: &Report,
    h2: &str,
    bullet: &str,
) -> std::fmt::Result {
    writeln!(out, "{h2}{}\n", lang.ui(Ui::Travel))?;
    for hop in &report.route.hops {
        let at = hop
            .at
            .map(|at| stamp(at.unix, 0))
            .map(|(day, time)| format!("{day} {time} UTC"))
            .unwrap_or_default();
        let from = hop.reverse_name.as_deref().or(hop.helo.as_deref()).unwrap_or("?");
        let ip = hop.address.map(|ip| format!(" ({ip})")).unwrap_or_default();
        let by = hop.by.as_deref().unwrap_or("?");
        writeln!(
            out,
            "{bullet}{at} {from}{ip} \u{2192} {by} ({})",
            whose(lang, report, hop.trust)
        )?;
    }
    Ok(())
}

fn steps(out: &mut String, lang: Lang, guidance: &Guidance, h2: &str) -> std::fmt::Result {
    writeln!(out, "{h2}{}\n", lang.ui(Ui::WhatToDo))?;
    for (number, advice) in (1..).zip(&guidance.steps) {
        writeln!(
            out,
            "{number}. {} {}",
            lang.advice_title(&advice.says),
            advice.address.unwrap_or_default()
        )?;
    }
    Ok(())
}
