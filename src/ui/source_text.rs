//! The pasted text: every line, whose word it is, the words of each finding marked.

use yew::{Callback, Html, Properties, TargetCast, component, html, use_state_eq};

use super::icon::{Icon, chevron, icon};
use super::quote::numbered;
use super::repairs;
use super::shared::{On, Ptr, use_lang};
use super::sheet::{Line, Run, Sheet, runs, zones};
use super::text::visible;
use crate::i18n::{Lang, Ui, UiLine};
use crate::report::Report;
use crate::trust::Trust;

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) sheet: Ptr<Sheet>,
    /// The line that was asked for.
    pub(crate) shown: Option<u32>,
    pub(crate) on: On,
}

pub(crate) fn source_text(lang: Lang, props: &Props) -> Html {
    let Props { report, sheet, shown, on } = props;
    let mut gate = false;
    let mut seen_receiver = false;
    let blocks = zones(&sheet.lines).map(|(trust, lines)| {
        let through = seen_receiver && !gate && trust == Some(Trust::Claimed);
        gate |= through;
        seen_receiver |= trust == Some(Trust::Attested);
        html! { <>if through { <p class="gate">{lang.ui(Ui::TrustEnds)}</p> }{zone(lang, props, trust, lines)}</> }
    });
    let blocks: Html = blocks.collect();
    html! {
        <section class="section wrap" id="text" aria-labelledby="text-h" tabindex="-1">
            <div class="head"><h2 id="text-h">{lang.ui(Ui::PastedText)}</h2><p>{lang.ui(Ui::PastedTextNote)}</p></div>
            <div class="body">
                {repairs::repairs(lang, &repairs::Props { report: report.clone(), on: on.clone() })}
                if sheet.lines.is_empty() { <p class="empty">{lang.ui(Ui::NoLines)}</p> }
                else { <div class="source" dir="ltr" data-shown={shown.map(|line| line.to_string())}>{blocks}</div> }
                if sheet.below > 0 { <p class="note">{icon(Icon::Info)}<span>{lang.line(&UiLine::LinesBelow { count: sheet.below })}</span></p> }
            </div>
        </section>
    }
}

fn zone(lang: Lang, props: &Props, trust: Option<Trust>, lines: &[Line]) -> Html {
    let (first, last) =
        (lines.first().map_or(0, |l| l.number), lines.last().map_or(0, |l| l.number));
    let (class, mark, by) = match trust {
        Some(Trust::Attested) => (
            "attested",
            Icon::Attested,
            match &props.report.receiver.name {
                Some(name) => lang.line(&UiLine::WrittenBy { name: name.clone() }),
                None => lang.ui(Ui::WrittenByReceiver).to_owned(),
            },
        ),
        Some(Trust::Proven) => ("proven", Icon::Proven, lang.ui(Ui::ProvenLines).to_owned()),
        Some(Trust::Claimed) => ("claimed", Icon::Claimed, lang.ui(Ui::WrittenBySender).to_owned()),
        None => ("unread", Icon::Nothing, lang.ui(Ui::NotAField).to_owned()),
    };
    let pasted = props.report.source.pasted();
    let runs = runs(lines).into_iter().map(|run| match run {
        Run::Open(lines) => html! {
            <ol class={format!("lines {class}")} start={lines.first().map(|l| l.number.to_string())}>{numbered(lang, pasted, lines, props.shown)}</ol>
        },
        Run::Folded(lines) => {
            let (first, last) = (lines.first().map_or(0, |l| l.number), lines.last().map_or(0, |l| l.number));
            html! { <Fold key={first} {first} {last} {class} report={props.report.clone()} sheet={props.sheet.clone()} shown={props.shown} /> }
        }
    });
    html! {
        <>
            <p class={format!("by {class}")}>{icon(mark)}<span>{visible(&by)}{" "}<small>{lang.line(&UiLine::LineRange { first, last })}</small></span></p>
            {for runs}
        </>
    }
}

#[derive(Debug, Properties, PartialEq)]
struct FoldProps {
    first: u32,
    last: u32,
    class: &'static str,
    report: Ptr<Report>,
    sheet: Ptr<Sheet>,
    shown: Option<u32>,
}

/// Lines without a finding, drawn only when they are opened: a paste may hold thousands.
#[component]
fn Fold(props: &FoldProps) -> Html {
    let lang = use_lang();
    let opened = use_state_eq(|| false);
    let asked = props.shown.is_some_and(|line| (props.first..=props.last).contains(&line));
    let open = *opened || asked;
    let ontoggle = {
        let opened = opened.clone();
        Callback::from(move |event: yew::Event| {
            if let Some(details) = event.target_dyn_into::<web_sys::Element>() {
                opened.set(details.has_attribute("open"));
            }
        })
    };
    let label = UiLine::Folded {
        count: props.last.saturating_sub(props.first) + 1,
        first: props.first,
        last: props.last,
    };
    let lines = open.then(|| {
        let from = props.sheet.lines.partition_point(|line| line.number < props.first);
        let to = props.sheet.lines.partition_point(|line| line.number <= props.last);
        let lines = props.sheet.lines.get(from..to).unwrap_or_default();
        html! {
            <ol class={format!("lines {}", props.class)} start={props.first.to_string()}>
                {numbered(lang, props.report.source.pasted(), lines, props.shown)}
            </ol>
        }
    });
    html! {
        <details class="skipped" {open} {ontoggle}>
            <summary>{chevron()}{lang.line(&label)}</summary>
            {lines}
        </details>
    }
}
