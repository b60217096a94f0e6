//! The evidence. A component of its own: an answer to a question redraws the steps, never this.

use yew::{Html, Properties, component, html, use_memo};

use super::fields::Fields;
use super::shared::{On, Ptr, use_lang};
use super::sheet::Sheet;
use super::source_text::SourceText;
use super::state::KeyRecord;
use super::{travel, vouch, why};
use countersign_core::report::Report;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    /// The key records the reader pasted.
    pub(crate) keys: Vec<KeyRecord>,
    /// The line of the pasted text that was asked for.
    pub(crate) shown: Option<u32>,
    pub(crate) on: On,
}

#[component]
pub(crate) fn Evidence(props: &Props) -> Html {
    let lang = use_lang();
    let Props { report, keys, shown, on } = props;
    let sheet = Ptr(use_memo(report.clone(), |report| Sheet::new(report)));
    let findings = why::Props { report: report.clone(), sheet: sheet.clone(), on: on.clone() };
    let vouchers = vouch::Props { report: report.clone(), keys: keys.clone(), on: on.clone() };
    html! {
        <>
            {why::why(lang, &findings)}
            {travel::travel(lang, &travel::Props { report: report.clone() })}
            {vouch::vouch(lang, &vouchers)}
            <SourceText report={report.clone()} {sheet} shown={*shown} on={on.clone()} />
            <Fields report={report.clone()} on={on.clone()} />
        </>
    }
}
