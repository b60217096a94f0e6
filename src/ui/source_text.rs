//! The pasted text: every line, whose word it is, the words of each finding marked.

use yew::{Callback, Html, Properties, TargetCast, component, html, use_state_eq};

use super::icon::{Icon, chevron, icon};
use super::quote::numbered;
use super::repairs;
use super::shared::{On, Ptr, use_lang};
use super::source_lines::{Line, Run, SourceLines, runs, zones};
use super::source_tools::{self, Only};
use super::text::visible;
use countersign_core::report::Report;
use countersign_core::trust::Trust;
use countersign_words::{Lang, UiLine, texts};

/// Most fields listed by a search or a filter.
const MAX_FOUND: usize = 300;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) source_lines: Ptr<SourceLines>,
    /// The line that was asked for.
    pub(crate) shown: Option<u32>,
    pub(crate) on: On,
}

#[component]
pub(crate) fn SourceText(props: &Props) -> Html {
    let lang = use_lang();
    let Props { report, source_lines, on, .. } = props;
    let only = use_state_eq(|| Only::All);
    let query = use_state_eq(String::new);
    let tools = source_tools::Props { only: only.clone(), query: query.clone() };
    let whole = *only == Only::All && query.trim().is_empty();
    html! {
        <section class="section wrap wide" id="text" aria-labelledby="text-h" tabindex="-1">
            <div class="head"><h2 id="text-h">{lang.text(texts::PASTED_TEXT)}</h2><p>{lang.text(texts::PASTED_TEXT_NOTE)}</p></div>
            <div class="body">
                {repairs::repairs(lang, &repairs::Props { report: report.clone(), on: on.clone() })}
                if source_lines.lines.is_empty() { <p class="empty">{lang.text(texts::NO_LINES)}</p> }
                else {
                    {source_tools::source_tools(lang, &tools)}
                    if whole { {everything(lang, props)} } else { {found(lang, props, *only, query.trim())} }
                }
                if source_lines.below > 0 { <p class="note">{icon(Icon::Info)}<span>{lang.line(&UiLine::LinesBelow { count: source_lines.below })}</span></p> }
            </div>
        </section>
    }
}

/// Every line, with the boundary drawn across.
fn everything(lang: Lang, props: &Props) -> Html {
    let mut gate = false;
    let mut seen_receiver = false;
    let who = props.report.receiver.name.clone();
    let blocks = zones(&props.source_lines.lines).map(|(trust, lines)| {
        let through = seen_receiver && !gate && trust == Some(Trust::Claimed);
        gate |= through;
        seen_receiver |= trust == Some(Trust::Attested);
        html! {
            <>
                if through {
                    <p class="gate"><span>{lang.text(texts::TRUST_ENDS)}<small>{visible(&lang.line(&UiLine::GateWords { name: who.clone() }))}</small></span></p>
                }
                {zone(lang, props, trust, lines)}
            </>
        }
    });
    let blocks: Html = blocks.collect();
    html! { <div class="source" dir="ltr" role="region" aria-labelledby="text-h" tabindex="0" data-shown={props.shown.map(|line| line.to_string())}>{blocks}</div> }
}

/// The fields that a search or a filter leaves, whole; the one that was asked for is always among them.
fn found(lang: Lang, props: &Props, only: Only, query: &str) -> Html {
    let pasted = props.report.source.pasted();
    let query = query.to_ascii_lowercase();
    let holds = |line: &Line| {
        let text = pasted.get(line.range.clone()).unwrap_or_default();
        query.is_empty() || text.to_ascii_lowercase().contains(&query)
    };
    let fields: Vec<&[Line]> = props
        .source_lines
        .lines
        .chunk_by(|_, next| next.fold)
        .filter(|field| {
            field.iter().any(|line| props.shown == Some(line.number))
                || only.keeps(field) && field.iter().any(holds)
        })
        .collect();
    let count = fields.len();
    let shown = fields.into_iter().take(MAX_FOUND).map(|field| {
        let (class, mark, _) = who_wrote(lang, props, field.first().and_then(|line| line.trust));
        html! {
            <div class={format!("hit-field {class}")}>
                {icon(mark)}
                <ol class={format!("lines {class}")} start={field.first().map(|l| l.number.to_string())}>{numbered(lang, pasted, field, props.shown, &query)}</ol>
            </div>
        }
    });
    let shown: Html = shown.collect();
    html! {
        <>
            <p class="found" role="status">{lang.line(&UiLine::FieldsFound { count })}</p>
            if count > 0 { <div class="source" dir="ltr" role="region" aria-labelledby="text-h" tabindex="0" data-shown={props.shown.map(|line| line.to_string())}>{shown}</div> }
        </>
    }
}

/// How lines of that trust are drawn, and who wrote them.
fn who_wrote(lang: Lang, props: &Props, trust: Option<Trust>) -> (&'static str, Icon, String) {
    match trust {
        Some(Trust::Attested) => (
            "attested",
            Icon::Attested,
            match &props.report.receiver.name {
                Some(name) => lang.line(&UiLine::WrittenBy { name: name.clone() }),
                None => lang.text(texts::WRITTEN_BY_RECEIVER).to_owned(),
            },
        ),
        Some(Trust::Proven) => ("proven", Icon::Proven, lang.text(texts::PROVEN_LINES).to_owned()),
        Some(Trust::Claimed) => {
            ("claimed", Icon::Claimed, lang.text(texts::WRITTEN_BY_SENDER).to_owned())
        }
        None => ("unread", Icon::Nothing, lang.text(texts::NOT_A_FIELD).to_owned()),
    }
}

fn zone(lang: Lang, props: &Props, trust: Option<Trust>, lines: &[Line]) -> Html {
    let (first, last) =
        (lines.first().map_or(0, |l| l.number), lines.last().map_or(0, |l| l.number));
    let (class, mark, by) = who_wrote(lang, props, trust);
    let pasted = props.report.source.pasted();
    let runs = runs(lines).into_iter().map(|run| match run {
        Run::Open(lines) => html! {
            <ol class={format!("lines {class}")} start={lines.first().map(|l| l.number.to_string())}>{numbered(lang, pasted, lines, props.shown, "")}</ol>
        },
        Run::Folded(lines) => {
            let (first, last) = (lines.first().map_or(0, |l| l.number), lines.last().map_or(0, |l| l.number));
            html! { <Fold key={first} {first} {last} {class} report={props.report.clone()} source_lines={props.source_lines.clone()} shown={props.shown} /> }
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
    source_lines: Ptr<SourceLines>,
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
        let from = props.source_lines.lines.partition_point(|line| line.number < props.first);
        let to = props.source_lines.lines.partition_point(|line| line.number <= props.last);
        let lines = props.source_lines.lines.get(from..to).unwrap_or_default();
        html! {
            <ol class={format!("lines {}", props.class)} start={props.first.to_string()}>
                {numbered(lang, props.report.source.pasted(), lines, props.shown, "")}
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
