//! The evidence. A component of its own: an answer to a question redraws the steps, never this.

use std::rc::Rc;

use yew::{Html, Properties, component, html, use_memo};

use super::export::Export;
use super::fields::Fields;
use super::findings::Findings;
use super::shared::{On, Ptr, use_lang};
use super::source_lines::SourceLines;
use super::source_text::SourceText;
use super::stages::EVIDENCE;
use super::state::KeyRecord;
use super::{delivery_path, results_table};
use countersign_core::guidance::Guidance;
use countersign_core::report::Report;

#[derive(Debug, Clone, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    /// The key records the reader pasted.
    pub(crate) keys: Vec<KeyRecord>,
    /// The line of the pasted text that was asked for.
    pub(crate) shown: Option<u32>,
    /// How many of its sections are to be drawn by now.
    pub(crate) pieces: usize,
    pub(crate) on: On,
}

/// The evidence and, when all of it stands, the report to take along.
pub(crate) fn evidence(props: &Props, guidance: &Ptr<Guidance>) -> Html {
    let Props { report, on, .. } = props;
    html! {
        <>
            <Evidence ..props.clone() />
            if props.pieces == EVIDENCE {
                <Export report={report.clone()} guidance={guidance.clone()} on={on.clone()} />
            }
        </>
    }
}

#[component]
pub(crate) fn Evidence(props: &Props) -> Html {
    let lang = use_lang();
    let Props { report, keys, shown, pieces, on } = props;
    let lines = use_memo((report.clone(), *pieces > 0), |(report, needed)| {
        needed.then(|| Ptr(Rc::new(SourceLines::new(report))))
    });
    let Some(source_lines) = lines.as_ref().clone() else { return Html::default() };
    let results =
        results_table::Props { report: report.clone(), keys: keys.clone(), on: on.clone() };
    html! {
        <>
            <Findings report={report.clone()} source_lines={source_lines.clone()} on={on.clone()} />
            if *pieces > 1 {
                {delivery_path::section(lang, &delivery_path::Props { report: report.clone() })}
            }
            if *pieces > 2 {
                {results_table::section(lang, &results)}
            }
            if *pieces > 3 {
                <SourceText report={report.clone()} {source_lines} shown={*shown} on={on.clone()} />
            }
            if *pieces > 4 {
                <Fields report={report.clone()} on={on.clone()} />
            }
        </>
    }
}
