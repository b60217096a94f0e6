//! What a written report says: the answer, the findings with their words, the results, the filter's marks, the route,
//! the steps. Sentences only; how they are blacked out and made inert is in [`write`](super::write).

use super::filter_words::filter_words;
use super::write::{Kind, Line};
use crate::moment::stamp;
use crate::{Lang, UiLine, texts};
use countersign_core::checks::{Evidence, Finding};
use countersign_core::guidance::Guidance;
use countersign_core::message::FieldBody;
use countersign_core::report::{Report, ResultCell};
use countersign_core::trust::Trust;

/// Most lines of one list; a sender can have a mail pass through thousands of machines that never were.
const MAX_ITEMS: usize = 100;

/// Most quotations of one finding besides the first, and most addresses of one line.
const MAX_QUOTES: usize = 4;

/// Everything the report says, in the order of the page.
pub(super) fn lines(lang: Lang, report: &Report, guidance: &Guidance) -> Vec<Line> {
    let mut lines = answer(lang, report, guidance);
    lines.extend(findings(lang, report));
    lines.extend(results(lang, report));
    lines.extend(filter_words(lang, report));
    lines.extend(route(lang, report));
    lines.extend(steps(lang, guidance));
    let version = format!("{} {}", lang.text(texts::BRAND), env!("CARGO_PKG_VERSION"));
    lines.push(line(Kind::Paragraph, String::new()));
    lines.push(line(Kind::Plain, version));
    lines
}

pub(super) fn line(kind: Kind, words: impl Into<String>) -> Line {
    Line { kind, words: words.into() }
}

/// A list with its head, cut where nobody reads on.
fn list(
    head: &str,
    count: usize,
    kind: impl Fn(usize) -> Kind,
    item: impl Fn(usize) -> String,
) -> Vec<Line> {
    let mut lines = vec![line(Kind::Head, head)];
    lines.extend((0..count.min(MAX_ITEMS)).map(|index| line(kind(index), item(index))));
    lines.extend(more(count, Kind::Item));
    lines
}

/// How many there are that are not written.
fn more(count: usize, kind: Kind) -> Option<Line> {
    (count > MAX_ITEMS).then(|| line(kind, format!("\u{2026} +{}", count - MAX_ITEMS)))
}

fn answer(lang: Lang, report: &Report, guidance: &Guidance) -> Vec<Line> {
    let verdict = &report.verdict;
    let title = format!("{}: {}", lang.seal_word(verdict), lang.headline(verdict));
    let basis = lang.basis(verdict, report.receiver.name.as_deref());
    let mut lines = vec![
        line(Kind::Title, title),
        line(Kind::Paragraph, lang.reason(&verdict.reason)),
        line(Kind::Plain, format!("{}: {basis}", lang.text(texts::HOW_WE_KNOW))),
    ];
    let mut fact = |label: texts::Text, value: String| {
        lines.push(line(Kind::Plain, format!("{}: {value}", lang.text(label))));
    };
    if let Some(author) = &report.author {
        let address = format!("{}@{}", author.local, author.domain);
        let name = author.display_name.as_deref().filter(|name| !name.trim().is_empty());
        let shown = name.map(|name| format!("{name} <{address}>"));
        fact(texts::SENT_FROM, shown.unwrap_or(address));
    }
    if let Some(reply_to) = reply_to(lang, report) {
        fact(texts::REPLY_TO, reply_to);
    }
    if let Some(subject) = &report.subject {
        fact(texts::SUBJECT, subject.to_string());
    }
    if let Some(name) = &report.receiver.name {
        fact(texts::RECEIVED_BY, name.to_string());
    }
    let step = &guidance.step;
    let says = lang.advice_title(&step.says);
    fact(texts::RIGHT_STEP, format!("{says} {}", step.address.unwrap_or_default()));
    lines
}

/// Where an answer would go: the sender's word, like every address of the mail.
fn reply_to(lang: Lang, report: &Report) -> Option<String> {
    let (index, field) = report.message.named("reply-to").next()?;
    let FieldBody::Addresses(read) = &field.body else { return None };
    let addresses = read.mailboxes.iter().filter_map(|mailbox| mailbox.address.as_ref());
    let addresses = addresses.map(|address| format!("{}@{}", address.local, address.domain));
    let addresses: Vec<String> = addresses.take(MAX_QUOTES).collect();
    let trust = report.trust.get(index.0).copied().unwrap_or(Trust::Claimed);
    let whose = lang.whose(report, trust);
    (!addresses.is_empty()).then(|| format!("{} ({whose})", addresses.join(", ")))
}

fn findings(lang: Lang, report: &Report) -> Vec<Line> {
    let mut lines = vec![line(Kind::Head, lang.text(texts::WHY))];
    for (index, finding) in report.findings.iter().take(MAX_ITEMS).enumerate() {
        let place = place(lang, report, &finding.primary);
        let whose = lang.whose(report, finding.primary.trust);
        let title = format!("{} ({place}, {whose})", lang.finding_title(&finding.says));
        lines.push(line(Kind::Numbered(index + 1), title));
        lines.extend(quotes(lang, report, finding));
    }
    lines.extend(more(report.findings.len(), Kind::Item));
    lines
}

/// The words a finding rests on, as they stand in the mail, each on one line.
fn quotes(lang: Lang, report: &Report, finding: &Finding) -> Vec<Line> {
    let block = report.source.block();
    let mut lines: Vec<Line> = Vec::new();
    let quote = |evidence: &Evidence| {
        let words: Vec<&str> = evidence.span.of(block).split_whitespace().collect();
        (!words.is_empty()).then(|| format!("\u{201c}{}\u{201d}", words.join(" ")))
    };
    lines.extend(quote(&finding.primary).map(|words| line(Kind::Quote, words)));
    for related in finding.related.iter().take(MAX_QUOTES) {
        let Some(words) = quote(related) else { continue };
        let one = line(Kind::Quote, format!("{words} ({})", place(lang, report, related)));
        if !lines.contains(&one) {
            lines.push(one);
        }
    }
    let left = finding.related.len().saturating_sub(MAX_QUOTES);
    if left > 0 {
        lines.push(line(Kind::Quote, format!("\u{2026} +{left}")));
    }
    lines
}

fn place(lang: Lang, report: &Report, evidence: &Evidence) -> String {
    let span = report.pasted(evidence);
    let field = report.field_name(evidence.field).into();
    lang.line(&UiLine::Place { field, first: span.line, last: span.last_line })
}

fn results(lang: Lang, report: &Report) -> Vec<Line> {
    let words = |cells: &[ResultCell]| {
        let mut words: Vec<String> = cells
            .iter()
            .take(MAX_ITEMS)
            .map(|cell| format!("{} {}", cell.word, cell.about.as_deref().unwrap_or_default()))
            .collect();
        if cells.len() > MAX_ITEMS {
            words.push(format!("\u{2026} +{}", cells.len() - MAX_ITEMS));
        }
        if words.is_empty() { "\u{2013}".to_owned() } else { words.join(", ") }
    };
    list(
        lang.text(texts::VOUCH),
        report.results.len(),
        |_| Kind::Item,
        |index| {
            report.results.get(index).map_or_else(String::new, |row| {
                format!(
                    "{:?}: {} {}; {} {}; {} {}",
                    row.method,
                    lang.text(texts::RECEIVER_SAYS),
                    words(&row.attested),
                    lang.text(texts::MAIL_SAYS),
                    words(&row.claimed),
                    lang.text(texts::CHECKED_HERE),
                    words(&row.proven),
                )
            })
        },
    )
}

fn route(lang: Lang, report: &Report) -> Vec<Line> {
    // The newest are the receiving service's: where the list is cut, the oldest are left out.
    let path = &report.path;
    let left = path.hops.len().saturating_sub(MAX_ITEMS);
    let mut lines = vec![line(Kind::Head, lang.text(texts::TRAVEL))];
    let with_whose =
        |words: String, trust: Trust| format!("{words} ({})", lang.whose(report, trust));
    if let Some(total) = path.total().filter(|_| path.hops.len() > 1) {
        let took = lang.line(&UiLine::Took { seconds: total.seconds });
        let words = format!("{}: {took}", lang.text(texts::TOTAL_TIME));
        lines.push(line(Kind::Item, with_whose(words, total.trust)));
    }
    if let Some((index, slowest)) = path.slowest() {
        let step = lang.line(&UiLine::SlowestStep { step: index + 1, seconds: slowest.seconds });
        let words = format!("{}: {step}", lang.text(texts::SLOWEST_STEP));
        lines.push(line(Kind::Item, with_whose(words, slowest.trust)));
    }
    if left > 0 {
        lines.push(line(Kind::Item, format!("\u{2026} +{left}")));
    }
    lines.extend(path.hops.iter().enumerate().skip(left).map(|(index, hop)| {
        let at = hop
            .at
            .map(|at| stamp(at.unix, 0))
            .map(|(day, time)| format!("{day} {time} UTC "))
            .unwrap_or_default();
        let from = hop.reverse_name.as_deref().or(hop.helo.as_deref()).unwrap_or("?");
        let ip = hop.address.map(|ip| format!(" ({ip})")).unwrap_or_default();
        let by = hop.by.as_deref().unwrap_or("?");
        let took = hop.delay.map(|seconds| format!("{}; ", lang.line(&UiLine::Took { seconds })));
        let took = took.unwrap_or_default();
        let whose = lang.whose(report, hop.trust);
        let words = format!("{at}{from}{ip} \u{2192} {by} ({took}{whose})");
        line(Kind::Numbered(index + 1), words)
    }));
    lines
}

fn steps(lang: Lang, guidance: &Guidance) -> Vec<Line> {
    let numbered = |index| Kind::Numbered(index + 1);
    list(lang.text(texts::WHAT_TO_DO), guidance.steps.len(), numbered, |index| {
        guidance.steps.get(index).map_or_else(String::new, |advice| {
            format!("{} {}", lang.advice_title(&advice.says), advice.address.unwrap_or_default())
        })
    })
}
