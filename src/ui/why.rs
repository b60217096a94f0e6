//! Why: the findings, those that decided first, then worst first; and what this check cannot see.

use yew::{Html, Properties, component, html};

use super::finding::FindingCard;
use super::shared::{On, Ptr, use_lang};
use super::sheet::Sheet;
use crate::i18n::Ui;
use crate::report::Report;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) sheet: Ptr<Sheet>,
    pub(crate) on: On,
}

#[component]
pub(crate) fn Why(props: &Props) -> Html {
    let lang = use_lang();
    let Props { report, sheet, on } = props;
    let findings = (0..report.findings.len()).map(|index| html! {
        <FindingCard key={index} report={report.clone()} sheet={sheet.clone()} {index} on={on.clone()} />
    });
    let limits = lang
        .limits(report.source.body().is_some())
        .into_iter()
        .map(|limit| html! { <li>{limit}</li> });
    html! {
        <section class="section wrap" id="why" aria-labelledby="why-h" tabindex="-1">
            <div class="head"><h2 id="why-h">{lang.ui(Ui::Why)}</h2><p>{lang.ui(Ui::WhyText)}</p></div>
            <div class="body">
                if report.findings.is_empty() {
                    <p class="empty">{lang.ui(Ui::NoFindings)}</p>
                }
                <ol class="findings">{for findings}</ol>
                <div class="limits"><h3>{lang.ui(Ui::CannotSee)}</h3><ul>{for limits}</ul></div>
            </div>
        </section>
    }
}
