//! One finding: what it says, what it weighs, whose word it rests on, and the exact words.

use yew::{Html, html};

use super::icon::{chevron, icon};
use super::quote::{quoted, show_line};
use super::shared::{On, Ptr};
use super::source_lines::SourceLines;
use super::text::visible;
use super::tone;
use countersign_core::checks::{Evidence, Finding};
use countersign_core::report::Report;
use countersign_words::{Lang, UiLine, texts};

/// Most places that are named; a forger may repeat a line thousands of times.
const MAX_PLACES: usize = 20;

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) source_lines: Ptr<SourceLines>,
    /// Which of the report's findings.
    pub(crate) index: usize,
    pub(crate) open: bool,
    /// Tells a card that is drawn anew from the one before it.
    pub(crate) key: String,
    pub(crate) on: On,
}

pub(crate) fn finding_card(lang: Lang, props: &Props) -> Html {
    let Props { report, source_lines, index, open, key, on } = props;
    let Some(finding) = report.findings.get(*index) else { return Html::default() };
    let decides = report.verdict.decided_by.contains(index);
    let (class, mark, weight) = tone::of_finding(finding, decides);
    let number = index + 1;
    let lines = source_lines.quote(report, *index);
    let first = source_lines.first_line(report, *index);
    html! {
        <li key={key.clone()} id={format!("f{number}")} class={class} data-check={finding.check.name()}>
            <details class="finding" open={*open}>
                <summary>
                    <span class={if decides { "num full" } else { "num" }}><span class="vh">{lang.text(texts::FINDING)}{" "}</span>{number}</span>
                    <span>
                        <span class="said">{visible(&lang.finding_title(&finding.says))}</span>
                        <span class="weight">
                            <span class="w">{icon(mark)}{lang.text(weight)}</span>
                            <span>{icon(tone::of_trust(finding.primary.trust))}{visible(&lang.whose(report, finding.primary.trust))}</span>
                            {first.map(|line| html! { <span>{lang.line(&UiLine::LineNumber { number: line })}</span> })}
                        </span>
                    </span>
                    {chevron()}
                </summary>
                <div class="open">
                    <p>{visible(&lang.finding_detail(&finding.says))}</p>
                    if let Some(line) = first {
                        <div class="quote">
                            {quoted(report.source.pasted(), &lines)}
                            <div class="where">
                                <span>{visible(&places(lang, report, finding))}</span>
                                <a href={format!("#L{line}")} onclick={show_line(on, line)}>{lang.text(texts::SHOW_IN_PASTE)}</a>
                            </div>
                        </div>
                    }
                </div>
            </details>
        </li>
    }
}

/// Every field a finding rests on, with its lines.
fn places(lang: Lang, report: &Report, finding: &Finding) -> String {
    let place = |evidence: &Evidence| {
        let span = report.pasted(evidence);
        let field = report.field_name(evidence.field).into();
        lang.line(&UiLine::Place { field, first: span.line, last: span.last_line })
    };
    let mut places: Vec<String> = Vec::new();
    let mut all = std::iter::once(&finding.primary).chain(&finding.related);
    for place in all.by_ref().take(MAX_PLACES).map(place) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    let left = all.count();
    if left > 0 {
        places.push(format!("\u{2026} +{left}"));
    }
    places.join("; ")
}
