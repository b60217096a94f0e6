//! Why: the findings, those that decided first, then worst first; and what this check cannot see.

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use super::expand::expand;
use super::finding;
use super::shared::{On, Ptr, use_lang};
use super::source_lines::{MAX_DRAWN, SourceLines};
use countersign_core::report::Report;
use countersign_words::texts;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) source_lines: Ptr<SourceLines>,
    pub(crate) on: On,
}

#[component]
pub(crate) fn Findings(props: &Props) -> Html {
    let lang = use_lang();
    let Props { report, source_lines, on } = props;
    // Which wish it was, and whether all are open. A new wish draws new cards: the reader may have turned the old ones.
    let wish = use_state_eq(|| (0_u32, None::<bool>));
    let turn_all = {
        let wish = wish.clone();
        Callback::from(move |open: bool| wish.set((wish.0.wrapping_add(1), Some(open))))
    };
    let (number, all_open) = *wish;
    let findings = (0..report.findings.len().min(MAX_DRAWN)).map(|index| {
        // What decided first is enough to begin with.
        let open = all_open.unwrap_or(index == 0 && report.verdict.decided_by.contains(&0));
        let key = format!("{number}-{index}");
        finding::finding_card(
            lang,
            &finding::Props {
                report: report.clone(),
                source_lines: source_lines.clone(),
                index,
                open,
                key,
                on: on.clone(),
            },
        )
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
                if report.findings.len() > 1 { {expand(lang, "findings", &turn_all)} }
                <ol class="findings">{for findings}</ol>
                if left > 0 { <p class="note">{format!("\u{2026} +{left}")}</p> }
                <div class="limits"><h3>{lang.text(texts::CANNOT_SEE)}</h3><ul>{for limits}</ul></div>
            </div>
        </section>
    }
}
