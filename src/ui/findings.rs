//! Why: the findings, those that decided first, then worst first; and what this check cannot see.

use yew::{Html, html};

use super::finding;
use super::shared::{On, Ptr};
use super::source_lines::{MAX_DRAWN, SourceLines};
use countersign_core::report::Report;
use countersign_words::{Lang, texts};

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) source_lines: Ptr<SourceLines>,
    pub(crate) on: On,
}

pub(crate) fn section(lang: Lang, props: &Props) -> Html {
    let Props { report, source_lines, on } = props;
    let findings = (0..report.findings.len().min(MAX_DRAWN)).map(|index| html! {
        {finding::finding_card(lang, &finding::Props { report: report.clone(), source_lines: source_lines.clone(), index, on: on.clone() })}
    });
    let left = report.findings.len().saturating_sub(MAX_DRAWN);
    let limits = lang
        .limits(report.source.body().is_some())
        .into_iter()
        .map(|limit| html! { <li>{limit}</li> });
    html! {
        <section class="section wrap" id="why" aria-labelledby="why-h" tabindex="-1">
            <div class="head"><h2 id="why-h">{lang.text(texts::WHY)}</h2><p>{lang.text(texts::WHY_TEXT)}</p></div>
            <div class="body">
                if report.findings.is_empty() {
                    <p class="empty">{lang.text(texts::NO_FINDINGS)}</p>
                }
                <ol class="findings">{for findings}</ol>
                if left > 0 { <p class="note">{format!("\u{2026} +{left}")}</p> }
                <div class="limits"><h3>{lang.text(texts::CANNOT_SEE)}</h3><ul>{for limits}</ul></div>
            </div>
        </section>
    }
}
